import Cryptography
import Ingestion
import KnowledgeModel

/// What this installation has signed, as it is written down: anybody can verify it, here or without a server.
package protocol SignedStatement {
  /// The public key, 64 hexadecimal digits.
  var key: String { get }
  /// 128 hexadecimal digits.
  var signature: String { get }
  /// What is signed.
  var message: [UInt8] { get }

  /// Reads its members in JSON; every fault at once.
  init(json: [UInt8]) throws(SubmissionRefusal)
}

extension SignedStatement {
  /// Whether the signature is of the key that it names. Whose key that is must be known.
  package var isSigned: Bool {
    guard let bytes = Hexadecimal.bytes(key), let key = VerifyingKey(bytes: bytes),
      let signature = Hexadecimal.bytes(signature)
    else { return false }
    return key.isSignature(signature, of: message)
  }

  /// The verdict of somebody who knows the key and has nothing else.
  package func verdict(knowing known: String) -> ReceiptVerdict {
    isSigned ? (known == key ? .genuine : .unknownKey) : .forged
  }
}

/// The members of a signed statement in JSON, and what is wrong with them.
struct SignedMembers {
  let read: ReceivedSubmission
  var faults: [FieldFault] = []

  init(_ json: [UInt8]) throws(SubmissionRefusal) {
    do throws(IngestError) {
      read = try SubmissionReader.read(json)
    } catch {
      throw .unreadable(reason: error.reason, line: error.line, column: error.column)
    }
  }

  func value(_ name: String) -> ReceivedField.Value? {
    read.fields.first { $0.name == name }?.value
  }

  mutating func text(_ name: String, _ expected: String, _ fits: (String) -> Bool) -> String {
    if case .text(let text)? = value(name), fits(text) { return text }
    faults.append(FieldFault("/\(name)", "must be \(expected)"))
    return ""
  }

  mutating func texts(_ name: String) -> [String] {
    if case .list(let texts)? = value(name), texts.allSatisfy({ !$0.contains("\n") }) {
      return texts
    }
    faults.append(FieldFault("/\(name)", "must be a list of texts"))
    return []
  }

  /// The key and the signature.
  mutating func seal() -> (key: String, signature: String) {
    (
      text("key", "64 hexadecimal digits") { Hexadecimal.bytes($0)?.count == 32 },
      text("signature", "128 hexadecimal digits") { Hexadecimal.bytes($0)?.count == 64 }
    )
  }
}

extension Payload {
  package static func verdict(_ verdict: ReceiptVerdict, into json: inout JSONWriter) {
    json.object { json in
      json.member("genuine", verdict == .genuine)
      json.member("verdict", verdict.rawValue)
    }
  }
}
