package import KnowledgeModel

/// What people keep beside documents, and what Centers want to be read first.
enum AnnotationsSchema {
  static let first: StaticString = """
    CREATE TABLE annotations (
      id TEXT NOT NULL, document TEXT NOT NULL, version BIGINT NOT NULL, account TEXT NOT NULL,
      author TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, center TEXT, at BIGINT NOT NULL,
      PRIMARY KEY (id));
    CREATE INDEX annotations_by_document ON annotations (document);
    CREATE INDEX annotations_by_account ON annotations (account, kind, text);
    CREATE INDEX annotations_by_center ON annotations (center, kind, text) WHERE center IS NOT NULL;

    CREATE TABLE center_notes (
      id TEXT NOT NULL, center TEXT NOT NULL, words TEXT, tariff TEXT, text TEXT NOT NULL,
      document TEXT, label TEXT NOT NULL, expires BIGINT NOT NULL, author TEXT NOT NULL,
      at BIGINT NOT NULL, PRIMARY KEY (id));
    """
}

extension Database {
  func annotations(of document: DocumentID) throws(RecordError) -> [Annotation] {
    try all(
      """
      SELECT id, document, version, account, author, kind, text, center, at
      FROM annotations WHERE document = $1 ORDER BY id
      """, .text(document.description), read: Self.annotation)
  }

  func annotations(by account: AccountID) throws(RecordError) -> [Annotation] {
    try all(
      """
      SELECT id, document, version, account, author, kind, text, center, at
      FROM annotations WHERE account = $1 ORDER BY id DESC
      """, .text(account.description), read: Self.annotation)
  }

  func annotations(for center: Sector) throws(RecordError) -> [Annotation] {
    try all(
      """
      SELECT id, document, version, account, author, kind, text, center, at
      FROM annotations WHERE center = $1 ORDER BY id DESC
      """, .text(center.rawValue), read: Self.annotation)
  }

  func insert(_ annotation: Annotation) throws(RecordError) {
    try run(
      """
      INSERT INTO annotations (id, document, version, account, author, kind, text, center, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """, .text(annotation.id.description), .text(annotation.document.description),
      .integer(Int64(annotation.version)), .text(annotation.account.description),
      .text(annotation.author), .text(annotation.kind.rawValue), .text(annotation.text),
      .optional(annotation.center?.rawValue), .integer(annotation.at.millisecondsSinceEpoch))
  }

  func remove(_ id: AnnotationID, of account: AccountID) throws(RecordError) {
    try run(
      "DELETE FROM annotations WHERE id = $1 AND account = $2", .text(id.description),
      .text(account.description))
  }

  private static func annotation(_ row: Row) throws(RecordError) -> Annotation {
    guard let id = AnnotationID(row.text(0)), let document = DocumentID(row.text(1)),
      let account = AccountID(row.text(3)), let kind = Annotation.Kind(rawValue: row.text(5))
    else { throw .corrupt }
    return Annotation(
      id: id, document: document, version: Int(row.integer(2)), account: account,
      author: row.text(4), kind: kind, text: row.text(6),
      center: row.optionalText(7).flatMap(Sector.init),
      at: Timestamp(millisecondsSinceEpoch: row.integer(8)))
  }

  func centerNotes() throws(RecordError) -> [CenterNote] {
    try all(
      """
      SELECT id, center, words, tariff, text, document, label, expires, author, at
      FROM center_notes ORDER BY id DESC
      """
    ) { row throws(RecordError) in
      guard let id = CenterNoteID(row.text(0)), let center = Sector(rawValue: row.text(1)),
        let label = HandlingLabel(rawValue: row.text(6)),
        let expires = CalendarDate(daysSinceEpoch: Int32(clamping: row.integer(7)))
      else { throw .corrupt }
      return CenterNote(
        id: id, center: center,
        occasion: row.optionalText(2).map { .words($0) } ?? .tariff(row.text(3)),
        text: row.text(4), document: row.optionalText(5).flatMap(DocumentID.init), label: label,
        expires: expires, author: row.text(8),
        at: Timestamp(millisecondsSinceEpoch: row.integer(9)))
    }
  }

  func newestCenterNote() throws(RecordError) -> CenterNoteID? {
    try first("SELECT id FROM center_notes ORDER BY id DESC LIMIT 1") {
      CenterNoteID($0.text(0))
    } ?? nil
  }

  func insert(_ note: CenterNote) throws(RecordError) {
    var (words, tariff): (String?, String?) = (nil, nil)
    switch note.occasion {
    case .words(let text): words = text
    case .tariff(let number): tariff = number
    }
    try run(
      """
      INSERT INTO center_notes
        (id, center, words, tariff, text, document, label, expires, author, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, .text(note.id.description), .text(note.center.rawValue), .optional(words),
      .optional(tariff), .text(note.text), .optional(note.document?.description),
      .text(note.label.rawValue), .integer(Int64(note.expires.daysSinceEpoch)), .text(note.author),
      .integer(note.at.millisecondsSinceEpoch))
  }

  func remove(_ id: CenterNoteID) throws(RecordError) {
    try run("DELETE FROM center_notes WHERE id = $1", .text(id.description))
  }
}

extension RecordStore {
  package func annotations(of document: DocumentID) throws(RecordError) -> [Annotation] {
    try read { database throws(RecordError) in try database.annotations(of: document) }
  }

  /// The newest first.
  package func annotations(by account: AccountID) throws(RecordError) -> [Annotation] {
    try read { database throws(RecordError) in try database.annotations(by: account) }
  }

  /// Those that a Center's people share, the newest first.
  package func annotations(for center: Sector) throws(RecordError) -> [Annotation] {
    try read { database throws(RecordError) in try database.annotations(for: center) }
  }

  /// The newest first, those that have expired too.
  package func centerNotes() throws(RecordError) -> [CenterNote] {
    try read { database throws(RecordError) in try database.centerNotes() }
  }
}

extension WriteTransaction {
  /// Private things are not told in the record, what a Center shares is.
  package func add(_ annotation: Annotation) throws(RecordError) {
    try database.insert(annotation)
    guard let center = annotation.center else { return }
    try audit(
      "annotation-added", subject: annotation.document.description,
      detail: "\(annotation.kind.rawValue), \(center.rawValue)")
  }

  package func remove(_ id: AnnotationID, of account: AccountID) throws(RecordError) {
    try database.remove(id, of: account)
  }

  package func annotations(by account: AccountID) throws(RecordError) -> [Annotation] {
    try database.annotations(by: account)
  }

  package func newestCenterNote() throws(RecordError) -> CenterNoteID? {
    try database.newestCenterNote()
  }

  package func add(_ note: CenterNote) throws(RecordError) {
    try database.insert(note)
    try audit("center-note-added", subject: note.id.description, detail: note.center.rawValue)
  }

  package func remove(_ note: CenterNote) throws(RecordError) {
    try database.remove(note.id)
    try audit("center-note-removed", subject: note.id.description, detail: note.center.rawValue)
  }
}
