import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Shapes of the intelligence exchange.
extension Schema.Component {
  private static let side = Schema.choice(["center", "submitter"])

  private static let head: Schema.Members = [
    "id": .submissionID, "kind": .choice(of: SubmissionKind.self), "label": .label,
    "title": .text(), "status": .choice(["draft"] + PublicStatus.allCases.map(\.rawValue)),
    "filed_at": .optional(.time),
  ]

  private static func centerMembers(isOptional: Bool) -> Schema.Members {
    let mark = isOptional ? "?" : ""
    return Schema.Members(
      [
        ("state", .choice(of: SubmissionState.self)), ("center", .optional(.sector)),
        ("routing", .optional(.text())), ("shared_with", .list(.sector)),
        ("assignee", .optional(.accountID)), ("submitter", .text()),
        ("organisation", .optional(.text())),
      ].map { name, schema in
        Schema.Members.Member(name: name, schema: schema, isRequired: mark.isEmpty)
      })
  }

  private static let own: Schema.Members =
    head + [
      "outcome": .optional(.text()), "outcome_code": .optional(.choice(of: OutcomeReason.self)),
      "outcome_reason": .optional(.text()), "content_sha256": .sha256, "fields": .map(.anything),
      "public_version": .map(.anything),
      "messages": .list(
        .object(["at": .time, "from": side, "body": .text(), "read": .flag])),
      "attachments": .list(.named(.attachment)),
      "history": .list(.object(["at": .time, "status": .text()])),
    ]

  private static let findings = Schema.list(
    .object([
      "place": .text(), "line": .count, "rule": .text(), "binding": .flag, "words": .text(),
      "problem": .text(), "remedy": .text(),
    ]))

  static let guideCheck = Self("GuideCheck", .object(["ok": .flag, "findings": findings]))

  /// What a submission brings to be taught, and what stands against it.
  static let teachingOffer = Self(
    "TeachingOffer",
    .object([
      "findings": findings,
      "module?": .object([
        "place": .text(), "name": .optional(.text()),
        "state": .optional(.choice(of: ModuleState.self)), "published": .optional(.ordinal),
        "faults": .list(
          .object([
            "code": .text(), "file": .text(), "line": .count, "problem": .text(),
            "remedy": .text(),
          ])),
      ]),
    ]))

  static let attachment = Self(
    "Attachment",
    .object([
      "number": .ordinal, "name": .text(), "type": .text(), "size": .count, "sha256": .sha256,
      "received": .count, "complete": .flag, "from": side, "has_text": .flag,
      "traces": .list(.choice(of: AttachmentTrace.self)),
    ]))

  static let submission = Self(
    "Submission",
    .object(
      own + centerMembers(isOptional: true) + [
        "document?": .optional(.documentID), "teaching?": .named(.teachingOffer),
        "releases?": .list(
          .object([
            "document": .documentID, "label": .label, "by": .text(), "at": .time,
            "taken_back_at?": .time, "taken_back_by?": .optional(.text()),
            "reason?": .optional(.text()),
          ])), "may?": .list(.text()),
        "clocks?": .list(
          .object([
            "clock": .choice(of: ServiceClock.Purpose.self), "limit": .count, "used": .count,
            "due": .day, "kept_at": .optional(.time), "paused": .flag, "breached": .flag,
          ])), "corroborated_by?": .count,
        "rating?": .object([
          "reliability": .text(), "credibility": .integer(1...6), "author": .text(), "at": .time,
        ]),
        "links?": .list(
          .object([
            "from": .submissionID, "to": .submissionID,
            "relation": .choice(of: SubmissionLink.Relation.self), "author": .text(),
          ])),
        "steps?": .list(
          .object([
            "at": .time, "event": .text(), "state": .text(), "author": .text(),
            "reason": .optional(.text()),
          ])),
      ]))

  static let filing = Self(
    "Filing",
    .object(own + ["receipt_code?": .text(), "receipt?": .named(.receipt)]))

  static let submissions = Self(
    "Submissions",
    .object([
      "submissions": .list(
        .object(
          head + ["unread": .count] + centerMembers(isOptional: true) + [
            "due?": .optional(.day), "breached?": .flag,
          ])), "next": .optional(.text()),
    ]))

  static let forms = Self(
    "SubmissionForms",
    .listing(
      "forms",
      .object([
        "kind": .choice(of: SubmissionKind.self), "title": .text(), "explanation": .text(),
        "widest_label": .label, "acknowledge_business_days": .count,
        "answer_business_days": .count, "decide_business_days": .count,
        "may_be_anonymous": .flag,
        "fields": .list(
          .object([
            "name": .text(), "type": .choice(of: FieldType.self), "required": .flag,
            "list": .flag, "longest": .count, "choices?": .list(.text()), "title": .text(),
            "help": .text(),
          ])),
      ])))

  static let notes = Self(
    "Notes", .listing("notes", .object(["at": .time, "author": .text(), "body": .text()])))

  static let measures = Self(
    "CenterMeasures",
    .listing(
      "centers",
      .object([
        "center": .optional(.sector), "open": .count, "finished": .count,
        "unexplained": .count,
        "clocks": .list(
          .object([
            "clock": .choice(of: ServiceClock.Purpose.self), "kept": .count, "running": .count,
            "breached": .count, "median_business_days": .optional(.number),
            "p90_business_days": .optional(.number),
          ])),
      ])))

  static let threadCorrections = Self(
    "ThreadCorrections",
    .listing(
      "corrections",
      .object([
        "submission": .submissionID, "subject": .text(), "answered_at": .time, "number": .text(),
        "status": .status, "draft": .text(),
      ])))

  static let brokerTasks = Self(
    "BrokerTasks",
    .listing(
      "tasks",
      .object([
        "submission": .submissionID, "title": .text(), "center": .optional(.sector),
        "document": .documentID, "shared": .text(), "at": .time,
      ])))

  static let delivery = Self(
    "Delivery",
    .object([
      "mail": .flag, "rhythm": .choice(of: DeliveryChoice.Rhythm.self),
      "webhook": .optional(.text()), "secret?": .text(),
      "failing_since": .optional(.time),
    ]))

  static let receipt = Self(
    "Receipt",
    .object([
      "submission": .submissionID, "filed_at": .text(), "content_sha256": .sha256,
      "key": .sha256,
      "signature": .matching("^[0-9a-f]{128}$") { $0.utf8.count == 128 },
    ]))

  static let verdict = Self(
    "ReceiptVerdict", .object(["genuine": .flag, "verdict": .text()]))

  static let receiptKeys = Self(
    "ReceiptKeys",
    .listing("keys", .object(["key": .text(), "since": .time, "current": .flag])))

  static let workChallenge = Self(
    "WorkChallenge",
    .object([
      "challenge": .optional(.text()), "bits": .integer(0...30), "expires_at": .optional(.time),
    ]))

  /// What an account's inbox is filled by.
  static let alertSearch = Self(
    "AlertSearch",
    .object([
      "id": .ordinal, "search": .savedSearchID, "name": .text(), "q": .text(),
      "center": .optional(.sector), "version": .ordinal, "since": .time,
    ]))

  static let savedSearch = Self("SavedSearch", .object(savedSearchMembers))
  static let savedSearches = Self(
    "SavedSearches", .listing("searches", .object(savedSearchMembers)))
  private static let savedSearchMembers: Schema.Members = [
    "id": .savedSearchID, "number": .optional(.ordinal), "name": .text(), "text": .text(),
    "q": .optional(.text()), "sort": .optional(.choice(of: SearchQuestion.Order.self)),
    "center": .optional(.sector), "owner": .text(), "mine": .flag, "editable": .flag,
    "alerts": .flag, "version": .ordinal, "since": .time, "changed_at": .time,
  ]
  static let savedSearchHistory = Self(
    "SavedSearchHistory",
    .listing(
      "versions",
      .object([
        "version": .ordinal, "author": .text(), "at": .time, "name": .text(), "text": .text(),
        "center": .optional(.sector),
        "difference": .list(
          .object([
            "change": .choice(["same", "removed", "added"]), "text": .text(),
          ])),
      ])))

  static let inbox = Self(
    "Inbox",
    .object([
      "searches": .list(.named(.alertSearch)),
      "inbox": .list(
        .object([
          "search": .text(), "id": .documentID, "version": .ordinal, "title": .text(),
          "label": .label, "at": .time, "seen": .flag,
        ])),
      "reminders": .list(
        .object([
          "submission": .submissionID, "title": .text(), "label": .label,
          "center": .optional(.sector), "clock": .choice(of: ServiceClock.Purpose.self),
          "due": .day, "at": .time, "seen": .flag,
        ])),
      "teaching": .list(
        .object([
          "kind": .choice(of: TeachingNotice.Kind.self), "module": .text(), "title": .text(),
          "label": .label, "words": .text(), "due": .optional(.day),
          "completion": .optional(.ordinal),
        ])),
    ]))

  static let done = Self("Done", .object(["done": .flag]))
}
