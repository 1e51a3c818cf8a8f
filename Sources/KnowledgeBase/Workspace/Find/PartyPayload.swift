package import KnowledgeModel
import RecordStore

extension Payload {
  /// A party as one reader may see it.
  package static func party(_ card: PartyCard, into json: inout JSONWriter) {
    json.object { json in
      json.member("key", card.key)
      json.members("names", card.names)
      json.member("total", card.total)
      json.members("labels", card.labels.map(\.rawValue))
      json.objects("documents", card.documents) { stored, json in
        json.member("id", stored.id.description)
        json.member("version", stored.version)
        json.member("title", stored.document.title)
        json.member("kind", stored.document.kind.rawValue)
        json.member("label", stored.document.label.rawValue)
        standing(stored.standing, into: &json)
        json.member("date", stored.document.issued?.description)
        json.member("source", stored.document.source)
        json.member("source_id", stored.document.sourceID)
      }
      json.objects("ports", card.ports) { port, json in
        json.member("name", port.name)
        json.member("documents", port.documents.count)
      }
      json.objects("headings", card.headings) { heading, json in
        json.member("number", heading.number)
        json.member("count", heading.count)
      }
      json.list("statements", card.statements) { statement, json in
        partyStatement(statement, into: &json)
      }
    }
  }

  package static func partyStatement(_ statement: PartyStatement, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", statement.id.description)
      json.member("kind", statement.kind.rawValue)
      json.member("name", statement.name)
      if statement.kind == .merge { json.member("other", statement.other) }
      json.members("compartments", statement.compartments.map(\.name))
      json.member("reason", statement.reason)
      json.member("author", statement.author)
      json.member("at", statement.at.description)
    }
  }
}
