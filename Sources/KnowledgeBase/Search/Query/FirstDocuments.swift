/// The first few documents of many lists together, found without reading the lists to their ends.
///
/// Where all matches score alike and documents stand in the order of their keys, these are the best.
struct FirstDocuments {
  private let limit: Int
  /// In order.
  private(set) var documents: [UInt32] = []

  init(limit: Int) { self.limit = limit }

  /// Documents from here on are not among the first.
  private var bound: UInt32 {
    documents.count < limit ? TermCursor.end : documents.last ?? TermCursor.end
  }

  /// Takes in a term's documents, as many as may matter.
  mutating func insert(_ entry: TermEntry, in segment: Segment) throws(SegmentError) {
    if let single = entry.single { return insert(single.document) }
    try segment.verify(entry.data)
    if let first = entry.firstOfShort(in: segment), first >= bound { return }
    let cursor = try TermCursor(entry, in: segment)
    while cursor.document < bound {
      insert(cursor.document)
      cursor.advance()
    }
  }

  private mutating func insert(_ document: UInt32) {
    guard document < bound else { return }
    var place = documents.count
    while place > 0, documents[place - 1] >= document {
      if documents[place - 1] == document { return }
      place -= 1
    }
    documents.insert(document, at: place)
    if documents.count > limit { documents.removeLast() }
  }
}

extension TermEntry {
  /// The first document of a list too short for a skip table, without decoding the others.
  func firstOfShort(in segment: Segment) -> UInt32? {
    guard documentCount < BitPacking.blockLength, single == nil else { return nil }
    var at = data.lowerBound
    return UInt32(truncatingIfNeeded: segment.bytes.varint64(&at) >> 1)
  }
}
