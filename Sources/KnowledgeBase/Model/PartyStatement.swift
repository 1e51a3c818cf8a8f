/// What a person said about the names of parties: that two name one, or that one spelling names another.
package struct PartyStatement: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// `name` and `other` name one party.
    case merge
    /// `name`, a whole spelling, is not the party of the other spellings that are compared as equal to it.
    case split
  }

  package let id: PartyStatementID
  package let kind: Kind
  /// As the person wrote it.
  package let name: String
  /// Empty for a split.
  package let other: String
  /// Only who may read all of these knows of it.
  package let compartments: [Compartment]
  package let reason: String
  package let author: String
  package let at: Timestamp

  package init(
    id: PartyStatementID, kind: Kind, name: String, other: String, compartments: [Compartment],
    reason: String, author: String, at time: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.other = other
    self.compartments = compartments
    self.reason = reason
    self.author = author
    at = time
  }
}

extension Compartment {
  /// Whether everybody who may read this one may read another.
  package func implies(_ other: Compartment) -> Bool {
    self == other || label > other.label && other.label != .enforcement
  }

  /// The fewest of some compartments such that who may read them may read all.
  package static func least(_ all: Set<Compartment>) -> [Compartment] {
    all.filter { one in !all.contains { $0 != one && $0.implies(one) } }.sorted()
  }
}
