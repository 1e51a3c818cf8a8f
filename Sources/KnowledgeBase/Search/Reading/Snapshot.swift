/// A segment and which of its documents are gone.
package struct SegmentView: Sendable {
  let segment: Segment
  /// `nil` when none is.
  var deletions: DocumentSet?

  var liveCount: Int { segment.documentCount - (deletions?.count ?? 0) }
}

/// The index as it stood at one moment. Never changes.
package struct Snapshot: Sendable {
  package let schema: Schema
  /// How far the log of the store had been followed.
  package let sequence: Int64
  /// Grows with every change.
  package let generation: UInt64
  let compartments: [String: [SegmentView]]
  let tables: ScoreTables

  package func documentCount(in compartment: String) -> Int {
    compartments[compartment, default: []].reduce(0) { $0 + $1.liveCount }
  }

  /// The bytes of all segments.
  package var byteCount: Int {
    compartments.values.joined().reduce(0) { $0 + $1.segment.byteCount }
  }

  package var segmentCount: Int { compartments.values.reduce(0) { $0 + $1.count } }

  /// The segments of some compartments, in the order in which the compartments are named.
  func views(of names: [String]) -> [SegmentView] {
    names.flatMap { compartments[$0, default: []] }
  }

  /// The same, each with its columns checked.
  func prepared(_ names: [String]) throws(SegmentError) -> [SegmentView] {
    let views = views(of: names)
    for view in views { try view.segment.prepare() }
    return views
  }

  /// The keys of all documents in a compartment, sorted.
  package func keys(in compartment: String) -> [UInt64] {
    var keys: [UInt64] = []
    for view in compartments[compartment, default: []] {
      for document in 0..<view.segment.documentCount
      where view.deletions?.contains(UInt32(document)) != true {
        keys.append(view.segment.columns.key(document))
      }
    }
    return keys.sorted()
  }

  /// Checks every page of every segment.
  package func verify() throws(SegmentError) {
    for views in compartments.values {
      for view in views { try view.segment.verifyAll() }
    }
  }
}
