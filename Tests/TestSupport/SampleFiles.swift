/// Small files made by hand, each with a word in every place where a file may tell of its maker.
package enum SampleFiles {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// What a picture of JPEG shows, as it must come out: tables, frame, and a scan with a stuffed and a restart marker.
  package static let jpegPicture: [UInt8] =
    segment(0xDB, [0] + [UInt8](repeating: 16, count: 64))
    + segment(0xC0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]) + segment(0xC4, [0] + [UInt8](1...17))
    + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56]

  /// One segment of a JPEG file.
  package static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    let length = content.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
  }

  /// A JPEG file that names somebody in Exif, XMP, IPTC, two previews, a remark and behind its end.
  package static func jpeg(naming name: String) -> [UInt8] {
    let word = bytes(name)
    var file: [UInt8] = [0xFF, 0xD8]
    file += segment(0xE0, bytes("JFIF\0") + [1, 2, 0, 0, 1, 0, 1, 1, 1] + word)
    file += segment(0xE0, bytes("JFXX\0") + word)
    file += segment(0xE1, bytes("Exif\0\0II*\0") + [8, 0, 0, 0] + word)
    file += segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0<dc:creator>") + word)
    file += segment(0xE2, bytes("ICC_PROFILE\0") + [1, 1] + bytes("colours"))
    file += segment(0xE2, bytes("MPF\0") + word)
    file += segment(0xED, bytes("Photoshop 3.0\0") + word)
    file += segment(0xEE, bytes("Adobe") + [0, 100, 0, 0, 0, 0, 1] + word)
    file += segment(0xFE, word)
    return file + jpegPicture + [0xFF, 0xD9] + word
  }

  /// The sum of a chunk of PNG, bit by bit.
  private static func sum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  package static func big(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// One chunk of a PNG file.
  package static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
    let body = bytes(type) + content
    return big(UInt32(content.count)) + body + big(sum(body))
  }

  package static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// One grey point.
  package static let pngData: [UInt8] = [
    0x78, 1, 1, 2, 0, 0xFD, 0xFF, 0, 0x80, 0, 0x82, 0, 0x81,
  ]

  /// A PNG file that names somebody in every chunk that may, and behind its end.
  package static func png(naming name: String) -> [UInt8] {
    let word = bytes(name)
    return pngSignature + chunk("IHDR", big(1) + big(1) + [8, 0, 0, 0, 0])
      + chunk("gAMA", big(45455)) + chunk("iCCP", word + [0, 0] + bytes("colours"))
      + chunk("tEXt", bytes("Author\0") + word) + chunk("zTXt", bytes("Author\0\0") + word)
      + chunk("iTXt", bytes("Author\0\0\0\0\0") + word) + chunk("eXIf", word)
      + chunk("tIME", [7, 0xEA, 1, 1, 1, 1, 1]) + chunk("prVt", word)
      + chunk("IDAT", pngData) + chunk("IEND", []) + word
  }
}
