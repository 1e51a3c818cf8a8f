package import KnowledgeModel

/// Where something stands in a source, from line 1. Takes no part in equality: the same text moved down
/// a line is the same text.
package struct SourceLine: Equatable, Sendable {
  package let number: Int

  package init(_ number: Int) { self.number = number }

  package static func == (left: SourceLine, right: SourceLine) -> Bool { true }
}

/// Who teaches whom.
package enum TeachingDirection: String, CaseIterable, Sendable {
  case customsToIndustry = "customs-to-industry"
  case industryToCustoms = "industry-to-customs"
  case joint
}

/// What a module is, by the rules that it must keep.
package enum ModuleKind: String, CaseIterable, Sendable {
  case course
  /// How to tell genuine goods from false ones; `GuideRules` hold.
  case productGuide = "product-guide"
}

/// For whom a module is written.
package enum Audience: String, CaseIterable, Sendable {
  case partner, officer

  /// The label of a block that bears none, in a module whose head names none either.
  package var label: HandlingLabel { self == .partner ? .industry : .official }
}

/// What is taught about one subject: lessons of blocks, under a head that says whose they are.
package struct Module: Equatable, Sendable {
  package var head: ModuleHead
  package var lessons: [Lesson]

  package init(head: ModuleHead, lessons: [Lesson]) {
    self.head = head
    self.lessons = lessons
  }
}

/// What the `key: value` lines at the top of a source say.
package struct ModuleHead: Equatable, Sendable {
  /// Small letters, digits and hyphens; the same module in every version.
  package var name: String
  package var title: String
  package var summary: String
  package var kind: ModuleKind
  package var direction: TeachingDirection
  package var audience: Audience
  /// The label of every block that bears none of its own.
  package var label: HandlingLabel
  package var sectors: [Sector]
  /// Tariff numbers as written, such as `8542.31`.
  package var tariffNumbers: [String]
  /// The Center or person that keeps it true.
  package var owner: String
  package var reviewBy: CalendarDate
  /// A BCP 47 tag.
  package var language: String
  /// The share of the points that passes, from 0 to 100.
  package var passMark: Int
  /// How many questions are drawn for a learner; `nil` for all.
  package var draw: Int?
  /// Contributors whose proposals were accepted.
  package var credits: [String]
  /// Lines of keys, for messages.
  package var line: SourceLine

  package init(
    name: String, title: String, summary: String = "", kind: ModuleKind = .course,
    direction: TeachingDirection, audience: Audience, label: HandlingLabel? = nil,
    sectors: [Sector] = [],
    tariffNumbers: [String] = [], owner: String, reviewBy: CalendarDate, language: String = "en",
    passMark: Int = 80, draw: Int? = nil, credits: [String] = []
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.kind = kind
    self.direction = direction
    self.audience = audience
    self.label = label ?? audience.label
    self.sectors = sectors
    self.tariffNumbers = tariffNumbers
    self.owner = owner
    self.reviewBy = reviewBy
    self.language = language
    self.passMark = passMark
    self.draw = draw
    self.credits = credits
    line = SourceLine(1)
  }
}

/// A part of a module that is read in one go.
package struct Lesson: Equatable, Sendable {
  package var title: String
  package var line: SourceLine
  package var blocks: [LessonBlock]

  package init(_ title: String, line: SourceLine = SourceLine(0), blocks: [LessonBlock]) {
    self.title = title
    self.line = line
    self.blocks = blocks
  }
}

/// One piece of a lesson that can be labelled, addressed and spoken about.
package struct LessonBlock: Equatable, Sendable {
  /// What a block holds. Texts may have `*emphasis*`, `**weight**`, `` `code` `` and links.
  package enum Content: Equatable, Sendable {
    /// Level 2 to 4; the lesson's own title is level 1.
    case heading(level: Int, String)
    case paragraph(String)
    case list(isOrdered: Bool, [String])
    case table(header: [String], rows: [[String]])
    case passage(PassageReference)
    case figure(Figure)
    case question(Question)
    case reflection(String)
    case glossary([GlossaryEntry])
  }

  /// What the author calls it; `nil` when only its place names it.
  package var name: String?
  /// `nil` for the module's own.
  package var label: HandlingLabel?
  /// Laid out by the program and not yet accepted by a person.
  package var isDraft: Bool
  package var line: SourceLine
  package var content: Content

  package init(
    _ content: Content, name: String? = nil, label: HandlingLabel? = nil, isDraft: Bool = false,
    line: SourceLine = SourceLine(0)
  ) {
    self.content = content
    self.name = name
    self.label = label
    self.isDraft = isDraft
    self.line = line
  }
}

/// A picture or a drawing in characters, with words for who cannot see it.
package struct Figure: Equatable, Sendable {
  package enum Drawing: Equatable, Sendable {
    /// `data:image/png;base64,…`, so that a lesson is one file.
    case image(String)
    /// Lines of characters, each shown as it stands.
    case characters([String])
  }

  package var alternative: String
  package var caption: String
  package var drawing: Drawing

  package init(alternative: String, caption: String = "", drawing: Drawing) {
    self.alternative = alternative
    self.caption = caption
    self.drawing = drawing
  }
}

/// A term and what it means.
package struct GlossaryEntry: Equatable, Sendable {
  package var term: String
  package var meaning: String

  package init(term: String, meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}

/// A paragraph of a document, by place and, where it is quoted, by text.
package struct PassageReference: Equatable, Hashable, Sendable {
  /// A document's id, or what its source calls it.
  package var document: String
  /// `nil` for the version that is current when it is pinned.
  package var version: Int?
  /// From 1.
  package var paragraph: Int
  /// Words of the paragraph; all of it when `nil`.
  package var quote: String?
  /// That the document no longer holds is known and taught.
  package var isKnownToBeEnded: Bool

  package init(
    document: String, version: Int? = nil, paragraph: Int, quote: String? = nil,
    isKnownToBeEnded: Bool = false
  ) {
    self.document = document
    self.version = version
    self.paragraph = paragraph
    self.quote = quote
    self.isKnownToBeEnded = isKnownToBeEnded
  }

  /// `ID@VERSION#p12`, with ` as revoked` where that is known.
  package var address: String {
    document + (version.map { "@\($0)" } ?? "") + "#p\(paragraph)"
      + (isKnownToBeEnded ? " as revoked" : "")
  }

  /// Reads what `address` writes.
  package init?(address: String) {
    var text = address.trimmed
    let ending = " as revoked"
    let isEnded = text.hasSuffix(ending)
    if isEnded { text = String(text.dropLast(ending.count)).trimmed }
    guard let mark = text.range(of: "#p", fromEnd: true),
      let paragraph = Int(text[mark.upperBound...]), (1...1_000_000).contains(paragraph)
    else { return nil }
    var name = String(text[..<mark.lowerBound])
    var version: Int?
    if let at = name.lastIndex(of: "@") {
      guard let number = Int(name[name.index(after: at)...]), number > 0 else { return nil }
      version = number
      name = String(name[..<at])
    }
    guard !name.isEmpty, name.trimmed == name, !name.contains(where: { "{}\n#@".contains($0) })
    else { return nil }
    self.init(
      document: name, version: version, paragraph: paragraph, isKnownToBeEnded: isEnded)
  }
}

extension Module {
  /// Every block with its address and the label that holds for it, in order.
  package var blocks: [AddressedBlock] {
    var found: [AddressedBlock] = []
    for (lessonIndex, lesson) in lessons.enumerated() {
      for (blockIndex, block) in lesson.blocks.enumerated() {
        found.append(
          AddressedBlock(
            address: block.name ?? "l\(lessonIndex + 1)-b\(blockIndex + 1)", lesson: lessonIndex,
            label: block.label ?? head.label, block: block))
      }
    }
    return found
  }

  /// Every question with the block that holds it.
  package var questions: [(block: AddressedBlock, question: Question)] {
    blocks.compactMap { block in
      if case .question(let question) = block.block.content { (block, question) } else { nil }
    }
  }
}

/// A block, what it is called within its module, and who may read it.
package struct AddressedBlock: Sendable {
  package let address: String
  /// Of the lesson, from 0.
  package let lesson: Int
  package let label: HandlingLabel
  package let block: LessonBlock
}
