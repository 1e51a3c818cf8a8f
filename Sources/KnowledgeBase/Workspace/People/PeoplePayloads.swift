import Cryptography
package import KnowledgeModel
package import RecordStore

extension Payload {
  /// An account, for who runs the machine.
  package static func account(_ account: Account, into json: inout JSONWriter) {
    json.object { json in
      json.member("id", account.id.description)
      json.member("name", account.name.description)
      json.member("role", account.role.rawValue)
      json.member("organisation", account.organisation)
      json.members("centers", account.centers.sorted().map(\.rawValue))
      json.members("clearance", account.clearance.sorted().map(\.rawValue))
      json.member("has_password", account.hasPassword)
      json.member("mail", account.mail)
      json.member("created_at", account.createdAt.description)
      json.member("disabled_at", account.disabledAt?.description)
      json.member("successor", account.successor?.description)
    }
  }

  /// Whoever asks, as the server sees them.
  package static func me(
    _ principal: Principal, csrf: String?, into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("id", principal.account?.description)
      json.member("name", principal.name)
      json.member("role", principal.role.rawValue)
      json.member("organisation", principal.organisation)
      json.members("centers", principal.centers.sorted().map(\.rawValue))
      json.members("clearance", principal.enforcementClearance.sorted().map(\.rawValue))
      var labels: Set<HandlingLabel> = []
      for compartment in AccessPolicy.readable(by: principal) { labels.insert(compartment.label) }
      json.members("labels", labels.sorted().map(\.rawValue))
      if let csrf { json.member("csrf_token", csrf) }
    }
  }

  /// A token's members, without its secret; with the name of its account where many are listed.
  package static func tokenMembers(
    _ token: TokenEntry, name: String? = nil, into json: inout JSONWriter
  ) {
    json.member("id", token.id.description)
    json.member("account", token.account.description)
    if let name { json.member("account_name", name) }
    json.member("scope", token.scope.rawValue)
    json.member("created_at", token.createdAt.description)
    json.member("expires_at", token.expiresAt.description)
    json.member("last_used_at", token.lastUsedAt?.description)
    json.member("revoked_at", token.revokedAt?.description)
  }

  /// One line of the record.
  package static func auditLine(_ line: AuditEntry, into json: inout JSONWriter) {
    json.object { json in
      json.member("number", Int(line.number))
      json.member("at", line.at.description)
      json.member("author", line.author)
      json.member("action", line.action)
      json.member("subject", line.subject)
      json.member("detail", line.detail)
    }
  }

  /// What a check of the record came to.
  package static func auditCheck(_ check: AuditCheck, into json: inout JSONWriter) {
    json.object { json in
      json.member("sound", check.faults.isEmpty)
      json.member("lines", Int(check.lines))
      json.member("heads", check.heads)
      json.member("end", check.endText)
      json.members("faults", check.faults.map(\.explanation))
      json.objects("signers", check.signers) { signer, json in
        json.member("from", Int(signer.from))
        json.member("key", signer.key.description)
      }
    }
  }
}

extension AuditCheck {
  /// The digest over the whole record, to be noted down elsewhere.
  package var endText: String { end.chain.description }

  /// Where another key begins to sign, in words.
  package var changesOfKey: [String] {
    signers.dropFirst().map { signer in
      "Another key signs from line \(signer.from) on (\(signer.key)), as after a restored backup. "
        + "Was a backup restored then?"
    }
  }
}
