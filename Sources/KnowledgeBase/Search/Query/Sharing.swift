/// What the index keeps of a document beside its words.
package struct IndexedDocument: Equatable, Sendable {
  package let key: UInt64
  /// One for each number column.
  package let numbers: [Int32?]
  /// For each facet that was asked for, the document's values.
  package let facets: [[String]]
}

extension Snapshot {
  /// The documents that match a plan and share their number in a column with one of those named, which match it and are
  /// among them; of numbers that one document alone has, none.
  ///
  /// Looks into the named compartments and no others.
  package func sharing(
    _ column: Int, with keys: [UInt64], matching plan: Plan, facets: [Int],
    compartments names: [String]
  ) throws(SegmentError) -> [IndexedDocument] {
    let views = try prepared(names)
    var places: [Int32: [(view: Int, document: UInt32)]] = [:]
    for number in Set(keys.compactMap { Self.number(column, of: $0, in: views) }) {
      for (index, view) in views.enumerated() {
        for document in view.segment.order(of: column).candidates(number)
        where view.segment.columns.number(column, Int(document)) == number
          && view.deletions?.contains(document) != true
        {
          places[number, default: []].append((index, document))
        }
      }
    }
    let shared = places.values.filter { $0.count > 1 }.joined()
    guard !shared.isEmpty else { return [] }
    let evaluation = Evaluation(views, tables: tables)
    let known = Set(keys)
    var found: [IndexedDocument] = []
    for (index, view) in views.enumerated() {
      let documents = shared.filter { $0.view == index }.map(\.document).sorted()
      if documents.isEmpty { continue }
      let columns = view.segment.columns
      var matcher: Matcher?
      for document in documents {
        let key = columns.key(Int(document))
        if !known.contains(key) {
          // Most documents of a group are among the hits, and need not be judged.
          let judge: Matcher
          if let matcher { judge = matcher } else { judge = try evaluation.matcher(plan, in: view) }
          matcher = judge
          judge.seek(document)
          guard judge.document == document else { continue }
        }
        found.append(
          IndexedDocument(
            key: key,
            numbers: schema.numberColumns.indices.map { columns.number($0, Int(document)) },
            facets: facets.map { columns.facets[$0].values(of: Int(document)) }))
      }
    }
    return found
  }

  private static func number(_ column: Int, of key: UInt64, in views: [SegmentView]) -> Int32? {
    for view in views {
      if let document = view.document(withKey: key) {
        return view.segment.columns.number(column, document)
      }
    }
    return nil
  }
}

extension SegmentView {
  /// The document with a key, unless it is gone.
  fileprivate func document(withKey key: UInt64) -> Int? {
    guard let document = segment.columns.document(withKey: key),
      deletions?.contains(UInt32(document)) != true
    else { return nil }
    return document
  }
}

extension FacetReader {
  fileprivate func values(of document: Int) -> [String] {
    var values: [String] = []
    forEach(document) { values.append(String(decoding: value($0), as: UTF8.self)) }
    return values
  }
}
