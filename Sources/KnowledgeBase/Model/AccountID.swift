/// An account's id: `acc_` and a ULID. It stays when the account is given another name.
package struct AccountID: Hashable, Sendable, Comparable, LosslessStringConvertible {
  package let description: String

  package init?(_ text: String) {
    guard let id = ULID(text, prefix: "acc_") else { return nil }
    description = "acc_" + id.description
  }

  /// A new id that sorts after every id made in an earlier millisecond.
  package init(at time: Timestamp, using random: inout some RandomNumberGenerator) {
    description = "acc_" + ULID(at: time, using: &random).description
  }

  package static func < (left: AccountID, right: AccountID) -> Bool {
    left.description < right.description
  }
}
