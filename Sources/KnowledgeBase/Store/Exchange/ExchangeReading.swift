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
  package let releases: [SubmissionRelease]

  package init(
    notes: [SubmissionNote], ratings: [SourceRating], links: [SubmissionLink],
    releases: [SubmissionRelease]
  ) {
    self.notes = notes
    self.ratings = ratings
    self.links = links
    self.releases = releases
  }
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

  package func submissionFile(key: Int64) throws(RecordError) -> SubmissionFile? {
    try read { database throws(RecordError) in
      try database.submissionFile(database.submission(key: key))
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
        links: try database.links(key: submission.key),
        releases: try database.releases(key: submission.key))
    }
  }

  package func attachmentText(
    _ attachment: Attachment, of submission: StoredSubmission
  ) throws(RecordError) -> String {
    try read { database throws(RecordError) in
      try database.attachmentText(attachment.number, key: submission.key) ?? ""
    }
  }

  package func exchangeKeys(
    _ purpose: ExchangeKey.Purpose
  ) throws(RecordError) -> [ExchangeKey] {
    try read { database throws(RecordError) in try database.exchangeKeys(purpose) }
  }
}
