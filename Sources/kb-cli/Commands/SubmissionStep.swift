import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What is done to one submission, as the words of the command line say.
enum SubmissionStep {
  case show
  case amend([UInt8])
  case file
  case reply(String, asks: Bool)
  case note(String)
  case move(SubmissionEvent, reason: String, outcome: String?, told: OutcomeReason?)
  case route(Sector, reason: String)
  case share([Sector])
  case assign(AccountID?)
  case rate(reliability: String, credibility: Int)
  case link(SubmissionID, SubmissionLink.Relation, isOff: Bool)
  case publish(Publication)
  case retract(DocumentID?, reason: String)

  /// A step and the submission on which it is taken: options first, then `ID`, then what follows it.
  static func read(
    _ verb: String, _ arguments: inout Arguments
  ) throws -> (id: SubmissionID, step: SubmissionStep) {
    let text = try arguments.option("--text") ?? ""
    let reason = try arguments.option("--reason") ?? ""
    var id: SubmissionID?
    func readID() throws {
      guard let found = SubmissionID(try arguments.positional("ID")) else {
        throw SubmissionRefusal.absent
      }
      id = found
    }
    let step: SubmissionStep
    switch verb {
    case "show":
      try readID()
      step = .show
    case "amend":
      try readID()
      step = .amend(try SubmissionAct.contents(&arguments))
    case "file":
      try readID()
      step = .file
    case "reply":
      let asks = arguments.flag("--ask")
      try readID()
      step = .reply(text, asks: asks)
    case "note":
      try readID()
      step = .note(text)
    case "move":
      let outcome = try arguments.option("--outcome")
      let told = try arguments.option(
        "--outcome-code", expected: Values.list(OutcomeReason.self), OutcomeReason.init)
      try readID()
      step = .move(
        try event(arguments.positional("EVENT")), reason: reason, outcome: outcome, told: told)
    case "route":
      try readID()
      step = .route(try center(arguments.positional("CENTER")), reason: reason)
    case "share":
      try readID()
      var centers: [Sector] = []
      while let name = try arguments.nextPositional() { centers.append(try center(name)) }
      step = .share(centers)
    case "assign":
      try readID()
      step = .assign(try account(&arguments))
    case "rate":
      let reliability = try arguments.option("--reliability")
      let credibility = try arguments.option("--credibility", expected: "1 to 6") { Int($0) }
      try readID()
      step = .rate(reliability: reliability ?? "", credibility: credibility ?? 0)
    case "link":
      let relation =
        try arguments.option(
          "--relation", expected: Values.list(SubmissionLink.Relation.self),
          SubmissionLink.Relation.init) ?? .related
      let isOff = arguments.flag("--off")
      try readID()
      guard let other = SubmissionID(try arguments.positional("OTHER")) else {
        throw SubmissionRefusal.absent
      }
      step = .link(other, relation, isOff: isOff)
    case "publish":
      let publication = try publication(&arguments)
      try readID()
      step = .publish(publication)
    case "retract":
      let release = try arguments.option("--document", expected: "a document's id", DocumentID.init)
      try readID()
      step = .retract(release, reason: reason)
    default: throw UsageError.unexpected(verb)
    }
    try arguments.finish()
    guard let id else { throw SubmissionRefusal.absent }
    return (id, step)
  }

  private static func event(_ name: String) throws(UsageError) -> SubmissionEvent {
    guard let event = SubmissionEvent(rawValue: name) else {
      throw .badValue(option: "EVENT", value: name, expected: Values.list(SubmissionEvent.self))
    }
    return event
  }

  private static func publication(_ arguments: inout Arguments) throws -> Publication {
    let label = try arguments.option(
      "--label", expected: Values.list(HandlingLabel.self), HandlingLabel.init)
    guard let label else { throw UsageError.missingArgument(name: "--label") }
    var publication = Publication(label: label)
    publication.owner = try arguments.option("--owner", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    publication.title = try arguments.option("--title")
    publication.sectors = try arguments.options("--sector", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    for (option, form) in [("--file", AttachmentRelease.Form.copy), ("--file-text", .text)] {
      publication.files += try arguments.options(option, expected: "an attachment's number") {
        Int($0).map { AttachmentRelease(attachment: $0, as: form) }
      }
    }
    return publication
  }

  private static func center(_ name: String) throws(UsageError) -> Sector {
    guard let center = Reference.sector(named: name) else {
      throw .badValue(option: "CENTER", value: name, expected: Values.sectors)
    }
    return center
  }

  private static func account(_ arguments: inout Arguments) throws(UsageError) -> AccountID? {
    let name = try arguments.positional("ACCOUNT")
    if name == "nobody" { return nil }
    guard let account = AccountID(name) else {
      throw .badValue(option: "ACCOUNT", value: name, expected: "an account's id, or nobody")
    }
    return account
  }
}

extension SubmissionStep {
  /// The same step at a server.
  func remote(_ id: SubmissionID) -> RemoteQuestion {
    let path = "/v1/submissions/\(id)"
    func put(_ what: String, _ write: (inout JSONWriter) -> Void) -> RemoteQuestion {
      RemoteQuestion("PUT", "\(path)/\(what)", object: write).changingAnyVersion()
    }
    func post(_ what: String, _ write: (inout JSONWriter) -> Void) -> RemoteQuestion {
      RemoteQuestion("POST", "\(path)/\(what)", object: write).changingAnyVersion()
    }
    switch self {
    case .show: return RemoteQuestion(path)
    case .amend(let bytes): return RemoteQuestion("PUT", path, body: bytes).changingAnyVersion()
    case .file: return RemoteQuestion("POST", "\(path)/file")
    case .reply(let text, let asks):
      return post("messages") { json in
        json.member("body", text)
        if asks { json.member("asks_for_information", true) }
      }
    case .note(let text): return post("notes") { $0.member("body", text) }
    case .move(.withdraw, let reason, nil, nil):
      return post("withdraw") { if !reason.isEmpty { $0.member("reason", reason) } }
    case .move(let event, let reason, let outcome, let told):
      return post("transitions") { json in
        json.member("event", event.rawValue)
        if !reason.isEmpty { json.member("reason", reason) }
        if let outcome { json.member("outcome", outcome) }
        if let told { json.member("outcome_code", told.rawValue) }
      }
    case .route(let center, let reason):
      return put("center") { json in
        json.member("center", center.rawValue)
        if !reason.isEmpty { json.member("reason", reason) }
      }
    case .share(let centers):
      return put("sharing") { $0.members("centers", centers.map(\.rawValue)) }
    case .assign(let account):
      return put("assignee") { if let account { $0.member("account", account.description) } }
    case .rate(let reliability, let credibility):
      return put("rating") { json in
        json.member("reliability", reliability)
        json.member("credibility", credibility)
      }
    case .link(let other, let relation, let isOff):
      return RemoteQuestion(isOff ? "DELETE" : "POST", "\(path)/links") { json in
        json.member("relation", relation.rawValue)
        json.member("other", other.description)
      }
    case .publish(let publication):
      return post("publication") { json in
        json.member("label", publication.label.rawValue)
        if let owner = publication.owner { json.member("owner", owner.rawValue) }
        if let title = publication.title { json.member("title", title) }
        if !publication.sectors.isEmpty {
          json.members("sectors", publication.sectors.map(\.rawValue))
        }
        if !publication.files.isEmpty {
          json.objects("files", publication.files) { file, json in
            json.member("attachment", file.attachment)
            json.member("as", file.form.rawValue)
          }
        }
      }
    case .retract(let document, let reason):
      return RemoteQuestion("DELETE", "\(path)/publication") { json in
        json.member("reason", reason)
        if let document { json.member("document", document.description) }
      }.changingAnyVersion()
    }
  }

  /// The same step in the data directory; `nil` when the submission has moved out of sight.
  func take(
    on id: SubmissionID, _ workspace: Workspace, as principal: Principal, holding code: ReceiptCode?
  ) throws -> SubmissionView? {
    switch self {
    case .show:
      guard let view = try workspace.submission(id, as: principal, holding: code) else {
        throw SubmissionRefusal.absent
      }
      return view
    case .amend, .file: return nil
    case .reply(let text, let asks):
      return try workspace.addMessage(
        text, asksForInformation: asks, to: id, as: principal, holding: code)
    case .note(let text): return try workspace.addNote(text, to: id, as: principal)
    case .move(let event, let reason, let outcome, let told):
      return try workspace.move(
        id, event, reason: reason, outcome: outcome, because: told, expecting: nil, as: principal,
        holding: code)
    case .route(let center, let reason):
      return try workspace.route(id, to: center, reason: reason, expecting: nil, as: principal)
    case .share(let centers):
      return try workspace.share(id, with: centers, expecting: nil, as: principal)
    case .assign(let account):
      return try workspace.assign(id, to: account, expecting: nil, as: principal)
    case .rate(let reliability, let credibility):
      return try workspace.rate(
        id, reliability: reliability, credibility: credibility, as: principal)
    case .link(let other, let relation, let isOff):
      return try workspace.link(id, to: other, relation, isOff: isOff, as: principal)
    case .publish(let publication):
      return try workspace.publish(id, as: publication, expecting: nil, by: principal).0
    case .retract(let document, let reason):
      return try workspace.retract(
        id, release: document, reason: reason, expecting: nil, as: principal)
    }
  }
}
