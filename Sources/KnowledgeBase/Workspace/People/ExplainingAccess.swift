package import KnowledgeModel
import RecordStore

/// Whether somebody may read something, and by which rule.
package struct AccessAnswer: Equatable, Sendable {
  package let document: DocumentID?
  package let account: String
  package let mayRead: Bool
  package let mayWrite: Bool
  /// One sentence.
  package let rule: String
}

extension Workspace {
  /// Which rule lets an account read a document, or keeps it from it. Only for the person at the
  /// machine: the answer tells of documents that an administrator may not read.
  package func explainAccess(
    to name: String, of account: String, as principal: Principal
  ) throws -> AccessAnswer {
    guard principal.role == .local else { throw PeopleRefusal.notAllowed }
    let known = try self.account(account)
    guard let reader = known?.principal ?? Principal.builtIn(named: account) else {
      throw PeopleRefusal.noAccount(account)
    }
    guard let stored = try document(named: name, as: principal),
      let lies = Compartment(label: stored.document.label, owner: stored.document.owner)
    else {
      return AccessAnswer(
        document: nil, account: reader.name, mayRead: false, mayWrite: false,
        rule: "there is no document '\(name)'")
    }
    let isDisabled = known?.isDisabled ?? false
    let mayRead = !isDisabled && AccessPolicy.mayRead(lies, reader)
    let verdict = "\(reader.name) \(mayRead ? "may" : "may not") read \(stored.id): "
    let rule = isDisabled ? "the account is disabled" : AccessPolicy.rule(for: lies, reader)
    return AccessAnswer(
      document: stored.id, account: reader.name, mayRead: mayRead,
      mayWrite: !isDisabled && AccessPolicy.mayWrite(lies, reader), rule: verdict + rule)
  }
}
