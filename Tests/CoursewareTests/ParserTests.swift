import Courseware
import KnowledgeModel
import TestSupport
import Testing

@Suite struct ParserTests {
  @Test("what is written is read again as it was", arguments: 0..<200)
  func writeReadRoundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let module = Samples.module(using: &random)
    let source = ModuleWriter.source(of: module)
    let read = try ModuleParser.parse(Array(source.utf8), file: "x")
    #expect(read == module, "seed \(seed)\n\(source)")
    #expect(ModuleWriter.source(of: read) == source, "seed \(seed)")
  }

  @Test("no bytes trap the parser", arguments: 0..<400)
  func anyBytesAreReadOrRefused(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes: [UInt8]
    if seed % 4 == 0 {
      bytes = (0..<Int.random(in: 0..<600, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
    } else {
      bytes = Array(ModuleWriter.source(of: Samples.module(using: &random)).utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where place < bytes.count: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: Array("\n:::\n".utf8), at: place)
        case 2:
          bytes.insert(Array("#|>{}:*=-\\\n@".utf8).randomElement(using: &random) ?? 0, at: place)
        default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &random) }
        }
      }
    }
    do {
      let module = try ModuleParser.parse(bytes, file: "x")
      // What was accepted can be written and read again.
      let again = try ModuleParser.parse(Array(ModuleWriter.source(of: module).utf8), file: "x")
      #expect(again == module, "seed \(seed)")
    } catch {
      #expect(!error.all.isEmpty && error.all.allSatisfy { $0.line >= 1 && !$0.remedy.isEmpty })
    }
  }

  @Test func everyFaultIsReportedAtOnceWithItsLine() {
    let source = """
      id: Marking Of Chips
      title: Marking
      direction: sideways
      colour: red
      owner: Electronics Center
      review_by: soon
      ---
      # Lesson
      {enforcement}
      Text
      > words of somebody
      {{cite nothing}}

      | a | b |
      | 1 | 2 |

      ::: figure
      alt: x.png
          +--+
      :::

      ::: question q1 single
      prompt: Which?
      * right
      :::
      """
    let faults = faults(source)
    #expect(
      faults.map(\.line) == [1, 1, 3, 4, 6, 9, 11, 12, 14, 17, 22, 22],
      "\(faults.map(\.description).joined(separator: "\n"))")
    #expect(faults.allSatisfy { $0.file == "lesson.md" })
    #expect(faults.contains { $0.code == .missing && $0.problem.contains("audience") })
    #expect(faults.contains { $0.code == .alternative && $0.line == 17 })
  }

  @Test(
    "each mistake is told from the others",
    arguments: [
      ("a citation in a paragraph", "Look at {{cite X#p1}} here.", SourceFault.Code.citation),
      ("a fence left open", "::: reflection\nthink", .fence),
      ("an empty list item", "- one\n- ", .block),
      ("unequal rows", "| a | b |\n|---|---|\n| 1 |", .table),
      ("no header words", "| a |  |\n|---|---|\n| 1 | 2 |", .table),
      ("a name twice", "{#a}\nx\n\n{#a}\ny", .address),
      ("a mark that is none", "{secret}\nx", .attribute),
      (
        "a question without authority", "::: question q short\nprompt: x\nanswer: y\n:::", .question
      ),
      (
        "an authority without paragraph",
        "::: question q short\nprompt: x\nanswer: y\nauthority: DOC\n:::", .question
      ),
      (
        "two right answers to a single one",
        "::: question q single\nprompt: x\n* a\n* b\nauthority: D#p1\n:::", .question
      ),
      (
        "a number that is none",
        "::: question q numeric\nprompt: x\nanswer: many\nauthority: D#p1\n:::", .question
      ),
      (
        "an image from elsewhere",
        "::: figure\nalt: how goods move on\nimage: http://x/y.png\n:::", .figure
      ),
    ])
  func mistakes(name: String, body: String, code: SourceFault.Code) {
    let faults = faults(Samples.head + "# L\n\n" + body + "\n")
    #expect(faults.first?.code == code, "\(name): \(faults)")
    #expect(faults.count == 1, "\(faults)")
  }

  @Test(
    "the longest sources take time in proportion",
    arguments: [
      "[", "*", "a [", "- a\n  b\n  ", "::: glossary\n  ", "|", "{#a}\n", "\n# L\n\nx\n\n",
    ])
  func hostileSourcesAreReadInProportion(piece: String) throws {
    func read(_ count: Int) -> Duration {
      let body = String(repeating: piece, count: count / piece.utf8.count)
      let lines = Samples.head + "# L\n\nx\n" + body.split(every: 60_000).joined(separator: "\n")
      let started = ContinuousClock.now
      do {
        let module = try ModuleParser.parse(Array(lines.utf8), file: "x")
        for block in module.blocks {
          if case .paragraph(let text) = block.block.content { _ = Inline.html(text) }
        }
      } catch {
        #expect(error.all.count <= 1_000)
      }
      return started.duration(to: .now)
    }
    _ = read(12_500)
    // The least of several, since others use the machine; 16 times as long would be quadratic.
    let short = (0..<3).map { _ in read(25_000) }.min() ?? .zero
    let long = (0..<3).map { _ in read(100_000) }.min() ?? .zero
    #expect(
      long < max(short * 10, .milliseconds(50)), "\(short) for a quarter of what takes \(long)")
  }

  private func faults(_ source: String) -> [SourceFault] {
    do {
      _ = try ModuleParser.parse(Array(source.utf8), file: "lesson.md")
      return []
    } catch {
      return error.all
    }
  }
}

extension String {
  /// Pieces of so many bytes of ASCII.
  fileprivate func split(every size: Int) -> [String] {
    let bytes = Array(utf8)
    return stride(from: 0, to: bytes.count, by: size).map {
      String(decoding: bytes[$0..<min($0 + size, bytes.count)], as: UTF8.self)
    }
  }
}
