import Glibc
import KnowledgeBase
import KnowledgeModel

// How many searches a second one core answers in the process, from the question's words to the bytes of the
// answer: what bench/throughput compares the server with.
let arguments = CommandLine.arguments
guard arguments.count == 4, let seconds = Int(arguments[3]) else {
  print("usage: kb-bench-product DATA QUERIES SECONDS")
  throw CancellationError()
}
let workspace = try Workspace(opening: arguments[1])
var questions: [String] = []
guard let file = fopen(arguments[2], "r") else { throw CancellationError() }
var line: UnsafeMutablePointer<CChar>?
var capacity = 0
while getline(&line, &capacity, file) > 0 {
  if let line {
    questions.append(String(cString: line).split(whereSeparator: \.isNewline).joined())
  }
}
free(line)
fclose(file)
questions.removeAll(where: \.isEmpty)

/// One question as `GET /v1/search?q=` answers it.
@MainActor func ask(_ text: String) throws -> Int {
  var json = JSONWriter()
  var question = SearchQuestion(text)
  question.copies = .one
  Payload.answer(try workspace.search(question, as: .localOperator), into: &json)
  return json.bytes.count
}

var bytes = 0
for question in questions { bytes += try ask(question) }
let began = ContinuousClock.now
let beganWith = clock()
var count = 0
while began.duration(to: .now) < .seconds(seconds) {
  bytes += try ask(questions[count % questions.count])
  count += 1
}
let passed = began.duration(to: .now).milliseconds / 1000
let processor = Double(clock() - beganWith) / Double(CLOCKS_PER_SEC) * 1000 / Double(max(1, count))
let microseconds = Int((processor * 1000).rounded())
print(
  "in the process, one core: \(Int(Double(count) / passed)) searches/s, \(microseconds) us of processor and \(bytes / (count + questions.count)) bytes each"
)
