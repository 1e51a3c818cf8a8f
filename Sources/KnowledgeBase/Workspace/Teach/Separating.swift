import Courseware
import KnowledgeModel
import RecordStore

extension Workspace {
  /// Phrases of one edition that are looked up in what its readers may read, before a block is blamed.
  private static let mostPhrases = 40

  /// Blocks of the editions for partners and the public that hold words of something restricted: of a block
  /// that is labelled so, or of any document that the edition's readers may not read.
  ///
  /// Words that those readers can read elsewhere are no secret. A document that the author may not read
  /// either is not named.
  func separationFaults(
    of built: BuiltModule, file: String, as principal: Principal
  ) throws -> [SourceFault] {
    var faults: [SourceFault] = []
    for edition in [Edition.public, .partner] {
      let label = built.module.head.label
      guard edition.shows(label), edition == .partner || label == .public else { continue }
      var scan = SeparationScan(of: built, in: edition)
      faults += scan.faults(file: file)
      guard !scan.isEmpty else { continue }
      let readable = SeparationScan.compartments(of: edition)
      var suspects: [StoredDocument] = []
      try store.eachDocument(outside: readable) { document in
        if document.document.body.contains(where: { scan.hit(holding: $0.text) != nil }) {
          suspects.append(document)
        }
      }
      var lookups = 0
      let reader = Principal(name: "edition", role: edition == .public ? .anonymous : .partner)
      for suspect in suspects {
        for block in suspect.document.body {
          while let hit = scan.hit(holding: block.text) {
            lookups += 1
            if lookups <= Self.mostPhrases, try isPublished(hit.words, to: reader) {
              scan.allow(hit.words)
              continue
            }
            let isNamed = AccessPolicy.readable(by: principal).contains {
              $0 == Compartment(label: suspect.document.label, owner: suspect.document.owner)
            }
            let name =
              isNamed
              ? suspect.document.sourceID ?? suspect.id.description : "a restricted document"
            faults.append(
              SourceFault(
                .separation, file: file, line: hit.line,
                "the block holds words of \(name): “\(hit.words)”",
                "label it \(suspect.document.label < .official ? "industry" : "official"), cite it, or write it in other words"
              ))
            break
          }
        }
      }
    }
    var seen: Set<Int> = []
    return faults.sorted().filter { seen.insert($0.line).inserted }
  }

  /// Whether words in a row stand in a document that somebody may read.
  private func isPublished(_ words: String, to reader: Principal) throws -> Bool {
    try !search(SearchQuestion("\"\(words)\""), as: reader).hits.isEmpty
  }
}
