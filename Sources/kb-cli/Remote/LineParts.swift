private import Glibc

/// A file in parts of whole lines, none much longer than asked for unless one line is.
struct LineParts: ~Copyable {
  private let descriptor: Int32
  private let size: Int
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// `nil` when the file cannot be read.
  init?(_ path: String, ofSize size: Int) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.size = size
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next part; `nil` at the end. Throws when reading fails half way.
  mutating func next() throws -> [UInt8]? {
    var part = rest
    rest = []
    while !isAtEnd {
      var chunk = [UInt8](repeating: 0, count: 1 << 20)
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UsageError.refused("the file cannot be read to its end") }
      if count == 0 { isAtEnd = true }
      part += chunk[..<count]
      if part.count >= size, let end = part.lastIndex(of: 10) {
        rest = Array(part[(end + 1)...])
        part.removeSubrange((end + 1)...)
        break
      }
    }
    return part.isEmpty ? nil : part
  }
}
