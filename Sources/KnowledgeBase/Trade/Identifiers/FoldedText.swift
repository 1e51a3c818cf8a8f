/// The UTF-8 bytes of a text in which every dash is `-`, every blank a space and every section sign
/// one byte; case is kept.
///
/// Text that is all ASCII is taken as it is. Otherwise `source` gives back where a byte stood.
struct FoldedText {
  /// What section and paragraph signs become.
  static let sectionSign: UInt8 = 0x15

  let bytes: [UInt8]
  private let offsets: [Int32]

  init(_ text: String) {
    let source = Array(text.utf8)
    var highest: UInt8 = 0
    for byte in source { highest |= byte }
    guard highest >= 0x80 else {
      bytes = source
      offsets = []
      return
    }
    var bytes: [UInt8] = []
    var offsets: [Int32] = []
    bytes.reserveCapacity(source.count)
    offsets.reserveCapacity(source.count + 1)
    var at = 0
    while at < source.count {
      let byte = source[at]
      var length = 1
      if byte < 0x80 {
        bytes.append(byte)
        offsets.append(Int32(clamping: at))
      } else if let folded = Self.fold(source, at) {
        length = folded.length
        if let plain = folded.plain {
          bytes.append(plain)
          offsets.append(Int32(clamping: at))
        }
      } else {
        bytes.append(byte)
        offsets.append(Int32(clamping: at))
      }
      at += length
    }
    offsets.append(Int32(clamping: source.count))
    self.bytes = bytes
    self.offsets = offsets
  }

  /// The place in the text of a place in `bytes`.
  func source(_ place: Int) -> Int { offsets.isEmpty ? place : Int(offsets[place]) }

  /// What the character at a place becomes (`nil`: nothing) and how many bytes it takes.
  private static func fold(_ source: [UInt8], _ at: Int) -> (plain: UInt8?, length: Int)? {
    guard at + 1 < source.count else { return nil }
    switch (source[at], source[at + 1]) {
    case (0xC2, 0xA7), (0xC2, 0xB6): return (sectionSign, 2)
    case (0xC2, 0xA0): return (0x20, 2)
    case (0xC2, 0xAD): return (nil, 2)  // A soft hyphen.
    case (0xC2, 0xAA), (0xC2, 0xB5), (0xC2, 0xBA): return nil
    case (0xC2, _): return (0x20, 2)
    default: break
    }
    guard at + 2 < source.count else { return nil }
    switch (source[at], source[at + 1], source[at + 2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xB9, 0x98), (0xEF, 0xB9, 0xA3),
      (0xEF, 0xBC, 0x8D), (0xE2, 0x81, 0x83):
      return (0x2D, 3)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (0x20, 3)
    case (0xE2, 0x80, 0x8B...0x8D), (0xEF, 0xBB, 0xBF): return (nil, 3)  // Of no width.
    case (0xE2, 0x80, 0x98...0x9B): return (0x27, 3)
    case (0xE2, _, _), (0xE3, 0x80, _): return (0x20, 3)  // Quotation marks and other signs.
    default: return nil
    }
  }
}
