/// What one learner did with the questions that were put.
package struct Attempt: Equatable, Sendable {
  /// The answer to each question, by its name.
  package let answers: [String: [String]]
  /// The share of the points that each earned.
  package let scores: [String: Double]

  package init(answers: [String: [String]], scores: [String: Double]) {
    self.answers = answers
    self.scores = scores
  }
}

/// How a question fares, once enough learners have met it that no single one can be made out.
package struct ItemStatistics: Equatable, Sendable {
  /// Groups smaller than this are not shown.
  package static let smallestGroup = 5

  package let question: String
  package let attempts: Int
  /// The mean share of the points: near 1 is easy.
  package let difficulty: Double
  /// The point-biserial correlation with the rest of the test; `nil` when everybody did the same.
  package let discrimination: Double?
  /// How often each wrong answer was chosen; those of fewer than `smallestGroup` learners are left out.
  package let distractors: [String: Int]

  /// `nil` for a group that is too small.
  package init?(of question: Question, in attempts: [Attempt]) {
    let name = question.name
    let met = attempts.filter { $0.scores[name] != nil }
    guard met.count >= Self.smallestGroup else { return nil }
    let scores = met.compactMap { $0.scores[name] }
    let rests = met.map { attempt in
      attempt.scores.filter { $0.key != name }.sorted { $0.key < $1.key }.reduce(0) {
        $0 + $1.value
      }
    }
    self.question = name
    self.attempts = met.count
    difficulty = scores.reduce(0, +) / Double(scores.count)
    discrimination = Self.correlation(scores, rests)
    var chosen: [String: Int] = [:]
    let right = Set(question.rightAnswer)
    for attempt in met {
      for letter in attempt.answers[name] ?? [] where !right.contains(letter) {
        chosen[letter, default: 0] += 1
      }
    }
    distractors =
      question.options.isEmpty
      ? [:] : chosen.filter { $0.value >= Self.smallestGroup }
  }

  /// Whether a person should look at it: nearly nobody or everybody has it right, or good learners fail.
  package var isSuspicious: Bool {
    difficulty < 0.2 || difficulty > 0.95 || (discrimination ?? 1) < 0.1
  }

  private static func correlation(_ left: [Double], _ right: [Double]) -> Double? {
    let count = Double(left.count)
    let (meanLeft, meanRight) = (left.reduce(0, +) / count, right.reduce(0, +) / count)
    var (both, squareLeft, squareRight) = (0.0, 0.0, 0.0)
    for (x, y) in zip(left, right) {
      both += (x - meanLeft) * (y - meanRight)
      squareLeft += (x - meanLeft) * (x - meanLeft)
      squareRight += (y - meanRight) * (y - meanRight)
    }
    guard squareLeft > 1e-12, squareRight > 1e-12 else { return nil }
    return both / (squareLeft * squareRight).squareRoot()
  }
}
