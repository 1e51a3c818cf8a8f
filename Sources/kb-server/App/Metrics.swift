import HTTPServer
import KnowledgeBase
import KnowledgeModel
import Synchronization

/// What the server counts of its requests: by route and status, never by what was asked or by whom.
final class Metrics: Sendable {
  /// Upper ends of the histogram's buckets, in milliseconds.
  private static let bounds = [1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

  private struct Key: Hashable, Sendable {
    let method: String
    let route: String
    let status: Int
  }

  private struct Histogram: Sendable {
    var counts = [Int](repeating: 0, count: bounds.count + 1)
    var sum = 0.0
  }

  private struct State: Sendable {
    var requests: [Key: Int] = [:]
    var durations: [String: Histogram] = [:]
    var bytes = 0
  }

  private let state = Mutex(State())
  private let started = Timestamp.now()

  func note(_ entry: AccessEntry) {
    let route = entry.label.isEmpty ? "refused" : entry.label
    let milliseconds = entry.duration.milliseconds
    let bucket = Self.bounds.firstIndex { milliseconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      let key = Key(method: entry.method.rawValue, route: route, status: entry.status)
      state.requests[key, default: 0] += 1
      state.durations[route, default: Histogram()].counts[bucket] += 1
      state.durations[route, default: Histogram()].sum += milliseconds / 1000
      state.bytes += entry.byteCount
    }
  }

  /// Everything, in the OpenMetrics text format (version 1.0.0).
  func text(_ gauges: OperatorGauges) -> String {
    let state = state.withLock { $0 }
    var text = OpenMetricsText()
    text.family("kb_build", "info", "Which release this is.")
    text.sample("kb_build_info", ["version": Release.version], 1)
    text.family("kb_start_time_seconds", "gauge", "When the server began.")
    text.sample(
      "kb_start_time_seconds", [:], Double(started.millisecondsSinceEpoch) / 1000)
    text.family("kb_requests", "counter", "Requests that were answered.")
    for (key, count) in state.requests.sorted(by: {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }) {
      text.sample(
        "kb_requests_total",
        ["method": key.method, "route": key.route, "status": "\(key.status)"], Double(count))
    }
    text.family("kb_request_duration_seconds", "histogram", "From the first line to the answer.")
    for (route, histogram) in state.durations.sorted(by: { $0.key < $1.key }) {
      var total = 0
      for (index, count) in histogram.counts.enumerated() {
        total += count
        let bound = index < Self.bounds.count ? "\(Self.bounds[index] / 1000)" : "+Inf"
        text.sample(
          "kb_request_duration_seconds_bucket", ["route": route, "le": bound], Double(total))
      }
      text.sample("kb_request_duration_seconds_count", ["route": route], Double(total))
      text.sample("kb_request_duration_seconds_sum", ["route": route], histogram.sum)
    }
    text.family("kb_answer_bytes", "counter", "Bytes of answers.")
    text.sample("kb_answer_bytes_total", [:], Double(state.bytes))
    write(gauges, into: &text)
    return text.finished
  }

  private func write(_ gauges: OperatorGauges, into text: inout OpenMetricsText) {
    text.family("kb_documents", "gauge", "Documents in the store, by handling label.")
    for entry in gauges.documents {
      text.sample("kb_documents", ["label": entry.label.rawValue], Double(entry.count))
    }
    text.family("kb_index_size_bytes", "gauge", "Bytes of the index on disk.")
    text.sample("kb_index_size_bytes", [:], Double(gauges.indexBytes))
    text.family("kb_index_segments", "gauge", "Segments of the index.")
    text.sample("kb_index_segments", [:], Double(gauges.segments))
    text.family("kb_index_lag", "gauge", "Changes that the index does not hold yet.")
    text.sample("kb_index_lag", [:], Double(gauges.lag))
    text.family("kb_quarantined_files", "gauge", "Files that could not be read.")
    text.sample("kb_quarantined_files", [:], Double(gauges.quarantined))
    text.family("kb_submissions_open", "gauge", "Submissions that are not finished.")
    text.family("kb_submissions_oldest_seconds", "gauge", "Age of the oldest open submission.")
    text.family("kb_clocks_breached", "gauge", "Clocks that ran out before they were kept.")
    for queue in gauges.queues {
      let labels = ["center": queue.center?.rawValue ?? "none"]
      text.sample("kb_submissions_open", labels, Double(queue.open))
      text.sample("kb_submissions_oldest_seconds", labels, queue.oldestSeconds)
      text.sample("kb_clocks_breached", labels, Double(queue.breached))
    }
    text.family("kb_process_resident_bytes", "gauge", "Memory of the process.")
    text.sample("kb_process_resident_bytes", [:], Double(ProcessFigures.residentBytes))
    text.family("kb_process_cpu_seconds", "counter", "Processor time of the process.")
    text.sample("kb_process_cpu_seconds_total", [:], ProcessFigures.cpuSeconds)
    text.family("kb_process_open_descriptors", "gauge", "Open files and sockets.")
    text.sample("kb_process_open_descriptors", [:], Double(ProcessFigures.openDescriptors))
  }
}

/// Families and samples, each family's samples together, whatever the order they come in.
private struct OpenMetricsText {
  private var families: [(name: String, head: String, samples: [String])] = []

  mutating func family(_ name: String, _ type: String, _ help: String) {
    families.append((name, "# TYPE \(name) \(type)\n# HELP \(name) \(help)\n", []))
  }

  mutating func sample(_ name: String, _ labels: [String: String], _ value: Double) {
    let pairs = labels.sorted { $0.key < $1.key }
      .map { "\($0.key)=\"\(Self.escaped($0.value))\"" }
    let list = pairs.isEmpty ? "" : "{" + pairs.joined(separator: ",") + "}"
    let number = value == value.rounded() && abs(value) < 1e15 ? "\(Int64(value))" : "\(value)"
    let place = families.lastIndex { name.hasPrefix($0.name) }
    guard let place else { return }
    families[place].samples.append("\(name)\(list) \(number)\n")
  }

  var finished: String {
    families.map { $0.head + $0.samples.joined() }.joined() + "# EOF\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}

enum MetricsHandlers {
  /// `GET /metrics`
  @Sendable static func show(_ call: Call) throws -> Response {
    let gauges = try call.workspace.operatorGauges(as: call.principal)
    return Response(
      status: 200, contentType: "application/openmetrics-text; version=1.0.0; charset=utf-8",
      body: Array(call.metrics.text(gauges).utf8))
  }
}
