import KnowledgeModel
import TestSupport
import Testing

@Suite struct AccessPolicyTests {
  @Test("a role reads these labels and no others", arguments: Role.allCases)
  func labelsByRole(role: Role) {
    let expected: Set<Compartment> =
      switch role {
      case .anonymous, .administrator, .auditor: [.public]
      case .partner: [.public, .industry]
      case .officer, .trainer: [.public, .industry, .official]
      case .local: Set(Compartment.all)
      }
    #expect(Set(AccessPolicy.readable(by: Principal(name: "x", role: role))) == expected)
  }

  @Test func clearanceOpensItsCenterAlone() {
    let officer = Principal(name: "x", role: .officer, enforcementClearance: [.ele])
    #expect(AccessPolicy.mayRead(.enforcement(owner: .ele), officer))
    #expect(!AccessPolicy.mayRead(.enforcement(owner: .mach), officer))
    let trainer = Principal(name: "x", role: .trainer, enforcementClearance: [.ele])
    #expect(!AccessPolicy.mayRead(.enforcement(owner: .ele), trainer))
  }

  @Test func anEnforcementDocumentNeedsAnOwner() {
    #expect(Compartment(label: .enforcement, owner: nil) == nil)
    #expect(Compartment(label: .enforcement, owner: .bm) == .enforcement(owner: .bm))
  }

  @Test func idsAreReadBackAndSortByTime() throws {
    var random = SplitMix64(seed: 7)
    var last = DocumentID(at: Timestamp(millisecondsSinceEpoch: 0), using: &random)
    for step in 1...1000 {
      let id = DocumentID(
        at: Timestamp(millisecondsSinceEpoch: Int64(step) * 977), using: &random)
      #expect(DocumentID(id.description) == id)
      #expect(DocumentID(id.description.lowercased().replacing("doc_", with: "doc_")) == id)
      #expect(last < id)
      last = id
    }
    #expect(DocumentID("doc_") == nil)
    #expect(DocumentID("doc_8ZZZZZZZZZZZZZZZZZZZZZZZZZ") == nil)
  }

  /// Of one millisecond, of later ones, and by a clock that went back.
  @Test func whatComesInOrderHasIdsInOrder() {
    var random = SplitMix64(seed: 11)
    var last: JobID?
    for _ in 0..<1000 {
      let time = Timestamp(millisecondsSinceEpoch: Int64.random(in: 0...300, using: &random))
      let id = JobID(at: time, after: last, using: &random)
      if let last { #expect(last < id) }
      last = id
    }
  }

  @Test("whoever may see a submission finds it where their lists look", arguments: 0..<400)
  func reachHoldsEverySide(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func some<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }
    func sectors() -> Set<Sector> {
      Set([Sector.ele, .bm, .mach].filter { _ in Bool.random(using: &random) })
    }
    let accounts = (1...2).map { (number: UInt64) -> AccountID in
      var own = SplitMix64(seed: number)
      return AccountID(at: Timestamp(millisecondsSinceEpoch: 1), using: &own)
    }
    let facts = SubmissionFacts(
      account: some(accounts + [nil]) ?? nil, organisation: some(["ACME", "Rival", nil]) ?? nil,
      centers: sectors(), label: some(HandlingLabel.allCases) ?? .public,
      state: some([.draft, .received, .accepted, .published]) ?? .received)
    for role in Role.allCases {
      let principal = Principal(
        account: some(accounts + [nil]) ?? nil, name: "x", role: role,
        organisation: role == .partner ? some(["ACME", "Rival"]) : nil,
        centers: role == .officer ? sectors() : [],
        enforcementClearance: role == .officer ? sectors() : [])
      let isSeen = AccessPolicy.side(of: principal, in: facts, holdsReceipt: false) != nil
      let isFound =
        switch AccessPolicy.reach(of: principal) {
        case .nothing: false
        case .everything: true
        case .sent(let account, let organisation):
          account != nil && account == facts.account
            || organisation != nil && organisation == facts.organisation
        case .places(let places, let account):
          !places.isDisjoint(with: facts.places)
            || facts.state == .draft && account != nil && account == facts.account
        }
      #expect(!isSeen || isFound, "seed \(seed), \(role)")
      // And nobody's list goes through what waits for the cleared alone.
      if role == .officer, principal.enforcementClearance.isEmpty, facts.label == .enforcement {
        #expect(isFound == (isSeen && facts.state == .draft), "seed \(seed)")
      }
    }
  }
}
