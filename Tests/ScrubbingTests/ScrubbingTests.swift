import Compression
import Scrubbing
import TestSupport
import Testing

private let canary = "zxauthor"

private func holds(_ bytes: [UInt8], _ word: String = canary) -> Bool {
  let wanted = Array(word.utf8)
  guard bytes.count >= wanted.count else { return false }
  return (0...bytes.count - wanted.count).contains {
    bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
  }
}

/// What comes of a file tells nothing of its maker, and is still what it was.
@Suite struct PictureScrubbingTests {
  @Test func aJPEGKeepsItsPictureAndItsColoursAlone() throws {
    let file = SampleFiles.jpeg(naming: canary)
    #expect(holds(file))
    let clean = try Scrubber.scrub(file, type: "image/jpeg")
    let expected: [UInt8] =
      [0xFF, 0xD8]
      + SampleFiles.segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 0, 0, 1, 0, 1, 0, 0])
      + SampleFiles.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + Array("colours".utf8))
      + SampleFiles.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 1])
      + SampleFiles.jpegPicture + [0xFF, 0xD9]
    #expect(clean.bytes == expected)
    #expect(clean.removed == [.exif, .xmp, .iptc, .programData, .remark, .trailing])
    #expect(
      try Scrubber.scrub(clean.bytes, type: "image/jpeg")
        == ScrubbedFile.unchanged(clean.bytes))
  }

  @Test("how the camera was held is kept and nothing else of Exif", arguments: [false, true])
  func orientation(isBig: Bool) throws {
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
      return isBig ? bytes.reversed() : bytes
    }
    let value = isBig ? [0, 6, 0, 0] : [6, 0, 0, 0] as [UInt8]
    let artist = number(0x013B, 2) + number(2, 2) + number(9, 4) + number(38, 4)
    let exif =
      Array("Exif\0\0".utf8) + Array((isBig ? "MM\0*" : "II*\0").utf8) + number(8, 4) + number(2, 2)
      + artist + number(0x0112, 2) + number(3, 2) + number(1, 4) + value + number(0, 4)
      + Array(canary.utf8)
    let file =
      [0xFF, 0xD8] + SampleFiles.segment(0xE1, exif) + SampleFiles.segment(0xE1, exif)
      + SampleFiles.jpegPicture + [0xFF, 0xD9]
    let clean = try Scrubber.scrub(file, type: "image/jpeg")
    #expect(!holds(clean.bytes) && clean.removed == [.exif])
    let kept: [UInt8] =
      Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]
      + [0, 0, 0, 0, 0, 0]
    #expect(
      clean.bytes == [0xFF, 0xD8] + SampleFiles.segment(0xE1, kept) + SampleFiles.jpegPicture
        + [0xFF, 0xD9])
    #expect(ScrubbedFile.unchanged(clean.bytes) != nil)
    // One that is cut off says nothing.
    for count in 0..<exif.count - 13 - canary.utf8.count {
      let cut = SampleFiles.segment(0xE1, Array(exif[..<count]))
      let copy = try Scrubber.scrub(
        [0xFF, 0xD8] + cut + SampleFiles.jpegPicture + [0xFF, 0xD9], type: "image/jpeg")
      #expect(copy.bytes == [0xFF, 0xD8] + SampleFiles.jpegPicture + [0xFF, 0xD9], "\(count)")
    }
  }

  @Test func aPNGKeepsItsPictureAndItsColoursAlone() throws {
    let clean = try Scrubber.scrub(SampleFiles.png(naming: canary), type: "image/png")
    let expected =
      SampleFiles.pngSignature
      + SampleFiles.chunk("IHDR", SampleFiles.big(1) + SampleFiles.big(1) + [8, 0, 0, 0, 0])
      + SampleFiles.chunk("gAMA", SampleFiles.big(45455))
      + SampleFiles.chunk("iCCP", Array("profile".utf8) + [0, 0] + Array("colours".utf8))
      + SampleFiles.chunk("IDAT", SampleFiles.pngData) + SampleFiles.chunk("IEND", [])
    #expect(clean.bytes == expected)
    #expect(clean.removed == [.pictureText, .exif, .pictureTime, .programData, .trailing])
    #expect(
      try Scrubber.scrub(clean.bytes, type: "image/png") == ScrubbedFile.unchanged(clean.bytes))
  }

  @Test("whatever is cut off is refused", arguments: ["image/jpeg", "image/png"])
  func truncations(type: String) throws {
    let whole = type == "image/jpeg" ? SampleFiles.jpeg(naming: "") : SampleFiles.png(naming: "x")
    let end = whole.count - (type == "image/jpeg" ? 0 : 1)
    for count in 0..<end {
      #expect(throws: ScrubRefusal.self, "\(count)") {
        try Scrubber.scrub(Array(whole[..<count]), type: type)
      }
    }
    _ = try Scrubber.scrub(Array(whole[..<end]), type: type)
  }

  @Test func whatIsNoPictureIsRefused() {
    let head: [UInt8] = [0xFF, 0xD8]
    for file in [
      // A segment that says it is shorter than its own length, one of no known kind, no frame, no scan.
      head + [0xFF, 0xE1, 0, 1] + SampleFiles.jpegPicture,
      head + SampleFiles.segment(0xF0, [1]) + SampleFiles.jpegPicture + [0xFF, 0xD9],
      head + SampleFiles.segment(0xDA, [1]) + [1, 0xFF, 0xD9],
      head + SampleFiles.segment(0xC0, [8]) + [0xFF, 0xD9],
      head + Array(canary.utf8) + SampleFiles.jpegPicture + [0xFF, 0xD9],
      head + [UInt8](repeating: 0xFF, count: 500),
    ] {
      #expect(throws: ScrubRefusal.self) { try Scrubber.scrub(file, type: "image/jpeg") }
    }
    let size = SampleFiles.chunk("IHDR", SampleFiles.big(1) + SampleFiles.big(1) + [8, 0, 0, 0, 0])
    let data = SampleFiles.chunk("IDAT", SampleFiles.pngData) + SampleFiles.chunk("IEND", [])
    var damaged = SampleFiles.pngSignature + size + data
    damaged[30] ^= 1
    for file in [
      damaged, SampleFiles.pngSignature + data, SampleFiles.pngSignature + size,
      SampleFiles.pngSignature + size + SampleFiles.chunk("IEND", []),
      // A chunk that says it is needed to draw the picture, and that no PNG file has.
      SampleFiles.pngSignature + size + SampleFiles.chunk("NEED", Array(canary.utf8)) + data,
      SampleFiles.pngSignature + [0xFF, 0xFF, 0xFF, 0xFF] + Array("IHDR".utf8) + size,
    ] {
      #expect(throws: ScrubRefusal.self) { try Scrubber.scrub(file, type: "image/png") }
    }
  }
}

extension ScrubbedFile {
  fileprivate static func unchanged(_ bytes: [UInt8]) -> Self? {
    let again = try? Scrubber.scrub(bytes, type: bytes[0] == 0x89 ? "image/png" : "image/jpeg")
    return again.flatMap { $0.bytes == bytes && $0.removed.isEmpty ? $0 : nil }
  }
}

@Suite struct OfficeScrubbingTests {
  private static let docx =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  private static let space = "http://schemas.openxmlformats.org/officeDocument/2006"

  /// What is in a text processor's file that names somebody wherever a clean copy can be made of it.
  private static let parts: [(name: String, content: [UInt8])] =
    [
      (
        "[Content_Types].xml",
        "<Types xmlns=\"t\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
      ),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Target=\"word/document.xml\"/></Relationships>"
      ),
      (
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"c\"><dc:creator>\(canary)</dc:creator><cp:lastModifiedBy>\(canary)</cp:lastModifiedBy></cp:coreProperties>"
      ),
      // Wherever the properties stand, they are known by what they are.
      (
        "elsewhere/app.xml",
        "<?xml version=\"1.0\"?><Properties xmlns=\"\(space)/extended-properties\"><Company>\(canary)</Company><Manager>\(canary)</Manager></Properties>"
      ),
      (
        "docProps/custom.xml",
        "<Properties xmlns=\"\(space)/custom-properties\"><property name=\"\(canary)\"/></Properties>"
      ),
      ("customXml/item1.xml", "<sources><author>\(canary)</author></sources>"),
      (
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- \(canary) --><?note \(canary)?><w:document xmlns:w='w'><w:body><w:p a=\"&lt;x>\"><w:t>Chips &amp; <![CDATA[<reels>]]></w:t></w:p></w:body></w:document>"
      ),
      (
        "xl/workbook.xml",
        "<workbook><x15ac:absPath url=\"C:\\Users\\\(canary)\\Documents\\\" xmlns:x15ac=\"x\"/></workbook>"
      ),
    ].map { ($0.0, Array($0.1.utf8)) } + [
      ("word/media/image1.jpeg", SampleFiles.jpeg(naming: canary)),
      ("docProps/thumbnail.PNG", SampleFiles.png(naming: canary)),
    ]

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// A ZIP archive as other programs write them: stored, with times, extra fields and remarks.
  private static func archive(
    _ parts: [(name: String, content: [UInt8])], flags: Int = 0, remark: String = canary
  ) -> [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    let extra = [0x78, 0x75] + little(canary.utf8.count, 2) + Array(canary.utf8)
    for (name, content) in parts {
      let start = file.count
      let facts =
        little(20, 2) + little(flags, 2) + little(0, 2) + little(0x6C32, 2) + little(0x5B7A, 2)
        + little(Int(Zlib.checksum(content)), 4) + little(content.count, 4)
        + little(content.count, 4) + little(name.utf8.count, 2) + little(extra.count, 2)
      file += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + extra + content
      directory +=
        [0x50, 0x4B, 1, 2] + little(20, 2) + facts + little(remark.utf8.count, 2) + little(0, 8)
        + little(start, 4) + Array(name.utf8) + extra + Array(remark.utf8)
    }
    return file + directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(parts.count, 2)
      + little(parts.count, 2) + little(directory.count, 4) + little(file.count, 4)
      + little(remark.utf8.count, 2) + Array(remark.utf8)
  }

  private static func with(_ name: String, _ content: String) -> [UInt8] {
    archive(parts.filter { $0.name != name } + [(name, Array(content.utf8))])
  }

  @Test func everyPartIsThereAndNamesNobody() throws {
    let file = Self.archive(Self.parts)
    let clean = try Scrubber.scrub(file, type: Self.docx)
    #expect(!holds(clean.bytes))
    let archive = try ZipFile(clean.bytes, limit: 1 << 20)
    #expect(archive.entries.map(\.name) == Self.parts.map(\.name))
    for entry in archive.entries { #expect(!holds(entry.bytes), "\(entry.name)") }
    let text = archive.entries.first { $0.name == "word/document.xml" }
    #expect(
      text.map { String(decoding: $0.bytes, as: UTF8.self) }
        == "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w='w'><w:body><w:p a=\"&lt;x>\"><w:t>Chips &amp; <![CDATA[<reels>]]></w:t></w:p></w:body></w:document>"
    )
    #expect(
      clean.removed.isSuperset(
        of: [
          .documentProperties, .customData, .markupRemark, .filePath, .packingData, .exif,
          .pictureText,
        ]))
    // Each entry's time is the first that there is.
    #expect(Array(clean.bytes[10..<14]) == [0, 0, 0x21, 0])
    #expect(try Scrubber.scrub(clean.bytes, type: Self.docx).bytes == clean.bytes)
  }

  @Test(
    "what names people inside, or may, is refused",
    arguments: [
      ("word/document.xml", "<w:d><w:ins w:id=\"1\" w:author=\"Kim\"><w:r/></w:ins></w:d>"),
      ("word/document.xml", "<w:d><w:x w:author='Kim'/></w:d>"),
      ("word/comments.xml", "<w:comments/>"), ("word/people.xml", "<w15:people/>"),
      ("xl/comments1.xml", "<comments><authors/></comments>"),
      ("ppt/commentAuthors.xml", "<p:cmAuthorLst/>"),
      ("word/settings.xml", "<w:s><w:docVars/></w:s>"),
      ("word/_rels/settings.xml.rels", "<R><Relationship Target=\"file:///C:\\kim.dotx\"/></R>"),
      ("word/document.xml", "<w:d><pic descr=\"C:\\Users\\kim\\a.png\"/></w:d>"),
      ("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"b\">]><w:d/>"),
      ("word/document.xml", "<w:d"), ("word/document.xml", "<w:d a=b/>"),
      ("word/document.xml", "<!-- open"), ("word/document.xml", "words"),
      ("word/document.xml", "<w:d \u{0}/>"), ("word/vbaProject.bin", "macros"),
      ("word/embeddings/object1.docx", "PK"), ("xl/printerSettings1.bin", "P"),
      ("word/media/image2.jpeg", "no picture"),
      ("word/<x>.xml", "<a/>"),
    ])
  func refusals(name: String, content: String) {
    #expect(throws: ScrubRefusal.self) {
      try Scrubber.scrub(Self.with(name, content), type: Self.docx)
    }
  }

  @Test func whatIsNoArchiveIsRefused() throws {
    let whole = Self.archive(Self.parts, remark: "")
    _ = try Scrubber.scrub(whole, type: Self.docx)
    for count in stride(from: 0, to: whole.count, by: 7) {
      #expect(throws: ScrubRefusal.self, "\(count)") {
        try Scrubber.scrub(Array(whole[..<count]), type: Self.docx)
      }
    }
    for file in [
      Self.archive(Self.parts, flags: 1), Self.archive(Self.parts + [Self.parts[0]]),
      Self.archive(Array(Self.parts.dropFirst())), Self.archive([]),
    ] {
      #expect(throws: ScrubRefusal.self) { try Scrubber.scrub(file, type: Self.docx) }
    }
    // A bomb: each of its lines unpacks the same megabyte.
    let zeros = [UInt8](repeating: 0x20, count: 1 << 20)
    #expect(throws: ZipFileError.tooLarge) {
      try ZipFile(Self.archive([("a.xml", zeros), ("b.xml", zeros)]), limit: 3 << 19)
    }
  }

  @Test func whatWasDeflatedComesOutAsItWas() throws {
    var random = SplitMix64(seed: 12)
    for size in [0, 1, 2, 300, 70_000] {
      let bytes = (0..<size).map { _ in UInt8.random(in: 0...9, using: &random) }
      let packed = try #require(Zlib.deflatedPart(bytes, isLast: true))
      #expect(Zlib.inflated(packed, size: size) == bytes)
      #expect(Zlib.inflated(packed, size: size + 1) == nil)
      if size > 0 { #expect(Zlib.inflated(packed, size: size - 1) == nil) }
      #expect(Zlib.inflated(packed + [0], size: size) == nil)
      #expect(Zlib.inflated(Array(packed.dropLast()), size: size) == nil)
    }
    #expect(Zlib.inflated([], size: 0) == nil && Zlib.inflated([1], size: -1) == nil)
  }

  @Test func otherTypesAreRefusedAndTextStaysAsItIs() throws {
    for type in ["application/pdf", "text/html", "application/zip", ""] {
      #expect(throws: ScrubRefusal.type(type)) {
        try Scrubber.scrub(Array("%PDF-1.7".utf8), type: type)
      }
      #expect(!Scrubber.knows(type))
    }
    for type in ["text/plain", "text/csv", "application/json", "application/xml"] {
      let text = Array("a,b\n".utf8)
      #expect(try Scrubber.scrub(text, type: type) == Scrubber.scrub(text, type: "text/plain"))
      #expect(try Scrubber.scrub(text, type: type).bytes == text && Scrubber.knows(type))
    }
  }

  @Test(
    "whatever the bytes are, a copy or a refusal comes of them",
    arguments: ["image/jpeg", "image/png", docx])
  func mutations(type: String) throws {
    let samples = [
      "image/jpeg": SampleFiles.jpeg(naming: canary), "image/png": SampleFiles.png(naming: canary),
      Self.docx: Self.archive(Self.parts),
    ]
    let sample = try #require(samples[type])
    var random = SplitMix64(seed: UInt64(type.utf8.count))
    var (copies, refusals) = (0, 0)
    for round in 0..<4000 {
      var bytes = sample
      for _ in 0...Int.random(in: 0..<4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 2: bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
        case 3: bytes.removeSubrange(place..<min(place + 3, bytes.count))
        default: bytes.insert(contentsOf: bytes[place..<min(place + 9, bytes.count)], at: place)
        }
        if bytes.isEmpty { bytes = [0] }
      }
      do {
        let clean = try Scrubber.scrub(bytes, type: type)
        // What came out is of the format: it goes through again and is then the same.
        let again = try Scrubber.scrub(clean.bytes, type: type)
        #expect(again.bytes == clean.bytes, "round \(round)")
        copies += 1
      } catch {
        refusals += 1
      }
    }
    #expect(copies > 5 && refusals > 100, "\(copies) \(refusals)")
  }
}
