private import Glibc
package import KnowledgeModel
import RecordStore
import SearchEngine

/// What an unexpected error means for the person who asked.
package enum Failure: Equatable, Sendable {
  /// There is no knowledge base there.
  case missing(path: String)
  case conflict(String)
  /// It has been changed meanwhile.
  case stale(String)
  /// There is no such document, or none that may be seen.
  case absent(String)
  /// It may work later.
  case unavailable(String)
  /// Something on disk is not what was written.
  case damaged(String)
  /// The principal may not do it.
  case notAllowed(String)
  /// What was given cannot be taken.
  case refused(String)
  /// What was sent in is not what it must be; every fault on a line of its own.
  case invalid(String)

  package init(_ error: any Error) {
    switch error {
    case let error as RecordError: self = Failure(record: error)
    case let error as TrainingRefusal: self = Failure(training: error)
    case let error as SubmissionRefusal: self = Failure(submission: error)
    case let error as PeopleRefusal: self = Failure(people: error)
    case AnnotationRefusal.absent: self = .absent("there is nothing of that name that you may see")
    case AnnotationRefusal.notAllowed: self = .notAllowed("this is for a Center's own people")
    case AnnotationRefusal.faults(let faults):
      self = .invalid(faults.map { "\($0.pointer) \($0.reason)" }.joined(separator: "\n"))
    case JobRefusal.absent: self = .absent("there is no such job")
    case JobRefusal.cannotStop(let state):
      self = .conflict("the job is \(state.rawValue) and cannot be stopped")
    case ExportRefusal.tooManyRows(let count, let most):
      self = .refused(
        "a sheet has \(most) rows at most, and \(count) were found: take csv or jsonl")
    case let error as PartyRefusal: self = Failure(party: error)
    case let error as SegmentError: self = .damaged("\(error)")
    default: self = .unavailable("\(error)")
    }
  }

  private init(training error: TrainingRefusal) {
    switch error {
    case .noFile(let path): self = .absent("\(path) cannot be read")
    case .unwritable(let path): self = .unavailable("\(path) cannot be written")
    case .badLine(let file, let line):
      self = .damaged(
        "\(file), line \(line) without comments: it must be a heading, a Center or -, a tab, and words"
      )
    case .tooFew(let count):
      self = .absent("\(count) examples are too few to learn from; name texts or documents")
    case .badModel(let words): self = .damaged("the sector model cannot be read: \(words)")
    case .notAllowed: self = .absent("there is no document that you may change")
    }
  }

  private init(submission error: SubmissionRefusal) {
    switch error {
    case .unreadable, .faults, .badReceipt, .guessableKey, .notAsAnnounced, .tooMuch:
      self = .invalid(error.explanation)
    case .absent: self = .absent(error.explanation)
    case .notAllowed: self = .notAllowed(error.explanation)
    case .stale: self = .stale(error.explanation)
    case .conflict, .keyReused, .wrongRange: self = .conflict(error.explanation)
    }
  }

  private init(people error: PeopleRefusal) {
    let words = error.explanation
    switch error {
    case .notAllowed: self = .notAllowed(words)
    case .noAccount, .noToken: self = .absent(words)
    case .nameTaken, .accountDisabled, .noSuccessor: self = .conflict(words)
    case .noMemory: self = .unavailable(words)
    case .badName, .badMail, .organisationNeeded, .organisationNotPossible, .badOrganisation,
      .centersNotPossible, .clearanceNotPossible, .passwordTooShort, .passwordTooLong,
      .passwordIsTheName:
      self = .refused(words)
    }
  }

  private init(party error: PartyRefusal) {
    switch error {
    case .unknown, .noStatement: self = .absent(error.explanation)
    case .alreadyOne: self = .conflict(error.explanation)
    case .notAllowed: self = .notAllowed(error.explanation)
    case .reasonNeeded: self = .refused(error.explanation)
    }
  }

  private init(record error: RecordError) {
    switch error {
    case .storeMissing(let path): self = .missing(path: path)
    case .unusable(let path, EEXIST):
      self = .conflict("\(path) is there already; name a directory without a knowledge base")
    case .unusable(let path, let code):
      self = .unavailable("\(path): \(unsafe String(cString: strerror(code)))")
    case .notFound(let id): self = .absent("there is no document \(id)")
    case .versionMismatch(let id, let expected, let found):
      self = .stale("\(id) is at version \(found), not \(expected)")
    case .integrity(let id, let version):
      self = .damaged("\(id)@\(version) is not what was stored: its checksum differs")
    case .notCited(let number):
      self = .conflict("the document does not cite \(number); take one of those under `cites`")
    case .noModule(let name): self = .absent("there is no module \(name)")
    case .moduleChanged(let name, let expected, let found):
      self = .stale("\(name) is at version \(found), not \(expected)")
    case .moduleState(let name, let state, let wanted):
      self = .conflict(
        "\(name) is \(state.rawValue) and cannot become \(wanted.rawValue); next may be "
          + state.next.map(\.rawValue).joined(separator: " or "))
    case .proposalAnswered(let number):
      self = .conflict("proposal \(number) has been answered")
    case .moduleIntegrity(let id, let version):
      self = .damaged("\(id)@\(version) is not what was stored: its checksum differs")
    case .corrupt: self = .damaged("the store is damaged; restore a backup")
    case .newerSchema(let found, let known):
      self = .unavailable(
        "the store has schema \(found), this release knows \(known): use a newer one")
    case .full: self = .unavailable("the disk is full")
    case .readOnly: self = .unavailable("the data directory is read-only")
    case .busy: self = .unavailable("another process is writing; try again")
    default: self = .unavailable("\(error)")
    }
  }
}

extension Principal {
  /// Whom a role's name stands for where no account has that name.
  package static func builtIn(named name: String) -> Principal? {
    if name == Principal.localOperator.name { return .localOperator }
    return Role(rawValue: name).map { Principal(name: name, role: $0) }
  }
}

extension SearchRefusal {
  /// The field that was most likely meant, if one is close.
  package var suggestion: String? {
    guard case .unknownField(let name, _, let valid) = self else { return nil }
    return QueryError.nearest(to: name, among: valid)
  }

  /// What is wrong and what to write instead, in plain English.
  package var explanation: String {
    switch self {
    case .unknownField(let name, let offset, let valid):
      "there is no field '\(name)' (character \(offset + 1))."
        + (suggestion.map { " Did you mean \($0):?" } ?? "")
        + " The fields are: " + valid.joined(separator: ", ")
    case .badValue(let field, let value, let valid):
      "'\(value)' cannot be a value of \(field). Write for example: "
        + valid.joined(separator: ", ")
    case .tooLong(let characters, let limit):
      "the question has \(characters) characters; at most \(limit) are read"
    case .tooManyClauses(let limit):
      "the question has more than \(limit) words, prefixes, ~ words or ranges"
    case .badCursor: "this cursor does not belong to this question; begin again without it"
    case .cursorExpired: "this cursor is too old; begin again without it"
    case .unknownFacet(let name, let valid):
      "there is no facet '\(name)'. The facets are: " + valid.joined(separator: ", ")
    }
  }
}
