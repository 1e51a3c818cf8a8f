import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

extension PageHandlers {
  /// How many of a document's citations each way stand on its page.
  private static let shownCitations = 12

  @Sendable static func document(_ call: Call) throws -> Response {
    guard let stored = try named(call) else {
      let name = call.captures["id"] ?? ""
      if let id = DocumentID(String(name.prefix { $0 != "@" })),
        let gone = try DocumentHandlers.gone(id, call)
      {
        return ProblemPageHandlers.page(gone, for: call)
      }
      return absent(call)
    }
    let id = stored.id.description
    let find = (call.request.query["find"] ?? "").trimmingBlanks
    var (places, failure): ([Int: [Range<Int>]], String?) = ([:], nil)
    if !find.isEmpty {
      do throws(SearchRefusal) {
        places = try call.workspace.places(of: find, in: stored)
      } catch {
        failure = error.explanation
      }
    }
    var question = CitationQuestion()
    question.limit = shownCitations
    let text = DocumentText(
      stored: stored, citations: try call.workspace.citations(of: id, question, as: call.principal),
      find: find, places: places, query: call.request.query)
    return page(
      DocumentPage(
        text: text, failure: failure,
        similar: try call.workspace.similar(to: id, limit: 5, as: call.principal) ?? [],
        annotations: try call.workspace.annotations(of: stored.id, as: call.principal) ?? [],
        copies: stored.version == stored.currentVersion
          ? try call.workspace.copies(of: stored, as: call.principal) : Copies(),
        remarks: try call.workspace.remarks(on: id, as: call.principal),
        files: try call.workspace.files(of: stored.id, as: call.principal), call: call
      ).html)
  }

  /// The document that a path names as `id` or `id@version`, for the reader; the read is noted.
  static func named(_ call: Call) throws -> StoredDocument? {
    let name = call.captures["id"] ?? ""
    guard let id = DocumentID(String(name.prefix { $0 != "@" })) else { return nil }
    let stored = try call.workspace.document(
      named: id.description + name.drop { $0 != "@" }, as: call.principal)
    call.workspace.noteRead(of: id, stored?.document.label, by: call.principal)
    return stored
  }

  static func absent(_ call: Call) -> Response { ProblemPageHandlers.page(.notFound, for: call) }
}

/// One document: what it is worth, its structure, its text, and what stands around it.
struct DocumentPage {
  let text: DocumentText
  /// Why what was looked for inside cannot be read.
  let failure: String?
  let similar: [SimilarDocument]
  let annotations: [Annotation]
  /// Others with nearly the same text.
  let copies: Copies
  let remarks: DocumentRemarks?
  /// What was released with it.
  let files: [DocumentFile]
  let call: Call

  private var stored: StoredDocument { text.stored }
  private var document: Document { stored.document }

  var html: String {
    let body: HTML = """
      <article lang="\(document.language)"><h1>\(document.title)</h1>
      <p class="meta">\(Layout.badges(stored.standing, document.label)) \(document.kind.words) · \(document.issued?.description ?? "undated") · \(document.source) \(document.sourceID ?? "") · version \(stored.version) of \(stored.currentVersion)</p>\(older)
      \(sectors)\(particulars)\(fileList)
      <div class="reading"><div class="side">\(finder)\(text.outline)\(tools)</div><div class="text" id="text">\(text.parts)\(text.html)\(text.parts)</div></div></article>
      <div class="around">\(text.citations.map { CitationSections($0).html })\(same)\(neighbours)\(AnnotationSection(document: stored.id, annotations: annotations, call: call).html)</div>\(remarks.map { RemarkSection(stored: stored, remarks: $0, call: call).html })
      """
    return Layout.page(
      title: document.title, body: body, for: call, marking: document.label,
      head: "<link rel=\"canonical\" href=\"/d/\(stored.id)@\(stored.version)\">\n")
  }

  private var same: HTML {
    guard copies.count > 0 else { return "" }
    return """
      <section aria-labelledby="same"><h2 id="same">Nearly the same text</h2>\(CopyList(copies: copies).html)</section>
      """
  }

  private var older: HTML {
    guard stored.version != stored.currentVersion else { return "" }
    return """
      <p class="note">You read version \(stored.version). <a href="/d/\(stored.id)">Version \(stored.currentVersion) is current</a>; <a href="/d/\(stored.id)/difference?from=\(stored.version)&amp;to=\(stored.currentVersion)">what changed since</a>.</p>
      """
  }

  private var particulars: HTML {
    guard !document.attributes.isEmpty else { return "" }
    let items = document.attributes.map { attribute -> HTML in
      let address =
        Reference.partyPage(attribute.name, attribute.value).map {
          "/parties/" + $0.percentEncoded
        }
        ?? (attribute.name == "port"
          ? Address.of("/", ["q": "", "port.\(attribute.value)": "1"]) : nil)
      let value: HTML =
        address.map { "<a href=\"\($0)\">\(attribute.value)</a>" } ?? "\(attribute.value)"
      return "<dt>\(attribute.name)</dt><dd>\(value)</dd>"
    }
    return "<dl>\(items)</dl>"
  }

  /// Files to be saved. What is in them is what a partner sent, cleaned.
  private var fileList: HTML {
    guard !files.isEmpty else { return "" }
    let items = files.map { file -> HTML in
      """
      <li><a href="/v1/documents/\(stored.id)/files/\(file.number)" download>\(file.name)</a>, \(file.mediaType), \(file.size) bytes <span class="help">SHA-256 <code>\(file.digest)</code></span></li>
      """
    }
    return """
      <section aria-labelledby="files"><h2 id="files">Files</h2><p class="help">Copies of what was sent in, cleaned of what they told of their makers.</p><ul>\(items)</ul></section>
      """
  }

  /// The search inside the document, with the hits one after the other.
  private var finder: HTML {
    let problem = failure.map { "<p class=\"problem\" role=\"alert\">\($0)</p>" as HTML }
    return """
      <form class="finder" action="/d/\(call.captures["id"] ?? "")" method="get" role="search" aria-label="Inside this document">
      <label for="find">Find inside</label><div class="row"><input id="find" name="find" type="search" value="\(text.find)" maxlength="1000"><button type="submit" class="quiet">Find</button></div>\(problem)\(text.steps)</form>
      """
  }

  /// Addresses, citations to copy, other forms.
  private var tools: HTML {
    let permanent = "/d/\(stored.id)@\(stored.version)"
    let cited = CitedVersion(stored)
    let styles = CitationStyle.allCases.enumerated().map { number, style -> HTML in
      """
      <dt>\(style.words)</dt><dd><span id="cite-\(number)">\(style.text(cited))</span> <button type="button" class="quiet small" data-copy="cite-\(number)" hidden>Copy<span class="sr"> \(style.words)</span></button></dd>
      """
    }
    let versions: HTML =
      stored.currentVersion > 1
      ? "<li><a href=\"/d/\(stored.id)/versions\">All \(stored.currentVersion) versions</a></li>"
      : ""
    return """
      <details class="cite"><summary>Cite it</summary><dl class="stacked">\(styles)</dl><p class="help">SHA-256 <code>\(stored.digest)</code></p></details>
      <ul class="tools"><li><a href="\(permanent)">Permanent address of this version</a></li>\(versions)
      <li><a href="/v1/documents/\(stored.id)/text?version=\(stored.version)">Plain text</a></li>
      <li><a href="/v1/documents/\(stored.id)?version=\(stored.version)">JSON</a></li></ul>
      """
  }

  private var neighbours: HTML {
    guard !similar.isEmpty else { return "" }
    let items = similar.map { item -> HTML in
      let shared = item.shared.prefix(5).map(\.text).joined(separator: ", ")
      return """
        <li><a href="/d/\(item.id)">\(item.title)</a> \(Layout.badges(item.standing, item.label)) <span class="reason">share: \(shared)</span></li>

        """
    }
    return """
      <aside aria-labelledby="similar"><h2 id="similar">Similar documents</h2><ul>\(items)</ul></aside>
      """
  }

  private var sectors: HTML {
    let tags = stored.effectiveTags
    guard !tags.isEmpty else { return "<p class=\"meta\">No Center.</p>\(staleNote)" }
    let summary = tags.map { "\($0.sector.centerName) \($0.score)" }.joined(separator: ", ")
    let links = tags.map {
      "<li><a href=\"/centers/\($0.sector.rawValue)\">\($0.sector.centerName)</a></li>" as HTML
    }
    return """
      <details class="meta"><summary>\(summary): why this Center?</summary>\(tags.map { EvidenceTable(tag: $0, most: 25).html })<ul>\(links)</ul></details>\(staleNote)
      """
  }

  /// That a person's word rests on findings which are no longer so.
  private var staleNote: HTML {
    guard let override = stored.override, override.isStale(over: stored.tags) else { return "" }
    let now =
      stored.tags.isEmpty
      ? "no sector"
      : stored.tags.map { "\($0.sector.rawValue) \($0.score)" }.joined(separator: ", ")
    return
      "<p class=\"note\">Set by \(override.author); the tagger now finds \(now). Look at it again.</p>"
  }
}
