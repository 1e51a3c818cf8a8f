import KnowledgeModel

/// What a document is called and what it cites as text, in the records of `Fields`.
///
/// The first record lists the document's own identifiers. An edge is target, treatment, rule, paragraph
/// (empty for a field of the source), start, end, start and end of the sentence, mentions, and the days of
/// effect and of the end of comments, each empty when there is none.
enum CitationText {
  static func encode(_ record: CitationRecord) -> [UInt8] {
    var bytes: [UInt8] = []
    guard !record.own.isEmpty || !record.cites.isEmpty else { return bytes }
    for identifier in record.own { Fields.append(identifier.description, to: &bytes) }
    Fields.endRecord(&bytes)
    for edge in record.cites {
      Fields.append(edge.target.description, to: &bytes)
      Fields.append(edge.treatment.rawValue, to: &bytes)
      Fields.append(edge.rule, to: &bytes)
      Fields.append(edge.paragraph.map(String.init) ?? "", to: &bytes)
      for number in [
        edge.range.lowerBound, edge.range.upperBound, edge.sentence.lowerBound,
        edge.sentence.upperBound, edge.mentions,
      ] {
        Fields.append(String(number), to: &bytes)
      }
      Fields.append(edge.effective?.description ?? "", to: &bytes)
      Fields.append(edge.commentsClose?.description ?? "", to: &bytes)
      Fields.endRecord(&bytes)
    }
    return bytes
  }

  /// `nil` when the bytes were not made by `encode`.
  static func decode(_ bytes: [UInt8]) -> CitationRecord? {
    guard let records = Fields.decode(bytes) else { return nil }
    var found = CitationRecord()
    for text in records.first ?? [] {
      guard let identifier = Identifier(text) else { return nil }
      found.own.append(identifier)
    }
    for fields in records.dropFirst() {
      guard let edge = edge(fields) else { return nil }
      found.cites.append(edge)
    }
    return found
  }

  private static func edge(_ fields: [String]) -> Citation? {
    guard fields.count == 11, let target = Identifier(fields[0]),
      let treatment = Treatment(rawValue: fields[1])
    else { return nil }
    let numbers = fields[4..<9].compactMap { Int($0) }
    guard numbers.count == 5, numbers[0] <= numbers[1], numbers[2] <= numbers[3] else { return nil }
    let paragraph = Int(fields[3])
    let (effective, close) = (CalendarDate(fields[9]), CalendarDate(fields[10]))
    guard (paragraph == nil) == fields[3].isEmpty, (effective == nil) == fields[9].isEmpty,
      (close == nil) == fields[10].isEmpty
    else { return nil }
    return Citation(
      target, treatment, rule: fields[2], paragraph: paragraph, range: numbers[0]..<numbers[1],
      sentence: numbers[2]..<numbers[3], mentions: numbers[4], effective: effective,
      commentsClose: close)
  }
}
