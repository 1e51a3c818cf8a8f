/// An identifier found in a text, such as a tariff number, a ruling or a citation.
package struct Mention: Equatable, Hashable, Sendable {
  /// The kind's id in `identifiers`, such as `hts`, `ruling`, `cfr`.
  package var kind: String
  /// The one spelling under which every spelling is found, such as `8471.30.0100`.
  package var normal: String
  /// Paragraph number; 0 is the title.
  package var paragraph: Int
  /// Where it stands in the paragraph's text, in UTF-8 bytes.
  package var range: Range<Int>

  package init(kind: String, normal: String, paragraph: Int, range: Range<Int>) {
    self.kind = kind
    self.normal = normal
    self.paragraph = paragraph
    self.range = range
  }
}
