import Cryptography
import KnowledgeModel

extension Database {
  func lastModuleKey() throws(RecordError) -> Int64 {
    try first("SELECT COALESCE(MAX(key), 0) FROM modules") { $0.integer(0) } ?? 0
  }

  func modules() throws(RecordError) -> [ModuleRow] {
    try all(
      "SELECT key, id, name, title, label, version, state, published FROM modules ORDER BY name"
    ) { row throws(RecordError) in try module(from: row) }
  }

  func module(_ id: ModuleID) throws(RecordError) -> ModuleRow? {
    try first(
      """
      SELECT key, id, name, title, label, version, state, published FROM modules WHERE id = $1
      """, .text(id.description)
    ) { row throws(RecordError) in try module(from: row) }
  }

  func module(named name: String) throws(RecordError) -> ModuleRow? {
    try first(
      """
      SELECT key, id, name, title, label, version, state, published FROM modules WHERE name = $1
      """, .text(name)
    ) { row throws(RecordError) in try module(from: row) }
  }

  func write(_ row: ModuleRow) throws(RecordError) {
    try run(
      """
      INSERT INTO modules (key, id, name, title, label, version, state, published)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (key) DO UPDATE SET title = excluded.title, label = excluded.label,
        version = excluded.version, state = excluded.state, published = excluded.published
      """, .integer(row.key), .text(row.id.description), .text(row.name), .text(row.title),
      .text(row.label.rawValue), .integer(Int64(row.version)), .text(row.state.rawValue),
      .optional(row.published.map(Int64.init)))
  }

  func insert(_ version: ModuleVersion, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO module_versions (key, version, at, author, note, source, digest)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(key), .integer(Int64(version.version)),
      .integer(version.at.millisecondsSinceEpoch), .text(version.author), .text(version.note),
      .text(version.source), .blob(Digest(of: Array(version.source.utf8)).bytes))
  }

  /// Every version of a module, oldest first, each checked against its digest.
  func moduleVersions(_ row: ModuleRow) throws(RecordError) -> [ModuleVersion] {
    try all(
      """
      SELECT version, at, author, note, source, digest FROM module_versions
      WHERE key = $1 ORDER BY version
      """, .integer(row.key)
    ) { found throws(RecordError) in try version(from: found, of: row) }
  }

  func moduleVersion(_ number: Int, of row: ModuleRow) throws(RecordError) -> ModuleVersion? {
    try first(
      """
      SELECT version, at, author, note, source, digest FROM module_versions
      WHERE key = $1 AND version = $2
      """, .integer(row.key), .integer(Int64(number))
    ) { found throws(RecordError) in try version(from: found, of: row) }
  }

  func insert(_ event: ModuleEvent, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO module_events (key, version, at, author, from_state, to_state, reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, .integer(key), .integer(Int64(event.version)),
      .integer(event.at.millisecondsSinceEpoch), .text(event.author),
      .text(event.from.rawValue), .text(event.to.rawValue), .text(event.reason))
  }

  func moduleEvents(key: Int64) throws(RecordError) -> [ModuleEvent] {
    try all(
      """
      SELECT version, at, author, from_state, to_state, reason FROM module_events
      WHERE key = $1 ORDER BY number
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let from = ModuleState(rawValue: row.text(3)),
        let to = ModuleState(rawValue: row.text(4))
      else { throw .corrupt }
      return ModuleEvent(
        version: Int(row.integer(0)), at: Timestamp(millisecondsSinceEpoch: row.integer(1)),
        author: row.text(2), from: from, to: to, reason: row.text(5))
    }
  }

  private func version(from row: Row, of module: ModuleRow) throws(RecordError) -> ModuleVersion {
    let number = Int(row.integer(0))
    let source = row.bytes(4)
    guard Digest(of: source).bytes == row.bytes(5) else {
      throw .moduleIntegrity(module.id, version: number)
    }
    return ModuleVersion(
      version: number, at: Timestamp(millisecondsSinceEpoch: row.integer(1)),
      author: row.text(2), note: row.text(3), source: String(decoding: source, as: UTF8.self))
  }

  private func module(from row: Row) throws(RecordError) -> ModuleRow {
    guard let id = ModuleID(row.text(1)), let label = HandlingLabel(rawValue: row.text(4)),
      let state = ModuleState(rawValue: row.text(6))
    else { throw .corrupt }
    return ModuleRow(
      key: row.integer(0), id: id, name: row.text(2), title: row.text(3), label: label,
      version: Int(row.integer(5)), state: state,
      published: row.optionalInteger(7).map { Int($0) })
  }
}
