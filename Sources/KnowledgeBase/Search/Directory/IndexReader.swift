import Synchronization

/// The index of a data directory as another process writes it. Safe to call from any thread.
package final class IndexReader: Sendable {
  private let directory: String
  private let schema: Schema
  private let state: Mutex<(identity: [Int]?, snapshot: Snapshot?)> = Mutex((nil, nil))

  package init(directory: String, schema: Schema) {
    self.directory = directory
    self.schema = schema
  }

  /// The index as it stands on disk now; `nil` when there is none.
  package func snapshot() throws(SegmentError) -> Snapshot? {
    let path = directory + "/" + Manifest.fileName
    let known = state.withLock { $0 }
    guard let identity = Files.identity(of: path) else { return nil }
    if identity == known.identity { return known.snapshot }
    var failure: SegmentError?
    // A file named in the manifest may be merged away before it is opened: read the manifest again.
    for _ in 0..<5 {
      do throws(SegmentError) {
        let identity = Files.identity(of: path)
        let manifest = try Manifest(Files.read(path, limit: 1 << 26), file: path)
        let snapshot = try Self.open(manifest, in: directory, schema: schema)
        state.withLock { $0 = (identity, snapshot) }
        return snapshot
      } catch {
        failure = error
      }
    }
    throw failure ?? .notAnIndexFile(file: path)
  }

  /// Opens every file that a manifest names.
  static func open(
    _ manifest: Manifest, in directory: String, schema: Schema
  ) throws(SegmentError) -> Snapshot {
    guard manifest.schema == schema.fingerprint else {
      throw .otherSchema(file: directory + "/" + Manifest.fileName)
    }
    var compartments: [String: [SegmentView]] = [:]
    for entry in manifest.entries {
      let path = directory + "/segments/" + entry.file
      let segment = try Segment(path: path, schema: schema)
      guard segment.byteCount == entry.byteCount else {
        throw .truncated(file: path, expected: entry.byteCount, actual: segment.byteCount)
      }
      var view = SegmentView(segment: segment, deletions: nil)
      if let deletions = entry.deletions {
        view.deletions = try DeletionFile.read(
          directory + "/segments/" + deletions, size: segment.documentCount)
      }
      compartments[entry.compartment, default: []].append(view)
    }
    return Snapshot(
      schema: schema, sequence: manifest.sequence, generation: manifest.generation,
      compartments: compartments, tables: ScoreTables())
  }
}
