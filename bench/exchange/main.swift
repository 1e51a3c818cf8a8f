import Glibc
import KnowledgeBase
import KnowledgeModel
import RecordStore

// How long 100,000 saved searches take to look at a new document, on one core; and how many submissions a
// second are on disk. The data directory should be a fresh one with the documents of corpus/ in it.
let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  print("usage: kb-bench-exchange DATA [SEARCHES]")
  throw CancellationError()
}
let workspace = try Workspace(opening: arguments[1])
let searches = arguments.count > 2 ? Int(arguments[2]) ?? 100_000 : 100_000
var random = SystemRandomNumberGenerator()
let owner = AccountID(at: .now(), using: &random)

var titles: [[String]] = []
var bodies: [String] = []
try workspace.export(as: .localOperator) { stored in
  let words =
    (stored.document.title + " " + stored.document.body.map(\.text).joined(separator: " "))
    .split { !$0.isLetter }.map(String.init).filter { $0.count > 3 }
  if words.count > 20 {
    titles.append(words)
    bodies.append(stored.document.body.map(\.text).joined(separator: " "))
  }
}

/// As people ask: two or three words of one document, phrases, tariff numbers, prefixes, filters.
@MainActor func question() -> SearchQuestion {
  let words = titles.randomElement() ?? ["steel", "plate", "duty"]
  let at = Int.random(in: 0..<words.count - 3)
  switch Int.random(in: 0..<10) {
  case 0..<5: return SearchQuestion("\(words[at]) \(words[Int.random(in: 0..<words.count)])")
  case 5: return SearchQuestion("\"\(words[at]) \(words[at + 1])\"")
  case 6: return SearchQuestion("hts:\(Int.random(in: 1000..<9700))")
  case 7: return SearchQuestion("\(words[at].prefix(5))* \(words[at + 2])")
  case 8:
    var question = SearchQuestion(words[at])
    question.sectors = [.center(Sector.allCases.randomElement() ?? .ele)]
    return question
  default: return SearchQuestion("\(words[at]) \(words[at + 1]) \(words[at + 2])")
  }
}

try workspace.deliverAlerts()
let act = Act(by: "bench", at: .now(), writable: [])
let texts = try (0..<searches).map { _ in try SavedSearchText(of: question()).text }
var idNumbers = SystemRandomNumberGenerator()
let ids = texts.map { _ in SavedSearchID(at: .now(), using: &idNumbers) }
_ = try workspace.store.write(act) { transaction throws(RecordError) in
  for (number, (id, text)) in zip(ids, texts).enumerated() {
    _ = try transaction.add(
      SavedSearch(
        id: id, account: owner, name: "search \(number)", text: text, center: nil, since: 0,
        at: .now(), changedAt: .now()))
  }
}

/// Processor time of this process, which tells more than the clock on a machine that others use.
func processorMilliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
}

var times: [Double] = []
var processor: [Double] = []
for round in 0..<21 {
  var json = JSONWriter()
  json.object { json in
    json.member("title", "Fresh \(round)")
    json.member("body", "\(bodies.randomElement() ?? "") \(round)")
  }
  _ = try workspace.receive(
    json.bytes, defaults: ReceiveDefaults(), once: nil, as: .localOperator)
  let started = ContinuousClock.now
  let worked = processorMilliseconds()
  try workspace.deliverAlerts()
  processor.append(processorMilliseconds() - worked)
  times.append(started.duration(to: .now).milliseconds)
}
let sorted = times.dropFirst().sorted()
print("\(searches) saved searches: built in \(times[0]) ms")
let work = processor.dropFirst().sorted()
print("processor time for a new document: median \(work[10]) ms, worst \(work[19]) ms")
print(
  "a new document against all of them, commit and all: median \(sorted[10]) ms, worst \(sorted[19]) ms"
)

let filing = Array(
  #"{"kind":"issue","title":"Ports differ","hts":["8542.31"],"what_happened":"Laredo holds chips."}"#
    .utf8)
let started = ContinuousClock.now
for _ in 0..<200 { _ = try workspace.submit(filing, once: nil, as: .anonymous) }
let seconds = started.duration(to: .now).milliseconds / 1000
print("submissions acknowledged durable, one client: \(Int(200 / seconds)) a second")
