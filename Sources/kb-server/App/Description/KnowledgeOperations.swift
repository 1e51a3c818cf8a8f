import KnowledgeBase
import KnowledgeModel

/// What is found, filed and looked up.
extension Endpoint.Operation {
  private static let filters: [Endpoint.Parameter] = [
    .query(
      "q", .text(longest: 2048), "The question, in the query language.", example: "microchips"),
    .values(
      "sector", .sectorFilter,
      "Of these Centers; their other names are taken too. `none` finds what has no Center.",
      example: "ele"),
    .values("kind", .kind, "Of these kinds."),
    .values("label", .label, "With these handling labels."),
    .values("status", .status, "With these statuses."),
    .query("from", .day, "Dated from this day on."),
    .query("to", .day, "Dated up to this day."),
    .query(
      "hts", .tariffRange,
      "A tariff number of 2 to 10 digits, or a range such as 8701..8716."),
    .query("source", .text(longest: 500), "From this source."),
    .values("year", .matching("^[0-9]{4}$") { $0.utf8.count == 4 }, "Dated in one of these years."),
    .query("port", .text(longest: 200), "Of this port, as the facet names it."),
  ]

  private static let readingDefaults: [Endpoint.Parameter] = [
    .query("kind", .kind, "The kind, where the document does not say."),
    .query("label", .label, "The handling label, where the document does not say."),
    .query("owner", .sectorName, "The Center of an enforcement document."),
    .query("source", .text(longest: 500), "The source, where the document does not say."),
    .values("sector", .sectorName, "Sectors that the source names."),
  ]

  private static let document = Schema.object([
    "title": .line, "body": .anything, "id?": .line, "kind?": .kind, "label?": .label,
    "owner?": .sector, "status?": .status, "issued?": .day, "effective?": .day, "source?": .line,
    "source_id?": .line, "sectors?": .list(.sector), "language?": .text(longest: 35),
  ])

  private static let exampleDocument =
    #"{"title":"Marking of reels","kind":"guidance","label":"public","issued":"2024-05-02","body":"Reels of integrated circuits of 8542.31 are marked with their origin."}"#

  private static let documentBodies: [Endpoint.Content] = [
    .ownJSON(document, example: exampleDocument), .text("application/xml"), .text("text/plain"),
    .text("text/markdown"), .text("text/html"),
  ]

  static let live = Self("isAlive", "Whether the process is alive.")
    .answering(.named(.health))
  static let ready = Self("isReady", "Whether searches and reads are answered now, check by check.")
    .answering(.named(.health)).refusing(503, [.ownJSON(.named(.health))])
  static let started = Self(
    "hasStarted", "Whether the index was brought level with the store since the start."
  )
  .answering(.named(.health)).refusing(503, [.ownJSON(.named(.health))])
  static let metrics = Self(
    "showMetrics", "Counts and times for a monitoring system (OpenMetrics)."
  )
  .offering([.text("application/openmetrics-text")])
  static let openapi = Self("describe", "This description.").answering(.anything)

  static let search: Self = {
    var operation = Self("search", "Finds documents, ranked, with exact facet counts.")
    operation.parameters =
      filters + [
        .query(
          "sort", .choice(of: SearchQuestion.Order.self), "The order; by relevance if not said."),
        .limit(100, usual: 10),
        .cursor(
          .searchCursor),
        .values(
          "facet", .text(longest: 100), "Values of these facets with their counts.",
          example: "sector"),
        .query(
          "explain", .flag, "Whether each hit says how its score came about.", example: "true"),
        .query("feedback", .flag, "Whether the first hits teach more words."),
        .query(
          "copies", .choice(of: SearchQuestion.CopyView.self),
          "Whether of documents with nearly the same text one, the usual, stands for all; counts are of all."
        ),
        .query("min_sequence", .count, "What was filed up to this number is to be found."),
      ]
    return operation.answering(.named(.searchAnswer), headers: "Link")
  }()

  static let export: Self = {
    var operation = Self(
      "exportResults",
      "Everything that a question finds, streamed, with status and label in every row.")
    operation.parameters =
      filters + [
        .query("sort", .choice(of: SearchQuestion.Order.self), "Newest first if not said."),
        .query(
          "format", .choice(of: ExportFormat.self),
          "JSON lines, if not said, a table, a workbook or a list of citations."),
        .query(
          "style", .choice(of: CitationStyle.self),
          "How citations are written; in full if not said."),
      ]
    return operation.offering(
      [
        .text("application/x-ndjson"), .text("text/csv"), .text("text/plain"),
        .text("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
      ], headers: "Content-Disposition",
      "X-Handling-Label", "X-Total-Count")
  }()

  static let suggest = Self("suggest", "Completes what somebody begins to type.").taking(
    .query("q", .text(longest: 2048), "What was typed.", example: "micro"),
    .limit(50, usual: 10)
  ).answering(.named(.suggestions))

  static let addDocuments: Self = {
    var operation = Self(
      "addDocuments",
      "Files a document, or all documents of a file or none; its format is told by content.")
    operation.parameters = readingDefaults + [.once]
    operation.body = documentBodies
    return operation.answering(201, .named(.filed), headers: "Location")
  }()

  static let addBatch: Self = {
    var operation = Self(
      "addBatch", "Files documents that stand one a line; each has an outcome of its own, in order."
    )
    operation.parameters =
      readingDefaults + [
        .query(
          "atomic", .flag,
          "Whether all are filed, in one commit, or none: then 422 says of each line what is wrong or that it was not applied.",
          example: "false")
      ]
    operation.body = [
      .text(
        "application/x-ndjson", example: exampleDocument + "\n" + #"{"title":"No body"}"# + "\n")
    ]
    return operation.offering([.text("application/x-ndjson")])
      .refusing(422, [.text("application/x-ndjson")])
  }()

  static let changes = Self("listChanges", "What changed, as this reader may see it, oldest first.")
    .taking(
      .query("since", .count, "After this `sequence`; 0 for all.", example: "0"),
      .limit(1000, usual: 100),
      .query(
        "wait", .integer(0...3600),
        "Waits so many seconds for something new where there is nothing yet, or as long as the server lets anybody; not at all if not said."
      )
    ).answering(.named(.changes), headers: "Link")

  static let showDocument = Self("showDocument", "One document, whole.")
    .taking(.query("version", .ordinal, "This version, not the current one."))
    .answering(.named(.document), headers: "ETag")

  static let replaceDocument: Self = {
    var operation = Self(
      "replaceDocument", "Puts another text in the place of a document: its next version.")
    operation.parameters = readingDefaults + [.ifMatch]
    operation.body = documentBodies
    return operation.answering(.named(.outcome), headers: "ETag")
  }()

  static let deleteDocument = Self("deleteDocument", "Takes a document away from every reader.")
    .taking(.ifMatch).answering(.named(.outcome), headers: "ETag")
  static let listVersions = Self("listVersions", "The versions that may be read, oldest first.")
    .answering(.named(.versions))
  static let listSimilar = Self(
    "listSimilar", "Documents like this one, with the terms that they share."
  )
  .taking(.limit(50, usual: 10)).answering(.named(.similar))
  static let showText = Self("showText", "Title and paragraphs as plain text.")
    .taking(.query("version", .ordinal, "This version, not the current one."))
    .offering([.text("text/plain")])

  static let showDocumentFile = Self(
    "showDocumentFile",
    "A file that was released with a document, to be saved: cleaned of what it told of its maker, or its text."
  )
  .offering([.text("application/octet-stream")], headers: "Content-Disposition")

  static let setStatus = Self("setStatus", "A person's word on the status of a document.")
    .taking(.ifMatch)
    .reading(
      .json(
        .object(["status": .status, "since?": .day, "basis?": .line]),
        example: #"{"status":"revoked","since":"2024-01-31","basis":"89 FR 1234"}"#)
    ).answering(.named(.outcome), headers: "ETag")

  static let setSectors = Self(
    "setSectors", "A person's word on the sectors of a document; no machine changes it."
  )
  .taking(.ifMatch)
  .reading(
    .json(
      .object(["sectors": .list(.sectorName), "reason": .prose]),
      example: #"{"sectors":["ele"],"reason":"the goods are chips"}"#)
  ).answering(.named(.outcome), headers: "ETag")

  static let showAnnotations = Self(
    "showAnnotations", "What the reader, and the reader's Centers, keep beside a document."
  ).answering(.named(.annotations))
  static let annotate = Self(
    "annotate", "Keeps a note, a place in a list or a review mark beside a document."
  )
  .reading(
    .json(
      .object([
        "kind": .choice(of: Annotation.Kind.self), "text?": .prose, "center?": .sectorName,
      ]), example: #"{"kind":"list","text":"to read"}"#)
  ).answering(201, .named(.annotation), headers: "Location")
  static let listAnnotations = Self(
    "listAnnotations", "Everything kept, the newest first, with the document of each."
  )
  .taking(.query("list", .text(longest: 60), "Only what is in this list."))
  .answering(.named(.annotations))
  static let removeAnnotation = Self("removeAnnotation", "Removes one of the reader's own.").done()
  static let listCenterNotes = Self(
    "listCenterNotes", "What Centers' experts want to be read first, as far as it holds today."
  )
  .taking(.query("center", .sectorName, "Only of this Center."))
  .answering(.listing("center_notes", .named(.centerNote)))
  static let addCenterNote = Self(
    "addCenterNote",
    "Adds a note of a Center that one works for, shown with the answers to a question."
  )
  .reading(
    .json(
      .object([
        "center": .sectorName, "q?": .text(longest: 200), "hts?": .text(longest: 40),
        "text": .prose, "label": .label, "expires": .day, "document?": .documentID,
      ]),
      example:
        #"{"center":"ele","q":"chips laredo","text":"One decision holds for all ports.","label":"industry","expires":"2027-10-31"}"#
    )
  ).answering(201, .named(.centerNote), headers: "Location")
  static let removeCenterNote = Self("removeCenterNote", "Removes a note of a Center.").done()

  static let showRemarks = Self(
    "showRemarks",
    "What one makes of a document and proposes for it; what everybody does, for who may change it."
  ).answering(.named(.remarks))
  static let judgeDocument = Self(
    "judgeDocument", "One's own word on a document, counted once for each organisation."
  )
  .reading(
    .json(
      .object(["verdict": .optional(.choice(of: DocumentVerdict.self))]),
      example: #"{"verdict":"useful"}"#)
  ).answering(.named(.remarks))
  static let proposeChange = Self("proposeChange", "Proposes a change of a paragraph.")
    .reading(
      .json(
        .object(["paragraph?": .integer(0...1_000_000), "text": .prose]),
        example: #"{"paragraph":1,"text":"Since 1 May the form is another."}"#)
    ).answering(201, .named(.documentProposal))
  static let answerProposedChange = Self(
    "answerProposedChange", "Accepts or declines a proposed change, with the reason."
  )
  .reading(
    .json(
      .object([
        "proposal": .matching("^prp_[0-7][0-9A-HJKMNP-TV-Z]{25}$") {
          DocumentProposalID($0) != nil
        },
        "accept": .flag, "reason": .prose,
      ]),
      example:
        #"{"proposal":"prp_01JD0000000000000000000000","accept":true,"reason":"it is so"}"#)
  ).answering(.named(.remarks))

  static let showParty = Self(
    "showParty",
    "What the documents that one may read say of an importer, a maker or another party."
  )
  .taking(
    .needed("name", .text(longest: 500), "Any spelling of its name.", example: "ACME Electronics"),
    .query("as_of", .day, "Of documents issued up to this day.")
  ).answering(.named(.party))

  private static let tighter: Schema.Members = ["label?": .label, "owner?": .sectorName]

  static let mergeParties = Self(
    "mergeParties",
    "A person's word that two names are of one party, for everybody who may read documents of both."
  )
  .reading(
    .json(
      .object(["name": .line, "other": .line, "reason": .line] + tighter),
      example:
        #"{"name":"ACME Electronics","other":"Acme Semiconductor","reason":"one importer number"}"#)
  ).answering(201, .named(.partyStatement))
  static let splitParty = Self(
    "splitParty",
    "A person's word that one spelling of a name is another party than its other spellings."
  )
  .reading(
    .json(
      .object(["name": .line, "reason": .line] + tighter),
      example: #"{"name":"Delta Ltd","reason":"a tannery; Delta Inc. makes taps"}"#)
  ).answering(201, .named(.partyStatement))
  static let undoParty = Self("undoParty", "Takes back what was said about names of parties.")
    .reading(
      .json(
        .object([
          "statement": .matching("^pty_[0-7][0-9A-HJKMNP-TV-Z]{25}$") {
            PartyStatementID($0) != nil
          }
        ]),
        example: #"{"statement":"pty_01JD0000000000000000000000"}"#)
    ).done()

  static let listCitations = Self(
    "listCitations", "What a document cites and what cites it, quoted."
  )
  .taking(
    .query("depth", .integer(1...2), "2 for what those cite, too."), .limit(100, usual: 50),
    .cursor(.matching("^c[0-9]{1,9}$") { $0.utf8.count <= 20 })
  ).answering(.named(.citations), headers: "Link")

  static let correctCitation = Self("correctCitation", "A person's word on what a citation does.")
    .taking(.ifMatch)
    .reading(
      .json(
        .object(["target": .line, "treatment": .treatment, "reason": .prose]),
        example:
          #"{"target":"NY N301234","treatment":"cites","reason":"it only reports a revocation"}"#)
    ).answering(.named(.outcome), headers: "ETag")
}
