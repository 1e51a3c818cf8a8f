package import KnowledgeModel
import TextAnalysis

/// A module as one group of readers has it: the blocks that they may read, made from the one source.
package enum Edition: String, CaseIterable, Sendable {
  case `public`, partner, officer

  /// The widest label that it shows.
  package var label: HandlingLabel {
    switch self {
    case .public: .public
    case .partner: .industry
    case .officer: .official
    }
  }

  /// What a principal is shown.
  package init(for principal: Principal) {
    let readable = AccessPolicy.readable(by: principal)
    self =
      readable.contains(.official)
      ? .officer : readable.contains(.industry) ? .partner : .public
  }

  package func shows(_ label: HandlingLabel) -> Bool { label <= self.label }
}

/// Proves that an edition holds nothing that its readers may not read: no eight words in a row that stand in
/// a restricted block or document, unless they also stand in something cited that they may read.
package struct SeparationScan: Sendable {
  /// Words in a row. Shorter restricted texts are looked for whole, from `shortest` words on.
  package static let width = 8
  package static let shortest = 4

  private var shown: [UInt64: Int] = [:]
  private var blocks: [(words: [String], line: Int)] = []
  private var allowed: Set<UInt64> = []
  private let restrictedBlocks: [(words: [String], line: Int)]

  package init(of built: BuiltModule, in edition: Edition) {
    var restricted: [(words: [String], line: Int)] = []
    for block in built.module.blocks {
      let text = built.text(of: block)
      let words = Tokenizer.words(of: text)
      let line = block.block.line.number
      if edition.shows(block.label) {
        // What is parted between two blocks is read on from one to the next.
        let end = blocks.last?.words.suffix(Self.width - 1) ?? []
        blocks.append((words, line))
        for hash in Self.runs(words) + Self.runs(end + words.prefix(Self.width - 1))
        where shown[hash] == nil {
          shown[hash] = line
        }
      } else {
        restricted.append((words, line))
      }
    }
    let head = built.module.head
    var titles = [(head.title + " " + head.summary, head.line.number)]
    titles += ([head.owner] + head.credits).map { ($0, head.line.number) }
    titles += built.module.lessons.map { ($0.title, $0.line.number) }
    for (text, line) in titles {
      let words = Tokenizer.words(of: text)
      blocks.append((words, line))
      for hash in Self.runs(words) where shown[hash] == nil { shown[hash] = line }
    }
    restrictedBlocks = restricted
    for passage in Array(built.passages.values) + Array(built.authorities.values) {
      guard let document = passage.document, document.isVisible(below: edition.label) else {
        continue
      }
      for paragraph in document.paragraphs { allow(paragraph) }
    }
  }

  /// Whether there is anything that a document could be found in.
  package var isEmpty: Bool { shown.isEmpty }

  /// Lets words pass that everybody who has the edition may read elsewhere.
  package mutating func allow(_ text: String) {
    allowed.formUnion(Self.runs(Tokenizer.words(of: text)))
  }

  /// The line of the block that holds words of a restricted text, and those words; `nil` when none does.
  package func hit(holding restricted: String) -> (line: Int, words: String)? {
    let words = Tokenizer.words(of: restricted)
    if words.count < Self.width {
      return line(holding: words).map { ($0, words.joined(separator: " ")) }
    }
    for (start, hash) in Self.runs(words).enumerated() where !allowed.contains(hash) {
      if let line = shown[hash] {
        return (line, words[start..<start + Self.width].joined(separator: " "))
      }
    }
    return nil
  }

  /// The compartments that everybody who has the edition may read.
  package static func compartments(of edition: Edition) -> [Compartment] {
    switch edition {
    case .public: [.public]
    case .partner: [.public, .industry]
    case .officer: [.public, .industry, .official]
    }
  }

  /// The faults that the module's own restricted blocks show: their words stand in a block that is shown.
  package func faults(file: String) -> [SourceFault] {
    restrictedBlocks.compactMap { block in
      line(holding: block.words).map { line in
        SourceFault(
          .separation, file: file, line: line,
          "the block holds words of the restricted block in line \(block.line)",
          "label it as that one, or write it in other words")
      }
    }
  }

  /// Whether a made package holds words of a restricted block. Reads what a reader would see and what
  /// hides in attributes and scripts.
  package func isClean(package bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).replacing("<", with: " <").replacing(
      "&#39;", with: "'"
    ).replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
    let visible = Tokenizer.words(of: Self.withoutTags(text))
    let all = Tokenizer.words(of: text)
    let found = Set(Self.runs(visible)).union(Self.runs(all))
    for block in restrictedBlocks {
      if block.words.count < Self.width {
        guard block.words.count >= Self.shortest else { continue }
        if Self.holds(visible, block.words) || Self.holds(all, block.words) { return false }
        continue
      }
      if Self.runs(block.words).contains(where: { found.contains($0) && !allowed.contains($0) }) {
        return false
      }
    }
    return true
  }

  private func line(holding words: [String]) -> Int? {
    if words.count < Self.width {
      guard words.count >= Self.shortest else { return nil }
      return blocks.first { Self.holds($0.words, words) }?.line
    }
    return Self.runs(words).lazy.filter { !allowed.contains($0) }.compactMap { shown[$0] }.first
  }

  private static func holds(_ words: [String], _ part: [String]) -> Bool {
    guard words.count >= part.count else { return false }
    return (0...(words.count - part.count)).contains {
      words[$0..<$0 + part.count].elementsEqual(part)
    }
  }

  private static func withoutTags(_ text: String) -> String {
    var result: [UInt8] = []
    var isInTag = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"):
        isInTag = true
        result.append(0x20)
      case UInt8(ascii: ">"): isInTag = false
      default: if !isInTag { result.append(byte) }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// FNV-1a over every run of `width` words.
  private static func runs(_ words: [String]) -> [UInt64] {
    guard words.count >= width else { return [] }
    return (0...(words.count - width)).map { start in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[start..<start + width] {
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0x20) &* 0x100_0000_01B3
      }
      return hash
    }
  }
}

extension BuiltModule {
  /// All words of a block, as far as anybody could read them in it.
  package func text(of block: AddressedBlock) -> String {
    switch block.block.content {
    case .heading(_, let text), .paragraph(let text), .reflection(let text): text
    case .list(_, let items): items.joined(separator: " ")
    case .table(let header, let rows): (header + rows.flatMap { $0 }).joined(separator: " ")
    case .passage: passages[block.address]?.text ?? ""
    case .figure(let figure): figure.alternative + " " + figure.caption + " " + figure.characters
    case .glossary(let entries):
      entries.map { $0.term + " " + $0.meaning }.joined(separator: " ")
    case .question(let question):
      ([question.prompt, question.feedback] + question.ownTexts).joined(separator: " ") + " "
        + (authorities[question.name]?.text ?? "")
    }
  }
}

extension Figure {
  /// The words of a drawing.
  fileprivate var characters: String {
    if case .characters(let rows) = drawing { rows.joined(separator: " ") } else { "" }
  }
}

extension Question {
  /// What is chosen from or expected.
  fileprivate var ownTexts: [String] {
    switch key {
    case .single(let options), .multiple(let options):
      options.map { $0.text + " " + $0.remark }
    case .scenario(let facts, let options): [facts] + options.map { $0.text + " " + $0.remark }
    case .order(let items): items
    case .match(let pairs): pairs.map { $0.left + " " + $0.right }
    case .short(let texts): texts
    case .numeric, .tariff: []
    }
  }
}
