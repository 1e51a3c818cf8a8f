import Glibc

/// The lines of a file, read in large pieces.
struct Lines: Sequence, IteratorProtocol {
  private let file: UnsafeMutablePointer<FILE>?
  private var line: UnsafeMutablePointer<CChar>?
  private var capacity = 0

  init(_ path: String) { file = fopen(path, "r") }

  mutating func next() -> [UInt8]? {
    guard let file else { return nil }
    let length = getline(&line, &capacity, file)
    guard length > 0, let line else {
      fclose(file)
      return nil
    }
    let bytes = UnsafeRawBufferPointer(start: line, count: length)
    return Array(bytes.last == 0x0A ? bytes.dropLast() : bytes[...])
  }
}

/// One document of `corpus.tsv`: row, id, category, number, title, body.
struct Row {
  let row: UInt64
  let category: String
  let number: Int32
  let text: String

  init?(_ line: [UInt8]) {
    let fields = line.split(separator: 0x09, maxSplits: 5, omittingEmptySubsequences: false)
    guard fields.count == 6, let row = UInt64(String(decoding: fields[0], as: UTF8.self)),
      let number = Int32(String(decoding: fields[3], as: UTF8.self))
    else { return nil }
    self.row = row
    self.number = number
    category = String(decoding: fields[2], as: UTF8.self)
    text = String(decoding: fields[4] + [0x0A] + fields[5], as: UTF8.self)
  }
}

/// The query sets of `workload.tsv`, in their order.
func workload(_ path: String) -> [(name: String, queries: [[String]])] {
  var sets: [(name: String, queries: [[String]])] = []
  for line in Lines(path) {
    let fields = String(decoding: line, as: UTF8.self).split(separator: "\t")
    guard fields.count == 2 else { continue }
    if sets.last?.name != String(fields[0]) { sets.append((String(fields[0]), [])) }
    sets[sets.count - 1].queries.append(fields[1].split(separator: " ").map(String.init))
  }
  return sets
}
