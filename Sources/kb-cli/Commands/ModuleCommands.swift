import Courseware
import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let module = Command(
    name: "module", arguments: "VERB ...",
    summary: "Write, check, review and export what is taught.",
    options: [
      "new NAME | new --from WHAT [--name NAME] [--out FILE]   a source to begin from; WHAT is a document, sub_… or the",
      "                                words of a search, from which drafts are laid out",
      "new --topic WORDS               the same on a topic of which nothing may be known yet, as gaps proposes them",
      "gaps [--sector S] [--limit N]   what people search for in vain, ask repeatedly or deal in without guidance",
      "check FILE... [--release]       every fault at once; --release as strictly as readers get it",
      "check --guide FILE...           product guides in plain text, against the rules of publication",
      "build FILE|ID [--format html|scorm12|scorm2004|cmi5|gift|qti21|source] [--edition public|partner|officer] [--out FILE]",
      "save FILE|FOLDER... [--note TEXT] [--submit]   a version of each; --submit sends it to review",
      "list, show ID [--version N], history ID, diff ID OLD NEW, rollback ID N",
      "move ID STATE [--reason TEXT]   draft, in-review, approved, published, retired",
      "publish ID|FILE|FOLDER... [--reason TEXT]      approve what somebody else wrote, and publish it",
      "tasks [--sector S]              passages that changed, reviews due, proposals that wait",
      "proposals ID, answer ID NUMBER accept|decline TEXT",
      "statistics ID                   completions, questions and what readers say of the blocks",
      "feedback ID                     what readers say of each block, the most wanting first",
      "report [ID] [--by center|organisation|port|module]   completions; groups of fewer than five are hidden",
      "contributions                   how fast proposals are answered and become part of a lesson",
      "draw [--sector S] [--hts N] [--difficulty 1-5] [--count N] [--seed N]   questions from every module",
    ],
    examples: [
      "kb-cli module new --from H901140 --out h901140.lesson",
      "kb-cli module new --from 'marking of reels' --name reels",
      "kb-cli module check corpus/modules",
      "kb-cli module save corpus/modules --submit --as trainer",
      "kb-cli module publish corpus/modules",
      "kb-cli module build ele-one-decision --out lesson.html",
      "kb-cli module tasks",
    ],
    isLong: true,
    run: { arguments, setting in
      let verb = try arguments.positional("VERB")
      guard let run = ModuleVerbs.all[verb] else {
        throw UsageError.unexpected(verb)
      }
      do {
        return try run(&arguments, setting)
      } catch let refusal as TeachingRefusal {
        return ModuleVerbs.tell(refusal, setting)
      }
    })
}

/// What `kb-cli module` does, by its first word.
enum ModuleVerbs {
  typealias Run = @Sendable (inout Arguments, Setting) throws -> ExitCode

  static let all: [String: Run] = [
    "new": new, "check": check, "build": build, "save": save, "list": list, "show": show,
    "history": history, "diff": diff, "rollback": rollBack, "move": move, "publish": publish,
    "tasks": tasks, "proposals": proposals, "answer": answer, "statistics": statistics,
    "draw": draw, "gaps": gaps, "feedback": feedback, "report": report,
    "contributions": contributions,
  ]

  /// Says why, and answers with the code that the contract gives it.
  static func tell(_ refusal: TeachingRefusal, _ setting: Setting) -> ExitCode {
    switch refusal {
    case .faulty(let faults):
      if setting.isJSON {
        setting.console.json { Payload.faults(faults, into: &$0) }
      } else {
        for fault in faults.all { setting.console.complain(Console.safe(fault.description)) }
      }
      return .badData
    case .notAllowed, .ownChange, .officerNeeded:
      setting.console.complain("kb-cli: " + Console.safe(refusal.explanation))
      return .notAllowed
    case .absent:
      setting.console.complain("kb-cli: " + Console.safe(refusal.explanation))
      return .nothingFound
    case .incomplete:
      setting.console.complain("kb-cli: " + Console.safe(refusal.explanation))
      return .usage
    }
  }

  @Sendable private static func new(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let origin = try arguments.option("--from")
    let topic = try arguments.option("--topic")
    let out = try arguments.option("--out")
    let named = try arguments.option("--name")
    let name = try named ?? arguments.nextPositional()
    try arguments.finish()
    let text: String
    if let server = setting.server, origin ?? topic != nil {
      let question = RemoteQuestion("POST", "/v1/modules:new") { json in
        if let origin { json.member("from", origin) }
        if let topic { json.member("topic", topic) }
        if let name { json.member("name", name) }
      }
      text = String(decoding: try server.ask(question), as: UTF8.self)
    } else if let origin {
      text = try setting.workspace().moduleSkeleton(
        from: origin, name: name, as: setting.principal)
    } else if let topic {
      text = try setting.workspace().moduleSkeleton(
        onTopic: topic, name: name, as: setting.principal)
    } else {
      guard let name else { throw UsageError.missingArgument(name: "NAME") }
      text = template(name, on: setting.today)
    }
    return write(Array(text.utf8), to: out, setting)
  }

  private static func template(_ name: String, on day: CalendarDate) -> String {
    """
    id: \(name)
    title: What it teaches
    summary: In one sentence.
    direction: customs-to-industry
    audience: partner
    label: public
    sectors: ele
    tariff: 8542
    owner: Electronics Center
    review_by: \(day.adding(days: 365))
    ---

    # The first lesson

    {draft}
    A paragraph. Cite what you rest on, on a line of its own, with the words that matter below it:

    {draft}
    ::: reflection
    What would you do?
    :::

    """
  }

  @Sendable private static func check(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let isForRelease = arguments.flag("--release")
    let isGuide = arguments.flag("--guide")
    let files = try files(&arguments)
    if isGuide { return try checkGuides(files, setting) }
    if let server = setting.server { return try check(files, isForRelease, at: server, setting) }
    let workspace = try setting.workspace()
    var faults: [SourceFault] = []
    for file in files {
      do {
        let built = try workspace.checkModule(
          try contents(of: file), file: file, isForRelease: isForRelease, as: setting.principal)
        for finding in ProductGuides.findings(in: built.module) where !finding.isBinding {
          setting.console.say("\(file): advice, \(Console.safe(finding.sentence))")
        }
      } catch TeachingRefusal.faulty(let found) {
        faults += found.all
      }
    }
    guard faults.isEmpty else { return tell(.faulty(SourceFaults(faults)), setting) }
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("ok", true)
          json.member("files", files.count)
        }
      }
    } else {
      setting.console.say("\(files.count) without faults.")
    }
    return .done
  }

  private static func check(
    _ files: [String], _ isForRelease: Bool, at server: RemoteServer, _ setting: Setting
  ) throws -> ExitCode {
    var isSound = true
    for file in files {
      let answer = try JSONValue(
        server.ask(
          RemoteQuestion(
            "POST", "/v1/modules:check", [("release", isForRelease ? "true" : nil)],
            body: try contents(of: file), type: "text/markdown")))
      if answer.isTrue("ok") { continue }
      isSound = false
      for fault in answer.list("faults") {
        setting.console.complain(
          "\(Console.safe(file)):" + ModuleWords.fault(fault).drop { $0 != ":" }.dropFirst())
      }
    }
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("ok", isSound)
          json.member("files", files.count)
        }
      }
    } else if isSound {
      setting.console.say("\(files.count) without faults.")
    }
    return isSound ? .done : .badData
  }

  private static func checkGuides(_ files: [String], _ setting: Setting) throws -> ExitCode {
    var notes: [GuideNote] = []
    for file in files {
      notes += ProductGuides.findings(
        in: String(decoding: try contents(of: file), as: UTF8.self)
      ).map { GuideNote(place: file, finding: $0) }
    }
    let isSound = !notes.contains(where: \.finding.isBinding)
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("ok", isSound)
          Payload.findings(notes, into: &json)
        }
      }
    } else {
      for note in notes {
        let weight = note.finding.isBinding ? note.finding.rule : "advice"
        setting.console.complain(
          Console.safe("\(note.place): \(weight), \(note.finding.sentence)"))
      }
    }
    return isSound ? .done : .badData
  }

  @Sendable private static func build(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    let format =
      try arguments.option("--format", expected: Values.list(ModuleFormat.self), ModuleFormat.init)
      ?? .html
    let edition = try arguments.option(
      "--edition", expected: Values.list(Edition.self), Edition.init)
    let out = try arguments.option("--out")
    let version = try arguments.option("--version", expected: "a number") { Int($0) }
    let name = try arguments.positional("FILE|ID")
    try arguments.finish()
    if let server = setting.server {
      let question = RemoteQuestion(
        "/v1/modules/\(name.percentEncoded)/export",
        [
          ("format", format.rawValue), ("edition", edition?.rawValue),
          ("version", version.map { String($0) }),
        ])
      return write(try server.ask(question), to: out, setting)
    }
    let workspace = try setting.workspace()
    let bytes: [UInt8]
    if let source = Console.contents(of: name) {
      let built = try workspace.checkModule(
        source, file: name, isForRelease: false, as: setting.principal)
      bytes = try workspace.package(
        built, as: format, in: edition ?? Edition(for: setting.principal), file: name)
    } else {
      bytes = try workspace.exportModule(
        name, as: format, in: edition, version: version, for: setting.principal)
    }
    return write(bytes, to: out, setting)
  }

  static func number(_ arguments: inout Arguments, _ name: String) throws -> Int {
    let word = try arguments.positional(name)
    guard let number = Int(word) else {
      throw UsageError.badValue(option: name, value: word, expected: "a number")
    }
    return number
  }

  /// The files and the sources of folders that are named, at least one.
  static func files(_ arguments: inout Arguments) throws -> [String] {
    var files: [String] = []
    while let name = try arguments.nextPositional() {
      if Console.isDirectory(name) {
        files += Console.files(in: name, ending: ".lesson")
      } else {
        files.append(name)
      }
    }
    try arguments.finish()
    guard !files.isEmpty else { throw UsageError.missingArgument(name: "FILE") }
    return files
  }

  static func contents(of file: String) throws -> [UInt8] {
    guard let bytes = Console.contents(of: file) else {
      throw UsageError.refused("\(file) cannot be read")
    }
    return bytes
  }

  private static func write(_ bytes: [UInt8], to file: String?, _ setting: Setting) -> ExitCode {
    guard let file, file != "-" else {
      setting.console.raw(bytes)
      return .done
    }
    guard WholeFile.write(bytes, to: file) else {
      setting.console.complain("kb-cli: \(Console.safe(file)) cannot be written")
      return .unavailable
    }
    setting.console.say("\(file): \(bytes.count) bytes")
    return .done
  }
}
