import Cryptography
import Ingestion
package import KnowledgeModel
package import RecordStore

/// What may be attached, and how much of it.
package enum AttachmentPolicy {
  package static let largest = 500_000_000
  /// Of larger files no text is looked for.
  static let largestRead = 64 << 20
  package static let most = 20
  /// All attachments of a submission together.
  package static let total = 1_000_000_000
  /// The most that is taken at once.
  package static let part = 8 << 20

  /// The types that are taken, each with what its files begin with; none where they may begin anyhow.
  package static let types: [(type: String, magic: [[UInt8]])] = [
    ("text/plain", []), ("text/csv", []), ("text/html", []), ("application/json", []),
    ("application/xml", [[0x3C], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]]),
    ("application/pdf", [Array("%PDF-".utf8)]),
    ("image/png", [[0x89, 0x50, 0x4E, 0x47]]), ("image/jpeg", [[0xFF, 0xD8, 0xFF]]),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", [[0x50, 0x4B]]),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [[0x50, 0x4B]]),
  ]

  /// The type of a file by the end of its name; `nil` when no such files are taken.
  package static func type(ofFileNamed name: String) -> String? {
    let end = name.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() ?? ""
    let byEnd = [
      "txt": "text/plain", "lesson": "text/plain", "csv": "text/csv", "html": "text/html",
      "htm": "text/html",
      "json": "application/json", "xml": "application/xml", "pdf": "application/pdf",
      "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
      "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
    return byEnd[end]
  }

  /// How the name of a file of a type ends.
  static func nameEnd(of type: String) -> String {
    [
      "text/plain": "txt", "text/csv": "csv", "text/html": "html", "application/json": "json",
      "application/xml": "xml", "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    ][type] ?? "bin"
  }

  /// The ends of names that are taken, as a page asks for them.
  package static let nameEnds =
    ".txt,.lesson,.csv,.html,.htm,.json,.xml,.pdf,.png,.jpg,.jpeg,.docx,.xlsx"

  /// What is wrong with a whole file that is to be attached; `nil` when nothing is.
  package static func fault(ofFileNamed name: String, _ bytes: [UInt8]) -> String? {
    guard isName(name) else { return "has no name that can be kept" }
    guard let type = type(ofFileNamed: name) else {
      return "is of a kind that is not taken; there are " + nameEnds
    }
    guard !bytes.isEmpty else { return "is empty" }
    return fault(of: bytes, as: type)
  }

  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.count <= 200
      && !name.unicodeScalars.contains {
        $0.properties.generalCategory == .control || $0 == "/" || $0 == "\\"
      }
  }

  /// Whether text is looked for in files of a type.
  static func isRead(_ type: String) -> Bool {
    type.hasPrefix("text/") || ["application/json", "application/xml"].contains(type)
  }

  /// SHA-256 in hexadecimal digits, as an attachment is announced with.
  package static func digest(of bytes: [UInt8]) -> String { Digest(of: bytes).description }

  /// What is wrong with a first part of a file of a type; `nil` when nothing is.
  static func fault(of bytes: [UInt8], as type: String) -> String? {
    guard let entry = types.first(where: { $0.type == type }) else {
      return "a file of type \(type) is not taken"
    }
    if entry.magic.isEmpty {
      let head = bytes.prefix(4096)
      return head.contains(0) ? "this is no text: it has a NUL byte" : nil
    }
    return entry.magic.contains { bytes.starts(with: $0) }
      ? nil : "this does not begin as a file of type \(type) does"
  }
}

extension Workspace {
  /// Announces a file that belongs to a submission; its bytes follow in parts.
  package func announceAttachment(
    name: String, type: String, size: Int, digest: String, to id: SubmissionID,
    once: OnceKey? = nil, as principal: Principal, holding code: ReceiptCode?
  ) throws -> Attachment {
    var faults: [FieldFault] = []
    let clean = name.trimmingBlanks
    if !AttachmentPolicy.isName(clean) {
      faults.append(FieldFault("/name", "must be a file's name of at most 200 characters"))
    }
    if !AttachmentPolicy.types.contains(where: { $0.type == type }) {
      faults.append(
        FieldFault(
          "/type", "must be one of " + AttachmentPolicy.types.map(\.type).joined(separator: ", ")))
    }
    if !(1...AttachmentPolicy.largest).contains(size) {
      faults.append(FieldFault("/size", "must be from 1 to \(AttachmentPolicy.largest) bytes"))
    }
    let sum = Digest(digest.lowercased())
    if sum == nil { faults.append(FieldFault("/sha256", "must be 64 hexadecimal digits")) }
    guard faults.isEmpty, let sum else { throw SubmissionRefusal.faults(faults) }
    return try change(id, expecting: nil, as: principal, holding: code) {
      transaction, submission, side throws(RecordError) in
      let known = try transaction.attachments(of: submission)
      if let once, let answer = try transaction.answer(to: once),
        let same = known.first(where: { answer.body == Array("\($0.number)".utf8) })
      {
        return .success(same)
      }
      if let same = known.first(where: { $0.digest == sum && $0.size == size }) {
        return .success(same)
      }
      guard !submission.state.isFinished || side == .center else {
        return .failure(.conflict(.notFrom(submission.state, .answer)))
      }
      guard known.count < AttachmentPolicy.most,
        known.reduce(size, { $0 + $1.size }) <= AttachmentPolicy.total
      else {
        return .failure(
          .tooMuch(
            "a submission holds at most \(AttachmentPolicy.most) files and "
              + "\(AttachmentPolicy.total >> 20) MiB"))
      }
      let attachment = Attachment(
        number: (known.map(\.number).max() ?? 0) + 1, name: clean, mediaType: type, size: size,
        digest: sum, received: 0, state: .incomplete, hasText: false, side: side,
        at: transaction.act.at)
      try transaction.add(attachment, to: submission)
      try transaction.update(&submission, isPublic: true)
      if let once {
        let answer = Answer(status: 201, body: Array("\(attachment.number)".utf8))
        try transaction.remember(answer, to: once)
      }
      return .success(attachment)
    }
  }

  /// Attaches a whole file.
  package func attachFile(
    named name: String, _ bytes: [UInt8], to id: SubmissionID, as principal: Principal,
    holding code: ReceiptCode?
  ) throws -> Attachment {
    if let fault = AttachmentPolicy.fault(ofFileNamed: name, bytes) {
      throw SubmissionRefusal.faults([FieldFault("/files", "'\(name)' \(fault)")])
    }
    var attachment = try announceAttachment(
      name: name, type: AttachmentPolicy.type(ofFileNamed: name) ?? "", size: bytes.count,
      digest: AttachmentPolicy.digest(of: bytes), to: id, as: principal, holding: code)
    while attachment.state == .incomplete {
      let end = min(attachment.received + AttachmentPolicy.part, bytes.count)
      attachment = try attach(
        Array(bytes[attachment.received..<end]), at: attachment.received, to: attachment.number,
        of: id, as: principal, holding: code)
    }
    return attachment
  }

  /// Takes the next part of an announced file, from byte `start` on. With the last one the whole is checked
  /// and its text found, by a process that may do nothing else.
  package func attach(
    _ bytes: [UInt8], at start: Int, to number: Int, of id: SubmissionID,
    as principal: Principal, holding code: ReceiptCode?
  ) throws -> Attachment {
    let (attachment, isWhole) = try change(id, expecting: nil, as: principal, holding: code) {
      transaction, submission, side throws(RecordError) -> Result<
        (Attachment, Bool), SubmissionRefusal
      > in
      guard
        let known = try transaction.attachments(of: submission).first(where: {
          $0.number == number && $0.side == side
        })
      else { return .failure(.absent) }
      if known.state == .ready { return .success((known, false)) }
      // All of it has come, but whoever took the last part did not get to look at the whole.
      if known.received == known.size { return .success((known, true)) }
      guard start == known.received else { return .failure(.wrongRange(received: known.received)) }
      guard !bytes.isEmpty, bytes.count <= known.size - known.received else {
        return .failure(
          .notAsAnnounced("\(known.size) bytes were announced, \(known.received) have come"))
      }
      if start == 0, let fault = AttachmentPolicy.fault(of: bytes, as: known.mediaType) {
        try transaction.remove(known, of: submission)
        return .failure(.notAsAnnounced(fault))
      }
      try transaction.appendPart(bytes, to: known, of: submission)
      return .success((known, start + bytes.count == known.size))
    }
    guard isWhole else { return try current(attachment, of: id) }
    return try finish(attachment, of: id)
  }

  /// Looks at attachments of which the last part came when this could not be done, as before a power cut.
  /// How many there were.
  @discardableResult
  package func finishAttachments() throws -> Int {
    var count = 0
    for (key, number) in try store.unfinishedAttachments() {
      guard let file = try store.submissionFile(key: key),
        let attachment = file.attachments.first(where: { $0.number == number })
      else { continue }
      do {
        _ = try finish(attachment, of: file.submission.id)
      } catch SubmissionRefusal.notAsAnnounced {
        // It has been taken out.
      }
      count += 1
    }
    return count
  }

  /// Checks the whole and finds its text.
  private func finish(_ attachment: Attachment, of id: SubmissionID) throws -> Attachment {
    guard let submission = try store.submissionFile(id)?.submission else {
      throw SubmissionRefusal.absent
    }
    let reader = store.reader(of: attachment, in: submission)
    let text: String
    var scanner = TraceScanner(type: attachment.mediaType)
    do throws(RecordError) {
      if AttachmentPolicy.isRead(attachment.mediaType),
        attachment.size <= AttachmentPolicy.largestRead
      {
        // Outside a transaction: a hostile file may take its seconds.
        let bytes = try reader.all()
        scanner.read(bytes)
        text = String(AttachmentText.extract(bytes).prefix(200_000))
      } else {
        while let piece = try reader.next() { scanner.read(piece) }
        text = ""
      }
    } catch .corrupt {
      // Taken out again, so that it can be sent anew.
      try refusable(.localOperator) { transaction throws(RecordError) in
        try transaction.remove(attachment, of: submission)
        return .success(())
      }
      throw SubmissionRefusal.notAsAnnounced(
        "the SHA-256 differs from the one announced; announce and send the file again")
    }
    let traces = scanner.traces
    return try refusable(.localOperator) { transaction throws(RecordError) in
      guard var submission = try transaction.submission(id) else { return .failure(.absent) }
      func known() throws(RecordError) -> Attachment? {
        try transaction.attachments(of: submission).first { $0.number == attachment.number }
      }
      guard let before = try known() else { return .failure(.absent) }
      guard before.state == .incomplete else { return .success(before) }
      try transaction.finish(attachment, of: submission, content: text, traces: traces)
      try transaction.update(&submission, isPublic: true)
      guard let done = try known() else { return .failure(.absent) }
      return .success(done)
    }
  }

  private func current(_ attachment: Attachment, of id: SubmissionID) throws -> Attachment {
    guard
      let found = try store.submissionFile(id)?.attachments.first(where: {
        $0.number == attachment.number
      })
    else { throw SubmissionRefusal.absent }
    return found
  }

  /// A whole attachment and what reads its bytes; `nil` when absent, incomplete or hidden.
  package func attachment(
    _ number: Int, of id: SubmissionID, as principal: Principal, holding code: ReceiptCode?
  ) throws -> (attachment: Attachment, reader: StoredFileReader)? {
    guard let (found, submission) = try ready(number, of: id, as: principal, holding: code) else {
      return nil
    }
    return (found, store.reader(of: found, in: submission))
  }

  /// The text that was found in a whole attachment; `nil` when the attachment is absent, incomplete or
  /// hidden.
  package func attachmentText(
    _ number: Int, of id: SubmissionID, as principal: Principal, holding code: ReceiptCode?
  ) throws -> String? {
    guard let (found, submission) = try ready(number, of: id, as: principal, holding: code) else {
      return nil
    }
    return try store.attachmentText(found, of: submission)
  }

  private func ready(
    _ number: Int, of id: SubmissionID, as principal: Principal, holding code: ReceiptCode?
  ) throws -> (Attachment, StoredSubmission)? {
    guard let view = try submission(id, as: principal, holding: code),
      let found = view.file.attachments.first(where: { $0.number == number && $0.state == .ready })
    else { return nil }
    return (found, view.submission)
  }
}
