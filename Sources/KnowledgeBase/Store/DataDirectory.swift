private import Glibc
import KnowledgeModel

/// Where a store lies, and the lock that admits one writer at a time among all processes.
///
/// `store.lock` is empty until the store beside it has been made, and never removed afterwards.
@safe final class DataDirectory: Sendable {
  let path: String
  private let lock: Int32

  static var wallTime: Timestamp {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      millisecondsSinceEpoch: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  var databasePath: String { path + "/kb.sqlite" }

  /// Opens a directory that exists.
  init(_ path: String) throws(RecordError) {
    self.path = path
    let name = path + "/store.lock"
    lock = unsafe open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw Self.error(name) }
    fchmod(lock, 0o600)
  }

  deinit { close(lock) }

  /// Makes the directory when there is none. Others may not look into it.
  static func make(_ path: String) throws(RecordError) {
    if unsafe mkdir(path, 0o700) != 0, errno != EEXIST { throw error(path) }
    guard unsafe chmod(path, 0o700) == 0 else { throw error(path) }
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Whether a store has been here: it left a marked lock, a log, an index or refused files.
  static func hasSignsOfLife(_ path: String) -> Bool {
    var status = stat()
    for name in ["/store.lock", "/kb.sqlite-wal"]
    where unsafe stat(path + name, &status) == 0 && status.st_size > 0 { return true }
    return exists(path + "/index/MANIFEST") || hasEntries(path + "/index")
      || hasEntries(path + "/quarantine")
  }

  /// Makes an empty file that only its owner may read, if there is none.
  static func makeFile(_ path: String) throws(RecordError) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw error(path) }
    fchmod(file, 0o600)
    close(file)
  }

  /// Gives a finished file its name, replacing what had it, and makes both last.
  static func rename(_ old: String, to new: String) throws(RecordError) {
    try synchronise(old)
    guard unsafe Glibc.rename(old, new) == 0 else { throw error(new) }
    let parent = new.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let directory = parent.joined(separator: "/")
    try synchronise(!directory.isEmpty ? directory : new.hasPrefix("/") ? "/" : ".")
  }

  /// Copies a file's bytes into a new file that only its owner may read.
  static func copy(_ old: String, to new: String) throws(RecordError) {
    let source = unsafe open(old, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw error(old) }
    defer { close(source) }
    let target = unsafe open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw error(new) }
    defer { close(target) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe Glibc.read(source, &buffer, buffer.count)
      guard count >= 0 else { throw error(old) }
      guard count > 0 else { return }
      var written = 0
      while written < count {
        let more = unsafe buffer.withUnsafeBytes { bytes in
          unsafe Glibc.write(target, bytes.baseAddress?.advanced(by: written), count - written)
        }
        guard more > 0 else { throw error(new) }
        written += more
      }
    }
  }

  /// The bytes of a small file of this directory; `nil` when it cannot be read or is longer.
  func contents(of name: String, limit: Int) -> [UInt8]? {
    let file = unsafe open(path + "/" + name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    let count = unsafe Glibc.read(file, &bytes, bytes.count)
    return (0...limit).contains(count) ? Array(bytes[..<count]) : nil
  }

  /// Makes a small file that only its owner may read, whole and lasting.
  func make(_ name: String, _ bytes: [UInt8]) throws(RecordError) {
    let unfinished = path + "/" + name + ".unfinished"
    guard write(bytes, to: unfinished) else { throw Self.error(unfinished) }
    try Self.rename(unfinished, to: path + "/" + name)
  }

  /// Puts a note in the place of an older one. It need not last: a lost note is an old note.
  func note(_ bytes: [UInt8], in name: String) {
    let unfinished = path + "/" + name + ".unfinished"
    guard write(bytes, to: unfinished) else { return }
    _ = unsafe Glibc.rename(unfinished, path + "/" + name)
  }

  private func write(_ bytes: [UInt8], to file: String) -> Bool {
    let target = unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard target >= 0 else { return false }
    defer { close(target) }
    fchmod(target, 0o600)
    return unsafe Glibc.write(target, bytes, bytes.count) == bytes.count
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// Notes that the store has been made, and makes its directory entries last.
  func markAsMade() throws(RecordError) {
    var status = stat()
    if unsafe fstat(lock, &status) == 0, status.st_size == 0 {
      guard unsafe pwrite(lock, "made\n", 5, 0) == 5, fsync(lock) == 0 else {
        throw Self.error(path + "/store.lock")
      }
    }
    try Self.synchronise(path)
  }

  /// Runs `body` while no other process, and no other store of this one, writes.
  ///
  /// Waits at most ten seconds, then throws `.busy`.
  func withLock<Result>(
    _ body: () throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    let deadline = ContinuousClock.now + .seconds(10)
    var pause: UInt32 = 200
    while flock(lock, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw Self.error(path + "/store.lock")
      }
      guard ContinuousClock.now < deadline else { throw .busy }
      usleep(pause)
      pause = min(pause * 2, 5000)
    }
    defer { flock(lock, LOCK_UN) }
    return try body()
  }

  private static func synchronise(_ path: String) throws(RecordError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw error(path) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw error(path) }
  }

  private static func hasEntries(_ path: String) -> Bool { !names(in: path).isEmpty }

  /// What lies in a directory, in no order; nothing when it cannot be read.
  static func names(in path: String) -> [String] {
    guard let directory = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func error(_ path: String) -> RecordError {
    switch errno {
    case ENOSPC, EDQUOT: .full
    case EROFS: .readOnly
    default: .unusable(path: path, code: errno)
    }
  }
}
