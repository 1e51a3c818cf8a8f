import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// One kind's form, made from its fields.
struct FormPage {
  let form: SubmissionForm
  let call: Call
  var given: [String: String] = [:]
  var faults: [FieldFault] = []
  /// After how long it may be sent again, where nothing is wrong with it but that much came before; 0 for at once.
  var secondsToWait: Int?
  /// What stands against what it brings to be taught, when that was asked.
  var offer: TeachingOffer?

  private var say: IntakeWords { SubmissionParts.words(call) }

  var html: String {
    let say = say
    var body = "<h1>\(escaped(say(form.title)))</h1><p>\(escaped(say(form.explanation)))</p>"
    let promise = form.promise
    let promised = say(
      "The Center acknowledges within %1, answers within %2 and decides within %3 business days.",
      "\(promise.acknowledge)", "\(promise.answer)", "\(promise.decide)")
    body +=
      "<p>\(escaped(promised)) \(escaped(say("What must stay confidential goes between"))) <code>[[</code> \(say("and")) <code>]]</code>.</p>"
    if !faults.isEmpty { body += summary() }
    if let seconds = secondsToWait {
      body +=
        "<div class=\"problem\" role=\"alert\"><p>\(escaped(say("Nothing was sent yet."))) \(escaped(say("Much was sent from here today. Send it again in %1 minutes; a browser that runs scripts may send more, and so may an account.", "\(max(1, (seconds + 59) / 60))")))</p></div>"
    }
    if let offer {
      body +=
        offer.isEmpty
        ? "<p class=\"note\" role=\"status\">\(escaped(say("There is nothing to check yet.")))</p>"
        : "<div role=\"status\">\(TeachingOfferPart(offer: offer, isCenter: false).html.text)</div>"
    }
    body +=
      "<form action=\"/submit/\(form.kind.rawValue)\" method=\"post\" enctype=\"multipart/form-data\" class=\"wide-form\">"
    body += SubmissionParts.csrf(call) + SubmissionParts.language(say)
    body +=
      "<input type=\"hidden\" name=\"key\" value=\"\(escaped(given["key"] ?? Workspace.newSecret()))\">"
    body += work()
    body += form.fields.map(input).joined(separator: "\n")
    body += label()
    body += SubmissionParts.fileField(
      faults.filter { name(of: $0) == "files" }.map(\.reason), say)
    body +=
      "<p><button type=\"submit\" name=\"intent\" value=\"file\">\(escaped(say("Send")))</button>"
    if form.fields.contains(where: { $0.name == "module" }) {
      body +=
        " <button type=\"submit\" name=\"intent\" value=\"check\" class=\"quiet\" formnovalidate>\(escaped(say("Check without sending")))</button>"
    }
    if call.principal.account != nil {
      body +=
        " <button type=\"submit\" name=\"intent\" value=\"draft\" class=\"quiet\" formnovalidate>\(escaped(say("Save as a draft")))</button>"
    }
    return Layout.page(
      title: say(form.title),
      markup: SubmissionParts.inLanguage(
        say, at: "/submit/\(form.kind.rawValue)", body + "</p></form>"), for: call)
  }

  /// The proof of work that a browser does while the form is filled in. Without a script the form goes without it.
  private func work() -> String {
    guard call.principal.role == .anonymous, call.strangers.desk.bits > 0 else { return "" }
    let challenge = call.strangers.desk.challenge()
    return
      "<input type=\"hidden\" name=\"work\" data-challenge=\"\(challenge.text)\" data-bits=\"\(challenge.bits)\" value=\"\">"
  }

  private func summary() -> String {
    let items = faults.map { fault in
      let name = name(of: fault)
      let title =
        form.fields.first { $0.name == name }?.title ?? (name == "files" ? "Files" : name)
      return
        "<li><a href=\"#f-\(escaped(name))\">\(escaped(say(title)))</a> \(escaped(say.reason(fault.reason)))</li>"
    }
    let count =
      faults.count == 1
      ? say("One thing needs your attention:")
      : say("%1 things need your attention:", "\(faults.count)")
    return
      "<div class=\"problem\" role=\"alert\" tabindex=\"-1\" autofocus><p>\(escaped(say("Nothing was sent yet."))) \(escaped(count))</p><ul>\(items.joined())</ul></div>"
      + publicVersion()
  }

  /// What others would read, for the submitter to look at before certifying it.
  private func publicVersion() -> String {
    let texts = form.fields.compactMap { field -> String? in
      guard let text = given[field.name], text.contains("[["),
        let open = try? ConfidentialText.publicVersion(of: text)
      else { return nil }
      return "<dt>\(escaped(say(field.title)))</dt><dd>\(escaped(open))</dd>"
    }
    return texts.isEmpty
      ? ""
      : "<section class=\"note\"><h2>\(escaped(say("The public version would read")))</h2><dl>\(texts.joined())</dl></section>"
  }

  private func name(of fault: FieldFault) -> String {
    String(fault.pointer.dropFirst().prefix { $0 != "/" })
  }

  private func input(_ field: FieldRule) -> String {
    let id = "f-\(field.name)"
    let own = faults.filter { name(of: $0) == field.name }
    let isNeeded = form.isRequired(field)
    let value = escaped(given[field.name] ?? "")
    var described = "\(id)-help"
    if !own.isEmpty { described += " \(id)-fault" }
    let common =
      "id=\"\(id)\" name=\"\(field.name)\" aria-describedby=\"\(described)\"\(own.isEmpty ? "" : " aria-invalid=\"true\"")"
    let mark = isNeeded ? " <span class=\"needed\">\(escaped(say("(needed)")))</span>" : ""
    let fault = own.map {
      "<p class=\"fault\" id=\"\(id)-fault\">\(escaped(say.reason($0.reason)))</p>"
    }.joined()
    let more = field.isList ? say("; one a line") : ""
    let help = "<p class=\"help\" id=\"\(id)-help\">\(escaped(say(field.help) + more))</p>"
    if field.type == .certification {
      let checked = given[field.name] == "true" ? " checked" : ""
      return
        "<div class=\"field\">\(fault)<label><input type=\"checkbox\" \(common) value=\"true\"\(checked)> \(escaped(say(field.title)))\(mark)</label>\(help)</div>"
    }
    let control: String
    switch field.type {
    case .choice, .center:
      let choices = field.type == .center ? Sector.allCases.map(\.rawValue) : field.choices
      let options = choices.map { choice in
        let name = Reference.centers.first { $0.sector.rawValue == choice }?.name
        let shown = field.type == .center ? name ?? choice : choice.replacing("-", with: " ")
        return
          "<option value=\"\(choice)\"\(given[field.name] == choice ? " selected" : "")>\(escaped(say(shown)))</option>"
      }
      control = "<select \(common)><option value=\"\"></option>\(options.joined())</select>"
    case .prose: control = "<textarea \(common) rows=\"8\">\(value)</textarea>"
    case .date:
      control =
        "<input \(common) value=\"\(value)\" inputmode=\"numeric\" size=\"10\" maxlength=\"10\" placeholder=\"YYYY-MM-DD\">"
    case .email:
      control = "<input type=\"email\" \(common) value=\"\(value)\" autocomplete=\"email\">"
    case .line, .hts, .country, .certification:
      control =
        field.isList
        ? "<textarea \(common) rows=\"2\">\(value)</textarea>"
        : "<input \(common) value=\"\(value)\" maxlength=\"\(field.longest)\">"
    }
    return
      "<div class=\"field\"><label for=\"\(id)\">\(escaped(say(field.title)))\(mark)</label>\(help)\(fault)\(control)</div>"
  }

  private func label() -> String {
    let options = HandlingLabel.allCases.filter { $0 >= form.label }.map { label in
      "<option\(given["label"] == label.rawValue ? " selected" : "")>\(label.rawValue)</option>"
    }
    return
      "<div class=\"field\"><label for=\"f-label\">\(escaped(say("Handling")))</label><p class=\"help\" id=\"f-label-help\">\(escaped(say("who may read it; it can only be tightened")))</p><select id=\"f-label\" name=\"label\" aria-describedby=\"f-label-help\">\(options.joined())</select></div>"
  }
}
