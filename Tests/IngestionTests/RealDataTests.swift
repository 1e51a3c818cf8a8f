import Foundation
import KnowledgeModel
import Testing

@testable import Ingestion

/// Public collections on a developer's machine; `KB_DEV_DATA` names the folder.
@Suite struct RealDataTests {
  private static func files(_ folder: String) -> [String] {
    guard let root = ProcessInfo.processInfo.environment["KB_DEV_DATA"] else {
      print("SKIPPED: set KB_DEV_DATA to read the real \(folder)")
      return []
    }
    let walker = FileManager.default.enumerator(atPath: root + "/" + folder)
    return (walker?.compactMap { $0 as? String } ?? []).filter { isXML($0) }
      .map { root + "/" + folder + "/" + $0 }
  }

  private static func isXML(_ name: String) -> Bool {
    [".xml", ".XML"].contains { name.hasSuffix($0) }
  }

  @Test(arguments: [
    ("fr_notices_xml", 88, 0), ("uslm_samples", 124, 0), ("fr_fulltext", 32, 0),
    ("hmrc_customs_xml", 823, 4),
  ])
  func everyFileIsReadOrRefused(folder: String, count: Int, refused: Int) throws {
    let files = Self.files(folder)
    if files.isEmpty { return }
    let defaults = IngestDefaults(
      label: .public, mappings: [try Reading.mapping("wco-declaration")])
    var refusals: [String] = []
    for file in files {
      var documents = 0
      do {
        _ = try FileReader.read(path: file, defaults: defaults) { received in
          documents += 1
          #expect(!received.document.title.isEmpty)
          #expect(!received.document.body.contains { $0.text.isEmpty })
        }
        #expect(documents > 0, "\(file)")
      } catch { refusals.append("\(file): \(error)") }
    }
    #expect(files.count == count)
    #expect(refusals.count == refused, "\(refusals)")
  }
}
