package import KnowledgeModel
package import RecordStore

/// A saved search as one reader has it.
package struct SavedSearchView: Sendable {
  package let search: SavedSearch
  /// What its owner is called.
  package let owner: String
  package let isMine: Bool
  package let isEditable: Bool
  /// Whether the reader is told what it finds.
  package let isAlerting: Bool

  package var entityTag: String { search.entityTag }
}

/// What somebody writes down as a saved search.
package struct SavedSearchDraft: Sendable {
  package var name: String
  package var text: String
  package var center: Sector?

  package init(name: String, text: String, center: Sector?) {
    self.name = name
    self.text = text
    self.center = center
  }
}

extension SavedSearch {
  /// A strong entity tag.
  package var entityTag: String { "\"\(id)-\(version)\"" }
}

/// Saved searches of an account, and those that a Center's people share. What one asks may be restricted by itself, so
/// nobody else is told that it is there, and the record of what was done does not say it; each keeps its own history.
extension Workspace {
  package static let mostSavedSearches = 200
  private static var longestSearchName: Int { 100 }

  /// Asks a question of every document from now on. It is read as a strict search reads it.
  package func saveSearch(
    _ question: SearchQuestion, name: String, once: OnceKey? = nil, as principal: Principal
  ) throws -> SavedSearch {
    guard principal.account != nil else { throw SubmissionRefusal.notAllowed }
    let clean = try Self.text(name, "/name")
    _ = try alertPlan(of: question, as: principal)
    guard question != SearchQuestion("") else {
      throw SubmissionRefusal.faults([FieldFault("/q", "a question or a filter is needed")])
    }
    return try saveSearch(
      SavedSearchDraft(name: clean, text: SavedSearchText(of: question).text, center: nil),
      once: once, as: principal)
  }

  /// The same from a text, and for a Center's people if it names the Center.
  package func saveSearch(
    _ draft: SavedSearchDraft, once: OnceKey? = nil, as principal: Principal
  ) throws -> SavedSearch {
    guard let account = principal.account else { throw SubmissionRefusal.notAllowed }
    let clean = try checked(draft, of: account, as: principal)
    var random = SystemRandomNumberGenerator()
    let now = Timestamp.now()
    let search = SavedSearch(
      id: SavedSearchID(at: now, using: &random), account: account, name: clean.name,
      text: clean.text, center: clean.center, since: try store.lastSequence(), at: now,
      changedAt: now)
    return try refusable(principal) { transaction throws(RecordError) in
      let known = try transaction.savedSearches(of: account)
      if let once, let answer = try transaction.answer(to: once),
        let same = known.first(where: { answer.body == Array("\($0.own)".utf8) })
      {
        return .success(same)
      }
      if let refusal = Self.refusal(of: clean.name, among: known) { return .failure(refusal) }
      let added = try transaction.add(search)
      if let once {
        let answer = Answer(status: 201, body: Array("\(added.own)".utf8))
        try transaction.remember(answer, to: once)
      }
      return .success(added)
    }
  }

  /// Why an account cannot keep one more search of that name.
  private static func refusal(
    of name: String, among known: [SavedSearch], but number: Int64 = 0
  ) -> SubmissionRefusal? {
    let others = known.filter { $0.number != number }
    if others.contains(where: { $0.name == name }) {
      return .faults([FieldFault("/name", "is the name of another of your searches already")])
    }
    return others.count < mostSavedSearches
      ? nil : .tooMuch("an account keeps at most \(mostSavedSearches) searches")
  }

  /// Refuses what cannot be kept, with every fault at once.
  private func checked(
    _ draft: SavedSearchDraft, of account: AccountID, as principal: Principal
  ) throws -> SavedSearchDraft {
    var faults: [FieldFault] = []
    let name = draft.name.trimmingBlanks
    if name.isEmpty { faults.append(FieldFault("/name", "must be words")) }
    if name.count > Self.longestSearchName {
      faults.append(FieldFault("/name", "may have \(Self.longestSearchName) characters"))
    }
    if name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      faults.append(FieldFault("/name", "must be one line"))
    }
    if let center = draft.center, !AccessPolicy.isOfCenter(center, principal) {
      faults.append(FieldFault("/center", "must be a Center that you work for"))
    }
    var text = draft.text
    do {
      let read = try SavedSearchText(draft.text)
      text = read.text
      do {
        _ = try alertPlan(of: read.question, as: principal)
      } catch let refusal as SearchRefusal {
        faults.append(read.fault(refusal))
      } catch SubmissionRefusal.faults(let found) {
        faults += found.map { FieldFault("/text", $0.reason) }
      }
    } catch SubmissionRefusal.faults(let found) {
      faults += found
    }
    guard faults.isEmpty else { throw SubmissionRefusal.faults(faults) }
    return SavedSearchDraft(name: name, text: text, center: draft.center)
  }

  /// The principal's own that they see.
  package func savedSearches(as principal: Principal) throws -> [SavedSearch] {
    guard let account = principal.account else { return [] }
    return try store.savedSearches(of: account).filter { Self.sees($0, principal) }
  }

  /// Those whose new documents a principal is told of.
  func alertedSearches(of principal: Principal) throws -> [SavedSearch] {
    guard let account = principal.account else { return [] }
    return try savedSearches(as: principal)
      + store.savedSearches(readBy: account).filter {
        $0.account != account && Self.sees($0, principal)
      }
  }

  /// The principal's own, and then those that their Centers share.
  package func savedSearchViews(as principal: Principal) throws -> [SavedSearchView] {
    guard let account = principal.account else { return [] }
    var searches = try savedSearches(as: principal)
    for center in principal.centers.sorted() where AccessPolicy.isOfCenter(center, principal) {
      searches += try store.savedSearches(sharedWith: center).filter { $0.account != account }
    }
    let alerting = Set(try alertedSearches(of: principal).map(\.number))
    var owners: [AccountID: Account] = [:]
    return try searches.map { search in
      if owners[search.account] == nil {
        owners[search.account] = try store.account(search.account)
      }
      return view(
        of: search, owner: owners[search.account], isAlerting: alerting.contains(search.number),
        as: principal)
    }
  }

  /// `nil` when it is absent or not the principal's to know.
  package func savedSearchView(
    _ id: SavedSearchID, as principal: Principal
  ) throws -> SavedSearchView? {
    guard let search = try store.savedSearch(id), Self.sees(search, principal) else { return nil }
    return view(
      of: search, owner: try store.account(search.account),
      isAlerting: try alertedSearches(of: principal).contains { $0.number == search.number },
      as: principal)
  }

  private func view(
    of search: SavedSearch, owner: Account?, isAlerting: Bool, as principal: Principal
  ) -> SavedSearchView {
    SavedSearchView(
      search: search, owner: owner?.name.description ?? "",
      isMine: search.account == principal.account,
      isEditable: Self.edits(search, owner: owner, principal), isAlerting: isAlerting)
  }

  private static func sees(_ search: SavedSearch, _ principal: Principal) -> Bool {
    AccessPolicy.sees(searchOf: search.account, sharedWith: search.center, principal)
  }

  private static func edits(
    _ search: SavedSearch, owner: Account?, _ principal: Principal
  ) -> Bool {
    let worksThere = owner.map { owner in
      !owner.isDisabled
        && search.center.map { AccessPolicy.isOfCenter($0, owner.principal) } ?? true
    }
    return AccessPolicy.edits(
      searchOf: search.account, sharedWith: search.center, ownerWorksThere: worksThere ?? false,
      principal)
  }

  /// The next version of a search. Of one whose owner has left the Center, who changes it becomes the owner.
  package func changeSavedSearch(
    _ id: SavedSearchID, to draft: SavedSearchDraft, expecting tag: String,
    as principal: Principal
  ) throws -> SavedSearch {
    try changeSavedSearch(id, expecting: tag, as: principal) { _ in draft }
  }

  /// What a version of it was becomes the next version; with whom it is shared stays.
  package func restoreSavedSearch(
    _ id: SavedSearchID, toVersion number: Int, expecting tag: String, as principal: Principal
  ) throws -> SavedSearch {
    try changeSavedSearch(id, expecting: tag, as: principal) { search in
      guard
        let version = try savedSearchHistory(of: search, as: principal).first(where: {
          $0.version == number
        })
      else {
        throw SubmissionRefusal.faults([
          FieldFault("/version", "must be the number of a version that you may see")
        ])
      }
      return SavedSearchDraft(name: version.name, text: version.text, center: search.center)
    }
  }

  private func changeSavedSearch(
    _ id: SavedSearchID, expecting tag: String, as principal: Principal,
    _ make: (SavedSearch) throws -> SavedSearchDraft
  ) throws -> SavedSearch {
    let (account, search) = try editable(id, as: principal)
    let draft = try checked(try make(search), of: account, as: principal)
    // What had changed before is still found by what it asked then.
    try deliverAlerts()
    let sequence = try store.lastSequence()
    return try refusable(principal) { transaction throws(RecordError) in
      guard let now = try transaction.savedSearch(id), now.account == search.account,
        now.center == search.center
      else { return .failure(.absent) }
      guard tag == "*" || tag == now.entityTag else { return .failure(.stale) }
      guard draft.name != now.name || draft.text != now.text || draft.center != now.center else {
        return .success(now)
      }
      let known = try transaction.savedSearches(of: account)
      if let refusal = Self.refusal(of: draft.name, among: known, but: now.number) {
        return .failure(refusal)
      }
      let next = now.changed(
        by: account, name: draft.name, text: draft.text, center: draft.center, since: sequence,
        at: .now())
      return .success(try transaction.change(now, to: next))
    }
  }

  /// What may be changed by a principal; absent for who does not know of it.
  private func editable(
    _ id: SavedSearchID, as principal: Principal
  ) throws -> (AccountID, SavedSearch) {
    guard let account = principal.account, let search = try store.savedSearch(id),
      Self.sees(search, principal)
    else { throw SubmissionRefusal.absent }
    guard Self.edits(search, owner: try store.account(search.account), principal) else {
      throw SubmissionRefusal.notAllowed
    }
    return (account, search)
  }

  /// By its number among the principal's own.
  package func removeSavedSearch(_ own: Int64, as principal: Principal) throws {
    guard let search = try savedSearches(as: principal).first(where: { $0.own == own }) else {
      throw SubmissionRefusal.absent
    }
    try removeSavedSearch(search.id, expecting: "*", as: principal)
  }

  /// With its history and all that it found, for whoever reads it.
  package func removeSavedSearch(
    _ id: SavedSearchID, expecting tag: String, as principal: Principal
  ) throws {
    _ = try editable(id, as: principal)
    try refusable(principal) {
      transaction throws(RecordError) -> Result<Void, SubmissionRefusal> in
      guard let now = try transaction.savedSearch(id) else { return .failure(.absent) }
      guard tag == "*" || tag == now.entityTag else { return .failure(.stale) }
      try transaction.remove(now)
      return .success(())
    }
  }

  /// The versions of a search that a principal may see, the oldest first: their own, and those that their Center
  /// had.
  package func savedSearchHistory(
    _ id: SavedSearchID, as principal: Principal
  ) throws -> [SavedSearchVersion]? {
    guard let search = try store.savedSearch(id), Self.sees(search, principal) else { return nil }
    return try savedSearchHistory(of: search, as: principal)
  }

  private func savedSearchHistory(
    of search: SavedSearch, as principal: Principal
  ) throws -> [SavedSearchVersion] {
    try store.versions(of: search).filter { version in
      version.account == principal.account
        || version.center.map { AccessPolicy.isOfCenter($0, principal) } == true
    }
  }

  /// Tells a principal, or does not any more, what a search of their Center finds. Of one's own one is always told.
  package func alert(
    _ isWanted: Bool, of id: SavedSearchID, as principal: Principal
  ) throws {
    guard let account = principal.account, let search = try store.savedSearch(id),
      Self.sees(search, principal)
    else { throw SubmissionRefusal.absent }
    guard search.account != account else {
      if isWanted { return }
      throw SubmissionRefusal.faults([
        FieldFault("", "it is your own: remove it if you do not want to be told")
      ])
    }
    if isWanted, try store.savedSearches(readBy: account).count >= Self.mostSavedSearches {
      throw SubmissionRefusal.tooMuch(
        "an account is told of at most \(Self.mostSavedSearches) searches of others")
    }
    let sequence = try store.lastSequence()
    try refusable(principal) {
      transaction throws(RecordError) -> Result<Void, SubmissionRefusal> in
      guard let now = try transaction.savedSearch(id), now.center == search.center else {
        return .failure(.absent)
      }
      if isWanted {
        try transaction.add(SavedSearchReader(account: account, since: sequence), to: now)
      } else {
        try transaction.removeReader(account, of: now)
      }
      return .success(())
    }
  }

  /// A copy of a search that a principal sees, as their own and nobody else's.
  package func copySavedSearch(
    _ id: SavedSearchID, as name: String, once: OnceKey? = nil, by principal: Principal
  ) throws -> SavedSearch {
    guard let search = try store.savedSearch(id), Self.sees(search, principal) else {
      throw SubmissionRefusal.absent
    }
    return try saveSearch(
      SavedSearchDraft(name: name, text: search.text, center: nil), once: once, as: principal)
  }
}
