package import Cryptography
package import KnowledgeModel

/// A submission with what its submitter may see of it as well.
package struct SubmissionFile: Sendable {
  package let submission: StoredSubmission
  package let steps: [SubmissionStep]
  package let messages: [SubmissionMessage]
  package let attachments: [Attachment]
}

/// What only the Center's side may see of a submission.
package struct TriageFile: Sendable {
  package let notes: [SubmissionNote]
  package let ratings: [SourceRating]
  package let links: [SubmissionLink]
}

extension Database {
  func submissionFile(_ submission: StoredSubmission?) throws(RecordError) -> SubmissionFile? {
    guard let submission else { return nil }
    return SubmissionFile(
      submission: submission, steps: try steps(key: submission.key),
      messages: try messages(key: submission.key),
      attachments: try attachments(key: submission.key))
  }
}

extension RecordStore {
  package func submissionFile(_ id: SubmissionID) throws(RecordError) -> SubmissionFile? {
    try read { database throws(RecordError) in
      try database.submissionFile(database.submission(id))
    }
  }

  package func submissionFile(receipt: Digest) throws(RecordError) -> SubmissionFile? {
    try read { database throws(RecordError) in
      try database.submissionFile(database.submission(receipt: receipt))
    }
  }

  package func triageFile(_ submission: StoredSubmission) throws(RecordError) -> TriageFile {
    try read { database throws(RecordError) in
      TriageFile(
        notes: try database.notes(key: submission.key),
        ratings: try database.ratings(key: submission.key),
        links: try database.links(key: submission.key))
    }
  }

  /// At most `limit` submissions below a key that fit, the newest first, with what happened to them.
  package func submissions(
    before key: Int64, limit: Int, where fits: (StoredSubmission) -> Bool
  ) throws(RecordError) -> [SubmissionFile] {
    try read { database throws(RecordError) in
      var files: [SubmissionFile] = []
      var last = key
      while true {
        let page = try database.submissions(before: last, limit: 256)
        for submission in page where fits(submission) {
          guard files.count < limit else { return files }
          if let file = try database.submissionFile(submission) { files.append(file) }
        }
        guard let next = page.last?.key else { return files }
        last = next
      }
    }
  }

  package func attachmentText(
    _ attachment: Attachment, of submission: StoredSubmission
  ) throws(RecordError) -> String {
    try read { database throws(RecordError) in
      try database.attachmentText(attachment.number, key: submission.key) ?? ""
    }
  }

  package func attachmentBytes(
    _ attachment: Attachment, of submission: StoredSubmission
  ) throws(RecordError) -> [UInt8] {
    let bytes = try read { database throws(RecordError) in
      try database.attachmentBytes(attachment.number, key: submission.key)
    }
    guard attachment.state == .ready, Digest(of: bytes) == attachment.digest else { throw .corrupt }
    return bytes
  }

  package func brokerTasks() throws(RecordError) -> [BrokerTask] {
    try read { database throws(RecordError) in try database.brokerTasks() }
  }

  package func exchangeKeys(
    _ purpose: ExchangeKey.Purpose
  ) throws(RecordError) -> [ExchangeKey] {
    try read { database throws(RecordError) in try database.exchangeKeys(purpose) }
  }
}
