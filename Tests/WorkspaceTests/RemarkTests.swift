import KnowledgeModel
import RecordStore
import Testing

@testable import KnowledgeBase

/// What readers make of documents, and who learns of it.
@Suite struct RemarkTests {
  private let sample: Sample

  init() throws { sample = try Sample() }

  private func person(_ name: String, _ role: Role, _ organisation: String? = nil) throws
    -> Principal
  {
    var new = NewAccount(name: name, role: role)
    new.organisation = organisation
    return try sample.workspace.add(new, as: .localOperator).principal
  }

  @Test func eachOrganisationCountsOnceAndOnlyWhoMayChangeTheDocumentSeesIt() throws {
    let workspace = sample.workspace
    try sample.add("a", "Chips", "Reels need a mark.")
    let (ann, al) = (try person("ann", .partner, "ACME"), try person("al", .partner, "acme"))
    let (rob, olivia) = (try person("rob", .partner, "Rival"), try person("olivia", .officer))
    for (reader, verdict) in [(ann, DocumentVerdict.wrong), (al, .wrong), (rob, .wrong)] {
      try workspace.judge("a", as: verdict, by: reader)
    }
    func wrong(_ reader: Principal) throws -> Int? {
      try workspace.remarks(on: "a", as: reader)?.counts?.first { $0.verdict == .wrong }?.sources
    }
    #expect(try wrong(olivia) == 2)
    #expect(try wrong(ann) == nil)
    #expect(try workspace.remarks(on: "a", as: ann)?.own == .wrong)
    // A new word takes the place of the old one, and may be taken back.
    try workspace.judge("a", as: .useful, by: rob)
    #expect(try wrong(olivia) == 1)
    try workspace.judge("a", as: nil, by: rob)
    #expect(try workspace.remarks(on: "a", as: rob)?.own == nil)
    #expect(throws: SubmissionRefusal.notAllowed) {
      try workspace.judge("a", as: .useful, by: .anonymous)
    }
  }

  @Test func aProposalIsAnsweredToWhoMadeIt() throws {
    let workspace = sample.workspace
    try sample.add("a", "Chips", "Reels need a mark.\nBoxes do not.")
    let (ann, rob) = (try person("ann", .partner, "ACME"), try person("rob", .partner, "Rival"))
    let olivia = try person("olivia", .officer)
    let proposal = try workspace.propose(
      "Boxes do, since May.", paragraph: 2, of: "a", by: ann)
    #expect(throws: SubmissionRefusal.self) {
      try workspace.propose("x", paragraph: 3, of: "a", by: ann)
    }
    #expect(try workspace.remarks(on: "a", as: rob)?.proposals == [])
    #expect(try workspace.remarks(on: "a", as: olivia)?.proposals.map(\.text) == [proposal.text])
    #expect(throws: SubmissionRefusal.notAllowed) {
      try workspace.answer(
        proposal.id.description, on: "a", accepting: true, reason: "x", by: ann)
    }
    try workspace.answer(
      proposal.id.description, on: "a", accepting: false, reason: "Not before June.", by: olivia)
    let seen = try #require(try workspace.remarks(on: "a", as: ann)?.proposals.first)
    #expect(seen.state == .declined && seen.answer == "Not before June.")
    #expect(throws: SubmissionRefusal.self) {
      try workspace.answer(
        proposal.id.description, on: "a", accepting: true, reason: "again", by: olivia)
    }
  }

  @Test func whatIsHiddenIsAbsent() throws {
    let workspace = sample.workspace
    let secret = try sample.add("s", "Secret", "Chips.", label: .official).id.description
    let ann = try person("ann", .partner, "ACME")
    for id in [secret, "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"] {
      #expect(try workspace.remarks(on: id, as: ann) == nil)
      #expect(throws: SubmissionRefusal.absent) { try workspace.judge(id, as: .useful, by: ann) }
      #expect(throws: SubmissionRefusal.absent) {
        try workspace.propose("x", paragraph: 0, of: id, by: ann)
      }
      #expect(throws: SubmissionRefusal.absent) {
        try workspace.answer("prp_x", on: id, accepting: true, reason: "x", by: ann)
      }
    }
  }
}
