private import Glibc

/// Where a segment's bytes go: a file, or memory. Keeps the checksum of every page.
final class SegmentSink {
  private(set) var position = 0
  private(set) var pageChecksums: [UInt32] = []
  private var page: [UInt8] = []
  private var memory: [UInt8] = []
  private let path: String?
  private let descriptor: Int32

  /// A sink that collects in memory.
  init() {
    path = nil
    descriptor = -1
  }

  /// A sink that writes to a new file under a temporary name; `finish` gives it its own.
  init(path: String) throws(SegmentError) {
    let opened = unsafe open(
      path + ".tmp", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw .unwritable(file: path, code: errno) }
    self.path = path
    descriptor = opened
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func append(_ bytes: [UInt8]) throws(SegmentError) {
    position += bytes.count
    var rest = bytes[...]
    while !rest.isEmpty {
      let room = SegmentLayout.pageLength - page.count
      page.append(contentsOf: rest.prefix(room))
      rest = rest.dropFirst(room)
      if page.count == SegmentLayout.pageLength { try flushPage() }
    }
  }

  /// Closes the page under way, so that `pageChecksums` covers everything before.
  func endPages() throws(SegmentError) {
    if !page.isEmpty { try flushPage() }
  }

  /// Makes a file durable under its own name. Answers the bytes of a sink in memory.
  func finish() throws(SegmentError) -> [UInt8] {
    try endPages()
    guard let path else { return memory }
    guard fsync(descriptor) == 0, unsafe rename(path + ".tmp", path) == 0 else {
      throw .unwritable(file: path, code: errno)
    }
    return []
  }

  private func flushPage() throws(SegmentError) {
    pageChecksums.append(CRC32C.of(page))
    if let path {
      var done = 0
      while done < page.count {
        let written = unsafe page.withUnsafeBytes { raw in
          unsafe write(descriptor, raw.baseAddress.map { unsafe $0 + done }, raw.count - done)
        }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { throw .unwritable(file: path, code: errno) }
        done += written
      }
    } else {
      memory.append(contentsOf: page)
    }
    page.removeAll(keepingCapacity: true)
  }
}
