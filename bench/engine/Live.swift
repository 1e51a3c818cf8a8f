import Glibc
import SearchEngine
import Synchronization

/// How the index behaves while it changes: queries beside merges, and documents as they come in.
enum Live {
  /// Needs an index of several segments, which it merges into one: take a copy.
  static func run(_ index: String, _ sets: [(name: String, queries: [[String]])]) throws {
    let writer = try IndexWriter(directory: index, schema: Main.schema)
    let queries = sets.first { $0.name == "or2" }?.queries ?? []
    let before = writer.snapshot().segmentCount

    let alone = try rate(queries, writer) { .seconds(0) }
    let isMerging = Flag()
    let merge = Task {
      let begun = now()
      try writer.mergeAll()
      isMerging.lower()
      return Double(now() - begun) / 1e9
    }
    let during = try rate(queries, writer) { isMerging.isUp ? nil : .zero }
    let seconds = try merge.wait()
    let after = try rate(queries, writer) { .seconds(0) }

    let isAdding = Flag()
    let load = Task {
      var done = 0
      while isAdding.isUp {
        for query in queries { done += try Measured.all[0].run(query, writer.snapshot()) }
      }
      return Double(done)
    }
    var (searchable, durable): ([Int64], [Int64]) = ([], [])
    for number in 0..<1_000 {
      let word = "zzlive\(number)q\(getpid())"
      let document = IndexDocument(
        key: 20_000_000 + UInt64(number), texts: ["\(word) a small document that comes in"],
        keywords: [["c0"]], numbers: [1])
      let begun = now()
      try writer.apply(
        [.put(compartment: "public", document)], sequence: Int64(number) + (1 << 40))
      let hits = try Measured.top(.term(word), writer.snapshot())
      searchable.append(now() - begun)
      precondition(hits == 1, "a document that was added is found")
      if number % 50 == 49 {
        try writer.flush()
        durable.append(now() - begun)
        while try writer.mergeOnce() {}
      }
    }
    isAdding.lower()
    _ = try load.wait()
    print(
      """
      {"segments":\(before),"qps_before":\(alone),"qps_while_merging":\(during),\
      "qps_after":\(after),"merge_s":\(seconds),"searchable":{\(statistics(searchable))},\
      "flushed":{\(statistics(durable))}}
      """)
  }

  /// Queries a second until `stop` answers so, and for two seconds at least when it answers zero at once.
  private static func rate(
    _ queries: [[String]], _ writer: IndexWriter, stop: () -> Duration?
  ) throws -> Double {
    var done = 0
    let begun = now()
    repeat {
      for query in queries {
        _ = try Measured.top(.or(query.map { .term($0) }), writer.snapshot())
        done += 1
      }
    } while stop() == nil || now() - begun < 2_000_000_000
    return (Double(done) / (Double(now() - begun) / 1e9)).rounded()
  }
}

/// Up until it is lowered.
final class Flag: Sendable {
  private let value = Atomic(true)

  var isUp: Bool { value.load(ordering: .acquiring) }

  func lower() { value.store(false, ordering: .releasing) }
}

/// Work on a thread of its own.
final class Task: @unchecked Sendable {
  // Set before the thread ends, read after it was joined.
  private var result: Result<Double, any Error> = .success(0)
  private let body: @Sendable () throws -> Double
  private var thread = pthread_t()

  init(_ body: @escaping @Sendable () throws -> Double) {
    self.body = body
    let held = Unmanaged.passRetained(self)
    pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let task = Unmanaged<Task>.fromOpaque(context).takeRetainedValue()
        task.result = Result { try task.body() }
        return nil
      }, held.toOpaque())
  }

  func wait() throws -> Double {
    pthread_join(thread, nil)
    return try result.get()
  }
}
