/// The words that a command takes, read from what its help says: one table for help, completion and manual.
struct CommandWords {
  /// What may stand first, for commands that have verbs of their own.
  let verbs: [String]
  /// With their dashes, in the order of the help.
  let options: [String]

  static let global = [
    "--data", "--as", "--server", "--token-file", "--view-as", "--ca-file", "--json", "--quiet",
    "--no-color",
    "--no-pager", "--help", "--version",
  ]

  init(of command: Command) {
    var verbs: [String] = []
    var options: [String] = []
    func addOptions(of text: String) {
      let words = text.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "-") }
      for word in words where word.hasPrefix("--") && word.count > 2 {
        if !options.contains(String(word)) { options.append(String(word)) }
      }
    }
    for part in command.arguments.split(separator: "|") {
      if let word = part.split(separator: " ").first, Self.isVerb(word) {
        verbs.append(String(word))
      }
    }
    addOptions(of: command.arguments)
    for line in command.options {
      if let word = line.split(separator: " ", omittingEmptySubsequences: false).first,
        Self.isVerb(word), !verbs.contains(String(word))
      {
        verbs.append(String(word))
      }
      addOptions(of: line)
    }
    self.verbs = verbs
    self.options = options
  }

  private static func isVerb(_ word: some StringProtocol) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
      && word.utf8.first != 0x2D
  }

  /// The word that was most likely meant by one that is not understood.
  func nearest(to word: String) -> String? {
    let known = word.hasPrefix("-") ? options + Self.global : verbs
    let name = String(word.prefix { $0 != "=" })
    // A word that another verb of the command understands is no help.
    return known.map { ($0, Usage.distance($0, name)) }.filter { (1...2).contains($0.1) }
      .min { $0.1 < $1.1 }?.0
  }
}
