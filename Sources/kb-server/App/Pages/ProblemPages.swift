import HTTPServer
import KnowledgeModel

/// What one code means: cause and fix.
struct ProblemEntry: Sendable {
  let code: String
  let status: Int
  let title: String
  let cause: String
  let remedy: String

  /// Every code that an answer can bear: those of the acts, and those of requests that are turned away first.
  static let all: [ProblemEntry] =
    ProblemCode.allCases.map { code in
      ProblemEntry(
        code: code.rawValue, status: code.wire.status, title: code.wire.title, cause: code.cause,
        remedy: code.remedy)
    }
    + Refusal.allCases.map { refusal in
      let words = refusals[refusal.code] ?? ("", "")
      return ProblemEntry(
        code: refusal.code, status: refusal.status, title: refusal.title, cause: words.0,
        remedy: words.1)
    }

  private static let refusals: [String: (String, String)] = [
    "malformed_target": (
      "The address holds bytes that no address has, or is encoded twice.",
      "Percent-encode each part of the address once."
    ),
    "malformed_header": (
      "A header has control characters or is no field at all.",
      "Send header fields as RFC 9110 has them."
    ),
    "malformed_query": (
      "A parameter decodes to bytes that are no UTF-8.", "Encode parameters as UTF-8."
    ),
    "malformed_length": ("`Content-Length` is no number.", "Send the number of bytes of the body."),
    "repeated_parameter": (
      "The same parameter stands in the address twice, so that it is not clear which counts.",
      "Send each parameter once; lists are separated by commas."
    ),
    "repeated_header": ("A field that may stand once stands twice.", "Send it once."),
    "wrong_host": ("`Host` is missing, repeated or no host.", "Send one `Host`."),
    "unknown_version": ("The request is of another version of HTTP.", "Use HTTP/1.1."),
    "length_required": ("The body is sent in chunks.", "Send `Content-Length`."),
    "target_too_long": (
      "The address is longer than any that the server makes.",
      "Post what is so long, or ask less at once."
    ),
    "headers_too_large": (
      "All header fields together are too large.",
      "Send fewer or shorter ones; clear the cookies of this site."
    ),
    "body_too_large": (
      "The resource does not take so much at once.",
      "Send it in parts, or by kb-cli ingest on the machine."
    ),
    "encoded_body": ("The body has a `Content-Encoding`.", "Send it as it is."),
    "unknown_expectation": ("`Expect` holds something other than 100-continue.", "Leave it out."),
    "busy": (
      "As much is under way as the server does at once.", "Try again after `Retry-After` seconds."
    ),
  ]
}

/// The pages that explain what went wrong.
enum ProblemPageHandlers {
  @Sendable static func index(_ call: Call) throws -> Response {
    let rows = ProblemEntry.all.sorted { $0.code < $1.code }.map { entry -> HTML in
      """
      <tr><th scope="row"><a href="/problems/\(entry.code)"><code>\(entry.code)</code></a></th><td class="number">\(entry.status)</td><td>\(entry.title)</td></tr>

      """
    }
    return PageHandlers.page(
      Layout.page(
        title: "Error codes",
        body: """
          <h1>Error codes</h1><p>Errors are problem details (RFC 9457). <code>code</code> is stable, <code>type</code> leads to its page here, <code>detail</code> says what it was this time.</p>
          <div class="table"><table><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>\(rows)</table></div>
          """, for: call))
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    guard let entry = ProblemEntry.all.first(where: { $0.code == call.captures["code"] }) else {
      return PageHandlers.absent(call)
    }
    return PageHandlers.page(
      Layout.page(
        title: entry.code,
        body: """
          \(Layout.path("Error codes", [("/problems", "Error codes")]))<h1><code>\(entry.code)</code>: \(entry.title)</h1>
          <dl><dt>Status</dt><dd>\(entry.status)</dd><dt>Cause</dt><dd>\(HelpText.html(entry.cause))</dd><dt>Fix</dt><dd>\(HelpText.html(entry.remedy))</dd></dl>
          """, for: call))
  }

  /// What a person in a browser is told when a page cannot be shown.
  static func page(_ problem: Problem, for call: Call) -> Response {
    let code = problem.code
    let detail = problem.detail.map { "<p>\($0)</p>" as HTML }
    let signIn: HTML =
      code.wire.status == 401
      ? "<p><a href=\"\(Address.of("/sign-in", ["next": Address.again(call, call.request.path)]))\">Sign in</a></p>"
      : ""
    var response = PageHandlers.page(
      Layout.page(
        title: code.wire.title,
        body: """
          <h1>\(code.wire.title)</h1>\(detail)<p>\(HelpText.html(code.remedy))</p>\(signIn)<p><a href="/">Search</a> · <a href="/problems/\(code.rawValue)">About <code>\(code.rawValue)</code></a></p>
          """, for: problem == .notFound ? call.nowhere : call), status: code.wire.status)
    response.headers += problem.response.headers
    return response
  }
}

/// Plain words in which backticks set code.
enum HelpText {
  static func html(_ words: String) -> HTML {
    let parts = words.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().map { number, part -> HTML in
      number % 2 == 1 ? "<code>\(part)</code>" : "\(part)"
    }.joined(by: "")
  }
}
