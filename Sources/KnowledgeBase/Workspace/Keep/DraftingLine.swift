import Glibc
package import KnowledgeModel
package import RecordStore
import Synchronization

/// A document that was read, and not yet looked at for what it is about.
package struct ReceivedDraft: Sendable {
  package let document: Document
  package let origin: Origin
  let keptBytes: [UInt8]?
}

/// Recognises and tags batches of documents on threads of their own, and gives them back in the order in which
/// they came: what is read next, and what is committed, does not wait for it.
///
/// Of one thread, which is the only one to call it. At most `threads` batches are under way, so memory is bounded.
final class DraftingLine {
  private let threads: Int
  private let draft: @Sendable (ReceivedDraft) -> Draft
  private var underWay: [Step] = []

  init(threads: Int, _ draft: @escaping @Sendable (ReceivedDraft) -> Draft) {
    (self.threads, self.draft) = (threads, draft)
  }

  deinit { for step in underWay { _ = step.wait() } }

  /// Takes a batch. `commit` is called here with batches that are ready, if any has to go before this one.
  func add(_ batch: [ReceivedDraft], _ commit: ([Draft]) throws -> Void) throws {
    guard !batch.isEmpty else { return }
    guard threads > 1 else { return try commit(batch.map(draft)) }
    if underWay.count >= threads { try commit(underWay.removeFirst().wait()) }
    underWay.append(Step(batch, draft))
  }

  /// Calls `commit` with all that is left.
  func finish(_ commit: ([Draft]) throws -> Void) throws {
    while !underWay.isEmpty { try commit(underWay.removeFirst().wait()) }
  }

  /// One batch on its thread.
  private final class Step {
    private let ready: Ready
    private let thread: pthread_t?

    init(_ batch: [ReceivedDraft], _ draft: @escaping @Sendable (ReceivedDraft) -> Draft) {
      let ready = Ready()
      self.ready = ready
      let work: @Sendable () -> Void = {
        let drafts = batch.map(draft)
        ready.drafts.withLock { $0 = drafts }
      }
      thread = Threads.start(work)
      // A system that has no thread to give is slower, and nothing is lost.
      if thread == nil { work() }
    }

    /// What came of it, once the thread has ended. To be asked for once.
    func wait() -> [Draft] {
      if let thread { pthread_join(thread, nil) }
      return ready.drafts.withLock { $0 }
    }
  }

  private final class Ready: Sendable {
    let drafts = Mutex<[Draft]>([])
  }
}
