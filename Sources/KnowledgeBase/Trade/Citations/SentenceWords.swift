import KnowledgeModel

/// A sentence as the treatment rules read it: words in lower case, marks, and numbers that are cited.
struct SentenceWords {
  enum Word: Equatable {
    case word(String)
    case mark(Character)
    /// A cited identifier, by its place in the list that was given.
    case cited(Int)
  }

  private(set) var words: [Word] = []

  /// `cited` are the places of the identifiers in the text, in order.
  init(_ text: [UInt8], _ sentence: Range<Int>, cited: [Range<Int>]) {
    var at = sentence.lowerBound
    var next = 0
    while at < sentence.upperBound {
      while next < cited.count, cited[next].upperBound <= at { next += 1 }
      if next < cited.count, cited[next].lowerBound <= at {
        words.append(.cited(next))
        at = max(at + 1, min(cited[next].upperBound, sentence.upperBound))
        next += 1
        continue
      }
      let byte = text[at]
      if Self.isWordByte(byte) {
        let start = at
        let end =
          next < cited.count
          ? min(cited[next].lowerBound, sentence.upperBound) : sentence.upperBound
        while at < end {
          if Self.isWordByte(text[at]) {
            at += 1
          } else if at > start, Self.isApostrophe(text, at) {
            at += 3
          } else {
            break
          }
        }
        let word = String(decoding: text[start..<at], as: UTF8.self).lowercased()
        words.append(.word(word.replacing("\u{2019}", with: "'")))
      } else {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("),
          UInt8(ascii: ")"), UInt8(ascii: "."):
          words.append(.mark(Character(UnicodeScalar(byte))))
        default: break
        }
        at += 1
      }
    }
  }

  func text(_ index: Int) -> String? {
    guard words.indices.contains(index), case .word(let text) = words[index] else { return nil }
    return text
  }

  func isMark(_ index: Int, _ marks: Set<Character>) -> Bool {
    guard words.indices.contains(index), case .mark(let mark) = words[index] else { return false }
    return marks.contains(mark)
  }

  func cited(_ index: Int) -> Int? {
    guard words.indices.contains(index), case .cited(let place) = words[index] else { return nil }
    return place
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x27
  }

  /// Whether a typographic apostrophe stands before another letter.
  private static func isApostrophe(_ text: [UInt8], _ at: Int) -> Bool {
    at + 3 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99
      && isWordByte(text[at + 3])
  }
}
