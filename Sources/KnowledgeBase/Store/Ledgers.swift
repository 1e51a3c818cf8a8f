package import Cryptography
package import KnowledgeModel

/// What became of a file that was read in, so that the same file need not be read again.
package struct FileEntry: Equatable, Sendable {
  package var path: String
  package var byteCount: Int
  /// The file's time of modification, in nanoseconds since 1970.
  package var modifiedNanoseconds: Int64
  package var digest: Digest
  /// Such as `done` or `quarantined`.
  package var outcome: String
  package var documentCount: Int
  package var at: Timestamp

  package init(
    path: String, byteCount: Int, modifiedNanoseconds: Int64, digest: Digest, outcome: String,
    documentCount: Int, at time: Timestamp
  ) {
    self.path = path
    self.byteCount = byteCount
    self.modifiedNanoseconds = modifiedNanoseconds
    self.digest = digest
    self.outcome = outcome
    self.documentCount = documentCount
    at = time
  }
}

/// A file, or a part of one, that could not be read, and why.
package struct QuarantineEntry: Equatable, Sendable {
  package var file: String
  package var digest: Digest
  package var line: Int?
  package var column: Int?
  package var reason: String
  package var at: Timestamp

  package init(
    file: String, digest: Digest, line: Int?, column: Int?, reason: String, at time: Timestamp
  ) {
    self.file = file
    self.digest = digest
    self.line = line
    self.column = column
    self.reason = reason
    at = time
  }
}

/// A request that must take effect once however often it is sent.
package struct OnceKey: Equatable, Sendable {
  package var principal: String
  package var key: String
  /// What tells this request from another one under the same key.
  package var request: Digest

  package init(principal: String, key: String, request: Digest) {
    self.principal = principal
    self.key = key
    self.request = request
  }
}

/// What was answered to such a request.
package struct Answer: Equatable, Sendable {
  package var status: Int
  package var body: [UInt8]

  package init(status: Int, body: [UInt8]) {
    self.status = status
    self.body = body
  }
}

/// Something that somebody did, on its way into the record.
package struct AuditEvent: Equatable, Sendable {
  package var at: Timestamp
  package var author: String
  package var action: String
  package var subject: String
  package var detail: String

  package init(at time: Timestamp, author: String, action: String, subject: String, detail: String)
  {
    at = time
    self.author = author
    self.action = action
    self.subject = subject
    self.detail = detail
  }
}

/// One line of the record of who did what.
package struct AuditEntry: Equatable, Sendable {
  package let number: Int64
  package let at: Timestamp
  package let author: String
  /// Such as `updated`, `status`, `deleted`.
  package let action: String
  /// What it was done to, such as a document's id.
  package let subject: String
  package let detail: String

  package init(
    number: Int64, at time: Timestamp, author: String, action: String, subject: String,
    detail: String
  ) {
    self.number = number
    at = time
    self.author = author
    self.action = action
    self.subject = subject
    self.detail = detail
  }
}
