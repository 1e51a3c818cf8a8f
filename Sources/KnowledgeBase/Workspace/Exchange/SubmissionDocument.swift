import KnowledgeModel

/// A submission as a document, with a heading for each field.
enum SubmissionDocument {
  /// Fields that tell about the filing or its author, not about trade.
  private static let left: Set<String> = [
    "title", "contact", "filer_email", "signatory", "center", "certified_true",
    "consent_to_release", "public_version_certified", "module",
  ]
  /// Attributes that the rest of the knowledge base knows by these names.
  private static let attributes = [
    "hts": "tariff", "ports": "port", "countries": "country", "importer": "importer",
    "orders": "case", "alleged_party": "party",
  ]

  static func make(
    _ form: FilledForm, title: String, label: HandlingLabel, owner: Sector?, source: String,
    id: String?, releasedBy officer: String?
  ) -> Document {
    let rules = SubmissionForms.form(form.kind)?.fields ?? []
    var body: [Block] = []
    var attributes: [Attribute] = []
    for field in form.fields where !left.contains(field.name) {
      if let name = Self.attributes[field.name] {
        attributes += field.values.map { Attribute(name, $0) }
      }
      let rule = rules.first { $0.name == field.name }
      body.append(Block(.heading(level: 2), rule?.title ?? field.name))
      for value in field.values {
        for paragraph in value.split(separator: "\n") {
          let text = paragraph.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          if !text.isEmpty {
            body.append(Block(rule?.isList == true ? .listItem : .paragraph, text))
          }
        }
      }
    }
    if let officer { attributes.append(Attribute("released_by", officer)) }
    return Document(
      kind: form.kind.documentKind, label: label, owner: owner, title: title, source: source,
      sourceID: id, declaredSectors: form["center"].compactMap(Sector.init),
      attributes: attributes, body: body)
  }
}
