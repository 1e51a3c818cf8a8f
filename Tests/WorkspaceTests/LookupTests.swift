import Foundation
import KnowledgeModel
import RecordStore
import Testing

@testable import KnowledgeBase

@Suite struct LookupTests {
  private static let partner = Principal(name: "p", role: .partner)
  private static let officer = Principal(name: "o", role: .officer)

  private func sample() throws -> Sample {
    let sample = try Sample()
    try sample.add(
      "N301234", "Laptops of 8471.30.0100", "They enter at port 8471 under 19 CFR 134.1.",
      kind: .ruling, attributes: [Attribute("importer", "ACME Electronics Co., Ltd.")])
    try sample.add(
      "b", "Case A-570-910", "Entry ABC-1234567-6 of Hoshine Silicon Industry Co., Ltd.",
      attributes: [
        Attribute("importer", "Zenith Steel Inc."), Attribute("party", "Zenith Glass LLC"),
      ])
    try sample.add(
      "c", "Secret chips", "CSMS # 60011750 concerns ruling N309999.", label: .official,
      attributes: [Attribute("party", "Hidden Importer GmbH")])
    return sample
  }

  @Test(
    "each line is found in whatever spelling",
    arguments: [
      ("N301234", "found", "ruling", "N301234"), ("NY N301234", "found", "ruling", "N301234"),
      ("8471300100", "found", "hts", "8471.30.0100"), ("8471.30", "found", "hts", "8471.30"),
      ("a570910", "not-found", nil, nil), ("A570910", "found", "case", "A-570-910"),
      ("19 C.F.R. § 134.1", "found", "cfr", "19 CFR 134.1"),
      ("acme electronics inc", "found", "party", "acme electronics"),
      ("The ACME", "found", "party", "acme electronics"),
      ("Hoshine Silicon Industry Company Limited", "found", "name", "hoshine silicon industry"),
      ("zenith", "ambiguous", "party", "zenith"), ("8471", "ambiguous", nil, nil),
      ("N999999", "not-found", "ruling", "N999999"), ("qqzzqq", "not-found", nil, nil),
      ("   ", "not-found", nil, nil), ("C-570-999", "not-found", "case", "C-570-999"),
    ] as [(String, String, String?, String?)])
  func lines(input: String, result: String, kind: String?, normal: String?) throws {
    let sample = try sample()
    defer { withExtendedLifetime(sample) {} }
    let found = try sample.workspace.lookUp([input], as: Self.officer)
    let line = try #require(found.first)
    #expect(line.input == input)
    #expect(line.result.rawValue == result, "\(line)")
    #expect(line.kind == kind, "\(line)")
    #expect(line.normal == normal, "\(line)")
    #expect((line.count > 0) == (result != "not-found"))
    #expect(line.matches.isEmpty == (result == "not-found"))
    if result == "ambiguous" { #expect(line.readings.count == 2) }
  }

  @Test func whatMayNotBeSeenIsNotFound() throws {
    let sample = try sample()
    defer { withExtendedLifetime(sample) {} }
    let list = ["N309999", "60011750", "Hidden Importer", "Secret chips", "ABC-1234567-6"]
    let hidden = try sample.workspace.lookUp(list, as: Self.partner)
    #expect(hidden.allSatisfy { $0.result == .notFound && $0.count == 0 && $0.matches.isEmpty })
    let seen = try sample.workspace.lookUp(list, as: Self.officer)
    #expect(seen.allSatisfy { $0.result == .found && $0.count == 1 })
    let id = try #require(seen.first?.matches.first?.id.description)
    #expect(try sample.workspace.lookUp([id], as: Self.officer).first?.kind == "document")
    #expect(try sample.workspace.lookUp([id], as: Self.partner).first?.result == .notFound)
  }

  @Test func theTableIsSafeForSpreadsheets() throws {
    let sample = try sample()
    defer { withExtendedLifetime(sample) {} }
    let lines = try sample.workspace.lookUp(["=1+1", "a,\"b\"", "N301234"], as: Self.officer)
    let rows = Payload.table(lines).components(separatedBy: "\r\n")
    #expect(rows[0].hasPrefix("input,result,kind"))
    #expect(rows[1].hasPrefix("'=1+1,not-found"))
    #expect(rows[2].hasPrefix("\"a,\"\"b\"\"\",not-found"))
    #expect(rows[3].hasPrefix("N301234,found,ruling,N301234,1,doc_"))
  }
}
