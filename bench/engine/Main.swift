import Glibc
import SearchEngine
import TextAnalysis

/// Drives the engine in one process, as the peers' drivers drive theirs.
///
///     kb-bench build corpus=F index=D [threads=N] [memory=MB]
///     kb-bench query index=D workload=F [only=SET,SET] [cap=S]
///     kb-bench once index=D workload=F only=SET   one pass, for counting instructions
///     kb-bench dump index=D workload=F out=F      hits and counts, to compare with the peers'
///     kb-bench open|add index=D
///     kb-bench live index=D workload=F            queries beside merges and new documents
@main enum Main {
  static let schema = Schema(
    textFields: [.init("text", weight: 1)], keywordFields: ["cat"], facetFields: ["cat"],
    numberColumns: ["num"], stemming: .none)

  static func main() throws {
    var options: [String: String] = [:]
    for argument in CommandLine.arguments.dropFirst(2) {
      let parts = argument.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { options[String(parts[0])] = String(parts[1]) }
    }
    let index = options["index"] ?? "index"
    switch CommandLine.arguments.dropFirst().first {
    case "build": try build(options, index)
    case "query": try query(options, index)
    case "once": try once(options, index)
    case "dump": try dump(options, index)
    case "open": try open(index)
    case "add": try add(index)
    case "live": try Live.run(index, workload(options["workload"] ?? "workload.tsv"))
    default: print("usage: kb-bench build|query|once|dump|open|add|live KEY=VALUE...")
    }
  }

  private static func build(_ options: [String: String], _ index: String) throws {
    let threads = Int(options["threads"] ?? "1") ?? 1
    let memory = (Int(options["memory"] ?? "1000") ?? 1000) << 20
    let begun = now()
    let writer = try IndexWriter(directory: index, schema: schema, memory: memory / threads)
    let (rows, bytes) = try add(options["corpus"] ?? "corpus.tsv", to: writer, threads: threads)
    let added = now()
    try writer.flush()
    if threads == 1 { try writer.mergeAll() }
    let ended = now()
    print(
      """
      {"docs":\(rows),"chars":\(bytes),"add_s":\(Double(added - begun) / 1e9),\
      "total_s":\(Double(ended - begun) / 1e9),"segments":\(writer.snapshot().segmentCount),\
      "peak_rss_mb":\(peakMegabytes()),"index_bytes":\(writer.snapshot().byteCount)}
      """)
  }

  /// Reads the corpus in batches, and indexes them on so many threads.
  private static func add(
    _ path: String, to writer: IndexWriter, threads: Int
  ) throws -> (rows: Int, bytes: Int) {
    var (rows, bytes) = (0, 0)
    let loading = writer.bulkLoad(compartment: "public", threads: threads)
    for line in Lines(path) {
      guard let row = Row(line) else { continue }
      bytes += row.text.utf8.count
      rows += 1
      try loading.add(document(row))
    }
    try loading.finish(sequence: Int64(rows))
    return (rows, bytes)
  }

  private static func document(_ row: Row) -> IndexDocument {
    IndexDocument(
      key: row.row, texts: [row.text], keywords: [[row.category]], numbers: [row.number])
  }

  private static func query(_ options: [String: String], _ index: String) throws {
    let cap = Double(options["cap"] ?? "12") ?? 12
    let only = options["only"]?.split(separator: ",").map(String.init)
    let snapshot = try opened(index)
    let sets = workload(options["workload"] ?? "workload.tsv")
    var results: [String] = []
    for measured in Measured.all where only?.contains(measured.name) ?? true {
      guard let set = sets.first(where: { $0.name == measured.set }) else { continue }
      let result = try run(set.queries, cap: cap) { try measured.run($0, snapshot) }
      say("  \(measured.name): \(result)")
      results.append("\"\(measured.name)\":\(result)")
    }
    print(
      """
      {"sets":{\(results.joined(separator: ","))},"segments":\(snapshot.segmentCount),\
      "docs":\(snapshot.documentCount(in: "public")),"peak_rss_mb":\(peakMegabytes())}
      """)
  }

  /// One pass over a set.
  private static func once(_ options: [String: String], _ index: String) throws {
    let snapshot = try opened(index)
    let sets = workload(options["workload"] ?? "workload.tsv")
    var found = 0
    for measured in Measured.all where measured.name == options["only"] {
      for query in sets.first(where: { $0.name == measured.set })?.queries ?? [] {
        found += try measured.run(query, snapshot)
      }
    }
    print(found)
  }

  private static func dump(_ options: [String: String], _ index: String) throws {
    let snapshot = try opened(index)
    guard let out = fopen(options["out"] ?? "dump", "w") else { return }
    for set in workload(options["workload"] ?? "workload.tsv") {
      guard let plan = Measured.plans[set.name] else { continue }
      for words in set.queries {
        let found = try snapshot.search(
          SearchRequest(
            plan: plan(words), compartments: ["public"], limit: 10, expansionLimit: .max))
        let hits = found.hits.map { String($0.key) }.joined(separator: ",")
        fputs("\(set.name)\t\(words.joined(separator: " "))\t\(found.total)\t\(hits)\n", out)
      }
    }
    fclose(out)
  }

  private static func open(_ index: String) throws {
    let begun = now()
    let snapshot = try opened(index)
    let opened = now()
    let hits = try Measured.top(.term("history"), snapshot)
    print(
      """
      {"open_ms":\(Double(opened - begun) / 1e6),"first_query_ms":\(Double(now() - opened) / 1e6),\
      "hits":\(hits)}
      """)
  }

  private static func add(_ index: String) throws {
    let writer = try IndexWriter(directory: index, schema: schema)
    var times: [Int64] = []
    for number in 0..<50 {
      let word = "zzuniq\(number)q\(getpid())"
      let begun = now()
      let document = IndexDocument(
        key: 10_000_000 + UInt64(number),
        texts: ["\(word) one small added document with a few words in it"], keywords: [["c0"]],
        numbers: [1])
      try writer.apply([.put(compartment: "public", document)], sequence: Int64.max / 2)
      try writer.flush()
      let hits = try Measured.top(.term(word), writer.snapshot())
      times.append(now() - begun)
      precondition(hits == 1, "a document that was added is found")
    }
    print("{\"add_durable\":{\(statistics(times))}}")
  }

  private static func opened(_ index: String) throws -> Snapshot {
    guard let snapshot = try IndexReader(directory: index, schema: schema).snapshot() else {
      throw SegmentError.notAnIndexFile(file: index)
    }
    return snapshot
  }
}
