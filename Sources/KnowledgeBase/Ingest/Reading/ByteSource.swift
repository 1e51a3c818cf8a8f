package import Cryptography

/// The bytes of a file or request in order, counted, hashed and bounded.
final class ByteSource {
  private let file: InputFile?
  private let memory: [UInt8]
  private var position = 0
  private let chunk: Int
  private let limit: Int
  private var digest = DigestBuilder()
  private var held: [[UInt8]] = []
  private var ended = false
  private(set) var byteCount = 0

  init(path: String, limits: IngestLimits, chunk: Int = 128 << 10) throws(IngestError) {
    let file = try InputFile(path: path)
    if file.byteCount > limits.file { throw .limit(.file, limits.file, nil) }
    self.file = file
    memory = []
    self.chunk = chunk
    limit = limits.file
  }

  init(bytes: [UInt8], limits: IngestLimits, chunk: Int = 128 << 10) throws(IngestError) {
    if bytes.count > limits.file { throw .limit(.file, limits.file, nil) }
    file = nil
    memory = bytes
    self.chunk = chunk
    limit = limits.file
  }

  /// The first bytes, up to `count`, without consuming them.
  func peek(_ count: Int) throws(IngestError) -> [UInt8] {
    var head = Array(held.joined())
    while head.count < count, let bytes = try fetch() {
      held.append(bytes)
      head += bytes
    }
    return Array(head.prefix(count))
  }

  /// The next piece; `nil` at the end.
  func next() throws(IngestError) -> [UInt8]? {
    if !held.isEmpty { return held.removeFirst() }
    return try fetch()
  }

  /// All that is left, if it is at most so many bytes.
  func rest(limit: Int, of thing: BoundedThing) throws(IngestError) -> [UInt8] {
    var all: [UInt8] = []
    while let bytes = try next() {
      all += bytes
      if all.count > limit { throw .limit(thing, limit, nil) }
    }
    return all
  }

  /// The digest of the whole file; reads what has not been read.
  func finish() throws(IngestError) -> FileFacts {
    while try next() != nil {}
    return FileFacts(digest: digest.finish(), byteCount: byteCount)
  }

  private func fetch() throws(IngestError) -> [UInt8]? {
    if ended { return nil }
    let bytes = try pull()
    if bytes.isEmpty {
      ended = true
      return nil
    }
    digest.update(bytes)
    byteCount += bytes.count
    if byteCount > limit { throw .limit(.file, limit, nil) }
    return bytes
  }

  private func pull() throws(IngestError) -> [UInt8] {
    if let file { return try file.read(upTo: chunk) }
    let start = position
    position = min(start + chunk, memory.count)
    return Array(memory[start..<position])
  }
}

/// What a file is to its archive: the digest of its bytes and how many they are.
package struct FileFacts: Equatable, Sendable {
  package let digest: Digest
  package let byteCount: Int
}
