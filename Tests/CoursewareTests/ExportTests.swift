import Compression
import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import Courseware

@Suite struct ExportTests {
  private func built(_ questions: [Question]) throws -> BuiltModule {
    let day = try #require(CalendarDate("2030-01-01"))
    let head = ModuleHead(
      name: "m", title: "A \"title\" & <more>", direction: .joint, audience: .partner,
      label: .public, owner: "o", reviewBy: day)
    let blocks =
      [LessonBlock(.paragraph("Some </script><script>alert(1)</script> text."))]
      + questions.map { LessonBlock(.question($0)) }
    return BuiltModule(
      saved: Module(head: head, lessons: [Lesson("L <1>", blocks: blocks)]), [])
  }

  private let day = Timestamp(millisecondsSinceEpoch: 1_800_000_000_000).day

  @Test("questions come back from GIFT as they went", arguments: 0..<100)
  func giftRoundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let questions = (0..<5).map { Samples.question("q\($0)", &random) }
    let read = GIFTReader.read(GIFT.text(of: questions))
    #expect(read.count == questions.count)
    for (found, question) in zip(read, questions) {
      #expect(found.name == question.name, "seed \(seed)")
      switch question.key {
      case .single(let options), .scenario(_, let options):
        #expect(found.answers.map(\.mark) == options.map { $0.isRight ? "=" : "~" })
        #expect(found.answers.map(\.text) == options.map { Inline.plain($0.text) })
        #expect(found.answers.map(\.remark) == options.map(\.remark))
      case .multiple(let options):
        #expect(found.answers.map(\.text) == options.map { Inline.plain($0.text) })
        #expect(found.answers.map { $0.weight > 0 } == options.map(\.isRight))
        let sum = found.answers.map(\.weight).filter { $0 > 0 }.reduce(0, +)
        #expect(abs(sum - 100) < 0.01)
      case .order(let items):
        #expect(found.answers.map(\.text) == items.enumerated().map { "\($1) -> \($0 + 1)" })
      case .match(let pairs):
        #expect(found.answers.map(\.text) == pairs.map { "\($0.left) -> \($0.right)" })
      case .short(let texts): #expect(found.answers.map(\.text) == texts)
      case .tariff(let digits):
        #expect(found.answers.contains { $0.text == Tariff.dotted(digits) })
      case .numeric(let value, let tolerance):
        #expect(found.number == "\(Question.plain(value)):\(Question.plain(tolerance))")
      }
    }
  }

  @Test("QTI items are well formed and hold the key", arguments: 0..<60)
  func qtiRoundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let question = Samples.question("q1", &random)
    let reader = QTIReader()
    try reader.read(QTIPackage.item(question))
    #expect(reader.identifier == "i-q1")
    switch question.key {
    case .match:
      let pairs = question.rightAnswer.map { $0.replacing("=", with: " r") }
      #expect(reader.values == pairs)
    default: #expect(reader.values == question.rightAnswer, "seed \(seed)")
    }
    let texts: [String] =
      switch question.key {
      case .single(let options), .multiple(let options), .scenario(_, let options):
        options.map { Inline.plain($0.text) }
      case .order(let items): items.map(Inline.plain)
      case .match(let pairs): (pairs.map(\.left) + pairs.map(\.right)).map(Inline.plain)
      case .numeric, .short, .tariff: []
      }
    #expect(reader.choices == texts, "seed \(seed)")
    try QTIReader().read(QTIPackage.manifest([question], built([question]).module.head))
  }

  @Test func anArchiveIsReadBackByItsDirectory() throws {
    let files = [
      ("a.txt", Array("hello".utf8)), ("b/c.bin", [UInt8](0...255)), ("empty", []),
    ]
    let bytes = ZipArchive.bytes(of: files.map { (name: $0.0, content: $0.1) })
    #expect(bytes == ZipArchive.bytes(of: files.map { (name: $0.0, content: $0.1) }))
    let read = try #require(ZipReader.files(in: bytes))
    #expect(read.map(\.name) == files.map(\.0))
    #expect(read.map(\.content) == files.map(\.1))
    // The check value that the definition of CRC-32 gives.
    #expect(Zlib.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
  }

  @Test func aScormPackageHoldsItsManifestAndNothingThatEndsItsScript() throws {
    var random = SplitMix64(seed: 3)
    var questions = (0..<30).map { Samples.question("q\($0)", &random) }
    questions[0].key = .short(["</script><!--\"'\\\u{2028}"])
    let built = try built(questions)
    let archive = CoursePackage.bytes(of: built, in: .partner, on: day, by: .scorm12)
    let files = try #require(ZipReader.files(in: archive))
    #expect(files.map(\.name) == ["imsmanifest.xml", "index.html", "runtime.js"])
    let manifest = QTIReader()
    try manifest.read(String(decoding: files[0].content, as: UTF8.self))
    #expect(manifest.attributes["resource.adlcp:scormtype"] == "sco")
    #expect(manifest.attributes["resource.href"] == "index.html")
    #expect(manifest.attributes["item.identifierref"] == manifest.attributes["resource.identifier"])
    #expect(
      manifest.attributes["organizations.default"] == manifest.attributes["organization.identifier"]
    )
    let page = String(decoding: files[1].content, as: UTF8.self)
    #expect(page.components(separatedBy: "<script").count == 3, "the keys and the runtime")
    #expect(page.components(separatedBy: "</script>").count == 3)
  }

  @Test func everyStandardHasItsDescriptionOfTheSamePage() throws {
    var random = SplitMix64(seed: 5)
    let built = try built([Samples.question("q", &random)])
    func files(_ standard: CoursePackage.Standard) throws -> [(name: String, content: [UInt8])] {
      try #require(
        ZipReader.files(
          in: CoursePackage.bytes(of: built, in: .partner, on: day, by: standard)))
    }
    let (old, new, cmi5) = (try files(.scorm12), try files(.scorm2004), try files(.cmi5))
    #expect(old[1].content == new[1].content && new[1].content == cmi5[1].content)
    let manifest = QTIReader()
    try manifest.read(String(decoding: new[0].content, as: UTF8.self))
    #expect(manifest.attributes["resource.adlcp:scormType"] == "sco")
    #expect(manifest.attributes["resource.identifier"] == manifest.attributes["item.identifierref"])
    #expect(String(decoding: new[0].content, as: UTF8.self).contains("2004 4th Edition"))
    #expect(cmi5[0].name == "cmi5.xml")
    let course = QTIReader()
    try course.read(String(decoding: cmi5[0].content, as: UTF8.self))
    #expect(course.attributes["au.moveOn"] == "Passed")
    #expect(course.attributes["au.masteryScore"] == "0.8")
  }

  @Test func aScormPackageAsksNoMoreThanItsRecordHolds() throws {
    var random = SplitMix64(seed: 4)
    let questions = (0..<520).map { Samples.question("q\($0)", &random) }
    let archive = CoursePackage.bytes(
      of: try built(questions), in: .partner, on: day, by: .scorm12)
    let files = try #require(ZipReader.files(in: archive))
    let page = String(decoding: files[1].content, as: UTF8.self)
    let keys = page.matches(of: /\["q[0-9]+","/).count
    #expect(keys == 500 && 2 + keys <= 4_096)
  }

  @Test func aPageNeedsNoNetworkAndEscapesWhatPeopleWrote() throws {
    var random = SplitMix64(seed: 9)
    let html = LessonFile.html(
      try built([Samples.question("q", &random)]), in: .partner, on: day)
    #expect(!html.contains("<script") && !html.contains("src=\"http") && !html.contains("<link"))
    #expect(html.contains("&lt;/script&gt;") && html.contains("lang=\"en\""))
    #expect(html.contains("Answer sheet"))
    #expect(html.components(separatedBy: "<h1").count == 2)
  }

  @Test(
    "colours have a contrast of 4.5 to 1",
    arguments: [
      ("#1b1b1b", "#fff"), ("#005ea2", "#fff"), ("#1b1b1b", "#f0f0f0"), ("#005ea2", "#f0f0f0"),
      ("#f0f0f0", "#1b1b1b"), ("#73b3e7", "#1b1b1b"), ("#f0f0f0", "#2e2e2e"),
      ("#73b3e7", "#2e2e2e"),
    ])
  func contrast(ink: String, paper: String) throws {
    #expect(LessonFile.stylesheet.contains(ink) && LessonFile.stylesheet.contains(paper))
    func luminance(_ colour: String) -> Double {
      let digits = colour.dropFirst()
      let full = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
      let parts = stride(from: 0, to: 6, by: 2).map { at in
        let start = full.index(full.startIndex, offsetBy: at)
        let value = Double(Int(full[start..<full.index(start, offsetBy: 2)], radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (light, dark) = (
      max(luminance(ink), luminance(paper)), min(luminance(ink), luminance(paper))
    )
    #expect((light + 0.05) / (dark + 0.05) >= 4.5)
  }
}
