/// Why a question was refused.
package enum QueryError: Error, Equatable {
  /// No such field; `valid` lists those there are. `offset` is in characters.
  case unknownField(String, offset: Int, valid: [String])
  case tooLong(characters: Int, limit: Int)
  /// More prefixes, misspellings and ranges than `limit`, or more words than there may be.
  case tooManyClauses(limit: Int)

  /// The valid name that was most likely meant, if one is close.
  package static func nearest(to name: String, among valid: [String]) -> String? {
    let bytes = Array(name.lowercased().utf8)
    for edits in 1...2 where bytes.count > edits + 1 {
      let automata = valid.map { ($0, Levenshtein($0, edits: edits)) }
      if let found = automata.first(where: { $0.1.matches(bytes) }) { return found.0 }
    }
    return valid.first { $0.hasPrefix(name.lowercased()) || name.lowercased().hasPrefix($0) }
  }
}
