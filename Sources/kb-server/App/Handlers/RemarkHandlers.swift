import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// What readers make of documents.
enum RemarkHandlers {
  @Sendable static func show(_ call: Call) throws -> Response {
    guard let remarks = try call.workspace.remarks(on: name(call), as: call.principal) else {
      throw Problem.notFound
    }
    return .json { Payload.remarks(remarks, into: &$0) }
  }

  /// `{"verdict": "seen-too"}`; `null` takes it back.
  @Sendable static func judge(_ call: Call) throws -> Response {
    let verdict = try Fields(call.request.body).optional("verdict", DocumentVerdict.init)
    try call.workspace.judge(name(call), as: verdict, by: call.principal)
    return try show(call)
  }

  /// `{"paragraph": 3, "text": "Since 1 May the form is another."}`
  @Sendable static func propose(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let proposal = try call.workspace.propose(
      fields.words("text"), paragraph: fields.number("paragraph") ?? 0, of: name(call),
      by: call.principal)
    return .json(status: 201) { Payload.proposal(proposal, into: &$0) }
  }

  /// `{"proposal": "prp_...", "accept": true, "reason": "it will be in the next version"}`
  @Sendable static func answer(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    try call.workspace.answer(
      fields.words("proposal"), on: name(call), accepting: fields.flag("accept"),
      reason: fields.words("reason"), by: call.principal)
    return try show(call)
  }

  /// The forms of a document's page.
  @Sendable static func submitForm(_ call: Call) throws -> Response {
    let id = try name(call)
    let place = "/d/\(id)#remarks"
    // Hidden and absent are one, before anything is said about the form.
    guard try call.workspace.remarks(on: id, as: call.principal) != nil else {
      return PageHandlers.absent(call)
    }
    return try SubmitPageHandlers.answering(call, back: place) {
      let fields = try call.form()
      if let proposal = fields["proposal"] {
        try call.workspace.answer(
          proposal, on: id, accepting: fields["accept"] == "1", reason: fields["reason"] ?? "",
          by: call.principal)
      } else if let text = fields["text"] {
        _ = try call.workspace.propose(
          text, paragraph: fields["paragraph"].flatMap { Int($0) } ?? 0, of: id,
          by: call.principal)
      } else {
        try call.workspace.judge(
          id, as: fields["verdict"].flatMap(DocumentVerdict.init), by: call.principal)
      }
      return SubmitPageHandlers.redirect(to: place)
    }
  }

  private static func name(_ call: Call) throws -> String { try call.document().description }
}
