import KnowledgeBase
import KnowledgeModel

/// What is looked up without a document of one's own to find: lists, texts, and the data that all of it rests on.
extension Endpoint.Operation {
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
