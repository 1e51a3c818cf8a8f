package import KnowledgeModel
import RecordStore
import SearchEngine
import TradeLanguage

/// Why something said about the names of parties was not taken.
package enum PartyRefusal: Error, Equatable {
  /// No document that the person may read names such a party.
  case unknown(String)
  /// The names are one party already.
  case alreadyOne(String, String)
  /// There is no such statement that the person may know of.
  case noStatement(String)
  case notAllowed
  case reasonNeeded

  package var explanation: String {
    switch self {
    case .unknown(let name): "no document that you may read names a party \(name)"
    case .alreadyOne(let one, let other): "\(one) and \(other) are taken for one party already"
    case .noStatement(let id): "there is no statement \(id)"
    case .notAllowed: "you may not say whose names these are"
    case .reasonNeeded: "a reason is needed, of at most 1000 characters"
    }
  }
}

extension Workspace {
  private static let longestReason = 1_000

  /// Says that two names are of one party, for everybody who may read documents of either.
  ///
  /// Who may not read documents of both names learns nothing of it. A tighter compartment may be named, when it
  /// is not for everybody to know.
  package func mergeParties(
    _ name: String, _ other: String, reason: String, within compartment: Compartment? = nil,
    as principal: Principal
  ) throws -> PartyStatement {
    let snapshot = try follower.current()
    let (names, _) = try partyNames(snapshot, AccessPolicy.readable(by: principal))
    guard let one = names.key(of: name) else { throw PartyRefusal.unknown(name) }
    guard let two = names.key(of: other) else { throw PartyRefusal.unknown(other) }
    let places = [
      try lowest(one, called: name, names, snapshot, principal),
      try lowest(two, called: other, names, snapshot, principal), compartment,
    ].compactMap { $0 }
    guard !names.party(of: one).contains(two) else { throw PartyRefusal.alreadyOne(name, other) }
    return try state(.merge, name, other, Set(places), reason, as: principal)
  }

  /// Says that one spelling of a name is another party than the other spellings that are compared as equal.
  package func splitParty(
    _ spelling: String, reason: String, within compartment: Compartment? = nil,
    as principal: Principal
  ) throws -> PartyStatement {
    let snapshot = try follower.current()
    let (names, _) = try partyNames(snapshot, AccessPolicy.readable(by: principal))
    guard let key = PartyKey.spelling(spelling) else { throw PartyRefusal.unknown(spelling) }
    let place = try lowest(key, called: spelling, names, snapshot, principal)
    guard names.key(of: spelling) != key else {
      throw PartyRefusal.alreadyOne(spelling, "itself alone")
    }
    return try state(
      .split, spelling, "", Set([place, compartment].compactMap { $0 }), reason, as: principal)
  }

  /// Takes back what was said.
  package func undoPartyStatement(_ text: String, as principal: Principal) throws {
    let readable = AccessPolicy.readable(by: principal)
    guard let id = PartyStatementID(text),
      let statement = try store.partyStatements(readable: readable).first(where: { $0.id == id })
    else { throw PartyRefusal.noStatement(text) }
    guard statement.compartments.allSatisfy({ AccessPolicy.mayWrite($0, principal) }) else {
      throw PartyRefusal.notAllowed
    }
    let isDone = try store.write(act(principal)) { transaction throws(RecordError) in
      try transaction.undo(id)
    }
    guard isDone else { throw PartyRefusal.noStatement(text) }
  }

  /// The first of the person's compartments, from the public one on, in which documents bear a name.
  private func lowest(
    _ key: String, called name: String, _ names: PartyNames, _ snapshot: Snapshot,
    _ principal: Principal
  ) throws -> Compartment {
    for compartment in AccessPolicy.readable(by: principal) {
      let plan = try names.plan([key], snapshot, [compartment.name])
      let request = SearchRequest(plan: plan, compartments: [compartment.name], limit: 0)
      if try snapshot.search(request).total > 0 { return compartment }
    }
    throw PartyRefusal.unknown(name)
  }

  private func state(
    _ kind: PartyStatement.Kind, _ name: String, _ other: String, _ places: Set<Compartment>,
    _ reason: String, as principal: Principal
  ) throws -> PartyStatement {
    let reason = reason.trimmingBlanks
    guard !reason.isEmpty, reason.count <= Self.longestReason else {
      throw PartyRefusal.reasonNeeded
    }
    let compartments = Compartment.least(places)
    guard compartments.allSatisfy({ AccessPolicy.mayWrite($0, principal) }) else {
      throw PartyRefusal.notAllowed
    }
    let act = act(principal)
    var random = SystemRandomNumberGenerator()
    return try store.write(act) { transaction throws(RecordError) in
      let newest = try transaction.newestPartyStatement()
      let statement = PartyStatement(
        id: PartyStatementID(at: act.at, after: newest, using: &random), kind: kind,
        name: name.trimmingBlanks, other: other.trimmingBlanks, compartments: compartments,
        reason: reason, author: principal.name, at: act.at)
      try transaction.add(statement)
      return statement
    }
  }
}
