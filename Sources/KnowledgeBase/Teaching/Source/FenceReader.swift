import KnowledgeModel

/// Reads what stands between `:::` and `:::`.
struct FenceReader {
  let file: String
  let opening: Int
  let lines: [SourceText]
  private(set) var faults: [SourceFault] = []

  init(file: String, opening: Int, lines: [SourceText]) {
    self.file = file
    self.opening = opening
    self.lines = lines
  }

  mutating func reflection() -> LessonBlock.Content? {
    let text = lines.map(\.text).joined(separator: " ").collapsed
    guard !text.isEmpty else {
      fault(.block, opening, "a reflection asks nothing", "write what to think about")
      return nil
    }
    return .reflection(text)
  }

  mutating func glossary() -> LessonBlock.Content? {
    var entries: [GlossaryEntry] = []
    for line in joined() {
      guard let (term, meaning) = line.text.halves(at: "::"), !term.isEmpty, !meaning.isEmpty
      else {
        fault(.glossary, line.number, "no term and meaning", "write `term :: what it means`")
        continue
      }
      entries.append(GlossaryEntry(term: term.collapsed, meaning: meaning.collapsed))
    }
    guard !entries.isEmpty else {
      fault(.glossary, opening, "a glossary without terms", "write `term :: what it means`")
      return nil
    }
    return .glossary(entries)
  }

  mutating func figure() -> LessonBlock.Content? {
    var alternative = ""
    var caption = ""
    var image: String?
    var drawing: [String] = []
    for line in lines {
      if line.text.hasPrefix("    ") {
        drawing.append(String(line.text.dropFirst(4)))
        continue
      }
      if line.isBlank {
        if !drawing.isEmpty { drawing.append("") }
        continue
      }
      switch line.text.halves(at: ":") {
      case ("alt", let value)?: alternative = value.collapsed
      case ("caption", let value)?: caption = value.collapsed
      case ("image", let value)?:
        image = value
        if !Self.isImage(value) {
          fault(
            .figure, line.number, "the image cannot be read",
            "write it as data:image/png;base64, and its bytes (png, jpeg or gif)")
        }
      default:
        fault(
          .figure, line.number, "a figure has no such line",
          "write `alt:`, `caption:`, `image:`, or draw with lines that begin with four blanks")
      }
    }
    while drawing.last == "" { drawing.removeLast() }
    if let why = Self.weakness(of: alternative) {
      fault(
        .alternative, opening, why,
        "write `alt:` and what the figure tells, in 8 to 300 characters, not its name")
      return nil
    }
    guard (image == nil) != drawing.isEmpty else {
      fault(.figure, opening, "a figure needs one drawing", "give either `image:` or a drawing")
      return nil
    }
    return .figure(
      Figure(
        alternative: alternative, caption: caption,
        drawing: image.map(Figure.Drawing.image) ?? .characters(drawing)))
  }

  mutating func question(name: String, kind word: String) -> LessonBlock.Content? {
    guard HeadReader.isName(name) else {
      fault(
        .question, opening, "a question cannot be called '\(name.prefix(40))'",
        "use small letters, digits and hyphens")
      return nil
    }
    guard let kind = Question.Kind(rawValue: word) else {
      fault(
        .question, opening, "there is no kind of question '\(word.prefix(40))'",
        "write one of " + Question.Kind.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    let parts = readParts()
    func value(_ key: String) -> String { parts.values[key]?.text ?? "" }
    if value("prompt").isEmpty {
      fault(.question, opening, "the question '\(name)' asks nothing", "add `prompt: …`")
    }
    let difficulty = parts.values["difficulty"].map { Int($0.text) ?? 0 } ?? 2
    if !(1...3).contains(difficulty) {
      fault(
        .question, parts.values["difficulty"]?.line ?? opening, "no such difficulty",
        "write 1 for easy, 2 for usual or 3 for hard")
    }
    let tariff = value("tariff")
    if !tariff.isEmpty, Question.tariffDigits(tariff) == nil {
      fault(
        .question, parts.values["tariff"]?.line ?? opening, "tariff is no tariff number",
        "write 2, 4, 6, 8 or 10 digits, such as 8542.31")
    }
    var authority = PassageReference(address: value("authority"))
    if authority == nil {
      fault(
        .question, parts.values["authority"]?.line ?? opening,
        "the question '\(name)' does not say what its key rests on",
        "add `authority: ID#p3`, the document and paragraph that settle it")
    }
    authority?.quote = parts.values["quote"]?.text
    let key = key(kind, parts, name)
    guard let key, let authority, faults.isEmpty else { return nil }
    return .question(
      Question(
        name: name, prompt: value("prompt"), key: key, authority: authority,
        difficulty: difficulty,
        tariffNumber: Question.tariffDigits(tariff).map(Tariff.dotted) ?? "",
        feedback: value("feedback")))
  }

  /// The lines of a question, sorted.
  private struct Parts {
    var values: [String: (text: String, line: Int)] = [:]
    var answers: [String] = []
    var options: [Question.Option] = []
    var items: [String] = []
    var pairs: [Question.Pair] = []
  }

  private static let keys = [
    "prompt", "facts", "authority", "quote", "difficulty", "tariff", "feedback", "answer",
    "tolerance",
  ]

  private mutating func readParts() -> Parts {
    var parts = Parts()
    for line in joined() {
      let text = line.text
      if text.hasPrefix("* ") || text.hasPrefix("- ") {
        let cells = LessonReader.cells("|" + text.dropFirst(2) + "|")
        parts.options.append(
          Question.Option(
            cells.first ?? "", isRight: text.hasPrefix("* "),
            remark: cells.dropFirst().joined(separator: " | ")))
      } else if let item = LessonReader.item(text), item.isOrdered {
        parts.items.append(item.text.collapsed)
      } else if text.hasPrefix("= ") {
        guard let (left, right) = String(text.dropFirst(2)).halves(at: "=>"), !left.isEmpty,
          !right.isEmpty
        else {
          fault(.question, line.number, "no pair", "write `= left => right`")
          continue
        }
        parts.pairs.append(Question.Pair(left.collapsed, right.collapsed))
      } else if let (key, value) = text.halves(at: ":"), Self.keys.contains(key) {
        if key == "answer" {
          parts.answers.append(value.collapsed)
        } else if parts.values[key] != nil {
          fault(.question, line.number, "\(key) is given twice", "leave one of them")
        }
        parts.values[key] = (value.collapsed, line.number)
      } else {
        fault(
          .question, line.number, "the line cannot be read",
          "write one of \(Self.keys.joined(separator: ": , ")): or an option, `* right`, `- wrong`, `1. first`, `= left => right`"
        )
      }
    }
    return parts
  }

  private mutating func key(
    _ kind: Question.Kind, _ parts: Parts, _ name: String
  ) -> Question.Key? {
    let right = parts.options.count(where: \.isRight)
    switch kind {
    case .single, .scenario:
      guard parts.options.count >= 2, right == 1, parts.options.allSatisfy({ !$0.text.isEmpty })
      else {
        fault(
          .question, opening, "'\(name)' needs two options or more, one of them right",
          "write the right one as `* …` and the others as `- …`")
        return nil
      }
      guard kind == .scenario else { return .single(parts.options) }
      guard let facts = parts.values["facts"]?.text, !facts.isEmpty else {
        fault(.question, opening, "the scenario '\(name)' has no facts", "add `facts: …`")
        return nil
      }
      return .scenario(facts: facts, parts.options)
    case .multiple:
      guard parts.options.count >= 2, right >= 1, parts.options.allSatisfy({ !$0.text.isEmpty })
      else {
        fault(
          .question, opening, "'\(name)' needs two options or more, at least one of them right",
          "write right ones as `* …` and wrong ones as `- …`")
        return nil
      }
      return .multiple(parts.options)
    case .order:
      guard parts.items.count >= 2, Set(parts.items).count == parts.items.count,
        parts.items.allSatisfy({ !$0.isEmpty })
      else {
        fault(
          .question, opening, "'\(name)' needs two different things to put in order",
          "write them in the right order as `1. …`, `2. …`")
        return nil
      }
      return .order(parts.items)
    case .match:
      guard parts.pairs.count >= 2, Set(parts.pairs.map(\.right)).count == parts.pairs.count else {
        fault(
          .question, opening, "'\(name)' needs two pairs or more, no right side twice",
          "write `= left => right`")
        return nil
      }
      return .match(parts.pairs)
    case .numeric:
      let tolerance = Question.number(parts.values["tolerance"]?.text ?? "0") ?? -1
      guard let value = parts.answers.first.flatMap(Question.number), tolerance >= 0 else {
        fault(
          .question, opening, "'\(name)' needs a number",
          "add `answer: 25` and, if near is good enough, `tolerance: 0.5`")
        return nil
      }
      return .numeric(value: value, tolerance: tolerance)
    case .short:
      guard !parts.answers.isEmpty, parts.answers.allSatisfy({ !$0.isEmpty }) else {
        fault(
          .question, opening, "'\(name)' has no answer", "add `answer: …` for each that is right")
        return nil
      }
      return .short(parts.answers)
    case .tariff:
      guard let digits = parts.answers.first.flatMap(Question.tariffDigits) else {
        fault(
          .question, opening, "'\(name)' needs a tariff number", "add `answer: 8542.31.0001`")
        return nil
      }
      return .tariff(digits)
    }
  }

  /// The lines, each with those below it that begin with two blanks.
  private func joined() -> [SourceText] {
    var found: [(number: Int, parts: [String])] = []
    for line in lines where !line.isBlank {
      if line.text.hasPrefix("  "), !found.isEmpty {
        found[found.count - 1].parts.append(line.text.trimmed)
      } else {
        found.append((line.number, [line.text]))
      }
    }
    return found.map { SourceText(number: $0.number, text: $0.parts.joined(separator: " ")) }
  }

  /// `data:image/png;base64,…` and the like.
  static func isImage(_ text: String) -> Bool {
    for type in ["png", "jpeg", "gif"] {
      let start = "data:image/\(type);base64,"
      guard text.hasPrefix(start) else { continue }
      let bytes = text.utf8.dropFirst(start.utf8.count)
      return !bytes.isEmpty
        && bytes.allSatisfy {
          ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2F || $0 == 0x3D
        }
    }
    return false
  }

  /// Why a figure's words help nobody; `nil` when they may.
  static func weakness(of alternative: String) -> String? {
    let words = alternative.lowercased()
    if words.isEmpty { return "a figure without words for who cannot see it" }
    if words.count < 8 || words.count > 300 { return "a figure with too few or too many words" }
    if [".png", ".jpg", ".jpeg", ".gif", ".svg"].contains(where: words.hasSuffix) {
      return "a figure with a file's name for words"
    }
    if ["image of", "picture of", "photo of"].contains(where: words.hasPrefix) {
      return "a figure whose words begin with what it is, not with what it tells"
    }
    return nil
  }

  private mutating func fault(
    _ code: SourceFault.Code, _ line: Int, _ problem: String, _ remedy: String
  ) {
    faults.append(SourceFault(code, file: file, line: line, problem, remedy))
  }
}
