import Courseware
import KnowledgeModel
import TestSupport
import Testing

@Suite struct QuestionTests {
  private let authority = PassageReference(document: "D", paragraph: 1)

  private func question(_ key: Question.Key, name: String = "q") -> Question {
    Question(name: name, prompt: "p", key: key, authority: authority)
  }

  @Test("the right answer earns everything, no answer nothing", arguments: 0..<100)
  func rightAnswers(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let question = Samples.question("q", &random)
    #expect(question.grade(question.rightAnswer) == 1, "seed \(seed) \(question)")
    #expect(question.grade([]) == 0)
    #expect((0...1).contains(question.grade(["b", "a", "nonsense", ""])))
  }

  @Test(
    "a tariff number is graded by depth in any spelling",
    arguments: [
      ("8542.31.00", 1.0), ("85423100", 1), ("HTSUS 8542.31.00", 1), ("8542 31 00 01", 1),
      ("8542–31–00", 1), ("tariff number 8542.31.00", 1), ("HTS no. 8542.31.00!", 1),
      ("HTSUS: 8542.31.00 (chips)", 1), ("８５４２.３１.００", 1), ("8542.31.00 or 8541", 0),
      ("8542.31", 0.75), ("8542.32.00", 0.5), ("8541", 0.25), ("8473.30", 0), ("x", 0), ("", 0),
    ])
  func tariffDepth(text: String, share: Double) {
    #expect(question(.tariff("85423100")).grade([text]) == share)
  }

  @Test func writtenAnswersAreReadAsPeopleWriteThem() {
    #expect(question(.numeric(value: 1000, tolerance: 0)).grade(["$ 1,000"]) == 1)
    #expect(question(.numeric(value: 2.5, tolerance: 0.5)).grade(["3 %"]) == 1)
    #expect(question(.numeric(value: 2.5, tolerance: 0)).grade(["2,5"]) == 1)
    #expect(question(.numeric(value: 2_500, tolerance: 0)).grade(["2,500"]) == 1)
    #expect(question(.numeric(value: 2.5, tolerance: 0.5)).grade(["3.1"]) == 0)
    #expect(question(.short(["Tariff Act of 1930"])).grade(["the tariff act"]) == 0)
    #expect(question(.short(["Malaysia"])).grade(["  MALAYSIA. "]) == 1)
  }

  @Test("an answer may be given in the words that are shown", arguments: 0..<100)
  func answersInWords(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let asked = Samples.question("q", &random)
    var words = asked.rightAnswer
    switch asked.key {
    case .single(let options), .multiple(let options), .scenario(_, let options):
      guard Set(options.map(\.text)).count == options.count else { return }
      words = options.filter(\.isRight).map(\.text)
    case .order(let items):
      guard Set(items).count == items.count else { return }
      words = items.map { "  " + $0.uppercased() }
      #expect(asked.shownThings.sorted() == items.sorted())
    case .match(let pairs):
      guard Set(pairs.map(\.left)).count == pairs.count,
        Set(pairs.map(\.right)).count == pairs.count
      else { return }
      words = pairs.map { $0.left + " = " + $0.right }
      #expect(asked.shownPartners.sorted() == pairs.map(\.right).sorted())
    case .numeric, .short, .tariff: break
    }
    #expect(asked.understood(words).map(asked.grade) == 1, "seed \(seed) \(asked)")
    #expect(asked.understood(asked.rightAnswer) == asked.rightAnswer)
    if !asked.shownThings.isEmpty { #expect(asked.understood(["no such thing"]) == nil) }
  }

  @Test func wrongChoicesTakePointsAway() {
    let options = [
      Question.Option("a", isRight: true), Question.Option("b", isRight: true),
      Question.Option("c"), Question.Option("d"),
    ]
    let asked = question(.multiple(options))
    #expect(asked.grade(["a"]) == 0.5)
    #expect(asked.grade(["a", "b", "c"]) == 0.5)
    #expect(asked.grade(["a", "b", "c", "d"]) == 0)
  }

  @Test(
    "a draw can be made again, repeats nothing and leaves out what is suspended", arguments: 0..<20)
  func draws(seed: UInt64) {
    let bank = (0..<20).map { index in
      BankItem(
        question(.short(["x"]), name: "q\(index % 15)"), sectors: index % 2 == 0 ? [.ele] : [.bm],
        isSuspended: index % 5 == 0)
    }
    let wish = DrawWish(count: 5)
    let first = QuestionDraw.draw(wish, from: bank, seed: seed)
    #expect(first == QuestionDraw.draw(wish, from: bank.reversed(), seed: seed))
    #expect(first.count == 5 && Set(first.map(\.name)).count == 5)
    let all = Set(QuestionDraw.draw(DrawWish(), from: bank, seed: seed).map(\.name))
    #expect(
      all.isDisjoint(with: ["q0", "q5", "q10"])
        || bank.contains { !$0.isSuspended && $0.question.name == "q0" })
    let ele = QuestionDraw.draw(DrawWish(sector: .ele), from: bank, seed: seed)
    #expect(
      ele.allSatisfy { q in bank.contains { $0.question.name == q.name && $0.sectors == [.ele] } })
  }

  @Test func statisticsAreThoseOfTheDefinitionAndHideSmallGroups() throws {
    let options = [Question.Option("a", isRight: true), Question.Option("b"), Question.Option("c")]
    let asked = question(.single(options))
    func attempt(_ letter: String, rest: Double) -> Attempt {
      Attempt(
        answers: ["q": [letter]], scores: ["q": letter == "a" ? 1 : 0, "other": rest])
    }
    let few = [
      attempt("a", rest: 1), attempt("b", rest: 0), attempt("a", rest: 1), attempt("a", rest: 1),
    ]
    #expect(ItemStatistics(of: asked, in: few) == nil)
    let many =
      few + [
        attempt("b", rest: 0), attempt("b", rest: 0), attempt("b", rest: 1), attempt("b", rest: 0),
        attempt("c", rest: 0),
      ]
    let statistics = try #require(ItemStatistics(of: asked, in: many))
    #expect(statistics.attempts == 9)
    #expect(abs(statistics.difficulty - 3.0 / 9) < 1e-12)
    #expect(abs((statistics.discrimination ?? 0) - 0.790569415) < 1e-6)
    #expect(statistics.distractors == ["b": 5], "one learner's choice is nobody's business")
  }
}
