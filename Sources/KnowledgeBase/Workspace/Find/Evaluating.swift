private import Glibc
package import KnowledgeModel

/// How well the ranking answers judged questions.
package struct RankingReport: Sendable {
  package struct Question: Sendable {
    package let id: String
    package let text: String
    package let ndcg: Double
    package let reciprocalRank: Double
    package let recall: Double
  }

  package let questions: [Question]

  package var ndcg: Double { mean(\.ndcg) }
  package var reciprocalRank: Double { mean(\.reciprocalRank) }
  package var recall: Double { mean(\.recall) }

  private func mean(_ value: (Question) -> Double) -> Double {
    guard !questions.isEmpty else { return 0 }
    let sum = questions.reduce(0) { $0 + value($1) }
    return (sum / Double(questions.count) * 10_000).rounded() / 10_000
  }
}

extension Workspace {
  /// Asks judged questions.
  ///
  /// `queries` has lines `id TAB text`; `judgments` lines `id TAB source id TAB grade`, grades from 1.
  /// nDCG uses linear gain (Järvelin & Kekäläinen, "Cumulated gain-based evaluation of IR techniques",
  /// ACM TOIS 2002) at depth 10, recall depth 100. A question without judgments is left out.
  package func evaluate(
    queries: String, judgments: String, learnsFromFirstHits: Bool = false, as principal: Principal
  ) throws -> RankingReport {
    var grades: [String: [String: Double]] = [:]
    for line in judgments.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count >= 3, let grade = Double(fields[2]), grade > 0 else { continue }
      grades[fields[0], default: [:]][fields[1]] = grade
    }
    var questions: [RankingReport.Question] = []
    for line in queries.split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count >= 2, let wanted = grades[fields[0]] else { continue }
      var question = SearchQuestion(fields[1])
      question.limit = 100
      question.learnsFromFirstHits = learnsFromFirstHits
      let found = try search(question, as: principal).hits.map { $0.sourceID ?? $0.id.description }
      let gains = found.prefix(10).enumerated().map { index, id in
        (wanted[id] ?? 0) / log2(Double(index + 2))
      }
      let ideal = wanted.values.sorted(by: >).prefix(10).enumerated().reduce(0) {
        $0 + $1.element / log2(Double($1.offset + 2))
      }
      let first = found.firstIndex { wanted[$0] != nil }
      questions.append(
        RankingReport.Question(
          id: fields[0], text: fields[1], ndcg: gains.reduce(0, +) / ideal,
          reciprocalRank: first.map { 1 / Double($0 + 1) } ?? 0,
          recall: Double(Set(found).intersection(wanted.keys).count) / Double(wanted.count)))
    }
    return RankingReport(questions: questions)
  }
}
