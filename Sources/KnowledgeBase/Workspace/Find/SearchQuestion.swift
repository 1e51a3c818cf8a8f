package import KnowledgeModel

/// What somebody wants to find. Lists of one kind are alternatives; different kinds narrow together.
package struct SearchQuestion: Equatable, Sendable {
  package enum Order: String, CaseIterable, Sendable { case relevance, newest, oldest }

  /// Whether of documents with nearly the same text one stands for all. In an order by day each is shown.
  package enum CopyView: String, CaseIterable, Sendable { case one, all }

  package var text: String
  package var sectors: [SectorFilter] = []
  package var kinds: [DocumentKind] = []
  package var labels: [HandlingLabel] = []
  package var statuses: [DocumentStatus] = []
  package var years: [String] = []
  package var sources: [String] = []
  package var ports: [String] = []
  /// Tariff numbers in any spelling, separated by commas; everything below them is found too.
  package var tariff: String?
  package var from: CalendarDate?
  package var through: CalendarDate?
  package var order: Order = .relevance
  package var limit = 10
  package var cursor: String?
  /// Whether a cursor whose snapshot is gone goes on in the index as it is, with a note, instead of being
  /// refused. For the command line, where each page is a new process.
  package var mayContinueLoosely = false
  /// Names of facets to count; `hts` counts chapters, `hts:84` what is right below that number.
  package var facets: [String] = []
  package var explains = false
  package var copies = CopyView.all
  /// Whether what the first hits have in common raises others: pseudo-relevance feedback.
  package var learnsFromFirstHits = false

  /// Whether it is answered as it stands: no weaker question is tried, no other spelling offered. What saved
  /// searches and feeds ask.
  package var isStrict = false

  package init(_ text: String) { self.text = text }

  /// Whether it may ask for a party, whose names each reader takes as they may know them.
  var namesParty: Bool { text.utf8.count > 6 && text.lowercased().contains("party:") }

  /// The facets that can be counted.
  package static let facetNames = DocumentSchema.facets.map(\.name)
}

/// Why a question was refused.
package enum SearchRefusal: Error, Equatable {
  case unknownField(String, offset: Int, valid: [String])
  /// What follows `field:` cannot be its value; `valid` lists examples or all values.
  case badValue(field: String, value: String, valid: [String])
  case tooLong(characters: Int, limit: Int)
  case tooManyClauses(limit: Int)
  case badCursor
  /// The snapshot that the cursor belongs to is no longer kept.
  case cursorExpired
  case unknownFacet(String, valid: [String])
}

/// What was found.
package struct SearchAnswer: Sendable {
  /// How many documents, each copy counted; facets likewise.
  package var total = 0
  package var hits: [Hit] = []
  package var facets: [(name: String, values: [(value: String, count: Int)])] = []
  /// The question with its misspelt words put right, if that finds more.
  package var suggestion: String?
  /// How many documents that finds, for this reader.
  package var suggestionCount: Int?
  /// Whether documents need not have all of the words.
  var isLoose = false
  /// Whether no document has all of the words, and these have some.
  package internal(set) var isRelaxed = false
  /// The cursor of the next page; `nil` on the last.
  package var next: String?
  /// How far the log of changes had been followed.
  package var sequence: Int64 = 0
  /// What was read otherwise than typed, in plain English.
  package var notes: [String] = []
  /// What Centers' experts want to be read first, on the first page.
  package var centerNotes: [ShownNote] = []
  /// Which of the hits were reviewed, for the reader.
  package var reviews: [DocumentID: Review] = [:]
  package var duration: Duration = .zero
}

/// A piece of a snippet, and whether it is what was looked for.
package struct SnippetPiece: Equatable, Sendable {
  package let text: String
  package let isMatch: Bool
}

/// Where in a document a passage stands.
package struct PassagePlace: Equatable, Sendable {
  /// From 1, as the document's page counts.
  package let paragraph: Int
  /// The headings above it, the highest first.
  package let section: [String]

  init(paragraph: Int, in body: [Block]) {
    self.paragraph = paragraph
    var path: [(level: Int, text: String)] = []
    for block in body.prefix(paragraph - 1) {
      guard case .heading(let level) = block.role else { continue }
      path.removeAll { $0.level >= level }
      path.append((level, block.text))
    }
    section = path.map(\.text)
  }
}

/// One document found.
package struct Hit: Sendable {
  package let id: DocumentID
  package let version: Int
  package let title: String
  package let kind: DocumentKind
  package let label: HandlingLabel
  package let standing: Standing
  package let sectors: [SectorTag]
  package let date: CalendarDate?
  package let source: String
  package let sourceID: String?
  package let snippet: [SnippetPiece]
  /// Where the snippet stands; `nil` where nothing in the text matches.
  package let place: PassagePlace?
  package let score: Float
  /// One plain sentence.
  package let why: String
  /// The addends of the score, if they were asked for.
  package let parts: [(what: String, value: Float, details: String)]
  /// The documents of the answer with nearly the same text, for which this one stands.
  package let copies: Copies
}
