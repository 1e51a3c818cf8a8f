package import KnowledgeModel
import TextAnalysis

/// What a module is to be laid out about, beside the documents that it rests on.
package struct SkeletonTopic: Sendable {
  package var name: String
  package var title: String
  package var summary: String
  package var owner: String
  package var sectors: [Sector]
  package var tariffNumbers: [String] = []
  package var reviewBy: CalendarDate
  /// Stems of words that passages should have; none to take them as they are.
  package var words: Set<String> = []
  /// What happened and what is asked, told by nobody's document; for officers.
  package var facts: [String] = []
  package var issue: String?

  package init(
    name: String, title: String, summary: String, owner: String, sectors: [Sector],
    reviewBy: CalendarDate
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.owner = owner
    self.sectors = sectors
    self.reviewBy = reviewBy
  }
}

/// Lays out a module from documents: what they are about, passages that state a rule, the most telling first, terms
/// that are defined and questions made from sentences. Everything is a draft that a person must accept.
package struct ModuleSkeleton {
  private static let mostPassages = 6
  private static let mostQuestions = 4
  private static let mostTerms = 6
  /// Passages under one heading of a ruling.
  private static let mostOfPart = 3

  private let topic: SkeletonTopic
  /// The ones that fit best first.
  private let sources: [CitedDocument]
  private let definitions: [CitedDocument]
  /// The label of the module: that of the source which most people may read.
  private let label: HandlingLabel

  /// `definitions` are documents in which only terms are looked up that the sources use.
  package static func module(
    on topic: SkeletonTopic, from sources: [CitedDocument], definitions: [CitedDocument] = []
  ) -> Module {
    ModuleSkeleton(topic: topic, sources: sources, definitions: definitions).module
  }

  private init(topic: SkeletonTopic, sources: [CitedDocument], definitions: [CitedDocument]) {
    self.topic = topic
    self.sources = sources
    self.definitions = definitions
    label = min(sources.map(\.lowestLabel).min() ?? .official, .official)
  }

  private var module: Module {
    var head = ModuleHead(
      name: topic.name, title: topic.title.collapsed, summary: topic.summary,
      direction: .customsToIndustry, audience: label > .industry ? .officer : .partner,
      label: label, sectors: topic.sectors, owner: topic.owner, reviewBy: topic.reviewBy)
    head.tariffNumbers = topic.tariffNumbers
    let rules = ranked
    var lessons = opening
    var blocks = rules.prefix(Self.mostPassages).map { cite($0.source, $0.paragraph, $0.sentence) }
    if blocks.isEmpty, let first = sources.first, !first.paragraphs.isEmpty {
      blocks = [cite(first, 1)]
    }
    blocks += glossary
    blocks.append(draft(.reflection("Which of your own goods does this rule touch?"), nil))
    lessons.append(
      Lesson(
        "The rule",
        blocks: [draft(.paragraph("Draft: keep the passages that you teach."), nil)] + blocks))
    let questions = questions(from: rules)
    if !questions.isEmpty { lessons.append(Lesson("Questions", blocks: questions)) }
    return Module(head: head, lessons: lessons)
  }

  /// Facts, issue and holding, as far as they are told.
  private var opening: [Lesson] {
    let ruling = sources.first { Self.parts(of: $0)["holding"] != nil } ?? sources.first
    let parts = ruling.map(Self.parts(of:)) ?? [:]
    let told = ["facts": topic.facts, "issue": topic.issue.map { [$0] } ?? []]
    var lessons: [Lesson] = []
    for (title, key) in [
      ("The facts", "facts"), ("The issue", "issue"), ("The holding", "holding"),
    ] {
      var blocks = (told[key] ?? []).prefix(Self.mostOfPart).map {
        draft(.paragraph($0.collapsed), .official)
      }
      if blocks.isEmpty, let ruling {
        blocks = (parts[key] ?? []).prefix(Self.mostOfPart).map { cite(ruling, $0) }
      }
      guard !blocks.isEmpty else { continue }
      lessons.append(
        Lesson(
          title,
          blocks: [draft(.paragraph("Draft: say in your own words what matters here."), nil)]
            + blocks))
    }
    return lessons
  }

  private func draft(_ content: LessonBlock.Content, _ narrower: HandlingLabel?) -> LessonBlock {
    LessonBlock(content, label: narrower.flatMap { $0 > label ? $0 : nil }, isDraft: true)
  }

  private func cite(
    _ source: CitedDocument, _ paragraph: Int, _ quote: String? = nil
  ) -> LessonBlock {
    draft(.passage(source.reference(to: paragraph, quote)), source.lowestLabel)
  }

  private struct Rule {
    let source: CitedDocument
    let paragraph: Int
    let sentence: String
    let weight: Int
  }

  /// Sentences that state a rule: by their cues, by the words of the topic that they have, and by how well
  /// their document fits.
  private var ranked: [Rule] {
    var rules: [Rule] = []
    let stemmer = Stemmer()
    for (place, source) in sources.enumerated() {
      for (paragraph, sentence, words) in Self.sentences(of: source) {
        let folded = " " + words.joined(separator: " ") + " "
        let cues = Self.cues.reduce(0) {
          $0 + (folded.range(of: " \($1.0) ", fromEnd: false) == nil ? 0 : $1.1)
        }
        guard cues > 0 else { continue }
        let shared = topic.words.intersection(words.map(stemmer.stem)).count
        rules.append(
          Rule(
            source: source, paragraph: paragraph, sentence: sentence,
            weight: cues + 3 * shared + (sources.count - place)))
      }
    }
    return rules.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }

  private static func sentences(
    of document: CitedDocument
  ) -> [(paragraph: Int, sentence: String, words: [String])] {
    var found: [(paragraph: Int, sentence: String, words: [String])] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let bytes = Array(paragraph.utf8)
      for range in Sentences.ranges(in: paragraph) {
        let sentence = String(decoding: bytes[range], as: UTF8.self).collapsed
        let words = Tokenizer.words(of: sentence)
        guard (6...60).contains(words.count), sentence.utf8.count <= 600 else { continue }
        found.append((index + 1, sentence, words))
      }
    }
    return found
  }

  private struct Term {
    let entry: GlossaryEntry
    let source: CitedDocument
    let paragraph: Int
    let sentence: String
  }

  /// Each term with the passage that defines it, so that the definition is followed like any other.
  private var glossary: [LessonBlock] {
    var terms: [Term] = []
    let used = Set(sources.flatMap { $0.paragraphs.flatMap(Tokenizer.words(of:)) })
    for (document, isSource) in sources.map({ ($0, true) }) + definitions.map({ ($0, false) }) {
      for term in Self.terms(in: document) where terms.count < Self.mostTerms {
        let words = Tokenizer.words(of: term.entry.term).filter { !StopWords.contains($0) }
        guard !terms.contains(where: { $0.entry.term == term.entry.term }),
          isSource || !words.isEmpty && words.allSatisfy(used.contains)
        else { continue }
        terms.append(term)
      }
    }
    var blocks: [LessonBlock] = []
    for label in HandlingLabel.allCases {
      let own = terms.filter { $0.source.lowestLabel == label }
      guard !own.isEmpty else { continue }
      blocks.append(draft(.glossary(own.map(\.entry)), label))
      blocks += own.map { cite($0.source, $0.paragraph, $0.sentence) }
    }
    return blocks
  }

  /// Paragraphs under the headings of a ruling, by `facts`, `issue` and `holding`.
  private static func parts(of document: CitedDocument) -> [String: [Int]] {
    var parts: [String: [Int]] = [:]
    var current: String?
    for (index, paragraph) in document.paragraphs.enumerated() {
      let words = Tokenizer.words(of: paragraph)
      if words.count <= 6 {
        let line = words.joined(separator: " ")
        let next: String? =
          switch line {
          case "facts", "finding", "facts offered", "what we import": "facts"
          case "issue", "issues", "questions": "issue"
          case "holding", "decision", "conclusion", "held": "holding"
          default: nil
          }
        let isHeading = paragraph.trimmed.hasSuffix(":") || next != nil
        if isHeading || paragraph.uppercased() == paragraph {
          current = next
          continue
        }
      }
      if let current, !words.isEmpty { parts[current, default: []].append(index + 1) }
    }
    return parts
  }

  private static let cues: [(String, Int)] = [
    ("need not", 4), ("must not", 4), ("may not", 4), ("is classified in", 4),
    ("are classified in", 4), ("applicable subheading", 4), ("must", 3), ("shall", 3),
    ("is subject to", 3), ("are subject to", 3), ("country of origin", 2), ("only if", 2),
    ("unless", 2), ("applies", 1), ("is not", 1), ("are not", 1),
  ]

  /// Sentences in which a document itself defines a term.
  private static func terms(in document: CitedDocument) -> [Term] {
    var terms: [Term] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let bytes = Array(paragraph.utf8)
      for range in Sentences.ranges(in: paragraph) where terms.count < mostTerms {
        let sentence = String(decoding: bytes[range], as: UTF8.self).collapsed
        for verb in [" means ", " is defined as ", " refers to "] {
          guard let (term, meaning) = sentence.halves(at: verb),
            (1...6).contains(term.split(separator: " ").count), !meaning.isEmpty,
            !term.contains(where: { ":,;".contains($0) }), sentence.utf8.count <= 600
          else { continue }
          let bare = term.filter { !"\"“”'".contains($0) }
          guard !bare.isEmpty, !terms.contains(where: { $0.entry.term == bare }) else { continue }
          terms.append(
            Term(
              entry: GlossaryEntry(term: bare, meaning: meaning), source: document,
              paragraph: index + 1, sentence: sentence))
        }
      }
    }
    return terms
  }

  private func questions(from rules: [Rule]) -> [LessonBlock] {
    var blocks: [LessonBlock] = []
    for rule in rules where blocks.count < Self.mostQuestions {
      guard let (prompt, key) = Self.key(from: rule.sentence) else { continue }
      let question = Question(
        name: "draft-\(blocks.count + 1)", prompt: prompt, key: key,
        authority: rule.source.reference(to: rule.paragraph, rule.sentence))
      blocks.append(draft(.question(question), rule.source.lowestLabel))
    }
    return blocks
  }

  /// A question that a sentence answers: a number left out, or the rule against its opposite.
  private static func key(from sentence: String) -> (prompt: String, Question.Key)? {
    for word in sentence.split(separator: " ").map(String.init) {
      var bare = word
      while let last = bare.last, ".,;:()".contains(last) { bare.removeLast() }
      if bare.contains("."), let digits = Question.tariffDigits(bare), digits.utf8.count >= 6 {
        return (
          "Fill in the tariff number: " + sentence.replacing(bare, with: "____"), .tariff(digits)
        )
      }
    }
    for (verb, opposite) in [
      ("need not", "must"), ("must not", "may"), ("may not", "may"), ("must", "need not"),
      ("shall", "need not"), ("is not", "is"), ("are not", "are"),
      ("is subject to", "is not subject to"),
      ("are subject to", "are not subject to"),
    ] {
      guard let place = sentence.range(of: " \(verb) ", fromEnd: false) else { continue }
      let wrong =
        sentence[..<place.lowerBound] + " \(opposite) " + sentence[place.upperBound...]
      return (
        "Which of these holds?",
        .single([
          Question.Option(sentence, isRight: true),
          Question.Option(String(wrong)),
        ])
      )
    }
    return nil
  }
}

extension CitedDocument {
  /// As a lesson cites one of its paragraphs today.
  fileprivate func reference(to paragraph: Int, _ quote: String?) -> PassageReference {
    PassageReference(
      document: id.description, version: version, paragraph: paragraph, quote: quote,
      isKnownToBeEnded: status.status.isEnded)
  }
}
