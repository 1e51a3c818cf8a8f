import KnowledgeModel

/// What a reader found out about one document, before the defaults fill the gaps.
struct Draft {
  var kind: DocumentKind?
  var label: HandlingLabel?
  var owner: Sector?
  var status = StatusAssertion(.unknown)
  var title = ""
  var source: String?
  var sourceID: String?
  var issued: CalendarDate?
  var effective: CalendarDate?
  var language: String?
  var sectors: [Sector] = []
  var attributes: [Attribute] = []
  var body: [Block] = []
  var warnings: [String] = []

  /// Adds an attribute unless the value is blank or already there.
  mutating func add(_ name: String, _ value: String) {
    let value = Clean.line(value)
    guard !value.isEmpty, attributes.count < 2000 else { return }
    let attribute = Attribute(name, value)
    if !attributes.contains(attribute) { attributes.append(attribute) }
  }

  /// The document, with the defaults where the file says nothing.
  func finished(
    _ defaults: IngestDefaults, kind fallback: DocumentKind, source published: String,
    at place: Place?
  ) throws(IngestError) -> Document {
    let label =
      label ?? defaults.label ?? (Self.publicSources.contains(published) ? .public : .official)
    let owner = owner ?? defaults.owner
    if label == .enforcement, owner == nil { throw .ownerMissing(place) }
    var sectors: [Sector] = []
    for sector in self.sectors + defaults.sectors where !sectors.contains(sector) {
      sectors.append(sector)
    }
    return Document(
      kind: kind ?? defaults.kind ?? fallback, label: label,
      owner: owner, status: status, title: title.isEmpty ? untitled : title,
      source: source ?? defaults.source ?? published, sourceID: sourceID, issued: issued,
      effective: effective, language: language ?? "en", declaredSectors: sectors,
      attributes: attributes, body: body)
  }

  /// What these publish is public by law; anything else is `official` until somebody says more.
  private static let publicSources: Set<String> = [
    "Federal Register", "Code of Federal Regulations", "United States Code", "CBP Rulings",
  ]

  /// The beginning of the first block, at most 100 characters, for a document without a title.
  ///
  /// It ends behind a whole word without digits, since half a number is not known for what it is and so would be
  /// shown and indexed where the whole is hidden.
  private var untitled: String {
    let first = body.first(where: { !$0.text.isEmpty })?.text ?? sourceID ?? "Untitled"
    guard first.count > 100 else { return first }
    var words = first.prefix(99).split(
      omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    if words.count > 1 { words.removeLast() }
    while let last = words.last, last.contains(where: \.isNumber) { words.removeLast() }
    return words.isEmpty ? "Untitled" : words.joined(separator: " ") + "…"
  }
}

extension Draft {
  /// The values of every attribute of that name.
  func values(of name: String) -> [String] {
    attributes.filter { $0.name == name }.map(\.value)
  }
}
