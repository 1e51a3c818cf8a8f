import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The intelligence exchange.
extension Endpoint.Operation {
  private static let filled = Schema.object([
    "kind": .choice(of: SubmissionKind.self), "title": .line, "label?": .optional(.label),
    "draft?": .optional(.flag),
    "what_happened?": .optional(.prose), "hts?": .optional(.list(.line)),
  ])
  private static let exampleFiling =
    #"{"kind":"inquiry","title":"Chips held at Laredo","hts":["8542.31"],"what_happened":"Why are our shipments held?"}"#
  private static let forms: [Endpoint.Content] = [
    .ownJSON(filled, example: exampleFiling), .text("application/xml"),
  ]

  static let listForms = Self("listForms", "The forms, their fields and what is promised for each.")
    .answering(.named(.forms))
  static let askForWork = Self(
    "askForWork",
    "A challenge for whoever files without signing in: a number is wanted so that the SHA-256 of `CHALLENGE:NUMBER` begins with `bits` zero bits. None where no work is asked for."
  ).answering(.named(.workChallenge))
  static let fileSubmission: Self = {
    var operation = Self(
      "fileSubmission", "Files a submission; answers its receipt and receipt code, once.")
    operation.parameters = [.once, .workProof]
    operation.body = forms + [.text("message/rfc822")]
    return operation.answering(201, .named(.filing), headers: "Location", "ETag")
  }()
  static let fileSubmissions = Self(
    "fileSubmissions",
    "Files submissions that stand one a line; an outcome a line, in their order. Under a key each line has one of its own."
  ).taking(.once)
    .reading(.text("application/x-ndjson", example: exampleFiling))
    .offering([.text("application/x-ndjson")])
  static let listSubmissions = Self(
    "listSubmissions", "One's own submissions, or those that one's Centers have."
  )
  .taking(
    .query("kind", .choice(of: SubmissionKind.self), "Only of this kind."),
    .query("status", .choice(of: PublicStatus.self), "Only with this public status."),
    .query("center", .sectorName, "Only those that this Center has."),
    .query("queue", .flag, "Whether only open ones, the most urgent first."),
    .query("breached", .flag, "Whether only those that are late."), .limit(200, usual: 50),
    .cursor(.submissionID)
  ).answering(.named(.submissions), headers: "Link")
  static let showSubmission = Self(
    "showSubmission", "A submission, as its submitter or its Center sees it."
  )
  .taking(.receiptCode).answering(.named(.submission), headers: "ETag")
  static let amendSubmission: Self = {
    var operation = Self("amendSubmission", "Fills a draft in anew, or adds to what was filed.")
    operation.parameters = [.ifMatch, .receiptCode]
    operation.body = forms
    return operation.answering(.named(.filing), headers: "ETag")
  }()
  static let fileDraft = Self("fileDraft", "Files a draft.").taking(.ifMatchIfAny, .once)
    .answering(.named(.filing), headers: "Location", "ETag")
  static let addMessage = Self("addMessage", "Writes to the other side.")
    .taking(.once, .receiptCode)
    .reading(
      .json(
        .object(["body": .prose, "asks_for_information?": .flag]),
        example: #"{"body":"Which reels were held?"}"#)
    ).answering(201, .named(.submission), headers: "ETag")
  static let withdraw = Self("withdrawSubmission", "Takes a submission back.")
    .taking(.ifMatchIfAny, .once, .receiptCode)
    .reading(
      .json(.object(["reason?": .prose]), example: #"{"reason":"it was released"}"#), optional: true
    )
    .answering(.named(.submission), headers: "ETag")
  static let announceAttachment = Self("announceAttachment", "Says which file is going to be sent.")
    .taking(.once, .receiptCode)
    .reading(
      .json(
        .object(["name": .line, "type": .line, "size": .count, "sha256": .sha256]),
        example:
          #"{"name":"invoice.csv","type":"text/csv","size":3,"sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}"#
      )
    ).answering(201, .named(.attachment), headers: "Location")
  static let sendAttachment: Self = {
    var operation = Self(
      "sendAttachment", "The bytes of a file from an offset on; parts may follow each other.")
    operation.parameters = [
      Endpoint.Parameter(
        name: "Upload-Offset", place: .header, schema: .count,
        note: "How many bytes are there; 0 if not said."), .receiptCode,
    ]
    operation.body = [.text("application/octet-stream")]
    operation.isBodyOptional = true
    return operation.answering(.named(.attachment), headers: "Upload-Offset")
  }()
  static let downloadAttachment = Self("downloadAttachment", "The file as it came, to be saved.")
    .taking(.receiptCode)
    .offering([.text("application/octet-stream")], headers: "Content-Disposition")
  static let showAttachmentText = Self("showAttachmentText", "The text that was found in a file.")
    .taking(.receiptCode).offering([.text("text/plain")])

  static let listNotes = Self("listNotes", "The Center's notes, which no partner reaches.")
    .answering(.named(.notes))
  static let addNote = Self("addNote", "A note for the Center's eyes.").taking(.once)
    .reading(.json(.object(["body": .prose]), example: #"{"body":"Same importer as last week."}"#))
    .answering(201, .named(.notes))
  static let moveSubmission = Self("moveSubmission", "Takes a submission a step further.")
    .taking(.ifMatch, .once)
    .reading(
      .json(
        .object([
          "event": .choice(SubmissionEvent.allCases.filter { $0.side == .center }.map(\.rawValue)),
          "reason?": .prose, "outcome?": .prose, "outcome_code?": .choice(of: OutcomeReason.self),
        ]),
        example: #"{"event":"review","reason":"complete"}"#)
    ).answering(.named(.submission), headers: "ETag")
  static let publish = Self(
    "publishSubmission", "Publishes an accepted submission as a document of a chosen label."
  )
  .taking(.ifMatch, .once)
  .reading(
    .json(
      .object([
        "label": .label, "owner?": .sectorName, "title?": .line, "sectors?": .list(.sectorName),
        "files?": .list(
          .object([
            "attachment": .ordinal, "as?": .choice(of: AttachmentRelease.Form.self),
          ])),
      ]), example: #"{"label":"industry","sectors":["ele"]}"#)
  ).answering(201, .named(.submission), headers: "Location", "ETag")
  static let retract = Self("retractPublication", "Takes a publication back.").taking(.ifMatch)
    .reading(
      .json(
        .object(["reason": .prose, "document?": .documentID]),
        example: #"{"reason":"filed twice"}"#)
    ).answering(.named(.submission), headers: "ETag")

  static let takeOverModule = Self(
    "takeOverModule",
    "Takes the module over that came with an accepted submission: a version by its submitter, in review."
  ).taking(.ifMatch).answering(201, .named(.moduleRow), headers: "Location")
  static let checkGuide = Self(
    "checkGuide", "What stands against publishing a product-identification guide, by line."
  )
  .reading(.text("text/plain", example: "Product information\n\nGenuine reels bear a hologram."))
  .answering(.named(.guideCheck))

  private static let moved = Schema.anything
  static let routeSubmission = Self("routeSubmission", "Gives a submission to another Center.")
    .taking(.ifMatch)
    .reading(
      .json(
        .object(["center": .sectorName, "reason": .prose]),
        example: #"{"center":"mach","reason":"the goods are machines"}"#)
    ).answering(moved, headers: "ETag")
  static let shareSubmission = Self(
    "shareSubmission", "Lets other Centers read and help beside the one that has it."
  )
  .taking(.ifMatch)
  .reading(.json(.object(["centers": .list(.sectorName)]), example: #"{"centers":["imm"]}"#))
  .answering(moved, headers: "ETag")
  static let assignSubmission = Self(
    "assignSubmission", "Makes it one officer's work, or nobody's."
  )
  .taking(.ifMatch)
  .reading(.json(.object(["account?": .accountID]), example: "{}"))
  .answering(.named(.submission), headers: "ETag")
  static let rateSubmission = Self(
    "rateSubmission", "How far the source is trusted and what it says is credible."
  )
  .reading(
    .json(
      .object([
        "reliability": .choice(["A", "B", "C", "D", "E", "F"]), "credibility": .integer(1...6),
      ]), example: #"{"reliability":"B","credibility":2}"#)
  ).answering(.named(.submission), headers: "ETag")

  private static let link = Endpoint.Content.json(
    .object(["relation": .choice(of: SubmissionLink.Relation.self), "other": .submissionID]),
    example: #"{"relation":"related","other":"sub_01ARZ3NDEKTSV4RRFFQ69G5FAV"}"#)
  static let linkSubmission = Self("linkSubmission", "Says how it stands to another submission.")
    .reading(link).answering(.named(.submission), headers: "ETag")
  static let unlinkSubmission = Self("unlinkSubmission", "Takes a link back.").reading(link)
    .answering(.named(.submission), headers: "ETag")
  static let listNeighbours = Self(
    "listNeighbours", "What is known already that resembles a submission."
  )
  .answering(.named(.similar))
  static let listCorrections = Self(
    "listThreadCorrections",
    "Answers to submitters that quote what no longer holds, each with a draft correction."
  )
  .answering(.named(.threadCorrections))
  static let listBrokerTasks = Self(
    "listBrokerTasks", "Submissions like enforcement documents that one may read."
  )
  .answering(.named(.brokerTasks))
  static let finishBrokerTask = Self("finishBrokerTask", "Says that a broker's task is done.")
    .reading(
      .json(
        .object(["submission": .submissionID, "document": .documentID]),
        example:
          #"{"submission":"sub_01ARZ3NDEKTSV4RRFFQ69G5FAV","document":"doc_01ARZ3NDEKTSV4RRFFQ69G5FAV"}"#
      )
    ).answering(.named(.done))
  static let showMeasures = Self("showMeasures", "How Centers keep their clocks.")
    .answering(.named(.measures))

  static let verifyReceipt = Self("verifyReceipt", "Whether a receipt is genuine.")
    .reading(
      .json(
        .named(.receipt),
        example:
          #"{"submission":"sub_01ARZ3NDEKTSV4RRFFQ69G5FAV","filed_at":"2026-01-02T03:04:05Z","content_sha256":"\#(String(repeating: "a", count: 64))","key":"\#(String(repeating: "b", count: 64))","signature":"\#(String(repeating: "c", count: 128))"}"#
      )
    ).answering(.named(.verdict))
  static let openReceipt = Self("openReceipt", "What was filed, to whoever has its receipt code.")
    .reading(
      .json(
        .object(["receipt_code": .receiptCode]), example: #"{"receipt_code":"0258 0750 3515 2023"}"#
      )
    )
    .answering(.named(.submission), headers: "ETag")
  static let listReceiptKeys = Self("listReceiptKeys", "The keys that sign receipts, old ones too.")
    .answering(.named(.receiptKeys))

  static let listAlerts = Self("listAlerts", "One's saved searches and what they found.")
    .taking(.limit(500, usual: 100)).answering(.named(.inbox))
  static let saveSearch = Self(
    "saveSearch", "Saves a search; every new document that it finds becomes an alert."
  )
  .taking(.once)
  .reading(
    .json(
      .object([
        "name?": .line, "q?": .text(longest: 2048), "sector?": .list(.sectorFilter),
        "kind?": .list(.kind), "status?": .list(.status), "hts?": .tariffRange,
      ]), example: #"{"name":"Chips","q":"hts:8542","sector":["ele"]}"#)
  ).answering(201, .named(.alertSearch), headers: "Location")
  static let showDelivery = Self("showDelivery", "By which ways one's alerts leave the house.")
    .answering(.named(.delivery))
  static let chooseDelivery = Self(
    "chooseDelivery", "Chooses by which ways one's alerts leave the house; what is not said is off."
  )
  .reading(
    .json(
      .object([
        "mail?": .flag, "rhythm?": .choice(of: DeliveryChoice.Rhythm.self),
        "webhook?": .optional(.text(longest: 2000)),
      ]),
      example: #"{"webhook":"https://hooks.example/kb"}"#)
  ).answering(.named(.delivery))
  static let removeSearch = Self("removeSearch", "Removes a saved search.")
    .taking(.needed("id", .ordinal, "Its number.", example: "1")).done()
  static let markSeen = Self("markAlertsSeen", "Says that all alerts were seen.").done()
  static let feed: Self = {
    var operation = Self(
      "showFeed", "The newest documents that fit a question, as Atom (RFC 4287) or JSON Feed 1.1.")
    operation.parameters =
      search.parameters.filter { $0.name != "cursor" } + [
        .query("format", .choice(["atom", "json"]), "Atom if it is not said.")
      ]
    return operation.offering(
      [.text("application/atom+xml"), .text("application/feed+json")], headers: "ETag")
  }()
}
