package import TextAnalysis

/// What every document of an index has, in a fixed order. Changing it means building the index anew.
package struct Schema: Equatable, Sendable {
  /// A piece of running text. A word in it counts `weight` times towards the frequency and the
  /// length (BM25F: Robertson, Zaragoza & Taylor, "Simple BM25 Extension to Multiple Weighted
  /// Fields", CIKM 2004, which weighs frequencies before saturation).
  package struct TextField: Equatable, Sendable {
    package let name: String
    package let weight: Int

    package init(_ name: String, weight: Int) {
      self.name = name
      self.weight = weight
    }
  }

  package let textFields: [TextField]
  /// Exact values, such as identifiers: searched as they are, never stemmed or corrected.
  package let keywordFields: [String]
  /// The keyword fields whose values are counted in answers.
  package let facetFields: [String]
  /// Signed 32-bit numbers, such as days.
  package let numberColumns: [String]
  package let stemming: Stemming
  /// Whether it is kept where paragraphs begin, for `Closeness.inParagraph`. Without it a text is one.
  package let marksParagraphs: Bool
  /// Another one whenever the caller writes other values under the same names.
  package let revision: Int

  package init(
    textFields: [TextField], keywordFields: [String], facetFields: [String],
    numberColumns: [String], stemming: Stemming, marksParagraphs: Bool = false, revision: Int = 0
  ) {
    self.textFields = textFields
    self.keywordFields = keywordFields
    self.facetFields = facetFields
    self.numberColumns = numberColumns
    self.stemming = stemming
    self.marksParagraphs = marksParagraphs
    self.revision = revision
  }

  /// One line that differs whenever the schema does.
  package var fingerprint: String {
    [
      textFields.map { "\($0.name)*\($0.weight)" }.joined(separator: ","),
      keywordFields.joined(separator: ","), facetFields.joined(separator: ","),
      numberColumns.joined(separator: ","),
      "stem\(stemming.rawValue)\(marksParagraphs ? "+paragraphs" : "")",
    ].joined(separator: ";") + (revision == 0 ? "" : ";revision\(revision)")
  }
}

/// One document as the index sees it.
package struct IndexDocument: Sendable {
  /// What the caller calls it; unique in the index.
  package var key: UInt64
  /// One text for each text field of the schema.
  package var texts: [String]
  /// For each keyword field of the schema, its values; a repeated value counts as often.
  package var keywords: [[String]]
  /// One for each number column; `nil` when the document has none.
  package var numbers: [Int32?]

  package init(key: UInt64, texts: [String], keywords: [[String]], numbers: [Int32?]) {
    self.key = key
    self.texts = texts
    self.keywords = keywords
    self.numbers = numbers
  }
}
