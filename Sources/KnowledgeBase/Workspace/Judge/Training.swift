import Ingestion
import KnowledgeModel
import RecordStore
package import TradeLanguage

/// What a training is made from.
package struct TrainingMaterial: Sendable {
  /// A folder with `goods.tsv`, `tariff.tsv`, `notes.tsv` and `none.tsv`.
  package var folder: String?
  /// Files and folders whose documents name their sectors.
  package var files: [String] = []

  package init() {}
}

/// Why a training or an evaluation cannot be done.
package enum TrainingRefusal: Error, Equatable {
  case noFile(String)
  case unwritable(String)
  case badLine(file: String, line: Int)
  /// So few examples teach nothing.
  case tooFew(Int)
  case badModel(String)
  case notAllowed
}

/// What came of a training.
package struct TrainingResult: Sendable {
  package let model: SectorModel
  package let examples: Int
  /// By source: what is said of texts whose group was not trained on.
  package let heldOut: [(source: String, evaluation: TagEvaluation)]
}

/// Learns sector models.
package enum Training {
  /// How much an example of each source weighs.
  private static let sources: [(file: String, weight: Double, isTitle: Bool)] = [
    ("goods.tsv", 2, true), ("tariff.tsv", 1, false), ("notes.tsv", 1, false),
    ("none.tsv", 1, false),
  ]
  private static let fewest = 20

  /// Learns from a folder, files, and the documents of a store whose sectors a person or the source named.
  package static func train(
    _ material: TrainingMaterial, from workspace: Workspace?
  ) throws -> TrainingResult {
    var trainer = SectorTrainer()
    var origin: [String] = []
    func note(_ name: String, since before: Int) {
      let added = trainer.count - before
      if added > 0 { origin.append("\(added) of \(name)") }
    }
    if let folder = material.folder {
      for source in sources {
        let before = trainer.count
        let path = folder + "/" + source.file
        for text in try labelledTexts(path, splitting: source.file == "goods.tsv") {
          trainer.add(
            text.document(asTitle: source.isTitle), sectors: text.sectors, weight: source.weight,
            group: text.group, source: source.file)
        }
        note(source.file, since: before)
      }
    }
    if !material.files.isEmpty {
      let before = trainer.count
      try forEachDeclared(material.files) { document in
        add(document, document.declaredSectors, to: &trainer)
      }
      note("documents", since: before)
    }
    if let workspace {
      let before = trainer.count
      try workspace.forEachConfirmed { document, sectors in add(document, sectors, to: &trainer) }
      note("confirmed documents", since: before)
    }
    guard trainer.count >= fewest else { throw TrainingRefusal.tooFew(trainer.count) }
    let (model, heldOut) = trainer.train(origin: origin.joined(separator: ", "))
    return TrainingResult(
      model: model, examples: trainer.count, heldOut: evaluations(of: heldOut, model))
  }

  /// The texts of a file of lines `label TAB text`.
  package static func labelledTexts(
    _ path: String, splitting: Bool = false
  ) throws -> [LabelledText] {
    guard let bytes = FileWalk.contents(path, 64 << 20) else {
      throw TrainingRefusal.noFile(path)
    }
    let content = String(decoding: bytes, as: UTF8.self)
    let lines =
      path.hasSuffix("/tariff.tsv")
      ? LabelledText.tariffLines(content) : LabelledText.lines(content, splitting: splitting)
    return try lines.enumerated().map { number, text in
      guard let text else { throw TrainingRefusal.badLine(file: path, line: number + 1) }
      return text
    }
  }

  private static func add(
    _ document: Document, _ sectors: [Sector], to trainer: inout SectorTrainer
  ) {
    trainer.add(
      document, sectors: sectors, weight: 3, group: document.sourceID ?? document.title,
      source: "documents")
    trainer.addNames(of: document, sectors: sectors)
  }

  /// Calls `body` with each document that names its sectors.
  private static func forEachDeclared(
    _ paths: [String], _ body: (Document) -> Void
  ) throws {
    var files: [String] = []
    for path in paths { FileWalk.collect(path, into: &files) }
    var defaults = ReceiveDefaults()
    defaults.mappingFolder = paths.map { $0 + "/mappings" }.first(where: FileWalk.isDirectory)
    let reader = try defaults.forReader()
    for file in files {
      // A file that cannot be read teaches nothing; an ingest says what is wrong with it.
      _ = try? FileReader.read(path: FileWalk.absolute(file), defaults: reader, limits: .file) {
        if !$0.document.declaredSectors.isEmpty { body($0.document) }
      }
    }
  }

  private static func evaluations(
    of heldOut: [SectorTrainer.HeldOut], _ model: SectorModel
  ) -> [(source: String, evaluation: TagEvaluation)] {
    var list: [(source: String, evaluation: TagEvaluation)] = []
    let tagger = SectorTagger(model)
    for item in heldOut {
      let place =
        list.firstIndex { $0.source == item.source }
        ?? {
          list.append((item.source, TagEvaluation()))
          return list.count - 1
        }()
      var tags: Set<Sector> = []
      for (sector, score) in zip(SectorModel.sectors, item.scores)
      where score >= tagger.threshold(sector) {
        tags.insert(sector)
      }
      list[place].evaluation.add(known: item.sectors, scores: item.scores, tags: tags)
    }
    return list
  }
}

extension Workspace {
  /// Calls `body` with each document whose sectors a person has set, or the source names.
  func forEachConfirmed(_ body: (Document, [Sector]) -> Void) throws {
    try store.export(readable: Compartment.all) { stored in
      let sectors = stored.override?.sectors ?? stored.document.declaredSectors
      if stored.override != nil || !sectors.isEmpty { body(stored.document, sectors) }
      return true
    }
  }
}
