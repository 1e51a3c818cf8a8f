package import Cryptography
package import KnowledgeModel

/// Something wrong that `RecordStore.verify` found.
package enum StoreFault: Equatable, Sendable {
  /// The database file itself is damaged, in the words of the database.
  case structure(String)
  /// The version's bytes are not those that were written.
  case version(DocumentID, Int)
  /// What the store says of the document and what its change log says differ.
  case history(DocumentID)
  /// What is kept of the document's citations, or of what others did to it, does not follow from the
  /// documents.
  case graph(DocumentID)
  /// Kept bytes are not those that were received.
  case original(Digest)
  /// The source of a saved version is not the one that was written, or a version is missing.
  case module(ModuleID, Int)
  /// The check could not go on.
  case unreadable(RecordError)
}

extension RecordStore {
  /// Reads everything and checks every digest; empty when the store is sound.
  package func verify() throws(RecordError) -> [StoreFault] {
    try withReader { database throws(RecordError) in database.faults() }
  }
}

extension Connection {
  /// Everything that is wrong in the database; reads all of it.
  func faults() -> [StoreFault] {
    var faults: [StoreFault] = []
    do throws(RecordError) {
      faults += try complaints().map(StoreFault.structure)
      try verifyDocuments(&faults)
      try verifyOriginals(&faults)
      try verifyModules(&faults)
    } catch {
      faults.append(.unreadable(error))
    }
    return faults
  }
}

extension Database {
  fileprivate func verifyDocuments(_ faults: inout [StoreFault]) throws(RecordError) {
    var last: Int64 = 0
    while true {
      let keys = try everyDocumentKey(after: last, limit: 256)
      guard let end = keys.last else { return }
      for key in keys {
        try reading { () throws(RecordError) in
          guard let row = try documentRow(key: key) else { return }
          try verify(row, &faults)
        }
      }
      last = end
    }
  }

  private func verify(_ row: DocumentRow, _ faults: inout [StoreFault]) throws(RecordError) {
    let change = try lastChange(key: row.key)
    let expected = row.isDeleted ? nil : row.compartment
    let versions = try versionNumbers(key: row.key)
    let keyByID = try documentRow(row.id)?.key
    if change?.sequence != row.sequence || change?.version != row.version
      || change?.after != expected || versions != Array(1...max(1, row.version))
      || keyByID != row.key
    {
      faults.append(.history(row.id))
    }
    for number in versions {
      do throws(RecordError) {
        guard let found = try version(number, of: row.id, key: row.key) else {
          faults.append(.version(row.id, number))
          continue
        }
        let findings = try findings(version: number, of: row.id, key: row.key)
        let document = found.document
        let lies = Compartment(label: document.label, owner: document.owner)
        if number == row.version, lies != row.compartment { faults.append(.history(row.id)) }
        if number == row.version, try !isGraphSound(row, findings.citations) {
          faults.append(.graph(row.id))
        }
      } catch {
        guard case .integrity = error else { throw error }
        faults.append(.version(row.id, number))
      }
    }
  }

  /// Whether the rows by which a document is found in the graph, and its standing, are what follows.
  private func isGraphSound(
    _ row: DocumentRow, _ record: CitationRecord?
  ) throws(RecordError) -> Bool {
    let record = row.isDeleted ? CitationRecord() : record ?? CitationRecord()
    for name in record.own where try !keys(called: name).contains(row.key) { return false }
    for edge in try edges(record, key: row.key) {
      let rows = try citing(edge.target, by: row.key)
      guard rows == [edge.treatment.weight] else { return false }
    }
    let stored = try standing(key: row.key)
    guard !row.isDeleted else { return stored == nil }
    // What waits for a day is brought level when the knowledge base is opened, not here.
    if stored?.pending != nil { return true }
    guard let day = try lastDay() else { return stored == nil }
    return try derivedStanding(of: row, names: record.own, on: day) == stored
  }

  fileprivate func verifyModules(_ faults: inout [StoreFault]) throws(RecordError) {
    for row in try modules() {
      for number in 1...max(1, row.version) {
        do throws(RecordError) {
          if try moduleVersion(number, of: row) == nil { faults.append(.module(row.id, number)) }
        } catch {
          guard case .moduleIntegrity = error else { throw error }
          faults.append(.module(row.id, number))
        }
      }
    }
  }

  fileprivate func verifyOriginals(_ faults: inout [StoreFault]) throws(RecordError) {
    for digest in try originalDigests() {
      guard let bytes = try original(digest) else { continue }
      if Digest(of: bytes) != digest { faults.append(.original(digest)) }
    }
  }
}

extension Original {
  func matches(_ bytes: [UInt8]) -> Bool {
    bytes.count == byteCount && Digest(of: bytes) == digest
  }
}
