/// Makes the text of a source fit to keep: one space for each run of blanks, no control characters,
/// no soft hyphens, no byte order marks.
enum Clean {
  /// One line of text, trimmed.
  static func line(_ text: String) -> String {
    var buffer = TextBuffer()
    buffer.append(text)
    return buffer.take()
  }
}

/// Collects text, cleaning it on the way.
struct TextBuffer {
  private var bytes: [UInt8] = []
  private var pendingSpace = false

  var isEmpty: Bool { bytes.isEmpty }

  /// The last byte kept; `nil` if there is none or blanks follow it.
  var last: UInt8? { pendingSpace ? nil : bytes.last }

  mutating func space() { pendingSpace = !bytes.isEmpty }

  mutating func append(_ text: String) {
    let bytes = Array(text.utf8)
    append(bytes, bytes.indices)
  }

  /// Takes a part of valid UTF-8 that is cut between characters.
  mutating func append(_ source: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if byte <= 0x20 || byte == 0x7F {
        pendingSpace = !bytes.isEmpty
        index += 1
      } else if byte < 0x7F {
        var end = index + 1
        while end < range.upperBound, source[end] > 0x1F, source[end] < 0x7F {
          if source[end] == 0x20, source[end - 1] == 0x20 { break }
          end += 1
        }
        // A run of words set apart by single spaces is taken whole, but for a space at its end.
        let isOpen = source[end - 1] == 0x20
        let cut = isOpen ? end - 1 : end
        put(source[index])
        if cut > index + 1 { bytes.append(contentsOf: source[(index + 1)..<cut]) }
        if isOpen { pendingSpace = true }
        index = end
      } else {
        index += appendWide(
          source.span.extracting(range.lowerBound..<range.upperBound), at: index - range.lowerBound)
      }
    }
  }

  /// Takes one character beyond ASCII and answers how many bytes it has.
  private mutating func appendWide(_ span: Span<UInt8>, at index: Int) -> Int {
    let first = span[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= span.count else { return span.count - index }
    let second = span[index + 1]
    if first == 0xC2 {
      if second == 0xA0 || second == 0x85 {  // No-break space, next line.
        pendingSpace = !bytes.isEmpty
        return 2
      }
      if second < 0xA0 || second == 0xAD { return 2 }  // C1 controls, soft hyphen.
    } else if first == 0xE2, second == 0x80 {
      let third = span[index + 2]
      if third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF {  // Spaces, separators.
        pendingSpace = !bytes.isEmpty
        return 3
      }
      // Zero width, direction marks.
      if third == 0x8B || (0xAA...0xAE).contains(third) { return 3 }
    } else if first == 0xE2, second == 0x81, (0xA6...0xA9).contains(span[index + 2]) {
      return 3
    } else if first == 0xE3, second == 0x80, span[index + 2] == 0x80 {
      pendingSpace = !bytes.isEmpty
      return 3
    } else if first == 0xEF, second == 0xBB, span[index + 2] == 0xBF {
      return 3
    }
    put(first)
    for offset in 1..<length { bytes.append(span[index + offset]) }
    return length
  }

  private mutating func put(_ byte: UInt8) {
    if pendingSpace {
      bytes.append(0x20)
      pendingSpace = false
    }
    bytes.append(byte)
  }

  /// The text so far; the buffer is empty afterwards.
  mutating func take() -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    bytes.removeAll(keepingCapacity: true)
    pendingSpace = false
    return text
  }
}
