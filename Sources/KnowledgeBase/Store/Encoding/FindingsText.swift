import KnowledgeModel

/// Sector tags and mentions as text, in the records of `Fields`.
///
/// A tag is sector, score, and four fields for each piece of evidence: kind, weight, text, detail. A
/// mention is kind, normal spelling, paragraph, start, end. Numbers are Swift's shortest spelling that
/// reads back as the same number.
enum FindingsText {
  static func encode(_ tags: [SectorTag]) -> [UInt8] {
    var bytes: [UInt8] = []
    for tag in tags {
      Fields.append(tag.sector.rawValue, to: &bytes)
      Fields.append(tag.score.description, to: &bytes)
      for evidence in tag.evidence {
        Fields.append(evidence.kind.rawValue, to: &bytes)
        Fields.append(evidence.weight.description, to: &bytes)
        Fields.append(evidence.text, to: &bytes)
        Fields.append(evidence.detail, to: &bytes)
      }
      Fields.endRecord(&bytes)
    }
    return bytes
  }

  static func encode(_ mentions: [Mention]) -> [UInt8] {
    var bytes: [UInt8] = []
    for mention in mentions {
      Fields.append(mention.kind, to: &bytes)
      Fields.append(mention.normal, to: &bytes)
      Fields.append(String(mention.paragraph), to: &bytes)
      Fields.append(String(mention.range.lowerBound), to: &bytes)
      Fields.append(String(mention.range.upperBound), to: &bytes)
      Fields.endRecord(&bytes)
    }
    return bytes
  }

  /// `nil` when the bytes were not made by `encode`.
  static func tags(_ bytes: [UInt8]) -> [SectorTag]? {
    guard let records = Fields.decode(bytes) else { return nil }
    var tags: [SectorTag] = []
    for fields in records {
      guard fields.count >= 2, (fields.count - 2).isMultiple(of: 4),
        let sector = Sector(rawValue: fields[0]), let score = Double(fields[1])
      else { return nil }
      var evidence: [Evidence] = []
      for start in stride(from: 2, to: fields.count, by: 4) {
        guard let kind = Evidence.Kind(rawValue: fields[start]),
          let weight = Double(fields[start + 1])
        else { return nil }
        evidence.append(
          Evidence(kind, fields[start + 2], weight: weight, detail: fields[start + 3]))
      }
      tags.append(SectorTag(sector, score: score, evidence: evidence))
    }
    return tags
  }

  /// `nil` when the bytes were not made by `encode`.
  static func mentions(_ bytes: [UInt8]) -> [Mention]? {
    guard let records = Fields.decode(bytes) else { return nil }
    var mentions: [Mention] = []
    for fields in records {
      guard fields.count == 5, let paragraph = Int(fields[2]), let lower = Int(fields[3]),
        let upper = Int(fields[4]), lower <= upper
      else { return nil }
      mentions.append(
        Mention(
          kind: fields[0], normal: fields[1], paragraph: paragraph, range: lower..<upper))
    }
    return mentions
  }
}
