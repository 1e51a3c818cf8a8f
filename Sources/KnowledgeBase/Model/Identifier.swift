/// A number by which a document is cited, in its one spelling, such as `ruling N301234`.
package struct Identifier: Hashable, Sendable, Comparable, LosslessStringConvertible {
  /// The kind's id in `identifiers`, such as `ruling`, `cfr`, `frdoc`.
  package let kind: String
  package let normal: String

  package init(kind: String, normal: String) {
    self.kind = kind
    self.normal = normal
  }

  /// Reads what `description` writes.
  package init?(_ text: String) {
    guard let blank = text.firstIndex(of: " ") else { return nil }
    self.init(
      kind: String(text[..<blank]), normal: String(text[text.index(after: blank)...]))
  }

  package var description: String { "\(kind) \(normal)" }

  /// Kinds whose mention is a citation: what can be a document, or be decided about in one.
  package static let citedKinds: Set<String> = [
    "ruling", "cfr", "usc", "fr", "frdoc", "docket", "court", "csms", "case", "eapa", "itc_inv",
    "adcvd_msg", "protest", "report",
  ]

  /// Whether a notice can change what such a document is worth: law and orders change otherwise.
  package var bearsStatus: Bool {
    switch kind {
    case "ruling", "csms", "docket", "fr", "frdoc", "adcvd_msg": true
    default: false
    }
  }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    (left.kind, left.normal) < (right.kind, right.normal)
  }
}
