package import KnowledgeModel
package import RecordStore
import SearchEngine
import Synchronization
package import TradeLanguage

/// The acts that people perform on one data directory: find, file, judge. Safe from any thread.
///
/// Every read is made for a principal and sees no compartment that the principal may not open.
package final class Workspace: Sendable {
  package let store: RecordStore
  let follower: IndexFollower
  let pins = PinnedSnapshots()
  let visibleChanges = VisibleChanges()
  let synonyms: Synonyms
  let percolators = Percolators()
  let uses = CredentialUses()
  let reads = ReadNotes()
  let searches = SearchTally()
  let searchGaps = SearchGapNotes()
  let places = PlaceNotes()
  /// Made when the first password is asked for: it works one out itself.
  let passwords = Mutex<PasswordPool?>(nil)
  /// With the model of the data directory, if it has one.
  private let ownTagger: SectorTagger?

  /// Opens the knowledge base of a directory, which must be there.
  package init(opening directory: String) throws {
    store = try RecordStore(directory: directory, .open)
    follower = try IndexFollower(store: store)
    synonyms = Synonyms(directory: store.directory)
    ownTagger = try SectorTagger.own(of: store.directory)
    try bringCitationsUpToDate()
  }

  /// Opens the knowledge base of a directory, and makes it if there is none and never was.
  package init(creating directory: String) throws {
    store = try RecordStore(directory: directory, .create)
    follower = try IndexFollower(store: store)
    synonyms = Synonyms(directory: store.directory)
    ownTagger = try SectorTagger.own(of: store.directory)
    try bringCitationsUpToDate()
  }

  /// With the model of the data directory, else the shipped one, which is read when it is first asked for.
  package var tagger: SectorTagger { ownTagger ?? .shared }

  package var directory: String { store.directory }

  /// Whether this process keeps the index; otherwise another one does.
  package var keepsIndex: Bool { follower.isWriter }

  /// Indexes what is new and makes the index durable, after what was to take effect by today has; flags
  /// what is taught on what changed.
  package func maintainIndex() throws {
    try follower.follow()
    try restateDue()
    try followRipple()
    try follower.maintain()
  }

  /// Moves what was committed lately to where it stays, before there is much of it.
  package func settleStore() throws { try store.checkpointEarly() }

  /// Reads what the first request would have to wait for: the sector model, the tariff, the order of copies.
  package func warmUp() throws {
    _ = tag("Circuits of 8542.31 from Laredo", on: Timestamp.now().day)
    guard hasReplayed else { return }
    var question = SearchQuestion("customs")
    question.copies = .one
    _ = try search(question, as: .localOperator, corrects: false)
  }

  /// From now on, until `maintainIndex` has run once, whoever needs an index that lies far behind the store's log is refused
  /// instead of waiting until it is level.
  package func leaveReplayToUpkeep() { follower.leaveReplayToUpkeep() }

  /// Whether the index was level with the log once since `leaveReplayToUpkeep`, or may be brought so by whoever asks.
  package var hasReplayed: Bool { !follower.isReplaying }

  /// Copies everything committed so far into a file, while others read and write.
  package func backUp(to file: String, as principal: Principal) throws {
    try Self.checkRuns(principal)
    try store.backUp(to: file)
  }

  /// Makes a knowledge base of a backup where there is none; false when the backup is not whole.
  package static func restore(from backup: String, into directory: String) throws -> Bool {
    do {
      try RecordStore.restore(from: backup, into: directory)
      return true
    } catch RecordError.corrupt {
      return false
    }
  }

  /// Throws the index away and builds it anew from the store.
  package func rebuildIndex() throws { try follower.rebuild() }

  /// How the knowledge base stands.
  package func condition(as principal: Principal) throws -> Condition {
    let snapshot = try follower.current()
    let readable = AccessPolicy.readable(by: principal)
    let stored = try store.counts(readable: readable)
    let isLocal = principal.role == .local
    return Condition(
      compartments: readable.map { compartment in
        (compartment.name, stored[compartment] ?? 0, snapshot.documentCount(in: compartment.name))
      },
      sequence: try visibleSequence(store.lastSequence(), readable),
      indexedSequence: try visibleSequence(snapshot.sequence, readable),
      segments: isLocal ? snapshot.segmentCount : 0,
      quarantined: isLocal ? try store.quarantine().count : 0,
      keepsIndex: keepsIndex)
  }

  /// Checks every checksum, and that index and store hold the same documents. Empty when sound.
  package func verify() throws -> [String] {
    var faults = try store.verify().map { "\($0)" } + (try submissionFaults())
    faults += try store.verifyAudit().faults.map { "the record: \($0.explanation)" }
    do {
      let snapshot = try follower.current()
      try snapshot.verify()
      for compartment in Compartment.all {
        var keys: [UInt64] = []
        var last: Int64 = 0
        while true {
          let page = try store.documents(after: last, limit: 512, readable: [compartment])
          keys += page.documents.map { UInt64($0.key) }
          guard let next = page.last else { break }
          last = next
        }
        let indexed = snapshot.keys(in: compartment.name)
        if keys.sorted() != indexed {
          faults.append(
            "\(compartment.name): \(keys.count) documents in the store, \(indexed.count) in the index"
          )
        }
      }
    } catch let error as SegmentError {
      faults.append("\(error)")
    }
    return faults
  }
}

/// How a knowledge base stands.
package struct Condition: Sendable {
  /// Name, documents in the store, documents in the index.
  package let compartments: [(name: String, stored: Int, indexed: Int)]
  package let sequence: Int64
  package let indexedSequence: Int64
  package let segments: Int
  package let quarantined: Int
  package let keepsIndex: Bool
}
