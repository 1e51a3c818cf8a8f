import Foundation
import Glibc
import KnowledgeBase
import KnowledgeModel
import RecordStore

// What recognising, tagging and citing add to filing documents: the same documents are filed and indexed with and
// without, in turns, each time into a knowledge base of its own. Processor time, not the clock.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: kb-bench-ingest LAW.jsonl SCRATCH-FOLDER [DOCUMENTS] [ROUNDS]")
  throw CancellationError()
}
let most = arguments.count > 3 ? Int(arguments[3]) ?? 30_000 : 30_000
let rounds = arguments.count > 4 ? Int(arguments[4]) ?? 3 : 3

var documents: [Document] = []
for line in try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n") {
  guard documents.count < most,
    let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
  else { break }
  documents.append(
    Document(
      kind: .notice, label: .public, title: record["title"] as? String ?? "", source: "bench",
      sourceID: record["id"] as? String,
      body: (record["body"] as? String ?? "").split(separator: "\n").map {
        Block(.paragraph, String($0))
      }))
}
let size = documents.reduce(0) { sum, document in
  document.body.reduce(sum + document.title.utf8.count) { $0 + $1.text.utf8.count }
}
print("\(documents.count) documents, \(size) bytes")

func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

@MainActor func file(withAll isFull: Bool, round: Int) throws -> Double {
  let folder = "\(arguments[2])/kb-\(round)-\(isFull)"
  try? FileManager.default.removeItem(atPath: folder)
  let workspace = try Workspace(creating: folder)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  let origin = Origin(path: Origin.api, ordinal: 0, format: "json")
  var random = SystemRandomNumberGenerator()
  let begun = processorSeconds()
  var start = 0
  while start < documents.count {
    let drafts = documents[start..<min(start + 500, documents.count)].map { document in
      isFull ? workspace.draft(document, origin: origin) : Draft(document, origin: origin)
    }
    _ = try workspace.store.put(
      drafts, Act(by: "local", at: .now(), writable: Compartment.all), using: &random)
    start += drafts.count
  }
  try workspace.maintainIndex()
  return processorSeconds() - begun
}

_ = try file(withAll: true, round: 0)
var (with, without): ([Double], [Double]) = ([], [])
for round in 1...max(1, rounds) {
  if round.isMultiple(of: 2) {
    with.append(try file(withAll: true, round: round))
    without.append(try file(withAll: false, round: round))
  } else {
    without.append(try file(withAll: false, round: round))
    with.append(try file(withAll: true, round: round))
  }
}
func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
print("with all of it: \(with) s of one processor; without: \(without) s")
print("with over without: \(mean(with) / mean(without))")
