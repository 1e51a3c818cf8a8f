package import KnowledgeModel

extension SectorTag {
  /// What the weights add up to, to the thousandth.
  package var logOdds: Double {
    (evidence.reduce(0) { $0 + $1.weight } * 1000).rounded() / 1000
  }

  /// Why the document is the Center's, in one plain sentence.
  package var sentence: String {
    let name = Reference.centers.first { $0.sector == sector }?.name ?? sector.rawValue
    if let word = evidence.first(where: { $0.kind == .override }) {
      return "\(name), because \(word.text) says so: \(word.detail)."
    }
    if evidence.contains(where: { $0.kind == .declared }) {
      return "\(name), because the source itself says so."
    }
    let reasons = evidence.filter { $0.weight > 0 && $0.kind != .start }.prefix(3).map(\.phrase)
    let list =
      reasons.count < 2
      ? reasons.joined()
      : reasons.dropLast().joined(separator: ", ") + " and " + (reasons.last ?? "")
    let percent =
      score >= 0.995 ? "more than 99 in 100" : "about \(Int((score * 100).rounded())) in 100"
    return list.isEmpty
      ? "\(name), \(percent)."
      : "\(name), \(percent), because of \(list)."
  }
}

extension Evidence {
  /// A reason within a sentence.
  fileprivate var phrase: String {
    switch kind {
    case .tariff:
      detail.isEmpty ? text : "tariff number \(text) (\(detail.prefix { $0 != "," }))"
    case .phrase: "the phrase “\(text)”"
    case .word: text.hasSuffix("other words and pairs of words") ? text : "“\(text)”"
    case .party: "the party \(text)"
    case .port: "the port \(text)"
    case .start, .declared, .override: text
    }
  }
}

extension Evidence.Kind {
  /// For people.
  package var words: String {
    switch self {
    case .tariff: "tariff number"
    case .phrase: "phrase"
    case .word: "words"
    case .party: "party"
    case .port: "port"
    case .start: "start"
    case .declared: "source"
    case .override: "person"
    }
  }
}
