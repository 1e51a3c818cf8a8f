import Foundation
import KnowledgeModel

@testable import Ingestion

/// Everything that one reading gives: the documents, and the refusal if there was one.
struct Outcome: Equatable {
  var received: [Received] = []
  var refusal: IngestError?

  var documents: [Document] { received.map(\.document) }
}

enum Reading {
  /// The repository this file lies in.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// `kb-cli`, built beside the test bundle.
  static let htmlProgram = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "kb-cli").path

  static func mapping(_ name: String) throws -> XMLMapping {
    let file = root.appending(path: "corpus/mappings/\(name).json")
    return try XMLMapping(json: Array(try Data(contentsOf: file)))
  }

  static func outcome(
    _ bytes: [UInt8], defaults: IngestDefaults = IngestDefaults(label: .public),
    limits: IngestLimits = .request, chunk: Int = 128 << 10
  ) -> Outcome {
    var outcome = Outcome()
    do {
      let source = try ByteSource(bytes: bytes, limits: limits, chunk: chunk)
      _ = try FileReader.read(source, name: "file", defaults: defaults, limits: limits) {
        outcome.received.append($0)
      }
    } catch let error as IngestError {
      outcome.refusal = error
    } catch {
      outcome.refusal = .malformed("\(error)", Place(line: 0, column: 0))
    }
    return outcome
  }

  static func outcome(
    _ text: String, defaults: IngestDefaults = IngestDefaults(label: .public)
  ) -> Outcome {
    outcome(Array(text.utf8), defaults: defaults)
  }
}
