import Cryptography
import Ingestion
package import KnowledgeModel
import RecordStore

/// A statement, signed by this installation, that a text was filed with it at a time.
///
/// It proves the filing without telling what was filed, or how to read it: the receipt code is not
/// part of it.
package struct SignedReceipt: SignedStatement, Equatable, Sendable {
  package let submission: SubmissionID
  package let filedAt: String
  /// SHA-256 of what was filed, in hexadecimal digits.
  package let content: String
  /// The public key, 64 hexadecimal digits.
  package let key: String
  /// 128 hexadecimal digits.
  package let signature: String

  init(submission: SubmissionID, filedAt: Timestamp, content: Digest, signedBy signer: SigningKey) {
    self.submission = submission
    self.filedAt = filedAt.description
    self.content = content.description
    key = Hexadecimal.text(signer.verifying.bytes)
    signature = Hexadecimal.text(
      signer.sign(Self.message(submission, self.filedAt, self.content)))
  }

  /// Reads the members of a receipt in JSON; every fault at once.
  package init(json: [UInt8]) throws(SubmissionRefusal) {
    var members = try SignedMembers(json)
    let id = members.text("submission", "a submission's id") { SubmissionID($0) != nil }
    filedAt = members.text("filed_at", "a time") { !$0.isEmpty && $0.utf8.count <= 40 }
    content = members.text("content_sha256", "64 hexadecimal digits") { Digest($0) != nil }
    (key, signature) = members.seal()
    guard members.faults.isEmpty, let submission = SubmissionID(id) else {
      throw .faults(members.faults)
    }
    self.submission = submission
  }

  package var message: [UInt8] { Self.message(submission, filedAt, content) }

  private static func message(
    _ submission: SubmissionID, _ filedAt: String, _ content: String
  ) -> [UInt8] {
    Array("trade-knowledge-base receipt 1\n\(submission)\n\(filedAt)\n\(content)\n".utf8)
  }

  package func write(into json: inout JSONWriter) {
    json.member("submission", submission.description)
    json.member("filed_at", filedAt)
    json.member("content_sha256", content)
    json.member("key", key)
    json.member("signature", signature)
  }
}

/// Whether a receipt is genuine, and if not why.
package enum ReceiptVerdict: String, Sendable {
  case genuine
  /// Signed, but not by a key of this installation.
  case unknownKey = "unknown-key"
  case forged
}

/// A public key that signs or signed receipts.
package struct ReceiptKey: Sendable {
  package let key: String
  package let since: Timestamp
  package let isCurrent: Bool
}

extension Workspace {
  package func verify(_ receipt: SignedReceipt) throws -> ReceiptVerdict {
    guard receipt.isSigned else { return .forged }
    return try receiptKeys().contains { $0.key == receipt.key } ? .genuine : .unknownKey
  }

  /// The public keys, the oldest first; each stays valid for what it signed.
  package func receiptKeys() throws -> [ReceiptKey] {
    let keys = try store.exchangeKeys(.receiptSignatures)
    return keys.compactMap { key in
      SigningKey(seed: key.secret).map {
        ReceiptKey(
          key: Hexadecimal.text($0.verifying.bytes), since: key.at,
          isCurrent: key.number == keys.last?.number)
      }
    }
  }

  /// Signs with a new key from now on. For the person at the machine and the administrator.
  package func rotateReceiptKey(as principal: Principal) throws {
    guard principal.role == .local || principal.role == .administrator else {
      throw SubmissionRefusal.notAllowed
    }
    try store.write(act(principal)) { transaction throws(RecordError) in
      try transaction.addExchangeKey(.receiptSignatures, secret: SigningKey().seed)
    }
  }

  /// The key that signs receipts; made when there is none.
  func signer(in transaction: WriteTransaction) throws(RecordError) -> SigningKey {
    if let key = try transaction.exchangeKeys(.receiptSignatures).last {
      guard let signer = SigningKey(seed: key.secret) else { throw .corrupt }
      return signer
    }
    let signer = SigningKey()
    try transaction.addExchangeKey(.receiptSignatures, secret: signer.seed)
    return signer
  }

  /// What receipt codes are digested with; made when there is none.
  func codeSecret(in transaction: WriteTransaction) throws(RecordError) -> [UInt8] {
    if let key = try transaction.exchangeKeys(.receiptCodes).last { return key.secret }
    let secret = SigningKey().seed  // 32 random bytes.
    try transaction.addExchangeKey(.receiptCodes, secret: secret)
    return secret
  }

  /// By which a submission is found again; without the secret nobody can try all codes.
  static func digest(of code: ReceiptCode, secret: [UInt8]) -> Digest {
    Digest(of: secret + Array(code.digits.utf8))
  }

  /// The code of a request that bears a key: the same whenever it is sent again, and known to nobody
  /// who has not the key, which is not kept.
  static func code(forKey key: String, of id: SubmissionID, secret: [UInt8]) -> ReceiptCode {
    let digest = Digest(of: secret + Array("code\u{0}\(id)\u{0}\(key)".utf8))
    let number = digest.bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return ReceiptCode(number: number % 1_000_000_000_000_000)
  }
}
