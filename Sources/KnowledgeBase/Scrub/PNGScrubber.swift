import Compression

/// A PNG file (ISO/IEC 15948) without what stands in it beside the picture: of its chunks (length, type, content, CRC-32)
/// those are kept without which it could not be drawn as it is.
enum PNGScrubber {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let kept: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "hIST",
    "pHYs", "acTL", "fcTL", "fdAT", "cICP", "mDCV", "cLLI",
  ]

  static func scrub(_ bytes: [UInt8]) throws(ScrubRefusal) -> ScrubbedFile {
    guard bytes.has(signature, at: 0) else { throw .damaged("it does not begin as a PNG does") }
    var removed: Set<RemovedTrace> = []
    var output = signature
    output.reserveCapacity(bytes.count)
    var place = signature.count
    var type = ""
    var hasPicture = false
    while type != "IEND" {
      guard let length = bytes.big(4, at: place), length <= bytes.count - place - 12,
        let sum = bytes.big(4, at: place + 8 + length),
        let name = String(validating: bytes[place + 4..<place + 8], as: UTF8.self)
      else { throw .damaged("it is cut off inside a chunk") }
      let chunk = Array(bytes[place + 4..<place + 8 + length])
      guard Int(Zlib.checksum(chunk)) == sum else {
        throw .damaged("the sum of a chunk is not the one that stands there")
      }
      if type.isEmpty, name != "IHDR" || length != 13 { throw .damaged("it has no head") }
      type = name
      place += 12 + length
      if name == "IDAT" { hasPicture = true }
      guard kept.contains(name) else {
        guard chunk[0] & 0x20 != 0 else { throw .damaged("it has a chunk that no PNG file has") }
        removed.insert(trace(name))
        continue
      }
      write(name == "iCCP" ? try renamed(chunk) : chunk, to: &output)
    }
    guard hasPicture else { throw .damaged("it holds no picture") }
    if place < bytes.count { removed.insert(.trailing) }
    return ScrubbedFile(bytes: output, removed: removed)
  }

  private static func trace(_ name: String) -> RemovedTrace {
    switch name {
    case "tEXt", "zTXt", "iTXt": .pictureText
    case "eXIf": .exif
    case "tIME": .pictureTime
    default: .programData
    }
  }

  /// A profile of colours under a name that says nothing.
  private static func renamed(_ chunk: [UInt8]) throws(ScrubRefusal) -> [UInt8] {
    guard let end = chunk.dropFirst(4).prefix(80).firstIndex(of: 0) else {
      throw .damaged("its profile of colours has no name")
    }
    return Array("iCCPprofile".utf8) + chunk[end...]
  }

  private static func write(_ chunk: [UInt8], to output: inout [UInt8]) {
    func append(_ number: UInt32) {
      for shift in [24, 16, 8, 0] { output.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
    append(UInt32(truncatingIfNeeded: chunk.count - 4))
    output += chunk
    append(Zlib.checksum(chunk))
  }
}
