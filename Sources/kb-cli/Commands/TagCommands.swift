import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let train = Command(
    name: "train", arguments: "",
    summary: "Learn a sector model from texts and documents whose sectors are known.",
    options: [
      "--with FOLDER       holds goods.tsv, tariff.tsv, notes.tsv and none.tsv; corpus/tagging if not said",
      "--documents PATH    files or folders whose documents name their sectors; may be repeated",
      "--from STORE        a data directory whose confirmed documents teach too; --data if not said",
      "--out FILE          where the model goes; sector-model.txt in the data directory if not said",
    ],
    examples: ["kb-cli train --documents corpus", "kb-cli train --from kb-data --out model.txt"],
    run: { arguments, setting in
      var material = TrainingMaterial()
      material.folder = try arguments.option("--with") ?? "corpus/tagging"
      material.files = try arguments.options("--documents")
      let store = try arguments.option("--from")
      let path = try arguments.option("--out")
      try arguments.finish()
      let needsStore = store != nil || path == nil
      let workspace = needsStore ? try Workspace(opening: store ?? setting.dataDirectory) : nil
      setting.console.progress("training")
      let result = try Training.train(material, from: store == nil && path != nil ? nil : workspace)
      setting.console.progress("")
      let out = path ?? Training.modelPath(in: setting.dataDirectory)
      try result.write(to: out)
      if setting.isJSON {
        setting.console.json { json in
          json.object { json in
            json.member("examples", result.examples)
            json.member("features", result.features)
            json.member("model", out)
            json.key("held_out")
            json.array { json in
              for (source, evaluation) in result.heldOut {
                json.object { json in
                  json.member("source", source)
                  json.key("evaluation")
                  Payload.evaluation(evaluation, into: &json)
                }
              }
            }
          }
        }
        return .done
      }
      for (source, evaluation) in result.heldOut {
        setting.console.out("\n\(source), headings not trained on:")
        setting.console.out(evaluation.table)
      }
      setting.console.say(
        "\(result.examples) examples, \(result.features) features, written to \(out). kb-cli retag applies it."
      )
      return .done
    })

  static let retag = Command(
    name: "retag", arguments: "",
    summary: "Recognise and tag every document anew; a person's word stands.", options: [],
    examples: ["kb-cli retag", "kb-cli retag --json"],
    run: { arguments, setting in
      try arguments.finish()
      let console = setting.console
      Interrupt.listen()
      let summary = try setting.workspace().retag(as: setting.principal) { summary in
        console.progress("\(summary.documents) documents, \(summary.changed) changed")
        return !Interrupt.cameIn
      }
      console.progress("")
      if setting.isJSON {
        console.json { json in
          json.object { json in
            json.member("documents", summary.documents)
            json.member("changed", summary.changed)
            json.member("locked", summary.locked)
            json.member("stale", summary.stale)
            json.member("resumed", summary.isResumed)
            json.member("seconds", summary.seconds)
          }
        }
      } else {
        console.out(
          "\(summary.documents) documents, \(summary.changed) changed, \(summary.locked) locked by a person, "
            + "\(summary.stale) of those to be looked at again")
      }
      if Interrupt.cameIn {
        console.say("Stopped. The same command goes on from here.")
        return .interrupted
      }
      return .done
    })

  static let overrideSectors = Command(
    name: "override", arguments: "ID",
    summary: "Set a document's sectors by a person's word, which no tagger changes.",
    options: [
      "--sector S          a Center; may be repeated",
      "--none              the document is no Center's",
      "--reason TEXT       why, in words",
    ],
    examples: [
      "kb-cli override doc_01JD0000000000000000000000 --sector ele --reason 'the goods are chips'"
    ],
    run: { arguments, setting in
      let sectors = try arguments.options("--sector", expected: Values.sectors) {
        Reference.sector(named: $0)
      }
      let isNone = arguments.flag("--none")
      let reason = try arguments.option("--reason") ?? ""
      let name = try arguments.positional("ID")
      try arguments.finish()
      guard sectors.isEmpty == isNone else {
        throw UsageError.refused("name --sector, or --none for no Center, and not both")
      }
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw UsageError.refused("--reason is missing: say why in words")
      }
      let answer = try setting.answer { server in
        RemoteQuestion("PUT", "/v1/documents/\(try server.document(named: name).id)/sectors") {
          $0.members("sectors", sectors.map(\.rawValue))
          $0.member("reason", reason)
        }.changingAnyVersion()
      } locally: { workspace, json in
        guard let stored = try workspace.document(named: name, as: setting.principal) else {
          throw NothingThere.document(name)
        }
        let outcome = try workspace.setSectors(
          stored.id, to: sectors, reason: reason, expecting: nil, as: setting.principal)
        try workspace.maintainIndex()
        Payload.outcome(outcome, into: &json)
      }
      try answer.tell(setting) { value, console in
        console.out("\(value.words("id"))@\(value.words("version"))")
      }
      return .done
    })

  /// `eval tags [FILE...]`
  static func evaluateTags(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let withoutNumbers = arguments.flag("--without-numbers")
    let showsMisses = arguments.flag("--misses")
    let model = try arguments.option("--model")
    var files: [String] = []
    while let file = try arguments.nextPositional() { files.append(file) }
    try arguments.finish()
    var judgements: [(name: String, judgement: TagJudgement)] = []
    if files.isEmpty {
      let judged = try setting.workspace().judgeTags(as: setting.principal, on: setting.today)
      judgements.append(("documents with confirmed sectors", judged))
    }
    for file in files {
      judgements.append(
        (
          file,
          try TagJudgement.judging(
            file: file, withoutNumbers: withoutNumbers, model: model,
            in: setting.dataDirectory, on: setting.today)
        ))
    }
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.key("evaluations")
          json.array { json in
            for (name, judgement) in judgements {
              json.object { json in
                json.member("name", name)
                json.key("evaluation")
                Payload.evaluation(judgement.evaluation, into: &json)
              }
            }
          }
        }
      }
    } else {
      for (name, judgement) in judgements {
        setting.console.out("\n\(name):")
        setting.console.out(judgement.evaluation.table)
        guard showsMisses else { continue }
        for miss in judgement.misses {
          setting.console.out("\(miss.known)\t\(miss.first)\t\(Console.safe(miss.text))")
        }
      }
    }
    return judgements.allSatisfy { $0.judgement.evaluation.isEmpty } ? .nothingFound : .done
  }
}
