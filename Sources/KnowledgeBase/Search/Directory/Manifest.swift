/// Which files make up an index. A text file, replaced as a whole:
///
///     kb-index 1
///     schema FINGERPRINT
///     generation N
///     sequence N
///     segment COMPARTMENT FILE BYTES DELETIONS      one line each; DELETIONS is a file or "-"
///     crc32c N                                      of all lines above, in decimal
struct Manifest: Equatable {
  struct Entry: Equatable {
    var compartment: String
    var file: String
    var byteCount: Int
    var deletions: String?
  }

  static let version = 1
  static let fileName = "MANIFEST"

  var schema: String
  var generation: UInt64
  var sequence: Int64
  var entries: [Entry]

  init(schema: String, generation: UInt64 = 0, sequence: Int64 = 0, entries: [Entry] = []) {
    self.schema = schema
    self.generation = generation
    self.sequence = sequence
    self.entries = entries
  }

  var bytes: [UInt8] {
    var text = "kb-index \(Self.version)\nschema \(schema)\n"
    text += "generation \(generation)\nsequence \(sequence)\n"
    for entry in entries {
      text += "segment \(entry.compartment) \(entry.file) \(entry.byteCount) "
      text += (entry.deletions ?? "-") + "\n"
    }
    return Array(text.utf8) + Array("crc32c \(CRC32C.of(Array(text.utf8)))\n".utf8)
  }

  init(_ bytes: [UInt8], file: String) throws(SegmentError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notAnIndexFile(file: file)
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let head = lines.first, head.hasPrefix("kb-index "),
      let version = UInt32(head.dropFirst(9))
    else { throw .notAnIndexFile(file: file) }
    guard version == UInt32(Self.version) else {
      throw .unsupportedVersion(file: file, found: version, readable: UInt32(Self.version))
    }
    guard lines.popLast() == "", let last = lines.popLast(), last.hasPrefix("crc32c "),
      let stored = UInt32(last.dropFirst(7))
    else { throw .truncated(file: file, expected: bytes.count + 1, actual: bytes.count) }
    let covered = bytes.prefix(bytes.count - last.utf8.count - 1)
    let computed = CRC32C.of(Array(covered))
    guard stored == computed else {
      throw .checksumMismatch(file: file, stored: stored, computed: computed)
    }
    var (schema, generation, sequence) = (String?.none, UInt64?.none, Int64?.none)
    var entries: [Entry] = []
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { throw .malformed(file: file, field: String(line)) }
      switch words[0] {
      case "schema": schema = String(words[1])
      case "generation": generation = UInt64(words[1])
      case "sequence": sequence = Int64(words[1])
      case "segment":
        let parts = words[1].split(separator: " ")
        guard parts.count == 4, let size = Int(parts[2]), Self.isPlain(parts[1]),
          Self.isPlain(parts[3])
        else { throw .malformed(file: file, field: String(line)) }
        entries.append(
          Entry(
            compartment: String(parts[0]), file: String(parts[1]), byteCount: size,
            deletions: parts[3] == "-" ? nil : String(parts[3])))
      default: throw .malformed(file: file, field: String(line))
      }
    }
    guard let schema, let generation, let sequence else {
      throw .malformed(file: file, field: "head")
    }
    self.init(schema: schema, generation: generation, sequence: sequence, entries: entries)
  }

  /// A name that cannot lead out of the directory.
  private static func isPlain(_ name: Substring) -> Bool {
    !name.contains("/") && !name.hasPrefix("..")
  }
}

/// A set of deleted documents in a file: magic "KBDL", size UInt32, words UInt64, CRC-32C UInt32.
enum DeletionFile {
  private static let magic: UInt32 = 0x4C44_424B

  static func bytes(_ set: DocumentSet) -> [UInt8] {
    var writer = ByteWriter()
    writer.u32(magic)
    writer.u32(UInt32(clamping: set.size))
    for word in set.words { writer.u64(word) }
    writer.u32(CRC32C.of(writer.bytes))
    return writer.bytes
  }

  static func read(_ path: String, size: Int) throws(SegmentError) -> DocumentSet {
    let bytes = Bytes(try Files.read(path, limit: 12 + (size + 63) / 64 * 8))
    guard bytes.count == 12 + (size + 63) / 64 * 8, bytes.u32(0) == magic,
      Int(bytes.u32(4)) == size
    else { throw .malformed(file: path, field: "size") }
    let (stored, computed) = (bytes.u32(bytes.count - 4), bytes.crc32c(0, bytes.count - 4))
    guard stored == computed else {
      throw .checksumMismatch(file: path, stored: stored, computed: computed)
    }
    var set = DocumentSet(size: size)
    for document in 0..<size
    where bytes.u64(8 + document / 64 * 8) >> UInt64(document % 64) & 1 == 1 {
      set.insert(UInt32(document))
    }
    return set
  }
}
