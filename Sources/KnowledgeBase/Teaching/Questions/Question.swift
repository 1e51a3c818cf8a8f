import KnowledgeModel

/// One question with its key, the authority that the key rests on, and what a learner is told.
package struct Question: Equatable, Sendable {
  /// How it is asked. The names are those of the source.
  package enum Kind: String, CaseIterable, Sendable {
    case single, multiple, order, match, numeric, short, scenario, tariff
  }

  /// Something to choose, and what is said to whoever chose it.
  package struct Option: Equatable, Sendable {
    package var text: String
    package var isRight: Bool
    package var remark: String

    package init(_ text: String, isRight: Bool = false, remark: String = "") {
      self.text = text
      self.isRight = isRight
      self.remark = remark
    }
  }

  /// Two things that belong together.
  package struct Pair: Equatable, Sendable {
    package var left: String
    package var right: String

    package init(_ left: String, _ right: String) {
      self.left = left
      self.right = right
    }
  }

  /// What answers it.
  package enum Key: Equatable, Sendable {
    case single([Option])
    case multiple([Option])
    /// In the right order.
    case order([String])
    case match([Pair])
    case numeric(value: Double, tolerance: Double)
    /// Each of them is right.
    case short([String])
    /// A case and what to choose.
    case scenario(facts: String, [Option])
    /// Digits, such as `85423100`.
    case tariff(String)
  }

  /// Small letters, digits and hyphens; the same in every version.
  package var name: String
  package var prompt: String
  package var key: Key
  package var authority: PassageReference
  /// 1 easy, 2 usual, 3 hard.
  package var difficulty: Int
  /// The tariff number that it is about; empty for none.
  package var tariffNumber: String
  /// What is said when it has been answered.
  package var feedback: String

  package init(
    name: String, prompt: String, key: Key, authority: PassageReference, difficulty: Int = 2,
    tariffNumber: String = "", feedback: String = ""
  ) {
    self.name = name
    self.prompt = prompt
    self.key = key
    self.authority = authority
    self.difficulty = difficulty
    self.tariffNumber = tariffNumber
    self.feedback = feedback
  }

  package var kind: Kind {
    switch key {
    case .single: .single
    case .multiple: .multiple
    case .order: .order
    case .match: .match
    case .numeric: .numeric
    case .short: .short
    case .scenario: .scenario
    case .tariff: .tariff
    }
  }

  /// What can be chosen; empty when it is answered otherwise.
  package var options: [Option] {
    switch key {
    case .single(let options), .multiple(let options), .scenario(_, let options): options
    case .order, .match, .numeric, .short, .tariff: []
    }
  }

  /// `a`, `b`, `c` … for the things of a question in the order of its source.
  package static func letter(_ index: Int) -> String {
    index < 26
      ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(clamping: max(0, index)))) : "z\(index)"
  }

  /// The right answer, as an answer is given.
  package var rightAnswer: [String] {
    switch key {
    case .single(let options), .multiple(let options), .scenario(_, let options):
      options.indices.filter { options[$0].isRight }.map(Self.letter)
    case .order(let items): items.indices.map(Self.letter)
    case .match(let pairs): pairs.indices.map { Self.letter($0) + "=" + Self.letter($0) }
    case .numeric(let value, _): [Self.plain(value)]
    case .short(let texts): texts.first.map { [$0] } ?? []
    case .tariff(let digits): [Tariff.dotted(digits)]
    }
  }

  /// A number without a needless fraction.
  package static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)"
  }
}
