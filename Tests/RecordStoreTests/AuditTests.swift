import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import RecordStore

/// The record of who did what shows when it was touched.
@Suite struct AuditTests {
  private static func filled(_ path: String, lines: Int) throws -> RecordStore {
    let store = try RecordStore(directory: path, .create)
    for number in 0..<lines {
      try store.write(
        Act(by: "kim", at: Timestamp(millisecondsSinceEpoch: Int64(number)), writable: [])
      ) { transaction throws(RecordError) in
        try transaction.audit("act", subject: "s\(number)", detail: "d\u{0}\u{1F}\(number)")
      }
    }
    return store
  }

  @Test func anUntouchedRecordIsSound() throws {
    let directory = try TemporaryDirectory()
    let store = try Self.filled(directory.path + "/data", lines: 30)
    let check = try store.verifyAudit()
    #expect(check.faults == [] && check.lines == 31 && check.heads == 1)
    // Opened anew, with the same key.
    let again = try RecordStore(directory: directory.path + "/data", .open)
    #expect(try again.verifyAudit() == check)
  }

  @Test(
    "whatever is touched is found",
    arguments: [
      ("UPDATE audit SET detail = 'x' WHERE number = 7", AuditFault.lineAltered(number: 7)),
      ("UPDATE audit SET at = at + 1 WHERE number = 7", .lineAltered(number: 7)),
      ("UPDATE audit SET author = 'ann' WHERE number = 31", .lineAltered(number: 31)),
      ("UPDATE audit SET subject = '' WHERE number = 1", .lineAltered(number: 1)),
      ("UPDATE audit SET chain = zeroblob(32) WHERE number = 9", .lineAltered(number: 9)),
      ("UPDATE audit SET chain = NULL WHERE number = 9", .lineAltered(number: 9)),
      ("DELETE FROM audit WHERE number = 12", .lineMissing(number: 12)),
      ("DELETE FROM audit WHERE number = 31", .endMissing(found: 30, signed: 31)),
      (
        "DELETE FROM audit WHERE number > 20; DELETE FROM audit_heads",
        .endMissing(found: 20, signed: 31)
      ),
      ("UPDATE audit_heads SET signature = zeroblob(64)", .headAltered(number: 31)),
      ("UPDATE audit_heads SET at = at + 1", .headAltered(number: 31)),
      (
        "INSERT INTO audit VALUES (32, 1, 'a', 'b', 'c', 'd', zeroblob(32))",
        .lineAltered(number: 32)
      ),
    ] as [(StaticStringCase, AuditFault)])
  func whateverIsTouchedIsFound(change: StaticStringCase, fault: AuditFault) throws {
    let directory = try TemporaryDirectory()
    let store = try Self.filled(directory.path + "/data", lines: 30)
    try store.checkpoint()
    try Connection(path: directory.path + "/data/kb.sqlite", for: .writing).script(change.sql)
    let again = try RecordStore(directory: directory.path + "/data", .open)
    let found = try again.verifyAudit().faults
    #expect(found.contains(fault), "\(found)")
  }

  @Test func aRecordRewrittenFromALineOnDoesNotFitItsHeads() throws {
    let directory = try TemporaryDirectory()
    let store = try Self.filled(directory.path + "/data", lines: 10)
    try store.checkpoint()
    // Somebody who knows how chains are made, but has no key.
    let connection = try Connection(path: directory.path + "/data/kb.sqlite", for: .writing)
    try connection.run("UPDATE audit SET author = $1 WHERE number = 5", .text("nobody"))
    try connection.chainAudit()
    #expect(try store.verifyAudit().faults.contains(.headAltered(number: 11)))
  }

  @Test func aStoreFromBeforeTheChainsIsGivenThem() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/data"
    let store = try Self.filled(path, lines: 10)
    try store.checkpoint()
    try Connection(path: path + "/kb.sqlite", for: .writing).script(
      """
      DROP TABLE lesson_proposals; DROP TABLE block_feedback; DROP TABLE completions;
      DROP TABLE module_cursor; DROP TABLE module_flags; DROP TABLE module_pins;
      DROP TABLE module_events; DROP TABLE module_versions; DROP TABLE modules;
      DROP TABLE submission_links; DROP TABLE submission_ratings; DROP TABLE submission_notes;
      DROP TABLE submission_messages; DROP TABLE submission_steps; DROP TABLE submission_versions;
      DROP TABLE attachment_parts; DROP TABLE attachments; DROP TABLE broker_tasks;
      DROP TABLE submissions; DROP TABLE alerts; DROP TABLE alert_progress;
      DROP TABLE saved_searches; DROP TABLE exchange_keys;
      DROP TABLE tokens; DROP TABLE sessions; DROP TABLE sign_in_failures; DROP TABLE accounts;
      DROP TABLE organisations; DROP TABLE audit_heads; DROP INDEX audit_by_subject;
      ALTER TABLE audit DROP COLUMN chain; PRAGMA user_version = 3
      """)
    for name in ["/audit.key", "/audit.end"] {
      try FileManager.default.removeItem(atPath: path + name)
    }
    let migrated = try RecordStore(directory: path, .open)
    let check = try migrated.verifyAudit()
    #expect(check.faults == [] && check.lines == 12, "\(check)")
    #expect(try migrated.audit(after: 11, limit: 1).first?.action == "audit-key")
  }
}
