package import KnowledgeModel
package import RecordStore
import SearchEngine
import Synchronization

/// Keeps the index level with the store's log of changes.
///
/// One process holds the index's writer lock and writes it; any other reads what that one has
/// written and adds what the log says beyond it in memory of its own. An index that is damaged, of
/// another version or missing is built anew from the store.
final class IndexFollower: Sendable {
  private enum Role: Sendable {
    case writer(IndexWriter)
    case reader(IndexReader)
  }

  /// How many changes are read from the log and indexed at a time.
  private static let batch = 4_000

  /// How many changes a reader may wait for while the background brings the index level for the first time.
  private static let mostInPassing = 500

  /// How many bytes a load of all documents collects before it writes a segment.
  private static let loadMemory = 96 << 20

  private let store: RecordStore
  private let directory: String
  private let role: Role
  /// In a reader: the snapshot read from disk, and what lies over it.
  private let overlay: Mutex<(base: UInt64, writer: IndexWriter)?> = Mutex(nil)
  private let following = Mutex(())
  /// Whether the background is still to bring the index level for the first time.
  private let replay = Atomic(false)

  init(store: RecordStore) throws(SegmentError) {
    self.store = store
    directory = store.directory + "/index"
    do throws(SegmentError) {
      role = .writer(try Self.openWriter(directory))
    } catch .locked {
      role = .reader(IndexReader(directory: directory, schema: DocumentSchema.schema))
    }
  }

  var isWriter: Bool {
    if case .writer = role { true } else { false }
  }

  /// The index, level with everything that was committed before the call.
  func current() throws -> Snapshot {
    let last = try store.lastSequence()
    let known = try known()
    if let known, known.sequence >= last { return known }
    guard !isReplaying || last - (known?.sequence ?? 0) <= Self.mostInPassing else {
      throw ReplayUnderWay()
    }
    return try following.withLock { _ in
      let index = try writable()
      try catchUp(index)
      return index.snapshot()
    }
  }

  /// While this is so, `current` does not bring an index level that lies far behind, but throws.
  var isReplaying: Bool { replay.load(ordering: .acquiring) }

  func leaveReplayToUpkeep() { replay.store(true, ordering: .releasing) }

  /// Brings the index level. For a background thread.
  func follow() throws {
    // Whether or not it could be done: from here on whoever asks finds out.
    defer { replay.store(false, ordering: .releasing) }
    try following.withLock { _ in try catchUp(writable()) }
  }

  /// Indexes what is new and makes it durable; merges what has grown small. For a background thread.
  func maintain() throws {
    guard case .writer(let index) = role else { return }
    try following.withLock { _ in try catchUp(index) }
    try index.flush()
    while try index.mergeOnce() {}
  }

  /// Brings the index level and leaves no word of what was removed in its files. Only the writer may.
  func expunge() throws {
    guard case .writer(let index) = role else { throw SegmentError.locked(file: directory) }
    try following.withLock { _ in try catchUp(index) }
    try index.expunge()
  }

  /// Throws the index away and builds it anew. Only the writer may.
  func rebuild() throws {
    guard case .writer(let index) = role else { throw SegmentError.locked(file: directory) }
    try following.withLock { _ in
      try index.removeAll()
      try catchUp(index)
    }
    try index.flush()
    while try index.mergeOnce() {}
  }

  private static func openWriter(_ directory: String) throws(SegmentError) -> IndexWriter {
    do throws(SegmentError) {
      return try IndexWriter(directory: directory, schema: DocumentSchema.schema)
    } catch {
      switch error {
      case .locked, .unwritable: throw error
      default:
        IndexWriter.discard(directory: directory)
        return try IndexWriter(directory: directory, schema: DocumentSchema.schema)
      }
    }
  }

  /// The snapshot at hand, which may lag behind.
  private func known() throws -> Snapshot? {
    switch role {
    case .writer(let index): index.snapshot()
    case .reader: overlay.withLock { $0?.writer.snapshot() }
    }
  }

  private func writable() throws -> IndexWriter {
    switch role {
    case .writer(let index): return index
    case .reader(let reader):
      // A damaged index is the other process's to mend; until then the log says everything.
      let disk = try? reader.snapshot()
      let generation = disk?.generation ?? 0
      return overlay.withLock { overlay in
        if let overlay, overlay.base == generation { return overlay.writer }
        let writer = IndexWriter(over: disk, schema: DocumentSchema.schema)
        overlay = (generation, writer)
        return writer
      }
    }
  }

  private func catchUp(_ index: IndexWriter) throws {
    let begun = index.snapshot()
    if begun.sequence == 0, begun.segmentCount == 0, case .writer = role { try load(index) }
    var unflushed = 0
    while true {
      let changes = try store.changes(after: index.snapshot().sequence, limit: Self.batch)
      guard let last = changes.last else { return }
      var done: Set<Int64> = []
      var batch: [IndexChange] = []
      for change in changes.reversed() where done.insert(change.key).inserted {
        guard
          change.after != nil,
          let stored = try store.document(key: change.key, readable: Compartment.all),
          let compartment = Compartment(label: stored.document.label, owner: stored.document.owner)
        else {
          batch.append(.remove(key: UInt64(change.key)))
          continue
        }
        batch.append(.put(compartment: compartment.name, Self.indexDocument(stored)))
      }
      batch.reverse()
      try index.apply(batch, sequence: last.sequence)
      unflushed += batch.count
      if unflushed >= 40_000 {
        try index.flush()
        unflushed = 0
      }
    }
  }

  /// Fills an empty index with the documents as they are. What the log says of the time meanwhile is read
  /// after it, and may put some of them a second time.
  private func load(_ index: IndexWriter) throws {
    let sequence = try store.lastSequence()
    guard sequence > Self.batch else { return }
    var loads: [String: BulkLoad] = [:]
    var failure: SegmentError?
    try store.export(readable: Compartment.all) { stored in
      guard
        let name = Compartment(label: stored.document.label, owner: stored.document.owner)?.name
      else { return true }
      let load = loads[name] ?? index.bulkLoad(compartment: name, threads: 1)
      loads[name] = load
      do throws(SegmentError) {
        try load.add(Self.indexDocument(stored))
        if loads.values.reduce(0, { $0 + $1.byteCount }) > Self.loadMemory {
          try loads.values.max { $0.byteCount < $1.byteCount }?.seal()
        }
        return true
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
    for (_, load) in loads.sorted(by: { $0.key < $1.key }) { try load.finish(sequence: sequence) }
    index.advance(to: sequence)
  }

  static func indexDocument(_ stored: StoredDocument) -> IndexDocument {
    DocumentSchema.indexDocument(
      key: stored.key, stored.document, status: stored.standing.status.status,
      tags: stored.effectiveTags, mentions: stored.mentions)
  }
}

/// The index is being brought level with the store's log for the first time, which takes a while.
struct ReplayUnderWay: Error, CustomStringConvertible {
  let description = "the index is being brought level with the store; try again"
}

extension StoredDocument {
  /// The sectors that hold: a person's word, else what the tagger found.
  package var effectiveTags: [SectorTag] {
    override.map { $0.tags(over: tags) } ?? tags
  }
}

extension DocumentSummary {
  package var effectiveTags: [SectorTag] {
    override.map { $0.tags(over: tags) } ?? tags
  }
}

extension SectorOverride {
  fileprivate func tags(over machine: [SectorTag]) -> [SectorTag] {
    sectors.map { sector in
      SectorTag(
        sector, score: 1,
        evidence: [
          Evidence(
            .override, author, weight: 12,
            detail: reason + (isStale(over: machine) ? " (the findings have changed since)" : ""))
        ])
    }
  }
}
