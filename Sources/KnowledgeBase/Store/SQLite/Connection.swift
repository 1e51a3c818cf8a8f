private import CSQLite

/// One open SQLite database. Closed when its last owner goes.
///
/// The only file that speaks to SQLite. Prepared statements are kept for the connection's life.
@safe final class Connection: Database {
  private let handle: OpaquePointer
  private let path: String
  private let meter: WorkMeter
  private var statements: [UInt: OpaquePointer] = unsafe [:]
  /// Written by SQLite after each commit of this connection.
  private let pagesInLog: UnsafeMutablePointer<Int32>

  enum Purpose { case writing, reading }

  /// Opens a file that exists.
  init(
    path: String, for purpose: Purpose, counting meter: WorkMeter = WorkMeter()
  ) throws(RecordError) {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe opened else {
      unsafe sqlite3_close_v2(opened)  // SQLite hands back a handle even on failure.
      throw Self.error(code, path: path)
    }
    unsafe handle = opened
    self.path = path
    self.meter = meter
    unsafe pagesInLog = .allocate(capacity: 1)
    unsafe pagesInLog.initialize(to: 0)
    try prepareSession(for: purpose)
  }

  deinit {
    unsafe statements.values.forEach { _ = unsafe sqlite3_finalize($0) }
    unsafe sqlite3_close_v2(handle)
    unsafe pagesInLog.deallocate()
  }

  /// How many pages the write-ahead log held after this connection's last commit.
  var logPageCount: Int { Int(unsafe pagesInLog.pointee) }

  func query(
    _ sql: StaticString, _ values: [SQLValue], each: (SQLiteRow) throws(RecordError) -> Void
  ) throws(RecordError) {
    let statement = unsafe try prepared(sql)
    defer {
      let steps = unsafe sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1)
      meter.count(steps: Int(steps))
      unsafe sqlite3_reset(statement)
      unsafe sqlite3_clear_bindings(statement)
    }
    for (index, value) in zip(Int32(1)..., values) {
      try unsafe bind(value, at: index, to: statement)
    }
    while true {
      let code = unsafe sqlite3_step(statement)
      switch code {
      case SQLITE_ROW: try each(unsafe SQLiteRow(statement: statement))
      case SQLITE_DONE: return
      default: try check(code)
      }
    }
  }

  func script(_ sql: StaticString) throws(RecordError) {
    try check(unsafe sqlite3_exec(handle, sql.description, nil, nil, nil))
  }

  func schemaVersion() throws(RecordError) -> Int {
    Int(try first("PRAGMA user_version") { $0.integer(0) } ?? 0)
  }

  func setSchemaVersion(_ version: Int) throws(RecordError) {
    // A pragma takes no parameters; an integer cannot carry anything else along.
    try check(unsafe sqlite3_exec(handle, "PRAGMA user_version = \(version)", nil, nil, nil))
  }

  func beginWriting() throws(RecordError) { try run("BEGIN IMMEDIATE") }
  func beginReading() throws(RecordError) { try run("BEGIN") }
  func commit() throws(RecordError) { try run("COMMIT") }

  func rollBack() {
    guard unsafe sqlite3_get_autocommit(handle) == 0 else { return }
    _ = unsafe sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
  }

  enum Checkpoint {
    /// Moves what it can without waiting for anyone.
    case passive
    /// Waits for readers, moves everything and empties the log.
    case complete
  }

  /// Moves pages from the write-ahead log into the database file; `false` when readers kept some.
  func checkpoint(_ kind: Checkpoint) throws(RecordError) -> Bool {
    var (inLog, moved) = (Int32(0), Int32(0))
    let mode = kind == .passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE
    let code = unsafe sqlite3_wal_checkpoint_v2(handle, nil, mode, &inLog, &moved)
    if code & 0xFF == SQLITE_BUSY { return false }
    try check(code)
    return inLog == moved
  }

  /// Copies the database as it stands now into a file that exists and is empty.
  func copy(to target: String) throws(RecordError) {
    var opened: OpaquePointer?
    let code = unsafe sqlite3_open_v2(target, &opened, SQLITE_OPEN_READWRITE, nil)
    defer { unsafe sqlite3_close_v2(opened) }
    guard code == SQLITE_OK, let copy = unsafe opened else {
      throw Self.error(code, path: target)
    }
    guard let backup = unsafe sqlite3_backup_init(copy, "main", handle, "main") else {
      throw Self.error(unsafe sqlite3_extended_errcode(copy), path: target)
    }
    let stepped = unsafe sqlite3_backup_step(backup, -1)
    let finished = unsafe sqlite3_backup_finish(backup)
    guard stepped == SQLITE_DONE, finished == SQLITE_OK else {
      throw Self.error(finished == SQLITE_OK ? stepped : finished, path: target)
    }
  }

  /// What SQLite finds wrong with the file and between its tables; empty when nothing is.
  func complaints() throws(RecordError) -> [String] {
    let structure = try all("PRAGMA integrity_check") { $0.text(0) }.filter { $0 != "ok" }
    let references = try all("PRAGMA foreign_key_check") { row in
      "row \(row.integer(1)) of \(row.text(0)) refers to nothing"
    }
    return structure + references
  }

  private func prepareSession(for purpose: Purpose) throws(RecordError) {
    try check(unsafe sqlite3_busy_timeout(handle, 5000))
    try check(unsafe kb_sqlite_switch(handle, SQLITE_DBCONFIG_DEFENSIVE, 1))
    try check(unsafe kb_sqlite_switch(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1))
    try check(unsafe kb_sqlite_switch(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0))
    try script(
      """
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA cell_size_check = ON;
      PRAGMA secure_delete = ON;
      PRAGMA mmap_size = 0;
      PRAGMA wal_autocheckpoint = 0;
      PRAGMA temp_store = MEMORY;
      """)
    switch purpose {
    case .reading:
      try script("PRAGMA query_only = ON; PRAGMA cache_size = -8192")
    case .writing:
      try script("PRAGMA journal_mode = WAL; PRAGMA cache_size = -65536")
      _ = unsafe sqlite3_wal_hook(
        handle,
        { context, _, _, pages in
          unsafe context?.assumingMemoryBound(to: Int32.self).pointee = pages
          return SQLITE_OK
        }, pagesInLog)
    }
  }

  private func prepared(_ sql: StaticString) throws(RecordError) -> OpaquePointer {
    let name = UInt(bitPattern: unsafe sql.utf8Start)
    if let known = unsafe statements[name] {
      precondition(unsafe sqlite3_stmt_busy(known) == 0, "a statement runs inside itself")
      return unsafe known
    }
    var made: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    let count = Int32(sql.utf8CodeUnitCount)
    let code = unsafe sql.utf8Start.withMemoryRebound(to: CChar.self, capacity: Int(count)) {
      unsafe sqlite3_prepare_v3(handle, $0, count, flags, &made, nil)
    }
    try check(code)
    guard let made = unsafe made else { throw .refused(code: SQLITE_MISUSE) }
    unsafe statements[name] = made
    return unsafe made
  }

  private func bind(
    _ value: SQLValue, at index: Int32, to statement: OpaquePointer
  ) throws(RecordError) {
    let copying = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let utf8 = UInt8(SQLITE_UTF8)
    switch value {
    case .null: try check(unsafe sqlite3_bind_null(statement, index))
    case .integer(let number): try check(unsafe sqlite3_bind_int64(statement, index, number))
    case .text(let string):  // With its length, so an embedded NUL is kept.
      let length = UInt64(string.utf8.count)
      try check(unsafe sqlite3_bind_text64(statement, index, string, length, copying, utf8))
    case .utf8(let bytes):
      let code = unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else {
          return unsafe sqlite3_bind_text64(statement, index, "", 0, copying, utf8)
        }
        return unsafe start.withMemoryRebound(to: CChar.self, capacity: buffer.count) {
          unsafe sqlite3_bind_text64(statement, index, $0, UInt64(buffer.count), copying, utf8)
        }
      }
      try check(code)
    case .blob(let bytes):
      let length = UInt64(bytes.count)
      try check(
        bytes.isEmpty
          ? unsafe sqlite3_bind_zeroblob(statement, index, 0)
          : unsafe sqlite3_bind_blob64(statement, index, bytes, length, copying))
    }
  }

  private func check(_ code: Int32) throws(RecordError) {
    guard code != SQLITE_OK else { return }
    throw Self.error(code, path: path)
  }

  private static func error(_ code: Int32, path: String) -> RecordError {
    switch code & 0xFF {
    case SQLITE_FULL: .full
    case SQLITE_READONLY: .readOnly
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
    case SQLITE_IOERR: .inputOutput(code: code)
    case SQLITE_CANTOPEN: .unusable(path: path, code: code)
    default: .refused(code: code)
    }
  }
}

// SAFETY: opened with NOMUTEX, so never to be used by two threads at once: the writer stands inside a
// `Mutex`, and a reader is taken out of the pool by one thread and put back when it is done.
extension Connection: @unchecked Sendable {}

/// One result row of SQLite, valid only while it is lent.
@safe struct SQLiteRow: DatabaseRow {
  private let statement: OpaquePointer

  fileprivate init(statement: OpaquePointer) { unsafe self.statement = statement }

  func integer(_ column: Int32) -> Int64 { unsafe sqlite3_column_int64(statement, column) }

  func optionalInteger(_ column: Int32) -> Int64? {
    guard unsafe sqlite3_column_type(statement, column) != SQLITE_NULL else { return nil }
    return integer(column)
  }

  func optionalText(_ column: Int32) -> String? {
    guard let start = unsafe sqlite3_column_text(statement, column) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func bytes(_ column: Int32) -> [UInt8] {
    guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(statement, column))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
