import TextAnalysis

/// Collects documents and writes them as one segment.
///
/// While documents come in, each word costs one look-up and four bytes; when the segment is
/// written, one counting sort by term puts the occurrences into posting order.
package final class SegmentBuilder {
  private let schema: Schema
  private let analyzer: Analyzer
  private var tokens = TokenBuffer()
  /// Folded words, and for each the number of its term.
  private let words = TermTable()
  private var termOfWord: [UInt32] = []
  private let terms = TermTable()
  /// Term numbers of all words of all texts of all documents, in order.
  private let occurrences = PositionList()
  /// For each document and text field, how many words it has.
  private var fieldLengths: [UInt32] = []
  private var keywordOccurrences: [(term: UInt32, document: UInt32, count: UInt32)] = []
  private let facetTables: [TermTable]
  private var facetNumbers: [[[UInt32]]]
  private var columns = SegmentWriter.Columns()
  private let facetKeywordIndex: [Int?]
  /// The number of the term that stands where a paragraph begins, once there is one. It is no word of the
  /// text's length.
  private var paragraph = UInt32.max

  package init(_ schema: Schema) {
    self.schema = schema
    analyzer = Analyzer(schema.stemming)
    facetTables = schema.facetFields.map { _ in TermTable() }
    facetNumbers = schema.facetFields.map { _ in [] }
    facetKeywordIndex = schema.facetFields.map { schema.keywordFields.firstIndex(of: $0) }
    columns.numbers = schema.numberColumns.map { _ in [] }
    columns.fieldStarts = schema.textFields.dropFirst().map { _ in [] }
  }

  package var documentCount: Int { columns.keys.count }

  /// About how much memory the segment takes when it is written.
  package var byteCount: Int {
    occurrences.count * 12 + keywordOccurrences.count * 20 + words.byteCount + terms.byteCount
      + columns.keys.count * 64
  }

  /// Adds a document. Its key must not be in this builder yet.
  package func add(_ document: IndexDocument) {
    let ordinal = UInt32(columns.keys.count)
    columns.keys.append(document.key)
    var weightedLength = 0
    var start = 0
    for (field, definition) in schema.textFields.enumerated() {
      let text = field < document.texts.count ? document.texts[field] : ""
      let length = addWords(of: text)
      fieldLengths.append(UInt32(length))
      if field > 0 { columns.fieldStarts[field - 1].append(UInt64(start)) }
      weightedLength += length * definition.weight
      start += length + SegmentLayout.fieldGap
    }
    columns.totalLength += UInt64(weightedLength)
    columns.lengthCodes.append(LengthCode.encode(weightedLength))
    for (field, values) in document.keywords.enumerated() where field < schema.keywordFields.count {
      addKeywords(values, field: field, document: ordinal)
    }
    for (facet, field) in facetKeywordIndex.enumerated() {
      var numbers: [UInt32] = []
      if let field, field < document.keywords.count {
        for value in document.keywords[field] {
          let number = UInt32(facetTables[facet].number(of: Array(value.utf8).span))
          if !numbers.contains(number) { numbers.append(number) }
        }
      }
      facetNumbers[facet].append(numbers)
    }
    for column in columns.numbers.indices {
      columns.numbers[column].append(
        column < document.numbers.count ? document.numbers[column] : nil)
    }
  }

  /// Writes the segment to `sink`; the builder is used up. Answers the bytes of one in memory.
  func write(to sink: SegmentSink) throws(SegmentError) -> [UInt8] {
    let writer = try SegmentWriter(
      schema: schema, sink: sink, average: columns.averageLength)
    let (places, starts) = sortedOccurrences()
    var keywordStarts = [Int](repeating: 0, count: terms.count + 1)
    for occurrence in keywordOccurrences { keywordStarts[Int(occurrence.term) + 1] += 1 }
    for term in 0..<terms.count { keywordStarts[term + 1] += keywordStarts[term] }
    var keywordOrder = [(document: UInt32, count: UInt32)](
      repeating: (0, 0), count: keywordOccurrences.count)
    var next = keywordStarts
    for occurrence in keywordOccurrences {
      keywordOrder[next[Int(occurrence.term)]] = (occurrence.document, occurrence.count)
      next[Int(occurrence.term)] += 1
    }
    let bounds = columns.fieldStarts
    let positions = PositionList()
    let none = PositionList()
    for term in terms.sortedNumbers() {
      for index in keywordStarts[term]..<keywordStarts[term + 1] {
        let (document, count) = keywordOrder[index]
        writer.add(
          document: document, frequency: count,
          lengthCode: columns.lengthCodes[Int(document)], positions: none)
      }
      var index = starts[term]
      while index < starts[term + 1] {
        let document = UInt32(truncatingIfNeeded: places[index] >> 32)
        positions.removeAll()
        while index < starts[term + 1],
          UInt32(truncatingIfNeeded: places[index] >> 32) == document
        {
          positions.reserve(positions.count + 1)
          positions.append(UInt32(truncatingIfNeeded: places[index]))
          index += 1
        }
        writer.add(
          document: document,
          frequency: frequency(of: positions, document: Int(document), bounds: bounds),
          lengthCode: columns.lengthCodes[Int(document)], positions: positions)
      }
      try writer.endTerm(terms.key(term))
    }
    finishFacets()
    return try writer.finish(columns)
  }

  private func addWords(of text: String) -> Int {
    // Held here while it is filled, so that each word costs no check of the class.
    var tokens = TokenBuffer()
    swap(&tokens, &self.tokens)
    defer { swap(&tokens, &self.tokens) }
    tokens.removeAll()
    let source = text.utf8.span
    Tokenizer.tokenize(source, into: &tokens)
    let count = tokens.tokens.count
    occurrences.reserve(occurrences.count + count)
    let bytes = tokens.bytes.span
    var end = 0
    for index in 0..<count {
      let token = tokens.tokens[index]
      if schema.marksParagraphs, index > 0,
        Self.parts(source.extracting(end..<max(end, Int(token.start))))
      {
        paragraph = UInt32(terms.number(of: TermKey.paragraph.span))
        occurrences.reserve(occurrences.count + count - index + 1)
        occurrences.append(paragraph)
      }
      end = Int(token.end)
      let word = tokens.range(token)
      let number = words.number(of: bytes.extracting(word))
      if number == termOfWord.count {
        let term = [0] + analyzer.term(tokens.bytes[word])
        termOfWord.append(UInt32(terms.number(of: term.span)))
      }
      occurrences.append(termOfWord[number])
    }
    return count
  }

  /// Whether what stands between two words has U+2029.
  private static func parts(_ gap: Span<UInt8>) -> Bool {
    guard gap.count > 2 else { return false }
    for index in 0..<gap.count - 2
    where gap[index] == 0xE2 && gap[index + 1] == 0x80 && gap[index + 2] == 0xA9 { return true }
    return false
  }

  private func addKeywords(_ values: [String], field: Int, document: UInt32) {
    var counts: [(value: String, count: UInt32)] = []
    for value in values {
      if let index = counts.firstIndex(where: { $0.value == value }) {
        counts[index].count += 1
      } else {
        counts.append((value, 1))
      }
    }
    for (value, count) in counts {
      let term = TermKey.keyword(field: field, value)
      keywordOccurrences.append(
        (UInt32(terms.number(of: term.span)), document, count))
    }
  }

  /// All occurrences as document and position, by term; and where each term's begin.
  private func sortedOccurrences() -> (places: [UInt64], starts: [Int]) {
    var starts = [Int](repeating: 0, count: terms.count + 1)
    for index in 0..<occurrences.count { starts[Int(occurrences[index]) + 1] += 1 }
    for term in 0..<terms.count { starts[term + 1] += starts[term] }
    var next = starts
    var places = [UInt64](repeating: 0, count: occurrences.count)
    var at = 0
    let fieldCount = schema.textFields.count
    for document in 0..<columns.keys.count {
      var start: UInt64 = 0
      for field in 0..<fieldCount {
        let length = Int(fieldLengths[document * fieldCount + field])
        for offset in 0..<length {
          // The mark of a paragraph stands where its first word does.
          for _ in 0..<(occurrences[at] == paragraph ? 2 : 1) {
            let term = Int(occurrences[at])
            at += 1
            places[next[term]] = UInt64(document) << 32 | (start + UInt64(offset))
            next[term] += 1
          }
        }
        start += UInt64(length + SegmentLayout.fieldGap)
      }
    }
    return (places, starts)
  }

  private func frequency(of positions: PositionList, document: Int, bounds: [[UInt64]]) -> UInt32 {
    if bounds.isEmpty {
      return UInt32(positions.count * (schema.textFields.first?.weight ?? 1))
    }
    var frequency = 0
    for index in 0..<positions.count {
      let position = positions[index]
      var field = 0
      while field < bounds.count, UInt64(position) >= bounds[field][document] { field += 1 }
      frequency += schema.textFields[field].weight
    }
    return UInt32(clamping: frequency)
  }

  private func finishFacets() {
    columns.facets = facetTables.indices.map { facet in
      let order = facetTables[facet].sortedNumbers()
      var place = [UInt32](repeating: 0, count: order.count)
      for (index, number) in order.enumerated() { place[number] = UInt32(index) }
      return SegmentWriter.FacetColumn(
        values: order.map { facetTables[facet].key($0) },
        ordinals: facetNumbers[facet].map { $0.map { place[Int($0)] }.sorted() })
    }
  }
}

/// How a term is spelled in the dictionary: the field's number, then its bytes.
enum TermKey {
  /// Stands at the first word of each paragraph of a text but its first.
  static let paragraph: [UInt8] = [.max]

  static func hasPositions(_ key: [UInt8]) -> Bool { key.first == 0 || key.first == .max }

  /// Running text has number 0, keyword field `n` has `n + 1`.
  static func keyword(field: Int, _ value: String) -> [UInt8] {
    [UInt8(min(field + 1, 254))] + Array(value.utf8.prefix(500))
  }

  static func text(_ term: String) -> [UInt8] { [0] + Array(term.utf8) }
}
