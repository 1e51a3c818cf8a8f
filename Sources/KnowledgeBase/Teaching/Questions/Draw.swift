package import KnowledgeModel

/// A random source that gives the same numbers for the same seed on every machine, so that a draw can be
/// made again. Steele, Lea & Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
package struct SeededSource: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A question in a bank, with what it can be drawn by.
package struct BankItem: Equatable, Sendable {
  package let question: Question
  /// The module that has it; questions of two modules may share a name.
  package let module: String
  package let sectors: [Sector]
  /// Left out while what its key rests on is in doubt.
  package let isSuspended: Bool

  package init(
    _ question: Question, of module: String = "", sectors: [Sector], isSuspended: Bool = false
  ) {
    self.question = question
    self.module = module
    self.sectors = sectors
    self.isSuspended = isSuspended
  }
}

/// What is wanted of a draw.
package struct DrawWish: Equatable, Sendable {
  /// `nil` for all that fit.
  package var count: Int?
  package var sector: Sector?
  /// Digits; a heading draws all below it.
  package var tariffPrefix: String?
  package var difficulty: Int?

  package init(
    count: Int? = nil, sector: Sector? = nil, tariffPrefix: String? = nil, difficulty: Int? = nil
  ) {
    self.count = count
    self.sector = sector
    self.tariffPrefix = tariffPrefix
    self.difficulty = difficulty
  }
}

/// Draws questions: the same ones for the same seed, none twice, none that is suspended.
package enum QuestionDraw {
  package static func draw(_ wish: DrawWish, from bank: [BankItem], seed: UInt64) -> [Question] {
    items(wish, from: bank, seed: seed).map(\.question)
  }

  /// The same with the modules that they are from.
  package static func items(_ wish: DrawWish, from bank: [BankItem], seed: UInt64) -> [BankItem] {
    var source = SeededSource(seed: seed)
    var seen: Set<[String]> = []
    let fitting = bank.filter { item in
      let digits = Question.tariffDigits(item.question.tariffNumber) ?? ""
      return !item.isSuspended && (wish.sector.map(item.sectors.contains) ?? true)
        && (wish.tariffPrefix.map(digits.hasPrefix) ?? true)
        && (wish.difficulty.map { $0 == item.question.difficulty } ?? true)
    }.filter { seen.insert([$0.module, $0.question.name]).inserted }
    let shuffled = fitting.sorted {
      ($0.module, $0.question.name) < ($1.module, $1.question.name)
    }.shuffled(using: &source)
    return Array(shuffled.prefix(max(0, wish.count ?? shuffled.count)))
  }

  /// The order in which the things of a question are shown, so that the first is not always right.
  package static func order(of question: Question, seed: UInt64) -> [Int] {
    let count =
      switch question.key {
      case .single(let options), .multiple(let options), .scenario(_, let options): options.count
      case .order(let items): items.count
      case .match(let pairs): pairs.count
      case .numeric, .short, .tariff: 0
      }
    var hash: UInt64 = seed
    for byte in question.name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var source = SeededSource(seed: hash)
    return Array(0..<count).shuffled(using: &source)
  }
}
