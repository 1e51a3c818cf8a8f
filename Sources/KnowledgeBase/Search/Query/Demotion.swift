/// Values of a facet that lower a document's score.
package struct Demotion: Equatable, Sendable {
  package let facet: Int
  package let values: [String]
  /// What the score is multiplied by, above 0 and at most 1.
  package let factor: Float

  package init(facet: Int, values: [String], factor: Float) {
    self.facet = facet
    self.values = values
    self.factor = min(max(factor, 0.01), 1)
  }
}

/// What the scores of one segment's documents are multiplied by.
///
/// Never more than 1, so a bound on a score stays one.
struct SegmentDemotion {
  private let facet: FacetReader
  private let isDemoted: [Bool]
  let factor: Float

  /// `nil` when no document of the segment is concerned.
  init?(_ demotion: Demotion, in segment: Segment) {
    guard segment.columns.facets.indices.contains(demotion.facet) else { return nil }
    let facet = segment.columns.facets[demotion.facet]
    let values = Set(demotion.values.map { Array($0.utf8) })
    isDemoted = (0..<facet.valueCount).map { values.contains(facet.value($0)) }
    guard isDemoted.contains(true) else { return nil }
    self.facet = facet
    factor = demotion.factor
  }

  func factor(of document: Int) -> Float {
    var isLower = false
    facet.forEach(document) { ordinal in
      if isDemoted[ordinal] { isLower = true }
    }
    return isLower ? factor : 1
  }
}
