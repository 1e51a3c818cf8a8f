/// A document's id: `doc_` and a ULID.
package struct DocumentID: Hashable, Sendable, Comparable, LosslessStringConvertible {
  package let description: String

  package init?(_ text: String) {
    guard let id = ULID(text, prefix: "doc_") else { return nil }
    description = "doc_" + id.description
  }

  /// A new id that sorts after every id made in an earlier millisecond.
  package init(at time: Timestamp, using random: inout some RandomNumberGenerator) {
    description = "doc_" + ULID(at: time, using: &random).description
  }

  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.description < right.description
  }
}
