import Synchronization

/// One change to the index.
package enum IndexChange: Sendable {
  /// Puts a document into a compartment in place of any of the same key, in whatever compartment.
  case put(compartment: String, IndexDocument)
  case remove(key: UInt64)
}

/// The one writer of an index. Changes are searchable at once, from memory, and durable after `flush`.
///
/// `apply`, `flush` and `merge` may be called from different threads; `apply` never waits for a merge.
package final class IndexWriter: Sendable {
  /// A segment and where it lies: in a file, or only in memory.
  private struct Held: Sendable {
    var view: SegmentView
    /// The file's name; `nil` while it is only in memory.
    var file: String?
    /// The file that holds its deletions as they are now; `nil` when they are not on disk.
    var deletionsFile: String?
    var deletionsAreSaved = true
    /// Whether it has documents that are gone from its compartment: their words still count in its
    /// statistics and completions, for readers who may no longer know of them.
    var tellsOfTheGone = false
  }

  private struct State: Sendable {
    var segments: [String: [Held]] = [:]
    var sequence: Int64 = 0
    var generation: UInt64 = 0
    var nextFile: UInt64 = 1
    var isDirty = false
  }

  /// How many segments of about one size are merged together.
  private static let mergeWidth = 8

  private let directory: String?
  let schema: Schema
  /// How many bytes of documents a bulk load collects before it writes a segment, for each thread.
  let memory: Int
  private let lock: WriterLock?
  private let state: Mutex<State>
  private let merging = Mutex(())
  private let tables = ScoreTables()

  /// Opens the index of a directory for writing, an empty one when there is none.
  ///
  /// Throws `locked` when another process writes to it, and whatever is wrong with its files: the caller
  /// may then call `discard` and begin anew.
  package init(
    directory: String, schema: Schema, memory: Int = 256 << 20
  ) throws(SegmentError) {
    try Files.makeDirectory(directory)
    try Files.makeDirectory(directory + "/segments")
    self.directory = directory
    self.schema = schema
    self.memory = memory
    lock = try WriterLock(path: directory + "/writer.lock")
    var state = State()
    let path = directory + "/" + Manifest.fileName
    if Files.identity(of: path) != nil {
      let manifest = try Manifest(Files.read(path, limit: 1 << 26), file: path)
      let snapshot = try IndexReader.open(manifest, in: directory, schema: schema)
      state.sequence = manifest.sequence
      state.generation = manifest.generation
      var taken: [String: Int] = [:]
      for entry in manifest.entries {
        let index = taken[entry.compartment, default: 0]
        taken[entry.compartment] = index + 1
        guard let view = snapshot.compartments[entry.compartment]?[index] else { continue }
        // Of deletions from an earlier run it is not known why.
        state.segments[entry.compartment, default: []].append(
          Held(
            view: view, file: entry.file, deletionsFile: entry.deletions,
            tellsOfTheGone: view.deletions != nil))
      }
      let names = manifest.entries.flatMap { [$0.file, $0.deletions ?? ""] }
      for name in Files.names(in: directory + "/segments") {
        if let number = UInt64(name.prefix(while: { $0 != "." })) {
          state.nextFile = max(state.nextFile, number + 1)
        }
        if !names.contains(name) { Files.remove(directory + "/segments/" + name) }
      }
    }
    self.state = Mutex(state)
  }

  /// An index in memory only, beginning as a snapshot of another. Never writes a file.
  package init(over snapshot: Snapshot?, schema: Schema) {
    directory = nil
    lock = nil
    self.schema = schema
    memory = 256 << 20
    var state = State()
    if let snapshot {
      state.sequence = snapshot.sequence
      state.generation = snapshot.generation
      state.segments = snapshot.compartments.mapValues { views in
        views.map { Held(view: $0) }
      }
    }
    self.state = Mutex(state)
  }

  /// Removes the manifest and the segments of a directory, so that the index begins anew.
  package static func discard(directory: String) {
    Files.remove(directory + "/" + Manifest.fileName)
    for name in Files.names(in: directory + "/segments") {
      Files.remove(directory + "/segments/" + name)
    }
  }

  /// The index as it stands now. O(segments).
  package func snapshot() -> Snapshot {
    state.withLock { state in
      Snapshot(
        schema: schema, sequence: state.sequence, generation: state.generation,
        compartments: state.segments.mapValues { $0.map(\.view) }, tables: tables)
    }
  }

  /// Makes changes in order, all of them visible together.
  package func apply(_ changes: [IndexChange], sequence: Int64) throws(SegmentError) {
    var last: [UInt64: Int] = [:]
    for (index, change) in changes.enumerated() {
      switch change {
      case .put(_, let document): last[document.key] = index
      case .remove(let key): last[key] = index
      }
    }
    var builders: [String: SegmentBuilder] = [:]
    for (index, change) in changes.enumerated() {
      guard case .put(let compartment, let document) = change, last[document.key] == index else {
        continue
      }
      let builder = builders[compartment] ?? SegmentBuilder(schema)
      builders[compartment] = builder
      builder.add(document)
    }
    var added: [String: Segment] = [:]
    for (compartment, builder) in builders {
      let bytes = try builder.write(to: SegmentSink())
      added[compartment] = try Segment(name: "memory", bytes: Bytes(bytes), schema: schema)
    }
    for view in snapshot().compartments.values.joined() { try view.segment.prepare() }
    let keys = Array(last.keys)
    let places = last.mapValues { index -> String? in
      if case .put(let compartment, _) = changes[index] { compartment } else { nil }
    }
    state.withLock { state in
      for compartment in state.segments.keys.sorted() {
        for index in state.segments[compartment, default: []].indices {
          Self.delete(keys, from: &state.segments[compartment, default: []][index]) {
            places[$0] != compartment
          }
        }
      }
      for (compartment, segment) in added {
        state.segments[compartment, default: []].append(
          Held(view: SegmentView(segment: segment, deletions: nil)))
      }
      state.sequence = max(state.sequence, sequence)
      state.generation += 1
      state.isDirty = true
    }
  }

  /// Begins to fill the index with many new documents.
  package func bulkLoad(compartment: String, threads: Int) -> BulkLoad {
    BulkLoad(self, compartment: compartment, threads: max(1, threads))
  }

  /// Writes a builder's documents, whose keys are new, as a segment.
  func add(_ builder: SegmentBuilder, to compartment: String) throws(SegmentError) {
    let made = try make { (sink) throws(SegmentError) in try builder.write(to: sink) }
    state.withLock { state in
      state.segments[compartment, default: []].append(made)
      state.generation += 1
      state.isDirty = true
    }
  }

  /// Says how far the log has been followed.
  package func advance(to sequence: Int64) {
    state.withLock { state in
      state.sequence = max(state.sequence, sequence)
      state.isDirty = true
    }
  }

  /// Merges all segments of each compartment into one.
  package func mergeAll() throws(SegmentError) {
    try merging.withLock { _ throws(SegmentError) in
      for compartment in state.withLock({ $0.segments.keys.sorted() }) {
        let views = state.withLock { $0.segments[compartment, default: []].map(\.view) }
        if views.count > 1 { try replace(views, in: compartment) }
      }
      if let directory { try saveManifest(in: directory) }
    }
  }

  /// Rewrites every segment that has deletions, so that no file holds a word of what was removed or replaced.
  package func expunge() throws(SegmentError) {
    try flush()
    try merging.withLock { _ throws(SegmentError) in
      for compartment in state.withLock({ $0.segments.keys.sorted() }) {
        let views = state.withLock { $0.segments[compartment, default: []].map(\.view) }
        for view in views where view.deletions != nil { try replace([view], in: compartment) }
      }
      if let directory { try saveManifest(in: directory) }
    }
  }

  /// A new segment, in a file where there is a directory, else in memory.
  private func make(
    _ write: (SegmentSink) throws(SegmentError) -> [UInt8]
  ) throws(SegmentError) -> Held {
    guard let directory else {
      let bytes = try write(SegmentSink())
      let segment = try Segment(name: "memory", bytes: Bytes(bytes), schema: schema)
      return Held(view: SegmentView(segment: segment, deletions: nil), file: nil)
    }
    let name = state.withLock { state in
      defer { state.nextFile += 1 }
      return "\(state.nextFile)" + SegmentLayout.suffix
    }
    let path = directory + "/segments/" + name
    _ = try write(try SegmentSink(path: path))
    let segment = try Segment(path: path, schema: schema)
    return Held(view: SegmentView(segment: segment, deletions: nil), file: name)
  }

  /// Takes every document out, and goes back to the beginning of the log.
  package func removeAll() throws(SegmentError) {
    merging.withLock { _ in
      state.withLock { state in
        state.segments = [:]
        state.sequence = 0
        state.generation += 1
        state.isDirty = true
      }
    }
    try flush()
  }

  /// Writes what is only in memory to files, and then the manifest that names them.
  package func flush() throws(SegmentError) {
    guard let directory else { return }
    try merging.withLock { _ throws(SegmentError) in
      // What has come in since the last flush becomes one segment a compartment.
      for compartment in state.withLock({ $0.segments.keys.sorted() }) {
        let fresh = state.withLock { state in
          state.segments[compartment, default: []].filter { $0.file == nil }
        }
        if !fresh.isEmpty { try replace(fresh.map(\.view), in: compartment) }
      }
      try saveManifest(in: directory)
    }
  }

  /// Merges segments of like size, if there are enough of them. Answers whether it did.
  package func mergeOnce() throws(SegmentError) -> Bool {
    try merging.withLock { _ throws(SegmentError) in
      guard let (compartment, views) = mergeCandidates() else { return false }
      try replace(views, in: compartment)
      if let directory { try saveManifest(in: directory) }
      return true
    }
  }

  /// `isGone` tells whether a document has left the compartment and not only been replaced in it.
  private static func delete(
    _ keys: [UInt64], from held: inout Held, isGone: (UInt64) -> Bool
  ) {
    let segment = held.view.segment
    for key in keys {
      guard let document = segment.columns.document(withKey: key) else { continue }
      var set = held.view.deletions ?? DocumentSet(size: segment.documentCount)
      guard !set.contains(UInt32(document)) else { continue }
      set.insert(UInt32(document))
      held.view.deletions = set
      held.deletionsAreSaved = false
      if isGone(key) { held.tellsOfTheGone = true }
    }
  }

  /// Segments worth merging: one that tells of documents that are gone, `mergeWidth` of one size class, or
  /// one that is mostly deleted.
  private func mergeCandidates() -> (String, [SegmentView])? {
    let segments = state.withLock { $0.segments }
    for compartment in segments.keys.sorted() {
      let held = segments[compartment, default: []]
      if let sparse = held.first(where: {
        $0.tellsOfTheGone || $0.view.liveCount * 2 < $0.view.segment.documentCount
      }) {
        return (compartment, [sparse.view])
      }
      var classes: [Int: [SegmentView]] = [:]
      for segment in held {
        let size = max(1, segment.view.segment.byteCount >> 14)
        let sizeClass = (Int.bitWidth - size.leadingZeroBitCount) / 3
        classes[sizeClass, default: []].append(segment.view)
      }
      for sizeClass in classes.keys.sorted() {
        let views = classes[sizeClass, default: []]
        if views.count >= Self.mergeWidth { return (compartment, views) }
      }
    }
    return nil
  }

  /// Puts one new segment in the place of some. Documents deleted meanwhile are deleted in it too.
  private func replace(
    _ views: [SegmentView], in compartment: String
  ) throws(SegmentError) {
    let merger = SegmentMerger(views, schema: schema)
    var merged: Held?
    if merger.documentCount > 0 {
      merged = try make { (sink) throws(SegmentError) in try merger.write(to: sink) }
    }
    state.withLock { state in
      var kept = state.segments[compartment, default: []]
      for (input, view) in views.enumerated() {
        guard let index = kept.firstIndex(where: { $0.view.segment === view.segment }) else {
          continue
        }
        let now = kept.remove(at: index)
        guard let deletions = now.view.deletions, deletions != view.deletions else { continue }
        for (document, ordinal) in merger.ordinals[input].enumerated() {
          guard let ordinal, deletions.contains(UInt32(document)), var held = merged else {
            continue
          }
          var set =
            held.view.deletions ?? DocumentSet(size: held.view.segment.documentCount)
          set.insert(ordinal)
          held.view.deletions = set
          held.deletionsAreSaved = false
          held.tellsOfTheGone = now.tellsOfTheGone
          merged = held
        }
      }
      if let merged { kept.append(merged) }
      state.segments[compartment] = kept
      state.generation += 1
      state.isDirty = true
    }
  }

  /// Writes changed deletions and the manifest, then removes files that nothing names any more.
  private func saveManifest(in directory: String) throws(SegmentError) {
    let current = state.withLock { state in
      defer { state.isDirty = false }
      return state.isDirty ? state : nil
    }
    guard let current else { return }
    var manifest = Manifest(
      schema: schema.fingerprint, generation: current.generation, sequence: current.sequence)
    var saved: [(String, Segment, DocumentSet?, String?)] = []
    for compartment in current.segments.keys.sorted() {
      for held in current.segments[compartment, default: []] {
        guard let file = held.file else {
          // Came in after the flush began: the next flush takes it, and the manifest waits for it.
          state.withLock { $0.isDirty = true }
          return
        }
        var name = held.deletionsFile
        if !held.deletionsAreSaved, let set = held.view.deletions {
          let fresh = "\(current.generation)-" + file + ".del"
          try Files.replace(directory + "/segments/" + fresh, with: DeletionFile.bytes(set))
          name = fresh
        }
        manifest.entries.append(
          Manifest.Entry(
            compartment: compartment, file: file, byteCount: held.view.segment.byteCount,
            deletions: name))
        saved.append((compartment, held.view.segment, held.view.deletions, name))
      }
    }
    try Files.synchronise(directory: directory + "/segments")
    try Files.replace(directory + "/" + Manifest.fileName, with: manifest.bytes)
    state.withLock { state in
      for (compartment, segment, deletions, name) in saved {
        guard
          let index = state.segments[compartment]?.firstIndex(where: {
            $0.view.segment === segment
          }),
          state.segments[compartment]?[index].view.deletions == deletions
        else { continue }
        state.segments[compartment]?[index].deletionsFile = name
        state.segments[compartment]?[index].deletionsAreSaved = true
      }
    }
    let names = Set(manifest.entries.flatMap { [$0.file, $0.deletions ?? ""] })
    let inUse = state.withLock { state in
      Set(state.segments.values.joined().compactMap(\.file))
    }
    for name in Files.names(in: directory + "/segments")
    where !names.contains(name) && !inUse.contains(name) && !name.hasSuffix(".tmp") {
      Files.remove(directory + "/segments/" + name)
    }
  }
}
