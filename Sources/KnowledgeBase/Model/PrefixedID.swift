/// What an id is of: the letters that it begins with.
package protocol IDKind: Sendable {
  static var prefix: String { get }
}

/// An id of one kind of thing: a prefix and a ULID. Ids of different kinds are different types.
package struct PrefixedID<Kind: IDKind>: Hashable, Sendable, Comparable, LosslessStringConvertible {
  package let description: String

  package init?(_ text: String) {
    guard let id = ULID(text, prefix: Kind.prefix) else { return nil }
    description = Kind.prefix + id.description
  }

  /// A new id that sorts after every id made in an earlier millisecond.
  package init(at time: Timestamp, using random: inout some RandomNumberGenerator) {
    description = Kind.prefix + ULID(at: time, using: &random).description
  }

  /// A new id that sorts after the newest one too, which the same millisecond or a clock that was
  /// ahead may have made: for what is done in the order in which it came.
  package init(
    at time: Timestamp, after newest: Self?, using random: inout some RandomNumberGenerator
  ) {
    var time = time
    if let newest, let id = ULID(newest.description, prefix: Kind.prefix), id.time >= time {
      time = Timestamp(millisecondsSinceEpoch: id.time.millisecondsSinceEpoch + 1)
    }
    self.init(at: time, using: &random)
  }

  package static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

package enum OfDocument: IDKind { package static var prefix: String { "doc_" } }
package enum OfAccount: IDKind { package static var prefix: String { "acc_" } }
package enum OfToken: IDKind { package static var prefix: String { "tok_" } }
package enum OfSubmission: IDKind { package static var prefix: String { "sub_" } }
package enum OfJob: IDKind { package static var prefix: String { "job_" } }
package enum OfAnnotation: IDKind { package static var prefix: String { "ann_" } }
package enum OfCenterNote: IDKind { package static var prefix: String { "not_" } }
package enum OfPartyStatement: IDKind { package static var prefix: String { "pty_" } }
package enum OfSavedSearch: IDKind { package static var prefix: String { "sea_" } }
package enum OfModule: IDKind { package static var prefix: String { "mod_" } }

/// `doc_` and a ULID.
package typealias DocumentID = PrefixedID<OfDocument>
/// `acc_` and a ULID.
package typealias AccountID = PrefixedID<OfAccount>
/// `tok_` and a ULID: a token's id, which may be shown and opens nothing.
package typealias TokenID = PrefixedID<OfToken>
/// `sub_` and a ULID.
package typealias SubmissionID = PrefixedID<OfSubmission>
/// `job_` and a ULID.
package typealias JobID = PrefixedID<OfJob>
/// `ann_` and a ULID.
package typealias AnnotationID = PrefixedID<OfAnnotation>
/// `not_` and a ULID.
package typealias CenterNoteID = PrefixedID<OfCenterNote>
/// `pty_` and a ULID: what a person said about the names of parties.
package typealias PartyStatementID = PrefixedID<OfPartyStatement>
/// `sea_` and a ULID.
package typealias SavedSearchID = PrefixedID<OfSavedSearch>
/// `mod_` and a ULID.
package typealias ModuleID = PrefixedID<OfModule>
