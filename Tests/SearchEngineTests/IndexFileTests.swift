import Foundation
import TestSupport
import Testing
import TextAnalysis

@testable import SearchEngine

@Suite struct IndexFileTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func filled(_ count: UInt64) throws -> IndexWriter {
    var generator = Generator(random: SplitMix64(seed: 77))
    let writer = try IndexWriter(directory: directory.path + "/index", schema: Generator.schema)
    try writer.apply(
      (0..<count).map { .put(compartment: "public", generator.document($0)) },
      sequence: Int64(count))
    try writer.flush()
    return writer
  }

  @Test func whatWasFlushedIsThereAfterOpening() throws {
    var writer: IndexWriter? = try filled(400)
    try writer?.apply([.remove(key: 3)], sequence: 401)
    try writer?.flush()
    let keys = writer?.snapshot().keys(in: "public")
    writer = nil
    let reader = IndexReader(directory: directory.path + "/index", schema: Generator.schema)
    let snapshot = try #require(try reader.snapshot())
    #expect(snapshot.sequence == 401)
    #expect(snapshot.keys(in: "public") == keys)
    #expect(keys?.contains(3) == false)
    try snapshot.verify()
    let again = try IndexWriter(directory: directory.path + "/index", schema: Generator.schema)
    #expect(again.snapshot().keys(in: "public") == keys)
  }

  @Test("words of a document that has left a compartment leave it too", arguments: [true, false])
  func wordsOfTheGone(afterOpening: Bool) throws {
    var writer: IndexWriter? = try filled(40)
    func document(_ key: UInt64) -> IndexDocument {
      IndexDocument(
        key: key, texts: ["", "steel zanzibar"], keywords: [[], []], numbers: [nil])
    }
    try writer?.apply([.put(compartment: "public", document(100))], sequence: 101)
    try writer?.flush()
    try writer?.apply([.put(compartment: "secret", document(100))], sequence: 102)
    try writer?.flush()
    if afterOpening {
      writer = nil
      writer = try IndexWriter(directory: directory.path + "/index", schema: Generator.schema)
    }
    while try writer?.mergeOnce() == true {}
    let snapshot = try #require(writer?.snapshot())
    func frequency(_ compartment: String) throws -> Int {
      try snapshot.documentFrequency(ofTerm: "zanzibar", compartments: [compartment])
    }
    #expect(try frequency("public") == 0)
    #expect(try frequency("secret") == 1)
    #expect(
      try snapshot.completions(of: "zanz", compartments: ["public"], limit: 5).isEmpty)
    #expect(snapshot.keys(in: "public").count == 40)
    // Once is enough: nothing is rewritten for a mere replacement.
    #expect(try writer?.mergeOnce() == false)
  }

  @Test func aSecondWriterIsRefused() throws {
    let first = try filled(3)
    #expect(throws: SegmentError.self) {
      _ = try IndexWriter(directory: directory.path + "/index", schema: Generator.schema)
    }
    withExtendedLifetime(first) {}
  }

  @Test func anotherSchemaIsRefused() throws {
    _ = try filled(3)
    let other = Schema(
      textFields: [.init("body", weight: 1)], keywordFields: [], facetFields: [],
      numberColumns: [], stemming: .none)
    #expect(throws: SegmentError.otherSchema(file: directory.path + "/index/MANIFEST")) {
      _ = try IndexReader(directory: directory.path + "/index", schema: other).snapshot()
    }
  }

  @Test("every changed byte and every truncation is refused at open or verify")
  func corruption() throws {
    _ = try filled(10)
    let folder = directory.path + "/index"
    let segments = try FileManager.default.contentsOfDirectory(atPath: folder + "/segments")
    for path in segments.map({ folder + "/segments/" + $0 }) + [folder + "/MANIFEST"] {
      let sound = try #require(FileManager.default.contents(atPath: path))
      func expectRefusal(_ bytes: Data, _ what: String) throws {
        try bytes.write(to: URL(filePath: path))
        #expect(throws: SegmentError.self, "\(path) \(what)") {
          let reader = IndexReader(directory: folder, schema: Generator.schema)
          try reader.snapshot()?.verify()
        }
      }
      for offset in sound.indices {
        var bytes = sound
        bytes[offset] ^= UInt8(1 << (offset % 8))
        try expectRefusal(bytes, "byte \(offset)")
      }
      for length in stride(from: 0, to: sound.count, by: max(1, sound.count / 200)) {
        try expectRefusal(sound.prefix(length), "cut at \(length)")
      }
      try sound.write(to: URL(filePath: path))
    }
  }

  @Test("packed blocks of every width come back, exceptions too", arguments: 0...32)
  func packing(bits: Int) {
    var random = SplitMix64(seed: UInt64(bits))
    let limit: UInt32 = bits == 32 ? .max : (1 << UInt32(bits)) - 1
    for large in [0, 1, 3, 15, 16] {
      let values = Lanes<UInt32>(repeating: 0)
      let read = Lanes<UInt32>(repeating: 7)
      defer {
        values.deallocate()
        read.deallocate()
      }
      for index in 0..<128 { values[index] = UInt32.random(in: 0...limit, using: &random) }
      for _ in 0..<large {
        values[Int.random(in: 0..<128, using: &random)] = UInt32.random(
          in: 0...(.max), using: &random)
      }
      let coding = BitPacking.coding(of: values)
      #expect(coding.exceptions <= BitPacking.mostExceptions)
      var writer = ByteWriter()
      BitPacking.pack(values, bits: coding.bits, into: &writer)
      #expect(writer.count == BitPacking.byteCount(bits: coding.bits))
      BitPacking.packExceptions(values, coding, into: &writer)
      let bytes = Bytes(writer.bytes)
      BitPacking.unpack(bytes, at: 0, bits: coding.bits, into: read)
      var at = BitPacking.byteCount(bits: coding.bits)
      for index in 0..<128 {
        let low = BitPacking.number(bytes, at: 0, bits: coding.bits, index: index)
        #expect(low == read[index])
      }
      BitPacking.patch(
        read, bits: coding.bits, exceptions: coding.exceptions, bytes, at: &at)
      #expect(at == writer.count)
      for index in 0..<128 { #expect(read[index] == values[index]) }
    }
  }

  @Test func longPostingsAreWalkedAndSought() throws {
    let writer = IndexWriter(over: nil, schema: Generator.schema)
    func text(_ key: Int) -> String {
      if key % 3 == 0 { return "steel steel x" }
      return key % 7 == 0 ? "steel" : "chip"
    }
    var changes: [IndexChange] = []
    for key in 0..<3000 {
      let document = IndexDocument(
        key: UInt64(key), texts: ["", text(key)], keywords: [[], []], numbers: [nil])
      changes.append(.put(compartment: "public", document))
    }
    try writer.apply(changes, sequence: 1)
    let view = try #require(writer.snapshot().compartments["public"]?.first)
    let entry = try #require(
      try view.segment.terms.find(TermKey.text("steel"), in: view.segment))
    let expected = (0..<3000).filter { $0 % 3 == 0 || $0 % 7 == 0 }
    #expect(entry.documentCount == expected.count)
    let cursor = try TermCursor(entry, in: view.segment)
    for document in expected {
      #expect(cursor.document == UInt32(document))
      #expect(cursor.frequency == (document % 3 == 0 ? 2 : 1))
      let positions = PositionList()
      cursor.positions(into: positions)
      #expect(positions.count == (document % 3 == 0 ? 2 : 1))
      cursor.advance()
    }
    #expect(cursor.document == TermCursor.end)
    var random = SplitMix64(seed: 3)
    let seeker = try TermCursor(entry, in: view.segment)
    var target = 0
    while target < 3000 {
      target += Int.random(in: 0..<300, using: &random)
      seeker.seek(UInt32(target))
      #expect(seeker.document == expected.first { $0 >= target }.map(UInt32.init) ?? TermCursor.end)
    }
  }

  @Test("CRC-32C of the standard check string")
  func checksum() { #expect(CRC32C.of(Array("123456789".utf8)) == 0xE306_9283) }
}
