import KnowledgeBase
import KnowledgeModel
import RecordStore

/// `verify FILE [--key HEX]`: whether a signed statement is genuine, with a key alone or by what is known here.
struct SignedCheck<Statement: SignedStatement> {
  /// Where a server is asked.
  let path: String
  let locally: (Workspace, Statement) throws -> ReceiptVerdict
  /// What a genuine one says.
  let words: (Statement) -> String

  func run(_ arguments: inout Arguments, _ setting: Setting) throws -> ExitCode {
    let key = try arguments.option("--key")
    let file = try arguments.positional("FILE")
    try arguments.finish()
    guard let bytes = Console.contents(of: file, limit: 1 << 20) else {
      throw UsageError.refused("\(file) cannot be read")
    }
    let statement = try Statement(json: bytes)
    let answer =
      if let key {
        Answer { Payload.verdict(statement.verdict(knowing: key), into: &$0) }
      } else {
        try setting.answer { _ in
          RemoteQuestion("POST", path, body: bytes, type: "application/json")
        } locally: { workspace, json in
          Payload.verdict(try locally(workspace, statement), into: &json)
        }
      }
    let value = try answer.tell(setting) { value, console in
      switch ReceiptVerdict(rawValue: value.words("verdict")) {
      case .genuine: console.out(words(statement))
      case .unknownKey: console.out("signed, but by a key that is not known here")
      case .forged, nil: console.out("forged: the signature does not fit what it says")
      }
    }
    return value.isTrue("genuine") ? .done : .badData
  }
}
