import KnowledgeModel
import SearchEngine
import TextAnalysis
import TradeLanguage

/// Makes an index plan of a question: words become terms, identifiers are recognised, fields understood.
struct QueryPlanner {
  /// What to highlight in the text, and in the title alone.
  private(set) var marks: [Mark] = []
  private(set) var titleMarks: [Mark] = []
  /// What was recognised, in plain English, for "why".
  private(set) var identifiers: [String] = []
  private(set) var notes: [String] = []
  private let stemmer = Stemmer()
  private let matchesAny: Bool
  let aids: PlanningAids
  /// The synonyms that are highlighted, as they are written.
  private(set) var synonymMarks: [Mark: String] = [:]
  var expandsSynonyms = true

  /// Of more words than this, a document need not have all.
  static let mostWantedWords = 5

  /// With `matchesAny`, any of the words is enough.
  init(matchesAny: Bool, aids: PlanningAids = PlanningAids()) {
    self.matchesAny = matchesAny
    self.aids = aids
  }

  /// How many words a document would need to have that say something; what narrows a field is none.
  static func wantedWords(_ tree: QueryTree) -> Int {
    switch tree {
    case .word(let text), .exactly(let text), .phrase(let text, _): contentWords(text).count
    case .prefix, .fuzzy: 1
    case .range(let from, let through): contentWords("\(from ?? "") \(through ?? "")").count
    case .field, .not: 0
    case .boosted(let tree, _): wantedWords(tree)
    case .near(let trees, _), .or(let trees), .and(let trees):
      trees.reduce(0) { $0 + wantedWords($1) }
    }
  }

  /// The words of a text that say something.
  static func contentWords(_ text: String) -> [String] {
    Tokenizer.words(of: text).filter { !StopWords.contains($0) }
  }

  mutating func plan(_ tree: QueryTree) throws(SearchRefusal) -> Plan {
    switch tree {
    case .word(let text): return words([text])
    case .phrase(let text, let slop): return phrase(text, slop: slop, field: nil)
    case .prefix(let text): return prefix(text, field: nil)
    case .fuzzy(let text, let edits):
      guard !text.contains(where: \.isNumber) else { return words([text]) }
      let word = stemmer.stem(Tokenizer.words(of: text).first ?? text)
      mark(.fuzzy(word, edits: edits))
      return .or([.term(word), .fuzzy(word, edits: edits)])
    case .field(let name, let value): return try field(name, value)
    case .range(let from, let through):
      return words([from ?? "", through ?? ""])
    case .exactly(let text): return words([text])
    case .near(let trees, let closeness): return try near(trees, closeness, field: nil)
    case .boosted(let tree, let factor): return .weighted(try plan(tree), by: factor)
    case .or(let trees):
      var plans: [Plan] = []
      for tree in trees { plans.append(try plan(tree)) }
      return .or(plans)
    case .not(let tree):
      return .excluding(
        .all, try unmarked { (planner) throws(SearchRefusal) in try planner.plan(tree) })
    case .and(let trees): return try conjunction(trees)
    }
  }

  /// Plans what is not wanted, which is neither highlighted nor said to be found.
  mutating func unmarked(
    _ plan: (inout QueryPlanner) throws(SearchRefusal) -> Plan
  ) throws(SearchRefusal) -> Plan {
    let (marks, titleMarks, identifiers) = (self.marks, self.titleMarks, self.identifiers)
    defer { (self.marks, self.titleMarks, self.identifiers) = (marks, titleMarks, identifiers) }
    return try plan(&self)
  }

  mutating func note(_ text: String) {
    if !notes.contains(text) { notes.append(text) }
  }

  func stems(of text: String) -> [String] { Tokenizer.words(of: text).map(stemmer.stem) }

  /// Keeps what is to be highlighted, in one text field or (`nil`) in any.
  mutating func mark(_ mark: Mark, field: Int? = nil, synonym: String? = nil) {
    var mark = mark
    if case .phrase(let words, _) = mark, words.count == 1, let only = words.first {
      mark = .term(only.term)
    }
    if field == DocumentSchema.titleField {
      if !titleMarks.contains(mark) { titleMarks.append(mark) }
    } else if !marks.contains(mark) {
      marks.append(mark)
      if let synonym { synonymMarks[mark] = synonym }
    }
  }

  /// Words that stand together are read together, so that `19 CFR 134.1` is one citation.
  mutating func conjunction(_ trees: [QueryTree]) throws(SearchRefusal) -> Plan {
    var wanted: [Plan] = []
    var unwanted: [Plan] = []
    var run: [String] = []
    for tree in trees {
      if case .word(let text) = tree {
        run.append(text)
        continue
      }
      if !run.isEmpty { wanted.append(words(run)) }
      run = []
      if case .not(let excluded) = tree {
        unwanted.append(
          try unmarked { (planner) throws(SearchRefusal) in try planner.plan(excluded) })
      } else {
        wanted.append(try plan(tree))
      }
    }
    if !run.isEmpty { wanted.append(words(run)) }
    let base: Plan = wanted.isEmpty ? .all : wanted.count == 1 ? wanted[0] : .and(wanted)
    return unwanted.reduce(base) { .excluding($0, $1) }
  }

  /// A run of words: its identifiers, and the rest as terms.
  mutating func words(_ words: [String]) -> Plan {
    let text = words.joined(separator: " ")
    var plans: [Plan] = []
    var rest = ""
    var at = text.utf8.startIndex
    var found = IdentifierScanner.scan(text)
    if found.isEmpty, words.count == 1, text.utf8.count >= 6, let number = Tariff.normal(text) {
      found = [FoundIdentifier(kind: "hts", normal: number, range: 0..<text.utf8.count)]
    }
    for item in found {
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: item.range.lowerBound)
      let end = text.utf8.index(text.utf8.startIndex, offsetBy: item.range.upperBound)
      rest += String(text[at..<start]) + " "
      at = end
      identifiers.append(item.normal)
      let field = DocumentSchema.field(ofIdentifier: item.kind)
      var alternatives: [Plan] = [.weighted(.keyword(field: field.rawValue, item.normal), by: 2)]
      if item.kind == "hts" {
        alternatives.append(
          .keyword(field: DocumentSchema.Keyword.exactHTS.rawValue, item.normal))
      }
      alternatives.append(phrase(String(text[start..<end]), slop: 0, field: nil))
      plans.append(.or(alternatives))
    }
    rest += String(text[at...])
    plans += plain(rest)
    let base: Plan = matchesAny ? .or(plans) : plans.count == 1 ? plans[0] : .and(plans)
    return raisedByNeighbours(base, rest)
  }

  /// Each typed word: one term, or a phrase when punctuation joins several.
  private mutating func plain(_ text: String) -> [Plan] {
    let words = text.split(whereSeparator: \.isWhitespace).compactMap { typed -> TypedWord? in
      let folded = Tokenizer.words(of: String(typed))
      return folded.isEmpty
        ? nil : TypedWord(text: String(typed), folded: folded, stems: folded.map(stemmer.stem))
    }
    var plans: [Plan] = []
    var at = 0
    while at < words.count {
      let found = matchesAny ? nil : synonyms(of: words, from: at)
      let run = words[at..<at + (found?.count ?? 1)]
      var own: [Plan] = []
      for word in run where !word.isStop { own += plain(word) }
      if let found {
        let base: Plan = own.count == 1 ? own[0] : .and(own)
        if !own.isEmpty { plans.append(widened(base, run, by: found.members)) }
      } else {
        plans += own
      }
      at += run.count
    }
    return plans.isEmpty ? words.flatMap(\.stems).map { .term($0) } : plans
  }

  private mutating func plain(_ word: TypedWord) -> [Plan] {
    guard word.stems.count == 1 || matchesAny else {
      return [exactPhrase(word.stems, slop: 0, field: nil)]
    }
    for (stem, folded) in zip(word.stems, word.folded) where !StopWords.contains(folded) {
      mark(.term(stem))
    }
    return word.stems.map { .term($0) }
  }

  mutating func phrase(_ text: String, slop: Int, field: Int?) -> Plan {
    let stems = stems(of: text)
    return stems.isEmpty ? .nothing : exactPhrase(stems, slop: slop, field: field)
  }

  /// With slop, the words may stand in any order.
  private mutating func exactPhrase(_ stems: [String], slop: Int, field: Int?) -> Plan {
    let words = stems.enumerated().map { Plan.PhraseTerm($0.element, at: $0.offset) }
    let closeness: Closeness = slop == 0 ? .exact : .inWindow(slop: slop)
    mark(.phrase(words, closeness), field: field)
    return .phrase(words, closeness, field: field)
  }

  mutating func prefix(_ text: String, field: Int?) -> Plan {
    if let number = text.first, number.isNumber, text.count >= 4,
      text.allSatisfy({ $0.isNumber || $0 == "." })
    {
      mark(.prefix(text), field: field)
      return .or([
        .keywordPrefix(field: DocumentSchema.Keyword.hts.rawValue, dotted(text)),
        .prefix(text, field: field),
      ])
    }
    guard let word = Tokenizer.words(of: text).last else { return .nothing }
    mark(.prefix(word), field: field)
    return .prefix(word, field: field)
  }

  func dotted(_ text: String) -> String {
    let digits = text.filter(\.isNumber)
    return digits.count > 4 && !text.contains(".") ? Tariff.dotted(digits) : text
  }
}
