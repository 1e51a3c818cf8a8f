package import KnowledgeModel
import RecordStore
import TextAnalysis
import TradeLanguage

/// What a text's citations are worth on a day.
package struct MemoCheck: Sendable {
  /// What became of one citation.
  package enum Verdict: Equatable, Sendable {
    case status(DocumentStatus)
    /// Neither here nor decided about by anything that is.
    case notFound
    /// It bears a date after the day that was asked for.
    case notYetIssued

    package var name: String {
      switch self {
      case .status(let status): status.rawValue
      case .notFound: "not-found"
      case .notYetIssued: "not-yet-issued"
      }
    }
  }

  package struct Cite: Sendable {
    package let identifier: Identifier
    /// Where it stands in the text, in UTF-8 bytes.
    package let range: Range<Int>
    package let verdict: Verdict
    package let standing: Standing
    package let documents: [DocumentLine]
    /// Plain English, when there is more to say.
    package let note: String?
    package let quotation: QuotationCheck?
  }

  package let day: CalendarDate
  package let cites: [Cite]
  /// What was not looked at, in plain English.
  package let notes: [String]
}

extension Workspace {
  /// Citations of one text that are looked at.
  private static let mostCites = 2_000
  /// How many bytes of documents quotations are compared with.
  private static let mostText = 32 << 20

  /// Looks up each citation of a text: in force on a day, changed by which notice, or not here; and whether
  /// words quoted beside it stand in the document. Only documents count that the principal may see.
  package func check(
    memo text: String, asOf day: CalendarDate, as principal: Principal
  ) throws -> MemoCheck {
    let readable = AccessPolicy.readable(by: principal)
    let all = IdentifierScanner.scan(text).filter { CitationFinder.isCitation($0.kind) }
    let items = Array(all.prefix(Self.mostCites))
    var notes: [String] = []
    if all.count > items.count {
      notes.append("The text has \(all.count) citations; the first \(items.count) were looked at.")
    }
    var quotations = Quotations(in: text, beside: items.map(\.range))
    var known: [Identifier: (MemoCheck.Verdict, Standing, [DocumentLine], String?)] = [:]
    var cites: [MemoCheck.Cite] = []
    /// The documents with which quotations are compared, each read once.
    var texts: [DocumentID: [String]] = [:]
    var roomLeft = Self.mostText
    for (index, item) in items.enumerated() {
      let name = Identifier(kind: item.kind, normal: item.normal)
      let found = try known[name] ?? worth(of: name, on: day, as: principal)
      known[name] = found
      var quotation: QuotationCheck?
      if let quoted = quotations.quotation(beside: index), !found.2.isEmpty {
        var sources: [(DocumentLine, [String])] = []
        for line in found.2.prefix(3) {
          if texts[line.id] == nil, roomLeft > 0,
            let stored = try store.document(line.id, readable: readable)?.shown(to: readable)
          {
            let paragraphs = [stored.document.title] + stored.document.body.map(\.text)
            roomLeft -= paragraphs.reduce(0) { $0 + $1.utf8.count }
            texts[line.id] = paragraphs
          }
          if let paragraphs = texts[line.id] { sources.append((line, paragraphs)) }
        }
        quotation = quotations.check(quoted, against: sources)
      }
      cites.append(
        MemoCheck.Cite(
          identifier: name, range: item.range, verdict: found.0, standing: found.1,
          documents: found.2, note: found.3, quotation: quotation))
    }
    if quotations.isExhausted {
      notes.append("Some quotations were not compared: there are too many, or they are too long.")
    }
    return MemoCheck(day: day, cites: cites, notes: notes)
  }

  /// What an identifier is worth on a day to a reader, and which documents bear it.
  private func worth(
    of name: Identifier, on day: CalendarDate, as principal: Principal
  ) throws -> (MemoCheck.Verdict, Standing, [DocumentLine], String?) {
    let readable = AccessPolicy.readable(by: principal)
    var summaries: [DocumentSummary] = []
    for normal in IdentifierLineage.of(kind: name.kind, name.normal) where summaries.isEmpty {
      summaries = try store.documents(
        called: Identifier(kind: name.kind, normal: normal), readable: readable)
    }
    guard !summaries.isEmpty else {
      let found = try store.determinations(of: name, readable: readable)
      let standing = Standing.asOf(day, base: StatusAssertion(.unknown), found)
        .shown(to: principal)
      guard standing.status.status != .unknown || standing.pending != nil else {
        return (.notFound, standing, [], "not in the collection")
      }
      let note = ["not in the collection", standing.note(on: day)].compactMap { $0 }
      return (.status(standing.status.status), standing, [], note.joined(separator: "; "))
    }
    // Of several documents with one number the gravest standing is told.
    var gravest: Standing?
    for summary in summaries {
      let (base, found) = try store.determinations(of: summary)
      let standing = Standing.asOf(day, base: base, found).shown(to: principal)
      if gravest.map({ standing.isGraver(than: $0) }) ?? true { gravest = standing }
    }
    let lines = summaries.map { $0.line(for: principal) }
    let standing = gravest ?? Standing(StatusAssertion(.unknown))
    if let issued = summaries.compactMap(\.issued).min(), issued > day {
      return (.notYetIssued, standing, lines, "issued on \(issued)")
    }
    return (.status(standing.status.status), standing, lines, standing.note(on: day))
  }
}

extension Payload {
  /// The answer to a checked memo.
  package static func check(_ check: MemoCheck, into json: inout JSONWriter) {
    json.object { json in
      json.member("as_of", check.day.description)
      json.key("counts")
      json.object { json in
        var counts: [String: Int] = [:]
        for cite in check.cites { counts[cite.verdict.name, default: 0] += 1 }
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) { json.member(name, count) }
      }
      json.objects("citations", check.cites) { cite, json in
        json.member("kind", cite.identifier.kind)
        json.member("normal", cite.identifier.normal)
        json.member("start", cite.range.lowerBound)
        json.member("end", cite.range.upperBound)
        json.member("verdict", cite.verdict.name)
        json.member("since", cite.standing.status.since?.description)
        json.member("basis", cite.standing.status.basis)
        json.member("notice", cite.standing.notice?.description)
        json.member("note", cite.note)
        json.list("documents", cite.documents) { line, json in Payload.line(line, into: &json) }
        json.key("quotation")
        if let quotation = cite.quotation {
          Payload.quotation(quotation, into: &json)
        } else {
          json.null()
        }
      }
      json.members("notes", check.notes)
    }
  }

  private static func quotation(_ quotation: QuotationCheck, into json: inout JSONWriter) {
    json.object { json in
      json.member("start", quotation.range.lowerBound)
      json.member("end", quotation.range.upperBound)
      json.member("verdict", quotation.verdict.rawValue)
      json.member("document", quotation.document?.description)
      json.key("paragraph")
      if let paragraph = quotation.paragraph { json.number(paragraph) } else { json.null() }
      json.objects("difference", quotation.difference) { piece, json in
        json.member("op", piece.change.rawValue)
        json.member("text", piece.text)
      }
    }
  }
}
