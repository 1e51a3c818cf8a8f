import KnowledgeModel
import TestSupport
import Testing

@Suite struct AccessPolicyTests {
  @Test("a role reads these labels and no others", arguments: Role.allCases)
  func labelsByRole(role: Role) {
    let expected: Set<Compartment> =
      switch role {
      case .anonymous, .administrator: [.public]
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
}
