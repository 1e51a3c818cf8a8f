import KnowledgeModel
import RecordStore
import TradeLanguage

extension Workspace {
  /// In whose name the standings are kept level.
  private static let keeper = "follower"

  /// Lets what was to take effect by today do so. Cheap when nothing was.
  func restateDue() throws {
    let now = Timestamp.now()
    guard try store.hasStandingsDue(on: now.day) else { return }
    let act = Act(by: Self.keeper, at: now, writable: Compartment.all)
    _ = try store.write(act) { transaction throws(RecordError) in
      try transaction.restateDue(on: now.day)
    }
  }

  /// Reads the citations of documents that were filed by a release that did not, once.
  func bringCitationsUpToDate() throws {
    var last: Int64 = 0
    while true {
      let documents = try store.documentsWithoutCitations(after: last, limit: 256)
      guard let end = documents.last?.key else { break }
      let records = documents.map {
        ($0.id, CitationFinder.record(of: $0.document, mentions: $0.mentions))
      }
      let act = Act(by: Self.keeper, at: .now(), writable: Compartment.all)
      try store.write(act) { transaction throws(RecordError) in
        for (id, record) in records { try transaction.addCitations(record, to: id) }
      }
      last = end
    }
    try restateDue()
  }
}
