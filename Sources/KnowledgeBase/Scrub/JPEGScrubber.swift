/// A JPEG file (ITU-T T.81, annex B) without what stands in it beside the picture.
///
/// | marker | what | kept |
/// |---|---|---|
/// | `D8`, `D9` | start, end | yes; nothing behind the end |
/// | `C0`–`CF`, `DB`–`DD`, `DA` | frames, tables, scans with what follows them | yes |
/// | `E0` | JFIF: units and densities | yes, without the preview in it |
/// | `E2` | `ICC_PROFILE`: what the colours mean | yes |
/// | `EE` | `Adobe`: how the colours are written | its twelve bytes |
/// | `E1` | Exif | how the camera was held, once |
/// | other `E1`–`EF`, `FE` | XMP, IPTC, previews; remarks | no |
enum JPEGScrubber {
  static func scrub(_ bytes: [UInt8]) throws(ScrubRefusal) -> ScrubbedFile {
    guard bytes.has([0xFF, 0xD8], at: 0) else { throw .damaged("it does not begin as a JPEG does") }
    var removed: Set<RemovedTrace> = []
    var output: [UInt8] = [0xFF, 0xD8]
    output.reserveCapacity(bytes.count)
    var place = 2
    var hasFrame = false
    var hasScan = false
    var isTurned = false
    while true {
      let marker = try nextMarker(in: bytes, &place)
      if marker == 0xD9 { break }
      guard let length = bytes.big(2, at: place), length >= 2, place <= bytes.count - length else {
        throw .damaged("it is cut off inside a segment")
      }
      let content = bytes[place + 2..<place + length]
      place += length
      switch marker {
      case 0xC0...0xCF, 0xDB, 0xDC, 0xDD:
        guard marker != 0xC8 else { throw .damaged("it has a frame of no known kind") }
        if ![0xC4, 0xCC].contains(marker), marker < 0xD0 { hasFrame = true }
        write(marker, content, to: &output)
      case 0xDA:
        guard hasFrame else { throw .damaged("a scan stands before its frame") }
        hasScan = true
        write(marker, content, to: &output)
        let end = try scanEnd(in: bytes, from: place)
        output += bytes[place..<end]
        place = end
      case 0xE0...0xEF, 0xFE:
        if let kept = kept(marker, Array(content), &removed, &isTurned) {
          write(marker, kept[...], to: &output)
        }
      default: throw .damaged("it has a segment that no JPEG file has")
      }
    }
    guard hasScan else { throw .damaged("it holds no picture") }
    if place < bytes.count { removed.insert(.trailing) }
    return ScrubbedFile(bytes: output + [0xFF, 0xD9], removed: removed)
  }

  /// The marker at a place, before which there may be any number of `FF`.
  private static func nextMarker(
    in bytes: [UInt8], _ place: inout Int
  ) throws(ScrubRefusal) -> UInt8 {
    guard place < bytes.count, bytes[place] == 0xFF else {
      throw .damaged("it is cut off, or something stands between its segments")
    }
    while place < bytes.count, bytes[place] == 0xFF { place += 1 }
    guard place < bytes.count else { throw .damaged("it is cut off") }
    defer { place += 1 }
    return bytes[place]
  }

  /// Where what is coded ends: at the first marker that is none of those inside it.
  private static func scanEnd(in bytes: [UInt8], from start: Int) throws(ScrubRefusal) -> Int {
    var place = start
    while place < bytes.count - 1 {
      if bytes[place] == 0xFF {
        switch bytes[place + 1] {
        case 0, 0xD0...0xD7: place += 2
        // Filling before a marker.
        case 0xFF: place += 1
        default: return place
        }
      } else {
        place += 1
      }
    }
    throw .damaged("it is cut off inside the picture")
  }

  private static func write(
    _ marker: UInt8, _ content: ArraySlice<UInt8>, to output: inout [UInt8]
  ) {
    let length = content.count + 2
    output += [0xFF, marker, UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)]
    output += content
  }

  /// What is left of a segment beside the picture; `nil` when nothing is.
  private static func kept(
    _ marker: UInt8, _ content: [UInt8], _ removed: inout Set<RemovedTrace>, _ isTurned: inout Bool
  ) -> [UInt8]? {
    switch marker {
    case 0xE0 where content.has(Array("JFIF\0".utf8), at: 0) && content.count >= 14:
      if content.count > 14 { removed.insert(.programData) }
      return Array(content[..<12]) + [0, 0]
    case 0xE2 where content.has(Array("ICC_PROFILE\0".utf8), at: 0): return content
    case 0xEE where content.has(Array("Adobe".utf8), at: 0) && content.count >= 12:
      if content.count > 12 { removed.insert(.programData) }
      return Array(content[..<12])
    case 0xE1 where content.has(Array("Exif\0".utf8), at: 0):
      let turn = isTurned ? nil : ExifOrientation.orientation(in: content)
      let kept = turn.map(ExifOrientation.exif(saying:))
      if kept != content { removed.insert(.exif) }
      if kept != nil { isTurned = true }
      return kept
    case 0xE1: removed.insert(.xmp)
    case 0xED: removed.insert(.iptc)
    case 0xFE: removed.insert(.remark)
    default: removed.insert(.programData)
    }
    return nil
  }
}
