import FoundationEssentials
import KnowledgeModel

/// The members of a small JSON object that a client posted.
struct Fields {
  private enum Value: Decodable {
    case text(String)
    case list([String])
    case flag(Bool)
    case number(Int)
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let list = try? container.decode([String].self) {
        self = .list(list)
      } else if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .other
      }
    }
  }

  private let members: [String: Value]

  init(_ body: [UInt8]) throws(Problem) {
    guard let members = try? JSONDecoder().decode([String: Value].self, from: Data(body)) else {
      throw .badDocument(reason: "a JSON object is needed", line: nil, column: nil)
    }
    self.members = members
  }

  /// Refuses members that nobody asked for: a mistyped name must not pass for a missing one.
  func allow(_ names: Set<String>) throws(Problem) {
    let unknown = members.keys.sorted().filter { !names.contains($0) }
    guard unknown.isEmpty else {
      throw .badFields(
        unknown.map {
          FieldFault(
            "/\($0.prefix(100))",
            "is not known; there are: "
              + names.sorted().joined(separator: ", "))
        })
    }
  }

  func has(_ name: String) -> Bool { members[name] != nil }

  func text(_ name: String) -> String? {
    if case .text(let text) = members[name] { text } else { nil }
  }

  func list(_ name: String) -> [String] {
    if case .list(let list) = members[name] { list } else { [] }
  }

  /// Whether it is there and true.
  func flag(_ name: String) -> Bool {
    switch members[name] {
    case .flag(let flag): flag
    case .text(let text): text == "true"
    default: false
    }
  }

  func number(_ name: String) -> Int? {
    switch members[name] {
    case .number(let number): number
    case .text(let text): Int(text)
    default: nil
    }
  }
}
