package import KnowledgeModel
import SearchEngine
import TextAnalysis
import TradeLanguage

/// A completion of what was typed.
package struct Suggestion: Equatable, Sendable {
  package let text: String
  /// `word`, `hts`, `ruling`, `case`, `cfr`, `number`, `party`, `port` or `source`.
  package let kind: String
  /// In how many documents it stands that the reader may see.
  package let count: Int
}

extension Workspace {
  /// Completions of what has been typed: title words and identifiers that the principal may see, with exact
  /// counts for that principal.
  package func suggestions(
    for text: String, limit: Int, as principal: Principal
  ) throws -> [Suggestion] {
    let snapshot = try follower.current()
    let names = AccessPolicy.readable(by: principal).map(\.name)
    let typed = text.trimmingBlanks
    guard !typed.isEmpty, typed.utf8.count <= 200 else { return [] }
    var found: [Suggestion] = []
    func complete(
      _ prefix: String, _ field: DocumentSchema.Keyword, _ kind: String, _ shown: (String) -> String
    ) throws {
      for item in try snapshot.keywordCompletions(
        field: field.rawValue, of: prefix, compartments: names, limit: limit)
      // The number of an entry or an importer is found by who knows it, and never offered.
      where kind != "number" || !SensitiveText.looksConfidential(item.term) {
        // The dictionary still counts what was deleted since the last merge.
        let request = SearchRequest(
          plan: .keyword(field: field.rawValue, item.term), compartments: names, limit: 0)
        let count = try snapshot.search(request).total
        if count > 0 { found.append(Suggestion(text: shown(item.term), kind: kind, count: count)) }
      }
    }
    let upper = typed.uppercased()
    for field in [DocumentSchema.Keyword.hts, .ruling, .case, .cfr, .number] {
      try complete(upper, field, field.name) { $0 }
    }
    let words = Tokenizer.words(of: typed)
    if let last = words.last {
      let lead = words.dropLast().map { $0 + " " }.joined()
      try complete(last, .word, "word") { lead + $0 }
      for kind in ["party", "port", "source"] {
        try complete("\(kind)=\(words.joined(separator: " "))", .name, kind) {
          String($0.dropFirst(kind.count + 1))
        }
      }
    }
    found.sort { ($1.count, $0.text, $0.kind) < ($0.count, $1.text, $1.kind) }
    return Array(found.prefix(limit))
  }
}
