package import Cryptography
import KnowledgeModel
private import Synchronization

/// Every record, in one database file. Safe to call from any thread, and from several processes.
///
/// Writers take turns, across processes as well, and each returns after its transaction is on stable
/// storage. Readers never wait for writers and see whole transactions only.
package final class RecordStore: Sendable {
  package enum Opening: Sendable {
    /// Makes the directory and the store where there are none and never have been.
    case create
    /// Expects both to be there.
    case open
  }

  /// When the write-ahead log holds so many pages of 4 KiB it is moved into the database: 32 MiB.
  private static let pagesBeforeCheckpoint = 8192
  /// The same for the one that a background thread makes: some milliseconds' work.
  private static let pagesWorthMoving = 512
  private static let idleReaders = 4

  package var directory: String { place.path }

  /// What this process has asked of the store so far.
  package var work: StoreWork { meter.work }

  private let place: DataDirectory
  private let writer: Mutex<Connection>
  private let readers = Mutex<[Connection]>([])
  private let signing: SigningKey
  private let meter: WorkMeter
  private let hasCheckpointed = Atomic(false)
  private let pagesToCheckpointAt = Mutex(RecordStore.pagesBeforeCheckpoint)

  package init(directory: String, _ opening: Opening) throws(RecordError) {
    let file = directory + "/kb.sqlite"
    let hasLived = DataDirectory.hasSignsOfLife(directory)
    if !DataDirectory.exists(file), hasLived || opening == .open {
      throw .storeMissing(path: file)
    }
    if opening == .create { try DataDirectory.make(directory) }
    let place = try DataDirectory(directory)
    let meter = WorkMeter()
    let (connection, key) = try place.withLock { () throws(RecordError) in
      if opening == .create { try DataDirectory.makeFile(file) }
      let connection = try Connection(path: file, for: .writing, counting: meter)
      if try connection.schemaVersion() == 0, hasLived || opening == .open {
        throw .storeMissing(path: file)  // An empty file is no store either.
      }
      try Schema.migrate(connection)
      try place.markAsMade()
      return (connection, try Self.signingKey(in: place, connection))
    }
    self.place = place
    self.meter = meter
    signing = key
    writer = Mutex(connection)
  }

  /// Runs `body` in one transaction and returns after it is on stable storage.
  ///
  /// Everything it did is undone when it throws. It must not call the store itself.
  package func write<Result: Sendable>(
    _ act: Act, _ body: (WriteTransaction) throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    try writer.withLock { connection throws(RecordError) in
      let database = connection
      return try place.withLock { () throws(RecordError) in
        let (result, end) = try database.writing { () throws(RecordError) in
          let transaction = try WriteTransaction(act, in: database)
          return (try body(transaction), try transaction.signAudit(with: signing))
        }
        if let end { place.note(Self.note(of: end), in: Self.endFile) }
        checkpointWhenDue(database)
        return result
      }
    }
  }

  /// Files drafts in one transaction: all or none. Outcomes are in the order of the drafts.
  package func put(
    _ drafts: [Draft], _ act: Act, using random: inout some RandomNumberGenerator
  ) throws(RecordError) -> [Outcome] {
    try write(act) { transaction throws(RecordError) in
      try transaction.put(drafts, using: &random)
    }
  }

  /// Runs `body` once for a key: asked again, it answers what was answered the first time.
  package func once(
    _ key: OnceKey, _ act: Act, _ body: (WriteTransaction) throws(RecordError) -> Answer
  ) throws(RecordError) -> (answer: Answer, isRepeated: Bool) {
    try write(act) { transaction throws(RecordError) in
      if let known = try transaction.answer(to: key) { return (known, true) }
      let answer = try body(transaction)
      try transaction.remember(answer, to: key)
      return (answer, false)
    }
  }

  /// A secret of this installation for one purpose, from which no other can be worked out.
  package func secret(for purpose: String) -> Digest {
    Digest(of: Array("\(purpose)\u{0}".utf8) + signing.seed)
  }

  /// Moves the write-ahead log into the database; `false` when readers held some of it back.
  @discardableResult
  package func checkpoint() throws(RecordError) -> Bool {
    try writer.withLock { connection throws(RecordError) in
      let database = connection
      return try place.withLock { () throws(RecordError) in try database.checkpoint(.complete) }
    }
  }

  /// Moves the write-ahead log into the database while it is small, so that no commit has to wait until a large one is
  /// moved. For a background thread, often.
  package func checkpointEarly() throws(RecordError) {
    let isFirst = hasCheckpointed.exchange(true, ordering: .relaxed) == false
    try writer.withLock { connection throws(RecordError) in
      let database = connection
      guard isFirst || database.logPageCount >= Self.pagesWorthMoving else { return }
      _ = try place.withLock { () throws(RecordError) in try database.checkpoint(.passive) }
    }
  }

  /// What the files are called that `backUp` left in the data directory.
  package func backupNames() -> [String] {
    DataDirectory.names(in: place.path).filter { $0.hasSuffix(Self.backupSuffix) }.sorted()
  }

  /// How the names of backups end that the store is asked to leave in its own directory.
  package static let backupSuffix = ".kbbackup"

  /// Copies everything committed so far into a file, which appears whole or not at all.
  package func backUp(to file: String) throws(RecordError) {
    let unfinished = file + ".unfinished"
    DataDirectory.remove(unfinished)
    try DataDirectory.makeFile(unfinished)
    do {
      try withReader { database throws(RecordError) in try database.copy(to: unfinished) }
      try DataDirectory.rename(unfinished, to: file)
    } catch {
      DataDirectory.remove(unfinished)
      throw error
    }
  }

  /// Runs `body` on one unchanging state of the store.
  func read<Result: Sendable>(
    _ body: (Connection) throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    try withReader { database throws(RecordError) in
      try database.reading { () throws(RecordError) in try body(database) }
    }
  }

  func withReader<Result>(
    _ body: (Connection) throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    let reader = try takeReader()
    defer {
      readers.withLock { idle in
        if idle.count < Self.idleReaders { idle.append(reader) }
      }
    }
    return try body(reader)
  }

  private func takeReader() throws(RecordError) -> Connection {
    if let idle = readers.withLock({ $0.popLast() }) { return idle }
    return try Connection(path: place.databasePath, for: .reading, counting: meter)
  }

  /// Outside the database, where the record ends: shows when lines and heads are both cut off.
  private static let endFile = "audit.end"

  private static func note(of end: AuditEnd) -> [UInt8] {
    Array("\(end.number) \(end.chain)\n".utf8)
  }

  /// The last note of where the record ends; `nil` when there is none.
  func notedAuditEnd() -> AuditEnd? {
    let text = String(decoding: place.contents(of: Self.endFile, limit: 200) ?? [], as: UTF8.self)
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let number = Int64(parts[0]), let chain = Digest(String(parts[1]))
    else { return nil }
    return AuditEnd(number: number, chain: chain)
  }

  /// The key that signs the record here. A new one is noted in the record itself.
  private static func signingKey(
    in place: DataDirectory, _ database: Connection
  ) throws(RecordError) -> SigningKey {
    let file = "audit.key"
    if let seed = place.contents(of: file, limit: 64) {
      guard let key = SigningKey(seed: seed) else { throw .corrupt }
      return key
    }
    let key = SigningKey()
    try place.make(file, key.seed)
    let name = key.verifying.bytes.map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    let end = try database.writing { () throws(RecordError) in
      let act = Act(by: "local", at: DataDirectory.wallTime, writable: [])
      let transaction = try WriteTransaction(act, in: database)
      try transaction.audit("audit-key", subject: name, detail: "signs from here on")
      return try transaction.signAudit(with: key)
    }
    if let end { place.note(note(of: end), in: endFile) }
    return key
  }

  // A commit stands whether or not its pages can be moved; the next commit tries again.
  private func checkpointWhenDue(_ database: Connection) {
    let pages = database.logPageCount
    guard pages >= pagesToCheckpointAt.withLock({ $0 }) else { return }
    let isDone = (try? database.checkpoint(.passive)) ?? false
    pagesToCheckpointAt.withLock {
      $0 = Self.pagesBeforeCheckpoint + (isDone ? 0 : pages)
    }
  }
}
