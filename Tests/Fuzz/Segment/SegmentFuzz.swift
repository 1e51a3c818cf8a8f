import TextAnalysis

@testable import SearchEngine

/// Opens any bytes as a segment whose checksums have been made to fit, and asks it everything.
///
/// Without the new checksums nearly every input would be refused at the door; with them, damage that a
/// checksum misses is tried. Nothing may trap or read outside.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSegment(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: start, count: count))
  reseal(&bytes)
  guard let segment = try? Segment(name: "fuzz", bytes: Bytes(bytes), schema: schema),
    segment.documentCount < 100_000
  else { return 0 }
  let view = SegmentView(segment: segment, deletions: nil)
  let snapshot = Snapshot(
    schema: schema, sequence: 0, generation: 0, compartments: ["public": [view]],
    tables: ScoreTables())
  try? snapshot.verify()
  for plan in plans {
    for total in [SearchRequest.Total.exact, .none] {
      let request = SearchRequest(
        plan: plan, compartments: ["public"], limit: 10, facets: total == .exact ? [0] : [],
        total: total)
      guard let hit = try? snapshot.search(request).hits.first else { continue }
      _ = try? snapshot.explain(plan, key: hit.key, compartments: ["public"])
    }
  }
  _ = try? snapshot.completions(of: "s", compartments: ["public"], limit: 5)
  _ = try? snapshot.correction(of: "stel", field: 0, compartments: ["public"])
  _ = snapshot.keys(in: "public")
  _ = try? SegmentMerger([view], schema: schema).write(to: SegmentSink())
  return 0
}

private let schema = Schema(
  textFields: [.init("title", weight: 3), .init("body", weight: 1)],
  keywordFields: ["sector", "hts"], facetFields: ["sector"], numberColumns: ["issued"],
  stemming: .none)

private let plans: [Plan] = [
  .term("steel"), .or([.term("steel"), .term("chip"), .term("duty")]),
  .and([.term("steel"), .term("chip")]), .term("steel", field: 0),
  .phrase([.init("steel", at: 0), .init("chip", at: 1)]),
  .phrase([.init("steel", at: 0), .init("chip", at: 1)], .inWindow(slop: 3)),
  .phrase([.init("steel", at: 0), .init("chip", at: 1)], .inParagraph),
  .prefix("s"), .fuzzy("stel", edits: 2), .keyword(field: 0, "ele"),
  .keywordPrefix(field: 1, "85"), .number(column: 0, -20...20),
  .filtered(.term("chip"), by: .keyword(field: 0, "ele")), .excluding(.all, .term("chip")),
]

/// Writes the checksums that belong to the bytes as they are.
private func reseal(_ bytes: inout [UInt8]) {
  let footer = bytes.count - SegmentLayout.footerLength
  guard footer > 0 else { return }
  let sound = Bytes(bytes)
  guard let start = Int(exactly: sound.u64(footer)), start > 0, start <= footer - 24 else { return }
  let pages = (start + SegmentLayout.pageLength + 3) / (SegmentLayout.pageLength + 4)
  let table = start - pages * 4
  guard table > 0 else { return }
  func put(_ value: UInt32, _ at: Int) {
    for byte in 0..<4 { bytes[at + byte] = UInt8(truncatingIfNeeded: value >> UInt32(byte * 8)) }
  }
  for page in 0..<pages {
    let from = page * SegmentLayout.pageLength
    guard from < table else { return }
    put(sound.crc32c(from, min(SegmentLayout.pageLength, table - from)), table + page * 4)
  }
  put(CRC32C.of(Array(bytes[table..<start])), start + 20)
  put(CRC32C.of(Array(bytes[start..<footer])), footer + 12)
}
