private import Glibc
package import TradeLanguage

extension SectorTagger {
  /// Where a data directory keeps a model trained on its own documents.
  package static func modelPath(in directory: String) -> String { directory + "/sector-model.txt" }

  /// The tagger of a data directory with the model trained there; `nil` when there is none.
  static func own(of directory: String) throws -> SectorTagger? {
    let path = modelPath(in: directory)
    guard unsafe access(path, F_OK) == 0 else { return nil }
    return SectorTagger(try model(at: path))
  }

  /// The tagger of a data directory: with the model trained there, else the shipped one.
  package static func loaded(from directory: String) throws -> SectorTagger {
    try own(of: directory) ?? .shared
  }

  /// Reads a model's file.
  package static func model(at path: String) throws -> SectorModel {
    guard let bytes = FileWalk.contents(path, 64 << 20) else {
      throw TrainingRefusal.noFile(path)
    }
    do {
      return try SectorModel(bytes)
    } catch {
      switch error {
      case .notAModel: throw TrainingRefusal.badModel("\(path) is no sector model of this version")
      case .badLine(let line): throw TrainingRefusal.badModel("\(path), line \(line)")
      }
    }
  }
}

extension Training {
  /// Where a data directory keeps a model trained on its own documents.
  package static func modelPath(in directory: String) -> String {
    SectorTagger.modelPath(in: directory)
  }
}

extension TrainingResult {
  package var features: Int { model.featureCount }

  /// Writes the model's file, whole or not at all.
  package func write(to path: String) throws {
    guard WholeFile.write(Array(model.text.utf8), to: path) else {
      throw TrainingRefusal.unwritable(path)
    }
  }
}
