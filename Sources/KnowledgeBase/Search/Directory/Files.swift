private import Glibc

/// The few file operations that the index needs, each durable when it returns.
enum Files {
  /// Writes a whole file: temporary name, `fsync`, rename, `fsync` of the directory.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SegmentError) {
    let temporary = path + ".tmp"
    try write(bytes, to: temporary)
    guard unsafe rename(temporary, path) == 0 else { throw .unwritable(file: path, code: errno) }
    try synchronise(directory: directory(of: path))
  }

  /// Reads a whole file, at most `limit` bytes.
  static func read(_ path: String, limit: Int) throws(SegmentError) -> [UInt8] {
    let file = try MappedFile(path: path)
    guard file.byteCount <= limit else { throw .malformed(file: path, field: "size") }
    let bytes = Bytes(file)
    return bytes.slice(0, bytes.count)
  }

  static func makeDirectory(_ path: String) throws(SegmentError) {
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw .unwritable(file: path, code: errno)
    }
  }

  static func remove(_ path: String) { _ = unsafe unlink(path) }

  /// The names in a directory; none when it cannot be read.
  static func names(in directory: String) -> [String] {
    guard let stream = unsafe opendir(directory) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What changes when a file is replaced: inode, size and time in nanoseconds; `nil` without it.
  static func identity(of path: String) -> [Int]? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return [
      Int(status.st_ino), Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
    ]
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(SegmentError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .unwritable(file: path, code: errno) }
    defer { close(descriptor) }
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { raw in
        unsafe Glibc.write(descriptor, raw.baseAddress.map { unsafe $0 + done }, raw.count - done)
      }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw .unwritable(file: path, code: errno) }
      done += written
    }
    guard fsync(descriptor) == 0 else { throw .unwritable(file: path, code: errno) }
  }

  static func synchronise(directory: String) throws(SegmentError) {
    let descriptor = unsafe open(directory, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unwritable(file: directory, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .unwritable(file: directory, code: errno) }
  }

  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// The right to write to an index, held by one process at a time and given up when it ends.
@safe final class WriterLock: Sendable {
  private let descriptor: Int32

  init(path: String) throws(SegmentError) {
    let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .unwritable(file: path, code: errno) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      close(opened)
      throw .locked(file: path)
    }
    descriptor = opened
  }

  deinit { close(descriptor) }
}
