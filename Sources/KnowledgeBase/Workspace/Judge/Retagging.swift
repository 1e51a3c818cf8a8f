import Cryptography
private import Glibc
package import KnowledgeModel
import RecordStore
import TradeLanguage

/// How far tagging anew has come.
package struct RetagSummary: Sendable {
  package var documents = 0
  package var changed = 0
  /// Documents whose sectors a person has set, which stand as they are.
  package var locked = 0
  /// Of those, how many rest on findings that are no longer so.
  package var stale = 0
  package var seconds = 0.0
  /// Whether the work of a run that was broken off was taken up.
  package var isResumed = false
}

extension Workspace {
  /// Documents whose new findings are committed together.
  private static var retagBatch: Int { 500 }

  /// Recognises and tags every document anew, as with another model. What a person said stands.
  ///
  /// Works in batches, each one transaction; the index follows the log as after any change. When `tell` answers false
  /// the work stops where the same call takes it up again.
  package func retag(
    as principal: Principal, tell: (RetagSummary) -> Bool
  ) throws -> RetagSummary {
    let started = ContinuousClock.now
    let writable = Compartment.all.filter { AccessPolicy.mayWrite($0, principal) }
    guard !writable.isEmpty else { throw TrainingRefusal.notAllowed }
    let mark = RetagMark(
      directory: store.directory, model: Digest(of: Array(tagger.model.text.utf8)))
    var summary = RetagSummary()
    var last = mark.last
    summary.isResumed = last > 0
    while true {
      let page = try store.documents(after: last, limit: Self.retagBatch, readable: writable)
      let findings = page.documents.map { stored in
        (stored: stored, draft: draft(stored.document, origin: stored.origin))
      }
      let changed = findings.filter {
        $0.draft.tags != $0.stored.tags || $0.draft.mentions != $0.stored.mentions
          || $0.draft.citations != $0.stored.citations
      }
      if !changed.isEmpty {
        summary.changed += try store.write(act(principal)) { transaction throws(RecordError) in
          var count = 0
          for (stored, draft) in changed {
            do throws(RecordError) {
              _ = try transaction.setFindings(
                stored.id, tags: draft.tags, mentions: draft.mentions, citations: draft.citations,
                expecting: stored.version)
              count += 1
            } catch {
              // Changed or removed meanwhile: whoever did that has tagged it.
              switch error {
              case .versionMismatch, .notFound: continue
              default: throw error
              }
            }
          }
          return count
        }
      }
      for (stored, draft) in findings {
        guard let override = stored.override else { continue }
        summary.locked += 1
        if override.isStale(over: draft.tags) { summary.stale += 1 }
      }
      summary.documents += page.documents.count
      summary.seconds = (started.duration(to: .now).milliseconds).rounded() / 1000
      guard let next = page.last else { break }
      last = next
      try mark.set(last)
      if !tell(summary) { return summary }
    }
    mark.clear()
    try maintainIndex()
    return summary
  }
}

/// Where a run of tagging anew stands, kept beside the store while it goes on.
private struct RetagMark {
  private let path: String
  private let model: String

  init(directory: String, model: Digest) {
    path = directory + "/retag"
    self.model = model.description
  }

  /// The last document that was done with this model, by the store's number; 0 for none.
  var last: Int64 {
    guard let bytes = FileWalk.contents(path, 1000) else { return 0 }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, words[0] == model, let last = Int64(words[1]), last > 0 else {
      return 0
    }
    return last
  }

  func set(_ last: Int64) throws {
    guard WholeFile.write(Array("\(model) \(last)\n".utf8), to: path) else {
      throw TrainingRefusal.unwritable(path)
    }
  }

  func clear() { unsafe _ = unlink(path) }
}
