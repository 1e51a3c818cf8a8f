import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What is done to one submission.
extension SubmissionAct {
  func one(_ verb: String, _ arguments: inout Arguments) throws -> ExitCode {
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
      tell(view, try workspace.teachingOffer(of: view, as: principal))
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
      let told = try arguments.option(
        "--outcome-code", expected: Values.list(OutcomeReason.self), OutcomeReason.init)
      let name = try arguments.positional("EVENT")
      try arguments.finish()
      guard let event = SubmissionEvent(rawValue: name) else {
        throw UsageError.badValue(
          option: "EVENT", value: name, expected: Values.list(SubmissionEvent.self))
      }
      tell(
        try workspace.move(
          id, event, reason: reason ?? "", outcome: outcome, because: told, expecting: nil,
          as: principal, holding: code))
    case "route":
      let center = try center(arguments.positional("CENTER"))
      try arguments.finish()
      let view = try workspace.route(
        id, to: center, reason: reason ?? "", expecting: nil, as: principal)
      if let view { tell(view) } else { setting.console.say("Moved, out of your sight.") }
    case "share":
      var centers: [Sector] = []
      while let name = try arguments.nextPositional() { centers.append(try center(name)) }
      try arguments.finish()
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
      if setting.isJSON {
        setting.console.json { Payload.similar(found, into: &$0) }
        return found.isEmpty ? .nothingFound : .done
      }
      for document in found {
        let shared = document.shared.prefix(5).map(\.text).joined(separator: ", ")
        setting.console.out(
          Console.safe(
            "\(document.id)\t[\(document.label.rawValue)]\t\(document.title)\tshare: \(shared)"))
      }
      return found.isEmpty ? .nothingFound : .done
    case "publish": try publish(id, workspace, &arguments)
    case "take-over":
      try arguments.finish()
      ModuleVerbs.print(
        try workspace.takeOverModule(of: id, expecting: nil, as: principal), setting)
    case "retract":
      let release = try arguments.option("--document", expected: "a document's id", DocumentID.init)
      try arguments.finish()
      tell(
        try workspace.retract(
          id, release: release, reason: reason ?? "", expecting: nil, as: principal))
    case "attach": try attach(to: id, workspace, &arguments)
    case "attachment":
      let number = try arguments.positional("NUMBER")
      try arguments.finish()
      guard let number = Int(number),
        let (_, reader) = try workspace.attachment(number, of: id, as: principal, holding: code)
      else { throw SubmissionRefusal.absent }
      while let piece = try reader.next() { setting.console.raw(piece) }
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
    setting.console.say("Published as \(document).")
    tell(view)
  }

  private func attach(
    to id: SubmissionID, _ workspace: Workspace, _ arguments: inout Arguments
  ) throws {
    let named = try arguments.option("--type")
    let path = try arguments.positional("FILE")
    try arguments.finish()
    guard let bytes = Console.contents(of: path, limit: AttachmentPolicy.largest) else {
      throw UsageError.refused("\(path) cannot be read, or is larger than 64 MiB")
    }
    let name = path == "-" ? "input" : path.split(separator: "/").last.map(String.init) ?? path
    let type = named ?? AttachmentPolicy.type(ofFileNamed: name) ?? "text/plain"
    var attachment = try workspace.announceAttachment(
      name: name, type: type, size: bytes.count, digest: AttachmentPolicy.digest(of: bytes),
      to: id, as: setting.principal, holding: code)
    while attachment.state == .incomplete {
      let end = min(attachment.received + AttachmentPolicy.part, bytes.count)
      attachment = try workspace.attach(
        Array(bytes[attachment.received..<end]), at: attachment.received, to: attachment.number,
        of: id, as: setting.principal, holding: code)
    }
    setting.console.json { SubmissionPayload.attachment(attachment, into: &$0) }
  }
}
