import Courseware
import KnowledgeModel
import TestSupport

/// Modules made by chance, within what a source can say.
enum Samples {
  static let head = """
    id: sample
    title: Sample
    direction: joint
    audience: officer
    label: public
    owner: Electronics Center
    review_by: 2027-06-30
    ---

    """

  private static let words = [
    "marking", "origin", "8542.31", "the", "Center's", "«über»", "a|b", "<b>", "&amp;", "\"x\"",
    "{y}", "#3", "ruling", "*weight*", "100%", "—", "reel", "\\", "1.",
  ]

  static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      words.randomElement(using: &random) ?? "x"
    }.joined(separator: " ")
  }

  private static func plain(_ random: inout SplitMix64) -> String {
    "w" + text(&random).replacing("\\", with: "y")
  }

  static func module(using random: inout SplitMix64) -> Module {
    let audience = Audience.allCases.randomElement(using: &random) ?? .officer
    var head = ModuleHead(
      name: "m-\(Int.random(in: 0..<1000, using: &random))", title: plain(&random),
      summary: Bool.random(using: &random) ? plain(&random) : "",
      direction: TeachingDirection.allCases.randomElement(using: &random) ?? .joint,
      audience: audience, label: Bool.random(using: &random) ? .public : nil,
      sectors: Bool.random(using: &random) ? [.ele, .bm] : [],
      tariffNumbers: Bool.random(using: &random) ? ["8542.31", "84"] : [], owner: plain(&random),
      reviewBy: Timestamp(millisecondsSinceEpoch: 1_814_313_600_000).day)
    head.draw = Bool.random(using: &random) ? 3 : nil
    head.credits = Bool.random(using: &random) ? [plain(&random)] : []
    var number = 0
    let lessons = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Lesson(
        plain(&random),
        blocks: (0..<Int.random(in: 1...6, using: &random)).map { _ in
          number += 1
          return block(number, &random)
        })
    }
    return Module(head: head, lessons: lessons)
  }

  private static func block(_ number: Int, _ random: inout SplitMix64) -> LessonBlock {
    let content: LessonBlock.Content
    switch Int.random(in: 0..<9, using: &random) {
    case 0: content = .heading(level: Int.random(in: 2...4, using: &random), plain(&random))
    case 1:
      content = .list(isOrdered: Bool.random(using: &random), [plain(&random), text(&random)])
    case 2:
      content = .table(
        header: [plain(&random), "b \\ | c"], rows: [[plain(&random), plain(&random)]])
    case 3: content = .passage(reference(&random))
    case 4:
      content = .figure(
        Figure(
          alternative: "How it goes: " + plain(&random), caption: plain(&random),
          drawing: Bool.random(using: &random)
            ? .characters(["+--+", "", "  |x|"]) : .image("data:image/png;base64,iVBORw0KGgo=")))
    case 5: content = .question(question("q\(number)", &random))
    case 6: content = .reflection(plain(&random))
    case 7: content = .glossary([GlossaryEntry(term: plain(&random), meaning: plain(&random))])
    default: content = .paragraph(text(&random))
    }
    let label: HandlingLabel? = Bool.random(using: &random) ? .official : nil
    return LessonBlock(
      content, name: Bool.random(using: &random) ? "b\(number)" : nil, label: label,
      isDraft: Int.random(in: 0..<5, using: &random) == 0)
  }

  private static func reference(_ random: inout SplitMix64) -> PassageReference {
    PassageReference(
      document: ["19 CFR 134.32", "N901103", "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"]
        .randomElement(using: &random) ?? "x",
      version: Bool.random(using: &random) ? Int.random(in: 1...9, using: &random) : nil,
      paragraph: Int.random(in: 1...99, using: &random),
      quote: Bool.random(using: &random) ? plain(&random) : nil,
      isKnownToBeEnded: Bool.random(using: &random))
  }

  static func question(_ name: String, _ random: inout SplitMix64) -> Question {
    let options = [
      Question.Option(plain(&random), isRight: true),
      Question.Option(plain(&random), remark: plain(&random)),
    ]
    let key: Question.Key
    switch Question.Kind.allCases.randomElement(using: &random) ?? .single {
    case .single: key = .single(options.shuffled(using: &random))
    case .multiple: key = .multiple(options + [Question.Option("c", isRight: true)])
    case .order: key = .order(["first", "second", plain(&random)])
    case .match: key = .match([Question.Pair("left", "right"), Question.Pair("l", plain(&random))])
    case .numeric: key = .numeric(value: 2.5, tolerance: Bool.random(using: &random) ? 0.25 : 0)
    case .short: key = .short([plain(&random), "other"])
    case .scenario: key = .scenario(facts: plain(&random), options)
    case .tariff: key = .tariff("85423100")
    }
    return Question(
      name: name, prompt: plain(&random), key: key, authority: reference(&random),
      difficulty: Int.random(in: 1...3, using: &random),
      tariffNumber: Bool.random(using: &random) ? "8542.31" : "",
      feedback: Bool.random(using: &random) ? plain(&random) : "")
  }
}
