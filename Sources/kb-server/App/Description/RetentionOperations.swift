import KnowledgeModel
import RecordStore

extension Endpoint.Operation {
  static let listRetentionRules = Self(
    "listRetentionRules", "How long submissions are kept, and what then becomes of them."
  ).answering(.named(.retentionRules))
  static let setRetentionRule = Self(
    "setRetentionRule", "Makes a rule, or another of one that bears its name. Removes nothing."
  )
  .reading(
    .json(
      .object([
        "name": .line, "kinds?": .list(.choice(of: SubmissionKind.self)),
        "states?": .list(.choice(RetentionRule.states.map(\.rawValue))),
        "days": .integer(RetentionRule.days), "action": .choice(of: RetentionRule.Action.self),
      ]), example: #"{"name":"old-inquiries","kinds":["inquiry"],"days":2555,"action":"remove"}"#)
  ).answering(201, .named(.retentionRule))
  static let removeRetentionRule = Self("removeRetentionRule", "Removes a rule.")
    .taking(.needed("name", .line, "What it is called.", example: "old")).done()
  static let showRetentionPlan = Self(
    "showRetentionPlan", "What the rules would take now, and what stays although its time has come."
  ).answering(.named(.retentionPlan))
  static let carryOutRetention = Self(
    "carryOutRetention", "Removes what a list says, if it is still the list; answers certificates."
  )
  .reading(
    .json(
      .object(["plan": .sha256]),
      example:
        #"{"plan":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}"#)
  ).answering(.named(.removals))
  static let listRemovals = Self("listRemovals", "What was removed, with its certificates.")
    .taking(
      .query("submission", .submissionID, "Only those of this submission."),
      .limit(200, usual: 50), .cursor(.ordinal)
    ).answering(.named(.removals))
  static let verifyRemoval = Self("verifyRemoval", "Whether a certificate of removal is genuine.")
    .reading(
      .json(
        .named(.removalCertificate),
        example:
          #"{"submission":"sub_01ARZ3NDEKTSV4RRFFQ69G5FAV","kind":"inquiry","filed_at":null,"rule":"old","action":"remove","removed_at":"2026-01-02T03:04:05Z","gone_at":"2026-01-02T03:04:05Z","contents":[],"files":[],"documents":[],"messages":"0","notes":"0","key":"\#(String(repeating: "b", count: 64))","signature":"\#(String(repeating: "c", count: 128))"}"#
      )
    ).answering(.named(.verdict))
  static let listHolds = Self("listLegalHolds", "What no rule removes, and why.")
    .answering(.named(.legalHolds))
  static let addHold = Self("addLegalHold", "Keeps a submission from being removed by any rule.")
    .reading(
      .json(
        .object(["submission": .submissionID, "reason": .prose]),
        example:
          #"{"submission":"sub_01ARZ3NDEKTSV4RRFFQ69G5FAV","reason":"Case 26-0012 is pending."}"#)
    ).answering(201, .named(.legalHold))
  static let liftHold = Self("liftLegalHold", "Lifts a hold.")
    .taking(.needed("number", .ordinal, "Its number.", example: "1")).done()
}

/// Shapes of what is kept how long.
extension Schema.Component {
  static let retentionRule = Self(
    "RetentionRule",
    .object([
      "name": .text(), "kinds": .list(.choice(of: SubmissionKind.self)),
      "states": .list(.choice(of: SubmissionState.self)), "days": .ordinal,
      "action": .choice(of: RetentionRule.Action.self),
    ]))

  static let retentionRules = Self("RetentionRules", .listing("rules", .named(.retentionRule)))

  private static let retentionItem = Schema.object([
    "submission": .submissionID, "kind": .choice(of: SubmissionKind.self),
    "state": .choice(of: SubmissionState.self), "since": .time, "files": .count,
    "file_bytes": .count, "rule": .text(), "action": .choice(of: RetentionRule.Action.self),
    "obstacles": .list(.choice(of: RetentionCandidate.Obstacle.self)),
  ])

  static let retentionPlan = Self(
    "RetentionPlan",
    .object([
      "plan": .sha256, "due": .list(retentionItem), "beyond": .count, "kept": .list(retentionItem),
      "backups": .list(.text()),
    ]))

  static let removalCertificate = Self(
    "RemovalCertificate",
    .object([
      "submission": .submissionID, "kind": .choice(of: SubmissionKind.self),
      "filed_at": .optional(.text()), "rule": .text(),
      "action": .choice(of: RetentionRule.Action.self), "removed_at": .text(), "gone_at": .text(),
      "contents": .list(.text()), "files": .list(.text()), "documents": .list(.text()),
      "messages": .text(), "notes": .text(), "key": .sha256,
      "signature": .matching("^[0-9a-f]{128}$") { $0.utf8.count == 128 },
    ]))

  static let removals = Self(
    "Removals",
    .listing(
      "removals",
      .object([
        "number": .ordinal, "submission": .submissionID, "rule": .text(),
        "action": .choice(of: RetentionRule.Action.self), "removed_at": .time,
        "removed_by": .text(), "certificate": .optional(.named(.removalCertificate)),
      ])))

  static let legalHold = Self(
    "LegalHold",
    .object([
      "number": .ordinal, "submission": .submissionID, "reason": .text(), "at": .time,
      "author": .text(),
    ]))

  static let legalHolds = Self("LegalHolds", .listing("holds", .named(.legalHold)))
}
