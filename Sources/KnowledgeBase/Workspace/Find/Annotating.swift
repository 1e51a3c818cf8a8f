package import KnowledgeModel
import RecordStore

/// Whether a document was reviewed, and by whom as the reader sees it.
package enum Review: String, Sendable { case me, team }

/// Why an annotation or a Center's note was refused.
package enum AnnotationRefusal: Error, Equatable {
  case absent
  case notAllowed
  case faults([FieldFault])
}

/// Notes, lists and review marks beside documents: the author's own, or shared by a Center's people. Nobody else
/// is told of them, and who may not read the document is told nothing.
extension Workspace {
  private static var longestNote: Int { 4000 }
  private static var longestListName: Int { 60 }
  /// As many as one account keeps.
  private static var mostAnnotations: Int { 10_000 }

  package func annotate(
    _ id: DocumentID, _ kind: Annotation.Kind, text: String, for center: Sector?,
    as principal: Principal
  ) throws -> Annotation {
    guard let account = principal.account else { throw AnnotationRefusal.notAllowed }
    guard let stored = try document(named: id.description, as: principal) else {
      throw AnnotationRefusal.absent
    }
    let clean = text.trimmingBlanks
    var faults: [FieldFault] = []
    if kind != .reviewed, clean.isEmpty { faults.append(FieldFault("/text", "must be words")) }
    let longest = kind == .list ? Self.longestListName : Self.longestNote
    if clean.count > longest {
      faults.append(FieldFault("/text", "may have \(longest) characters"))
    }
    if let center, !AccessPolicy.isOfCenter(center, principal) {
      faults.append(FieldFault("/center", "must be a Center that you work for"))
    }
    guard faults.isEmpty else { throw AnnotationRefusal.faults(faults) }
    var random = SystemRandomNumberGenerator()
    let outcome = try store.write(personalAct(principal)) {
      transaction throws(RecordError) -> Annotation? in
      let own = try transaction.annotations(by: account)
      // The same mark again is the same mark.
      if let same = own.first(where: {
        $0.kind == kind && $0.text == clean && $0.document == id && $0.version == stored.version
          && $0.center == center
      }) {
        return same
      }
      guard own.count < Self.mostAnnotations else { return nil }
      let annotation = Annotation(
        id: AnnotationID(at: .now(), after: own.first?.id, using: &random), document: id,
        version: stored.version, account: account, author: principal.name, kind: kind, text: clean,
        center: center, at: .now())
      try transaction.add(annotation)
      return annotation
    }
    guard let outcome else {
      throw AnnotationRefusal.faults([
        FieldFault("", "an account keeps at most \(Self.mostAnnotations); remove some")
      ])
    }
    return outcome
  }

  /// Those of one document that the reader sees, the oldest first; `nil` when the document is not to be read.
  package func annotations(
    of id: DocumentID, as principal: Principal
  ) throws -> [Annotation]? {
    guard try document(named: id.description, as: principal) != nil else { return nil }
    return try store.annotations(of: id).filter { Self.sees($0, principal) }
  }

  /// Removes one of the reader's own.
  package func removeAnnotation(_ id: AnnotationID, as principal: Principal) throws {
    guard let account = principal.account,
      try store.annotations(by: account).contains(where: { $0.id == id })
    else { throw AnnotationRefusal.absent }
    try store.write(personalAct(principal)) { transaction throws(RecordError) in
      try transaction.remove(id, of: account)
    }
  }

  /// Everything that the reader kept and the Centers' people share, on documents that may be read, the newest first;
  /// of one list when it is named.
  package func annotations(
    inList name: String?, as principal: Principal
  ) throws -> [(annotation: Annotation, document: DocumentLine)] {
    guard let account = principal.account else { return [] }
    var all = try store.annotations(by: account)
    for center in principal.centers where AccessPolicy.isOfCenter(center, principal) {
      all += try store.annotations(for: center).filter { $0.account != account }
    }
    if let name { all = all.filter { $0.kind == .list && $0.text == name } }
    var lines: [DocumentID: DocumentLine] = [:]
    var found: [(Annotation, DocumentLine)] = []
    for annotation in all.sorted(by: { $0.id > $1.id }).prefix(1000) {
      if lines[annotation.document] == nil {
        lines[annotation.document] = try document(
          named: annotation.document.description, as: principal
        ).map(\.line)
      }
      if let line = lines[annotation.document] { found.append((annotation, line)) }
    }
    return found
  }

  /// Which of some documents were reviewed, by the reader or by the reader's Centers.
  package func reviews(of ids: [DocumentID], as principal: Principal) throws -> [DocumentID: Review]
  {
    guard let account = principal.account else { return [:] }
    var reviews: [DocumentID: Review] = [:]
    for id in ids {
      for annotation in try store.annotations(of: id)
      where annotation.kind == .reviewed && Self.sees(annotation, principal) {
        if annotation.account == account {
          reviews[id] = .me
        } else if reviews[id] == nil {
          reviews[id] = .team
        }
      }
    }
    return reviews
  }

  private static func sees(_ annotation: Annotation, _ principal: Principal) -> Bool {
    annotation.account == principal.account
      || annotation.center.map { AccessPolicy.isOfCenter($0, principal) } == true
  }
}

extension Payload {
  package static func annotation(
    _ annotation: Annotation, mine account: AccountID?, into json: inout JSONWriter
  ) {
    json.object { members(annotation, account, into: &$0) }
  }

  package static func annotations(
    _ list: [Annotation], mine account: AccountID?, into json: inout JSONWriter
  ) {
    json.object { json in
      json.objects("annotations", list) { members($0, account, into: &$1) }
    }
  }

  /// With the document of each.
  package static func annotations(
    _ list: [(annotation: Annotation, document: DocumentLine)], mine account: AccountID?,
    into json: inout JSONWriter
  ) {
    json.object { json in
      json.objects("annotations", list) { entry, json in
        members(entry.annotation, account, into: &json)
        json.key("about")
        Payload.line(entry.document, into: &json)
      }
    }
  }

  private static func members(
    _ annotation: Annotation, _ account: AccountID?, into json: inout JSONWriter
  ) {
    json.member("id", annotation.id.description)
    json.member("document", annotation.document.description)
    json.member("version", annotation.version)
    json.member("kind", annotation.kind.rawValue)
    json.member("text", annotation.text)
    json.member("center", annotation.center?.rawValue)
    json.member("author", annotation.author)
    json.member("mine", annotation.account == account)
    json.member("at", annotation.at.description)
  }
}
