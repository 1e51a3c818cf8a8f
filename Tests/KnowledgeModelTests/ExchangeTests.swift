import KnowledgeModel
import TestSupport
import Testing

@Suite struct SubmissionStateTests {
  @Test("every state, event and side has an answer, and only its own side brings an event about")
  func theMachineIsTotal() {
    for state in SubmissionState.allCases {
      for event in SubmissionEvent.allCases {
        for side in SubmissionSide.allCases {
          do throws(TransitionRefusal) {
            let next = try state.applying(event, by: side)
            #expect(event.side == side)
            #expect(next != .draft, "nothing leads back to a draft")
            #expect(next.publicStatus != nil)
          } catch {
            switch error {
            case .notYours: #expect(event.side != side)
            case .alreadyDecided: #expect(event.isDecision && state.isDecided)
            case .notFrom(let found, let what): #expect(found == state && what == event)
            }
          }
        }
      }
    }
  }

  @Test("whatever happens, there is one decision until it is reopened", arguments: 0..<64)
  func oneDecision(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var state = SubmissionState.draft
    var decisions = 0
    for _ in 0..<200 {
      let event = SubmissionEvent.allCases.randomElement(using: &random) ?? .file
      guard let next = try? state.applying(event, by: event.side) else { continue }
      if event == .reopen { decisions = 0 }
      if event.isDecision { decisions += 1 }
      #expect(decisions <= 1, "seed \(seed)")
      state = next
    }
  }

  @Test func everyStateCanBeReached() {
    var reached: Set<SubmissionState> = [.draft]
    var edge: [SubmissionState] = [.draft]
    while let state = edge.popLast() {
      for event in SubmissionEvent.allCases {
        if let next = try? state.applying(event, by: event.side), reached.insert(next).inserted {
          edge.append(next)
        }
      }
    }
    #expect(reached == Set(SubmissionState.allCases))
    #expect(Set(reached.compactMap(\.publicStatus)) == Set(PublicStatus.allCases))
  }
}

@Suite struct ReceiptCodeTests {
  @Test("every wrong digit and every exchange of neighbours is found", arguments: 0..<32)
  func mistakesAreFound(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let code = ReceiptCode(using: &random)
    #expect(ReceiptCode(code.description) == code)
    let digits = Array(code.digits)
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(ReceiptCode(String(wrong)) == nil)
      }
      if place > 0, digits[place] != digits[place - 1] {
        var wrong = digits
        wrong.swapAt(place, place - 1)
        #expect(ReceiptCode(String(wrong)) == nil)
      }
    }
    #expect(ReceiptCode(String(code.digits.dropLast())) == nil)
    #expect(ReceiptCode(code.digits + "0") == nil)
  }
}

@Suite struct FederalCalendarTests {
  /// As the Office of Personnel Management lists them.
  static let table: [(year: Int, days: [String])] = [
    (
      2021,
      [
        "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25",
        "12-24",
      ]
    ),
    (
      2023,
      [
        "01-02", "01-16", "02-20", "05-29", "06-19", "07-04", "09-04", "10-09", "11-10", "11-23",
        "12-25",
      ]
    ),
    (
      2024,
      [
        "01-01", "01-15", "02-19", "05-27", "06-19", "07-04", "09-02", "10-14", "11-11", "11-28",
        "12-25",
      ]
    ),
    (
      2025,
      [
        "01-01", "01-20", "02-17", "05-26", "06-19", "07-04", "09-01", "10-13", "11-11", "11-27",
        "12-25",
      ]
    ),
    (
      2026,
      [
        "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26",
        "12-25",
      ]
    ),
  ]

  @Test("the rules give the published days", arguments: table.indices)
  func holidays(index: Int) {
    let (year, days) = Self.table[index]
    let expected = days.compactMap { CalendarDate("\(year)-\($0)") }
    #expect(expected.count == 11)
    #expect(FederalCalendar.holidays(in: year) == expected)
  }

  @Test func newYearMayBeObservedTheYearBefore() throws {
    let friday = try #require(CalendarDate("2021-12-31"))
    #expect(!FederalCalendar.isBusinessDay(friday))
    #expect(FederalCalendar.holidays(in: 2022).first == friday)
  }

  @Test("counting is what looking at each day gives", arguments: 0..<64)
  func countingMatchesLooking(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let start = try #require(
      CalendarDate(daysSinceEpoch: .random(in: 18_000..<22_000, using: &random)))
    let length = Int32.random(in: 0..<200, using: &random)
    let end = try #require(CalendarDate(daysSinceEpoch: start.daysSinceEpoch + length))
    let naive = (0..<length).count { offset in
      CalendarDate(daysSinceEpoch: start.daysSinceEpoch + offset + 1)
        .map(FederalCalendar.isBusinessDay) ?? false
    }
    #expect(FederalCalendar.businessDays(after: start, through: end) == naive)
    let count = Int.random(in: 1..<120, using: &random)
    let due = FederalCalendar.day(count, businessDaysAfter: start)
    #expect(FederalCalendar.isBusinessDay(due), "seed \(seed)")
    #expect(FederalCalendar.businessDays(after: start, through: due) == count)
  }
}

@Suite struct ServiceClockTests {
  private func at(_ day: String) throws -> Timestamp {
    let date = try #require(CalendarDate(day))
    return Timestamp(millisecondsSinceEpoch: Int64(date.daysSinceEpoch) * 86_400_000 + 50_000_000)
  }

  private func step(
    _ event: SubmissionEvent, _ from: SubmissionState, _ to: SubmissionState, _ day: String
  ) throws -> SubmissionStep {
    SubmissionStep(
      event: event, from: from, to: to, at: try at(day), author: "x", side: event.side, reason: "")
  }

  @Test func waitingForTheSubmitterDoesNotCount() throws {
    // Filed on a Monday; asked on Wednesday; answered two weeks later; Juneteenth lies between.
    let steps = [
      try step(.file, .draft, .received, "2026-06-08"),
      try step(.ask, .received, .awaitingAnswer, "2026-06-10"),
      try step(.answer, .awaitingAnswer, .reviewing, "2026-06-24"),
    ]
    let promise = ServicePromise(acknowledge: 2, answer: 10, decide: 30)
    let now = try at("2026-06-26")
    let clocks = ServiceClock.all(
      promise, filed: try at("2026-06-08"), steps: steps, firstAnswer: nil, now: now)
    #expect(clocks.map(\.purpose) == [.acknowledge, .answer, .decide])
    #expect(clocks[0].used == 2 && !clocks[0].isBreached && !clocks[0].isRunning)
    #expect(clocks[1].used == 2 && !clocks[1].isRunning)
    // 13 business days have passed since; 9 of them were waited for the submitter.
    #expect(clocks[2].used == 4 && clocks[2].isRunning && !clocks[2].isPaused)
    let plain = FederalCalendar.day(30, businessDaysAfter: try #require(CalendarDate("2026-06-08")))
    #expect(FederalCalendar.businessDays(after: plain, through: clocks[2].due) == 9)
  }

  @Test func silenceIsABreach() throws {
    let promise = ServicePromise(acknowledge: 2, answer: 10, decide: 30)
    let steps = [try step(.file, .draft, .received, "2026-06-08")]
    func clocks(_ day: String) throws -> [ServiceClock] {
      ServiceClock.all(
        promise, filed: try at("2026-06-08"), steps: steps, firstAnswer: nil, now: try at(day))
    }
    #expect(try clocks("2026-06-10").allSatisfy { !$0.isBreached })
    #expect(try clocks("2026-06-11").map(\.isBreached) == [true, false, false])
    #expect(try clocks("2026-12-01").map(\.isBreached) == [true, true, true])
  }
}

@Suite struct ConfidentialTextTests {
  @Test func passagesAreCutOut() throws {
    let text = "Price [[18 dollars]] for [[Calder Glove]], twice."
    #expect(
      try ConfidentialText.publicVersion(of: text)
        == "Price [confidential] for [confidential], twice.")
    #expect(
      try ConfidentialText.fullVersion(of: text) == "Price 18 dollars for Calder Glove, twice.")
    #expect(throws: ConfidentialText.Fault.unclosed(at: 1)) {
      try ConfidentialText.pieces(of: "[[open")
    }
    #expect(throws: ConfidentialText.Fault.unopened(at: 5)) {
      try ConfidentialText.pieces(of: "shut]]")
    }
    #expect(throws: ConfidentialText.Fault.nested(at: 4)) {
      try ConfidentialText.pieces(of: "[[a[[b]]")
    }
  }

  @Test("no passage is left in a public version", arguments: 0..<64)
  func nothingIsLeft(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var text = ""
    var secrets: [String] = []
    for number in 0..<Int.random(in: 1..<20, using: &random) {
      if Bool.random(using: &random) {
        secrets.append("secret\(number)x")
        text += "[[secret\(number)x]] "
      } else {
        text += ["open ", "] ", "[ ", "é ", "\n"].randomElement(using: &random) ?? ""
      }
    }
    let open = try ConfidentialText.publicVersion(of: text)
    #expect(secrets.allSatisfy { !open.contains($0) }, "seed \(seed)")
    #expect(ConfidentialText.leftovers(of: secrets, in: open) == [])
    if let one = secrets.first {
      #expect(ConfidentialText.leftovers(of: secrets, in: open + " " + one.uppercased()) == [one])
    }
  }
}

@Suite struct FormCheckTests {
  private let form = SubmissionForm(
    kind: .allegation, title: "", explanation: "", label: .official,
    promise: ServicePromise(acknowledge: 2, answer: 10, decide: 30), mayBeAnonymous: true,
    fields: [
      FieldRule(
        name: "title", type: .line, isList: false, longest: 20, requiredBy: [.allegation],
        allowedBy: [], choices: [], title: "Subject", help: "what it is about"),
      FieldRule(
        name: "hts", type: .hts, isList: true, longest: 14, requiredBy: [],
        allowedBy: [.allegation],
        choices: [], title: "Tariff", help: "numbers"),
      FieldRule(
        name: "from", type: .date, isList: false, longest: 10, requiredBy: [],
        allowedBy: [.allegation], choices: [], title: "From", help: "a day"),
      FieldRule(
        name: "sure", type: .certification, isList: false, longest: 5, requiredBy: [.allegation],
        allowedBy: [], choices: [], title: "Sure", help: "you are sure"),
    ])

  private func pointers(
    _ label: HandlingLabel?, _ fields: [ReceivedField], isDraft: Bool = false
  ) -> [String] {
    switch FormCheck.filled(form, label: label, fields, isDraft: isDraft) {
    case .success: []
    case .failure(let faults): faults.faults.map(\.pointer)
    }
  }

  @Test func everyFaultIsNamedAtOnce() {
    let found = pointers(
      .public,
      [
        ReceivedField("hts", .list(["8542.31", "abc", "123"])), ReceivedField("from", .text("now")),
        ReceivedField("state", .text("accepted")), ReceivedField("sure", .flag(false)),
      ])
    #expect(
      Set(found) == ["/state", "/label", "/title", "/hts/1", "/hts/2", "/from", "/sure"])
  }

  @Test func aDraftMayLackWhatIsNeededButNotBeWrong() {
    #expect(pointers(nil, [], isDraft: true) == [])
    #expect(pointers(nil, [ReceivedField("from", .text("now"))], isDraft: true) == ["/from"])
  }

  @Test func theLabelIsOnlyTightened() throws {
    let fields = [ReceivedField("title", .text("x")), ReceivedField("sure", .flag(true))]
    #expect(pointers(.enforcement, fields) == [])
    #expect(pointers(.industry, fields) == ["/label"])
    let filled = try FormCheck.filled(form, label: nil, fields, isDraft: false).get()
    #expect(filled.label == .official)
  }
}
