import Cryptography
package import KnowledgeModel
package import RecordStore
import TradeLanguage

/// How answers are written as JSON, by the command line and the server alike.
package enum Payload {
  /// The answer to a search, as the contract names it.
  package static func answer(_ answer: SearchAnswer, into json: inout JSONWriter) {
    json.object { json in
      json.member("total", answer.total)
      json.member("took_ms", answer.duration.milliseconds)
      json.list("hits", answer.hits) { hit, json in
        Payload.hit(hit, review: answer.reviews[hit.id], into: &json)
      }
      if !answer.centerNotes.isEmpty {
        json.list("center_notes", answer.centerNotes) { note, json in
          Payload.centerNote(note, into: &json)
        }
      }
      json.key("facets")
      json.object { json in
        for facet in answer.facets {
          json.objects(facet.name, facet.values) { entry, json in
            json.member("value", entry.value)
            if let label = facetLabel(facet.name, entry.value) { json.member("label", label) }
            json.member("count", entry.count)
          }
        }
      }
      json.member("suggestion", answer.suggestion)
      if let count = answer.suggestionCount { json.member("suggestion_count", count) }
      json.member("next", answer.next)
      json.members("notes", answer.notes)
      json.member("sequence", Int(answer.sequence))
    }
  }

  /// What a value of a facet stands for, where the value does not say it.
  package static func facetLabel(_ facet: String, _ value: String) -> String? {
    if facet.hasPrefix("hts") { return Reference.tariffDescription(value) }
    guard facet == "sector", let filter = SectorFilter(rawValue: value) else { return nil }
    return switch filter {
    case .center(let sector): Reference.centerName(sector)
    case .untagged: "No Center"
    }
  }

  package static func hit(
    _ hit: Hit, review: Review? = nil, into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", hit.id.description)
      json.member("version", hit.version)
      json.member("title", hit.title)
      json.member("kind", hit.kind.rawValue)
      json.member("label", hit.label.rawValue)
      standing(hit.standing, into: &json)
      json.objects("sectors", hit.sectors) { tag, json in
        json.member("code", tag.sector.rawValue)
        json.member("score", tag.score)
        json.members("reasons", tag.evidence.filter { $0.weight > 0 }.prefix(3).map(\.text))
      }
      json.member("date", hit.date?.description)
      json.member("source", hit.source)
      json.member("source_id", hit.sourceID)
      json.objects("snippet", hit.snippet) { piece, json in
        json.member("text", piece.text)
        json.member("match", piece.isMatch)
      }
      if let place = hit.place {
        json.member("paragraph", place.paragraph)
        json.members("section", place.section)
      }
      json.member("score", Double(hit.score))
      json.member("why", hit.why)
      if let review { json.member("reviewed", review.rawValue) }
      if hit.copies.count > 0 { copies(hit.copies, into: &json) }
      if !hit.parts.isEmpty {
        json.objects("explain", hit.parts) { part, json in
          json.member("what", part.what)
          json.member("value", Double(part.value))
          json.member("details", part.details)
        }
      }
    }
  }

  /// The members that tell of documents with nearly the same text.
  private static func copies(_ copies: Copies, into json: inout JSONWriter) {
    json.member("copy_count", copies.count)
    json.objects("copies", copies.first) { copy, json in
      json.member("id", copy.id.description)
      json.member("title", copy.title)
      json.member("kind", copy.kind.rawValue)
      json.member("label", copy.label.rawValue)
      standing(copy.standing, into: &json)
      json.member("date", copy.date?.description)
      json.member("source", copy.source)
      json.member("source_id", copy.sourceID)
    }
  }

  /// The members that tell of a status: it, since when, by whose word, and what is about to change.
  static func standing(_ standing: Standing, into json: inout JSONWriter) {
    json.member("status", standing.status.status.rawValue)
    json.member("status_since", standing.status.since?.description)
    json.member("status_basis", standing.status.basis)
    if let notice = standing.notice { json.member("status_notice", notice.description) }
    if let close = standing.commentsClose { json.member("comments_close", close.description) }
    if let note = standing.note(on: Timestamp.now().day) { json.member("status_note", note) }
  }

  /// One document, whole.
  package static func document(
    _ stored: StoredDocument, files: [DocumentFile] = [], into json: inout JSONWriter
  ) {
    let document = stored.document
    json.object { json in
      json.member("id", stored.id.description)
      json.member("version", stored.version)
      json.member("current_version", stored.currentVersion)
      json.member("title", document.title)
      json.member("kind", document.kind.rawValue)
      json.member("label", document.label.rawValue)
      json.member("owner", document.owner?.rawValue)
      standing(stored.standing, into: &json)
      json.member("source", document.source)
      json.member("source_id", document.sourceID)
      json.member("issued", document.issued?.description)
      json.member("effective", document.effective?.description)
      json.member("language", document.language)
      json.key("sectors")
      tags(stored.effectiveTags, into: &json)
      if let override = stored.override {
        json.key("override")
        json.object { json in
          json.members("sectors", override.sectors.map(\.rawValue))
          json.member("reason", override.reason)
          json.member("author", override.author)
          json.member("at", override.at.description)
          json.member("locked", override.isLocked)
          json.member("stale", override.isStale(over: stored.tags))
        }
        json.key("machine_sectors")
        tags(stored.tags, into: &json)
      }
      json.objects("attributes", document.attributes) { attribute, json in
        json.member("name", attribute.name)
        json.member("value", attribute.value)
      }
      if !files.isEmpty {
        json.objects("files", files) { file, json in
          json.member("number", file.number)
          json.member("name", file.name)
          json.member("type", file.mediaType)
          json.member("size", file.size)
          json.member("sha256", file.digest.description)
        }
      }
      json.key("body")
      json.array { json in
        for (number, block) in document.body.enumerated() {
          json.object { json in
            json.member("paragraph", number + 1)
            json.member("role", block.role.name)
            json.member("text", block.text)
          }
        }
      }
      json.objects("identifiers", stored.mentions) { mention, json in
        json.member("kind", mention.kind)
        json.member("normal", mention.normal)
        json.member("paragraph", mention.paragraph)
        json.member("start", mention.range.lowerBound)
        json.member("end", mention.range.upperBound)
      }
      json.member("sha256", stored.digest.description)
      json.member("recorded_at", stored.recordedAt.description)
      json.member("format", stored.origin.format)
    }
  }

  /// Sectors with their evidence.
  package static func tags(_ tags: [SectorTag], into json: inout JSONWriter) {
    json.array { json in
      for tag in tags {
        json.object { json in
          json.member("code", tag.sector.rawValue)
          json.member("score", tag.score)
          json.member("log_odds", tag.logOdds)
          json.member("why", tag.sentence)
          json.objects("evidence", tag.evidence) { reason, json in
            json.member("kind", reason.kind.rawValue)
            json.member("text", reason.text)
            json.member("weight", reason.weight)
            json.member("detail", reason.detail)
          }
        }
      }
    }
  }

  /// What was found in a text that is not kept.
  package static func tagging(_ tagging: Tagging, into json: inout JSONWriter) {
    json.object { json in
      json.key("sectors")
      tags(tagging.sectors, into: &json)
      json.objects("identifiers", tagging.identifiers) { item, json in
        json.member("kind", item.kind)
        json.member("normal", item.normal)
        json.member("start", item.range.lowerBound)
        json.member("end", item.range.upperBound)
        if let companion = item.companion { json.member("companion", companion) }
        if let sector = item.sector { json.member("sector", sector.rawValue) }
      }
    }
  }

  package static func suggestions(_ list: [Suggestion], into json: inout JSONWriter) {
    json.object { json in
      json.objects("suggestions", list) { item, json in
        json.member("text", item.text)
        json.member("kind", item.kind)
        json.member("count", item.count)
      }
    }
  }

  /// Neighbours of a document, with the terms that they share with it.
  package static func similar(_ list: [SimilarDocument], into json: inout JSONWriter) {
    json.object { json in
      json.objects("similar", list) { item, json in
        json.member("id", item.id.description)
        json.member("title", item.title)
        json.member("kind", item.kind.rawValue)
        json.member("label", item.label.rawValue)
        standing(item.standing, into: &json)
        json.member("date", item.date?.description)
        json.member("source", item.source)
        json.member("source_id", item.sourceID)
        json.member("score", Double(item.score))
        json.objects("shared", item.shared) { term, json in
          json.member("text", term.text)
          json.member("weight", Double(term.weight))
        }
      }
    }
  }

  package static func center(_ center: CenterCard, into json: inout JSONWriter) {
    json.object { json in
      json.member("code", center.sector.rawValue)
      json.member("ace_code", center.aceCode)
      json.member("name", center.name)
      json.member("city", center.city)
      json.member("established", center.established)
      json.members("aliases", center.aliases)
      json.objects("hts", center.ranges) { range, json in
        json.member("from", range.from)
        json.member("to", range.through)
        json.member("valid_from", range.validFrom?.description)
        json.member("valid_to", range.validThrough?.description)
        json.member("basis", range.basis)
        json.member("source", range.source.isEmpty ? nil : range.source)
        json.member("note", range.note.isEmpty ? nil : range.note)
      }
    }
  }

  /// A tariff number, what lies around it, and its Center.
  package static func tariff(_ card: TariffCard, into json: inout JSONWriter) {
    let owner = card.owner
    json.object { json in
      json.member("number", card.number)
      json.member("as_of", card.day.description)
      json.member("description", card.line.description)
      json.members("groups", card.line.groups)
      json.member("wording", card.line.wording?.rawValue)
      json.member("section", card.section)
      lines("ancestors", card.ancestors, into: &json)
      lines("children", card.children, into: &json)
      json.member("edition", card.edition?.description)
      json.member("in_schedule_from", card.inScheduleFrom?.description)
      json.member("in_schedule_to", card.inScheduleThrough?.description)
      json.member("sector", owner.sector?.rawValue)
      json.member("name", owner.centerName)
      json.member("basis", owner.basis)
      json.member("source", owner.source)
      json.member("headings", owner.headings)
      json.member("valid_from", owner.validFrom?.description)
      json.member("valid_to", owner.validThrough?.description)
      json.members("alternatives", owner.alternatives.map(\.rawValue))
      json.member("companion", owner.companion)
      json.member("note", owner.note)
    }
  }

  /// The sections of the tariff with their chapters on a day.
  package static func tariffSections(on day: CalendarDate, into json: inout JSONWriter) {
    json.object { json in
      json.member("as_of", day.description)
      json.objects("sections", Reference.tariffSections(on: day)) { section, json in
        json.member("title", section.title)
        lines("chapters", section.chapters, into: &json)
      }
    }
  }

  private static func lines(
    _ name: String, _ lines: [TariffCard.Line], into json: inout JSONWriter
  ) {
    json.objects(name, lines) { line, json in
      json.member("number", line.number)
      json.member("description", line.description)
      if !line.groups.isEmpty { json.members("groups", line.groups) }
      json.member("wording", line.wording?.rawValue)
    }
  }

  /// A page of the change feed; `next` is the `since` of the one after.
  package static func changes(_ changes: [VisibleChange], since: Int64, into json: inout JSONWriter)
  {
    json.object { json in
      json.objects("changes", changes) { change, json in
        json.member("sequence", Int(change.sequence))
        json.member("id", change.id.description)
        json.member("version", change.version)
        json.member("change", change.kind.rawValue)
        json.member("at", change.at.description)
      }
      json.member("next", Int(changes.last?.sequence ?? since))
    }
  }

  /// What a write came to.
  package static func outcome(_ outcome: Outcome, into json: inout JSONWriter) {
    json.object { outcomeMembers(outcome, into: &$0) }
  }

  package static func outcomeMembers(_ outcome: Outcome, into json: inout JSONWriter) {
    json.member("outcome", outcome.change.rawValue)
    json.member("id", outcome.id.description)
    json.member("version", outcome.version)
    json.member("sequence", Int(outcome.sequence))
  }
}

extension Block.Role {
  /// `heading-1` to `heading-6`, `paragraph`, `item`, `quote`, `row`, `note`.
  package var name: String {
    switch self {
    case .heading(let level): "heading-\(level)"
    case .paragraph: "paragraph"
    case .listItem: "item"
    case .quotation: "quote"
    case .tableRow: "row"
    case .footnote: "note"
    }
  }
}

extension Duration {
  /// In milliseconds, to the microsecond.
  package var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + (Double(attoseconds) / 1e12).rounded() / 1000
  }
}
