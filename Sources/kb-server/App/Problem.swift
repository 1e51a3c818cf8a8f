import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Why a request was refused: one case for each thing a client can act on (RFC 9457).
enum Problem: Error, Equatable {
  case badParameter(name: String, value: String, expected: String)
  case badQuery(String)
  /// `column` counts characters from 1; `suggestion` is the field that was most likely meant.
  case unknownField(String, column: Int, suggestion: String?, valid: [String], explanation: String)
  /// `restart` is the same question without the cursor.
  case cursorExpired(restart: String)
  case badDocument(reason: String, line: Int?, column: Int?)
  /// Everything that is wrong with a form, field by field.
  case badFields([FieldFault])
  case badReceipt
  /// `received` bytes are there; the next part begins behind them.
  case badRange(received: Int)
  case notAsAnnounced(String)
  case unprocessable(String)
  /// Everything that is wrong in a lesson source.
  case faultySource(SourceFaults)
  /// A parameter that nothing reads, and those that something does.
  case unknownParameter(String, known: [String])
  /// What is behind this is for whoever has signed in.
  case signInRequired
  /// The token or the proxy's word opens nothing: it is unknown, expired or revoked.
  case badCredentials
  /// The name, the password or both are wrong.
  case signInFailed
  case tooManyAttempts(seconds: Int)
  case tooManyRequests(RateLimiter.Standing)
  /// Whoever has not signed in has sent as much as may be sent in this time.
  case tooManyFilings(seconds: Int)
  /// As many requests of this account or address wait for something new as may.
  case tooManyWaiting
  /// Much of one form came from an account: the next is taken after so long.
  case filingSlowly(seconds: Int)
  /// Whoever has not signed in must do some work first.
  case workNeeded(seconds: Int)
  /// The work that was done is not good, in these words.
  case badWork(String)
  /// Too many receipt codes opened nothing.
  case tooManyWrongCodes(seconds: Int)
  /// The token may only be used for what changes nothing.
  case scopeTooNarrow
  /// A cookie alone changes nothing.
  case csrfTokenNeeded
  case notAllowed
  /// Through another's eyes nothing is changed, and only looked at what depends on what one may read.
  case viewOnly
  case foreignOrigin
  case notFound
  /// It was there, and who asks could read it.
  case gone(since: CalendarDate)
  case methodNotAllowed([Method])
  case preconditionRequired
  case preconditionFailed
  case conflict(String)
  case keyReused
  case damaged
  case unavailable(String)

  /// Which of the stable codes it is.
  var code: ProblemCode {
    switch self {
    case .badParameter: .badParameter
    case .badQuery, .unknownField: .badQuery
    case .cursorExpired: .cursorExpired
    case .badDocument: .badDocument
    case .badFields: .badFields
    case .badReceipt: .badReceipt
    case .badRange: .badRange
    case .notAsAnnounced: .notAsAnnounced
    case .unknownParameter: .unknownParameter
    case .signInRequired: .signInRequired
    case .badCredentials: .badCredentials
    case .signInFailed: .signInFailed
    case .tooManyAttempts: .tooManyAttempts
    case .tooManyRequests: .tooManyRequests
    case .tooManyFilings: .tooManyFilings
    case .tooManyWaiting: .tooManyWaiting
    case .filingSlowly: .filingSlowly
    case .workNeeded: .workNeeded
    case .badWork: .badWork
    case .tooManyWrongCodes: .tooManyWrongCodes
    case .scopeTooNarrow: .scopeTooNarrow
    case .csrfTokenNeeded: .csrfTokenNeeded
    case .faultySource: .faultySource
    case .unprocessable: .unprocessable
    case .notAllowed: .notAllowed
    case .viewOnly: .viewOnly
    case .foreignOrigin: .foreignOrigin
    case .notFound: .notFound
    case .gone: .gone
    case .methodNotAllowed: .methodNotAllowed
    case .preconditionRequired: .preconditionRequired
    case .preconditionFailed: .preconditionFailed
    case .conflict: .conflict
    case .keyReused: .keyReused
    case .damaged: .damaged
    case .unavailable: .unavailable
    }
  }

  /// What it was this time.
  var detail: String? {
    switch self {
    case .badParameter(let name, let value, let expected):
      "\(name) cannot be '\(value.prefix(100))': it must be \(expected)"
    case .faultySource(let faults):
      "\(faults.all.count) fault\(faults.all.count == 1 ? "" : "s") in the source"
    case .badQuery(let words), .conflict(let words), .unavailable(let words),
      .unprocessable(let words), .notAsAnnounced(let words), .badWork(let words):
      words
    case .badRange(let received): "go on at byte \(received)"
    case .filingSlowly(let seconds), .workNeeded(let seconds): "try again in \(seconds) seconds"
    case .badReceipt: SubmissionRefusal.badReceipt.explanation
    case .unknownField(_, _, _, _, let explanation): explanation
    case .badDocument(let reason, let line, let column):
      (line.map { "line \($0), " } ?? "") + (column.map { "column \($0): " } ?? "") + reason
    case .unknownParameter(let name, let known):
      known.isEmpty
        ? "there is no parameter '\(name.prefix(100))', nor any other, here"
        : "there is no parameter '\(name.prefix(100))' here; there are: "
          + known.joined(separator: ", ")
    case .gone(let day): "it was removed on \(day)"
    case .csrfTokenNeeded:
      "send what GET /v1/me gives as csrf_token along as X-CSRF-Token, or as csrf in a form"
    default: nil
    }
  }

  /// Whether a sign-in page is to be shown again with this.
  var isAboutSigningIn: Bool {
    switch self {
    case .signInFailed, .tooManyAttempts, .unavailable: true
    default: false
    }
  }

  /// The problem details as a JSON object.
  func write(into json: inout JSONWriter) {
    let (status, title) = code.wire
    json.object { json in
      json.member("type", "/problems/\(code.rawValue)")
      json.member("title", title)
      json.member("status", status)
      json.member("code", code.rawValue)
      if let detail { json.member("detail", String(detail.prefix(1000))) }
      if case .cursorExpired(let restart) = self { json.member("restart", restart) }
      if case .faultySource(let faults) = self {
        json.objects("errors", faults.all) { fault, json in
          json.member("line", fault.line)
          json.member("code", fault.code.rawValue)
          json.member("reason", fault.problem)
          json.member("remedy", fault.remedy)
        }
      }
      if case .badFields(let faults) = self { Self.write(faults, into: &json) }
      if case .badRange(let received) = self { json.member("received", received) }
      if case .unknownField(let name, let column, let suggestion, let valid, _) = self {
        json.member("field", String(name.prefix(100)))
        json.member("column", column)
        if let suggestion { json.member("suggestion", suggestion) }
        json.members("valid", valid)
      }
      if case .badParameter(let name, _, let expected) = self {
        json.key("errors")
        json.array { json in
          json.object { json in
            json.member("parameter", name)
            json.member("reason", "must be \(expected)")
          }
        }
      }
    }
  }

  var response: Response {
    var json = JSONWriter()
    write(into: &json)
    var headers: [Header] = []
    switch self {
    case .badRange(let received): headers.append(Header("Upload-Offset", "\(received)"))
    case .methodNotAllowed(let methods):
      headers.append(Header("Allow", methods.map(\.rawValue).joined(separator: ", ")))
    case .cursorExpired(let restart): headers.append(Header("Link", "<\(restart)>; rel=\"first\""))
    case .signInRequired: headers.append(Header("WWW-Authenticate", "Bearer"))
    case .badCredentials:
      headers.append(Header("WWW-Authenticate", "Bearer error=\"invalid_token\""))
    case .tooManyAttempts(let seconds), .tooManyFilings(let seconds),
      .filingSlowly(let seconds), .workNeeded(let seconds),
      .tooManyWrongCodes(let seconds):
      headers.append(Header("Retry-After", String(seconds)))
    case .tooManyRequests(let standing):
      headers.append(Header("Retry-After", String(standing.seconds)))
      headers += standing.headers
    case .unavailable, .tooManyWaiting: headers.append(Header("Retry-After", "2"))
    default: break
    }
    return Response(
      status: code.wire.status, contentType: "application/problem+json; charset=utf-8",
      headers: headers,
      body: json.bytes)
  }

  /// As many as fit into an answer of some kilobytes, and how many there are.
  private static func write(_ faults: [FieldFault], into json: inout JSONWriter) {
    json.member("faults", faults.count)
    json.objects("errors", faults.prefix(60)) { fault, json in
      json.member("pointer", fault.pointer)
      json.member("reason", String(fault.reason.prefix(300)))
    }
  }

  /// What an error from below means here. Nothing of paths or libraries is said.
  init(_ error: any Error) {
    switch error {
    case let error as Problem: self = error
    case RecordError.keyReused: self = .keyReused
    case let error as SubmissionRefusal: self = Problem(submission: error)
    case AnnotationRefusal.faults(let faults): self = .badFields(faults)
    case let error as SearchRefusal:
      if case .unknownField(let name, let offset, let valid) = error {
        self = .unknownField(
          name, column: offset + 1, suggestion: error.suggestion, valid: valid,
          explanation: error.explanation)
      } else {
        self = .badQuery(error.explanation)
      }
    case let error as ReceiveRefusal:
      switch error {
      case .unreadable(let reason, let line, let column):
        self = .badDocument(reason: reason, line: line, column: column)
      case .notAllowed: self = .notAllowed
      case .keyReused: self = .keyReused
      }
    case let error as TeachingRefusal:
      switch error {
      case .faulty(let faults): self = .faultySource(faults)
      case .notAllowed: self = .notAllowed
      case .ownChange, .officerNeeded: self = .conflict(error.explanation)
      case .absent: self = .notFound
      case .incomplete(let words): self = .unprocessable(words)
      }
    default:
      switch Failure(error) {
      case .stale: self = .preconditionFailed
      case .absent: self = .notFound
      case .conflict(let words): self = .conflict(words)
      case .damaged: self = .damaged
      case .missing: self = .unavailable("the knowledge base is not there")
      // What went wrong below may name files; the log has it.
      case .unavailable: self = .unavailable("the knowledge base cannot do this now; try again")
      case .notAllowed: self = .notAllowed
      case .refused(let words), .invalid(let words): self = .unprocessable(words)
      }
    }
  }

  private init(submission error: SubmissionRefusal) {
    switch error {
    case .unreadable(let reason, let line, let column):
      self = .badDocument(reason: reason, line: line, column: column)
    case .faults(let faults): self = .badFields(faults)
    case .absent: self = .notFound
    case .notAllowed: self = .notAllowed
    case .stale: self = .preconditionFailed
    case .conflict(let refusal): self = .conflict(refusal.words)
    case .keyReused: self = .keyReused
    case .guessableKey:
      self = .badParameter(
        name: "Idempotency-Key", value: "",
        expected: "\(Workspace.shortestKey) characters or more that nobody guesses, as a UUID is")
    case .badReceipt: self = .badReceipt
    case .wrongRange(let received): self = .badRange(received: received)
    case .notAsAnnounced(let words), .tooMuch(let words): self = .notAsAnnounced(words)
    }
  }
}
