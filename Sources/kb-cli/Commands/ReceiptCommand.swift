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
        guard let view = try setting.workspace().submission(holding: code) else {
          throw SubmissionRefusal.absent
        }
        SubmissionAct(setting: setting, code: code).tell(view)
        return .done
      case "keys":
        try arguments.finish()
        let keys = try setting.workspace().receiptKeys()
        if setting.isJSON {
          setting.console.json { SubmissionPayload.receiptKeys(keys, into: &$0) }
          return .done
        }
        for key in keys {
          setting.console.out("\(key.key)\t\(key.since)\t\(key.isCurrent ? "signs" : "signed")")
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
    let key = try arguments.option("--key")
    let path = try arguments.positional("FILE")
    try arguments.finish()
    guard let bytes = Console.contents(of: path, limit: 1 << 20) else {
      throw UsageError.refused("\(path) cannot be read")
    }
    let receipt = try SignedReceipt(json: bytes)
    let verdict: ReceiptVerdict
    if let key {
      verdict = receipt.isSigned ? (key == receipt.key ? .genuine : .unknownKey) : .forged
    } else {
      verdict = try setting.workspace().verify(receipt)
    }
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("genuine", verdict == .genuine)
          json.member("verdict", verdict.rawValue)
        }
      }
    } else {
      switch verdict {
      case .genuine:
        setting.console.out("genuine: \(receipt.submission) was filed at \(receipt.filedAt)")
      case .unknownKey: setting.console.out("signed, but by a key that is not known here")
      case .forged: setting.console.out("forged: the signature does not fit what it says")
      }
    }
    return verdict == .genuine ? .done : .badData
  }
}
