import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Is this receipt genuine, and what lies behind it.
enum ReceiptHandlers {
  @Sendable static func verify(_ call: Call) throws -> Response {
    let receipt = try SignedReceipt(json: call.request.body)
    let verdict = try call.workspace.verify(receipt)
    return .json { Payload.verdict(verdict, into: &$0) }
  }

  @Sendable static func keys(_ call: Call) throws -> Response {
    let keys = try call.workspace.receiptKeys()
    return .json { SubmissionPayload.receiptKeys(keys, into: &$0) }
  }

  /// `{"receipt_code": "1234 …"}`: the submission as its submitter sees it.
  @Sendable static func open(_ call: Call) throws -> Response {
    guard let code = try Fields(call.request.body).text("receipt_code").flatMap(ReceiptCode.init)
    else { throw Problem.badReceipt }
    return SubmissionHandlers.answer(try call.submission(opening: code))
  }
}
