import Cryptography
import Foundation
import KnowledgeModel
import TestSupport
import Testing

@testable import RecordStore

@Suite struct DurabilityTests {
  let directory: TemporaryDirectory
  var path: String { directory.path + "/data" }

  init() throws { directory = try TemporaryDirectory() }

  @discardableResult
  func put(_ store: RecordStore, _ drafts: [Draft]) throws -> [Outcome] {
    var random = SystemRandomNumberGenerator()
    return try store.put(drafts, Samples.act, using: &random)
  }

  @Test func aLogThatWasNeverMovedIsReadAgain() throws {
    let id: DocumentID
    do {
      let store = try RecordStore(directory: path, .create)
      id = try put(store, [Samples.draft(Samples.document())])[0].id
      // As after a crash: what is on the disk now, log included, is all that is left.
      try FileManager.default.copyItem(atPath: path, toPath: path + "-crashed")
    }
    let store = try RecordStore(directory: path + "-crashed", .open)
    #expect(try store.document(id, readable: Samples.everywhere) != nil)
    #expect(try store.verify() == [])
  }

  @Test("a log cut anywhere leaves whole transactions only", arguments: 0..<12)
  func aTornLogLeavesWholeTransactions(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let store = try RecordStore(directory: path, .create)
    try store.checkpoint()
    for batch in 0..<5 {
      try put(store, (0..<4).map { Samples.draft(Samples.document("\(batch) \($0)")) })
    }
    let torn = path + "-torn"
    try FileManager.default.copyItem(atPath: path, toPath: torn)
    try FileManager.default.removeItem(atPath: torn + "/kb.sqlite-shm")
    var log = try Data(contentsOf: URL(filePath: torn + "/kb.sqlite-wal"))
    log.removeLast(Int.random(in: 0..<log.count, using: &random))
    try log.write(to: URL(filePath: torn + "/kb.sqlite-wal"))
    let after = try RecordStore(directory: torn, .open)
    #expect(try after.verify() == [], "seed \(seed)")
    let count = try after.counts(readable: Samples.everywhere)[.public] ?? 0
    #expect(count.isMultiple(of: 4), "seed \(seed)")
    #expect(try after.lastSequence() == Int64(count))
  }

  @Test func twoStoresWriteAtOnce() async throws {
    let first = try RecordStore(directory: path, .create)
    let second = try RecordStore(directory: path, .open)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (name, store) in [("a", first), ("b", second)] {
        group.addTask {
          for round in 0..<20 {
            try put(store, [Samples.draft(Samples.document("\(name) \(round)"))])
            if round.isMultiple(of: 7) { try store.checkpoint() }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try first.lastSequence() == 40)
    #expect(try second.counts(readable: Samples.everywhere) == [.public: 40])
    #expect(try first.verify() == [])
  }

  @Test func aMissingStoreIsNeverReplaced() throws {
    let file = path + "/kb.sqlite"
    #expect(throws: RecordError.storeMissing(path: file)) {
      _ = try RecordStore(directory: path, .open)
    }
    do { _ = try RecordStore(directory: path, .create) }
    try FileManager.default.removeItem(atPath: file)
    for opening in [RecordStore.Opening.create, .open] {
      #expect(throws: RecordError.storeMissing(path: file)) {
        _ = try RecordStore(directory: path, opening)
      }
    }
    try Data().write(to: URL(filePath: file))
    for name in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + name) }
    for opening in [RecordStore.Opening.create, .open] {
      #expect(throws: RecordError.storeMissing(path: file)) {
        _ = try RecordStore(directory: path, opening)
      }
    }
  }

  @Test func onlyTheOwnerMayLook() throws {
    let store = try RecordStore(directory: path, .create)
    try put(store, [Samples.draft(Samples.document())])
    let manager = FileManager.default
    func mode(_ path: String) throws -> Int? {
      try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o700)
    for name in try manager.contentsOfDirectory(atPath: path) {
      #expect(try mode(path + "/" + name) == 0o600, "\(name)")
    }
  }

  @Test func aNewerStoreIsRefused() throws {
    do { _ = try RecordStore(directory: path, .create) }
    do {
      let raw = try Connection(path: path + "/kb.sqlite", for: .writing)
      try raw.setSchemaVersion(99)
    }
    #expect(throws: RecordError.newerSchema(found: 99, known: Schema.newest)) {
      _ = try RecordStore(directory: path, .open)
    }
  }

  @Test func aBackupHoldsEverythingAndIsSound() throws {
    let store = try RecordStore(directory: path, .create)
    let id = try put(store, [Samples.draft(Samples.document())])[0].id
    let (file, other) = (directory.path + "/backup", directory.path + "/restored")
    try store.backUp(to: file)
    try put(store, [Samples.draft(Samples.document("later"))])
    try RecordStore.restore(from: file, into: other)
    #expect(throws: RecordError.unusable(path: path + "/kb.sqlite", code: 17)) {
      try RecordStore.restore(from: file, into: path)
    }
    let restored = try RecordStore(directory: other, .open)
    #expect(try restored.verify() == [])
    #expect(try restored.lastSequence() == 1)
    #expect(
      try restored.document(id, readable: Samples.everywhere)
        == store.document(id, readable: Samples.everywhere))
  }

  @Test func aDamagedBackupIsRefused() throws {
    let store = try RecordStore(directory: path, .create)
    try put(store, [Samples.draft(Samples.document(text: "Panels of heading 8528."))])
    let file = directory.path + "/backup"
    try store.backUp(to: file)
    var bytes = try Data(contentsOf: URL(filePath: file))
    let place = try #require(bytes.firstRange(of: Data("heading 8528".utf8)))
    bytes[place.lowerBound] ^= 1
    try bytes.write(to: URL(filePath: file))
    let other = directory.path + "/restored"
    #expect(throws: RecordError.corrupt) {
      try RecordStore.restore(from: file, into: other)
    }
    #expect(throws: RecordError.storeMissing(path: other + "/kb.sqlite")) {
      _ = try RecordStore(directory: other, .open)
    }
  }

  @Test(
    "an altered value is an error, never an altered answer",
    arguments: [
      "UPDATE versions SET title = 'Entry of flat pane1s'",
      "UPDATE versions SET body = 'pPanels of heading 8529.' || char(30)",
      "UPDATE versions SET label = 'industry'", "UPDATE versions SET issued = 1",
      "UPDATE versions SET status = 'revoked'", "UPDATE versions SET kind = 'nonsense'",
      "UPDATE versions SET author = 'else'", "UPDATE versions SET recorded_at = 5",
      "UPDATE versions SET version = 1, content = zeroblob(32)",
      "UPDATE findings SET tags = ''", "UPDATE findings SET mentions = 'x'",
      "UPDATE documents SET compartment = 'industry'", "DELETE FROM findings",
      "DELETE FROM versions",
    ] as [StaticStringCase])
  func alterationsAreFound(change: StaticStringCase) throws {
    let store = try RecordStore(directory: path, .create)
    let id = try put(store, [Samples.draft(Samples.document())])[0].id
    let key = try #require(try store.document(id, readable: Samples.everywhere)).key
    let raw = try Connection(path: path + "/kb.sqlite", for: .writing)
    try raw.script(change.sql)
    #expect(throws: RecordError.integrity(id, version: 1)) {
      _ = try store.document(id, readable: Samples.everywhere)
    }
    if !change.sql.description.contains("body =") {
      #expect(throws: RecordError.integrity(id, version: 1)) {
        _ = try store.summaries(keys: [key], readable: Samples.everywhere)
      }
    }
    #expect(try store.verify() != [])
  }

  @Test func aHiddenDeletionIsFoundByVerify() throws {
    let store = try RecordStore(directory: path, .create)
    let id = try put(store, [Samples.draft(Samples.document())])[0].id
    try Connection(path: path + "/kb.sqlite", for: .writing).script(
      "UPDATE documents SET deleted = 1")
    #expect(try store.verify() == [.history(id)])
  }

  @Test("a byte flipped in the file is never answered as text", arguments: 0..<60)
  func flippedBytesAreNeverAnswered(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let texts = (0..<20).map { "Text number \($0) " + String(repeating: "x", count: 50) }
    var ids: [DocumentID] = []
    do {
      let store = try RecordStore(directory: path, .create)
      ids = try put(
        store, texts.map { Samples.draft(Samples.document($0, sourceID: $0, text: $0)) }
      ).map(\.id)
      try store.checkpoint()
    }
    let file = URL(filePath: path + "/kb.sqlite")
    var bytes = try Data(contentsOf: file)
    let place = Int.random(in: 0..<bytes.count, using: &random)
    bytes[place] ^= UInt8.random(in: 1...255, using: &random)
    try bytes.write(to: file)
    guard let store = try? RecordStore(directory: path, .open) else { return }
    for (id, text) in zip(ids, texts) {
      guard let found = try? store.document(id, readable: Samples.everywhere) else { continue }
      #expect(found.document == Samples.document(text, sourceID: text, text: text), "seed \(seed)")
    }
    _ = try? store.verify()
  }
}

/// A statement as a test argument.
struct StaticStringCase: ExpressibleByStringLiteral, Sendable, CustomTestStringConvertible {
  let sql: StaticString
  init(stringLiteral value: StaticString) { sql = value }
  var testDescription: String { sql.description }
}
