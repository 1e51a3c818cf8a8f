import KnowledgeBase

/// The command line's words for people.
enum Usage {
  static let globalOptions = """
    Options of every command:
      --data DIR          the data directory; else $KB_DATA, else ./kb-data
      --as ACCOUNT        answer as that account would be answered, by its name or id; or as anonymous, or as
                          nobody in particular of a role: partner, officer, trainer, administrator.
                          local is the default and sees all labels
      --server URL        ask a server in place of the data directory; else $KB_SERVER
      --token-file F      holds the token for it, and is nobody else's to read; else $KB_TOKEN_FILE
      --view-as READER    over a server: look through the eyes of a reader who sees no more than you do:
                          anonymous, partner, trainer, officer, officer-ele …; changes nothing
      --ca-file F         the authorities that vouch for it; else $KB_CA_FILE, else the system's
      --json              JSON on standard output
      --quiet             no talk on standard error
      --no-color          plain text; $NO_COLOR does the same
      --no-pager          long answers to a terminal at once, and not through $PAGER
      --help, --version
    """

  static func overview(_ commands: [Command]) -> String {
    let width = commands.map(\.name.count).max() ?? 0
    let lines = commands.map { command in
      "  " + command.name + String(repeating: " ", count: width - command.name.count + 2)
        + command.summary
    }
    return
      "kb-cli: the Trade Knowledge Base on the command line.\n\nUsage: kb-cli COMMAND [OPTIONS]\n\n"
      + lines.joined(separator: "\n") + "\n\n" + globalOptions
      + "\n\nkb-cli COMMAND --help shows one command with examples."
  }

  static func help(_ command: Command) -> String {
    var text = "kb-cli \(command.name) \(command.arguments)\n\(command.summary)\n"
    if !command.options.isEmpty {
      text += "\n" + command.options.map { "  " + $0 }.joined(separator: "\n") + "\n"
    }
    text += "\nExamples:\n" + command.examples.map { "  " + $0 }.joined(separator: "\n") + "\n\n"
    return text + globalOptions
  }

  static func words(_ error: UsageError, of command: Command? = nil) -> String {
    switch error {
    case .help: "kb-cli: see kb-cli --help"
    case .missingValue(let option): "kb-cli: \(option) needs a value"
    case .badValue(let option, let value, let expected):
      "kb-cli: \(option) cannot be '\(Console.safe(value))': it must be \(expected)"
    case .missingArgument(let name): "kb-cli: \(name) is missing"
    case .unexpected(let word):
      "kb-cli: '\(Console.safe(word))' is not understood here"
        + (command.flatMap { CommandWords(of: $0).nearest(to: word) }
          .map { ". Did you mean '\($0)'?" } ?? "")
    case .unknownCommand(let name, let suggestion):
      "kb-cli: there is no command '\(Console.safe(name))'"
        + (suggestion.map { ". Did you mean '\($0)'?" } ?? ". See kb-cli --help")
    case .refused(let reason): "kb-cli: " + Console.safe(reason)
    }
  }

  /// Words and exit code for whatever else went wrong.
  static func failure(_ error: any Error) -> (String, ExitCode) {
    if let refusal = error as? RemoteRefusal { return (refusal.words, refusal.code) }
    if let nothing = error as? NothingThere { return (nothing.words, .nothingFound) }
    return switch Failure(error) {
    case .missing(let path):
      ("there is no knowledge base at \(path). Make one with: kb-cli init --data DIR", .unavailable)
    case .conflict(let words), .stale(let words): (words, .conflict)
    case .absent(let words): (words, .nothingFound)
    case .unavailable(let words): (words, .unavailable)
    case .damaged(let words), .invalid(let words): (words, .badData)
    case .notAllowed(let words): (words, .notAllowed)
    case .refused(let words): (words, .usage)
    }
  }

  /// The command whose name is nearest to a mistyped one, within two edits.
  static func nearest(_ name: String, _ commands: [Command]) -> String? {
    commands.map { ($0.name, distance($0.name, name)) }.filter { $0.1 <= 2 }
      .min { $0.1 < $1.1 }?.0
  }

  static func distance(_ left: String, _ right: String) -> Int {
    let (a, b) = (Array(left), Array(right))
    var previous = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var current = [i + 1]
      for (j, y) in b.enumerated() {
        current.append(min(previous[j] + (x == y ? 0 : 1), previous[j + 1] + 1, current[j] + 1))
      }
      previous = current
    }
    return previous[b.count]
  }
}
