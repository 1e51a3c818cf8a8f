import Glibc

/// Nanoseconds of the monotonic clock.
func now() -> Int64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}

/// A line on standard error.
func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(2, bytes, bytes.count)
}

/// The largest resident size so far, in MB.
func peakMegabytes() -> Double {
  for line in Lines("/proc/self/status") {
    let text = String(decoding: line, as: UTF8.self)
    guard text.hasPrefix("VmHWM") else { continue }
    return (Double(text.filter(\.isNumber)) ?? 0) / 1024
  }
  return 0
}

private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

/// Percentiles of some times in nanoseconds, as a JSON object's members.
func statistics(_ times: [Int64]) -> String {
  let sorted = times.sorted()
  let sum = Double(sorted.reduce(0, +))
  func quantile(_ share: Double) -> Double {
    rounded(Double(sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]) / 1000)
  }
  return """
    "n":\(sorted.count),"p50_us":\(quantile(0.5)),"p95_us":\(quantile(0.95)),\
    "p99_us":\(quantile(0.99)),"max_us":\(quantile(1)),\
    "mean_us":\(rounded(sum / 1000 / Double(sorted.count))),\
    "qps":\(rounded(Double(sorted.count) / (sum / 1e9)))
    """
}

/// One untimed pass, then whole passes until three passes and 1.5 seconds are done or the cap is spent.
func run(_ queries: [[String]], cap: Double, _ body: ([String]) throws -> Int) rethrows -> String {
  var (first, times): ([Int64], [Int64]) = ([], [])
  var check = 0
  let begun = now()
  for query in queries {
    let start = now()
    check += try body(query)
    first.append(now() - start)
    if Double(now() - begun) > cap * 1e9 { break }
  }
  first.sort()
  var passes = 0
  let counted = now()
  measuring: while true {
    for query in queries {
      let start = now()
      _ = try body(query)
      let end = now()
      times.append(end - start)
      if Double(end - counted) > cap * 1e9 { break measuring }
    }
    passes += 1
    let spent = Double(now() - counted) / 1e9
    if spent > cap || (passes >= 3 && spent >= 1.5) { break }
  }
  return """
    {\(statistics(times)),"queries":\(queries.count),"checked":\(first.count),"check":\(check),\
    "passes":\(passes),"first_p50_us":\(rounded(Double(first[first.count / 2]) / 1000))}
    """
}
