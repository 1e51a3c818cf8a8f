package import KnowledgeModel
package import RecordStore

extension Payload {
  package static func retentionRules(_ rules: [RetentionRule], into json: inout JSONWriter) {
    json.object { json in
      json.list("rules", rules) { rule, json in retentionRule(rule, into: &json) }
    }
  }

  package static func retentionRule(_ rule: RetentionRule, into json: inout JSONWriter) {
    json.object { json in
      json.member("name", rule.name)
      json.members("kinds", rule.kinds.map(\.rawValue).sorted())
      json.members("states", rule.stands.map(\.rawValue).sorted())
      json.member("days", rule.days)
      json.member("action", rule.action.rawValue)
    }
  }

  package static func retentionPlan(_ plan: RetentionPlan, into json: inout JSONWriter) {
    json.object { json in
      json.member("plan", plan.digest)
      json.list("due", plan.due) { item, json in retentionItem(item, into: &json) }
      json.member("beyond", plan.beyond)
      json.list("kept", plan.kept) { item, json in retentionItem(item, into: &json) }
      json.members("backups", plan.backups)
    }
  }

  private static func retentionItem(_ item: RetentionItem, into json: inout JSONWriter) {
    json.object { json in
      json.member("submission", item.candidate.id.description)
      json.member("kind", item.candidate.kind.rawValue)
      json.member("state", item.candidate.state.rawValue)
      json.member("since", item.candidate.restingSince.description)
      json.member("files", item.candidate.fileCount)
      json.member("file_bytes", Int(item.candidate.fileBytes))
      json.member("rule", item.rule.name)
      json.member("action", item.rule.action.rawValue)
      json.members("obstacles", Workspace.obstacles(to: item).map(\.rawValue))
    }
  }

  /// Certificates, and how many removals wait for theirs.
  package static func removals(_ removals: [Removal], into json: inout JSONWriter) {
    json.object { json in
      json.objects("removals", removals) { removal, json in
        json.member("number", removal.number)
        json.member("submission", removal.submission.description)
        json.member("rule", removal.rule)
        json.member("action", removal.action.rawValue)
        json.member("removed_at", removal.at.description)
        json.member("removed_by", removal.author)
        json.key("certificate")
        if let certificate = RemovalCertificate(removal) {
          certificate.write(into: &json)
        } else {
          json.null()
        }
      }
    }
  }

  package static func legalHolds(_ holds: [LegalHold], into json: inout JSONWriter) {
    json.object { json in
      json.list("holds", holds) { hold, json in legalHold(hold, into: &json) }
    }
  }

  package static func legalHold(_ hold: LegalHold, into json: inout JSONWriter) {
    json.object { json in
      json.member("number", hold.number)
      json.member("submission", hold.submission.description)
      json.member("reason", hold.reason)
      json.member("at", hold.at.description)
      json.member("author", hold.author)
    }
  }
}
