import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What a request about submissions names, and what whoever has not signed in may do at once.
extension Call {
  func submission() throws -> SubmissionID {
    guard let id = captures["id"].flatMap(SubmissionID.init) else { throw Problem.notFound }
    return id
  }

  func attachment() throws -> Int {
    guard let number = captures["number"].flatMap({ Int($0) }) else { throw Problem.notFound }
    return number
  }

  /// The code in the header `Receipt-Code`: never in an address, which is logged and remembered. One that
  /// does not open the submission of the request counts as wrong.
  func receiptCode() throws -> ReceiptCode? {
    guard let text = request.headers["receipt-code"] else { return nil }
    guard let code = ReceiptCode(text) else { throw Problem.badReceipt }
    try checkMayTryCode()
    let opened = try workspace.submission(holding: code)?.submission.id
    if opened == nil || opened != captures["id"].flatMap(SubmissionID.init) {
      strangers.noteWrongCode(from: client)
    }
    return code
  }

  /// What a receipt code opens; whoever tries many that open nothing must wait.
  func submission(opening code: ReceiptCode) throws -> SubmissionView {
    try checkMayTryCode()
    guard let view = try workspace.submission(holding: code) else {
      strangers.noteWrongCode(from: client)
      throw Problem.notFound
    }
    return view
  }

  private func checkMayTryCode() throws(Problem) {
    guard principal.role != .local else { return }
    if let seconds = strangers.refuseCode(from: client) {
      throw .tooManyWrongCodes(seconds: seconds)
    }
  }

  /// Files something, once it is known what: `body` asks `admit` before it keeps anything. What is taken is counted, and
  /// a proof of work that comes with it is spent.
  func filing(
    once key: String?, proof: String?,
    _ body: ((SubmissionKind) throws -> Void) throws -> Filing
  ) throws -> Filing {
    guard principal.role != .local else { return try body { _ in } }
    let name = principal.account?.description ?? client
    guard principal.role == .anonymous else {
      let filing = try body { kind in
        if let seconds = strangers.slowForm(kind, by: name) {
          throw Problem.filingSlowly(seconds: seconds)
        }
      }
      if !filing.isRepeated { strangers.noteForm(filing.kind, by: name) }
      return filing
    }
    // What was filed already is answered again.
    let isRepeated = try key.map { try workspace.hasFiled(under: $0, as: principal) } ?? false
    if !isRepeated, let seconds = strangers.refuseFiling(from: client) {
      throw Problem.tooManyFilings(seconds: seconds)
    }
    var isProven = false
    do {
      let filing = try body { kind in
        if let seconds = strangers.refuseForm(kind, by: name) {
          throw Problem.tooManyFilings(seconds: seconds)
        }
        isProven = try takeWork(proof)
      }
      guard !filing.isRepeated else { return filing }
      strangers.noteFiling(from: client)
      strangers.noteForm(filing.kind, by: name)
      if !isProven { strangers.noteUnproven(from: client) }
      return filing
    } catch {
      if isProven, let proof { strangers.desk.giveBack(proof) }
      throw error
    }
  }

  /// Whether work was done for what is filed; without it a few things a day are taken.
  private func takeWork(_ proof: String?) throws(Problem) -> Bool {
    guard strangers.desk.bits > 0 else { return false }
    if let proof, !proof.isEmpty {
      switch strangers.desk.take(proof) {
      case .good: return true
      case .bad: throw .badWork("it does not solve a challenge of this server")
      case .spent: throw .badWork("its challenge was used before")
      case .expired: throw .badWork("its challenge has expired")
      }
    }
    if let seconds = strangers.refuseUnproven(from: client) { throw .workNeeded(seconds: seconds) }
    return false
  }

  /// What the header `Proof-Of-Work` says.
  var workProof: String? { request.headers["proof-of-work"] }

  /// The same for the announcement of a file.
  func announcement(ofSize size: Int, _ body: () throws -> Attachment) throws -> Attachment {
    guard principal.role == .anonymous, size > 0 else { return try body() }
    if let seconds = strangers.refuseFile(ofSize: size, from: client) {
      throw Problem.tooManyFilings(seconds: seconds)
    }
    let attachment = try body()
    strangers.noteFile(ofSize: size, from: client)
    return attachment
  }

  /// Under which key, if any, an act on the submission must take effect once.
  func onceOnSubmission() throws -> OnceKey? {
    guard let key = try idempotencyKey() else { return nil }
    return workspace.onceKey(
      key, for: request.method.rawValue + " " + request.path, request.body, principal,
      on: try submission(), byReceipt: request.headers["receipt-code"] != nil)
  }

  /// What `If-Match` names, which must be there; `*` for any.
  func entityTag() throws -> String {
    guard let tag = request.headers["if-match"] else { throw Problem.preconditionRequired }
    return tag
  }
}

extension Filing {
  fileprivate var kind: SubmissionKind { file.submission.form.kind }
}
