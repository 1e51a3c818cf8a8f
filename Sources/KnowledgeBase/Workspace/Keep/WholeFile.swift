private import Glibc

/// Writes files whole and for good, or leaves what was there.
package enum WholeFile {
  /// By another name first, then on stable storage, then by its own; false when that cannot be done.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let unfinished = path + ".unfinished"
    let file = unsafe open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { return false }
    let isWritten = put(bytes, to: file) && fsync(file) == 0
    guard close(file) == 0, isWritten, unsafe rename(unfinished, path) == 0 else {
      unsafe unlink(unfinished)
      return false
    }
    let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let folder = unsafe open(
      parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0
  }

  /// Writes everything, in as many pieces as it takes.
  package static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { raw in
        unsafe Glibc.write(descriptor, raw.baseAddress.map { unsafe $0 + done }, raw.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
