/// Small things done to texts, without Foundation.
extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}

extension String {
  /// Where a short ASCII text stands; the last place when `fromEnd`.
  func range(of part: String, fromEnd: Bool) -> Range<String.Index>? {
    let (whole, wanted) = (Array(utf8), Array(part.utf8))
    guard !wanted.isEmpty, whole.count >= wanted.count else { return nil }
    let places = 0...(whole.count - wanted.count)
    func fits(_ place: Int) -> Bool { whole[place..<place + wanted.count].elementsEqual(wanted) }
    guard let place = fromEnd ? places.last(where: fits) : places.first(where: fits) else {
      return nil
    }
    let start = utf8.index(utf8.startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: wanted.count)
  }

  /// What stands before and behind the first `separator`; `nil` when there is none.
  func halves(at separator: String) -> (String, String)? {
    range(of: separator, fromEnd: false).map {
      (String(self[..<$0.lowerBound]).trimmed, String(self[$0.upperBound...]).trimmed)
    }
  }
}
