/// Why a request is turned away before any endpoint sees it.
package enum Refusal: Error, CaseIterable, Equatable, Sendable {
  case malformedTarget, malformedHeader, malformedQuery, malformedLength
  case repeatedParameter
  case repeatedHeader
  case wrongHost
  case unknownVersion
  case transferCoding
  case targetTooLong, headersTooLarge, bodyTooLarge
  case encodedBody
  case unknownExpectation
  /// Too much is under way already.
  case busy

  package var status: Int { wire.status }
  package var code: String { wire.code }
  package var title: String { wire.title }

  private var wire: (status: Int, code: String, title: String) {
    switch self {
    case .malformedTarget: (400, "malformed_target", "The request target is malformed.")
    case .malformedHeader: (400, "malformed_header", "A header field is malformed.")
    case .malformedQuery: (400, "malformed_query", "The query is not valid UTF-8.")
    case .malformedLength: (400, "malformed_length", "The content length is malformed.")
    case .repeatedParameter: (400, "repeated_parameter", "A query parameter is repeated.")
    case .repeatedHeader: (400, "repeated_header", "A header field is repeated.")
    case .wrongHost: (400, "wrong_host", "Exactly one valid Host field is needed.")
    case .unknownVersion: (400, "unknown_version", "HTTP 1.1 or 1.0 is needed.")
    case .transferCoding: (411, "length_required", "The body needs a Content-Length.")
    case .targetTooLong: (414, "target_too_long", "The request target is too long.")
    case .headersTooLarge: (431, "headers_too_large", "The header fields are too large.")
    case .bodyTooLarge: (413, "body_too_large", "The body is too large.")
    case .encodedBody: (415, "encoded_body", "Encoded bodies are not accepted.")
    case .unknownExpectation: (417, "unknown_expectation", "The expectation is not known.")
    case .busy: (503, "busy", "The server is busy; try again shortly.")
    }
  }

  /// The problem document (RFC 9457); nothing of the request is in it.
  package var response: Response {
    let (status, code, title) = wire
    let text =
      #"{"type":"/problems/\#(code)","title":"\#(title)","status":\#(status),"code":"\#(code)"}"#
    return Response(
      status: status, contentType: "application/problem+json; charset=utf-8",
      headers: self == .busy ? [Header("Retry-After", "1")] : [], body: Array(text.utf8))
  }
}
