package import Cryptography
package import KnowledgeModel

/// A file that was released with a document: a copy of an attachment that tells nothing of its maker, or its text.
package struct DocumentFile: Equatable, Sendable {
  package let number: Int
  /// Made by us: what an attachment was called may name somebody.
  package let name: String
  package let mediaType: String
  package let size: Int
  package let digest: Digest
}

/// What is to be released with a document.
package struct NewDocumentFile: Equatable, Sendable {
  /// The attachment's number within its submission.
  package let attachment: Int
  /// Of the attachment as it came, so that no other stands in its place.
  package let original: Digest
  package let name: String
  package let mediaType: String
  package let bytes: [UInt8]
  /// Kinds of what was taken out, as the record names them.
  package let removed: [String]

  package init(
    attachment: Int, original: Digest, name: String, mediaType: String, bytes: [UInt8],
    removed: [String]
  ) {
    self.attachment = attachment
    self.original = original
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    self.removed = removed
  }
}

extension Schema {
  /// Files that were released with documents, each a copy of an attachment. The attachment stays where it is.
  static let releasedFiles: StaticString = """
    CREATE TABLE document_files (
      document BIGINT NOT NULL REFERENCES documents, number BIGINT NOT NULL, name TEXT NOT NULL,
      media_type TEXT NOT NULL, size BIGINT NOT NULL, digest BLOB NOT NULL,
      submission BIGINT NOT NULL, attachment BIGINT NOT NULL, at BIGINT NOT NULL,
      author TEXT NOT NULL, PRIMARY KEY (document, number));
    CREATE INDEX document_files_by_submission ON document_files (submission);
    CREATE TABLE document_file_parts (
      document BIGINT NOT NULL, number BIGINT NOT NULL, start BIGINT NOT NULL, bytes BLOB NOT NULL,
      PRIMARY KEY (document, number, start));
    """
}

extension Database {
  /// Those of a document that is there to be read, in their order, and its key.
  func documentFiles(
    of id: DocumentID, readable: [Compartment]
  ) throws(RecordError) -> (key: Int64, files: [DocumentFile]) {
    guard try isReadable(id, readable), let row = try documentRow(id), !row.isDeleted else {
      return (0, [])
    }
    return (row.key, try documentFiles(key: row.key))
  }

  func documentFiles(key: Int64) throws(RecordError) -> [DocumentFile] {
    try all(
      """
      SELECT number, name, media_type, size, digest FROM document_files
      WHERE document = $1 ORDER BY number
      """, .integer(key)
    ) { row throws(RecordError) in
      guard let digest = Digest(bytes: row.bytes(4)) else { throw .corrupt }
      return DocumentFile(
        number: Int(row.integer(0)), name: row.text(1), mediaType: row.text(2),
        size: Int(row.integer(3)), digest: digest)
    }
  }

  func insert(
    _ file: NewDocumentFile, number: Int, of document: Int64, from submission: Int64,
    author: String, at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      INSERT INTO document_files (document, number, name, media_type, size, digest, submission,
        attachment, at, author)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """, .integer(document), .integer(Int64(number)), .text(file.name), .text(file.mediaType),
      .integer(Int64(file.bytes.count)), .blob(Digest(of: file.bytes).bytes), .integer(submission),
      .integer(Int64(file.attachment)), .integer(time.millisecondsSinceEpoch), .text(author))
    try StoredFileReader.cut(file.bytes) { begin, piece throws(RecordError) in
      try run(
        "INSERT INTO document_file_parts (document, number, start, bytes) VALUES ($1, $2, $3, $4)",
        .integer(document), .integer(Int64(number)), .integer(Int64(begin)), .blob(piece))
    }
  }

  /// The bytes that begin at a place; `nil` when none do.
  func documentFilePiece(
    _ number: Int, at start: Int, key: Int64
  ) throws(RecordError) -> [UInt8]? {
    try first(
      "SELECT bytes FROM document_file_parts WHERE document = $1 AND number = $2 AND start = $3",
      .integer(key), .integer(Int64(number)), .integer(Int64(start))
    ) { $0.bytes(0) }
  }

  func removeDocumentFiles(key: Int64) throws(RecordError) {
    try run("DELETE FROM document_file_parts WHERE document = $1", .integer(key))
    try run("DELETE FROM document_files WHERE document = $1", .integer(key))
  }

  /// The documents with which attachments of a submission were released.
  func documentsWithFiles(ofSubmission key: Int64) throws(RecordError) -> [Int64] {
    try all(
      "SELECT DISTINCT document FROM document_files WHERE submission = $1 ORDER BY document",
      .integer(key)
    ) { $0.integer(0) }
  }
}

extension RecordStore {
  /// The files of a document, each with what reads its bytes; none when the document is absent or lies elsewhere.
  package func files(
    of id: DocumentID, readable: [Compartment]
  ) throws(RecordError) -> [(file: DocumentFile, reader: StoredFileReader)] {
    let (key, files) = try read { database throws(RecordError) in
      try database.documentFiles(of: id, readable: readable)
    }
    return files.map { ($0, StoredFileReader(of: $0, key: key, in: self)) }
  }

  /// Every document with files, by its id.
  package func documentsWithFiles() throws(RecordError) -> [DocumentID] {
    try read { database throws(RecordError) in
      try database.all(
        """
        SELECT DISTINCT d.id FROM document_files AS f JOIN documents AS d ON d.key = f.document
        ORDER BY d.key
        """
      ) { row throws(RecordError) in
        guard let id = DocumentID(row.text(0)) else { throw .corrupt }
        return id
      }
    }
  }
}

extension WriteTransaction {
  /// Puts files beside a document in the place of those that were there, each with a line in the record: who released
  /// what, and which kinds of things were taken out of it.
  package func release(
    _ files: [NewDocumentFile], with document: DocumentID, from submission: StoredSubmission
  ) throws(RecordError) {
    guard let row = try database.documentRow(document) else { throw .corrupt }
    try removeFiles(of: row)
    for (index, file) in files.enumerated() {
      let number = index + 1
      try database.insert(
        file, number: number, of: row.key, from: submission.key, author: act.author, at: act.at)
      let removed = file.removed.isEmpty ? "nothing" : file.removed.joined(separator: ", ")
      try audit(
        "file-released", subject: submission.id.description,
        detail:
          "attachment \(file.attachment) as file \(number) of \(document), \(file.mediaType); taken out: \(removed)"
      )
    }
  }

  /// Takes away the files of a document, if it has any.
  func removeFiles(of row: DocumentRow) throws(RecordError) {
    let count = try database.documentFiles(key: row.key).count
    guard count > 0 else { return }
    try database.removeDocumentFiles(key: row.key)
    try audit("files-taken-back", subject: row.id.description, detail: "\(count)")
  }

  /// Takes away all copies of a submission's attachments; what they were.
  func removeCopies(of submission: StoredSubmission) throws(RecordError) -> [Removal.File] {
    var removed: [Removal.File] = []
    for key in try database.documentsWithFiles(ofSubmission: submission.key) {
      for file in try database.documentFiles(key: key) {
        removed.append(Removal.File(digest: file.digest, size: Int64(file.size)))
      }
      try database.removeDocumentFiles(key: key)
    }
    return removed
  }
}
