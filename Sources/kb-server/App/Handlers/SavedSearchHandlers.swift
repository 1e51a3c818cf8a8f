import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Saved searches of one's own, and those that one's Centers share.
enum SavedSearchHandlers {
  @Sendable static func list(_ call: Call) throws -> Response {
    let center = try call.parameter("center", expected: "a Center", Reference.sector(named:))
    let views = try call.workspace.savedSearchViews(as: call.principal)
      .filter { center == nil || $0.search.center == center }
    return .json { SavedSearchPayload.list(views, into: &$0) }
  }

  /// `{"name": "Chips", "text": "hts:8542 laredo\nsort: newest", "center": "ele"}`
  @Sendable static func add(_ call: Call) throws -> Response {
    let search = try call.workspace.saveSearch(
      draft(call), once: once(call), as: call.principal)
    return try shown(search.id, status: 201, call)
  }

  @Sendable static func show(_ call: Call) throws -> Response { try shown(id(call), call) }

  /// The whole of it anew, with `If-Match`: without `center` it is not shared any more.
  @Sendable static func change(_ call: Call) throws -> Response {
    let search = try call.workspace.changeSavedSearch(
      id(call), to: draft(call), expecting: call.entityTag(), as: call.principal)
    return try shown(search.id, call)
  }

  @Sendable static func remove(_ call: Call) throws -> Response {
    try call.workspace.removeSavedSearch(
      id(call), expecting: call.entityTag(), as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  @Sendable static func history(_ call: Call) throws -> Response {
    guard let versions = try call.workspace.savedSearchHistory(id(call), as: call.principal) else {
      throw Problem.notFound
    }
    return .json { SavedSearchPayload.history(versions, into: &$0) }
  }

  /// `{"version": 2}`, with `If-Match`.
  @Sendable static func restore(_ call: Call) throws -> Response {
    let number = try Fields(call.request.body).number("version") ?? 0
    let search = try call.workspace.restoreSavedSearch(
      id(call), toVersion: number, expecting: call.entityTag(), as: call.principal)
    return try shown(search.id, call)
  }

  @Sendable static func subscribe(_ call: Call) throws -> Response {
    try call.workspace.alert(true, of: id(call), as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  @Sendable static func unsubscribe(_ call: Call) throws -> Response {
    try call.workspace.alert(false, of: id(call), as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  /// `{"name": "Mine"}`
  @Sendable static func copy(_ call: Call) throws -> Response {
    let search = try call.workspace.copySavedSearch(
      id(call), as: Fields(call.request.body).words("name"), once: once(call), by: call.principal)
    return try shown(search.id, status: 201, call)
  }

  private static func id(_ call: Call) throws(Problem) -> SavedSearchID {
    guard let id = call.captures["id"].flatMap(SavedSearchID.init) else { throw .notFound }
    return id
  }

  private static func draft(_ call: Call) throws(Problem) -> SavedSearchDraft {
    let fields = try Fields(call.request.body)
    return SavedSearchDraft(
      name: fields.text("name") ?? "", text: fields.text("text") ?? "",
      center: try fields.optional("center", Reference.sector(named:)))
  }

  private static func once(_ call: Call) throws -> OnceKey? {
    try call.idempotencyKey().map {
      call.workspace.onceKey(
        $0, for: "POST " + call.request.path, call.request.body, call.principal)
    }
  }

  private static func shown(
    _ id: SavedSearchID, status: Int = 200, _ call: Call
  ) throws -> Response {
    guard let view = try call.workspace.savedSearchView(id, as: call.principal) else {
      throw Problem.notFound
    }
    var headers = [Header("ETag", view.entityTag)]
    if status == 201 { headers.append(Header("Location", "/v1/saved-searches/\(id)")) }
    return .json(status: status, headers: headers) { SavedSearchPayload.view(view, into: &$0) }
  }

  @Sendable static func listPage(_ call: Call) throws -> Response { try listPage(call, nil) }

  private static func listPage(
    _ call: Call, _ attempt: SavedSearchAttempt?
  ) throws -> Response {
    PageHandlers.page(
      SavedSearchesPage(
        views: try call.workspace.savedSearchViews(as: call.principal), call: call,
        attempt: attempt
      ).html, status: attempt == nil ? 200 : 422)
  }

  @Sendable static func page(_ call: Call) throws -> Response { try page(call, nil) }

  private static func page(_ call: Call, _ attempt: SavedSearchAttempt?) throws -> Response {
    guard let id = call.captures["id"].flatMap(SavedSearchID.init),
      let view = try call.workspace.savedSearchView(id, as: call.principal),
      let versions = try call.workspace.savedSearchHistory(id, as: call.principal)
    else { return PageHandlers.absent(call) }
    return PageHandlers.page(
      SavedSearchPage(view: view, versions: versions, call: call, attempt: attempt).html,
      status: attempt == nil ? 200 : 422)
  }

  @Sendable static func addByForm(_ call: Call) throws -> Response {
    let draft = draft(of: try call.form())
    do {
      return try SubmitPageHandlers.redirect(
        to: "/searches/\(call.workspace.saveSearch(draft, as: call.principal).id)")
    } catch SubmissionRefusal.faults(let faults) {
      return try listPage(call, SavedSearchAttempt(draft: draft, faults: faults))
    }
  }

  /// `act` says what is done; what changes the search bears its tag.
  @Sendable static func submitForm(_ call: Call) throws -> Response {
    guard let id = call.captures["id"].flatMap(SavedSearchID.init),
      try call.workspace.savedSearchView(id, as: call.principal) != nil
    else { return PageHandlers.absent(call) }
    let place = "/searches/\(id)"
    return try SubmitPageHandlers.answering(call, back: place) {
      let fields = try call.form()
      let (workspace, principal) = (call.workspace, call.principal)
      let tag = fields["tag"] ?? ""
      switch fields["act"] {
      case "remove":
        try workspace.removeSavedSearch(id, expecting: tag, as: principal)
        return SubmitPageHandlers.redirect(to: "/searches")
      case "restore":
        _ = try workspace.restoreSavedSearch(
          id, toVersion: fields["version"].flatMap { Int($0) } ?? 0, expecting: tag,
          as: principal)
      case "alert": try workspace.alert(true, of: id, as: principal)
      case "quiet": try workspace.alert(false, of: id, as: principal)
      case "copy":
        let copy = try workspace.copySavedSearch(id, as: fields["name"] ?? "", by: principal)
        return SubmitPageHandlers.redirect(to: "/searches/\(copy.id)")
      default:
        let draft = draft(of: fields)
        do {
          _ = try workspace.changeSavedSearch(id, to: draft, expecting: tag, as: principal)
        } catch SubmissionRefusal.faults(let faults) {
          return try page(call, SavedSearchAttempt(draft: draft, faults: faults))
        }
      }
      return SubmitPageHandlers.redirect(to: place)
    }
  }

  private static func draft(of fields: [String: String]) -> SavedSearchDraft {
    SavedSearchDraft(
      name: fields["name"] ?? "", text: fields["text"] ?? "",
      center: fields["center"].flatMap(Reference.sector(named:)))
  }
}
