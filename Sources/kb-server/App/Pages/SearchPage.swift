import HTTPServer
import KnowledgeBase
import KnowledgeModel

extension PageHandlers {
  /// The facets of the page in their order, with the tariff below a number as one of them.
  private static func facets(_ question: SearchQuestion) -> [String] {
    let number = question.tariff.flatMap(Reference.tariffNumber)
    return [
      "sector", "kind", "status", "year", "label", "source", "port",
      number.map { "hts:\($0)" } ?? "hts",
    ]
  }

  @Sendable static func search(_ call: Call) throws -> Response {
    var question = SearchQuestion("")
    var failure: String?
    do {
      question = try SearchHandlers.question(call)
      question.facets = facets(question)
    } catch Problem.badParameter(let name, let value, let expected) {
      failure = "\(name) cannot be “\(value.prefix(100))”: it must be \(expected)."
    }
    var (answer, relaxations): (SearchAnswer?, [Relaxation]) = (nil, [])
    if call.request.query["q"] != nil, failure == nil {
      do {
        let found = try call.workspace.search(question, as: call.principal)
        call.workspace.tally(found, of: question, as: call.principal)
        call.workspace.noteGap(found, of: question, as: call.principal)
        if found.total == 0 {
          relaxations = try call.workspace.relaxations(of: question, as: call.principal)
        }
        answer = found
      } catch SearchRefusal.cursorExpired {
        failure = "This page of the results is no longer kept. Search again for the newest."
      } catch let refusal as SearchRefusal {
        failure = refusal.explanation
      }
    }
    return page(
      SearchPage(
        question: question, answer: answer, failure: failure, relaxations: relaxations, call: call
      ).html, status: failure == nil ? 200 : 400)
  }
}

/// The page on which an officer searches.
struct SearchPage {
  let question: SearchQuestion
  let answer: SearchAnswer?
  let failure: String?
  let relaxations: [Relaxation]
  let call: Call

  private var text: String { call.request.query["q"] ?? "" }

  var html: String {
    let words = text.isEmpty ? "Everything" : text
    let title = answer.map { "\(words): \($0.total) found" } ?? "Search"
    let feed: HTML = """
      <link rel="alternate" type="application/atom+xml" title="New documents for this search" href="\(Address.again(call, "/feed"))">

      """
    return Layout.page(
      title: title, body: body, for: call,
      marking: answer.flatMap {
        ($0.hits.map(\.label) + $0.centerNotes.map(\.note.label)).max()
      }, head: answer == nil ? "" : feed)
  }

  private var body: HTML {
    let problem = failure.map { "<p class=\"problem\" role=\"alert\">\($0)</p>" as HTML }
    let head: HTML = "<h1>Search the knowledge base</h1>\(form)\(problem)"
    guard let answer else { return head + (failure == nil ? beginning : "") }
    return """
      \(head)<div class="columns" data-live="search"><div class="facets" id="facets"><h2 class="sr">Filters</h2>\(FacetPanel(question: question, answer: answer, call: call).html)</div>
      <div class="results"><p class="printed">Asked on \(Timestamp.now().day): \(text.isEmpty ? "everything" : text)</p><div role="status" id="count"><h2>\(answer.total) found</h2>\(counted(answer))</div><div id="found">\(results(answer))</div></div></div>
      """
  }

  /// What is counted, where fewer are shown than that.
  private func counted(_ answer: SearchAnswer) -> HTML {
    if answer.hits.contains(where: { $0.copies.count > 0 }) {
      return """
        <p class="help">Numbers count every document. Of those with nearly the same text one stands for all. <a href="\(Address.again(call, "/", changing: ["copies": "all", "cursor": nil]))">Show each</a></p>
        """
    }
    guard call.request.query["copies"] == SearchQuestion.CopyView.all.rawValue else { return "" }
    return """
      <p class="help">Each document is shown by itself. <a href="\(Address.again(call, "/", changing: ["copies": nil, "cursor": nil]))">One for all with nearly the same text</a></p>
      """
  }

  /// Keeps copies apart while filters are set.
  private var each: HTML {
    call.request.query["copies"] == SearchQuestion.CopyView.all.rawValue
      ? "<input type=\"hidden\" name=\"copies\" value=\"all\">" : ""
  }

  private var form: HTML {
    let orders = SearchQuestion.Order.allCases.map { order in
      let chosen: HTML = order == question.order ? " selected" : ""
      return "<option value=\"\(order.rawValue)\"\(chosen)>\(order.rawValue)</option>" as HTML
    }
    return """
      <form action="/" method="get" role="search" id="search">
      <label for="q">Words, numbers, "phrases", field:value</label>
      <div class="row"><input id="q" name="q" type="search" value="\(text)" autocomplete="off" list="completions" aria-describedby="asking" maxlength="4000">\(each)<datalist id="completions"></datalist>
      <button type="submit">Search</button></div>
      <div class="row"><label for="sort">Order</label> <select id="sort" name="sort">\(orders)</select>
      <p class="help" id="asking"><code>hts:8542</code>, <code>"country of origin"</code>, <code>-textiles</code>, <code>NY N301234</code>: <a href="/help">how to ask</a></p></div>
      </form>
      """
  }

  /// What there is to do before anything was asked.
  private var beginning: HTML {
    let centers = Reference.centers.map { center in
      "<li><a href=\"/centers/\(center.sector.rawValue)\">\(center.name)</a></li>" as HTML
    }
    let examples = [
      "hts:8542 status:in-force", "\"country of origin\" marking", "A-570-910", "19 CFR 134.1",
      "port:laredo kind:stakeholder-report",
    ].map { "<li><a href=\"\(Address.of("/", ["q": $0]))\"><code>\($0)</code></a></li>" as HTML }
    return """
      <div class="case"><section aria-labelledby="examples"><h2 id="examples">Try</h2><ul>\(examples)</ul>
      <p><a href="/?q=&amp;sort=newest">Everything, the newest first</a></p></section>
      <section aria-labelledby="centers"><h2 id="centers">The Centers</h2><ul>\(centers)</ul></section></div>
      """
  }

  private func results(_ answer: SearchAnswer) -> HTML {
    let notes = answer.notes.map { "<p class=\"note\">\($0)</p>" as HTML }
    let other = answer.suggestion.map { suggestion in
      """
      <p class="suggestion">Did you mean <a href="\(Address.again(call, "/", changing: ["q": suggestion]))">\(suggestion)</a>? (\(answer.suggestionCount ?? 0) found)</p>
      """ as HTML
    }
    let head: HTML =
      "\(FacetPanel(question: question, answer: answer, call: call).chosen)\(other)\(notes)\(CenterNoteList(notes: answer.centerNotes).above)"
    guard answer.total > 0 else {
      return head + NothingFound(relaxations: relaxations, text: text, call: call).html
    }
    let list = HitList(
      hits: answer.hits, text: text, explains: question.explains, reviews: answer.reviews,
      call: call)
    let next = answer.next.map {
      "<p><a class=\"next\" rel=\"next\" href=\"\(Address.again(call, "/", changing: ["cursor": $0]))\">Next page</a></p>"
        as HTML
    }
    return head + list.html + (next ?? "") + taking
  }

  /// What can be done with what was found.
  private var taking: HTML {
    let boxes = call.request.query.filter { $0.key != "cursor" && $0.key != "explain" }
      .sorted { $0.key < $1.key }.map { name, value in
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">" as HTML
      }
    let alert: HTML =
      call.principal.account == nil
      ? ""
      : """
      <details><summary>Save as an alert</summary><form action="/alerts" method="post" class="row">\(HTML(written: SubmissionParts.csrf(call)))\(boxes)
      <label for="alert-name">Name</label> <input id="alert-name" name="name" maxlength="100" required value="\(text.prefix(100))"> <button type="submit" class="quiet">Save</button></form></details>
      """
    return """
      <section class="taking" aria-labelledby="taking"><h2 id="taking">Take it along</h2><ul>
      <li><a href="\(Address.again(call, "/export", changing: ["format": "xlsx", "explain": nil]))" download>All of them as a workbook (XLSX)</a></li>
      <li><a href="\(Address.again(call, "/export", changing: ["format": "csv", "explain": nil]))" download>All of them as a table (CSV)</a></li>
      <li><a href="\(Address.again(call, "/export", changing: ["format": "citations", "explain": nil]))" download>All of them as citations</a>, or <a href="\(Address.again(call, "/export", changing: ["format": "citations", "style": "short", "explain": nil]))" download>short ones</a></li>
      <li><a href="\(Address.again(call, "/export", changing: ["format": "jsonl", "explain": nil]))" download>All of them as JSON lines</a></li>
      <li><a href="\(Address.again(call, "/feed", changing: ["explain": nil]))">What is new in them (Atom feed)</a></li></ul>
      \(alert)</section>
      """
  }
}
