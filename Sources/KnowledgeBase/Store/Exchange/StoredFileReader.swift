import Cryptography
package import KnowledgeModel
private import Synchronization

/// The bytes of an attachment, or of a file that was released with a document, read piece by piece. The last piece is
/// given when the sum of all of them is the one that was stored: nobody is given a whole file that is not what it was.
package final class StoredFileReader: Sendable {
  /// How much of a file one row holds, so that sending one never takes more memory than this.
  private static let pieceSize = 256 << 10

  /// Cuts bytes as they are stored; `keep` is given each piece and where it begins.
  static func cut(
    _ bytes: [UInt8], keep: (Int, [UInt8]) throws(RecordError) -> Void
  ) throws(RecordError) {
    var begin = 0
    while begin < bytes.count {
      let end = min(begin + pieceSize, bytes.count)
      try keep(begin, Array(bytes[begin..<end]))
      begin = end
    }
  }

  private enum Shelf { case attachments, documentFiles }

  private let store: RecordStore
  private let shelf: Shelf
  private let key: Int64
  private let number: Int
  private let size: Int
  private let digest: Digest
  private let state = Mutex((offset: 0, sum: DigestBuilder()))

  init(_ attachment: Attachment, key: Int64, in store: RecordStore) {
    (shelf, number, size) = (.attachments, attachment.number, attachment.size)
    digest = attachment.digest
    self.key = key
    self.store = store
  }

  init(of file: DocumentFile, key: Int64, in store: RecordStore) {
    (shelf, number, size) = (.documentFiles, file.number, file.size)
    digest = file.digest
    self.key = key
    self.store = store
  }

  /// The next bytes; `nil` behind the last.
  package func next() throws(RecordError) -> [UInt8]? {
    try state.withLock { state throws(RecordError) in
      guard state.offset < size else { return nil }
      let offset = state.offset
      let piece = try store.read { database throws(RecordError) in
        switch shelf {
        case .attachments: try database.attachmentPiece(number, at: offset, key: key)
        case .documentFiles: try database.documentFilePiece(number, at: offset, key: key)
        }
      }
      guard let piece, !piece.isEmpty, piece.count <= size - offset else {
        throw .corrupt
      }
      state.sum.update(piece)
      state.offset += piece.count
      if state.offset == size {
        var sum = state.sum
        guard sum.finish() == digest else { throw .corrupt }
      }
      return piece
    }
  }

  /// All of it at once.
  package func all() throws(RecordError) -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = try next() { bytes += piece }
    return bytes
  }

  /// Goes through all of it; throws `corrupt` when it is not what was stored.
  package func check() throws(RecordError) {
    while try next() != nil {}
  }
}

extension RecordStore {
  package func reader(
    of attachment: Attachment, in submission: StoredSubmission
  ) -> StoredFileReader {
    StoredFileReader(attachment, key: submission.key, in: self)
  }

  /// Of which all bytes have come without anybody having looked at the whole.
  package func unfinishedAttachments() throws(RecordError) -> [(key: Int64, number: Int)] {
    try read { database throws(RecordError) in try database.unfinishedAttachments() }
  }
}

extension WriteTransaction {
  /// Removes files that were announced before a time and have not come whole, each with a line in the record.
  package func removeUnfinishedAttachments(before time: Timestamp) throws(RecordError) {
    let old = try database.all(
      """
      SELECT a.key, a.number, s.id FROM attachments AS a JOIN submissions AS s ON s.key = a.key
      WHERE a.state = 'incomplete' AND a.at < $1 ORDER BY a.key, a.number
      """, .integer(time.millisecondsSinceEpoch)
    ) { (key: $0.integer(0), number: Int($0.integer(1)), id: $0.text(2)) }
    for attachment in old {
      try database.removeAttachment(attachment.number, key: attachment.key)
      try audit("attachment-swept", subject: attachment.id, detail: "\(attachment.number)")
    }
  }
}
