import KnowledgeBase

extension Command {
  /// `eval identifiers FILE`: what the recogniser finds, and how fast.
  static func evaluateIdentifiers(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let path = try arguments.positional("FILE")
    try arguments.finish()
    guard let bytes = Console.contents(of: path) else {
      throw UsageError.refused("\(path) cannot be read")
    }
    let speed = Reference.measureIdentifiers(in: String(decoding: bytes, as: UTF8.self))
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("bytes", speed.bytes)
          json.member("found", speed.found)
          json.member("megabytes_per_second", speed.megabytesPerSecond)
        }
      }
    } else {
      for (kind, count) in speed.kinds { setting.console.out("\(count)\t\(kind)") }
      setting.console.out(
        "\(speed.found) identifiers in \(speed.bytes) bytes, \(speed.megabytesPerSecond) MB/s on one core"
      )
    }
    return speed.found == 0 ? .nothingFound : .done
  }
}
