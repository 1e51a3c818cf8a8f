/// An identifier found in a text: its kind, its one spelling, and where it stands in UTF-8 bytes.
package struct FoundIdentifier: Equatable, Sendable {
  package let kind: String
  package let normal: String
  package let range: Range<Int>

  package init(kind: String, normal: String, range: Range<Int>) {
    self.kind = kind
    self.normal = normal
    self.range = range
  }
}

/// What a rule says it read: the kind and the one spelling.
typealias Reading = (kind: String, normal: String)
