/// Bounds the attributes of each HTML tag before libxml2, whose check of them is quadratic, sees it.
enum HTMLGuard {
  /// Whether no tag has more than 4096 marks that may part attributes. Scripts are passed over.
  static func allows(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == 0x3C, (0x61...0x7A).contains(bytes[index + 1] | 0x20) else {
        index += 1
        continue
      }
      let name = String(decoding: bytes[(index + 1)...].prefix(6), as: UTF8.self).lowercased()
      guard let end = tagEnd(bytes, from: index + 1) else { return false }
      index = end
      if name == "script" || name.hasPrefix("style") {
        while index + 1 < bytes.count, bytes[index] != 0x3C || bytes[index + 1] != 0x2F {
          index += 1
        }
      }
    }
    return true
  }

  /// Where a tag ends; `nil` when it holds too many marks.
  private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    var marks = 0
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x3E {
        return index
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
        marks += 1
      } else if byte == 0x3D || byte == 0x2F {
        marks += 1
      } else if byte <= 0x20, bytes[index - 2] > 0x20 {
        marks += 1
      }
      if marks > 4096 { return nil }
    }
    return index
  }
}
