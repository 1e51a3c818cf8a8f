import KnowledgeModel

/// The numbers by which a document itself is cited.
enum OwnIdentifiers {
  /// Fields of a source that hold such a number; the others name what the document is about.
  private static let fields: Set<String> = ["citation", "fr-citation", "csms"]

  static func of(_ document: Document) -> [Identifier] {
    var found: [Identifier] = []
    func add(_ identifier: Identifier?) {
      if let identifier, !found.contains(identifier) { found.append(identifier) }
    }
    if let id = document.sourceID { add(whole(id, kind: document.kind, source: document.source)) }
    for attribute in document.attributes {
      if fields.contains(attribute.name) {
        for item in IdentifierScanner.scan(attribute.value) { add(identifier(item)) }
      } else if attribute.name == "docket" {
        // A decision's number is its own; a docket is shared with its proposal.
        for item in IdentifierScanner.scan(attribute.value)
        where item.kind == "docket" && isDecision(item.normal) { add(identifier(item)) }
      }
    }
    // `CSMS # 48812207 - Guidance on ...`
    if document.title.utf8.starts(with: "CSMS".utf8),
      let first = IdentifierScanner.scan(document.title).first, first.kind == "csms",
      first.range.lowerBound == 0
    {
      add(identifier(first))
    }
    return found
  }

  /// The identifier that a source's own id is, as a whole.
  private static func whole(_ id: String, kind: DocumentKind, source: String) -> Identifier? {
    let name = id.split(separator: ":").last.map(String.init) ?? id
    let isRegister =
      source.contains("Federal Register") || source.contains("Customs Bulletin")
      || id.hasPrefix("federal_register:")
    var cues = [""]
    if isRegister { cues.append("FR Doc. ") }
    if kind == .ruling { cues.append("HQ ") }
    if source.uppercased().contains("CSMS") { cues.append("CSMS ") }
    for cue in cues {
      let text = cue + name
      let items = IdentifierScanner.scan(text)
      guard let item = items.first, items.count == 1,
        item.range.upperBound == text.utf8.count,
        item.range.lowerBound == 0 || item.range.lowerBound <= cue.utf8.count
      else { continue }
      return identifier(item)
    }
    return nil
  }

  private static func identifier(_ item: FoundIdentifier) -> Identifier? {
    Identifier.citedKinds.contains(item.kind)
      ? Identifier(kind: item.kind, normal: item.normal) : nil
  }

  private static func isDecision(_ normal: String) -> Bool {
    normal.hasPrefix("CBP Dec.") || normal.hasPrefix("T.D.")
  }
}
