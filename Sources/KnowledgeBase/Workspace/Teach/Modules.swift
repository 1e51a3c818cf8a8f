package import Courseware
package import KnowledgeModel
package import RecordStore

/// A module as one reader sees it.
package struct ModuleView: Sendable {
  package let row: ModuleRow
  /// The version that is shown.
  package let version: ModuleVersion
  package let built: BuiltModule
  package let edition: Edition
  /// What it rests on that is not as it was.
  package let flags: [ModuleFlag]
}

/// Writing modules, reviewing them, reading them.
extension Workspace {
  /// Reads and checks a source for its author; every fault at once. Nothing is kept.
  package func checkModule(
    _ source: [UInt8], file: String, isForRelease: Bool, as principal: Principal
  ) throws -> BuiltModule {
    let (module, formFaults) = ModuleParser.read(source, file: file)
    guard let module else { throw TeachingRefusal.faulty(SourceFaults(formFaults)) }
    let (built, buildFaults) = try build(
      module, file: file, isForRelease: isForRelease, as: principal)
    let faults =
      formFaults + buildFaults + (try separationFaults(of: built, file: file, as: principal))
    guard faults.isEmpty else { throw TeachingRefusal.faulty(SourceFaults(faults)) }
    return built
  }

  /// Builds a module for its author, held against the rules of its kind: what could be made, and every fault.
  func build(
    _ module: Module, file: String, isForRelease: Bool, as principal: Principal
  ) throws -> (built: BuiltModule, faults: [SourceFault]) {
    let (built, faults) = try ModuleBuilder.check(
      module, file: file, from: DocumentShelf(workspace: self, principal: principal),
      for: isForRelease ? .release(on: Timestamp.now().day) : .preview)
    return (built, ProductGuides.faults(of: module, file: file) + faults)
  }

  /// Saves a version of a module, which must be free of faults but may hold drafts.
  package func saveModule(
    _ source: [UInt8], file: String, note: String, expecting version: Int? = nil,
    as principal: Principal
  ) throws -> ModuleRow {
    guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
    let sequence = try store.lastSequence()
    let built = try checkModule(source, file: file, isForRelease: false, as: principal)
    let head = built.module.head
    if let row = try store.module(named: head.name) {
      let faults = try offerLabelFaults(built.module, of: row, file: file)
      guard faults.isEmpty else { throw TeachingRefusal.faulty(SourceFaults(faults)) }
    }
    let draft = ModuleDraft(
      name: head.name, title: head.title, label: head.label,
      source: String(decoding: source, as: UTF8.self), note: note, pins: built.pins)
    var random = SystemRandomNumberGenerator()
    return try store.write(act(principal)) { transaction throws(RecordError) in
      try transaction.save(draft, expecting: version, seenThrough: sequence, using: &random)
    }
  }

  /// Takes a module a step on. What goes to review, is approved or published is checked as strictly as what
  /// readers get.
  package func moveModule(
    _ name: String, to state: ModuleState, reason: String, expecting version: Int? = nil,
    as principal: Principal
  ) throws -> ModuleRow {
    let row = try taught(name, principal)
    if let version, version != row.version {
      throw RecordError.moduleChanged(row.name, expected: version, found: row.version)
    }
    let since = row.published ?? 0
    if state == .approved, principal.role != .officer, principal.role != .local,
      try store.offers(of: row).contains(where: { $0.version > since })
    {
      throw TeachingRefusal.officerNeeded(module: row.name)
    }
    for saved in try store.moduleVersions(of: row) where saved.version > since {
      guard AccessPolicy.mayDecide(state, on: saved.author, principal) else {
        throw TeachingRefusal.ownChange(module: row.name, author: saved.author)
      }
    }
    if [.inReview, .approved, .published].contains(state) {
      guard let saved = try store.moduleVersion(row.version, of: row) else {
        throw TeachingRefusal.absent("version \(row.version) of \(row.name)")
      }
      _ = try checkModule(
        Array(saved.source.utf8), file: row.name, isForRelease: true, as: principal)
    }
    return try store.write(act(principal)) { transaction throws(RecordError) in
      let moved = try transaction.move(row.id, expecting: row.version, to: state, reason: reason)
      if state == .published { try transaction.publishOffers(of: moved) }
      return moved
    }
  }

  /// Makes an earlier version the newest again, as a draft.
  package func rollBackModule(
    _ name: String, to version: Int, as principal: Principal
  ) throws -> ModuleRow {
    let row = try taught(name, principal)
    guard let saved = try store.moduleVersion(version, of: row) else {
      throw TeachingRefusal.absent("version \(version) of \(row.name)")
    }
    return try saveModule(
      Array(saved.source.utf8), file: row.name, note: "back to version \(version)",
      expecting: row.version, as: principal)
  }

  /// The modules that a principal may see: published ones by label, all of them for who teaches.
  package func modules(as principal: Principal) throws -> [ModuleRow] {
    try followRipple()
    return try store.modules().filter { isVisible($0, to: principal) }
  }

  /// A module as a principal sees it: the published version, or for who teaches any, the newest if none is
  /// named. `nil` when it is absent or hidden.
  package func module(
    _ name: String, version: Int? = nil, as principal: Principal
  ) throws -> ModuleView? {
    try followRipple()
    guard let row = try store.module(named: name), isVisible(row, to: principal) else { return nil }
    let teaches = AccessPolicy.mayTeach(principal)
    let number = teaches ? version ?? row.version : row.published
    guard let number, teaches || version == nil || version == number else { return nil }
    return try view(row, version: number, in: Edition(for: principal))
  }

  func view(_ row: ModuleRow, version: Int, in edition: Edition) throws -> ModuleView? {
    guard let saved = try store.moduleVersion(version, of: row) else { return nil }
    let module: Module
    do {
      module = try ModuleParser.parse(Array(saved.source.utf8), file: row.name)
    } catch {
      throw TeachingRefusal.faulty(error)
    }
    guard edition.shows(module.head.label) else { return nil }
    var pins: [(pin: Pin, judgement: PinJudgement, document: CitedDocument?)] = []
    var flags: [ModuleFlag] = []
    for (stored, flag) in try store.pins(of: row, version: version) {
      guard edition.shows(stored.pin.label) else { continue }
      let document = try store.document(stored.pin.document, readable: Compartment.all)?
        .cited(on: Timestamp.now().day)
      pins.append(
        (
          stored.pin,
          flag?.judgement ?? PinJudgement(.current, stored.pin.paragraph, "as it was"),
          document
        ))
      if let flag { flags.append(flag) }
    }
    return ModuleView(
      row: row, version: saved, built: BuiltModule(saved: module, pins), edition: edition,
      flags: flags)
  }

  /// The history of a module, for who teaches.
  package func moduleHistory(
    _ name: String, as principal: Principal
  ) throws -> (versions: [ModuleVersion], events: [ModuleEvent]) {
    let row = try taught(name, principal)
    return (try store.moduleVersions(of: row), try store.moduleEvents(of: row))
  }

  /// The lines that differ between two versions: `+` new, `-` gone.
  package func moduleDifference(
    _ name: String, from old: Int, to new: Int, as principal: Principal
  ) throws -> [String] {
    let row = try taught(name, principal)
    guard let before = try store.moduleVersion(old, of: row),
      let after = try store.moduleVersion(new, of: row)
    else { throw TeachingRefusal.absent("version \(old) or \(new) of \(row.name)") }
    func lines(_ version: ModuleVersion) -> [Substring] {
      version.source.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let (olds, news) = (lines(before), lines(after))
    var gone: Set<Int> = []
    var come: Set<Int> = []
    for change in news.difference(from: olds) {
      switch change {
      case .insert(let offset, _, _): come.insert(offset)
      case .remove(let offset, _, _): gone.insert(offset)
      }
    }
    // In the order of the text, what went before what came in its place.
    var told: [String] = []
    var (at, to) = (0, 0)
    while at < olds.count || to < news.count {
      if gone.contains(at) {
        told.append("-\(at + 1): \(olds[at])")
        at += 1
      } else if come.contains(to) {
        told.append("+\(to + 1): \(news[to])")
        to += 1
      } else {
        (at, to) = (at + 1, to + 1)
      }
    }
    return told
  }

  /// A module for somebody who teaches.
  func taught(_ name: String, _ principal: Principal) throws -> ModuleRow {
    guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
    guard let row = try store.module(named: name), isVisible(row, to: principal) else {
      throw TeachingRefusal.absent("module \(name)")
    }
    return row
  }

  private func isVisible(_ row: ModuleRow, to principal: Principal) -> Bool {
    AccessPolicy.mayRead(labelled: row.label, principal)
      && (row.published != nil || AccessPolicy.mayTeach(principal))
  }
}
