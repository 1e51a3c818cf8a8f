/// One document's word on the status of another.
package struct Determination: Equatable, Sendable {
  package var treatment: Treatment
  package var notice: DocumentID
  /// What its source calls it, else its title.
  package var name: String
  package var issued: CalendarDate?
  package var effective: CalendarDate?
  package var commentsClose: CalendarDate?

  package init(
    _ treatment: Treatment, notice: DocumentID, name: String, issued: CalendarDate?,
    effective: CalendarDate? = nil, commentsClose: CalendarDate? = nil
  ) {
    self.treatment = treatment
    self.notice = notice
    self.name = name
    self.issued = issued
    self.effective = effective
    self.commentsClose = commentsClose
  }

  /// The day from which it holds; `nil` when neither is known.
  package var from: CalendarDate? { effective ?? issued }
}

/// What a document is worth on a day: what its own record says, and what notices did to it since.
package struct Standing: Equatable, Sendable {
  /// The status that holds.
  package var status: StatusAssertion
  /// The document that made it so; `nil` when the record itself or a person says so.
  package var notice: DocumentID?
  /// The last day for comments on a proposal that nothing has settled yet.
  package var commentsClose: CalendarDate?
  /// What will hold from a later day.
  package var pending: StatusAssertion?

  package init(
    _ status: StatusAssertion, notice: DocumentID? = nil, commentsClose: CalendarDate? = nil,
    pending: StatusAssertion? = nil
  ) {
    self.status = status
    self.notice = notice
    self.commentsClose = commentsClose
    self.pending = pending
  }

  /// The standing that follows from a record's own status and every determination, in any order.
  ///
  /// The gravest status counts. A proposal is settled by any final word, or a withdrawal, that came no
  /// earlier. What takes effect on a later day is pending until then.
  package init(
    _ base: StatusAssertion, _ determinations: [Determination], on day: CalendarDate
  ) {
    self.init(base)
    let sorted = determinations.sorted { Self.isBefore($0, $1) }
    let finals = sorted.filter { $0.treatment >= .modifies }
    for final in finals {
      guard let reached = final.treatment.status else { continue }
      let assertion = StatusAssertion(reached, since: final.from, basis: final.name)
      if let from = final.from, from > day {
        if pending.map({ reached.gravity > $0.status.gravity }) ?? true { pending = assertion }
      } else if reached.gravity > status.status.gravity
        || notice == nil && reached == status.status
      {
        status = assertion
        notice = final.notice
      }
    }
    let open = sorted.last { proposal in
      proposal.treatment.status == .proposedChange
        && !sorted.contains { settles($0, proposal) }
    }
    if let open {
      commentsClose = open.commentsClose
      if status.status.gravity < DocumentStatus.proposedChange.gravity
        || status.status == .proposedChange && notice == nil
      {
        status = StatusAssertion(.proposedChange, since: open.issued, basis: open.name)
        notice = open.notice
      }
    }
    if let coming = pending, coming.status.gravity <= status.status.gravity { pending = nil }
  }

  /// What is to be said beside the status on a day, in plain English.
  package func note(on day: CalendarDate) -> String? {
    if let pending {
      return "\(pending.status.rawValue)"
        + (pending.since.map { " from \($0)" } ?? "") + pending.basisWords
    }
    guard let commentsClose else { return nil }
    let left = commentsClose.daysSinceEpoch - day.daysSinceEpoch
    if left < 0 {
      return "proposal lapsed: comments closed on \(commentsClose) and no final notice is known"
    }
    return "comments close on \(commentsClose) (in \(left) day\(left == 1 ? "" : "s"))"
  }

  /// The standing on an earlier or later day than today: what came later is not yet known, and what
  /// has ended a document since had not ended it yet.
  package static func asOf(
    _ day: CalendarDate, base: StatusAssertion, _ determinations: [Determination]
  ) -> Standing {
    var base = base
    // A record that says `revoked` and no day was revoked when the notice that did it says so.
    let noticed = determinations.filter { $0.treatment.status == base.status }.compactMap(\.from)
      .min()
    if let since = base.since ?? noticed, since > day,
      base.status.gravity > DocumentStatus.inForce.gravity
    {
      base = StatusAssertion(.inForce)
    }
    return Standing(base, determinations.filter { $0.issued.map { $0 <= day } ?? true }, on: day)
  }

  /// Whether this one takes more away from a document than another.
  package func isGraver(than other: Standing) -> Bool {
    status.status.gravity > other.status.status.gravity
  }

  private func settles(_ other: Determination, _ proposal: Determination) -> Bool {
    guard other.treatment >= .withdrawsProposal else { return false }
    guard let asked = proposal.issued, let answered = other.issued else { return true }
    return answered >= asked
  }

  /// An order that depends on what the documents say, not on when they came.
  private static func isBefore(_ left: Determination, _ right: Determination) -> Bool {
    let first = (left.from?.daysSinceEpoch ?? .min, left.name, left.notice.description)
    return first < (right.from?.daysSinceEpoch ?? .min, right.name, right.notice.description)
  }
}

extension DocumentStatus {
  /// How much a status takes away from a document; the gravest of several holds.
  var gravity: Int {
    switch self {
    case .unknown: 0
    case .inForce: 1
    case .proposedChange: 2
    case .modified: 3
    case .expired: 4
    case .superseded: 5
    case .revoked: 6
    }
  }
}

extension Compartment {
  /// Whether everybody who may read `other` may read this one too, so that what lies here may show in
  /// what is said of a document there.
  package func isReadableByAllReaders(of other: Compartment) -> Bool {
    if self == other { return true }
    return switch (self, other) {
    case (.public, _): true
    case (.industry, .official), (.industry, .enforcement), (.official, .enforcement): true
    default: false
    }
  }
}

extension DocumentKind {
  /// Whether such a document's word decides on the status of an identifier of a kind: notices, rulings
  /// and regulations do, messages and other guidance among themselves, what others wrote never.
  package func determinesStatus(of target: Identifier) -> Bool {
    switch self {
    case .notice, .ruling, .regulation: true
    case .guidance: target.kind == "csms"
    case .stakeholderReport, .enforcementNote, .lesson, .other: false
    }
  }
}
