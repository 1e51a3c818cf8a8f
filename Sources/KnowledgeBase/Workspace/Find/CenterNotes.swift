package import KnowledgeModel
import RecordStore
import TextAnalysis
import TradeLanguage

/// A Center's note as a reader sees it.
package struct ShownNote: Sendable {
  package let note: CenterNote
  /// The document to read, where the reader may.
  package let document: DocumentLine?
}

/// What a Center's experts wish to add.
package struct NewCenterNote: Sendable {
  package var center: Sector
  /// Words of a question, or a tariff number in any spelling: one of the two.
  package var words: String?
  package var tariff: String?
  package var text: String
  package var document: DocumentID?
  package var label: HandlingLabel
  package var expires: CalendarDate

  package init(center: Sector, text: String, label: HandlingLabel, expires: CalendarDate) {
    self.center = center
    self.text = text
    self.label = label
    self.expires = expires
  }
}

/// Notes by which a Center's experts answer a question before the documents do. Each has a day on which it ends, so that
/// none outlives what it says.
extension Workspace {
  private static var longestCenterNote: Int { 2000 }
  /// The farthest day on which a note may end, from the day on which it is written.
  private static var mostDays: Int { 731 }

  package func add(_ new: NewCenterNote, as principal: Principal) throws -> CenterNote {
    guard Self.keepsNotes(of: new.center, principal) else { throw AnnotationRefusal.notAllowed }
    let text = new.text.trimmingBlanks
    let today = Timestamp.now().day
    var faults: [FieldFault] = []
    if text.isEmpty { faults.append(FieldFault("/text", "must be words")) }
    if text.count > Self.longestCenterNote {
      faults.append(FieldFault("/text", "may have \(Self.longestCenterNote) characters"))
    }
    if new.label == .enforcement {
      faults.append(FieldFault("/label", "must be public, industry or official"))
    }
    let days = Int(new.expires.daysSinceEpoch) - Int(today.daysSinceEpoch)
    if !(0...Self.mostDays).contains(days) {
      faults.append(FieldFault("/expires", "must be a day from today to two years from now"))
    }
    let occasion = Self.occasion(new, &faults)
    if let id = new.document, try document(named: id.description, as: principal) == nil {
      faults.append(FieldFault("/document", "must be a document that you may read"))
    }
    guard faults.isEmpty, let occasion else { throw AnnotationRefusal.faults(faults) }
    var random = SystemRandomNumberGenerator()
    return try store.write(personalAct(principal)) { transaction throws(RecordError) in
      let newest = try transaction.newestCenterNote()
      let note = CenterNote(
        id: CenterNoteID(at: .now(), after: newest, using: &random), center: new.center,
        occasion: occasion, text: text, document: new.document, label: new.label,
        expires: new.expires, author: principal.name, at: .now())
      try transaction.add(note)
      return note
    }
  }

  private static func occasion(
    _ new: NewCenterNote, _ faults: inout [FieldFault]
  ) -> CenterNote.Occasion? {
    let words = new.words.map(Tokenizer.words(of:)) ?? []
    switch (words.isEmpty, new.tariff?.trimmingBlanks ?? "") {
    case (false, ""): return .words(words.joined(separator: " "))
    case (true, ""), (false, _):
      faults.append(
        FieldFault("/q", "name the words of a question or a tariff number, and not both"))
    case (true, let text):
      if let number = Tariff.normal(text) { return .tariff(number) }
      faults.append(FieldFault("/hts", "must be a tariff number of 2 to 10 digits"))
    }
    return nil
  }

  package func removeCenterNote(_ id: CenterNoteID, as principal: Principal) throws {
    guard let note = try store.centerNotes().first(where: { $0.id == id }),
      Self.reads(note, principal)
    else { throw AnnotationRefusal.absent }
    guard Self.keepsNotes(of: note.center, principal) else { throw AnnotationRefusal.notAllowed }
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.remove(note)
    }
  }

  /// Those that hold today, the newest first; of one Center when it is named.
  package func centerNotes(of center: Sector? = nil, as principal: Principal) throws -> [ShownNote]
  {
    let today = Timestamp.now().day
    return try store.centerNotes()
      .filter { note in
        (center == nil || note.center == center) && note.expires >= today
          && Self.reads(note, principal)
      }
      .map { try shown($0, to: principal) }
  }

  /// Those that answer a question.
  func centerNotes(for question: SearchQuestion, as principal: Principal) throws -> [ShownNote] {
    guard question.cursor == nil else { return [] }
    let notes = try store.centerNotes()
    if notes.isEmpty { return [] }
    let today = Timestamp.now().day
    let words = Tokenizer.words(of: question.text).joined(separator: " ")
    var numbers = Set(
      (question.tariff ?? "").split(separator: ",").compactMap { Tariff.normal(String($0)) })
    for found in IdentifierScanner.scan(question.text.replacing("hts:", with: " "))
    where found.kind == "hts" {
      numbers.insert(found.normal)
    }
    if let whole = Tariff.normal(question.text) { numbers.insert(whole) }
    let lineage = Set(numbers.flatMap { IdentifierLineage.of(kind: "hts", $0) })
    return
      try notes
      .filter { note in
        guard note.expires >= today, Self.reads(note, principal) else { return false }
        switch note.occasion {
        case .words(let wanted): return wanted == words
        case .tariff(let number): return lineage.contains(number)
        }
      }
      .prefix(5).map { try shown($0, to: principal) }
  }

  private func shown(_ note: CenterNote, to principal: Principal) throws -> ShownNote {
    ShownNote(
      note: note,
      document: try note.document.flatMap {
        try document(named: $0.description, as: principal)?.line
      })
  }

  private static func reads(_ note: CenterNote, _ principal: Principal) -> Bool {
    AccessPolicy.readable(by: principal).contains { $0.label == note.label }
  }

  /// Whether a principal may write and remove a Center's notes.
  package static func keepsNotes(of center: Sector, _ principal: Principal) -> Bool {
    principal.role == .local || AccessPolicy.isOfCenter(center, principal)
  }
}

extension Payload {
  package static func centerNote(_ shown: ShownNote, into json: inout JSONWriter) {
    let note = shown.note
    json.object { json in
      json.member("id", note.id.description)
      json.member("center", note.center.rawValue)
      switch note.occasion {
      case .words(let words): json.member("q", words)
      case .tariff(let number): json.member("hts", number)
      }
      json.member("text", note.text)
      json.member("label", note.label.rawValue)
      json.member("expires", note.expires.description)
      json.member("author", note.author)
      json.member("at", note.at.description)
      if let document = shown.document {
        json.key("document")
        line(document, into: &json)
      }
    }
  }

  package static func centerNotes(_ notes: [ShownNote], into json: inout JSONWriter) {
    json.object { json in
      json.list("center_notes", notes) { note, json in centerNote(note, into: &json) }
    }
  }
}
