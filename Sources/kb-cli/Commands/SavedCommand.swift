import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let saved = Command(
    name: "saved",
    arguments:
      "list | show NAME | add NAME TEXT | edit NAME TEXT | rename NAME NEW | history NAME | restore NAME N | share NAME CENTER | unshare NAME | alert NAME | quiet NAME | copy NAME NEW | remove NAME",
    summary: "Saved searches of an account, named by --as, and those that its Centers share.",
    options: [
      "show NAME           --text: what it asks alone, as edit takes it",
      "add NAME TEXT       TEXT is a question and, on lines of their own, 'sort: newest' and remarks that begin with '# '; - reads it; --center C shares it",
      "edit NAME TEXT      the whole text anew; - reads it; --version N: only if it is at that version",
      "history NAME        every version that one may see, and what it changed",
      "share NAME CENTER   with the people of a Center that one works for; unshare ends it",
      "alert NAME          into one's own inbox, what a Center's search finds; quiet ends it",
      "NAME                one's own name or number, CENTER/name, or the id",
    ],
    examples: [
      "kb-cli saved add 'Chips at Laredo' 'hts:8542 laredo' --center ele --as kim",
      "kb-cli saved show 'Chips at Laredo' --text --as kim",
      "kb-cli search --saved 'Chips at Laredo' --as kim",
    ],
    isLong: true,
    run: { arguments, setting in
      guard setting.server != nil || setting.principal.account != nil else {
        throw UsageError.refused("saved searches belong to an account; name one with --as")
      }
      let verb = try arguments.positional("list, show, add, edit …")
      let act = SavedSearchAct(setting: setting)
      switch verb {
      case "list":
        try arguments.finish()
        return try act.list()
      case "show":
        let isText = arguments.flag("--text")
        let name = try arguments.positional("NAME")
        try arguments.finish()
        return try act.show(name, asText: isText)
      case "add":
        let center = try arguments.option(
          "--center", expected: Values.list(Sector.self), Reference.sector(named:))
        let name = try arguments.positional("NAME")
        let text = try act.text(try arguments.positional("TEXT"))
        try arguments.finish()
        return try act.add(SavedSearchDraft(name: name, text: text, center: center))
      case "edit":
        let version = try arguments.option("--version", expected: "a number", { Int($0) })
        let name = try arguments.positional("NAME")
        let text = try act.text(try arguments.positional("TEXT"))
        try arguments.finish()
        return try act.change(name, at: version) { $0.text = text }
      case "rename":
        let (name, new) = (
          try arguments.positional("NAME"), try arguments.positional("NEW")
        )
        try arguments.finish()
        return try act.change(name, at: nil) { $0.name = new }
      case "share":
        let name = try arguments.positional("NAME")
        let word = try arguments.positional("CENTER")
        try arguments.finish()
        guard let center = Reference.sector(named: word) else {
          throw UsageError.badValue(
            option: "CENTER", value: word, expected: Values.list(Sector.self))
        }
        return try act.change(name, at: nil) { $0.center = center }
      case "restore":
        let name = try arguments.positional("NAME")
        let word = try arguments.positional("N")
        try arguments.finish()
        guard let number = Int(word), number > 0 else {
          throw UsageError.badValue(option: "N", value: word, expected: "a version's number")
        }
        return try act.restore(name, number)
      case "copy":
        let (name, new) = (
          try arguments.positional("NAME"), try arguments.positional("NEW")
        )
        try arguments.finish()
        return try act.copy(name, as: new)
      case "unshare", "history", "alert", "quiet", "remove":
        let name = try arguments.positional("NAME")
        try arguments.finish()
        switch verb {
        case "unshare": return try act.change(name, at: nil) { $0.center = nil }
        case "history": return try act.history(name)
        case "remove": return try act.remove(name)
        default: return try act.alert(verb == "alert", name)
        }
      case let word: throw UsageError.unexpected(word)
      }
    })
}

/// What is done with saved searches.
private struct SavedSearchAct {
  let setting: Setting

  private struct Found {
    let id: SavedSearchID
    let value: JSONValue
    var path: String { "/v1/saved-searches/\(id)" }
    var tag: String { tag(at: value.count("version")) }
    func tag(at version: Int) -> String { "\"\(id)-\(version)\"" }
  }

  private func found(_ name: String) throws -> Found {
    let value = try SavedSearchNames(setting).search(named: name, as: "NAME")
    guard let id = value["id"]?.text.flatMap(SavedSearchID.init) else {
      throw SubmissionRefusal.absent
    }
    return Found(id: id, value: value)
  }

  /// `-` is standard input.
  func text(_ word: String) throws -> String {
    guard word == "-" else { return word }
    guard let bytes = Console.contents(of: "-", limit: 1 << 16) else {
      throw UsageError.refused("what comes on standard input cannot be read, or is too long")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func list() throws -> ExitCode {
    let answer = try SavedSearchNames(setting).answer
    let value = try answer.tell(setting) { value, console in
      console.table(
        value.list("searches").map { search in
          let center = search.words("center")
          return [
            search.isTrue("mine") ? search.words("name") : "\(center)/\(search.words("name"))",
            search.words("q"), center.isEmpty ? "" : "shared with \(center)",
            search.words("owner"), "version \(search.count("version"))",
            search.isTrue("alerts") ? "alerts" : "",
          ]
        })
    }
    return value.list("searches").isEmpty ? .nothingFound : .done
  }

  func show(_ name: String, asText isText: Bool) throws -> ExitCode {
    let found = try found(name)
    if isText, !setting.isJSON {
      for line in (found.value["text"]?.text ?? "").split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        setting.console.out(Console.safe(String(line)))
      }
      return .done
    }
    try Answer { $0.value(found.value) }.tell(setting) { tell($0, $1) }
    return .done
  }

  private func tell(_ search: JSONValue, _ console: Console) {
    let center = search.words("center")
    console.out(
      "\(search.words("name")), version \(search.count("version")) of \(search.words("owner"))"
        + (center.isEmpty ? "" : ", shared with \(center)"))
    for line in (search["text"]?.text ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      console.out("  " + Console.safe(String(line)))
    }
  }

  func add(_ draft: SavedSearchDraft) throws -> ExitCode {
    try answer { _ in
      RemoteQuestion("POST", "/v1/saved-searches") { Self.write(draft, &$0) }
    } locally: { workspace in
      // What came before the first saved search is nobody's alert.
      try workspace.deliverAlerts()
      return try workspace.saveSearch(draft, as: setting.principal).id
    }
  }

  /// The next version, of the one that was just read or of the one that is named.
  func change(
    _ name: String, at version: Int?, _ body: (inout SavedSearchDraft) -> Void
  ) throws -> ExitCode {
    let found = try found(name)
    var draft = SavedSearchDraft(
      name: found.value["name"]?.text ?? "", text: found.value["text"]?.text ?? "",
      center: found.value["center"]?.text.flatMap(Sector.init))
    body(&draft)
    let (changed, tag) = (draft, version.map(found.tag(at:)) ?? found.tag)
    return try answer { _ in
      var question = RemoteQuestion("PUT", found.path) { Self.write(changed, &$0) }
      question.headers.append(("If-Match", tag))
      return question
    } locally: {
      try $0.changeSavedSearch(found.id, to: changed, expecting: tag, as: setting.principal).id
    }
  }

  func restore(_ name: String, _ number: Int) throws -> ExitCode {
    let found = try found(name)
    return try answer { _ in
      var question = RemoteQuestion("POST", found.path + "/restore") {
        $0.member("version", number)
      }
      question.headers.append(("If-Match", found.tag))
      return question
    } locally: {
      try $0.restoreSavedSearch(
        found.id, toVersion: number, expecting: found.tag, as: setting.principal
      ).id
    }
  }

  func copy(_ name: String, as new: String) throws -> ExitCode {
    let found = try found(name)
    return try answer { _ in
      RemoteQuestion("POST", found.path + "/copies") { $0.member("name", new) }
    } locally: {
      try $0.copySavedSearch(found.id, as: new, by: setting.principal).id
    }
  }

  func history(_ name: String) throws -> ExitCode {
    let found = try found(name)
    let answer = try setting.answer { _ in
      RemoteQuestion(found.path + "/versions")
    } locally: { workspace, json in
      guard let versions = try workspace.savedSearchHistory(found.id, as: setting.principal)
      else { throw SubmissionRefusal.absent }
      SavedSearchPayload.history(versions, into: &json)
    }
    try answer.tell(setting) { value, console in
      for version in value.list("versions") {
        let center = version.words("center")
        console.out(
          "version \(version.count("version")) · \(version.words("at")) · \(version.words("author")) · \(version.words("name"))"
            + (center.isEmpty ? "" : " · shared with \(center)"))
        let pieces = version.list("difference")
        let words =
          pieces.isEmpty
          ? version["text"]?.text ?? ""
          : pieces.map { piece in
            let text = piece["text"]?.text ?? ""
            switch piece["change"]?.text {
            case "removed": return "[-\(text)-]"
            case "added": return "{+\(text)+}"
            default: return text
            }
          }.joined()
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
          console.out("  " + Console.safe(String(line)))
        }
      }
    }
    return .done
  }

  func remove(_ name: String) throws -> ExitCode {
    let found = try found(name)
    if let server = setting.server {
      var question = RemoteQuestion("DELETE", found.path)
      question.headers.append(("If-Match", found.tag))
      _ = try server.ask(question)
    } else {
      try setting.workspace().removeSavedSearch(
        found.id, expecting: found.tag, as: setting.principal)
    }
    return .done
  }

  func alert(_ isWanted: Bool, _ name: String) throws -> ExitCode {
    let found = try found(name)
    if let server = setting.server {
      _ = try server.ask(
        RemoteQuestion(isWanted ? "PUT" : "DELETE", found.path + "/subscription"))
    } else {
      try setting.workspace().alert(isWanted, of: found.id, as: setting.principal)
    }
    return .done
  }

  private static func write(_ draft: SavedSearchDraft, _ json: inout JSONWriter) {
    json.member("name", draft.name)
    json.member("text", draft.text)
    json.member("center", draft.center?.rawValue)
  }

  /// Tells of the search as it is then.
  private func answer(
    _ question: (RemoteServer) throws -> RemoteQuestion,
    locally act: (Workspace) throws -> SavedSearchID
  ) throws -> ExitCode {
    let answer = try setting.answer(question) { workspace, json in
      let id = try act(workspace)
      guard let view = try workspace.savedSearchView(id, as: setting.principal) else {
        throw SubmissionRefusal.absent
      }
      SavedSearchPayload.view(view, into: &json)
    }
    try answer.tell(setting) { tell($0, $1) }
    return .done
  }
}
