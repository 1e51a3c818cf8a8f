import Synchronization

/// What stands before the rows of a stream: handed out once, and not at all when it is empty.
final class Heading: Sendable {
  private let bytes: Mutex<[UInt8]>

  init(_ bytes: [UInt8]) { self.bytes = Mutex(bytes) }

  func take() -> [UInt8]? {
    bytes.withLock { bytes in
      guard !bytes.isEmpty else { return nil }
      defer { bytes = [] }
      return bytes
    }
  }
}
