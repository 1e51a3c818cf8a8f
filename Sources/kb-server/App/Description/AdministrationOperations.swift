import KnowledgeBase
import KnowledgeModel

/// Who asks, and the record.
extension Endpoint.Operation {
  static let signIn = Self("signIn", "Begins a session: its cookie and its CSRF token.")
    .reading(
      .json(
        .object(["name": .line, "password": .prose]),
        example: #"{"name":"kim","password":"a long password"}"#)
    )
    .answering(.named(.me), headers: "Set-Cookie")
  static let signOut = Self("signOut", "Ends the session.").done()
  static let me = Self("showMe", "Who asks, and which labels they read.").answering(.named(.me))
  static let listAccounts = Self("listAccounts", "The accounts, by name.")
    .taking(.limit(500, usual: 100), .cursor(.accountID))
    .answering(
      .object(["accounts": .list(.named(.account)), "next": .optional(.accountID)]),
      headers: "Link")
  static let addAccount = Self("addAccount", "Makes an account.")
    .taking(.once)
    .reading(
      .json(
        .object([
          "name": .line, "role": .choice(Role.ofAccounts.map(\.rawValue)), "organisation?": .line,
          "centers?": .list(.sectorName), "clearance?": .choice(["enforcement"]),
          "password?": .prose, "mail?": .line,
        ]), example: #"{"name":"kim","role":"officer","centers":["ele"]}"#)
    ).answering(201, .named(.account))
  static let showAccount = Self("showAccount", "An account.").answering(.named(.account))
  static let changeAccount = Self(
    "changeAccount", "Changes an account or ends it, from the next request on."
  )
  .reading(
    .json(
      .object([
        "centers?": .list(.sectorName), "clearance?": .choice(["enforcement", "none"]),
        "mail?": .line, "password?": .prose, "successor?": .line, "disabled?": .flag,
      ]), example: #"{"centers":["ele"]}"#)
  ).answering(.named(.account))
  static let listTokens = Self("listTokens", "The tokens, without their secrets.")
    .taking(.query("account", .line, "Only those of this account."))
    .answering(.listing("tokens", .named(.token)))
  static let addToken = Self(
    "addToken", "Makes a token, which stands in the answer and nowhere else."
  )
  .reading(
    .json(
      .object(["account": .line, "scope?": .choice(of: TokenScope.self), "expires?": .line]),
      example: #"{"account":"kim","scope":"read","expires":"2036-01-31"}"#)
  ).answering(201, .named(.token), headers: "Location")
  static let revokeToken = Self("revokeToken", "Revokes a token.").done()
  static let listJobs = Self("listJobs", "Long work: the newest first.")
    .taking(.limit(200, usual: 50)).answering(.listing("jobs", .named(.job)))
  static let addJob = Self(
    "addJob",
    "Begins long work, which is done when its turn comes. One of that kind that waits is answered."
  )
  .reading(.json(.object(["kind": .choice(of: Job.Kind.self)]), example: #"{"kind":"verify"}"#))
  .answering(202, .named(.job), headers: "Location", "Retry-After")
  static let showJob = Self("showJob", "How far a job has come.")
    .answering(.named(.job), headers: "Retry-After")
  static let cancelJob = Self("cancelJob", "Takes a job back, or asks it to stop where it can.")
    .answering(.named(.job))
  static let verifyAudit = Self("verifyAudit", "Whether anybody touched the record, and its end.")
    .answering(.named(.auditCheck))
  static let listAudit = Self("listAudit", "The record of what was done, newest first.")
    .taking(
      .query("subject", .text(longest: 200), "Only of this document, submission or account."),
      .limit(1000, usual: 100), .cursor(.ordinal)
    ).answering(.named(.audit), headers: "Link")
}
