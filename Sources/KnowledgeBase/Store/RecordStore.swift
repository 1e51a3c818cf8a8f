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
  private static let idleReaders = 4

  package var directory: String { place.path }

  private let place: DataDirectory
  private let writer: Mutex<Connection>
  private let readers = Mutex<[Connection]>([])
  private let pagesToCheckpointAt = Mutex(RecordStore.pagesBeforeCheckpoint)

  package init(directory: String, _ opening: Opening) throws(RecordError) {
    let file = directory + "/kb.sqlite"
    let hasLived = DataDirectory.hasSignsOfLife(directory)
    if !DataDirectory.exists(file), hasLived || opening == .open {
      throw .storeMissing(path: file)
    }
    if opening == .create { try DataDirectory.make(directory) }
    let place = try DataDirectory(directory)
    let connection = try place.withLock { () throws(RecordError) in
      if opening == .create { try DataDirectory.makeFile(file) }
      let connection = try Connection(path: file, for: .writing)
      if try connection.schemaVersion() == 0, hasLived || opening == .open {
        throw .storeMissing(path: file)  // An empty file is no store either.
      }
      try Schema.migrate(connection)
      try place.markAsMade()
      return connection
    }
    self.place = place
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
        let result = try database.writing { () throws(RecordError) in
          try body(WriteTransaction(act, in: database))
        }
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

  /// Moves the write-ahead log into the database; `false` when readers held some of it back.
  @discardableResult
  package func checkpoint() throws(RecordError) -> Bool {
    try writer.withLock { connection throws(RecordError) in
      let database = connection
      return try place.withLock { () throws(RecordError) in try database.checkpoint(.complete) }
    }
  }

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
    return try Connection(path: place.databasePath, for: .reading)
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
