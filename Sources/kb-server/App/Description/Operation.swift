import HTTPServer
import Ingestion
import KnowledgeBase
import KnowledgeModel

extension Endpoint {
  /// What a program needs to know to use an endpoint: an Operation Object of OpenAPI 3.1.
  struct Operation: Sendable {
    /// The `operationId`; never renamed.
    let name: String
    let summary: String
    var parameters: [Parameter] = []
    /// The forms in which the body may come; none for no body.
    var body: [Content] = []
    /// Whether the body may be left out.
    var isBodyOptional = false
    /// The status of success, and in which forms the answer comes.
    var status = 200
    var answer: [Content] = []
    /// Header fields that the answer bears besides those of every answer.
    var answerHeaders: [String] = []
    /// By status, in which forms besides problem details a refusal may come.
    var refusals: [Int: [Content]] = [:]

    init(_ name: String, _ summary: String) {
      self.name = name
      self.summary = summary
    }
  }

  /// Something that is said in the query or the header of a request.
  struct Parameter: Sendable {
    enum Place: String, Sendable { case query, header, path }

    let name: String
    let place: Place
    let schema: Schema
    let note: String
    var isRequired = false
    /// Several values, separated by commas.
    var isList = false
    /// A value that has an answer in any knowledge base.
    var example: String?
  }

  /// One form of a body.
  struct Content: Sendable {
    let mediaType: String
    var schema = Schema.anything
    /// As it is sent.
    var example: String?
    /// Whether what comes in is held against the schema before anything else reads it.
    var isChecked = false
  }
}

extension Endpoint.Parameter {
  static func query(
    _ name: String, _ schema: Schema, _ note: String, example: String? = nil
  ) -> Self {
    Self(name: name, place: .query, schema: schema, note: note, example: example)
  }

  static func needed(
    _ name: String, _ schema: Schema, _ note: String, example: String? = nil
  ) -> Self {
    Self(
      name: name, place: .query, schema: schema, note: note, isRequired: true, example: example)
  }

  static func values(
    _ name: String, _ schema: Schema, _ note: String, example: String? = nil
  ) -> Self {
    Self(name: name, place: .query, schema: schema, note: note, isList: true, example: example)
  }

  static func limit(_ most: Int, usual: Int) -> Self {
    .query("limit", .integer(1...most), "At most so many; \(usual) if it is not said.")
  }

  /// What a path's segment names.
  static func captured(_ name: String, in pattern: String) -> Self {
    let schema: Schema =
      switch (name, pattern.split(separator: "/").dropFirst().first) {
      case ("id", "documents"): .documentID
      case ("id", "submissions"): .submissionID
      case ("id", "accounts"): .accountID
      case ("id", "tokens"): .tokenID
      case ("id", "saved-searches"): .savedSearchID
      case ("id", "modules"): .ascii("a-z0-9-", longest: 64)
      case ("number", "hts"): .tariffNumber
      case ("number", _): .integer(1...1_000_000)
      case ("code", _): .sector
      default: .ascii("A-Za-z0-9_-", longest: 200)
      }
    let notes = [
      "id": "Which one.", "number": "Which number.", "code": "Which Center.",
    ]
    return Self(
      name: name, place: .path, schema: schema, note: notes[name] ?? "Which one.",
      isRequired: true)
  }

  /// What `next` of the page before said, of the form that this list gives it.
  static func cursor(_ schema: Schema) -> Self {
    .query("cursor", schema, "What `next` of the page before said.")
  }

  static let asOf = Self.query(
    "as_of", .day, "As of this day; today if not said.", example: "2014-03-09")

  static let ifMatch = Self(
    name: "If-Match", place: .header, schema: .text(longest: 1024),
    note: "The `ETag` of what is to be changed, or `*`.", isRequired: true, example: "*")
  static let ifMatchIfAny = Self(
    name: "If-Match", place: .header, schema: .text(longest: 1024),
    note: "The `ETag` of what is to be changed.")
  static let once = Self(
    name: "Idempotency-Key", place: .header,
    schema: .matching("^[!-~]([ -~]{0,253}[!-~])?$") { text in
      (1...255).contains(text.utf8.count) && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    },
    note: "Sent again under the same key, a request takes effect once and is answered alike.")
  static let workProof = Self(
    name: "Proof-Of-Work", place: .header, schema: .text(longest: 300),
    note: "`CHALLENGE:NUMBER`, of whoever has not signed in; `askForWork` gives the challenge.")
  static let receiptCode = Self(
    name: "Receipt-Code", place: .header, schema: .receiptCode,
    note: "The 16 digits that open what was filed without an account.")
}

extension Endpoint.Content {
  /// JSON that is checked against the schema.
  static func json(_ schema: Schema, example: String? = nil) -> Self {
    Self(mediaType: "application/json", schema: schema, example: example, isChecked: true)
  }

  /// JSON that a reader of its own checks.
  static func ownJSON(_ schema: Schema, example: String? = nil) -> Self {
    Self(mediaType: "application/json", schema: schema, example: example)
  }

  static func text(_ mediaType: String, example: String? = nil) -> Self {
    Self(mediaType: mediaType, example: example)
  }
}

extension Endpoint.Operation {
  func taking(_ parameters: Endpoint.Parameter...) -> Self {
    var copy = self
    copy.parameters += parameters
    return copy
  }

  func reading(_ body: Endpoint.Content..., optional: Bool = false) -> Self {
    var copy = self
    copy.body = body
    copy.isBodyOptional = optional
    return copy
  }

  /// Answers JSON of a shape.
  func answering(_ schema: Schema, headers: String...) -> Self {
    answering(200, [.ownJSON(schema)], headers: headers)
  }

  func answering(_ status: Int, _ schema: Schema, headers: String...) -> Self {
    answering(status, [.ownJSON(schema)], headers: headers)
  }

  /// Answers in one or several forms.
  func offering(_ contents: [Endpoint.Content], headers: String...) -> Self {
    answering(200, contents, headers: headers)
  }

  /// Refuses with that status in other forms than problem details too.
  func refusing(_ status: Int, _ contents: [Endpoint.Content]) -> Self {
    var copy = self
    copy.refusals[status] = contents
    return copy
  }

  /// Answers 204, without a body.
  func done() -> Self { answering(204, [], headers: []) }
}

extension Endpoint.Operation {
  private func answering(
    _ status: Int, _ contents: [Endpoint.Content], headers: [String]
  ) -> Self {
    var copy = self
    (copy.status, copy.answer, copy.answerHeaders) = (status, contents, headers)
    return copy
  }

  /// Refuses parameters that nobody reads, since a mistyped filter must not pass for a missing one, values
  /// that a parameter cannot have, and a body that has not the shape it must have, with every fault at once.
  func check(_ request: Request) throws(Problem) {
    let known = parameters.filter { $0.place == .query }.map(\.name)
    // A check box of the search page says `sector.ele=1` for one of several values.
    func isKnown(_ name: String) -> Bool {
      known.contains(name)
        || request.query[name] == "1" && known.contains(String(name.prefix { $0 != "." }))
    }
    if let unknown = request.query.keys.sorted().first(where: { !isKnown($0) }) {
      throw .unknownParameter(unknown, known: known)
    }
    for parameter in parameters { try parameter.check(request) }
    guard !body.isEmpty, !(isBodyOptional && request.body.isEmpty) else { return }
    guard !request.body.isEmpty else {
      throw .badDocument(reason: "a body is needed", line: nil, column: nil)
    }
    let type = request.headers["content-type"]?.prefix { $0 != ";" }.lowercased()
    guard let content = body.first(where: \.isChecked),
      body.count == 1 || type == content.mediaType
    else { return }
    let faults = content.schema.faults(in: try JSONValue(body: request.body))
    guard faults.isEmpty else { throw .badFields(faults) }
  }
}

extension Endpoint.Parameter {
  fileprivate func check(_ request: Request) throws(Problem) {
    let sent: String?
    switch place {
    case .query: sent = request.query[name]
    case .header: sent = request.headers[name.lowercased()]
    case .path: sent = nil
    }
    // What is needed and missing, its reader says, as it knows in which order things are told.
    guard let sent, !(isList && sent.isEmpty) else { return }
    let values =
      isList
      ? sent.split(separator: ",", omittingEmptySubsequences: false).map(String.init) : [sent]
    for text in values {
      guard let fault = schema.faults(in: schema.value(of: text)).first else { continue }
      throw .badParameter(
        name: name, value: text, expected: String(fault.reason.trimmingPrefix("must be ")))
    }
  }
}

extension Schema {
  /// What a parameter's text stands for.
  fileprivate func value(of text: String) -> JSONValue {
    switch self {
    case .integer, .number:
      Double(text) == nil ? .string(text) : .number(text)
    case .flag:
      ["true": .bool(true), "1": .bool(true), "false": .bool(false), "0": .bool(false)][text]
        ?? .string(text)
    default: .string(text)
    }
  }
}
