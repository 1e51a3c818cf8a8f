import Foundation
import KnowledgeModel
import RecordStore
import Synchronization
import TestSupport
import Testing

@testable import KnowledgeBase

/// One file is read by one thread and understood by several: what becomes of it is the same.
@Suite struct IngestThreadsTests {
  @Test(
    "the same documents in the same order, up to the line that cannot be read",
    arguments: [1, 2, 5])
  func order(jobs: Int) throws {
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path + "/kb")
    let file = directory.path + "/many.ndjson"
    var lines = (0..<2_203).map {
      #"{"title":"Laptop computers \#($0)","body":"Of 8471.30, see NY N301234.","label":"public"}"#
    }
    lines.append(#"{"title":"#)
    #expect(
      FileManager.default.createFile(
        atPath: file, contents: Data(lines.joined(separator: "\n").utf8)))
    let told = Mutex<[DocumentID]>([])
    let summary = try workspace.ingest(
      [file], defaults: ReceiveDefaults(), jobs: jobs, isDryRun: false, as: .localOperator
    ) { line, _ in
      if case .document(_, let id, _, _) = line { told.withLock { $0.append(id) } }
      return true
    }
    #expect(summary.added == 2_203 && summary.quarantined == 1)
    let ids = told.withLock { $0 }
    #expect(ids.count == 2_203)
    for number in [0, 499, 500, 999, 1_000, 1_499, 1_500, 2_202] {
      let stored = try #require(
        try workspace.document(named: ids[number].description, as: .localOperator))
      #expect(stored.document.title == "Laptop computers \(number)")
      #expect(stored.tags.first?.sector == .ele && stored.mentions.count == 2)
    }
    #expect(try workspace.verify() == [])
  }

  @Test func whatIsStoppedGoesOnWhereItStopped() throws {
    let directory = try TemporaryDirectory()
    let workspace = try Workspace(creating: directory.path + "/kb")
    let file = directory.path + "/many.ndjson"
    let lines = (0..<1_700).map { #"{"title":"Notice \#($0)","body":"Words.","label":"public"}"# }
    #expect(
      FileManager.default.createFile(
        atPath: file, contents: Data(lines.joined(separator: "\n").utf8)))
    func ingest(until most: Int) throws -> IngestSummary {
      try workspace.ingest(
        [file], defaults: ReceiveDefaults(), jobs: 3, isDryRun: false, as: .localOperator
      ) { $1.documents < most }
    }
    let broken = try ingest(until: 600)
    #expect(broken.documents >= 600 && broken.documents < 1_700)
    let rest = try ingest(until: .max)
    #expect(rest.documents == 1_700 && rest.added + broken.added == 1_700)
    #expect(try workspace.search(SearchQuestion("words"), as: .localOperator).total == 1_700)
  }
}
