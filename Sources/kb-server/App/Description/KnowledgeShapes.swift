import KnowledgeBase
import KnowledgeModel

/// Shapes of what is found and filed.
extension Schema.Component {
  static let searchAnswer = Self(
    "SearchAnswer",
    .object([
      "total": .count, "took_ms": .number, "center_notes?": .list(.named(.centerNote)),
      "hits": .list(.named(.hit)),
      "facets": .map(.list(.named(.facetValue))), "suggestion": .optional(.text()),
      "suggestion_count?": .count, "next": .optional(.text()), "notes": .list(.text()),
      "sequence": .count,
    ]))

  static let hit = Self(
    "Hit",
    .object(
      [
        "id": .documentID, "version": .ordinal, "title": .text(), "kind": .kind, "label": .label,
      ] + Schema.standing + [
        "sectors": .list(
          .object(["code": .sector, "score": .number, "reasons": .list(.text())])),
        "date": .optional(.day), "reviewed?": .choice(["me", "team"]), "source": .text(),
        "source_id": .optional(.text()),
        "snippet": .list(.object(["text": .text(), "match": .flag])), "score": .number,
        "paragraph?": .ordinal, "section?": .list(.text()),
        "why": .text(),
        "explain?": .list(
          .object(["what": .text(), "value": .number, "details": .text()])),
        "copy_count?": .count, "copies?": .list(.named(.copy)),
      ]))

  static let copy = Self(
    "Copy",
    .object(
      ["id": .documentID, "title": .text(), "kind": .kind, "label": .label] + Schema.standing + [
        "date": .optional(.day), "source": .text(), "source_id": .optional(.text()),
      ]))

  static let facetValue = Self(
    "FacetValue", .object(["value": .text(), "label?": .text(), "count": .count]))

  static let suggestions = Self(
    "Suggestions",
    .listing("suggestions", .object(["text": .text(), "kind": .text(), "count": .count])))

  static let document = Self(
    "Document",
    .object(
      [
        "id": .documentID, "version": .ordinal, "current_version": .ordinal, "title": .text(),
        "kind": .kind, "label": .label, "owner": .optional(.sector),
      ] + Schema.standing + [
        "source": .text(), "source_id": .optional(.text()), "issued": .optional(.day),
        "effective": .optional(.day), "language": .text(), "sectors": .list(.named(.sectorTag)),
        "override?": .object([
          "sectors": .list(.sector), "reason": .text(), "author": .text(), "at": .time,
          "locked": .flag, "stale": .flag,
        ]), "machine_sectors?": .list(.named(.sectorTag)),
        "attributes": .list(.object(["name": .text(), "value": .text()])),
        "files?": .list(
          .object([
            "number": .ordinal, "name": .text(), "type": .text(), "size": .count,
            "sha256": .sha256,
          ])),
        "body": .list(.object(["paragraph": .ordinal, "role": .text(), "text": .text()])),
        "identifiers": .list(
          .object([
            "kind": .text(), "normal": .text(), "paragraph": .count, "start": .count,
            "end": .count,
          ])), "sha256": .sha256, "recorded_at": .time, "format": .text(),
      ]))

  static let sectorTag = Self(
    "SectorTag",
    .object([
      "code": .sector, "score": .number, "log_odds": .number, "why": .text(),
      "evidence": .list(
        .object([
          "kind": .text(), "text": .text(), "weight": .number, "detail": .optional(.text()),
        ])),
    ]))

  static let tagging = Self(
    "Tagging",
    .object([
      "sectors": .list(.named(.sectorTag)),
      "identifiers": .list(
        .object([
          "kind": .text(), "normal": .text(), "start": .count, "end": .count,
          "companion?": .text(), "sector?": .sector,
        ])),
    ]))

  static let partyStatement = Self(
    "PartyStatement",
    .object([
      "id": .matching("^pty_[0-7][0-9A-HJKMNP-TV-Z]{25}$") { PartyStatementID($0) != nil },
      "kind": .choice(of: PartyStatement.Kind.self), "name": .text(), "other?": .text(),
      "compartments": .list(.text()), "reason": .text(), "author": .text(), "at": .time,
    ]))

  static let party = Self(
    "Party",
    .object([
      "key": .text(), "names": .list(.text()), "total": .count, "labels": .list(.label),
      "documents": .list(
        .object(
          [
            "id": .documentID, "version": .ordinal, "title": .text(), "kind": .kind,
            "label": .label, "date": .optional(.day), "source": .text(),
            "source_id": .optional(.text()),
          ] + Schema.standing)),
      "ports": .list(.object(["name": .text(), "documents": .count])),
      "headings": .list(.object(["number": .text(), "count": .count])),
      "statements": .list(.named(.partyStatement)),
    ]))

  static let documentProposal = Self(
    "DocumentProposal",
    .object([
      "id": .matching("^prp_[0-7][0-9A-HJKMNP-TV-Z]{25}$") { DocumentProposalID($0) != nil },
      "version": .ordinal, "paragraph": .count, "text": .text(), "author": .text(), "at": .time,
      "state": .choice(of: DocumentProposal.State.self), "answer": .optional(.text()),
      "answered_by": .optional(.text()), "answered_at": .optional(.time),
    ]))

  static let remarks = Self(
    "DocumentRemarks",
    .object([
      "verdict": .optional(.choice(of: DocumentVerdict.self)),
      "verdicts?": .list(
        .object(["verdict": .choice(of: DocumentVerdict.self), "sources": .count])),
      "proposals": .list(.named(.documentProposal)),
    ]))

  static let versions = Self(
    "Versions",
    .listing(
      "versions",
      .object([
        "version": .ordinal, "title": .text(), "status": .status, "label": .label,
        "recorded_at": .time, "author": .text(),
      ])))

  static let outcome = Self(
    "Outcome",
    .object([
      "outcome": .text(), "id": .documentID, "version": .ordinal, "sequence": .count,
    ]))

  static let filed = Self(
    "Filed",
    .object([
      "id?": .documentID, "version?": .ordinal, "outcome?": .text(), "sequence": .count,
      "documents": .list(.named(.outcome)),
    ]))

  static let similar = Self(
    "SimilarDocuments",
    .listing(
      "similar",
      .object(
        ["id": .documentID, "title": .text(), "kind": .kind, "label": .label] + Schema.standing + [
          "date": .optional(.day), "source": .text(), "source_id": .optional(.text()),
          "score": .number, "shared": .list(.object(["text": .text(), "weight": .number])),
        ])))

  static let documentLine = Self(
    "DocumentLine",
    .object(
      [
        "id": .documentID, "version": .ordinal, "title": .text(), "kind": .kind, "label": .label,
      ] + Schema.standing + [
        "date": .optional(.day), "source": .text(), "source_id": .optional(.text()),
      ]))

  private static let edge: Schema.Members = [
    "target": .object(["kind": .text(), "normal": .text()]), "treatment": .treatment,
    "rule": .text(),
    "corrected?": .object([
      "found": .treatment, "by": .text(), "reason": .text(), "at": .time,
    ]), "paragraph": .optional(.count), "start": .count, "end": .count, "mentions": .count,
    "quote": .optional(.text()), "effective?": .day, "comments_close?": .day,
  ]
  private static let counts: Schema.Members = [
    "total": .count, "by_kind": .map(.count), "by_treatment": .map(.count),
  ]
  private static let step = Schema.object([
    "from": .documentID, "target": .text(), "treatment": .treatment,
    "document": .optional(.named(.documentLine)),
  ])

  static let citations = Self(
    "Citations",
    .object(
      ["id": .documentID, "version": .ordinal, "title": .text()] + Schema.standing + [
        "cites": .object(
          counts + [
            "items": .list(
              .object(
                edge + ["in_collection": .flag, "documents": .list(.named(.documentLine))]))
          ]),
        "cited_by": .object(
          counts + ["items": .list(.object(edge + ["document": .named(.documentLine)]))]),
        "beyond?": .object(["cites": .list(step), "cited_by": .list(step)]),
        "next": .optional(.text()),
      ]))

  static let memoCheck = Self(
    "MemoCheck",
    .object([
      "as_of": .day, "counts": .map(.count),
      "citations": .list(
        .object([
          "kind": .text(), "normal": .text(), "start": .count, "end": .count, "verdict": .text(),
          "since": .optional(.day), "basis": .optional(.text()), "notice": .optional(.documentID),
          "note": .optional(.text()), "documents": .list(.named(.documentLine)),
          "quotation": .optional(
            .object([
              "start": .count, "end": .count, "verdict": .text(),
              "document": .optional(.documentID), "paragraph": .optional(.count),
              "difference": .list(.object(["op": .text(), "text": .text()])),
            ])),
        ])), "notes": .list(.text()),
    ]))

  static let lookups = Self(
    "Lookups",
    .object([
      "found": .count, "ambiguous": .count, "not_found": .count,
      "lookups": .list(
        .object([
          "input": .text(), "result": .choice(["found", "ambiguous", "not-found"]),
          "kind": .optional(.text()), "normal": .optional(.text()), "count": .count,
          "readings": .list(.text()),
          "documents": .list(
            .object([
              "id": .documentID, "title": .text(), "status": .status,
              "source_id": .optional(.text()),
            ])),
        ])),
    ]))

  static let center = Self(
    "Center",
    .object([
      "code": .sector, "ace_code": .text(), "name": .text(), "city": .text(),
      "established": .text(), "aliases": .list(.text()),
      "hts": .list(
        .object([
          "from": .text(), "to": .text(), "valid_from": .optional(.day),
          "valid_to": .optional(.day), "basis": .text(), "source": .optional(.text()),
          "note": .optional(.text()),
        ])),
    ]))

  private static let tariffLine = Schema.object([
    "number": .text(), "description": .optional(.text()), "groups?": .list(.text()),
    "wording": .optional(.choice(of: TariffWording.self)),
  ])

  static let tariffSections = Self(
    "TariffSections",
    .object([
      "as_of": .day,
      "sections": .list(.object(["title": .text(), "chapters": .list(tariffLine)])),
    ]))

  static let tariff = Self(
    "TariffNumber",
    .object([
      "number": .text(), "as_of": .day, "description": .optional(.text()),
      "groups": .list(.text()), "wording": .optional(.choice(of: TariffWording.self)),
      "section": .optional(.text()), "ancestors": .list(tariffLine),
      "children": .list(tariffLine), "edition": .optional(.day),
      "in_schedule_from": .optional(.day), "in_schedule_to": .optional(.day),
      "sector": .optional(.sector),
      "name": .optional(.text()), "basis": .optional(.text()), "source": .optional(.text()),
      "headings": .optional(.text()), "valid_from": .optional(.day), "valid_to": .optional(.day),
      "alternatives": .list(.sector), "companion": .optional(.text()), "note": .optional(.text()),
    ]))

  static let changes = Self(
    "Changes",
    .object([
      "changes": .list(
        .object([
          "sequence": .count, "id": .documentID, "version": .ordinal,
          "change": .choice(of: VisibleChange.Kind.self), "at": .time,
        ])), "next": .count,
    ]))
}

/// Shapes of accounts and the record.
extension Schema.Component {
  static let account = Self(
    "Account",
    .object([
      "id": .accountID, "name": .text(), "role": .choice(Role.ofAccounts.map(\.rawValue)),
      "organisation": .optional(.text()), "centers": .list(.sector), "clearance": .list(.sector),
      "has_password": .flag, "mail": .optional(.text()), "created_at": .time,
      "disabled_at": .optional(.time), "successor": .optional(.accountID),
    ]))

  static let token = Self(
    "Token",
    .object([
      "token?": .text(), "id": .tokenID, "account": .accountID,
      "account_name?": .text(), "scope": .choice(of: TokenScope.self),
      "created_at": .time, "expires_at": .time, "last_used_at": .optional(.time),
      "revoked_at": .optional(.time),
    ]))

  private static let annotationMembers: Schema.Members = [
    "id": .annotationID, "document": .documentID, "version": .count,
    "kind": .choice(of: Annotation.Kind.self), "text": .text(), "center": .optional(.sector),
    "author": .text(), "mine": .flag, "at": .time, "about?": .named(.documentLine),
  ]
  static let annotation = Self("Annotation", .object(annotationMembers))
  static let annotations = Self("Annotations", .listing("annotations", .named(.annotation)))

  static let centerNote = Self(
    "CenterNote",
    .object([
      "id": .centerNoteID, "center": .sector, "q?": .text(), "hts?": .text(), "text": .text(),
      "label": .label, "expires": .day, "author": .text(), "at": .time,
      "document?": .named(.documentLine),
    ]))

  static let job = Self(
    "Job",
    .object([
      "id": .jobID, "kind": .choice(of: Job.Kind.self), "state": .choice(of: Job.State.self),
      "author": .text(), "created_at": .time, "started_at": .optional(.time),
      "ended_at": .optional(.time), "progress": .count, "result": .optional(.text()),
      "stopping": .flag,
    ]))

  static let auditCheck = Self(
    "AuditCheck",
    .object([
      "sound": .flag, "lines": .count, "heads": .count, "end": .sha256, "faults": .list(.text()),
      "signers": .list(.object(["from": .count, "key": .sha256])),
    ]))

  static let me = Self(
    "Me",
    .object([
      "id": .optional(.accountID), "name": .text(), "role": .choice(of: Role.self),
      "organisation": .optional(.text()), "centers": .list(.sector), "clearance": .list(.sector),
      "labels": .list(.label), "csrf_token?": .text(),
    ]))

  static let audit = Self(
    "Audit",
    .object([
      "entries": .list(
        .object([
          "number": .ordinal, "at": .time, "author": .text(), "action": .text(),
          "subject": .optional(.text()), "detail": .optional(.text()),
        ])), "next": .optional(.text()),
    ]))

  static let health = Self(
    "Health",
    .object([
      "status": .text(),
      "checks": .list(
        .object(["name": .text(), "status": .choice(["ok", "failed"]), "fault?": .text()])),
    ]))
}
