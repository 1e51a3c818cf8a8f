import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The pages of who runs the machine: accounts and tokens, the record, what could not be read, health.
enum AdministrationHandlers {
  @Sendable static func overview(_ call: Call) throws -> Response {
    PageHandlers.page(try AdministrationPage(call: call).overview)
  }

  @Sendable static func accounts(_ call: Call) throws -> Response {
    PageHandlers.page(try AccountsPage(call: call).html)
  }

  /// One of the forms of the page of accounts: `act` says which.
  @Sendable static func change(_ call: Call) throws -> Response {
    let fields = try call.form()
    var page = AccountsPage(call: call)
    do {
      try act(call, fields, &page)
    } catch let refusal as PeopleRefusal {
      page.failure = refusal.explanation
      page.given = fields
    }
    return PageHandlers.page(try page.html, status: page.failure == nil ? 200 : 422)
  }

  private static func act(
    _ call: Call, _ fields: [String: String], _ page: inout AccountsPage
  ) throws {
    let (workspace, principal) = (call.workspace, call.principal)
    func text(_ name: String) -> String { (fields[name] ?? "").trimmingBlanks }
    func filled(_ name: String) -> String? { text(name).isEmpty ? nil : text(name) }
    let account = text("account")
    switch fields["act"] {
    case "add":
      guard let role = Role(rawValue: text("role")), Role.ofAccounts.contains(role) else {
        throw Problem.badParameter(
          name: "role", value: text("role"), expected: "the role of an account")
      }
      // The first account must be able to make the others, and to sign in.
      let isFirst = try !workspace.hasAccounts()
      guard !isFirst || role == .administrator else {
        page.failure = "The first account is an administrator's, who makes the others."
        page.given = fields
        return
      }
      guard !isFirst || !(fields["password"] ?? "").isEmpty else {
        page.failure = "The first account needs a password to sign in with."
        page.given = fields
        return
      }
      var new = NewAccount(name: text("name"), role: role)
      new.organisation = filled("organisation")
      new.password = (fields["password"] ?? "").isEmpty ? nil : fields["password"]
      new.mail = filled("mail")
      new.centers = centers(fields)
      new.isCleared = fields["cleared"] == "1"
      try workspace.add(new, as: principal)
      page.note =
        "The account \(new.name) is made." + (isFirst ? " Sign in with it to go on." : "")
      page.needsSignIn = isFirst
    case "change":
      var change = AccountChange()
      change.mail = text("mail")
      if fields["work"] != nil { change.centers = centers(fields) }
      if fields["clearing"] != nil { change.isCleared = fields["cleared"] == "1" }
      try workspace.change(account, change, as: principal)
      page.note = "The account \(account) is changed, from the next request on."
    case "disable":
      try workspace.disable(account, as: principal)
      page.note = "The account \(account) is disabled; its sessions and tokens have ended."
    case "reassign":
      try workspace.reassign(account, to: text("successor"), as: principal)
      page.note = "The work of \(account) is now \(text("successor"))'s."
    case "password":
      try workspace.setPassword(fields["password"] ?? "", of: account, as: principal)
      page.note = "The password of \(account) is set; its sessions have ended."
    case "token":
      let scope: TokenScope = fields["scope"] == "full" ? .full : .read
      let token = try workspace.addToken(for: account, scope: scope, expires: nil, as: principal)
      page.secret = token.secret
      page.note = "A token for \(account), good for \(Workspace.usualTokenDays) days."
    case "revoke":
      try workspace.revokeToken(text("token"), as: principal)
      page.note = "The token is revoked."
    default:
      throw Problem.badParameter(
        name: "act", value: fields["act"] ?? "",
        expected: "add, change, disable, reassign, password, token or revoke")
    }
  }

  private static func centers(_ fields: [String: String]) -> Set<Sector> {
    Set(Sector.allCases.filter { fields["center.\($0.rawValue)"] == "1" })
  }

  @Sendable static func audit(_ call: Call) throws -> Response {
    let before = try call.parameter("cursor", expected: "a cursor") { Int64($0) }
    let subject = try call.parameter("subject", expected: "an id") { $0 }
    let lines = try call.workspace.audit(
      before: before, subject: subject, limit: 100, as: call.principal)
    let check =
      try call.flag("verify") ? try call.workspace.verifyAudit(as: call.principal) : nil
    return PageHandlers.page(
      AdministrationPage(call: call).audit(lines, subject: subject, check: check))
  }

  @Sendable static func quarantine(_ call: Call) throws -> Response {
    PageHandlers.page(
      AdministrationPage(call: call).quarantine(
        try call.workspace.quarantine(as: call.principal)))
  }
}

struct AdministrationPage {
  let call: Call

  var overview: String {
    get throws {
      let condition = try call.workspace.condition(as: call.principal)
      let rows = condition.compartments.map {
        "<tr><th scope=\"row\">\($0.name)</th><td class=\"number\">\($0.stored)</td><td class=\"number\">\($0.indexed)</td></tr>\n"
          as HTML
      }
      let quarantined = try call.workspace.quarantine(as: call.principal).count
      let accounts = try call.workspace.accounts(limit: 500, as: call.principal)
      let first: HTML =
        accounts.isEmpty
        ? "<p class=\"note\">There are no accounts yet, so whoever is at this machine may do everything. <a href=\"/admin/accounts\">Make the first one</a>: an administrator.</p>"
        : ""
      let index = condition.keepsIndex ? "this server" : "another program on this machine"
      let level =
        condition.sequence == condition.indexedSequence
        ? "The index is level with the store."
        : "The index is at change \(condition.indexedSequence) of \(condition.sequence)."
      return Layout.page(
        title: "Administration",
        body: """
          <h1>Administration</h1>\(first)\(Self.menu)
          <section aria-labelledby="health"><h2 id="health">Health</h2><p>\(level) It is kept by \(index). \(quarantined) file\(quarantined == 1 ? "" : "s") in quarantine, \(accounts.count) account\(accounts.count == 1 ? "" : "s").</p>
          <div class="table"><table><caption>Documents of the compartments that you may open</caption><tr><th scope="col">Compartment</th><th scope="col">In the store</th><th scope="col">In the index</th></tr>\(rows)</table></div>
          <p>For programs: <a href="/livez">/livez</a>, <a href="/readyz">/readyz</a>. Every checksum is checked by <code>kb-cli verify</code>.</p></section>
          """, for: call)
    }
  }

  static let menu: HTML = """
    <nav aria-label="Administration"><ul class="cards"><li><h2><a href="/admin/accounts">Accounts and tokens</a></h2><p>Who may do what here.</p></li><li><h2><a href="/admin/audit">The record</a></h2><p>What was done, by whom, in a chain that shows every gap.</p></li><li><h2><a href="/admin/jobs">Jobs</a></h2><p>Long work: checking, tagging anew, backups.</p></li><li><h2><a href="/admin/retention">Retention</a></h2><p>How long submissions are kept, holds, certificates of removal.</p></li><li><h2><a href="/admin/quarantine">Quarantine</a></h2><p>Files that could not be read, with the reason.</p></li></ul></nav>
    """
  static let path = Layout.path("Administration", [("/admin", "Administration")])

  func audit(_ lines: [AuditEntry], subject: String?, check: AuditCheck?) -> String {
    let rows = lines.map { line -> HTML in
      let subject: HTML =
        line.subject.hasPrefix("doc_")
        ? "<a href=\"/d/\(line.subject)\">\(line.subject)</a>" : "\(line.subject)"
      return """
        <tr><td class="number">\(Int(line.number))</td><td>\(line.at)</td><td>\(line.author)</td><td>\(line.action)</td><td>\(subject)</td><td>\(line.detail)</td></tr>

        """
    }
    let verdict = check.map { check -> HTML in
      let faults = check.faults.map { "<li>\($0.explanation)</li>" as HTML }
      return faults.isEmpty
        ? "<p class=\"note\" role=\"status\">All \(Int(check.lines)) lines and \(check.heads) signed heads are as they were written.</p>"
        : "<div class=\"problem\" role=\"alert\"><h2>The record has faults</h2><ul>\(faults)</ul></div>"
    }
    let next: HTML =
      lines.count == 100
      ? "<p><a class=\"next\" rel=\"next\" href=\"\(Address.again(call, "/admin/audit", changing: ["cursor": lines.last.map { String($0.number) }, "verify": nil]))\">Older lines</a></p>"
      : ""
    return Layout.page(
      title: "The record",
      body: """
        \(AccessPolicy.mayRunTheMachine(call.principal) ? Self.path : "")<h1>The record</h1>\(verdict)
        <form method="get" action="/admin/audit" class="row"><label for="subject">Only about</label> <input id="subject" name="subject" value="\(subject ?? "")" placeholder="doc_…, acc_…"> <button type="submit" class="quiet">Show</button></form>
        <p><a href="/admin/audit?verify=1">Check the whole chain</a></p>
        <div class="table" role="region" tabindex="0" aria-label="Lines of the record"><table class="long"><tr><th scope="col">Line</th><th scope="col">When</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">About</th><th scope="col">Detail</th></tr>
        \(rows)</table></div>\(next)
        """, for: call)
  }

  func quarantine(_ entries: [QuarantineEntry]) -> String {
    let isLocal = call.principal.role == .local
    let rows = entries.prefix(300).map { entry -> HTML in
      let place = [entry.line.map { "line \($0)" }, entry.column.map { "column \($0)" }]
        .compactMap { $0 }.joined(separator: ", ")
      return """
        <tr><td>\(SubmissionParts.minute(entry.at))</td><td>\(isLocal ? entry.file : "not shown")</td><td>\(place)</td><td>\(isLocal ? entry.reason : "not shown")</td><td><code>\("\(entry.digest)".prefix(12))</code></td></tr>

        """
    }
    let table: HTML =
      rows.isEmpty
      ? "<p>Every file could be read.</p>"
      : "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Files in quarantine\"><table><tr><th scope=\"col\">When</th><th scope=\"col\">File</th><th scope=\"col\">Place</th><th scope=\"col\">Reason</th><th scope=\"col\">SHA-256 begins</th></tr>\(rows)</table></div>"
    let hidden: HTML =
      isLocal || entries.isEmpty
      ? ""
      : "<p class=\"help\">What a file was called and what is wrong in it can tell what it is about; the person at the machine sees both with <code>kb-cli audit</code>.</p>"
    return Layout.page(
      title: "Quarantine",
      body: """
        \(Self.path)<h1>Quarantine</h1><p>A file here is not in the knowledge base; the file itself stays where it lies. Mend it and ingest it again.</p>\(hidden)\(table)
        """, for: call)
  }
}

/// Accounts and tokens, with the forms that change them.
struct AccountsPage {
  let call: Call
  var note: String?
  var failure: String?
  /// The text of a token just made, shown this once.
  var secret: String?
  var given: [String: String] = [:]
  /// Whether the person at the machine has just given up being everybody.
  var needsSignIn = false

  var html: String {
    get throws {
      var message: HTML = ""
      if let note { message += "<p class=\"note\" role=\"status\">\(note)</p>" }
      if let secret {
        message += """
          <p>This is the only time that it is shown: <code id="token">\(secret)</code> <button type="button" class="quiet small" data-copy="token" hidden>Copy</button></p>
          """
      }
      if let failure { message += "<p class=\"problem\" role=\"alert\">\(failure)</p>" }
      if needsSignIn {
        return Layout.page(
          title: "Accounts",
          body: "<h1>Accounts and tokens</h1>\(message)<p><a href=\"/sign-in\">Sign in</a></p>",
          for: call)
      }
      let accounts = try call.workspace.accounts(limit: 500, as: call.principal)
      let tokens = try call.workspace.tokens(of: nil, as: call.principal)
      return Layout.page(
        title: "Accounts and tokens",
        body: """
          \(AdministrationPage.path)<h1>Accounts and tokens</h1>\(message)
          \(list(accounts, tokens))\(adding(accounts.isEmpty))
          """, for: call)
    }
  }

  private var csrf: HTML { HTML(written: SubmissionParts.csrf(call)) }

  private func form(_ act: String, _ account: String, _ inside: HTML) -> HTML {
    """
    <form action="/admin/accounts" method="post" class="row">\(csrf)<input type="hidden" name="act" value="\(act)"><input type="hidden" name="account" value="\(account)">\(inside)</form>
    """
  }

  private func list(_ accounts: [Account], _ tokens: [TokenEntry]) -> HTML {
    guard !accounts.isEmpty else { return "<p>There are no accounts yet.</p>" }
    let rows = accounts.map { account -> HTML in
      let name = account.name.description
      let centers = account.centers.map(\.rawValue).sorted().joined(separator: " ")
      let cleared = account.clearance.map(\.rawValue).sorted().joined(separator: " ")
      let state =
        account.disabledAt.map { "disabled \($0.day)" } ?? "since \(account.createdAt.day)"
      let own = tokens.filter { $0.account == account.id && $0.revokedAt == nil }
      return """
        <tr><th scope="row">\(name)</th><td>\(account.role.rawValue)</td><td>\(account.organisation ?? "")</td><td>\(centers)</td><td>\(cleared)</td><td>\(state)</td><td>\(acts(account, own))</td></tr>

        """
    }
    return """
      <div class="table" role="region" tabindex="0" aria-label="Accounts"><table><tr><th scope="col">Name</th><th scope="col">Role</th><th scope="col">Organisation</th><th scope="col">Centers</th><th scope="col">Cleared for</th><th scope="col">State</th><th scope="col">Change</th></tr>
      \(rows)</table></div>
      """
  }

  private func acts(_ account: Account, _ tokens: [TokenEntry]) -> HTML {
    guard !account.isDisabled else { return "" }
    let name = account.name.description
    let id = account.id.description
    let revoking = tokens.map { token in
      form(
        "revoke", name,
        "<input type=\"hidden\" name=\"token\" value=\"\(token.id)\"><span>\(token.scope.rawValue) token until \(token.expiresAt.day)</span> <button type=\"submit\" class=\"quiet small\">Revoke<span class=\"sr\"> \(token.id)</span></button>"
      )
    }
    return """
      <details><summary>Change<span class="sr"> \(name)</span></summary>
      \(form("token", name, "<label for=\"s-\(id)\">Token for</label> <select id=\"s-\(id)\" name=\"scope\"><option value=\"read\">reading</option><option value=\"full\">everything</option></select> <button type=\"submit\" class=\"quiet small\">Make</button>"))
      \(revoking)
      \(form("change", name, changing(account)))
      \(form("password", name, "<label for=\"p-\(id)\">New password</label> <input id=\"p-\(id)\" name=\"password\" type=\"password\" autocomplete=\"new-password\" minlength=\"8\" required> <button type=\"submit\" class=\"quiet small\">Set</button>"))
      \(form("reassign", name, "<label for=\"r-\(id)\">Give the work to</label> <input id=\"r-\(id)\" name=\"successor\" required> <button type=\"submit\" class=\"quiet small\">Give</button>"))
      \(form("disable", name, "<button type=\"submit\" class=\"quiet small\">Disable<span class=\"sr\"> \(name)</span></button> ends its sessions and tokens"))
      </details>
      """
  }

  /// Where somebody is written to, and for an officer or a trainer the Centers that they work for.
  private func changing(_ account: Account) -> HTML {
    let id = account.id.description
    let boxes = Sector.allCases.map { sector -> HTML in
      let checked: HTML = account.centers.contains(sector) ? " checked" : ""
      return
        "<label class=\"box\"><input type=\"checkbox\" name=\"center.\(sector.rawValue)\" value=\"1\"\(checked)> \(sector.rawValue)</label> "
    }
    let work: HTML =
      [.officer, .trainer].contains(account.role)
      ? "<fieldset><legend>Centers of \(account.name.description)</legend><input type=\"hidden\" name=\"work\" value=\"1\">\(boxes)</fieldset>"
      : ""
    let cleared: HTML = account.clearance.isEmpty ? "" : " checked"
    let clearing: HTML =
      account.role == .officer
      ? "<input type=\"hidden\" name=\"clearing\" value=\"1\"><label class=\"box\"><input type=\"checkbox\" name=\"cleared\" value=\"1\"\(cleared)> Cleared for enforcement</label>"
      : ""
    return """
      <label for="m-\(id)">E-mail</label> <input id="m-\(id)" name="mail" type="email" autocomplete="off" maxlength="254" value="\(account.mail ?? "")">\(work)\(clearing) <button type="submit" class="quiet small">Keep<span class="sr"> of \(account.name.description)</span></button>
      """
  }

  private func adding(_ isFirst: Bool) -> HTML {
    let roles = (isFirst ? [Role.administrator] : Role.ofAccounts).map { role -> HTML in
      let chosen: HTML = given["role"] == role.rawValue ? " selected" : ""
      return "<option value=\"\(role.rawValue)\"\(chosen)>\(role.rawValue)</option>"
    }
    let centers = Sector.allCases.map { sector -> HTML in
      let checked: HTML = given["center.\(sector.rawValue)"] == "1" ? " checked" : ""
      return
        "<label class=\"box\"><input type=\"checkbox\" name=\"center.\(sector.rawValue)\" value=\"1\"\(checked)> \(sector.centerName)</label> "
    }
    let cleared: HTML = given["cleared"] == "1" ? " checked" : ""
    let work: HTML =
      isFirst
      ? ""
      : """
      <div class="field"><label for="organisation">Organisation (for a partner)</label><input id="organisation" name="organisation" maxlength="256" value="\(given["organisation"] ?? "")"></div>
      <fieldset><legend>Centers (for an officer or a trainer)</legend>\(centers)</fieldset>
      <p><label class="box"><input type="checkbox" name="cleared" value="1"\(cleared)> An officer cleared for enforcement documents of these Centers, or of all if none is ticked</label></p>
      """
    return """
      <section aria-labelledby="adding"><h2 id="adding">Make an account</h2><form action="/admin/accounts" method="post" class="wide-form">\(csrf)<input type="hidden" name="act" value="add">
      <div class="field"><label for="new-name">Name</label><input id="new-name" name="name" maxlength="64" autocomplete="off" required value="\(given["name"] ?? "")"></div>
      <div class="field"><label for="new-role">Role</label><select id="new-role" name="role">\(roles)</select></div>
      \(work)<div class="field"><label for="new-password">Password\(isFirst ? "" : " (may be empty: then it acts by tokens alone)")</label><p class="help" id="new-password-help">at least 8 characters; 15 or more are better</p><input id="new-password" name="password" type="password" autocomplete="new-password" aria-describedby="new-password-help"></div>
      <div class="field"><label for="new-mail">E-mail (may be empty)</label><input id="new-mail" name="mail" type="email" autocomplete="off" maxlength="254" value="\(given["mail"] ?? "")"></div>
      <p><button type="submit">Make it</button></p></form></section>
      """
  }
}
