package import KnowledgeModel
import TextAnalysis

/// Lays out a module from a document: what it is about, passages that state a rule, terms that it defines and
/// questions made from its sentences. Everything is a draft that a person must accept.
package enum ModuleSkeleton {
  private static let mostPassages = 6
  private static let mostQuestions = 4
  private static let mostTerms = 6

  package static func module(
    from document: CitedDocument, name: String, owner: String, sectors: [Sector],
    on day: CalendarDate
  ) -> Module {
    let label = HandlingLabel.allCases.first { document.isVisible(below: $0) } ?? .official
    let head = ModuleHead(
      name: name, title: document.title.collapsed,
      summary: "What \(document.name) decides and what follows from it.",
      direction: .customsToIndustry, audience: label > .industry ? .officer : .partner,
      label: min(label, .official), sectors: sectors, owner: owner, reviewBy: day)
    let isEnded = document.status.status.isEnded
    func cite(_ paragraph: Int, _ quote: String? = nil) -> LessonBlock {
      LessonBlock(
        .passage(
          PassageReference(
            document: document.id.description, version: document.version, paragraph: paragraph,
            quote: quote, isKnownToBeEnded: isEnded)), isDraft: true)
    }
    func text(_ words: String) -> LessonBlock { LessonBlock(.paragraph(words), isDraft: true) }
    var lessons: [Lesson] = []
    let parts = parts(of: document)
    for (title, key) in [
      ("The facts", "facts"), ("The issue", "issue"), ("The holding", "holding"),
    ] {
      guard let paragraphs = parts[key], !paragraphs.isEmpty else { continue }
      lessons.append(
        Lesson(
          title,
          blocks: [text("Draft: say in your own words what matters here.")]
            + paragraphs.prefix(3).map { cite($0) }))
    }
    let rules = rules(in: document)
    var blocks = rules.prefix(mostPassages).map { cite($0.paragraph, $0.sentence) }
    if blocks.isEmpty, let first = document.paragraphs.indices.first { blocks = [cite(first + 1)] }
    let terms = terms(in: document)
    if !terms.isEmpty { blocks.append(LessonBlock(.glossary(terms), isDraft: true)) }
    blocks.append(
      LessonBlock(.reflection("Which of your own goods does this rule touch?"), isDraft: true))
    lessons.append(
      Lesson("The rule", blocks: [text("Draft: keep the passages that you teach.")] + blocks))
    let questions = questions(from: rules, of: document, isEnded: isEnded)
    if !questions.isEmpty {
      lessons.append(
        Lesson("Questions", blocks: questions.map { LessonBlock(.question($0), isDraft: true) }))
    }
    return Module(head: head, lessons: lessons)
  }

  private struct Rule {
    let paragraph: Int
    let sentence: String
    let weight: Int
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

  /// Sentences that state a rule, the plainest first.
  private static func rules(in document: CitedDocument) -> [Rule] {
    var rules: [Rule] = []
    for (index, paragraph) in document.paragraphs.enumerated() {
      let bytes = Array(paragraph.utf8)
      for range in Sentences.ranges(in: paragraph) {
        let sentence = String(decoding: bytes[range], as: UTF8.self).collapsed
        let words = Tokenizer.words(of: sentence)
        guard (6...60).contains(words.count), sentence.utf8.count <= 600 else { continue }
        let folded = " " + words.joined(separator: " ") + " "
        let weight = cues.reduce(0) {
          $0 + (folded.range(of: " \($1.0) ", fromEnd: false) == nil ? 0 : $1.1)
        }
        if weight > 0 {
          rules.append(Rule(paragraph: index + 1, sentence: sentence, weight: weight))
        }
      }
    }
    return rules.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    .map(\.element)
  }

  /// Terms that the document itself defines.
  private static func terms(in document: CitedDocument) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    for paragraph in document.paragraphs {
      let bytes = Array(paragraph.utf8)
      for range in Sentences.ranges(in: paragraph) where entries.count < mostTerms {
        let sentence = String(decoding: bytes[range], as: UTF8.self).collapsed
        for verb in [" means ", " is defined as ", " refers to "] {
          guard let (term, meaning) = sentence.halves(at: verb),
            (1...6).contains(term.split(separator: " ").count), !meaning.isEmpty,
            !term.contains(where: { ":,;".contains($0) })
          else { continue }
          let bare = term.filter { !"\"“”'".contains($0) }
          if !entries.contains(where: { $0.term == bare }) {
            entries.append(GlossaryEntry(term: bare, meaning: meaning))
          }
        }
      }
    }
    return entries
  }

  private static func questions(
    from rules: [Rule], of document: CitedDocument, isEnded: Bool
  ) -> [Question] {
    var questions: [Question] = []
    for rule in rules where questions.count < mostQuestions {
      let authority = PassageReference(
        document: document.id.description, version: document.version, paragraph: rule.paragraph,
        quote: rule.sentence, isKnownToBeEnded: isEnded)
      guard let (prompt, key) = key(from: rule.sentence) else { continue }
      questions.append(
        Question(
          name: "draft-\(questions.count + 1)", prompt: prompt, key: key, authority: authority))
    }
    return questions
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
