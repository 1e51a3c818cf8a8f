package import KnowledgeModel
package import RecordStore

extension Workspace {
  /// Files that could not be read, the newest first, for who runs the machine.
  ///
  /// What a file was called, and what stands in it, is left out for everybody but the person at the machine: either can
  /// say what a document is about.
  package func quarantine(as principal: Principal) throws -> [QuarantineEntry] {
    try Self.checkRuns(principal)
    let entries = Array(try store.quarantine().reversed())
    guard principal.role != .local else { return entries }
    return entries.map {
      QuarantineEntry(
        file: "", digest: $0.digest, line: $0.line, column: $0.column, reason: "", at: $0.at)
    }
  }
}
