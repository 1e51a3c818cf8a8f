import KnowledgeModel
import RecordStore

/// How citations are written as JSON.
extension Payload {
  /// The answer on one document's citations.
  package static func citations(_ answer: CitationAnswer, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", answer.document.id.description)
      json.member("version", answer.document.version)
      json.member("title", answer.document.document.title)
      standing(answer.document.standing, into: &json)
      json.key("cites")
      json.object { json in
        json.member("total", answer.citesTotal)
        counts("by_kind", answer.citesByKind, into: &json)
        counts("by_treatment", answer.citesByTreatment, into: &json)
        json.objects("items", answer.cites) { edge, json in
          Payload.edge(edge.citation, quote: edge.quote, into: &json)
          json.member("in_collection", !edge.documents.isEmpty)
          json.list("documents", edge.documents) { line, json in Payload.line(line, into: &json) }
        }
      }
      json.key("cited_by")
      json.object { json in
        json.member("total", answer.citedByTotal)
        counts("by_kind", answer.citedByKind, into: &json)
        counts("by_treatment", answer.citedByTreatment, into: &json)
        json.objects("items", answer.citedBy) { citing, json in
          Payload.edge(citing.citation, quote: citing.quote, into: &json)
          json.key("document")
          Payload.line(citing.document, into: &json)
        }
      }
      if !answer.beyondCites.isEmpty || !answer.beyondCitedBy.isEmpty {
        json.key("beyond")
        json.object { json in
          steps("cites", answer.beyondCites, into: &json)
          steps("cited_by", answer.beyondCitedBy, into: &json)
        }
      }
      json.member("next", answer.next)
    }
  }

  /// A document as a line of a list.
  package static func line(_ line: DocumentLine, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", line.id.description)
      json.member("version", line.version)
      json.member("title", line.title)
      json.member("kind", line.kind.rawValue)
      json.member("label", line.label.rawValue)
      standing(line.standing, into: &json)
      json.member("date", line.date?.description)
      json.member("source", line.source)
      json.member("source_id", line.sourceID)
    }
  }

  private static func edge(
    _ edge: CorrectedCitation, quote: String?, into json: inout JSONWriter
  ) {
    json.key("target")
    json.object { json in
      json.member("kind", edge.target.kind)
      json.member("normal", edge.target.normal)
    }
    json.member("treatment", edge.treatment.rawValue)
    json.member("rule", edge.found.rule)
    if let word = edge.correction {
      json.key("corrected")
      json.object { json in
        json.member("found", edge.found.treatment.rawValue)
        json.member("by", word.author)
        json.member("reason", word.reason)
        json.member("at", word.at.description)
      }
    }
    json.key("paragraph")
    if let paragraph = edge.found.paragraph { json.number(paragraph) } else { json.null() }
    json.member("start", edge.found.range.lowerBound)
    json.member("end", edge.found.range.upperBound)
    json.member("mentions", edge.found.mentions)
    json.member("quote", quote)
    if let day = edge.found.effective { json.member("effective", day.description) }
    if let day = edge.found.commentsClose { json.member("comments_close", day.description) }
  }

  private static func steps(
    _ name: String, _ steps: [CitationAnswer.Step], into json: inout JSONWriter
  ) {
    json.objects(name, steps) { step, json in
      json.member("from", step.from.description)
      json.member("target", step.target.normal)
      json.member("treatment", step.treatment.rawValue)
      json.key("document")
      if let line = step.document { Payload.line(line, into: &json) } else { json.null() }
    }
  }

  private static func counts(
    _ name: String, _ counts: CitationAnswer.Counts, into json: inout JSONWriter
  ) {
    json.key(name)
    json.object { json in for entry in counts { json.member(entry.name, entry.count) } }
  }
}
