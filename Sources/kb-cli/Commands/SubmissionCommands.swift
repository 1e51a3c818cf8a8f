import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let submission = Command(
    name: "submission",
    arguments:
      "list | show ID | forms | add FILE | reply ID | note ID | move ID EVENT | publish ID …",
    summary: "Trade intelligence: what partners send in, and what comes of it.",
    options: [
      "list [--queue] [--breached] [--kind K] [--status S] [--center S] [--limit N]",
      "show ID             with messages and, for the Center's side, clocks, notes and steps",
      "forms [KIND]        the fields of each kind",
      "schema              the XML Schema of submissions",
      "add FILE|-          JSON or XML; or --kind K --field NAME=VALUE..., with --label L, --draft",
      "amend ID FILE|-     another text; the versions before stay on record",
      "file ID             a draft, as it stands",
      "reply ID --text T   --ask asks for information and pauses the clocks",
      "note ID --text T    for the Center alone",
      "move ID EVENT       review, investigate, refer, ask, accept, decline, notify-action, close, reopen,",
      "                    withdraw; --reason T for the Center, --outcome T for the submitter",
      "route ID CENTER     to another Center; --reason T",
      "share ID CENTER...  with others beside it",
      "assign ID ACCOUNT   an account's id, or nobody",
      "reassign FROM TO    all open work of one account to another, or nobody",
      "rate ID --reliability A-F --credibility 1-6",
      "link ID OTHER       --relation related, corroborates or merged; --off takes it back",
      "similar ID          what is known already that resembles it",
      "publish ID --label L [--owner S] [--title T] [--sector S]...",
      "retract ID --reason T",
      "attach ID FILE --type T, attachment ID NUMBER",
      "broker [ID DOCUMENT]  what needs the eye of a cleared officer; with both, it is done",
      "measures            medians and 90th percentiles by Center",
      "--code DIGITS       act by a receipt code",
    ],
    examples: [
      "kb-cli submission add --kind inquiry --field title='Chips held at Laredo' --field what_happened='Why?'",
      "kb-cli submission list --queue",
      "kb-cli submission move sub_… accept --outcome 'Thank you.'",
    ],
    run: { arguments, setting in
      let code = try arguments.option("--code", expected: "16 digits with their check digit") {
        ReceiptCode($0)
      }
      let act = SubmissionAct(setting: setting, code: code)
      let verb = try arguments.positional("list, show, add, reply, note, move, publish …")
      return try act.run(verb, &arguments)
    })

  static let receipt = Command(
    name: "receipt", arguments: "verify FILE|- | open DIGITS | keys | rotate",
    summary: "Check a signed receipt without the server; see what lies behind a receipt code.",
    options: [
      "verify FILE|-       the receipt in JSON; --key HEX checks it without a knowledge base",
      "keys                the public keys that sign or signed receipts",
      "rotate              sign with a new key from now on; the old ones stay valid",
    ],
    examples: ["kb-cli receipt verify receipt.json", "kb-cli receipt open '1234 5678 9012 3456'"],
    run: { arguments, setting in
      switch try arguments.positional("verify, open, keys or rotate") {
      case "verify": return try verifyReceipt(&arguments, setting)
      case "open":
        var digits = try arguments.positional("DIGITS")
        while let more = try arguments.nextPositional() { digits += more }
        guard let code = ReceiptCode(digits) else { throw SubmissionRefusal.badReceipt }
        guard let view = try setting.workspace().submission(holding: code) else {
          throw SubmissionRefusal.absent
        }
        SubmissionAct(setting: setting, code: code).tell(view)
        return .done
      case "keys":
        try arguments.finish()
        for key in try setting.workspace().receiptKeys() {
          setting.console.out("\(key.key)\t\(key.since)\t\(key.isCurrent ? "signs" : "signed")")
        }
        return .done
      case "rotate":
        try arguments.finish()
        try setting.workspace().rotateReceiptKey(as: setting.principal)
        setting.console.say(
          "A new key signs receipts from now on; those of the old ones stay valid.")
        return .done
      case let word: throw UsageError.unexpected(word)
      }
    })

  private static func verifyReceipt(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let key = try arguments.option("--key")
    let path = try arguments.positional("FILE")
    try arguments.finish()
    guard let bytes = Console.contents(of: path, limit: 1 << 20) else {
      throw UsageError.refused("\(path) cannot be read")
    }
    let receipt = try SignedReceipt(json: bytes)
    let verdict: ReceiptVerdict
    if let key {
      verdict = receipt.isSigned ? (key == receipt.key ? .genuine : .unknownKey) : .forged
    } else {
      verdict = try setting.workspace().verify(receipt)
    }
    if setting.isJSON {
      var json = JSONWriter()
      json.object { json in
        json.member("genuine", verdict == .genuine)
        json.member("verdict", verdict.rawValue)
      }
      setting.console.out(json.text)
    } else {
      switch verdict {
      case .genuine:
        setting.console.out("genuine: \(receipt.submission) was filed at \(receipt.filedAt)")
      case .unknownKey: setting.console.out("signed, but by a key that is not known here")
      case .forged: setting.console.out("forged: the signature does not fit what it says")
      }
    }
    return verdict == .genuine ? .done : .badData
  }
}

/// One act on submissions, with what all of them need.
struct SubmissionAct {
  let setting: Setting
  let code: ReceiptCode?

  func run(_ verb: String, _ arguments: inout Arguments) throws -> ExitCode {
    switch verb {
    case "list": return try list(&arguments)
    case "forms": return try forms(&arguments)
    case "schema":
      try arguments.finish()
      setting.console.raw(SubmissionForms.schema)
      return .done
    case "add": return try add(&arguments)
    case "measures":
      try arguments.finish()
      var json = JSONWriter()
      SubmissionPayload.measures(
        try setting.workspace().centerMeasures(as: setting.principal), into: &json)
      setting.console.out(json.text)
      return .done
    case "broker": return try broker(&arguments)
    case "reassign":
      let from = try account(&arguments)
      let successor = try account(&arguments)
      try arguments.finish()
      guard let from else { throw UsageError.missingArgument(name: "FROM") }
      let count = try setting.workspace().reassign(
        from: from, to: successor, as: setting.principal)
      setting.console.say("\(count) submissions reassigned.")
      return .done
    default: return try one(verb, &arguments)
    }
  }

  private func list(_ arguments: inout Arguments) throws -> ExitCode {
    var filter = SubmissionFilter()
    filter.isQueue = arguments.flag("--queue")
    filter.isBreached = arguments.flag("--breached")
    filter.kind = try arguments.option(
      "--kind", expected: Values.list(SubmissionKind.self), SubmissionKind.init)
    filter.status = try arguments.option(
      "--status", expected: Values.list(PublicStatus.self), PublicStatus.init)
    filter.center = try arguments.option("--center", expected: Values.sectors) {
      Reference.sector(named: $0)
    }
    filter.limit =
      try arguments.option("--limit", expected: "a number from 1 to 1000") {
        Int($0).flatMap { (1...1000).contains($0) ? $0 : nil }
      } ?? 50
    try arguments.finish()
    let (views, next) = try setting.workspace().submissions(filter, as: setting.principal)
    if setting.isJSON {
      var json = JSONWriter()
      SubmissionPayload.list(views, next: next, into: &json)
      setting.console.out(json.text)
      return views.isEmpty ? .nothingFound : .done
    }
    for view in views {
      let submission = view.submission
      let status = submission.state.publicStatus?.rawValue ?? "draft"
      let due = view.side == .center ? "\tdue \(view.due.map(\.description) ?? "-")" : ""
      setting.console.out(
        Console.safe(
          "\(submission.id)\t\(submission.form.kind.rawValue)\t\(status)\t\(submission.center?.rawValue ?? "-")\(due)\t\(submission.form.title)"
        ))
    }
    return views.isEmpty ? .nothingFound : .done
  }

  private func forms(_ arguments: inout Arguments) throws -> ExitCode {
    let kind = try arguments.nextPositional()
    try arguments.finish()
    let forms = SubmissionForms.all.filter { kind == nil || $0.kind.rawValue == kind }
    if setting.isJSON {
      var json = JSONWriter()
      SubmissionPayload.forms(forms, into: &json)
      setting.console.out(json.text)
    } else {
      for form in forms {
        setting.console.out(setting.console.bold("\(form.kind.rawValue): \(form.title)"))
        for field in form.fields {
          let need = form.isRequired(field) ? "needed" : "optional"
          setting.console.out("  \(field.name)\t\(need)\t\(field.help)")
        }
      }
    }
    return forms.isEmpty ? .nothingFound : .done
  }

  private func add(_ arguments: inout Arguments) throws -> ExitCode {
    let kind = try arguments.option("--kind")
    let label = try arguments.option("--label")
    let isDraft = arguments.flag("--draft")
    let key = try arguments.option("--idempotency-key")
    let pairs = try arguments.options("--field")
    let filing: Filing
    if pairs.isEmpty {
      let bytes = try contents(&arguments)
      try arguments.finish()
      filing = try setting.workspace().submit(bytes, once: key, as: setting.principal)
    } else {
      try arguments.finish()
      var received = ReceivedSubmission(kind: kind, label: label, isDraft: isDraft)
      received.fields = try Self.fields(pairs)
      filing = try setting.workspace().submit(received, once: key, as: setting.principal)
    }
    tell(filing)
    return .done
  }

  /// `NAME=VALUE`, a name that stands twice being a list.
  private static func fields(_ pairs: [String]) throws(UsageError) -> [ReceivedField] {
    var order: [String] = []
    var values: [String: [String]] = [:]
    for pair in pairs {
      guard let equals = pair.firstIndex(of: "=") else {
        throw .badValue(option: "--field", value: pair, expected: "NAME=VALUE")
      }
      let name = String(pair[..<equals])
      if values[name] == nil { order.append(name) }
      values[name, default: []].append(String(pair[pair.index(after: equals)...]))
    }
    return order.map { name in
      let list = values[name] ?? []
      return ReceivedField(name, list.count == 1 ? .text(list[0]) : .list(list))
    }
  }

  private func broker(_ arguments: inout Arguments) throws -> ExitCode {
    let workspace = try setting.workspace()
    if let name = try arguments.nextPositional() {
      let document = try arguments.positional("DOCUMENT")
      try arguments.finish()
      guard let id = SubmissionID(name), let document = DocumentID(document) else {
        throw SubmissionRefusal.absent
      }
      try workspace.finishBrokerTask(id, document, as: setting.principal)
      return .done
    }
    let items = try workspace.brokerItems(as: setting.principal)
    for item in items {
      setting.console.out(
        Console.safe(
          "\(item.task.submission)\t\(item.task.document)\tboth name \(item.task.shared)\t\(item.title)"
        ))
    }
    return items.isEmpty ? .nothingFound : .done
  }

  private func one(_ verb: String, _ arguments: inout Arguments) throws -> ExitCode {
    let workspace = try setting.workspace()
    let principal = setting.principal
    let text = try arguments.option("--text")
    let reason = try arguments.option("--reason")
    guard let id = SubmissionID(try arguments.positional("ID")) else {
      throw SubmissionRefusal.absent
    }
    switch verb {
    case "show":
      try arguments.finish()
      guard let view = try workspace.submission(id, as: principal, holding: code) else {
        throw SubmissionRefusal.absent
      }
      tell(view)
    case "amend":
      let bytes = try contents(&arguments)
      try arguments.finish()
      tell(
        try workspace.amend(id, with: bytes, expecting: nil, as: principal, holding: code))
    case "file":
      try arguments.finish()
      tell(try workspace.fileDraft(id, expecting: nil, as: principal))
    case "reply":
      let asks = arguments.flag("--ask")
      try arguments.finish()
      tell(
        try workspace.addMessage(
          text ?? "", asksForInformation: asks, to: id, as: principal, holding: code))
    case "note":
      try arguments.finish()
      tell(try workspace.addNote(text ?? "", to: id, as: principal))
    case "move":
      let outcome = try arguments.option("--outcome")
      let name = try arguments.positional("EVENT")
      try arguments.finish()
      guard let event = SubmissionEvent(rawValue: name) else {
        throw UsageError.badValue(
          option: "EVENT", value: name, expected: Values.list(SubmissionEvent.self))
      }
      tell(
        try workspace.move(
          id, event, reason: reason ?? "", outcome: outcome, expecting: nil, as: principal,
          holding: code))
    case "route":
      let center = try center(arguments.positional("CENTER"))
      try arguments.finish()
      let view = try workspace.route(
        id, to: center, reason: reason ?? "", expecting: nil, as: principal)
      if let view { tell(view) } else { setting.console.say("Moved, out of your sight.") }
    case "share":
      var centers: [Sector] = []
      while let name = try arguments.nextPositional() { centers.append(try center(name)) }
      if let view = try workspace.share(id, with: centers, expecting: nil, as: principal) {
        tell(view)
      }
    case "assign":
      let account = try account(&arguments)
      try arguments.finish()
      tell(try workspace.assign(id, to: account, expecting: nil, as: principal))
    case "rate":
      let reliability = try arguments.option("--reliability")
      let credibility = try arguments.option("--credibility", expected: "1 to 6") { Int($0) }
      try arguments.finish()
      tell(
        try workspace.rate(
          id, reliability: reliability ?? "", credibility: credibility ?? 0, as: principal))
    case "link":
      let relation =
        try arguments.option(
          "--relation", expected: Values.list(SubmissionLink.Relation.self),
          SubmissionLink.Relation.init) ?? .related
      let isOff = arguments.flag("--off")
      guard let other = SubmissionID(try arguments.positional("OTHER")) else {
        throw SubmissionRefusal.absent
      }
      try arguments.finish()
      tell(try workspace.link(id, to: other, relation, isOff: isOff, as: principal))
    case "similar":
      try arguments.finish()
      guard let found = try workspace.neighbours(of: id, limit: 10, as: principal) else {
        throw SubmissionRefusal.absent
      }
      for document in found {
        let shared = document.shared.prefix(5).map(\.text).joined(separator: ", ")
        setting.console.out(
          Console.safe(
            "\(document.id)\t[\(document.label.rawValue)]\t\(document.title)\tshare: \(shared)"))
      }
      return found.isEmpty ? .nothingFound : .done
    case "publish": try publish(id, workspace, &arguments)
    case "retract":
      try arguments.finish()
      tell(try workspace.retract(id, reason: reason ?? "", expecting: nil, as: principal))
    case "attach": try attach(to: id, workspace, &arguments)
    case "attachment":
      let number = try arguments.positional("NUMBER")
      try arguments.finish()
      guard let number = Int(number),
        let (_, bytes) = try workspace.attachment(number, of: id, as: principal, holding: code)
      else { throw SubmissionRefusal.absent }
      setting.console.raw(bytes)
    default: throw UsageError.unexpected(verb)
    }
    return .done
  }

  private func publish(
    _ id: SubmissionID, _ workspace: Workspace, _ arguments: inout Arguments
  ) throws {
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
    try arguments.finish()
    let (view, document) = try workspace.publish(
      id, as: publication, expecting: nil, by: setting.principal)
    setting.console.say("Published as \(document.id).")
    tell(view)
  }

  private func attach(
    to id: SubmissionID, _ workspace: Workspace, _ arguments: inout Arguments
  ) throws {
    let type = try arguments.option("--type") ?? "text/plain"
    let path = try arguments.positional("FILE")
    try arguments.finish()
    guard let bytes = Console.contents(of: path, limit: AttachmentPolicy.largest) else {
      throw UsageError.refused("\(path) cannot be read, or is larger than 64 MiB")
    }
    let name = path == "-" ? "input" : path.split(separator: "/").last.map(String.init) ?? path
    var attachment = try workspace.announceAttachment(
      name: name, type: type, size: bytes.count, digest: AttachmentPolicy.digest(of: bytes),
      to: id, as: setting.principal, holding: code)
    while attachment.state == .incomplete {
      let end = min(attachment.received + AttachmentPolicy.part, bytes.count)
      attachment = try workspace.attach(
        Array(bytes[attachment.received..<end]), at: attachment.received, to: attachment.number,
        of: id, as: setting.principal, holding: code)
    }
    var json = JSONWriter()
    SubmissionPayload.attachment(attachment, into: &json)
    setting.console.out(json.text)
  }

  private func center(_ name: String) throws(UsageError) -> Sector {
    guard let center = Reference.sector(named: name) else {
      throw .badValue(option: "CENTER", value: name, expected: Values.sectors)
    }
    return center
  }

  private func account(_ arguments: inout Arguments) throws(UsageError) -> AccountID? {
    let name = try arguments.positional("ACCOUNT")
    if name == "nobody" { return nil }
    guard let account = AccountID(name) else {
      throw .badValue(option: "ACCOUNT", value: name, expected: "an account's id, or nobody")
    }
    return account
  }

  private func contents(_ arguments: inout Arguments) throws -> [UInt8] {
    let path = try arguments.positional("FILE")
    guard let bytes = Console.contents(of: path, limit: 1 << 20) else {
      throw UsageError.refused("\(path) cannot be read, or is larger than 1 MiB")
    }
    return bytes
  }

  private func tell(_ filing: Filing) {
    let submission = filing.file.submission
    if setting.isJSON {
      var json = JSONWriter()
      SubmissionPayload.filing(filing, into: &json)
      setting.console.out(json.text)
      return
    }
    setting.console.out(submission.id.description)
    if let code = filing.code {
      setting.console.out("receipt code: \(code)")
      setting.console.say(
        "Keep the receipt code: it opens the answers, and it is shown only now.")
    }
  }

  func tell(_ view: SubmissionView) {
    if setting.isJSON {
      var json = JSONWriter()
      SubmissionPayload.view(view, into: &json)
      setting.console.out(json.text)
      return
    }
    let submission = view.submission
    var lines = [
      "\(submission.id)  \(submission.form.kind.rawValue)  [\(submission.label.rawValue)]  \(submission.state.publicStatus?.rawValue ?? "draft")",
      submission.form.title,
    ]
    if let outcome = submission.outcome { lines.append("outcome: \(outcome)") }
    for field in submission.form.fields where field.name != "title" {
      lines.append("  \(field.name): \(field.values.joined(separator: "; "))")
    }
    for message in view.file.messages {
      lines.append(
        "\(message.at) \(message.side == .center ? "Center" : "submitter"): \(message.body)")
    }
    for attachment in view.file.attachments {
      lines.append("attachment \(attachment.number): \(attachment.name), \(attachment.size) bytes")
    }
    if let triage = view.triage {
      lines.append(
        "state \(submission.state.rawValue), Center \(submission.center?.rawValue ?? "none"): \(submission.routing)"
      )
      for clock in view.clocks {
        let state =
          clock.isBreached
          ? "BREACHED" : clock.isPaused ? "paused" : clock.isRunning ? "running" : "kept"
        lines.append(
          "clock \(clock.purpose.rawValue): \(clock.used) of \(clock.limit) business days, due \(clock.due), \(state)"
        )
      }
      if let rating = triage.ratings.last {
        lines.append("rated \(rating.reliability)\(rating.credibility) by \(rating.author)")
      }
      lines.append("corroborated by \(view.corroboration) independent sources")
      for link in triage.links { lines.append("\(link.from) \(link.relation.rawValue) \(link.to)") }
      for note in triage.notes { lines.append("note \(note.at) \(note.author): \(note.body)") }
    }
    for line in lines { setting.console.out(Console.safe(line)) }
  }
}
