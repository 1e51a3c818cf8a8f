import Ingestion
import KnowledgeBase

/// What a command came to, in JSON: the same from the data directory and from a server.
struct Answer {
  let json: [UInt8]

  init(json: [UInt8]) { self.json = json }

  init(_ write: (inout JSONWriter) throws -> Void) rethrows {
    var json = JSONWriter()
    try write(&json)
    self.json = json.bytes
  }

  /// Writes it as it is, or as `words` reads it out to people; answers the value.
  @discardableResult
  func tell(
    _ setting: Setting, _ words: (JSONValue, Console) -> Void
  ) throws -> JSONValue {
    let value = try JSONValue(json, limits: .answer)
    if setting.isJSON {
      print(setting)
    } else {
      words(value, setting.console)
    }
    return value
  }

  /// Writes it as it is: what nobody reads out.
  func print(_ setting: Setting) { setting.console.raw(json + [10]) }
}

extension IngestLimits {
  /// What an answer may hold, which is more than what may be sent in.
  fileprivate static let answer: IngestLimits = {
    var limits = IngestLimits()
    limits.elements = 20_000_000
    return limits
  }()
}

extension Setting {
  /// A server's answer to the question, or what `write` makes of the data directory.
  func answer(
    _ question: (RemoteServer) throws -> RemoteQuestion,
    locally write: (Workspace, inout JSONWriter) throws -> Void
  ) throws -> Answer {
    if let server { return Answer(json: try server.ask(question(server))) }
    let workspace = try workspace()
    return try Answer { try write(workspace, &$0) }
  }
}

/// Words of an answer, none of which can drive a terminal.
extension JSONValue {
  /// A member's text; empty when there is none.
  func words(_ name: String) -> String { Console.safe(self[name]?.text ?? "") }

  func count(_ name: String) -> Int { self[name]?.integer ?? 0 }

  func isTrue(_ name: String) -> Bool { self[name] == .bool(true) }

  func list(_ name: String) -> [JSONValue] { self[name]?.values ?? [] }

  /// The texts of a list.
  func texts(_ name: String) -> [String] { (self[name]?.texts ?? []).map(Console.safe) }
}

extension JSONWriter {
  /// A value as it was read.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .number(let text): raw(text)
    case .string(let text): string(text)
    case .array(let values): array { json in for value in values { json.value(value) } }
    case .object(let members):
      object { json in
        for member in members {
          json.key(member.key)
          json.value(member.value)
        }
      }
    }
  }
}
