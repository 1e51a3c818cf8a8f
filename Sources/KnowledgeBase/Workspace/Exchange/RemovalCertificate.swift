import Cryptography
import Ingestion
package import KnowledgeModel
package import RecordStore

/// A statement, signed by this installation, that a submission was removed and no file of it holds its bytes
/// any more. It has digests and counts and tells nothing of what was filed.
package struct RemovalCertificate: SignedStatement, Equatable, Sendable {
  package let submission: SubmissionID
  package let kind: SubmissionKind
  /// When it was filed; `nil` for a draft.
  package let filedAt: String?
  package let rule: String
  package let action: RetentionRule.Action
  package let removedAt: String
  package let goneAt: String
  /// SHA-256 of each version of the form, the oldest first; the first is that of the receipt.
  package let contents: [String]
  /// SHA-256 and size in bytes of each file.
  package let files: [String]
  /// The id of each document it had become, and the SHA-256 of each of its versions.
  package let documents: [String]
  package let messages: String
  package let notes: String
  /// The public key, 64 hexadecimal digits.
  package let key: String
  /// 128 hexadecimal digits.
  package let signature: String

  /// Of a removal that is certified; `nil` while it is not.
  package init?(_ removal: Removal) {
    guard let certified = removal.certified else { return nil }
    self.init(
      removal, goneAt: certified.goneAt, key: Hexadecimal.text(certified.signer.bytes),
      signature: Hexadecimal.text(certified.signature))
  }

  private init(_ removal: Removal, goneAt time: Timestamp, key: String, signature: String) {
    submission = removal.submission
    kind = removal.kind
    filedAt = removal.filedAt?.description
    rule = removal.rule
    action = removal.action
    removedAt = removal.at.description
    goneAt = time.description
    contents = removal.contents.map(\.description)
    files = removal.files.map { "\($0.digest) \($0.size)" }
    documents = removal.documents.map { document in
      ([document.id.description] + document.contents.map(\.description)).joined(separator: " ")
    }
    messages = String(removal.messages)
    notes = String(removal.notes)
    self.key = key
    self.signature = signature
  }

  /// The signature over what is to be certified.
  static func signed(
    _ removal: Removal, goneAt time: Timestamp, by signer: SigningKey
  ) -> Removal.Certified {
    let certificate = RemovalCertificate(
      removal, goneAt: time, key: Hexadecimal.text(signer.verifying.bytes), signature: "")
    return Removal.Certified(
      goneAt: time, signer: signer.verifying, signature: signer.sign(certificate.message))
  }

  /// Reads the members of a certificate in JSON; every fault at once.
  package init(json: [UInt8]) throws(SubmissionRefusal) {
    var members = try SignedMembers(json)
    func isLine(_ text: String) -> Bool { !text.isEmpty && !text.contains("\n") }
    let id = members.text("submission", "a submission's id") { SubmissionID($0) != nil }
    let (kindName, actionName) = (
      members.read.kind ?? "",
      members.text("action", names(of: RetentionRule.Action.self)) {
        RetentionRule.Action(rawValue: $0) != nil
      }
    )
    if SubmissionKind(rawValue: kindName) == nil {
      members.faults.append(FieldFault("/kind", "must be " + names(of: SubmissionKind.self)))
    }
    filedAt = members.value("filed_at") == nil ? nil : members.text("filed_at", "a time", isLine)
    rule = members.text("rule", "a rule's name", isLine)
    removedAt = members.text("removed_at", "a time", isLine)
    goneAt = members.text("gone_at", "a time", isLine)
    contents = members.texts("contents")
    files = members.texts("files")
    documents = members.texts("documents")
    messages = members.text("messages", "a number, as a text", isLine)
    notes = members.text("notes", "a number, as a text", isLine)
    (key, signature) = members.seal()
    guard members.faults.isEmpty, let submission = SubmissionID(id),
      let kind = SubmissionKind(rawValue: kindName),
      let action = RetentionRule.Action(rawValue: actionName)
    else { throw .faults(members.faults) }
    self.submission = submission
    self.kind = kind
    self.action = action
  }

  package var message: [UInt8] {
    var lines = [
      "trade-knowledge-base removal 1", "submission \(submission)", "kind \(kind.rawValue)",
      "filed \(filedAt ?? "never")", "rule \(rule)", "action \(action.rawValue)",
      "removed \(removedAt)", "gone \(goneAt)",
    ]
    lines += contents.map { "content \($0)" }
    lines += files.map { "file \($0)" }
    lines += documents.map { "document \($0)" }
    lines += ["messages \(messages)", "notes \(notes)"]
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  package func write(into json: inout JSONWriter) {
    json.object { json in
      json.member("submission", submission.description)
      json.member("kind", kind.rawValue)
      json.member("filed_at", filedAt)
      json.member("rule", rule)
      json.member("action", action.rawValue)
      json.member("removed_at", removedAt)
      json.member("gone_at", goneAt)
      json.members("contents", contents)
      json.members("files", files)
      json.members("documents", documents)
      json.member("messages", messages)
      json.member("notes", notes)
      json.member("key", key)
      json.member("signature", signature)
    }
  }
}

private func names<Value: CaseIterable & RawRepresentable<String>>(of type: Value.Type) -> String {
  Value.allCases.map(\.rawValue).joined(separator: ", ")
}
