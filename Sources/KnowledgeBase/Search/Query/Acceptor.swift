/// What a document must be besides matching words: not deleted, and within the filters.
///
/// It is asked only of documents that could be among the best, so that a filter costs little.
struct Acceptor {
  enum Filter {
    case term(TermCursor)
    case bitmap(Bitmap)
    case number(column: Int, ClosedRange<Int32>)
    case nothing
  }

  var deletions: DocumentSet?
  var filters: [Filter] = []
  let columns: SegmentColumns

  var acceptsAll: Bool { deletions == nil && filters.isEmpty }

  /// Documents must be asked in increasing order.
  func accepts(_ document: UInt32) -> Bool {
    if let deletions, deletions.contains(document) { return false }
    for filter in filters {
      switch filter {
      case .term(let cursor):
        cursor.seek(document)
        if cursor.document != document { return false }
      case .bitmap(let bitmap): if !bitmap.contains(document) { return false }
      case .number(let column, let range):
        guard let number = columns.number(column, Int(document)), range.contains(number) else {
          return false
        }
      case .nothing: return false
      }
    }
    return true
  }
}
