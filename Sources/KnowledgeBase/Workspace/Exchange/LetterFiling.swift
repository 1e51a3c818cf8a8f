import Ingestion
package import KnowledgeModel
package import RecordStore

/// A letter that is filed as a submission: what it says, and the files that came with it.
package struct ReceivedLetter: Sendable {
  package let submission: ReceivedSubmission
  package let files: [(name: String, content: [UInt8])]

  /// So many pages are read at most, each by a process of its own.
  private static let mostPages = 4

  /// Reads a letter (RFC 5322). Its subject is the title. Lines `name: value` with which its text begins fill in
  /// fields, `kind` among them, which is `inquiry` if it is not said; the rest is what happened.
  package init(_ bytes: [UInt8]) throws(SubmissionRefusal) {
    let letter: MailFile
    do throws(IngestError) {
      letter = try MailFile(bytes)
    } catch {
      throw .unreadable(reason: error.reason, line: error.line, column: error.column)
    }
    var pages = 0
    var texts: [String] = []
    for words in letter.words {
      switch words {
      case .plain(let text): texts.append(text)
      case .page(let page):
        pages += 1
        guard pages <= Self.mostPages else {
          throw .unreadable(
            reason: "a letter has at most \(Self.mostPages) pages of HTML; send it as plain text",
            line: nil, column: nil)
        }
        texts.append(AttachmentText.extract(page))
      }
    }
    submission = Self.submission(
      subject: letter.subject, text: texts.joined(separator: "\n\n"))
    files = letter.files.map { ($0.name, $0.content) }
  }

  private static func submission(subject: String, text: String) -> ReceivedSubmission {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    let known = Set(SubmissionForms.all.flatMap { $0.fields.map(\.name) })
    var head: [(name: String, value: String)] = []
    while let line = lines.first, let colon = line.firstIndex(of: ":") {
      let name = String(line[..<colon]).trimmingBlanks.lowercased()
      guard known.contains(name) || ["kind", "label"].contains(name) else { break }
      head.append((name, String(line[line.index(after: colon)...]).trimmingBlanks))
      lines.removeFirst()
    }
    let rest = lines.joined(separator: "\n").trimmingBlanks
    func said(_ name: String) -> String? { head.last { $0.name == name }?.value }
    let kind = said("kind") ?? SubmissionKind.inquiry.rawValue
    var received = ReceivedSubmission(kind: kind, label: said("label"))
    let form = SubmissionKind(rawValue: kind).flatMap(SubmissionForms.form)
    var taken: Set = ["kind", "label"]
    for (name, value) in head where !value.isEmpty && taken.insert(name).inserted {
      let field = form?.fields.first { $0.name == name }
      let values = head.filter { $0.name == name && !$0.value.isEmpty }.map(\.value)
      let isYes = ["yes", "true"].contains(value.lowercased())
      received.fields.append(
        ReceivedField(
          name,
          field?.type == .certification && isYes
            ? .flag(true)
            : values.count == 1 && field?.isList != true ? .text(value) : .list(values)
        ))
    }
    if said("title") == nil { received.fields.append(ReceivedField("title", .text(subject))) }
    if !rest.isEmpty {
      let names = form?.fields.map(\.name) ?? []
      let body = ["what_happened", "guide"].first(where: names.contains) ?? "what_happened"
      if !received.fields.contains(where: { $0.name == body }) {
        received.fields.append(ReceivedField(body, .text(rest)))
      }
    }
    return received
  }
}

extension Workspace {
  /// Files a letter with everything that came with it; nothing of it when a file cannot be taken. `count` is
  /// told of each file before it is taken, and may refuse it.
  package func submit(
    _ letter: ReceivedLetter, once key: String?, as principal: Principal,
    admitting admit: (SubmissionKind) throws -> Void = { _ in },
    counting count: (Int, () throws -> Attachment) throws -> Attachment
  ) throws -> Filing {
    var faults: [FieldFault] = []
    for file in letter.files {
      if let fault = AttachmentPolicy.fault(ofFileNamed: file.name, file.content) {
        faults.append(FieldFault("/files", "'\(file.name)' \(fault)"))
      }
    }
    if letter.files.count > AttachmentPolicy.most {
      faults.append(FieldFault("/files", "may be \(AttachmentPolicy.most) at most"))
    }
    if !faults.isEmpty {
      if let kind = letter.submission.kind.flatMap(SubmissionKind.init),
        case .failure(.faults(let more)) = Self.check(
          letter.submission, kind: kind, isDraft: false)
      {
        faults = more + faults
      }
      throw SubmissionRefusal.faults(faults)
    }
    var filing = try submit(
      letter.submission, once: key, as: principal, admitting: admit)
    let id = filing.file.submission.id
    for file in letter.files {
      _ = try count(file.content.count) {
        try attachFile(
          named: file.name, file.content, to: id, as: principal, holding: filing.code)
      }
    }
    if !letter.files.isEmpty, let file = try store.submissionFile(id) { filing.file = file }
    return filing
  }
}

/// What became of one line of a batch of submissions.
package struct FilingLine: Sendable {
  /// From 1, empty lines counted.
  package let number: Int
  package let result: Result<Filing, SubmissionRefusal>
}

extension Workspace {
  /// A batch has at most so many lines with something in them.
  package static let mostFilingLines = 1000

  /// Files submissions that stand one a line (NDJSON), in their order and with an outcome for each. A line that
  /// cannot be taken keeps out no other. Under a key each line has one of its own, so that the batch can be
  /// sent again. `file` is asked to file each line, and may refuse.
  package func submit(
    lines bytes: [UInt8], once key: String?, as principal: Principal,
    filing file: (String?, ((SubmissionKind) throws -> Void) throws -> Filing) throws -> Filing
  ) throws -> [FilingLine] {
    if let key, principal.role == .anonymous, key.utf8.count < Self.shortestKey {
      throw SubmissionRefusal.guessableKey
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains { $0 > 0x20 } }
    guard lines.count <= Self.mostFilingLines else {
      throw SubmissionRefusal.unreadable(
        reason: "a batch has at most \(Self.mostFilingLines) lines; send the rest by themselves",
        line: nil, column: nil)
    }
    return try lines.map { index, line in
      let own = key.map { "\($0) line \(index + 1)" }
      do {
        let filing = try file(own) { admit in
          try submit(Array(line), once: own, as: principal, admitting: admit)
        }
        return FilingLine(number: index + 1, result: .success(filing))
      } catch let refusal as SubmissionRefusal {
        return FilingLine(number: index + 1, result: .failure(refusal))
      }
    }
  }
}

extension SubmissionRefusal {
  /// The word by which a program knows it, as in the problems of the API.
  package var code: String {
    switch self {
    case .unreadable: "bad_document"
    case .faults: "bad_fields"
    case .absent: "not_found"
    case .notAllowed: "not_allowed"
    case .stale: "precondition_failed"
    case .conflict: "conflict"
    case .keyReused: "key_reused"
    case .guessableKey: "bad_parameter"
    case .badReceipt: "bad_receipt"
    case .wrongRange: "bad_range"
    case .notAsAnnounced: "bad_attachment"
    case .tooMuch: "too_many_filings"
    }
  }
}

extension SubmissionPayload {
  /// A line of the answer to a batch: what `filing` says, or what is wrong.
  package static func line(_ line: FilingLine, into json: inout JSONWriter) {
    json.object { json in
      json.member("line", line.number)
      switch line.result {
      case .success(let filing):
        json.member(
          "outcome", filing.isRepeated ? "repeated" : filing.code == nil ? "draft" : "filed")
        json.key("filing")
        Self.filing(filing, into: &json)
      case .failure(let refusal):
        json.member("outcome", "refused")
        json.member("code", refusal.code)
        json.member("detail", String(refusal.explanation.prefix(1000)))
        if case .faults(let faults) = refusal {
          json.objects("errors", faults.prefix(60)) { fault, json in
            json.member("pointer", fault.pointer)
            json.member("reason", String(fault.reason.prefix(300)))
          }
        }
      }
    }
  }
}
