package import KnowledgeModel
import RecordStore

/// A way in that was made for a demonstration.
package struct DemoAccount: Sendable {
  package let name: String
  package let role: Role
  /// Shown once; the store keeps its digest.
  package let password: String
}

/// Why the invented documents are not filed.
package enum DemoRefusal: Error, Equatable, CustomStringConvertible {
  /// There are so many documents that were not invented.
  case besideOthers(Int)
  /// The lines that were not taken.
  case notTaken([Int])

  package var description: String {
    switch self {
    case .besideOthers(let count):
      "\(count) documents here are not invented; --beside puts the invented ones among them"
    case .notTaken(let lines):
      "invented documents were not taken: \(lines.map(String.init).joined(separator: ", "))"
    }
  }
}

extension Workspace {
  /// Files the invented documents in one commit: all or none. Beside others only with `mayMix`.
  package func fileDemo(
    besideOthers mayMix: Bool, as principal: Principal
  ) throws -> (added: Int, unchanged: Int) {
    let (invented, others) = try demoDocuments(as: principal)
    guard others == 0 || mayMix || !invented.isEmpty else { throw DemoRefusal.besideOthers(others) }
    let (lines, isDone) = try receiveAllOrNone(
      lines: DemoCollection.lines(), defaults: ReceiveDefaults(), as: principal)
    guard isDone else {
      throw DemoRefusal.notTaken(
        lines.compactMap { if case .refused = $0.result { $0.number } else { nil } })
    }
    let unchanged = lines.count { line in
      if case .done(let outcome) = line.result { outcome.change == .unchanged } else { false }
    }
    return (lines.count - unchanged, unchanged)
  }

  /// Takes every invented document away, in one commit, and disables the accounts of the demonstration.
  package func removeDemo(as principal: Principal) throws -> (documents: Int, accounts: Int) {
    let invented = try demoDocuments(as: principal).invented
    if !invented.isEmpty {
      try store.write(act(principal)) { transaction throws(RecordError) in
        for id in invented { _ = try transaction.delete(id, expecting: nil) }
      }
    }
    var count = 0
    for account in try demoAccounts(as: principal) where !account.isDisabled {
      _ = try disable(account.name.description, as: principal)
      count += 1
    }
    return (invented.count, count)
  }

  /// Makes an account of each role, with a password that is shown once. Those that are there get a new password; those
  /// that were disabled stay so, and another takes their place.
  package func makeDemoAccounts(as principal: Principal) throws -> [DemoAccount] {
    let known = try demoAccounts(as: principal)
    var made: [DemoAccount] = []
    for (base, role, isCleared) in Self.demoRoles {
      let own = known.filter { Self.isNumbered($0.name.description, of: base) }
      let password = Self.demoPassword()
      if let living = own.first(where: { !$0.isDisabled }) {
        try setPassword(password, of: living.name.description, as: principal)
        made.append(
          DemoAccount(name: living.name.description, role: role, password: password))
        continue
      }
      let name = own.isEmpty ? base : "\(base)-\(own.count + 1)"
      var new = NewAccount(name: name, role: role)
      (new.isCleared, new.password) = (isCleared, password)
      if role == .partner { new.organisation = "Invented for kb-cli demo" }
      if role == .officer || role == .trainer { new.centers = [.ele] }
      try add(new, as: principal)
      made.append(DemoAccount(name: name, role: role, password: password))
    }
    return made
  }

  private static let demoRoles: [(name: String, role: Role, isCleared: Bool)] = [
    ("demo-partner", .partner, false), ("demo-officer", .officer, false),
    ("demo-officer-cleared", .officer, true), ("demo-trainer", .trainer, false),
    ("demo-administrator", .administrator, false), ("demo-auditor", .auditor, false),
  ]

  private static func isNumbered(_ name: String, of base: String) -> Bool {
    name == base || name.hasPrefix(base + "-") && Int(name.dropFirst(base.count + 1)) != nil
  }

  private func demoAccounts(as principal: Principal) throws -> [Account] {
    try accounts(limit: 100_000, as: principal).filter { account in
      Self.demoRoles.contains { Self.isNumbered(account.name.description, of: $0.name) }
    }
  }

  /// 24 letters and digits that are told apart when read: 120 bits.
  private static func demoPassword() -> String {
    let letters = Array("abcdefghjkmnpqrstuvwxyz23456789")
    var random = SystemRandomNumberGenerator()
    return String((0..<24).compactMap { _ in letters.randomElement(using: &random) })
  }

  /// The invented documents, and how many others there are.
  private func demoDocuments(
    as principal: Principal
  ) throws -> (invented: [DocumentID], others: Int) {
    var (invented, others) = ([DocumentID](), 0)
    try export(as: principal) { stored in
      if stored.document.source == DemoCollection.source,
        !stored.document.values(of: DemoCollection.mark).isEmpty
      {
        invented.append(stored.id)
      } else {
        others += 1
      }
    }
    return (invented, others)
  }
}
