import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension Command {
  static let receipt = Command(
    name: "receipt", arguments: "verify FILE|- | open DIGITS | keys | rotate",
    summary: "Check a signed receipt without the server; see what lies behind a receipt code.",
    options: [
      "verify FILE|-       the receipt in JSON; --key HEX checks it without a knowledge base",
      "keys                the public keys that sign or signed receipts",
      "rotate              sign with a new key from now on; the old ones stay valid",
    ],
    examples: ["kb-cli receipt verify receipt.json", "kb-cli receipt open '1234 5678 9012 3456'"],
    run: { arguments, setting in
      switch try arguments.positional("verify, open, keys or rotate") {
      case "verify": return try verifyReceipt(&arguments, setting)
      case "open":
        var digits = try arguments.positional("DIGITS")
        while let more = try arguments.nextPositional() { digits += more }
        guard let code = ReceiptCode(digits) else { throw SubmissionRefusal.badReceipt }
        let answer = try setting.answer { _ in
          RemoteQuestion("POST", "/v1/receipts/open") {
            $0.member("receipt_code", code.description)
          }
        } locally: { workspace, json in
          guard let view = try workspace.submission(holding: code) else {
            throw SubmissionRefusal.absent
          }
          SubmissionPayload.view(view, into: &json)
        }
        try answer.tell(setting) { SubmissionWords.view($0, notes: [], $1) }
        return .done
      case "keys":
        try arguments.finish()
        let answer = try setting.answer { _ in
          RemoteQuestion("/v1/receipts/keys")
        } locally: {
          SubmissionPayload.receiptKeys(try $0.receiptKeys(), into: &$1)
        }
        try answer.tell(setting) { value, console in
          for key in value.list("keys") {
            let does = key.isTrue("current") ? "signs" : "signed"
            console.out("\(key.words("key"))\t\(key.words("since"))\t\(does)")
          }
        }
        return .done
      case "rotate":
        try arguments.finish()
        try setting.workspace().rotateReceiptKey(as: setting.principal)
        setting.console.say(
          "A new key signs receipts from now on; those of the old ones stay valid.")
        return .done
      case let word: throw UsageError.unexpected(word)
      }
    })

  private static func verifyReceipt(
    _ arguments: inout Arguments, _ setting: Setting
  ) throws -> ExitCode {
    try SignedCheck<SignedReceipt>(
      path: "/v1/receipts/verify", locally: { try $0.verify($1) },
      words: { "genuine: \($0.submission) was filed at \($0.filedAt)" }
    ).run(&arguments, setting)
  }
}
