import KnowledgeModel

/// A ruling as CROSS gives it in JSON: the search row, the detail, or both put together.
enum RulingJSON {
  static let format = "ruling"

  static func names(_ value: JSONValue) -> Bool {
    value["rulingNumber"] != nil || value["ruling_number"] != nil
  }

  static func read(
    _ value: JSONValue, defaults: IngestDefaults, at place: Place
  ) throws(IngestError) -> (Document, warnings: [String]) {
    guard let number = (value["rulingNumber"] ?? value["ruling_number"])?.text else {
      throw .invalid("a ruling needs a 'rulingNumber'", place)
    }
    guard let text = (value["text"] ?? value["body"])?.text, !Clean.line(text).isEmpty else {
      throw .invalid(
        "ruling \(number) has no 'text'; merge the search row with the detail record", place)
    }
    var letter = Draft()
    RulingLetter.read(text.replacing("\r\n", with: "\n"), into: &letter)
    var draft = Draft()
    draft.kind = .ruling
    let collection = value["collection"]?.text.map { $0.uppercased() }
    let bare = number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    draft.sourceID = RulingNumber.normal(of: bare ? "\(collection ?? "HQ") \(number)" : number)
    draft.title = Clean.line((value["subject"] ?? value["title"])?.text ?? letter.title)
    let date = (value["rulingDate"] ?? value["ruling_date"] ?? value["date"])?.text
    draft.issued = date.flatMap { DateText.first(in: $0) } ?? letter.issued
    draft.status = status(value)
    draft.body = letter.body
    if let collection { draft.add("collection", collection) }
    for category in (value["categories"] ?? value["category"])?.texts ?? [] {
      draft.add("category", category)
    }
    for tariff in (value["tariffs"] ?? value["tariff"])?.texts ?? [] { draft.add("tariff", tariff) }
    for attribute in letter.attributes
    where attribute.name != "collection" && draft.values(of: attribute.name).isEmpty {
      draft.attributes.append(attribute)
    }
    for (key, name) in links {
      for other in value[key].map(Self.numbers) ?? [] { draft.add(name, other) }
    }
    for (key, name) in [("isUsmca", "usmca"), ("isNafta", "nafta")] where value[key] == .bool(true)
    {
      draft.add(name, "yes")
    }
    if let url = value["url"]?.text { draft.add("url", url) }
    return (
      try draft.finished(defaults, kind: .ruling, source: "CBP Rulings", at: place), draft.warnings
    )
  }

  private static let links = [
    ("revokedBy", "revoked-by"), ("revoked_by", "revoked-by"), ("modifiedBy", "modified-by"),
    ("modified_by", "modified-by"), ("revokes", "revokes"), ("modifies", "modifies"),
    ("relatedRulings", "related"), ("related_rulings", "related"),
  ]

  /// A ruling that says it was not revoked is in force; one that says nothing may be either.
  private static func status(_ value: JSONValue) -> StatusAssertion {
    let revoked = (value["revokedBy"] ?? value["revoked_by"]).map(numbers) ?? []
    let modified = (value["modifiedBy"] ?? value["modified_by"]).map(numbers) ?? []
    let lapsed = (value["operationallyRevoked"] ?? value["operationally_revoked"]) == .bool(true)
    if let first = revoked.first { return StatusAssertion(.revoked, basis: first) }
    if lapsed { return StatusAssertion(.revoked, basis: "operation of law") }
    if let first = modified.first { return StatusAssertion(.modified, basis: first) }
    return StatusAssertion(
      value["revokedBy"] != nil || value["revoked_by"] != nil ? .inForce : .unknown)
  }

  /// Ruling numbers given as texts, or as objects with a `rulingNumber`.
  private static func numbers(_ value: JSONValue) -> [String] {
    guard case .array(let items) = value else {
      return value.texts.map { RulingNumber.normal(of: $0) }.filter { !$0.isEmpty }
    }
    return items.compactMap { item in
      (item.text ?? item["rulingNumber"]?.text).map { RulingNumber.normal(of: $0) }
    }.filter { !$0.isEmpty }
  }
}
