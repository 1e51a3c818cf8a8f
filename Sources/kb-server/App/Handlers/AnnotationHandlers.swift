import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What people keep beside documents, and what Centers want to be read first.
enum AnnotationHandlers {
  /// `GET /v1/documents/{id}/annotations`
  @Sendable static func show(_ call: Call) throws -> Response {
    guard let found = try call.workspace.annotations(of: call.document(), as: call.principal)
    else { throw Problem.notFound }
    return .json { Payload.annotations(found, mine: call.principal.account, into: &$0) }
  }

  /// `{"kind": "note", "text": "…", "center": "ele"}`
  @Sendable static func add(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let annotation = try call.workspace.annotate(
      call.document(), try fields.value("kind", Annotation.Kind.init),
      text: fields.text("text") ?? "",
      for: fields.optional("center", Reference.sector(named:)), as: call.principal)
    return .json(status: 201, headers: [Header("Location", "/v1/annotations/\(annotation.id)")]) {
      Payload.annotation(annotation, mine: call.principal.account, into: &$0)
    }
  }

  /// `GET /v1/annotations?list=NAME`
  @Sendable static func list(_ call: Call) throws -> Response {
    let name = try call.parameter("list", expected: "the name of a list") { $0 }
    let found = try call.workspace.annotations(inList: name, as: call.principal)
    return .json { Payload.annotations(found, mine: call.principal.account, into: &$0) }
  }

  @Sendable static func remove(_ call: Call) throws -> Response {
    guard let id = call.captures["id"].flatMap(AnnotationID.init) else { throw Problem.notFound }
    try call.workspace.removeAnnotation(id, as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  /// `GET /v1/center-notes?center=ele`
  @Sendable static func centerNotes(_ call: Call) throws -> Response {
    let center = try call.parameter("center", expected: "a Center", Reference.sector(named:))
    let notes = try call.workspace.centerNotes(of: center, as: call.principal)
    return .json { Payload.centerNotes(notes, into: &$0) }
  }

  /// `{"center": "ele", "q": "chips laredo", "text": "…", "label": "industry", "expires": "2027-01-31"}`
  @Sendable static func addCenterNote(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    var new = NewCenterNote(
      center: try fields.value("center", Reference.sector(named:)),
      text: fields.text("text") ?? "", label: try fields.value("label", HandlingLabel.init),
      expires: try fields.value("expires") { CalendarDate($0) })
    new.words = fields.text("q")
    new.tariff = fields.text("hts")
    new.document = try fields.optional("document", DocumentID.init)
    let note = try call.workspace.add(new, as: call.principal)
    let shown = try call.workspace.centerNotes(of: new.center, as: call.principal)
      .first { $0.note.id == note.id }
    guard let shown else { throw Problem.notFound }
    return .json(status: 201, headers: [Header("Location", "/v1/center-notes/\(note.id)")]) {
      Payload.centerNote(shown, into: &$0)
    }
  }

  @Sendable static func removeCenterNote(_ call: Call) throws -> Response {
    guard let id = call.captures["id"].flatMap(CenterNoteID.init) else { throw Problem.notFound }
    try call.workspace.removeCenterNote(id, as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  /// The form beside a document: `remove` is an id, else `kind`, `text` and `center` make one.
  @Sendable static func submitDocumentForm(_ call: Call) throws -> Response {
    let id = try call.document()
    let fields = try call.form()
    if let remove = fields["remove"].flatMap(AnnotationID.init) {
      try call.workspace.removeAnnotation(remove, as: call.principal)
    } else {
      let kind = fields["kind"].flatMap(Annotation.Kind.init) ?? .note
      _ = try call.workspace.annotate(
        id, kind, text: fields["text"] ?? "",
        for: fields["center"].flatMap(Reference.sector(named:)), as: call.principal)
    }
    return SubmitPageHandlers.redirect(to: "/d/\(id)#kept")
  }

  /// The form of a Center's page.
  @Sendable static func submitCenterForm(_ call: Call) throws -> Response {
    guard let center = call.captures["code"].flatMap(Reference.sector(named:)) else {
      throw Problem.notFound
    }
    let fields = try call.form()
    if let remove = fields["remove"].flatMap(CenterNoteID.init) {
      try call.workspace.removeCenterNote(remove, as: call.principal)
    } else {
      guard let expires = fields["expires"].flatMap({ CalendarDate($0.trimmingBlanks) }) else {
        throw Problem.badFields([FieldFault("/expires", "must be a day, YYYY-MM-DD")])
      }
      var new = NewCenterNote(
        center: center, text: fields["text"] ?? "",
        label: fields["label"].flatMap(HandlingLabel.init) ?? .official, expires: expires)
      let occasion = (fields["occasion"] ?? "").trimmingBlanks
      if Reference.tariffNumber(occasion) == nil {
        new.words = occasion
      } else {
        new.tariff = occasion
      }
      let document = (fields["document"] ?? "").trimmingBlanks
      if !document.isEmpty {
        guard
          let stored = try call.workspace.document(named: document, as: call.principal)
        else {
          throw Problem.badFields([
            FieldFault("/document", "must be a document that you may read")
          ])
        }
        new.document = stored.id
      }
      _ = try call.workspace.add(new, as: call.principal)
    }
    return SubmitPageHandlers.redirect(to: "/centers/\(center.rawValue)#notes")
  }

  @Sendable static func listsPage(_ call: Call) throws -> Response {
    let name = call.request.query["list"].flatMap { $0.isEmpty ? nil : $0 }
    let found = try call.workspace.annotations(inList: nil, as: call.principal)
    return PageHandlers.page(KeptPage(found: found, chosen: name, call: call).html)
  }
}
