/// Work that takes longer than a request, kept in the store so that it outlives the process.
package struct Job: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Checks every checksum, and that index and store hold the same.
    case verify
    /// Recognises and tags every document anew.
    case retag
    case rebuildIndex = "rebuild-index"
    /// Copies everything committed into one file in the data directory.
    case backup

    /// Whether it can stop half way, and goes on from there when it is begun again.
    package var canStop: Bool { self == .retag }
  }

  package enum State: String, Sendable, CaseIterable {
    case queued, running, done, failed, cancelled

    package var isOver: Bool { self != .queued && self != .running }
  }

  package let id: JobID
  package let kind: Kind
  package var state: State
  package let author: String
  package let createdAt: Timestamp
  package var startedAt: Timestamp?
  package var endedAt: Timestamp?
  /// How many documents are done; 0 for work that does not count them.
  package var progress: Int
  /// What it came to, in words.
  package var result: String?
  /// Whether somebody wants it to end.
  package var isUnwanted: Bool

  package init(
    id: JobID, kind: Kind, state: State, author: String, createdAt: Timestamp,
    startedAt: Timestamp? = nil, endedAt: Timestamp? = nil, progress: Int = 0,
    result: String? = nil, isUnwanted: Bool = false
  ) {
    self.id = id
    self.kind = kind
    self.state = state
    self.author = author
    self.createdAt = createdAt
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.progress = progress
    self.result = result
    self.isUnwanted = isUnwanted
  }
}
