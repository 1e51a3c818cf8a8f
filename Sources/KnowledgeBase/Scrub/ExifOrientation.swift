/// How a camera was held, the one thing in Exif without which a picture is shown otherwise than it was: tag 0x0112 of the
/// first directory (TIFF 6.0, section 8; Exif 2.32, section 4.6.4).
enum ExifOrientation {
  private static let head = Array("Exif\0\0".utf8)

  /// From 2 to 8; `nil` when nothing is to be turned, or nothing says so that can be read.
  static func orientation(in exif: [UInt8]) -> UInt8? {
    let start = head.count
    guard exif.has(head, at: 0) else { return nil }
    let isBig = exif.has(Array("MM\0*".utf8), at: start)
    guard isBig || exif.has(Array("II*\0".utf8), at: start) else { return nil }
    func number(_ size: Int, at place: Int) -> Int? {
      guard let big = exif.big(size, at: place) else { return nil }
      if isBig { return big }
      return (0..<size).reduce(0) { $0 << 8 | (big >> (8 * $1) & 0xFF) }
    }
    guard let offset = number(4, at: start + 4), let count = number(2, at: start + offset) else {
      return nil
    }
    for entry in 0..<count {
      let place = start + offset + 2 + 12 * entry
      guard let tag = number(2, at: place) else { return nil }
      guard tag == 0x0112 else { continue }
      guard number(2, at: place + 2) == 3, number(4, at: place + 4) == 1,
        let value = number(2, at: place + 8), (2...8).contains(value)
      else { return nil }
      return UInt8(value)
    }
    return nil
  }

  /// Exif that says this and nothing else.
  static func exif(saying orientation: UInt8) -> [UInt8] {
    head + Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation]
      + [0, 0, 0, 0, 0, 0]
  }
}
