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

  /// Files something; what whoever has not signed in files is counted, once it is taken.
  func filing(once key: String?, _ body: () throws -> Filing) throws -> Filing {
    guard principal.role == .anonymous else { return try body() }
    if let seconds = strangers.refuseFiling(from: client) {
      // What was filed already is answered again.
      guard let key, try workspace.hasFiled(under: key, as: principal) else {
        throw Problem.tooManyFilings(seconds: seconds)
      }
    }
    let filing = try body()
    if !filing.isRepeated { strangers.noteFiling(from: client) }
    return filing
  }

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
