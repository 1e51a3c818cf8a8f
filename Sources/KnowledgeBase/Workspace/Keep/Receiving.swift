import Cryptography
import Ingestion
package import KnowledgeModel
package import RecordStore

/// What a file's documents take when the file does not say.
package struct ReceiveDefaults: Sendable {
  package var kind: DocumentKind?
  package var label: HandlingLabel?
  package var owner: Sector?
  package var source: String?
  package var sectors: [Sector] = []
  /// A folder with mapping files for XML of other kinds; `nil` for none.
  package var mappingFolder: String?

  package init() {}

  func forReader() throws -> IngestDefaults {
    IngestDefaults(
      kind: kind, label: label, owner: owner, source: source, sectors: sectors,
      mappings: try mappingFolder.map(MappingFolder.load) ?? [])
  }
}

/// Why something received is not kept.
package enum ReceiveRefusal: Error, Equatable {
  case unreadable(reason: String, line: Int?, column: Int?)
  /// The principal may not write there.
  case notAllowed
  /// The same key came with another request before.
  case keyReused
}

/// What was answered to something posted.
package struct Receipt: Sendable {
  /// JSON: the first outcome's members, and all of them under `documents`.
  package let body: [UInt8]
  package let firstID: DocumentID?
}

extension Workspace {
  /// Files what was posted: every document in it, or none. Sent again under the same key, it answers
  /// what was answered the first time.
  package func receive(
    _ bytes: [UInt8], defaults: ReceiveDefaults, once: OnceKey?, as principal: Principal
  ) throws -> Receipt {
    let drafts = try drafts(of: bytes, defaults, principal)
    var random = SystemRandomNumberGenerator()
    guard let once else {
      let outcomes = try store.put(drafts, act(principal), using: &random)
        .map { try shown($0, to: principal) }
      return Receipt(body: Self.answer(outcomes), firstID: outcomes.first?.id)
    }
    do {
      let (answer, _) = try store.once(once, act(principal)) { transaction throws(RecordError) in
        let filed = try transaction.put(drafts, using: &random)
        var outcomes: [Outcome] = []
        for outcome in filed { outcomes.append(try shown(outcome, to: principal, in: transaction)) }
        return Answer(status: 201, body: Self.answer(outcomes))
      }
      return Receipt(body: answer.body, firstID: Self.firstID(in: answer.body))
    } catch RecordError.keyReused {
      throw ReceiveRefusal.keyReused
    }
  }

  /// Under which a request takes effect once: the account's key, for this method, path and body alone.
  package func onceKey(
    _ key: String, for resource: String, _ body: [UInt8], _ principal: Principal
  ) -> OnceKey {
    onceKey(key, of: principal.account?.description ?? principal.name, for: resource, body)
  }

  /// The same for an act on a submission. Whoever comes by the receipt code has no other name there, also
  /// when signed in.
  package func onceKey(
    _ key: String, for resource: String, _ body: [UInt8], _ principal: Principal,
    on id: SubmissionID, byReceipt: Bool
  ) -> OnceKey {
    let owner = byReceipt ? "receipt of \(id)" : principal.account?.description ?? principal.name
    return onceKey(key, of: owner, for: resource, body)
  }

  private func onceKey(
    _ key: String, of owner: String, for resource: String, _ body: [UInt8]
  ) -> OnceKey {
    // Bodies may hold what could be guessed, such as a password, so the digest is this installation's own.
    var hasher = DigestBuilder()
    hasher.update(store.secret(for: "once").bytes)
    hasher.update(resource + "\u{0}")
    hasher.update(body)
    return OnceKey(principal: owner, key: key, request: hasher.finish())
  }

  /// Puts what was posted in the place of a document.
  package func replace(
    _ id: DocumentID, with bytes: [UInt8], defaults: ReceiveDefaults, expecting version: Int?,
    as principal: Principal
  ) throws -> Outcome {
    let drafts = try drafts(of: bytes, defaults, principal)
    guard let draft = drafts.first, drafts.count == 1 else {
      throw ReceiveRefusal.unreadable(
        reason: "one document is needed, not \(drafts.count)", line: nil, column: nil)
    }
    return try change(as: principal) { transaction throws(RecordError) in
      try transaction.replace(id, expecting: version, with: draft)
    }
  }

  func drafts(
    of bytes: [UInt8], _ defaults: ReceiveDefaults, _ principal: Principal
  ) throws -> [Draft] {
    var drafts: [Draft] = []
    let original = Original(digest: Digest(of: bytes), byteCount: bytes.count)
    do {
      _ = try FileReader.read(
        bytes: bytes, name: "request", defaults: defaults.forReader(), limits: .request
      ) { received in
        let origin = Origin(
          path: Origin.api, ordinal: received.ordinal, format: received.format, original: original)
        drafts.append(
          self.draft(
            received.document, origin: origin,
            keptBytes: drafts.isEmpty && bytes.count <= Self.keptSize ? bytes : nil))
      }
    } catch let error as IngestError {
      throw ReceiveRefusal.unreadable(
        reason: error.reason, line: error.line, column: error.column)
    }
    for draft in drafts {
      let document = draft.document
      guard let compartment = Compartment(label: document.label, owner: document.owner),
        AccessPolicy.mayWrite(compartment, principal)
      else { throw ReceiveRefusal.notAllowed }
    }
    return drafts
  }

  /// Originals up to this size are kept in the store, larger ones by their path and digest.
  static var keptSize: Int { 1 << 20 }

  private static func answer(_ outcomes: [Outcome]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let first = outcomes.first {
        json.member("id", first.id.description)
        json.member("version", first.version)
        json.member("outcome", first.change.rawValue)
      }
      json.member("sequence", Int(outcomes.map(\.sequence).max() ?? 0))
      json.list("documents", outcomes) { outcome, json in Payload.outcome(outcome, into: &json) }
    }
    return json.bytes
  }

  private static func firstID(in body: [UInt8]) -> DocumentID? {
    let text = String(decoding: body.prefix(60), as: UTF8.self)
    guard let start = text.firstRange(of: "doc_")?.lowerBound else { return nil }
    return DocumentID(String(text[start...].prefix(30)))
  }
}
