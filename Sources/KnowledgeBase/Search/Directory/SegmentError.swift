/// Why the index, or a file of it, cannot be used. The store is the truth: build the index anew.
package enum SegmentError: Error, Equatable {
  /// The operating system refused; `code` is `errno`.
  case unreadable(file: String, code: Int32)
  /// Writing failed; `code` is `errno`.
  case unwritable(file: String, code: Int32)
  /// The file is shorter than it says. Both sizes are in bytes.
  case truncated(file: String, expected: Int, actual: Int)
  /// A stored CRC-32C differs from the computed one: the disk or a writer is at fault.
  case checksumMismatch(file: String, stored: UInt32, computed: UInt32)
  /// Not a file of this kind at all.
  case notAnIndexFile(file: String)
  /// Written by another release.
  case unsupportedVersion(file: String, found: UInt32, readable: UInt32)
  /// Built for other fields than this program's.
  case otherSchema(file: String)
  /// What a field says cannot be.
  case malformed(file: String, field: String)
  /// Another process writes to this index.
  case locked(file: String)
}

extension SegmentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let file, let code): "\(file): cannot be read (errno \(code))"
    case .unwritable(let file, let code): "\(file): cannot be written (errno \(code))"
    case .truncated(let file, let expected, let actual):
      "\(file): truncated, \(actual) of \(expected) bytes present"
    case .checksumMismatch(let file, let stored, let computed):
      "\(file): checksum \(computed) does not match the stored \(stored)"
    case .notAnIndexFile(let file): "\(file): not a file of this index"
    case .unsupportedVersion(let file, let found, let readable):
      "\(file): format \(found), but this release reads format \(readable); run rebuild-index"
    case .otherSchema(let file): "\(file): built for other fields; run rebuild-index"
    case .malformed(let file, let field): "\(file): \(field) cannot be right"
    case .locked(let file): "\(file): another process is writing to this index"
    }
  }
}
