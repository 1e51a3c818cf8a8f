import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let delete = Command(
    name: "delete", arguments: "ID",
    summary:
      "Take a document back; what it did to others is undone, its versions stay in the store.",
    options: ["--version N         only if this is its version still"],
    examples: ["kb-cli delete doc_01JD0000000000000000000000"],
    run: { arguments, setting in
      let version = try arguments.option("--version", expected: "a version's number") {
        Int($0).flatMap { $0 > 0 ? $0 : nil }
      }
      let name = try arguments.positional("ID")
      try arguments.finish()
      let answer = try setting.answer { server in
        let id = try server.document(named: name).id
        var question = RemoteQuestion("DELETE", "/v1/documents/\(id)")
        if let version {
          question.headers.append(("If-Match", "\"\(version)\""))
        } else {
          question = question.changingAnyVersion()
        }
        return question
      } locally: { workspace, json in
        guard let stored = try workspace.document(named: name, as: setting.principal) else {
          throw NothingThere.document(name)
        }
        let outcome = try workspace.delete(
          stored.id, expecting: version, as: setting.principal)
        try workspace.maintainIndex()
        Payload.outcome(outcome, into: &json)
      }
      try answer.tell(setting) { value, console in console.out("\(value.words("id")) deleted") }
      return .done
    })
}
