package import KnowledgeModel

extension Payload {
  /// What readers made of a document, as one of them may see it.
  package static func remarks(_ remarks: DocumentRemarks, into json: inout JSONWriter) {
    json.object { json in
      json.member("verdict", remarks.own?.rawValue)
      if let counts = remarks.counts {
        json.objects("verdicts", counts) { count, json in
          json.member("verdict", count.verdict.rawValue)
          json.member("sources", count.sources)
        }
      }
      json.list("proposals", remarks.proposals) { proposal, json in
        Self.proposal(proposal, into: &json)
      }
    }
  }

  package static func proposal(_ proposal: DocumentProposal, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", proposal.id.description)
      json.member("version", proposal.version)
      json.member("paragraph", proposal.paragraph)
      json.member("text", proposal.text)
      json.member("author", proposal.author)
      json.member("at", proposal.at.description)
      json.member("state", proposal.state.rawValue)
      json.member("answer", proposal.answer)
      json.member("answered_by", proposal.answeredBy)
      json.member("answered_at", proposal.answeredAt?.description)
    }
  }
}
