import Foundation
import Glibc
import KnowledgeBase
import KnowledgeModel
import RecordStore

// What recognising, tagging and citing add to an ingest: the same file is ingested and indexed with and without, in
// turns, each time into a knowledge base of its own, by the clock and by the processors' time.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: kb-bench-ingest LAW.jsonl SCRATCH-FOLDER [DOCUMENTS] [ROUNDS] [JOBS]")
  throw CancellationError()
}
func number(_ place: Int, _ otherwise: Int) -> Int {
  arguments.count > place ? Int(arguments[place]) ?? otherwise : otherwise
}
let most = number(3, 30_000)
let rounds = max(1, number(4, 3))
let jobs = number(5, 2)

let scratch = arguments[2]
try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
let lines = try String(contentsOfFile: arguments[1], encoding: .utf8)
  .split(separator: "\n", maxSplits: most).prefix(most)
let text = Data(lines.joined(separator: "\n").utf8)
let file = "\(scratch)/documents.ndjson"
try text.write(to: URL(fileURLWithPath: file))
print("\(lines.count) documents, \(text.count) bytes, \(jobs) threads")

struct Cost {
  var clock = 0.0
  var processor = 0.0
}

@MainActor func ingest(withAll isFull: Bool) throws -> Cost {
  let folder = "\(scratch)/kb"
  try? FileManager.default.removeItem(atPath: folder)
  let workspace = try Workspace(creating: folder)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  var defaults = ReceiveDefaults()
  defaults.label = .public
  let bare: @Sendable (ReceivedDraft) -> Draft = { Draft($0.document, origin: $0.origin) }
  let processor = clock()
  let begun = ContinuousClock.now
  let summary = try workspace.ingest(
    [file], defaults: defaults, jobs: jobs, isDryRun: false, as: .localOperator,
    understand: isFull ? nil : bare
  ) { _, _ in true }
  let taken = begun.duration(to: .now).components
  guard summary.quarantined == 0, summary.documents == lines.count else {
    print("of \(lines.count) documents \(summary.documents) were filed")
    throw CancellationError()
  }
  return Cost(
    clock: Double(taken.seconds) + Double(taken.attoseconds) / 1e18,
    processor: Double(clock() - processor) / Double(CLOCKS_PER_SEC))
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
func shown(_ value: Double) -> String { String(format: "%.2f", value) }

_ = try ingest(withAll: true)
var (with, without): ([Cost], [Cost]) = ([], [])
for round in 0..<rounds {
  for isFull in round.isMultiple(of: 2) ? [true, false] : [false, true] {
    let cost = try ingest(withAll: isFull)
    if isFull { with.append(cost) } else { without.append(cost) }
  }
}
for (name, part) in [("clock", \Cost.clock), ("processors", \Cost.processor)] {
  let (full, bare) = (with.map { $0[keyPath: part] }, without.map { $0[keyPath: part] })
  let ratio = median(zip(full, bare).map { $0 / $1 })
  print(
    "\(name): with all of it \(full.map(shown).joined(separator: ", ")) s, without "
      + "\(bare.map(shown).joined(separator: ", ")) s; with over without \(shown(ratio))")
}
