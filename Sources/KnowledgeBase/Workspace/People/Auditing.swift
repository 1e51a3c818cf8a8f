package import Cryptography
package import KnowledgeModel
package import RecordStore
import Synchronization

extension Workspace {
  /// Lines of the record, newest first, for who runs the machine and who audits it. That somebody looked
  /// stands in it too.
  ///
  /// Documents stand in it by their ids. What a refused file was called is left out for everybody but
  /// the person at the machine, since a name can say what a document is about.
  package func audit(
    before number: Int64?, subject: String?, limit: Int, as principal: Principal
  ) throws -> [AuditEntry] {
    try Self.checkReadsRecord(principal)
    if principal.account != nil {
      reads.note(
        AuditEvent(
          at: .now(), author: principal.name, action: "read-record", subject: subject ?? "",
          detail: ""))
    }
    try writeReads()
    let lines = try store.auditBackwards(
      before: number ?? .max, subject: subject, limit: limit)
    guard principal.role != .local else { return lines }
    return lines.map { $0.action == "quarantined" ? $0.withoutSubject : $0 }
  }

  /// Checks the whole record.
  package func verifyAudit(as principal: Principal) throws -> AuditCheck {
    try Self.checkReadsRecord(principal)
    return try store.verifyAudit()
  }

  private static func checkReadsRecord(_ principal: Principal) throws(PeopleRefusal) {
    guard AccessPolicy.mayReadTheRecord(principal) else { throw .notAllowed }
  }

  /// Notes that somebody read a document that not everybody may read, or asked for one that is not
  /// there to be read. Only remembers it: what is noted is written by `writeReads`.
  package func noteRead(of id: DocumentID, _ label: HandlingLabel?, by principal: Principal) {
    if let account = principal.account, label != nil { searches.opened(by: account.description) }
    guard principal.account != nil, label != .public else { return }
    reads.note(
      AuditEvent(
        at: .now(), author: principal.name, action: label == nil ? "read-nothing" : "read",
        subject: id.description, detail: label?.rawValue ?? ""))
  }

  /// Notes that somebody was shown a list, for each restricted thing in it by its id: enforcement documents,
  /// and submissions with that label. Whoever asks for one by its id is noted by `noteRead`.
  func noteListed(_ ids: [String], by principal: Principal) {
    guard principal.account != nil else { return }
    for id in Set(ids).sorted() {
      reads.note(
        AuditEvent(
          at: .now(), author: principal.name, action: "listed", subject: id,
          detail: HandlingLabel.enforcement.rawValue))
    }
  }

  /// The enforcement documents of a list.
  func noteListed(_ documents: [StoredDocument], by principal: Principal) {
    noteListed(
      documents.filter { $0.document.label == .enforcement }.map(\.id.description), by: principal)
  }

  /// Notes that somebody took documents along, how many and of which labels at most. What was asked is not
  /// written down: the words of a question can tell what a document that not everybody may read is about.
  func noteExport(
    of count: Int, marking: String, as format: String, by principal: Principal
  ) {
    guard principal.account != nil || principal.role == .local else { return }
    reads.note(
      AuditEvent(
        at: .now(), author: principal.name, action: "exported", subject: format,
        detail: "\(count) documents up to \(marking)"))
  }

  /// Notes that somebody read a submission, or asked for one that is not there for them, as `noteRead` of a
  /// document does. Whoever comes with a receipt code, right or wrong, stays who they were when they filed.
  func noteRead(
    of id: SubmissionID, _ standing: SubmissionStanding?, by principal: Principal,
    holding code: ReceiptCode?
  ) {
    guard principal.account != nil, code == nil else { return }
    reads.note(
      AuditEvent(
        at: .now(), author: principal.name, action: standing == nil ? "read-nothing" : "read",
        subject: id.description, detail: standing.map { "as \($0.side.rawValue)" } ?? ""))
  }

  /// Notes that somebody asked for an act that is not for them.
  package func noteRefusal(of act: String, by principal: Principal) {
    reads.note(
      AuditEvent(
        at: .now(), author: principal.name, action: "refused", subject: act, detail: ""))
  }

  /// Notes that somebody looked at something through another reader's eyes.
  package func noteView(of place: String, as reader: String, by principal: Principal) {
    reads.note(
      AuditEvent(
        at: .now(), author: principal.name, action: "viewed-as", subject: reader, detail: place))
  }

  /// Writes down who read what, in one transaction.
  package func writeReads() throws {
    let events = reads.take()
    guard !events.isEmpty else { return }
    do {
      try store.write(Act(by: "local", at: .now(), writable: [])) {
        transaction throws(RecordError) in
        for event in events { try transaction.audit(event) }
      }
    } catch {
      reads.putBack(events)
      throw error
    }
  }
}

/// Reads that are not written down yet.
final class ReadNotes: Sendable {
  /// When nothing can be written for so long, the oldest are dropped and counted.
  private static let most = 100_000
  private let state = Mutex((events: [AuditEvent](), dropped: 0))

  func note(_ event: AuditEvent) {
    state.withLock { state in
      if state.events.count < Self.most { state.events.append(event) } else { state.dropped += 1 }
    }
  }

  func take() -> [AuditEvent] {
    state.withLock { state in
      var events = state.events
      if state.dropped > 0, let last = events.last {
        events.append(
          AuditEvent(
            at: last.at, author: "local", action: "reads-lost", subject: "",
            detail: String(state.dropped)))
      }
      state = ([], 0)
      return events
    }
  }

  func putBack(_ events: [AuditEvent]) {
    state.withLock { $0.events = Array((events + $0.events).prefix(Self.most)) }
  }
}

extension AuditEntry {
  fileprivate var withoutSubject: AuditEntry {
    AuditEntry(
      number: number, at: at, author: author, action: action, subject: "", detail: detail)
  }
}

extension AuditFault {
  /// What is wrong, in plain English.
  package var explanation: String {
    switch self {
    case .lineMissing(let number): "line \(number) is missing"
    case .lineAltered(let number): "line \(number), or its chain, is not what was written"
    case .headAltered(let number): "the signed head at line \(number) does not fit"
    case .endMissing(let found, let signed):
      "the record ends at line \(found), but line \(signed) was signed"
    case .endUnsigned(let number): "nobody signed what follows from line \(number) on"
    }
  }
}

extension VerifyingKey: CustomStringConvertible {
  /// 64 hexadecimal digits.
  package var description: String { Digest(bytes: bytes)?.description ?? "" }
}
