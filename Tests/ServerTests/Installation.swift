import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

@testable import kb_server

/// A knowledge base and the server's front over it, without sockets.
struct Installation {
  let path: String
  let workspace: Workspace
  let front: Front

  init(
    _ path: String, quotas: RateLimiter.Quotas = RateLimiter.Quotas(),
    strangers: StrangerLimits.Quotas = StrangerLimits.Quotas(), isSecure: Bool = false,
    crossOrigins: Set<String> = []
  ) throws {
    self.path = path
    workspace = try Workspace(creating: path)
    front = try Self.front(workspace, quotas, strangers, isSecure, crossOrigins)
  }

  private static func front(
    _ workspace: Workspace, _ quotas: RateLimiter.Quotas, _ strangers: StrangerLimits.Quotas,
    _ isSecure: Bool, _ crossOrigins: Set<String>
  ) throws -> Front {
    // Alerts may leave for one machine, which nobody is.
    let couriers = try Couriers(
      mailServer: nil, sender: nil, credentials: nil, webhookHosts: ["hooks.example"], trust: nil,
      address: nil)
    return Front(
      workspace: workspace,
      authenticator: Authenticator(
        workspace: workspace, standIn: .localOperator, trustedHeader: nil,
        cookies: SessionCookies(isSecure: isSecure)),
      limiter: RateLimiter(quotas), strangers: StrangerLimits(strangers), metrics: Metrics(),
      couriers: couriers,
      exposure: Exposure(
        hasCertificate: isSecure, isBehindProxy: false, crossOrigins: crossOrigins),
      longestWait: 30)
  }

  /// An account and a token for it.
  func token(
    _ name: String, _ role: Role, centers: Set<Sector> = [], cleared: Bool = false,
    password: String? = nil, scope: TokenScope = .full
  ) throws -> String {
    var new = NewAccount(name: name, role: role)
    new.centers = centers
    new.isCleared = cleared
    new.organisation = role == .partner ? "Importer of \(name)" : nil
    new.password = password
    try workspace.add(new, as: .localOperator)
    return try workspace.addToken(for: name, scope: scope, expires: nil, as: .localOperator).secret
  }

  /// What a route is about that is no document: somebody to be changed, a token to be revoked, a job …
  func thing(_ pattern: String, on document: String, for token: String?) throws -> String? {
    switch pattern {
    case "/v1/documents/{id}/files/{number}": return try documentWithFile()
    case "/v1/accounts/{id}", "/v1/tokens/{id}": return try person(pattern)
    case "/v1/jobs/{id}":
      return try workspace.addJob(.verify, as: .localOperator).id.description
    case "/v1/annotations/{id}":
      let made = ask(
        .post, "/v1/documents/\(document)/annotations", token: token, body: #"{"kind":"reviewed"}"#)
      return made.header("Location")?.split(separator: "/").last.map(String.init)
    case "/v1/center-notes/{id}":
      var note = NewCenterNote(
        center: .ele, text: "Read.", label: .public, expires: Timestamp.now().day)
      note.words = "chips"
      return try workspace.add(note, as: .localOperator).id.description
    default: return nil
    }
  }

  /// A public document with a picture, published from a submission.
  func documentWithFile() throws -> String {
    let filing =
      #"{"kind":"issue","title":"Ports differ","hts":["8542.31"],"what_happened":"Held."}"#
    let id = try workspace.submit(Array(filing.utf8), once: nil, as: .localOperator).file.submission
      .id
    _ = try workspace.attachFile(
      named: "a.jpg", SampleFiles.jpeg(naming: "zxauthor"), to: id, as: .localOperator, holding: nil
    )
    _ = try workspace.move(
      id, .accept, reason: "", outcome: nil, expecting: nil, as: .localOperator)
    var publication = Publication(label: .public)
    publication.files = [AttachmentRelease(attachment: 1, as: .copy)]
    return try workspace.publish(id, as: publication, expecting: nil, by: .localOperator).document
      .description
  }

  private func person(_ pattern: String) throws -> String {
    let account = try workspace.add(NewAccount(name: "other", role: .trainer), as: .localOperator)
    guard pattern.contains("tokens") else { return account.id.description }
    return try workspace.addToken(
      for: "other", scope: .read, expires: nil, as: .localOperator
    ).entry.id.description
  }

  func ask(
    _ method: HTTPServer.Method, _ target: String, token: String? = nil, body: String = "",
    headers: [String: String] = [:], from client: String = "192.0.2.1"
  ) -> Response {
    var headers = headers
    headers["host"] = headers["host"] ?? "127.0.0.1:8080"
    if let token { headers["authorization"] = "Bearer \(token)" }
    let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
    let query = parts.count > 1 ? Form.fields(of: Array(parts[1].utf8)) ?? [:] : [:]
    let head = RequestHead(
      method, parts[0], query: query, headers: headers, declaredLength: body.utf8.count)
    return front.respond(
      to: Request(head, body: Array(body.utf8), id: "", client: client))
  }

  @discardableResult
  func post(
    _ title: String, _ body: String, label: String, owner: String? = nil,
    _ members: [String: String] = [:]
  ) throws -> String {
    let json = try FiledDocument(title, body, label: label, owner: owner, members).json
    let receipt = try workspace.receive(
      Array(json.utf8), defaults: ReceiveDefaults(), once: nil, as: .localOperator)
    return try #require(receipt.firstID).description
  }
}

extension Installation {
  /// A module with one question and one proposal on it, published, or only a draft; what it is called.
  func module(_ name: String, isPublished: Bool) throws -> String {
    let rule = try post("Rule", "Chips need a mark.", label: "public")
    return try module(name, on: rule, isPublished: isPublished)
  }

  /// A module that rests on a document, if one is named.
  func module(
    _ name: String, title: String = "Chips", label: HandlingLabel = .public, on rule: String?,
    isPublished: Bool = true
  ) throws -> String {
    let question =
      rule.map {
        """
        {{cite \($0)#p1}}

        ::: question q short
        prompt: What do chips need?
        answer: a mark
        authority: \($0)#p1
        :::
        """
      } ?? ""
    let source = """
      id: \(name)
      title: \(title)
      direction: joint
      audience: \(label >= .official ? "officer" : "partner")
      label: \(label.rawValue)
      owner: Electronics Center
      review_by: 2036-06-30
      ---
      # One

      Words.

      \(question)
      """
    let (author, other) = (
      Principal(name: "author", role: .trainer), Principal(name: "other", role: .officer)
    )
    _ = try workspace.saveModule(Array(source.utf8), file: "m", note: "", as: author)
    guard isPublished else { return name }
    for state in [ModuleState.inReview, .approved, .published] {
      _ = try workspace.moveModule(name, to: state, reason: "", as: other)
    }
    _ = try workspace.propose("Not all chips.", on: "l1-b1", of: name, as: author)
    return name
  }
}

extension Response {
  var text: String { String(decoding: body, as: UTF8.self) }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
