import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Saved searches, what is new in them, and feeds.
enum AlertHandlers {
  @Sendable static func show(_ call: Call) throws -> Response {
    let items = try call.workspace.inbox(
      limit: call.limit(upTo: 500, usual: 100), as: call.principal)
    let searches = try call.workspace.savedSearches(as: call.principal)
    let reminders = try call.workspace.reminders(limit: 100, as: call.principal)
    let teaching = try call.workspace.teachingNotices(limit: 100, as: call.principal)
    return .json { AlertPayload.inbox(searches, items, reminders, teaching, into: &$0) }
  }

  /// `{"name": "Chips", "q": "hts:8542", "sector": ["ele"], "kind": ["ruling"]}`
  @Sendable static func add(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    var question = SearchQuestion(fields.text("q") ?? "")
    question.sectors = try fields.values("sector", Reference.sectorFilter(named:))
    question.kinds = try fields.values("kind", DocumentKind.init)
    question.statuses = try fields.values("status", DocumentStatus.init)
    question.tariff = fields.text("hts")
    let search = try call.workspace.saveSearch(
      question, name: fields.text("name") ?? question.text,
      once: try call.idempotencyKey().map {
        call.workspace.onceKey($0, for: "POST /v1/alerts", call.request.body, call.principal)
      }, as: call.principal)
    return .json(status: 201, headers: [Header("Location", "/v1/alerts?id=\(search.own)")]) {
      AlertPayload.search(search, into: &$0)
    }
  }

  /// `?id=3`
  @Sendable static func remove(_ call: Call) throws -> Response {
    guard
      let number = try call.parameter("id", expected: "a saved search's number", { Int64($0) })
    else {
      throw Problem.badParameter(name: "id", value: "", expected: "a saved search's number")
    }
    try call.workspace.removeSavedSearch(number, as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  @Sendable static func markSeen(_ call: Call) throws -> Response {
    try call.workspace.markAlertsSeen(as: call.principal)
    return Response(status: 204, contentType: "", body: [])
  }

  @Sendable static func delivery(_ call: Call) throws -> Response {
    let choice = try call.workspace.deliveryChoice(as: call.principal)
    return .json { AlertPayload.delivery(choice, secret: nil, into: &$0) }
  }

  /// `{"mail": true, "webhook": "https://…"}`; what is not there is off. The secret of a new webhook is
  /// answered once.
  @Sendable static func chooseDelivery(_ call: Call) throws -> Response {
    let fields = try Fields(call.request.body)
    let (choice, secret) = try call.workspace.chooseDelivery(
      byMail: fields.flag("mail"),
      every: fields.optional("rhythm", DeliveryChoice.Rhythm.init) ?? .atOnce,
      webhook: fields.text("webhook"), couriers: call.couriers, as: call.principal)
    return .json { AlertPayload.delivery(choice, secret: secret, into: &$0) }
  }

  private enum FeedFormat: String, CaseIterable { case atom, json }

  /// The newest documents that fit a question, as Atom or JSON Feed. Who has it already is told so.
  @Sendable static func feed(_ call: Call) throws -> Response {
    let format =
      try call.parameter("format", expected: names(FeedFormat.self)) { FeedFormat(rawValue: $0) }
      ?? .atom
    var question = try SearchHandlers.question(call)
    (question.order, question.isStrict, question.limit) = (.newest, true, 50)
    (question.cursor, question.facets) = (nil, [])
    let answer = try call.workspace.search(question, as: call.principal)
    let feed = Feed(
      title: question.text.isEmpty ? "Everything new" : question.text,
      address: Address.again(call, call.request.path), hits: answer.hits)
    let body = format == .atom ? feed.atom : feed.json
    let tag = "\"" + String(Asset.sum(of: body), radix: 36) + "\""
    let headers = [Header("ETag", tag), Header("Cache-Control", "private, no-cache")]
    if call.request.headers["if-none-match"]?.contains(tag) == true {
      return Response(status: 304, contentType: "", headers: headers, body: [])
    }
    return Response(
      status: 200,
      contentType: format == .atom
        ? "application/atom+xml; charset=utf-8" : "application/feed+json; charset=utf-8",
      headers: headers, body: body)
  }

  @Sendable static func page(_ call: Call) throws -> Response {
    let searches = try call.workspace.savedSearches(as: call.principal)
    let items = try call.workspace.inbox(limit: 100, as: call.principal)
    let choice = try call.workspace.deliveryChoice(as: call.principal)
    return PageHandlers.page(
      AlertPage(
        searches: searches, items: items,
        reminders: try call.workspace.reminders(limit: 100, as: call.principal),
        teaching: try call.workspace.teachingNotices(limit: 100, as: call.principal),
        choice: choice,
        call: call
      ).html)
  }

  private static func secretPage(_ secret: String, _ call: Call) -> Response {
    PageHandlers.page(
      Layout.page(
        title: "Alerts",
        body: """
          <h1>The webhook is kept</h1><p>Messages to it are signed with this secret. It is shown only this once:</p>
          <p class="code">\(secret)</p><p><a href="/alerts">Back</a></p>
          """, for: call, marking: nil))
  }

  @Sendable static func submitForm(_ call: Call) throws -> Response {
    try SubmitPageHandlers.answering(call, back: "/alerts") {
      let fields = try call.form()
      if fields["seen"] != nil {
        try call.workspace.markAlertsSeen(as: call.principal)
      } else if let number = fields["remove"].flatMap({ Int64($0) }) {
        try call.workspace.removeSavedSearch(number, as: call.principal)
      } else if fields["delivery"] != nil {
        let url = fields["webhook"]?.trimmingBlanks ?? ""
        let (_, secret) = try call.workspace.chooseDelivery(
          byMail: fields["mail"] == "1",
          every: fields["rhythm"].flatMap(DeliveryChoice.Rhythm.init) ?? .atOnce,
          webhook: url.isEmpty ? nil : url, couriers: call.couriers, as: call.principal)
        if let secret { return secretPage(secret, call) }
      } else {
        // What the boxes of a search said becomes part of the question's words.
        let question = try SearchHandlers.question(call.asking(fields))
        _ = try call.workspace.saveSearch(
          SavedSearchDraft(
            name: fields["name"] ?? "", text: SavedSearchText(of: question).text, center: nil),
          as: call.principal)
      }
      return SubmitPageHandlers.redirect(to: "/alerts")
    }
  }
}
