import Ingestion
import KnowledgeBase
import KnowledgeModel

/// What the completion scripts ask for while somebody types. Not in the help: nobody types it.
extension Command {
  static let completeWords = Command(
    name: "complete-words", arguments: "COMMAND [WORD]", summary: "Words that may follow.",
    options: [], examples: [],
    run: { arguments, setting in
      let command = try arguments.positional("COMMAND")
      let prefix = try arguments.nextPositional() ?? ""
      try arguments.finish()
      guard let source = CompletedWords(for: command) else { return .nothingFound }
      // Whoever types is not to be told what is wrong: there is nothing to complete then.
      let words = (try? source.words(beginning: prefix, setting)) ?? []
      for word in words { setting.console.out(word) }
      return words.isEmpty ? .nothingFound : .done
    })
}

/// Where the words come from that a command takes.
enum CompletedWords: String, CaseIterable {
  case documents, tariff
  /// Saved searches, by name and by number.
  case searches, searchNumbers

  /// How many are offered.
  private static let most = 50
  /// Among so many of the latest changes documents are looked for.
  private static let latest = 400

  init?(for command: String) {
    switch command {
    case "show", "similar", "citations", "override", "delete", "remark": self = .documents
    case "hts": self = .tariff
    case "search": self = .searches
    case "alert": self = .searchNumbers
    default: return nil
    }
  }

  /// The word behind which the words of a command stand; `nil` for behind any.
  var lead: String? {
    switch self {
    case .documents, .tariff: nil
    case .searches: "--saved"
    case .searchNumbers: "remove"
    }
  }

  /// In their order. Of documents and saved searches only what the reader may see.
  func words(beginning prefix: String, _ setting: Setting) throws -> [String] {
    switch self {
    case .tariff:
      return Reference.tariffNumbers(beginning: prefix, on: setting.today, limit: Self.most)
    case .documents:
      guard prefix.isEmpty || prefix.hasPrefix("doc_") || "doc_".hasPrefix(prefix) else {
        return []
      }
      return try Self.latestDocuments(setting).filter { $0.hasPrefix(prefix) }
        .prefix(Self.most).map { $0 }
    case .searches, .searchNumbers:
      guard setting.server != nil || setting.principal.account != nil else { return [] }
      let answer = try setting.answer { _ in
        RemoteQuestion("/v1/alerts")
      } locally: { workspace, json in
        let searches = try workspace.savedSearches(as: setting.principal)
        AlertPayload.inbox(searches, [], [], [], into: &json)
      }
      return try JSONValue(answer.json).list("searches").map {
        $0.words(self == .searches ? "name" : "id")
      }
      .filter { $0.hasPrefix(prefix) }.prefix(Self.most).map { $0 }
    }
  }

  /// Those that came or changed last, the newest first, each once; not those that are gone.
  private static func latestDocuments(_ setting: Setting) throws -> [String] {
    guard let server = setting.server else {
      return try setting.workspace().latestDocuments(latest, as: setting.principal)
        .map(\.description)
    }
    let now = try JSONValue(server.ask(RemoteQuestion("/v1/search", [("limit", "1")])))
    let since = max(0, now.count("sequence") - latest)
    let changes = try JSONValue(
      server.ask(RemoteQuestion("/v1/changes", [("since", "\(since)"), ("limit", "\(latest)")]))
    ).list("changes")
    var seen: Set<String> = []
    return changes.reversed().filter {
      seen.insert($0.words("id")).inserted && $0.words("change") != "deleted"
    }.map { $0.words("id") }
  }
}
