/// Lists of short texts in one text: every field ends with U+001F, every record with U+001E.
///
/// U+0000, U+001B, U+001E and U+001F inside a field are written as U+001B and a letter, so that any
/// text comes back exactly and none of it is a NUL, which some databases refuse.
enum Fields {
  private static let escape: UInt8 = 0x1B
  private static let recordEnd: UInt8 = 0x1E
  private static let fieldEnd: UInt8 = 0x1F

  static func encode(_ records: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for record in records {
      for field in record { append(field, to: &bytes) }
      endRecord(&bytes)
    }
    return bytes
  }

  /// `nil` when the bytes were not made by `encode`.
  static func decode(_ bytes: [UInt8]) -> [[String]]? {
    var records: [[String]] = []
    var fields: [String] = []
    var text: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        guard let meant = meaning(of: byte) else { return nil }
        text.append(meant)
        isEscaped = false
        continue
      }
      switch byte {
      case escape: isEscaped = true
      case fieldEnd:
        guard let field = String(validating: text, as: UTF8.self) else { return nil }
        fields.append(field)
        text.removeAll(keepingCapacity: true)
      case recordEnd:
        guard text.isEmpty else { return nil }
        records.append(fields)
        fields = []
      default: text.append(byte)
      }
    }
    return isEscaped || !fields.isEmpty || !text.isEmpty ? nil : records
  }

  static func append(_ field: String, to bytes: inout [UInt8]) {
    appendEscaped(field, to: &bytes)
    bytes.append(fieldEnd)
  }

  static func endRecord(_ bytes: inout [UInt8]) { bytes.append(recordEnd) }

  /// The text without an end, escaped.
  static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard bytes[start...].contains(where: { letter(for: $0) != nil }) else { return }
    let plain = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for byte in plain {
      if let letter = letter(for: byte) {
        bytes.append(escape)
        bytes.append(letter)
      } else {
        bytes.append(byte)
      }
    }
  }

  /// Undoes `appendEscaped`; `nil` when it was not made by it.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(escape) else { return String(validating: bytes, as: UTF8.self) }
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        guard let meant = meaning(of: byte) else { return nil }
        plain.append(meant)
        isEscaped = false
      } else if byte == escape {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return isEscaped ? nil : String(validating: plain, as: UTF8.self)
  }

  private static func letter(for byte: UInt8) -> UInt8? {
    switch byte {
    case 0: UInt8(ascii: "0")
    case escape: UInt8(ascii: "e")
    case recordEnd: UInt8(ascii: "r")
    case fieldEnd: UInt8(ascii: "f")
    default: nil
    }
  }

  private static func meaning(of letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "0"): 0
    case UInt8(ascii: "e"): escape
    case UInt8(ascii: "r"): recordEnd
    case UInt8(ascii: "f"): fieldEnd
    default: nil
    }
  }
}
