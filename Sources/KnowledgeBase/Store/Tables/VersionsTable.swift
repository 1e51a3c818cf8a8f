import Cryptography
import KnowledgeModel

/// One row of `versions`, checked. The document's body is empty unless it was asked for.
struct VersionRow {
  var version: Int
  var document: Document
  var content: Digest
  var bodyDigest: Digest
  var recordedAt: Timestamp
  var author: String
  var origin: Origin

  /// The digest over what stands around the content, so that no row passes for another.
  func seal(of id: DocumentID) -> Digest {
    var print = Fingerprint(of: "kb version 1")
    print.add(id.description)
    print.add(Int64(version))
    print.add(content)
    print.add(recordedAt.millisecondsSinceEpoch)
    print.add(author)
    print.add(origin.path)
    print.add(Int64(origin.ordinal))
    print.add(origin.format)
    print.add(origin.original?.digest.description)
    print.add(Int64(origin.original?.byteCount ?? -1))
    return print.digest
  }
}

extension Database {
  /// Adds a version; `body` is the document's body, encoded.
  func insert(
    _ row: VersionRow, body: [UInt8], of id: DocumentID, key: Int64
  ) throws(RecordError) {
    let document = row.document
    try run(
      """
      INSERT INTO versions (key, version, recorded_at, author, content, body_digest, seal,
        kind, label, owner, status, status_since, status_basis, issued, effective, language,
        source, source_id, title, declared, attributes,
        path, ordinal, format, original, original_size, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20, $21, $22, $23, $24, $25, $26, $27)
      """, .integer(key), .integer(Int64(row.version)),
      .integer(row.recordedAt.millisecondsSinceEpoch), .text(row.author),
      .blob(row.content.bytes), .blob(row.bodyDigest.bytes), .blob(row.seal(of: id).bytes),
      .text(document.kind.rawValue), .text(document.label.rawValue),
      .optional(document.owner?.rawValue), .text(document.status.status.rawValue),
      .date(document.status.since), .optional(document.status.basis), .date(document.issued),
      .date(document.effective), .text(document.language), .text(document.source),
      .optional(document.sourceID), .text(document.title),
      .text(document.declaredSectors.map(\.rawValue).joined(separator: " ")),
      .utf8(Fields.encode(document.attributes.map { [$0.name, $0.value] })),
      .text(row.origin.path), .integer(Int64(row.origin.ordinal)), .text(row.origin.format),
      row.origin.original.map { .blob($0.digest.bytes) } ?? .null,
      .optional(row.origin.original.map { Int64($0.byteCount) }), .utf8(body))
  }

  /// A version with its body.
  func version(
    _ version: Int, of id: DocumentID, key: Int64
  ) throws(RecordError) -> VersionRow? {
    try first(
      """
      SELECT version, recorded_at, author, content, body_digest, seal, kind, label, owner, status,
        status_since, status_basis, issued, effective, language, source, source_id, title, declared,
        attributes, path, ordinal, format, original, original_size, body
      FROM versions WHERE key = $1 AND version = $2
      """, .integer(key), .integer(Int64(version))
    ) { row throws(RecordError) in
      var found = try versionRow(from: row, id: id)
      let body = row.bytes(25)
      guard Digest(of: body) == found.bodyDigest, let blocks = BodyText.decode(body) else {
        throw .integrity(id, version: found.version)
      }
      found.document.body = blocks
      return found
    }
  }

  /// A version without its body; everything else is checked.
  func versionHead(
    _ version: Int, of id: DocumentID, key: Int64
  ) throws(RecordError) -> VersionRow? {
    try first(
      """
      SELECT version, recorded_at, author, content, body_digest, seal, kind, label, owner, status,
        status_since, status_basis, issued, effective, language, source, source_id, title, declared,
        attributes, path, ordinal, format, original, original_size
      FROM versions WHERE key = $1 AND version = $2
      """, .integer(key), .integer(Int64(version))
    ) { row throws(RecordError) in try versionRow(from: row, id: id) }
  }

  func versionNumbers(key: Int64) throws(RecordError) -> [Int] {
    try all("SELECT version FROM versions WHERE key = $1 ORDER BY version", .integer(key)) {
      Int($0.integer(0))
    }
  }

  private func versionRow(from row: Row, id: DocumentID) throws(RecordError) -> VersionRow {
    let number = Int(row.integer(0))
    guard let found = parsedVersion(from: row), found.seal(of: id).bytes == row.bytes(5),
      found.document.contentDigest(body: found.bodyDigest) == found.content
    else { throw .integrity(id, version: number) }
    return found
  }

  /// `nil` when a value is none that was ever written.
  private func parsedVersion(from row: Row) -> VersionRow? {
    guard let content = Digest(bytes: row.bytes(3)), let body = Digest(bytes: row.bytes(4)),
      let kind = DocumentKind(rawValue: row.text(6)),
      let label = HandlingLabel(rawValue: row.text(7)),
      let status = DocumentStatus(rawValue: row.text(9)),
      let attributes = Fields.decode(row.bytes(19))
    else { return nil }
    let declared = row.text(18).split(separator: " ").map(String.init)
    let sectors = declared.compactMap(Sector.init(rawValue:))
    guard sectors.count == declared.count, attributes.allSatisfy({ $0.count == 2 }) else {
      return nil
    }
    var original: Original?
    if let size = row.optionalInteger(24) {
      guard let digest = Digest(bytes: row.bytes(23)), let count = Int(exactly: size) else {
        return nil
      }
      original = Original(digest: digest, byteCount: count)
    }
    let document = Document(
      kind: kind, label: label, owner: row.optionalText(8).flatMap(Sector.init(rawValue:)),
      status: StatusAssertion(status, since: row.date(10), basis: row.optionalText(11)),
      title: row.text(17), source: row.text(15), sourceID: row.optionalText(16),
      issued: row.date(12), effective: row.date(13), language: row.text(14),
      declaredSectors: sectors, attributes: attributes.map { Attribute($0[0], $0[1]) }, body: [])
    return VersionRow(
      version: Int(row.integer(0)), document: document, content: content, bodyDigest: body,
      recordedAt: Timestamp(millisecondsSinceEpoch: row.integer(1)), author: row.text(2),
      origin: Origin(
        path: row.text(20), ordinal: Int(row.integer(21)), format: row.text(22),
        original: original))
  }
}

extension SQLValue {
  static func date(_ date: CalendarDate?) -> SQLValue {
    date.map { .integer(Int64($0.daysSinceEpoch)) } ?? .null
  }
}

extension DatabaseRow {
  func date(_ column: Int32) -> CalendarDate? {
    optionalInteger(column).flatMap { Int32(exactly: $0) }.flatMap(
      CalendarDate.init(daysSinceEpoch:))
  }
}
