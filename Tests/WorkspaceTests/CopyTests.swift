import KnowledgeModel
import RecordStore
import TestSupport
import Testing
import TextAnalysis

@testable import KnowledgeBase

@Suite struct CopyTests {
  private struct Filed {
    let id: String
    let title: String
    let body: String
    let label: HandlingLabel
    let kind: DocumentKind
    let issued: String
    let order: Int

    var sketch: TextSketch? { TextSketch(title: title, paragraphs: [body]) }
  }

  private static func text(_ random: inout SplitMix64, _ count: Int) -> [String] {
    (0..<count).map { _ in "w\(["a", "b", "c", "d"].randomElement(using: &random) ?? "")x" }.map {
      $0 + String("aeioutnrslm".randomElement(using: &random) ?? "a")
        + String("aeioutnrslm".randomElement(using: &random) ?? "a")
    }
  }

  /// Documents most of which are copies of a few, some with a word or a number changed.
  private static func corpus(_ random: inout SplitMix64, count: Int) -> [Filed] {
    let bases = (0..<4).map { _ in text(&random, Int.random(in: 45...300, using: &random)) }
    return (0..<count).map { number in
      var words = bases.randomElement(using: &random) ?? []
      let title = ["Marking", "Marking", "Valuation"].randomElement(using: &random) ?? ""
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        words[Int.random(in: 0..<words.count, using: &random)] = "changed"
      }
      if Int.random(in: 0..<5, using: &random) == 0 { words.append("8542.31") }
      if Int.random(in: 0..<9, using: &random) == 0 { words = Array(words.prefix(20)) }
      return Filed(
        id: "d\(number)", title: title, body: "steel " + words.joined(separator: " "),
        label: [.public, .public, .industry, .official].randomElement(using: &random) ?? .public,
        kind: DocumentKind.allCases.randomElement(using: &random) ?? .other,
        issued: "20\(10 + Int.random(in: 0..<9, using: &random))-01-01", order: number)
    }
  }

  /// Which of some documents stand for which, each compared with each.
  private static func naive(_ documents: [Filed]) -> [String: [String]] {
    let kinds: [DocumentKind] = [.regulation, .ruling, .notice, .guidance]
    func isBefore(_ left: Filed, _ right: Filed) -> Bool {
      if left.label != right.label { return left.label < right.label }
      let (first, second) = (
        kinds.firstIndex(of: left.kind) ?? 4, kinds.firstIndex(of: right.kind) ?? 4
      )
      if first != second { return first < second }
      if left.issued != right.issued { return left.issued > right.issued }
      return left.order < right.order
    }
    var groups: [(leader: Filed, copies: [String])] = []
    for document in documents.sorted(by: isBefore) {
      let near = groups.firstIndex { group in
        guard let own = document.sketch, let other = group.leader.sketch else { return false }
        return own.facts == other.facts && (own.bits ^ other.bits).nonzeroBitCount <= 3
      }
      if let near {
        groups[near].copies.append(document.id)
      } else {
        groups.append((document, []))
      }
    }
    return Dictionary(uniqueKeysWithValues: groups.map { ($0.leader.id, $0.copies) })
  }

  @Test(
    "one stands for all with nearly its text, page by page, as comparing each with each says",
    arguments: [1, 2, 3] as [UInt64])
  func groupsAreThoseOfPairwiseComparison(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = try Sample()
    var filed = Self.corpus(&random, count: 60)
    var ids: [String: String] = [:]
    for (number, document) in filed.enumerated() {
      let outcome = try sample.add(
        document.id, document.title, document.body, label: document.label, kind: document.kind,
        issued: document.issued)
      ids[document.id] = outcome.id.description
      if number % 13 == 5 { try sample.workspace.maintainIndex() }
    }
    for document in filed where document.order % 11 == 4 {
      _ = try sample.workspace.delete(
        try #require(DocumentID(ids[document.id] ?? "")), expecting: nil, as: .localOperator)
    }
    filed.removeAll { $0.order % 11 == 4 }
    var collapsed = 0
    for (role, labels) in [
      (Role.anonymous, [HandlingLabel.public]), (.partner, [.public, .industry]),
      (.officer, [.public, .industry, .official]),
    ] {
      let reader = Principal(name: "r", role: role)
      for kinds in [[], [DocumentKind.ruling, .notice, .other]] {
        let visible = filed.filter {
          labels.contains($0.label) && (kinds.isEmpty || kinds.contains($0.kind))
        }
        let expected = Self.naive(visible)
        var question = SearchQuestion("steel")
        (question.kinds, question.limit) = (kinds, 100)
        let everyone = try sample.workspace.search(question, as: reader)
        #expect(
          everyone.hits.count == visible.count && everyone.hits.allSatisfy { $0.copies.count == 0 })
        (question.copies, question.limit) = (.one, 4)
        var shown: [String] = []
        repeat {
          let page = try sample.workspace.search(question, as: reader)
          #expect(page.total == visible.count, "seed \(seed)")
          #expect(page.hits.count == 4 || page.next == nil)
          for hit in page.hits {
            let name = try #require(hit.sourceID)
            shown.append(name)
            let copies = try #require(expected[name], "seed \(seed): \(name) should be hidden")
            #expect(hit.copies.count == copies.count, "seed \(seed): \(name)")
            #expect(hit.copies.first.compactMap(\.sourceID) == Array(copies.prefix(5)))
            collapsed += copies.count
          }
          question.cursor = page.next
        } while question.cursor != nil
        let order = everyone.hits.compactMap(\.sourceID).filter { expected[$0] != nil }
        #expect(shown == order, "seed \(seed): \(role) \(kinds)")
      }
    }
    #expect(collapsed > 10)
  }

  @Test func whatHasEndedAndWhatIsHiddenStandsForNothing() throws {
    let sample = try Sample()
    let text = (0..<60).map { "word\(["a", "b", "c", "d", "e"][$0 % 5])" }.joined(separator: " ")
    let ruling = try sample.add("old", "Origin of steel", text, kind: .ruling, issued: "2019-01-01")
    try sample.add("new", "Origin of steel", text, kind: .notice, issued: "2001-01-01")
    try sample.add("secret", "Origin of steel", text, label: .official, kind: .regulation)
    var question = SearchQuestion("steel")
    question.copies = .one
    func shown(_ role: Role) throws -> [String] {
      try sample.workspace.search(question, as: Principal(name: "r", role: role)).hits.map {
        "\($0.sourceID ?? "") \($0.copies.first.compactMap(\.sourceID))"
      }
    }
    #expect(try shown(.anonymous) == [#"old ["new"]"#])
    #expect(try shown(.officer) == [#"old ["new", "secret"]"#])
    _ = try sample.workspace.setStatus(
      ruling.id, to: StatusAssertion(.revoked), expecting: nil, as: .localOperator)
    #expect(try shown(.anonymous) == [#"new ["old"]"#])
    question.order = .newest
    #expect(try shown(.anonymous).count == 2)
    let stored = try #require(
      try sample.workspace.document(named: ruling.id.description, as: .localOperator))
    let anybody = Principal(name: "a", role: .anonymous)
    #expect(try sample.workspace.copies(of: stored, as: anybody).first.map(\.sourceID) == ["new"])
    #expect(try sample.workspace.copies(of: stored, as: .localOperator).count == 2)
  }
}
