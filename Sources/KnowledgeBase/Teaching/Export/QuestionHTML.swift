import KnowledgeModel

extension LessonHTML {
  /// One question, numbered.
  package func question(_ question: Question, number: Int, _ style: QuestionStyle) -> String {
    var html =
      "<fieldset class=\"question\" id=\"\(question.name)\"><legend>\(number). \(Inline.html(question.prompt))</legend>"
    if case .scenario(let facts, _) = question.key { html += "<p>\(Inline.html(facts))</p>" }
    html += fields(question, style)
    if style == .folded {
      html += "<details><summary>Show the answer</summary>\(key(question))</details>"
    }
    return html + "</fieldset>\n"
  }

  /// The right answer, why, and what it rests on.
  package func key(_ question: Question) -> String {
    let answer: String =
      switch question.key {
      case .single(let options), .multiple(let options), .scenario(_, let options):
        options.filter(\.isRight).map { Inline.html($0.text) }.joined(separator: "; ")
      case .order(let items): items.map(Inline.html).joined(separator: " → ")
      case .match(let pairs):
        pairs.map { Inline.html($0.left) + " – " + Inline.html($0.right) }.joined(separator: "; ")
      case .numeric(let value, let tolerance):
        Question.plain(value) + (tolerance > 0 ? " ± " + Question.plain(tolerance) : "")
      case .short(let texts): texts.map(Inline.escaped).joined(separator: " or ")
      case .tariff(let digits): Tariff.dotted(digits)
      }
    return "<p class=\"answer\"><strong>Answer:</strong> \(answer)</p>"
      + (question.feedback.isEmpty ? "" : "<p>\(Inline.html(question.feedback))</p>")
      + passage(built.authorities[question.name], named: question.authority.document)
  }

  private func fields(_ question: Question, _ style: QuestionStyle) -> String {
    let order = QuestionDraw.order(of: question, seed: seed)
    let name = question.name
    let isPaper = style == .paper
    let answer = style == .form ? given[name] ?? [] : []
    switch question.key {
    case .single(let options), .multiple(let options), .scenario(_, let options):
      let isMany = question.kind == .multiple
      return "<ul class=\"options\">"
        + order.map { index in
          let text = Inline.html(options[index].text)
          return isPaper
            ? "<li>☐ \(text)</li>"
            : "<li><label><input type=\"\(isMany ? "checkbox" : "radio")\" name=\"\(name)\(isMany ? ".\(Question.letter(index))" : "")\" value=\"\(Question.letter(index))\"\(answer.contains(Question.letter(index)) ? " checked" : "")> \(text)</label></li>"
        }.joined() + "</ul>"
    case .order(let items):
      return "<ul class=\"options\">"
        + order.map { index in
          let text = Inline.html(items[index])
          return isPaper
            ? "<li>___ \(text)</li>"
            : "<li><label>\(select(name + "." + Question.letter(index), (1...items.count).map { ("\($0)", "\($0)") }, chosen: answer.firstIndex(of: Question.letter(index)).map { "\($0 + 1)" })) \(text)</label></li>"
        }.joined() + "</ul>"
    case .match(let pairs):
      let choices = order.map { (Question.letter($0), pairs[$0].right) }
      return "<ul class=\"options\">"
        + pairs.indices.map { index in
          let text = Inline.html(pairs[index].left)
          return isPaper
            ? "<li>\(text) – ___________</li>"
            : "<li><label>\(text) \(select(name + "." + Question.letter(index), choices, chosen: partner(of: index, in: answer)))</label></li>"
        }.joined() + "</ul>"
        + (isPaper
          ? "<p>To choose from: \(choices.map { Inline.html($0.1) }.joined(separator: "; "))</p>"
          : "")
    case .numeric, .short, .tariff:
      let what = question.kind == .tariff ? "Tariff number" : "Answer"
      return isPaper
        ? "<p>\(what): ______________________</p>"
        : "<p><label>\(what): <input type=\"text\" name=\"\(name)\" autocomplete=\"off\"\(answer.first.map { " value=\"\(Inline.escaped($0))\"" } ?? "")></label></p>"
    }
  }

  private func select(
    _ name: String, _ choices: [(value: String, text: String)], chosen: String?
  ) -> String {
    "<select name=\"\(name)\"><option value=\"\">–</option>"
      + choices.map {
        "<option value=\"\($0.value)\"\($0.value == chosen ? " selected" : "")>\(Inline.escaped(Inline.plain($0.text)))</option>"
      }.joined() + "</select>"
  }

  /// What an answer gives the left thing of a match, such as `b` of `a=b`.
  private func partner(of index: Int, in answer: [String]) -> String? {
    let mark = Question.letter(index) + "="
    return answer.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }
}

extension Question {
  /// The answer that a filled-in form gives, by the names of its fields; empty when nothing was filled in.
  package func answer(in fields: [String: String]) -> [String] {
    func value(_ index: Int) -> String { fields["\(name).\(Self.letter(index))"] ?? "" }
    switch key {
    case .multiple(let options):
      return options.indices.map(value).filter { !$0.isEmpty }
    case .order(let items):
      let placed = items.indices.compactMap { index in
        Int(value(index)).map { ($0, Self.letter(index)) }
      }
      guard placed.count == items.count, Set(placed.map(\.0)).count == items.count else {
        return []
      }
      return placed.sorted { $0.0 < $1.0 }.map(\.1)
    case .match(let pairs):
      return pairs.indices.filter { !value($0).isEmpty }.map { Self.letter($0) + "=" + value($0) }
    case .single, .scenario, .numeric, .short, .tariff:
      return fields[name].flatMap { $0.isEmpty ? nil : [$0] } ?? []
    }
  }
}
