package import Cryptography
package import KnowledgeModel

/// A submission as it is kept.
package struct StoredSubmission: Equatable, Sendable {
  /// What the documents name as their source that submissions become; the source's id is the submission's.
  package static let documentSource = "Trade intelligence"

  package var key: Int64
  package var id: SubmissionID
  /// Counts every change.
  package var version: Int
  /// Counts the changes that its submitter sees.
  package var publicVersion: Int
  package var form: FilledForm
  package var label: HandlingLabel
  package var state: SubmissionState
  /// SHA-256 over the kind and the filled form; what the receipt is signed over.
  package var content: Digest
  /// The keyed digest of the receipt code.
  package var receipt: Digest?
  package var account: AccountID?
  package var organisation: String?
  /// The submitter's name, or `anonymous`.
  package var author: String
  package var center: Sector?
  /// Why it was given to that Center.
  package var routing: String
  package var shared: [Sector]
  package var assignee: AccountID?
  package var begunAt: Timestamp
  package var filedAt: Timestamp?
  /// What the submitter is told of the decision.
  package var outcome: String?
  /// Why it came out so, in a word that may be told.
  package var outcomeCode: OutcomeReason?
  /// What it was published as.
  package var document: DocumentID?

  /// A draft that nobody but its author sees.
  package init(
    key: Int64 = 0, id: SubmissionID, form: FilledForm, account: AccountID?, organisation: String?,
    author: String, at time: Timestamp
  ) {
    self.key = key
    self.id = id
    version = 1
    publicVersion = 1
    self.form = form
    label = form.label
    state = .draft
    content = Self.digest(of: form)
    receipt = nil
    self.account = account
    self.organisation = organisation
    self.author = author
    center = nil
    routing = ""
    shared = []
    assignee = nil
    begunAt = time
    filedAt = nil
    outcome = nil
    outcomeCode = nil
    document = nil
  }

  package var facts: SubmissionFacts {
    SubmissionFacts(
      account: account, organisation: organisation,
      centers: Set(shared + [center].compactMap(\.self)),
      label: label, state: state)
  }

  package static func digest(of form: FilledForm) -> Digest {
    var builder = DigestBuilder()
    builder.update(Array("\(form.kind.rawValue)\u{1E}".utf8))
    builder.update(encode(form))
    return builder.finish()
  }

  static func encode(_ form: FilledForm) -> [UInt8] {
    Fields.encode(form.fields.map { [$0.name] + $0.values })
  }

  static func fields(_ bytes: [UInt8]) -> [(name: String, values: [String])]? {
    guard let records = Fields.decode(bytes) else { return nil }
    return records.compactMap { record in record.first.map { ($0, Array(record.dropFirst())) } }
  }
}

/// A text that one side wrote to the other.
package struct SubmissionMessage: Equatable, Sendable {
  package let number: Int64
  package let at: Timestamp
  package let side: SubmissionSide
  package let author: String
  package let body: String
  /// When the other side first saw it.
  package let readAt: Timestamp?
}

/// A remark of the Center's for itself.
package struct SubmissionNote: Equatable, Sendable {
  package let number: Int64
  package let at: Timestamp
  package let author: String
  package let body: String
}

/// How far a source is trusted, A to F, and how credible what it said is, 1 to 6; never shown to it.
package struct SourceRating: Equatable, Sendable {
  package let at: Timestamp
  package let author: String
  /// A (completely reliable) to F (cannot be judged).
  package let reliability: String
  /// 1 (confirmed) to 6 (cannot be judged).
  package let credibility: Int

  package init(at time: Timestamp, author: String, reliability: String, credibility: Int) {
    at = time
    self.author = author
    self.reliability = reliability
    self.credibility = credibility
  }
}

/// How two submissions belong together. Texts and clocks stay apart in any case.
package struct SubmissionLink: Equatable, Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    case related
    /// The other says the same.
    case corroborates
    /// This one is worked on as part of the other.
    case merged
  }

  package let from: SubmissionID
  package let to: SubmissionID
  package let relation: Relation
  package let at: Timestamp
  package let author: String
}

/// A file that belongs to a submission.
package struct Attachment: Equatable, Sendable {
  package enum State: String, Sendable {
    /// Some of it is still to come.
    case incomplete
    case ready
  }

  package let number: Int
  package let name: String
  package let mediaType: String
  package let size: Int
  package let digest: Digest
  /// How many bytes have come, from the first on.
  package let received: Int
  package let state: State
  /// Whether text was found in it; not when its type is not read. The text itself may be long and is
  /// read by itself.
  package let hasText: Bool
  package let side: SubmissionSide
  package let at: Timestamp
  /// What it may tell of whoever made it.
  package let traces: [AttachmentTrace]

  package init(
    number: Int, name: String, mediaType: String, size: Int, digest: Digest, received: Int,
    state: State, hasText: Bool, side: SubmissionSide, at time: Timestamp,
    traces: [AttachmentTrace] = []
  ) {
    self.traces = traces
    self.number = number
    self.name = name
    self.mediaType = mediaType
    self.size = size
    self.digest = digest
    self.received = received
    self.state = state
    self.hasText = hasText
    self.side = side
    at = time
  }
}

/// That a submission resembles a document which those who work on it may not see.
package struct BrokerTask: Equatable, Sendable {
  package let submission: SubmissionID
  package let document: DocumentID
  package let compartment: Compartment
  /// What both have.
  package let shared: String
  package let at: Timestamp

  package init(
    submission: SubmissionID, document: DocumentID, compartment: Compartment, shared: String,
    at time: Timestamp
  ) {
    self.submission = submission
    self.document = document
    self.compartment = compartment
    self.shared = shared
    at = time
  }
}

/// A secret of the exchange: what receipt codes are digested with, or a seed that signs receipts.
package struct ExchangeKey: Equatable, Sendable {
  package enum Purpose: String, Sendable {
    case receiptCodes = "receipt-codes"
    case receiptSignatures = "receipt-signatures"
  }

  package let number: Int64
  package let purpose: Purpose
  package let secret: [UInt8]
  package let at: Timestamp
}
