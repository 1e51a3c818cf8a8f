import Cryptography
import KnowledgeModel

/// What was found in a version: its sector tags, mentions and citations.
struct Findings {
  var tags: [SectorTag]
  var mentions: [Mention]
  /// `nil` in a version that was filed before citations were read.
  var citations: CitationRecord?
}

extension Database {
  func write(
    _ findings: Findings, version: Int, of id: DocumentID, key: Int64
  ) throws(RecordError) {
    let tags = FindingsText.encode(findings.tags)
    let mentions = FindingsText.encode(findings.mentions)
    let citations = findings.citations.map(CitationText.encode)
    try run(
      """
      INSERT INTO findings (key, version, tags, mentions, seal, citations)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (key, version) DO UPDATE
      SET tags = excluded.tags, mentions = excluded.mentions, seal = excluded.seal,
        citations = excluded.citations
      """, .integer(key), .integer(Int64(version)), .utf8(tags), .utf8(mentions),
      .blob(seal(tags, mentions, citations, version: version, of: id).bytes),
      citations.map(SQLValue.utf8) ?? .null)
  }

  func findings(version: Int, of id: DocumentID, key: Int64) throws(RecordError) -> Findings {
    let found = try first(
      "SELECT tags, mentions, seal, citations FROM findings WHERE key = $1 AND version = $2",
      .integer(key), .integer(Int64(version))
    ) { row throws(RecordError) -> Findings in
      let (tags, mentions) = (row.bytes(0), row.bytes(1))
      let citations = row.optionalText(3) == nil ? nil : row.bytes(3)
      let parsedCitations = citations.map(CitationText.decode)
      guard seal(tags, mentions, citations, version: version, of: id).bytes == row.bytes(2),
        let parsedTags = FindingsText.tags(tags),
        let parsedMentions = FindingsText.mentions(mentions), parsedCitations != .some(.none)
      else { throw .integrity(id, version: version) }
      return Findings(
        tags: parsedTags, mentions: parsedMentions, citations: parsedCitations ?? nil)
    }
    guard let found else { throw .integrity(id, version: version) }
    return found
  }

  /// Only the citations of a version; `nil` when they were never read.
  func citations(
    version: Int, of id: DocumentID, key: Int64
  ) throws(RecordError) -> CitationRecord? {
    try findings(version: version, of: id, key: key).citations
  }

  /// Keys of living documents after one whose citations were never read, in order.
  func keysWithoutCitations(after key: Int64, limit: Int) throws(RecordError) -> [Int64] {
    try all(
      """
      SELECT f.key FROM findings AS f JOIN documents AS d
      ON d.key = f.key AND d.version = f.version
      WHERE f.citations IS NULL AND f.key > $1 AND d.deleted = 0 ORDER BY f.key LIMIT $2
      """, .integer(key), .integer(Int64(limit))
    ) { $0.integer(0) }
  }

  private func seal(
    _ tags: [UInt8], _ mentions: [UInt8], _ citations: [UInt8]?, version: Int, of id: DocumentID
  ) -> Digest {
    var print = Fingerprint(of: citations == nil ? "kb findings 1" : "kb findings 2")
    print.add(id.description)
    print.add(Int64(version))
    print.add(tags)
    print.add(mentions)
    if let citations { print.add(citations) }
    return print.digest
  }
}
