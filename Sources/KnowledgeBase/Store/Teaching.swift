package import KnowledgeModel

/// Changes to modules, what they rest on and what learners did, in the transaction around them.
extension WriteTransaction {
  /// In milliseconds.
  private static let longestSitting: Int64 = 24 * 3_600_000

  /// Saves a version of a module: of the one with that name, or of a new one. `version` guards against a
  /// lost update; `nil` expects any. The same text again changes nothing.
  package func save(
    _ draft: ModuleDraft, expecting version: Int?, seenThrough sequence: Int64,
    using random: inout some RandomNumberGenerator
  ) throws(RecordError) -> ModuleRow {
    let known = try database.module(named: draft.name)
    if let version, version != known?.version ?? 0 {
      throw .moduleChanged(draft.name, expected: version, found: known?.version ?? 0)
    }
    if let known, let last = try database.moduleVersion(known.version, of: known),
      last.source == draft.source
    {
      return known
    }
    let lastKey = try database.lastModuleKey()
    let row = ModuleRow(
      key: known?.key ?? lastKey + 1,
      id: known?.id ?? ModuleID(at: act.at, using: &random), name: draft.name,
      title: draft.title, label: draft.label, version: (known?.version ?? 0) + 1, state: .draft,
      published: known?.published)
    try database.write(row)
    try database.insert(
      ModuleVersion(
        version: row.version, at: act.at, author: draft.author ?? act.author, note: draft.note,
        source: draft.source), key: row.key)
    for (ordinal, pin) in draft.pins.enumerated() {
      try database.insert(pin, key: row.key, version: row.version, ordinal: ordinal)
    }
    // What changed between the look at the documents and this moment is looked at again.
    if try database.rippleCursor() > sequence { try database.setRippleCursor(sequence) }
    try audit("module-saved", subject: row.id.description, detail: "version \(row.version)")
    return row
  }

  /// Takes the last version of a module a step on. Whether somebody may is the caller's to judge.
  package func move(
    _ id: ModuleID, expecting version: Int, to state: ModuleState, reason: String
  ) throws(RecordError) -> ModuleRow {
    guard let row = try database.module(id) else { throw .noModule(id.description) }
    guard version == row.version else {
      throw .moduleChanged(row.name, expected: version, found: row.version)
    }
    guard row.state.next.contains(state) else {
      throw .moduleState(row.name, is: row.state, to: state)
    }
    let published: Int? =
      switch state {
      case .published: row.version
      case .retired: nil
      case .draft, .inReview, .approved: row.published
      }
    let moved = ModuleRow(
      key: row.key, id: row.id, name: row.name, title: row.title, label: row.label,
      version: row.version, state: state, published: published)
    try database.write(moved)
    try database.insert(
      ModuleEvent(
        version: row.version, at: act.at, author: act.author, from: row.state, to: state,
        reason: reason), key: row.key)
    try audit(
      "module-\(state.rawValue)", subject: row.id.description,
      detail: "version \(row.version) \(reason)")
    return moved
  }

  /// Notes what the documents, as they are at a number of the log, make of these pins. What came out as it
  /// was before keeps its day; what is current again loses its flag.
  package func note(
    _ judged: [(pin: StoredPin, judgement: PinJudgement)], due: CalendarDate,
    through sequence: Int64
  ) throws(RecordError) {
    for (pin, judgement) in judged {
      let before = try database.flag(pin)
      guard before?.judgement != judgement else { continue }
      if judgement.state == .current {
        if before != nil { try database.deleteFlag(on: pin) }
      } else {
        let isSame = before?.judgement.state == judgement.state
        try database.setFlag(
          judgement, on: pin, at: isSame ? before?.at ?? act.at : act.at,
          due: isSame ? before?.due ?? due : due)
      }
    }
    try database.setRippleCursor(sequence)
  }

  /// Keeps what a learner answered; there is nothing left to go on with. The time that it took is counted from
  /// the first look at that version, unless a day lies between.
  package func complete(
    _ row: ModuleRow, version: Int, _ record: HandedIn, by learner: Learner
  ) throws(RecordError) -> Int64 {
    var record = record
    if let place = try database.place(key: row.key, learner: learner), place.version == version {
      let taken = act.at.millisecondsSinceEpoch - place.begunAt.millisecondsSinceEpoch
      if (0...Self.longestSitting).contains(taken) { record.seconds = Int(taken / 1000) }
    }
    let number = try database.insert(
      record, learner: learner, key: row.key, version: version, at: act.at)
    try database.removePlace(key: row.key, learner: learner)
    try audit("module-completed", subject: row.id.description, detail: "version \(version)")
    return number
  }

  /// Keeps what a reader says of a block.
  package func keep(
    _ verdict: BlockFeedback.Verdict, _ text: String, on block: String, of row: ModuleRow,
    version: Int
  ) throws(RecordError) {
    try database.insert(
      BlockFeedback(
        version: version, block: block, learner: act.author, verdict: verdict, text: text,
        at: act.at), key: row.key)
  }

  /// Opens a proposal and starts its clock.
  package func propose(
    _ text: String, on block: String, of row: ModuleRow, version: Int, due: CalendarDate,
    by learner: Learner
  ) throws(RecordError) -> Int64 {
    let number = try database.insert(
      proposal: text, block: block, learner: learner, key: row.key, version: version,
      at: act.at, due: due)
    try audit("module-proposal", subject: row.id.description, detail: "\(number) on \(block)")
    return number
  }

  /// Answers a proposal, once.
  package func answer(
    proposal number: Int64, of row: ModuleRow, _ state: LessonProposal.State, _ answer: String
  ) throws(RecordError) {
    guard let found = try database.proposals(key: row.key).first(where: { $0.number == number })
    else { throw .noModule("proposal \(number)") }
    guard found.state == .open else { throw .proposalAnswered(number) }
    try database.answer(proposal: number, state, answer, by: act.author, at: act.at)
    try audit(
      "module-proposal-\(state.rawValue)", subject: row.id.description, detail: "\(number)")
  }
}

/// What is asked about modules. Who may see an answer is the caller's to judge.
extension RecordStore {
  package func modules() throws(RecordError) -> [ModuleRow] {
    try read { database throws(RecordError) in try database.modules() }
  }

  /// By `mod_…` or by what its source calls it.
  package func module(named name: String) throws(RecordError) -> ModuleRow? {
    try read { database throws(RecordError) in
      if let id = ModuleID(name) { return try database.module(id) }
      return try database.module(named: name)
    }
  }

  package func moduleVersions(of row: ModuleRow) throws(RecordError) -> [ModuleVersion] {
    try read { database throws(RecordError) in try database.moduleVersions(row) }
  }

  package func moduleVersion(
    _ version: Int, of row: ModuleRow
  ) throws(RecordError) -> ModuleVersion? {
    try read { database throws(RecordError) in try database.moduleVersion(version, of: row) }
  }

  package func moduleEvents(of row: ModuleRow) throws(RecordError) -> [ModuleEvent] {
    try read { database throws(RecordError) in try database.moduleEvents(key: row.key) }
  }

  /// What a version rests on, each with its flag if it has one.
  package func pins(
    of row: ModuleRow, version: Int
  ) throws(RecordError) -> [(pin: StoredPin, flag: ModuleFlag?)] {
    try read { database throws(RecordError) in
      var found: [(pin: StoredPin, flag: ModuleFlag?)] = []
      for pin in try database.pins(key: row.key, version: version) {
        let flag = try database.flag(pin).map {
          ModuleFlag(
            module: row.id, stored: pin, judgement: $0.judgement, at: $0.at, due: $0.due)
        }
        found.append((pin, flag))
      }
      return found
    }
  }

  /// Pins that changes of the log since the last look may have touched, and how far the log goes; `nil` when
  /// nothing changed.
  package func pinsToJudge() throws(RecordError) -> (pins: [StoredPin], through: Int64)? {
    try read { database throws(RecordError) in
      let (cursor, last) = (try database.rippleCursor(), try database.lastSequence())
      guard cursor < last else { return nil }
      return (try database.pinsTouched(after: cursor, through: last), last)
    }
  }

  package func completions(of row: ModuleRow) throws(RecordError) -> [Completion] {
    try read { database throws(RecordError) in try database.completions(key: row.key) }
  }

  package func completions(of learner: Learner) throws(RecordError) -> [Completion] {
    try read { database throws(RecordError) in try database.completions(learner: learner) }
  }

  /// Everybody's, of every module.
  package func completions() throws(RecordError) -> [Completion] {
    try read { database throws(RecordError) in try database.completions() }
  }

  package func feedback(on row: ModuleRow) throws(RecordError) -> [BlockFeedback] {
    try read { database throws(RecordError) in try database.feedback(key: row.key) }
  }

  /// On every module.
  package func proposals() throws(RecordError) -> [LessonProposal] {
    try read { database throws(RecordError) in try database.proposals() }
  }

  package func proposals(on row: ModuleRow) throws(RecordError) -> [LessonProposal] {
    try read { database throws(RecordError) in try database.proposals(key: row.key) }
  }

  /// Hands over every document outside some compartments, as it is now.
  package func eachDocument(
    outside readable: [Compartment], _ body: (StoredDocument) -> Void
  ) throws(RecordError) {
    let hidden = Compartment.all.filter { !readable.contains($0) }
    var last: Int64 = 0
    while true {
      let from = last
      let keys = try read { database throws(RecordError) in
        try database.documentKeys(after: from, outside: readable, limit: 512)
      }
      guard let end = keys.last else { return }
      for key in keys {
        if let found = try document(key: key, readable: hidden) { body(found) }
      }
      last = end
    }
  }
}

extension Database {
  /// Keys of living documents outside `public` and, if it is among `readable`, outside `industry`.
  fileprivate func documentKeys(
    after key: Int64, outside readable: [Compartment], limit: Int
  ) throws(RecordError) -> [Int64] {
    let second = readable.contains(.industry) ? Compartment.industry : .public
    return try all(
      """
      SELECT key FROM documents
      WHERE key > $1 AND deleted = 0 AND compartment <> 'public' AND compartment <> $2
      ORDER BY key LIMIT $3
      """, .integer(key), .text(second.name), .integer(Int64(limit))
    ) { $0.integer(0) }
  }
}
