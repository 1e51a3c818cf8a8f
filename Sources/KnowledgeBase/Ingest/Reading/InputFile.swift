private import Glibc

/// A regular file opened for reading.
@safe final class InputFile {
  private let descriptor: Int32
  let byteCount: Int

  /// Follows a symbolic link, but takes only a regular file; never waits for a pipe or a device.
  init(path: String) throws(IngestError) {
    guard !path.utf8.contains(0) else { throw .missing }
    let opened = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard opened >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR, ENAMETOOLONG: throw .missing
      case EACCES, EPERM: throw .notPermitted
      case ENXIO, ELOOP, ENODEV: throw .notRegularFile
      default: throw .unreadable(code: errno)
      }
    }
    var status = stat()
    guard unsafe fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw .notRegularFile
    }
    descriptor = opened
    byteCount = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// The next bytes, at most `count`; empty at the end.
  func read(upTo count: Int) throws(IngestError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
        if got >= 0 {
          filled = got
          return
        }
        if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if failure != 0 { throw .unreadable(code: failure) }
    return bytes
  }
}
