import Ingestion

/// The mapping files of a folder: how XML of other kinds is read.
enum MappingFolder {
  private static let largestFile = 1 << 20

  /// Every `*.json` of a folder, in the order of their names.
  static func load(_ folder: String) throws -> [XMLMapping] {
    var files: [String] = []
    FileWalk.collect(folder, into: &files)
    return try files.filter { $0.hasSuffix(".json") }.map { file in
      guard let bytes = FileWalk.contents(file, largestFile) else { throw IngestError.missing }
      return try XMLMapping(json: bytes)
    }
  }
}
