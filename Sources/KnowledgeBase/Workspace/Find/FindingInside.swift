import KnowledgeModel
package import RecordStore
import SearchEngine

extension Workspace {
  /// Where the words and numbers of a question stand in a document that has been read: for each paragraph from
  /// 1, the stretches in UTF-8 bytes, in order and apart.
  ///
  /// Words are found as a search finds them: by their stems, phrases whole, numbers in any spelling.
  package func places(
    of text: String, in stored: StoredDocument
  ) throws(SearchRefusal) -> [Int: [Range<Int>]] {
    guard let tree = try Self.parse(text).tree else { return [:] }
    var planner = QueryPlanner(matchesAny: true)
    _ = try planner.plan(tree)
    let scanner = MarkScanner(planner.marks, stemming: DocumentSchema.schema.stemming)
    var found: [Int: [Range<Int>]] = [:]
    scanner.scan(stored.document.body.map(\.text)) { word in
      found[word.text + 1, default: []].append(word.range)
      return true
    }
    for spot in Self.spots(stored, planner.identifiers) {
      found[spot.text + 1, default: []].append(spot.range)
    }
    return found.mapValues(Self.apart)
  }

  /// The same stretches in order, those that overlap made one.
  static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var apart: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = apart.last, range.lowerBound < last.upperBound {
        apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        apart.append(range)
      }
    }
    return apart
  }
}
