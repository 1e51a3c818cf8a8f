import KnowledgeModel

/// What lies above an identifier: whoever looks for the broader one finds the narrower.
package enum IdentifierLineage {
  /// An identifier and its ancestors, narrowest first.
  package static func of(kind: String, _ normal: String) -> [String] {
    switch kind {
    case "hts":
      let ends = normal.split(separator: "-").map(String.init)
      guard ends.count == 2 else { return Tariff.lineage(normal) }
      var all = [normal]
      for name in ends.flatMap(Tariff.lineage) where !all.contains(name) { all.append(name) }
      return all
    case "case":
      let parts = normal.split(separator: "-")
      return parts.count == 4 ? [normal, parts[..<3].joined(separator: "-")] : [normal]
    case "cfr", "usc": return law(normal)
    default: return [normal]
    }
  }

  /// `19 CFR 165.4(a)(2)`, `19 CFR 165.4(a)`, `19 CFR 165.4`, `19 CFR Part 165`.
  private static func law(_ normal: String) -> [String] {
    var names = [normal]
    while let last = names.last, last.hasSuffix(")"), let bracket = last.lastIndex(of: "(") {
      names.append(String(last[..<bracket]))
    }
    if let last = names.last, let dot = last.lastIndex(of: ".") {
      names.append(String(last[..<dot]).replacing(" CFR ", with: " CFR Part "))
    }
    return names
  }
}
