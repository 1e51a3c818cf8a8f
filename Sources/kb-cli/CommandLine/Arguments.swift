/// Why a command line was refused, or stopped to show help.
enum UsageError: Error, Equatable {
  case help
  case missingValue(option: String)
  case badValue(option: String, value: String, expected: String)
  case missingArgument(name: String)
  case unexpected(String)
  case unknownCommand(String, suggestion: String?)
  case refused(String)
}

/// Reads one command's arguments: options first, then positional arguments, then `finish()`.
///
/// Words after `--` are never options.
struct Arguments {
  private var words: [String]
  private var literals: [String]

  init(_ commandLine: [String]) {
    let halves = commandLine.split(separator: "--", maxSplits: 1, omittingEmptySubsequences: false)
    words = Array(halves.first ?? [])
    literals = halves.count > 1 ? Array(halves[1]) : []
  }

  /// Whether `--name` is there.
  mutating func flag(_ name: String) -> Bool {
    guard let index = words.firstIndex(of: name) else { return false }
    words.remove(at: index)
    return true
  }

  /// Whether `name` is what comes first of all that has not been read.
  func leads(with name: String) -> Bool { words.first == name }

  /// The value of `--name VALUE` or `--name=VALUE`, or `nil` when absent.
  mutating func option(_ name: String) throws(UsageError) -> String? {
    if let index = words.firstIndex(where: { $0.hasPrefix(name + "=") }) {
      return String(words.remove(at: index).dropFirst(name.count + 1))
    }
    guard let index = words.firstIndex(of: name) else { return nil }
    guard index + 1 < words.count, words[index + 1] == "-" || !words[index + 1].hasPrefix("--")
    else { throw .missingValue(option: name) }
    let value = words[index + 1]
    words.removeSubrange(index...index + 1)
    return value
  }

  /// All values of a repeated option.
  mutating func options(_ name: String) throws(UsageError) -> [String] {
    var values: [String] = []
    while let value = try option(name) { values.append(value) }
    return values
  }

  /// An option's value, converted; `expected` says in words what it must be.
  mutating func option<Value>(
    _ name: String, expected: String, _ convert: (String) -> Value?
  ) throws(UsageError) -> Value? {
    guard let text = try option(name) else { return nil }
    guard let value = convert(text) else {
      throw .badValue(option: name, value: text, expected: expected)
    }
    return value
  }

  mutating func options<Value>(
    _ name: String, expected: String, _ convert: (String) -> Value?
  ) throws(UsageError) -> [Value] {
    var values: [Value] = []
    while let value = try option(name, expected: expected, convert) { values.append(value) }
    return values
  }

  /// The next word that is not an option.
  mutating func positional(_ name: String) throws(UsageError) -> String {
    guard let word = try nextPositional() else { throw .missingArgument(name: name) }
    return word
  }

  /// The next word that is not an option, or `nil`.
  mutating func nextPositional() throws(UsageError) -> String? {
    if let word = words.first {
      guard word == "-" || !word.hasPrefix("--") else { throw .unexpected(word) }
      return words.removeFirst()
    }
    return literals.isEmpty ? nil : literals.removeFirst()
  }

  /// Refuses whatever was not read.
  func finish() throws(UsageError) {
    if let word = words.first ?? literals.first { throw .unexpected(word) }
  }
}
