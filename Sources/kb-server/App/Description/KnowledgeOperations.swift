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

  static let checkMemo = Self(
    "checkMemo", "Each citation of a text: in force, revoked, misquoted or not found."
  )
  .taking(.query("as_of", .day, "As of this day; today if not said."))
  .reading(
    .json(
      .object(["text": .prose, "as_of?": .day]),
      example: #"{"text":"See NY N901103 and 19 CFR 134.1.","as_of":"2024-05-02"}"#),
    .text("text/plain", example: "See NY N901103.")
  ).answering(.named(.memoCheck))

  static let lookUp = Self(
    "lookUp", "A list of identifiers and names: each found, ambiguous or not found."
  )
  .taking(.query("format", .choice(["json", "csv"]), "The form of the answer."))
  .reading(
    .json(.object(["lines": .list(.prose)]), example: #"{"lines":["8542.31","NY N901103"]}"#),
    .text("text/plain", example: "8542.31\nNY N901103\n"), .text("application/x-ndjson")
  ).offering([.ownJSON(.named(.lookups)), .text("text/csv")])

  static let tag = Self(
    "tag", "Sectors for a text, with their evidence, and the identifiers in it."
  )
  .taking(.query("as_of", .day, "By the Centers' ranges of this day; today if not said."))
  .reading(
    .json(
      .object(["text": .prose]), example: #"{"text":"microchips of 8542.31 held at Laredo"}"#),
    .text("text/plain", example: "microchips held at Laredo")
  ).answering(.named(.tagging))

  static let listSectors = Self(
    "listSectors", "The ten Centers and the tariff headings that are theirs."
  )
  .taking(.asOf).answering(.listing("sectors", .named(.center)), headers: "ETag", "Cache-Control")
  static let showSector = Self("showSector", "One Center.")
    .taking(.asOf).answering(.named(.center), headers: "ETag", "Cache-Control")
  static let listTariff = Self(
    "listTariffSections", "The sections of the tariff with their chapters, as of a day."
  )
  .taking(.asOf).answering(.named(.tariffSections), headers: "ETag", "Cache-Control")
  static let listPorts = Self("listPorts", "Ports of entry by their numbers, the busier ones.")
    .answering(
      .listing("ports", .object(["code": .text(), "name": .text(), "state": .text()])),
      headers: "ETag", "Cache-Control")
  static let listKinds = Self(
    "listKinds", "What a document can be, how it can be labelled, and how it can stand."
  )
  .answering(
    .object([
      "kinds": .list(.kind), "labels": .list(.label),
      "statuses": .list(.choice(of: DocumentStatus.self)),
    ]), headers: "ETag", "Cache-Control")
  static let showTariff = Self(
    "showTariffNumber", "A tariff number, what lies around it, and its Center as of a day."
  )
  .taking(
    .asOf, .query("with", .tariffNumber, "The companion of a number of chapter 98 or 99.")
  ).answering(.named(.tariff), headers: "ETag", "Cache-Control")
}

/// Who asks, and the record.
extension Endpoint.Operation {
  static let signIn = Self("signIn", "Begins a session: its cookie and its CSRF token.")
    .reading(
      .json(
        .object(["name": .line, "password": .prose]),
        example: #"{"name":"kim","password":"a long password"}"#)
    )
    .answering(.named(.me), headers: "Set-Cookie")
  static let signOut = Self("signOut", "Ends the session.").done()
  static let me = Self("showMe", "Who asks, and which labels they read.").answering(.named(.me))
  static let listAccounts = Self("listAccounts", "The accounts, by name.")
    .taking(.limit(500, usual: 100), .cursor(.accountID))
    .answering(
      .object(["accounts": .list(.named(.account)), "next": .optional(.accountID)]),
      headers: "Link")
  static let addAccount = Self("addAccount", "Makes an account.")
    .taking(.once)
    .reading(
      .json(
        .object([
          "name": .line, "role": .choice(Role.ofAccounts.map(\.rawValue)), "organisation?": .line,
          "centers?": .list(.sectorName), "clearance?": .choice(["enforcement"]),
          "password?": .prose, "mail?": .line,
        ]), example: #"{"name":"kim","role":"officer","centers":["ele"]}"#)
    ).answering(201, .named(.account))
  static let showAccount = Self("showAccount", "An account.").answering(.named(.account))
  static let changeAccount = Self(
    "changeAccount", "Changes an account or ends it, from the next request on."
  )
  .reading(
    .json(
      .object([
        "centers?": .list(.sectorName), "clearance?": .choice(["enforcement", "none"]),
        "mail?": .line, "password?": .prose, "successor?": .line, "disabled?": .flag,
      ]), example: #"{"centers":["ele"]}"#)
  ).answering(.named(.account))
  static let listTokens = Self("listTokens", "The tokens, without their secrets.")
    .taking(.query("account", .line, "Only those of this account."))
    .answering(.listing("tokens", .named(.token)))
  static let addToken = Self(
    "addToken", "Makes a token, which stands in the answer and nowhere else."
  )
  .reading(
    .json(
      .object(["account": .line, "scope?": .choice(of: TokenScope.self), "expires?": .line]),
      example: #"{"account":"kim","scope":"read","expires":"2036-01-31"}"#)
  ).answering(201, .named(.token), headers: "Location")
  static let revokeToken = Self("revokeToken", "Revokes a token.").done()
  static let listJobs = Self("listJobs", "Long work: the newest first.")
    .taking(.limit(200, usual: 50)).answering(.listing("jobs", .named(.job)))
  static let addJob = Self(
    "addJob",
    "Begins long work, which is done when its turn comes. One of that kind that waits is answered."
  )
  .reading(.json(.object(["kind": .choice(of: Job.Kind.self)]), example: #"{"kind":"verify"}"#))
  .answering(202, .named(.job), headers: "Location", "Retry-After")
  static let showJob = Self("showJob", "How far a job has come.")
    .answering(.named(.job), headers: "Retry-After")
  static let cancelJob = Self("cancelJob", "Takes a job back, or asks it to stop where it can.")
    .answering(.named(.job))
  static let verifyAudit = Self("verifyAudit", "Whether anybody touched the record, and its end.")
    .answering(.named(.auditCheck))
  static let listAudit = Self("listAudit", "The record of what was done, newest first.")
    .taking(
      .query("subject", .text(longest: 200), "Only of this document, submission or account."),
      .limit(1000, usual: 100), .cursor(.ordinal)
    ).answering(.named(.audit), headers: "Link")
}
