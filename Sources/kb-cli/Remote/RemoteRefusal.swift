import Ingestion

/// Why a server refused, with the exit code that the same refusal has without one.
struct RemoteRefusal: Error {
  let words: String
  let code: ExitCode

  init(words: String, code: ExitCode) {
    (self.words, self.code) = (words, code)
  }

  /// From a problem (RFC 9457).
  init(status: Int, body: [UInt8]) {
    let problem = try? JSONValue(body)
    var lines = [
      problem?["detail"]?.text ?? problem?["title"]?.text ?? "the server answered \(status)"
    ]
    for error in problem?["errors"]?.values ?? [] {
      lines.append(
        [
          error["pointer"]?.text, error["parameter"]?.text,
          error["line"]?.text.map { "line \($0):" },
          error["reason"]?.text, error["remedy"]?.text,
        ].compactMap { $0 }.joined(separator: " "))
    }
    words = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    code =
      switch status {
      case 400: .usage
      case 401, 403: .notAllowed
      case 404, 410: .nothingFound
      case 409, 412, 428: .conflict
      case 413, 415, 422: .badData
      default: .unavailable
      }
  }
}

/// That there is nothing of a name, which is what is said of hidden things too.
struct NothingThere: Error {
  let words: String

  static func document(_ name: String) -> Self {
    Self(words: "no document \(name) that you may read.")
  }
}
