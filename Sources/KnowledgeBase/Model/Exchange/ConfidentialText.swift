/// Text in which `[[` and `]]` enclose what is not for the public.
package enum ConfidentialText {
  /// What stands in the public version in the place of each passage.
  package static let mark = "[confidential]"

  package enum Fault: Error, Equatable, Sendable {
    /// A `[[` without its `]]`, counted in characters from 1.
    case unclosed(at: Int)
    /// A `]]` that closes nothing.
    case unopened(at: Int)
    /// A `[[` inside another.
    case nested(at: Int)
  }

  /// The text cut into pieces, each confidential or not. No piece is empty.
  package static func pieces(
    of text: String
  ) throws(Fault) -> [(text: String, isConfidential: Bool)] {
    var pieces: [(text: String, isConfidential: Bool)] = []
    var piece = ""
    var opened: Int?
    let characters = Array(text)
    var index = 0
    func end() {
      if !piece.isEmpty { pieces.append((piece, opened != nil)) }
      piece = ""
    }
    while index < characters.count {
      let pair = index + 1 < characters.count ? (characters[index], characters[index + 1]) : nil
      if let pair, pair == ("[", "[") {
        if opened != nil { throw .nested(at: index + 1) }
        end()
        opened = index + 1
        index += 2
      } else if let pair, pair == ("]", "]") {
        if opened == nil { throw .unopened(at: index + 1) }
        end()
        opened = nil
        index += 2
      } else {
        piece.append(characters[index])
        index += 1
      }
    }
    if let opened { throw .unclosed(at: opened) }
    end()
    return pieces
  }

  /// The text without its confidential passages.
  package static func publicVersion(of text: String) throws(Fault) -> String {
    try pieces(of: text).map { $0.isConfidential ? mark : $0.text }.joined()
  }

  /// The whole text without the brackets.
  package static func fullVersion(of text: String) throws(Fault) -> String {
    try pieces(of: text).map(\.text).joined()
  }

  /// The confidential passages.
  package static func passages(of text: String) throws(Fault) -> [String] {
    try pieces(of: text).filter(\.isConfidential).map(\.text)
  }

  /// Confidential passages of at least four letters or digits that can still be read in a public text,
  /// whatever their case and blanks.
  package static func leftovers(of passages: [String], in publicText: String) -> [String] {
    Passages(passages).leftovers(in: publicText)
  }

  /// Passages to be looked for in several texts, each once.
  struct Passages {
    private let wanted: [(passage: String, folded: String)]

    init(_ passages: [String]) {
      var seen: Set<String> = []
      wanted = passages.compactMap { passage in
        let folded = ConfidentialText.fold(passage)
        guard folded.count(where: { $0 != " " }) >= 4, seen.insert(folded).inserted else {
          return nil
        }
        return (passage, " " + folded + " ")
      }
    }

    var count: Int { wanted.count }

    func leftovers(in publicText: String) -> [String] {
      let folded = " " + ConfidentialText.fold(publicText) + " "
      return wanted.filter { folded.contains($0.folded) }.map(\.passage)
    }
  }

  private static func fold(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
