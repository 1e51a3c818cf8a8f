package import KnowledgeModel
package import RecordStore
import SearchEngine
import TradeLanguage

/// What is known of an importer, a maker or another party, as one reader may see it.
package struct PartyCard: Sendable {
  /// A table in one of the documents that tells something for each port.
  package struct Source: Sendable {
    package let document: StoredDocument
    /// Where the table begins, from 1.
    package let paragraph: Int
  }

  /// What stands under one port.
  package struct Port: Sendable {
    package let name: String
    package var documents: [StoredDocument] = []
    /// For each of the sources, in their order: the columns of the port's row; `nil` where it has none.
    package var figures: [[(column: String, value: String)]?]
  }

  /// The folded name by which it is found.
  package let key: String
  /// What persons said about its names, as far as the reader may know it.
  package let statements: [PartyStatement]
  /// The spellings in the documents, the most frequent first.
  package let names: [String]
  /// The newest first.
  package let documents: [StoredDocument]
  /// How many there are, of which the newest are shown.
  package let total: Int
  package let sources: [Source]
  package let ports: [Port]
  /// Tariff headings that the documents name, and in how many of them, the most frequent first.
  package let headings: [(number: String, count: Int)]

  /// The labels of its documents, when there are several: names that are equal across labels say less.
  package var labels: [HandlingLabel] { Set(documents.map(\.document.label)).sorted() }
}

extension Workspace {
  /// How many documents of a party are looked at, and how many tables side by side.
  private static let (mostPartyDocuments, mostPartySources) = (100, 4)

  /// What the reader may see of a party, by any spelling of its name; `nil` when there is nothing.
  ///
  /// Of documents issued up to a day, when one is given. Parties of names that only resemble it are others,
  /// unless a person said that they are this one.
  package func party(
    named name: String, through day: CalendarDate?, as principal: Principal
  ) throws -> PartyCard? {
    let readable = AccessPolicy.readable(by: principal)
    let snapshot = try follower.current()
    let (names, statements) = try partyNames(snapshot, readable)
    guard let key = names.key(of: name) else { return nil }
    let keys = names.party(of: key)
    var plan = try names.plan(keys, snapshot, readable.map(\.name))
    if let day {
      plan = .filtered(
        plan,
        by: .number(column: DocumentSchema.issuedColumn, Int32.min...day.daysSinceEpoch))
    }
    let result = try snapshot.search(
      SearchRequest(
        plan: plan, compartments: readable.map(\.name), limit: Self.mostPartyDocuments,
        order: .number(column: DocumentSchema.issuedColumn, descending: true)))
    let documents = try result.hits.compactMap {
      try store.document(key: Int64(clamping: $0.key), readable: readable)?.shown(to: readable)
    }
    guard !documents.isEmpty else { return nil }
    noteListed(documents, by: principal)
    var spellings: [String: Int] = [:]
    for document in documents.map(\.document) {
      for attribute in document.attributes
      where DocumentSchema.partyAttributes.contains(attribute.name)
        && names.key(of: attribute.value).map(keys.contains) == true
      {
        spellings[attribute.value, default: 0] += 1
      }
    }
    let written = spellings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let tables = documents.flatMap(Self.portTables).prefix(Self.mostPartySources)
    return PartyCard(
      key: key,
      statements: statements.filter { statement in
        [statement.name, statement.other].contains { names.key(of: $0).map(keys.contains) == true }
          || statement.kind == .split
            && keys.contains(PartyName.fingerprint(statement.name))
      }, names: written, documents: documents, total: result.total,
      sources: tables.map { PartyCard.Source(document: $0.document, paragraph: $0.paragraph) },
      ports: Self.ports(documents, Array(tables)), headings: Self.headings(documents))
  }

  /// What was sent in about a party, as far as somebody may see it: the newest first, of the last few hundred.
  package func submissions(
    ofParty name: String, as principal: Principal
  ) throws -> [SubmissionView] {
    let (names, _) = try partyNames(
      follower.current(), AccessPolicy.readable(by: principal))
    guard let key = names.key(of: name) else { return [] }
    let keys = names.party(of: key)
    func isParty(_ text: String) -> Bool { names.key(of: text).map(keys.contains) == true }
    var filter = SubmissionFilter()
    filter.limit = Self.mostPartySubmissions
    return try submissions(filter, as: principal).views.filter { view in
      view.submission.organisation.map(isParty) == true
        || view.submission.form.fields.contains { field in
          Self.partyFields.contains(field.name)
            && field.values.contains(where: isParty)
        }
    }
  }

  private static let mostPartySubmissions = 300
  /// The fields of the forms that name a party.
  private static let partyFields: Set<String> = ["importer", "alleged_party", "filer"]

  private static func headings(_ documents: [StoredDocument]) -> [(number: String, count: Int)] {
    var counts: [String: Int] = [:]
    for document in documents {
      let numbers = document.mentions.filter { $0.kind == "hts" }.compactMap { mention in
        Tariff.lineage(mention.normal).first { $0.utf8.count == 4 }
      }
      for number in Set(numbers) { counts[number, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { (number: $0.key, count: $0.value) }
  }

  private struct PortTable {
    let document: StoredDocument
    let paragraph: Int
    /// For each port: its name as written, and what stands in the other columns.
    let rows: [(port: String, figures: [(column: String, value: String)])]
  }

  /// The tables of a document whose first column is headed `Port`.
  private static func portTables(_ stored: StoredDocument) -> [PortTable] {
    var tables: [PortTable] = []
    var (head, rows, start): ([String], [(String, [(String, String)])], Int) = ([], [], 0)
    func end() {
      if !rows.isEmpty {
        tables.append(
          PortTable(
            document: stored, paragraph: start,
            rows: rows.map { (port: $0.0, figures: $0.1.map { (column: $0.0, value: $0.1) }) }))
      }
      (head, rows) = ([], [])
    }
    var isInside = false
    for (index, block) in stored.document.body.enumerated() {
      guard case .tableRow = block.role else {
        end()
        isInside = false
        continue
      }
      let cells = block.text.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).trimmingBlanks }
      if !isInside {
        isInside = true
        if cells.count > 1, DocumentSchema.folded(cells[0]) == "port" {
          (head, start) = (cells, index + 1)
        }
      } else if !head.isEmpty, let port = cells.first, !port.isEmpty {
        rows.append((port, Array(zip(head, cells).dropFirst().filter { !$0.1.isEmpty })))
      }
    }
    end()
    return tables
  }

  /// The ports of which something is said, those with most documents first.
  private static func ports(
    _ documents: [StoredDocument], _ tables: [PortTable]
  ) -> [PartyCard.Port] {
    let written =
      documents.flatMap { $0.document.values(of: "port") } + tables.flatMap { $0.rows.map(\.port) }
    let whole = Set(written.map(PortName.init).filter { $0.state != nil })
    var ports: [PortName: PartyCard.Port] = [:]
    func change(_ name: String, _ body: (inout PartyCard.Port) -> Void) {
      var key = PortName(name)
      guard !key.city.isEmpty else { return }
      // `Laredo 2304` is `Laredo, TX` where no other State has a Laredo.
      let same = whole.filter { $0.city == key.city }
      if key.state == nil, same.count == 1, let only = same.first { key = only }
      body(
        &ports[
          key,
          default: PartyCard.Port(
            name: key.shown, figures: Array(repeating: nil, count: tables.count))])
    }
    for document in documents {
      for port in document.document.values(of: "port") {
        change(port) { $0.documents.append(document) }
      }
    }
    for (number, table) in tables.enumerated() {
      for row in table.rows { change(row.port) { $0.figures[number] = row.figures } }
    }
    return ports.values.sorted {
      ($1.documents.count, $1.figures.count { $0 != nil }, $0.name)
        < ($0.documents.count, $0.figures.count { $0 != nil }, $1.name)
    }
  }
}

/// A port as it is written in a document: the city, perhaps the State, perhaps a code of four digits.
private struct PortName: Hashable {
  let city: String
  let state: String?
  let shown: String

  init(_ text: String) {
    let plain = String(text.prefix { $0 != "(" }).trimmingBlanks
    var words = plain.split(separator: " ").map(String.init)
    if let last = words.last, last.utf8.count == 4, last.allSatisfy(\.isNumber), words.count > 1 {
      words.removeLast()
    }
    shown = words.joined(separator: " ")
    let parts = shown.split(separator: ",", maxSplits: 1).map(String.init)
    city = DocumentSchema.folded(parts.first ?? "")
    let rest = parts.count > 1 ? DocumentSchema.folded(parts[1]) : ""
    state = rest.isEmpty ? nil : rest
  }

  static func == (left: PortName, right: PortName) -> Bool {
    left.city == right.city && left.state == right.state
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(city)
    hasher.combine(state)
  }
}
