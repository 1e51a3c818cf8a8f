import Foundation

/// A table of cases, which stands beside the tests that read it.
package enum CaseTable {
  /// The cells of each line that is no comment. A table that is not there fails whoever reads it.
  package static func rows(_ name: String, beside file: String) -> [[String]] {
    let path = URL(filePath: file).deletingLastPathComponent().appending(path: "Cases/\(name)")
    guard let table = try? String(contentsOf: path, encoding: .utf8) else { return [] }
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The parts of a cell that lists several things.
  package static func parts(_ row: [String], _ index: Int) -> [String] {
    guard index < row.count, !row[index].isEmpty else { return [] }
    return row[index].components(separatedBy: " | ")
  }
}
