import KnowledgeModel

/// Questions in GIFT, the text format that Moodle and others read.
///
/// What GIFT cannot say is told in words: an order is matched with its places, a scenario is a choice, and a
/// tariff number is a short answer in its two common spellings.
package enum GIFT {
  package static func text(of questions: [Question]) -> String {
    questions.map { question in
      var prompt = question.prompt
      if case .scenario(let facts, _) = question.key { prompt = facts + " " + prompt }
      let feedback = question.feedback.isEmpty ? "" : "\n####" + escaped(question.feedback)
      return "// authority: \(question.authority.address.replacing("\n", with: " "))\n"
        + "::\(escaped(question.name))::\(escaped(Inline.plain(prompt))) {\(answers(question))\(feedback)\n}\n"
    }.joined(separator: "\n")
  }

  private static func answers(_ question: Question) -> String {
    func option(_ option: Question.Option, _ mark: String) -> String {
      "\n\(mark)\(escaped(Inline.plain(option.text)))"
        + (option.remark.isEmpty ? "" : " #" + escaped(option.remark))
    }
    switch question.key {
    case .single(let options), .scenario(_, let options):
      return options.map { option($0, $0.isRight ? "=" : "~") }.joined()
    case .multiple(let options):
      let share = weight(options.count(where: \.isRight))
      return options.map { option($0, $0.isRight ? "~%\(share)%" : "~%-\(share)%") }.joined()
    case .order(let items):
      return items.enumerated().map { "\n=\(escaped($1)) -> \($0 + 1)" }.joined()
    case .match(let pairs):
      return pairs.map { "\n=\(escaped($0.left)) -> \(escaped($0.right))" }.joined()
    case .numeric(let value, let tolerance):
      return "#\(Question.plain(value)):\(Question.plain(tolerance))"
    case .short(let texts): return texts.map { "\n=" + escaped($0) }.joined()
    case .tariff(let digits):
      return Set([digits, Tariff.dotted(digits)]).sorted().map { "\n=" + escaped($0) }.joined()
    }
  }

  /// A hundred in equal shares, with the five places that Moodle knows.
  private static func weight(_ count: Int) -> String {
    guard count > 0 else { return "0" }
    let thousandths = (100_000_00 / count + 50) / 100
    let (whole, rest) = (thousandths / 1000, thousandths % 1000)
    return rest == 0 ? "\(whole)" : "\(whole)." + String("\(1000 + rest)".dropFirst())
  }

  /// The marks of the format stand behind a backslash.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "~=#{}:\\".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
