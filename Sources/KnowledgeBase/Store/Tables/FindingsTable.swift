import Cryptography
import KnowledgeModel

/// What was found in a version: its sector tags and mentions.
struct Findings {
  var tags: [SectorTag]
  var mentions: [Mention]
}

extension Database {
  func write(
    _ findings: Findings, version: Int, of id: DocumentID, key: Int64
  ) throws(RecordError) {
    let tags = FindingsText.encode(findings.tags)
    let mentions = FindingsText.encode(findings.mentions)
    try run(
      """
      INSERT INTO findings (key, version, tags, mentions, seal) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (key, version) DO UPDATE
      SET tags = excluded.tags, mentions = excluded.mentions, seal = excluded.seal
      """, .integer(key), .integer(Int64(version)), .utf8(tags), .utf8(mentions),
      .blob(seal(tags, mentions, version: version, of: id).bytes))
  }

  func findings(version: Int, of id: DocumentID, key: Int64) throws(RecordError) -> Findings {
    let found = try first(
      "SELECT tags, mentions, seal FROM findings WHERE key = $1 AND version = $2",
      .integer(key), .integer(Int64(version))
    ) { row throws(RecordError) -> Findings in
      let (tags, mentions) = (row.bytes(0), row.bytes(1))
      guard seal(tags, mentions, version: version, of: id).bytes == row.bytes(2),
        let parsedTags = FindingsText.tags(tags),
        let parsedMentions = FindingsText.mentions(mentions)
      else { throw .integrity(id, version: version) }
      return Findings(tags: parsedTags, mentions: parsedMentions)
    }
    guard let found else { throw .integrity(id, version: version) }
    return found
  }

  private func seal(
    _ tags: [UInt8], _ mentions: [UInt8], version: Int, of id: DocumentID
  ) -> Digest {
    var print = Fingerprint(of: "kb findings 1")
    print.add(id.description)
    print.add(Int64(version))
    print.add(tags)
    print.add(mentions)
    return print.digest
  }
}
