package import KnowledgeModel
import TextAnalysis

/// A weaker question that finds something where the asked one finds nothing.
package struct Relaxation: Sendable {
  /// What is given up, in plain English.
  package let words: String
  package let question: SearchQuestion
  /// How many documents it finds, for this reader.
  package let count: Int
}

extension Workspace {
  /// More parts than this are not taken away one by one.
  private static let mostRelaxed = 8

  /// What a question finds without one of its filters, without all of them, and without one of its words:
  /// only what finds something, the nearest to the question first.
  package func relaxations(
    of question: SearchQuestion, as principal: Principal
  ) throws -> [Relaxation] {
    var weaker: [(String, SearchQuestion)] = []
    let withoutOne = question.withoutOneFilter
    weaker += withoutOne
    if withoutOne.count > 1 { weaker.append(("all filters", question.withoutFilters)) }
    let parts = Self.parts(of: question.text)
    if (2...Self.mostRelaxed).contains(parts.count) {
      for index in parts.indices {
        var other = question
        other.text = (parts[..<index] + parts[(index + 1)...]).joined(separator: " ")
        weaker.append(("“\(parts[index])”", other))
      }
    }
    var found: [Relaxation] = []
    for (words, weak) in weaker {
      var asked = weak
      (asked.limit, asked.cursor, asked.facets) = (1, nil, [])
      let count = try search(asked, as: principal, corrects: false).total
      if count > 0 { found.append(Relaxation(words: words, question: weak, count: count)) }
    }
    return found
  }

  /// The parts of a question that stand beside each other; none when they do not simply do so.
  private static func parts(of text: String) -> [String] {
    guard !text.contains(where: { "\"()".contains($0) }) else { return [] }
    let parts = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return parts.contains { ["OR", "AND", "NOT"].contains($0) } ? [] : parts
  }
}

extension SearchQuestion {
  /// The question without its filters.
  package var withoutFilters: SearchQuestion {
    var question = SearchQuestion(text)
    (question.order, question.limit) = (order, limit)
    return question
  }

  /// The question without each of its filters, and what that filter was.
  fileprivate var withoutOneFilter: [(String, SearchQuestion)] {
    var weaker: [(String, SearchQuestion)] = []
    func drop(_ isThere: Bool, _ words: String, _ change: (inout SearchQuestion) -> Void) {
      guard isThere else { return }
      var question = self
      change(&question)
      weaker.append((words, question))
    }
    func list(_ values: [String]) -> String { values.joined(separator: " or ") }
    drop(!sectors.isEmpty, "the Center \(list(sectors.map(\.rawValue)))") { $0.sectors = [] }
    drop(!kinds.isEmpty, "the kind \(list(kinds.map(\.rawValue)))") { $0.kinds = [] }
    drop(!statuses.isEmpty, "the status \(list(statuses.map(\.rawValue)))") { $0.statuses = [] }
    drop(!labels.isEmpty, "the label \(list(labels.map(\.rawValue)))") { $0.labels = [] }
    drop(!years.isEmpty, "the year \(list(years))") { $0.years = [] }
    drop(!sources.isEmpty, "the source \(list(sources))") { $0.sources = [] }
    drop(!ports.isEmpty, "the port \(list(ports))") { $0.ports = [] }
    drop(tariff != nil, "the tariff number \(tariff ?? "")") { $0.tariff = nil }
    drop(from != nil || through != nil, "the dates") { ($0.from, $0.through) = (nil, nil) }
    return weaker
  }

  /// The same question as text alone, for what keeps no filters beside it: each filter becomes
  /// `field:value`.
  package var asText: String {
    var parts: [String] = []
    func add(_ field: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      let clauses = values.map { "\(field):\($0)" }
      parts.append(clauses.count == 1 ? clauses[0] : "(" + clauses.joined(separator: " OR ") + ")")
    }
    func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: " ") + "\"" }
    add("sector", sectors.map(\.rawValue))
    add("kind", kinds.map(\.rawValue))
    add("status", statuses.map(\.rawValue))
    add("label", labels.map(\.rawValue))
    add("issued", years.map { "\($0)..\($0)" })
    add("source", sources.map(quoted))
    add("port", ports.map(quoted))
    add("hts", tariff.map { $0.split(separator: ",").map(String.init) } ?? [])
    if from != nil || through != nil {
      add("issued", ["\(from?.description ?? "")..\(through?.description ?? "")"])
    }
    let words = text.trimmingBlanks
    guard !parts.isEmpty, !words.isEmpty else {
      return words.isEmpty ? parts.joined(separator: " ") : words
    }
    let isSimple = !words.contains("OR")
    return ([isSimple ? words : "(\(words))"] + parts).joined(separator: " ")
  }
}
