package import KnowledgeModel

/// Why the store could not do what was asked.
package enum RecordError: Error, Equatable {
  /// No such document, or none in the compartments named; the two look alike.
  case notFound(DocumentID)
  /// Somebody changed the document first.
  case versionMismatch(DocumentID, expected: Int, found: Int)
  /// The document does not cite that number.
  case notCited(String)
  /// The draft at that place is labelled `enforcement` and names no owner.
  case unowned(draft: Int)
  /// The draft at that place lies in a compartment that its author may not write.
  case notWritable(draft: Int, Compartment)
  /// The idempotency key was used before, for another request.
  case keyReused(String)
  /// The stored bytes are not those that were written.
  case integrity(DocumentID, version: Int)
  /// No such module, or proposal on one.
  case noModule(String)
  /// Somebody saved the module first.
  case moduleChanged(String, expected: Int, found: Int)
  /// The module cannot go from that state to the other.
  case moduleState(String, is: ModuleState, to: ModuleState)
  /// A proposal is answered once.
  case proposalAnswered(Int64)
  /// The stored source of a module is not the one that was written.
  case moduleIntegrity(ModuleID, version: Int)
  /// There is no store here, although there should be one. It is never replaced by an empty one.
  case storeMissing(path: String)
  /// The store was written by a newer program.
  case newerSchema(found: Int, known: Int)
  /// The file or directory cannot be used; `code` is the system's error number.
  case unusable(path: String, code: Int32)
  /// There is no account of that name or id.
  case noAccount(String)
  /// Another account has that name.
  case nameTaken(String)
  /// There is no such token, or it was revoked before.
  case noToken(String)
  case full
  case readOnly
  /// Somebody else holds the store for too long.
  case busy
  /// The database file is damaged.
  case corrupt
  /// Reading or writing the disk failed; `code` is SQLite's extended result code.
  case inputOutput(code: Int32)
  /// A statement was refused; `code` is SQLite's extended result code.
  case refused(code: Int32)
}
