import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The history of a document, and how one version became another.
enum VersionPageHandlers {
  @Sendable static func list(_ call: Call) throws -> Response {
    guard let stored = try PageHandlers.named(call) else { return PageHandlers.absent(call) }
    let entries = try call.workspace.versions(of: stored.id, as: call.principal)
    let rows = entries.reversed().map { entry -> HTML in
      let before = entries.last { $0.version < entry.version }
      let difference: HTML =
        before.map {
          "<a href=\"/d/\(stored.id)/difference?from=\($0.version)&amp;to=\(entry.version)\">against version \($0.version)</a>"
        } ?? "the first"
      return """
        <tr><th scope="row"><a href="/d/\(stored.id)@\(entry.version)">\(entry.version)</a></th><td>\(entry.title)</td><td>\(entry.status.status.words)</td><td><span class="badge label-\(entry.label.rawValue)">\(entry.label.rawValue)</span></td><td>\(SubmissionParts.minute(entry.recordedAt))</td><td>\(entry.author)</td><td>\(difference)</td></tr>

        """
    }
    let body: HTML = """
      \(path(stored))<h1>Versions of \(stored.document.title)</h1>
      <div class="table"><table><tr><th scope="col">Version</th><th scope="col">Title</th><th scope="col">Status then</th><th scope="col">Handling</th><th scope="col">Kept</th><th scope="col">By</th><th scope="col">What changed</th></tr>\(rows)</table></div>
      """
    return PageHandlers.page(
      Layout.page(
        title: "Versions of " + stored.document.title, body: body, for: call,
        marking: stored.document.label))
  }

  /// `?from=1&to=2`: word by word.
  @Sendable static func difference(_ call: Call) throws -> Response {
    guard let stored = try PageHandlers.named(call) else { return PageHandlers.absent(call) }
    func number(_ name: String, _ usual: Int) throws(Problem) -> Int {
      try call.parameter(name, expected: "a version's number") { Int($0) } ?? usual
    }
    let to = try number("to", stored.currentVersion)
    let from = try number("from", max(1, to - 1))
    guard
      let found = try call.workspace.difference(
        of: stored.id, from: from, to: to, as: call.principal)
    else { return PageHandlers.absent(call) }
    return PageHandlers.page(DifferencePage(difference: found, call: call).html)
  }

  static func path(_ stored: StoredDocument) -> HTML {
    Layout.path(
      "Document",
      [
        ("/d/\(stored.id)", stored.document.sourceID ?? "The document"),
        ("/d/\(stored.id)/versions", "Versions"),
      ])
  }
}

/// Two versions of a document, side by side in one text: what went is struck, what came is underlined.
struct DifferencePage {
  let difference: VersionDifference
  let call: Call
  /// Unchanged paragraphs that are shown around a changed one, and bytes of text on the page.
  private static let (context, mostBytes) = (1, 60_000)

  var html: String {
    let (before, after) = (difference.before, difference.after)
    let changed = difference.paragraphs.count(where: \.isChanged)
    let facts = difference.facts.map {
      "<tr><th scope=\"row\">\($0.name)</th><td><del>\($0.before)</del></td><td><ins>\($0.after)</ins></td></tr>"
        as HTML
    }
    let table: HTML =
      facts.isEmpty
      ? ""
      : "<div class=\"table\"><table><caption>About the document</caption><tr><th scope=\"col\">What</th><th scope=\"col\">Version \(before.version)</th><th scope=\"col\">Version \(after.version)</th></tr>\(facts)</table></div>"
    let title: HTML =
      difference.title.contains { $0.change != .same }
      ? "<p>Title: \(difference.title.map(Self.piece))</p>" : ""
    let summary =
      changed == 0
      ? "No paragraph differs." : "\(changed) paragraph\(changed == 1 ? "" : "s") differ."
    let body: HTML = """
      \(VersionPageHandlers.path(after))<h1>What changed in \(after.document.title)</h1>
      <p>From <a href="/d/\(before.id)@\(before.version)">version \(before.version)</a> (\(SubmissionParts.minute(before.recordedAt)), \(before.author)) to <a href="/d/\(after.id)@\(after.version)">version \(after.version)</a> (\(SubmissionParts.minute(after.recordedAt)), \(after.author)). <strong>\(summary)</strong> <del>What went</del> is struck, <ins>what came</ins> is underlined.</p>
      \(table)\(title)<div class="text difference">\(paragraphs)</div>
      """
    return Layout.page(
      title: "What changed in " + after.document.title, body: body, for: call,
      marking: max(before.document.label, after.document.label))
  }

  private var paragraphs: HTML {
    let all = difference.paragraphs
    var html: HTML = ""
    var (bytes, skipped) = (0, 0)
    func tellSkipped() {
      if skipped > 0 {
        html += "<p class=\"help\">\(skipped) unchanged paragraph\(skipped == 1 ? "" : "s")</p>\n"
      }
      skipped = 0
    }
    for (index, paragraph) in all.enumerated() {
      let near = max(0, index - Self.context)...min(all.count - 1, index + Self.context)
      guard all[near].contains(where: \.isChanged) else {
        skipped += 1
        continue
      }
      tellSkipped()
      let size = paragraph.pieces.reduce(0) { $0 + $1.text.utf8.count + 12 }
      guard bytes + size <= Self.mostBytes else {
        return html
          + "<p class=\"note\">There is more; the plain texts of both versions show all of it.</p>"
      }
      bytes += size
      html += """
        <p><span class="number">\(Self.place(paragraph))</span> \(paragraph.pieces.map(Self.piece))</p>

        """
    }
    tellSkipped()
    return html
  }

  private static func place(_ paragraph: VersionDifference.Paragraph) -> String {
    switch (paragraph.before, paragraph.after) {
    case (let before?, let after?): before == after ? "\(after)" : "\(before)→\(after)"
    case (let before?, nil): "\(before), gone"
    case (nil, let after?): "\(after), new"
    case (nil, nil): ""
    }
  }

  private static func piece(_ piece: VersionDifference.Piece) -> HTML {
    switch piece.change {
    case .same: "\(piece.text)"
    case .removed: "<del>\(piece.text)</del>"
    case .added: "<ins>\(piece.text)</ins>"
    }
  }
}
