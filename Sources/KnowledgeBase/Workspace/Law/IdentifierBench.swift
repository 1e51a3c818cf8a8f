import TradeLanguage

/// How fast identifiers are found in a text, and how many.
package struct IdentifierSpeed: Sendable {
  package let bytes: Int
  package let rounds: Int
  package let found: Int
  package let kinds: [(kind: String, count: Int)]
  package let megabytesPerSecond: Double
}

extension Reference {
  /// Scans a text line by line on one core, again and again for at least a second.
  package static func measureIdentifiers(in text: String) -> IdentifierSpeed {
    let lines = text.split(separator: "\n").map(String.init)
    let bytes = lines.reduce(0) { $0 + $1.utf8.count }
    var counts: [String: Int] = [:]
    for line in lines {
      for item in IdentifierScanner.scan(line) { counts[item.kind, default: 0] += 1 }
    }
    var (rounds, total) = (0, 0)
    let started = ContinuousClock.now
    while rounds == 0 || started.duration(to: .now) < .seconds(1) {
      for line in lines { total += IdentifierScanner.scan(line).count }
      rounds += 1
    }
    let seconds = started.duration(to: .now).milliseconds / 1000
    return IdentifierSpeed(
      bytes: bytes, rounds: rounds, found: total / rounds,
      kinds: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) },
      megabytesPerSecond: (Double(bytes * rounds) / seconds / 100_000).rounded() / 10)
  }
}
