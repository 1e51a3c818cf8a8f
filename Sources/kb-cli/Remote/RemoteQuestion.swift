import KnowledgeBase
import KnowledgeModel

/// What a command asks of a server, in place of the data directory.
struct RemoteQuestion {
  let method: String
  private let path: String
  private(set) var query: [(name: String, value: String)]
  private(set) var body: [UInt8]?
  private(set) var type: String?
  var headers: [(name: String, value: String)] = []

  /// `path` is encoded already; parameters without a value are left out.
  init(
    _ method: String, _ path: String, _ query: [(name: String, value: String?)] = [],
    body: [UInt8]? = nil, type: String? = nil
  ) {
    self.method = method
    self.path = path
    self.query = query.compactMap { pair in pair.value.map { (pair.name, $0) } }
    self.body = body ?? (method == "GET" || method == "DELETE" ? nil : [])
    self.type = type
  }

  /// Asks for what is there.
  init(_ path: String, _ query: [(name: String, value: String?)] = []) {
    self.init("GET", path, query)
  }

  /// A question whose body is a JSON object with what `write` writes.
  init(_ method: String, _ path: String, object write: (inout JSONWriter) -> Void) {
    var json = JSONWriter()
    json.object(write)
    self.init(method, path, body: json.bytes, type: "application/json")
  }

  /// Whatever the version is that it changes.
  func changingAnyVersion() -> RemoteQuestion {
    var question = self
    question.headers.append(("If-Match", "*"))
    return question
  }

  /// What stands behind the address of the server.
  var target: String {
    guard !query.isEmpty else { return path }
    return path + "?"
      + query.map { "\($0.name.percentEncoded)=\($0.value.percentEncoded)" }.joined(separator: "&")
  }
}
