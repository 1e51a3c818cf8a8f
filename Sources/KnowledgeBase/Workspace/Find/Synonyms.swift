private import Glibc
import ReferenceData
import Synchronization

/// The synonyms in force: those compiled in, and over them `synonyms.txt` and `synonyms_oneway.txt` of the
/// data directory, which are read again whenever they have changed.
final class Synonyms: Sendable {
  private struct State: Sendable {
    var signature: [Int64]?
    var table = SynonymTable(twoWay: [], oneWay: [])
  }

  private let directory: String
  private let state = Mutex(State())

  init(directory: String) { self.directory = directory }

  func current() -> SynonymTable {
    let (twoWay, oneWay) = (directory + "/synonyms.txt", directory + "/synonyms_oneway.txt")
    let signature = Self.signature(twoWay) + Self.signature(oneWay)
    return state.withLock { state in
      if state.signature != signature {
        state.table = SynonymTable(
          twoWay: [Self.text(ReferenceData.synonyms), Self.contents(twoWay)],
          oneWay: [Self.text(ReferenceData.oneWaySynonyms), Self.contents(oneWay)])
        state.signature = signature
      }
      return state.table
    }
  }

  /// Changes whenever a file of synonyms does.
  func signature() -> [Int64] {
    Self.signature(directory + "/synonyms.txt")
      + Self.signature(directory + "/synonyms_oneway.txt")
  }

  private static func contents(_ path: String) -> String {
    text(FileWalk.contents(path, SynonymTable.longestFile) ?? [])
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Differs when the file does.
  private static func signature(_ path: String) -> [Int64] {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return [0, 0, 0, 0] }
    return [
      Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec), Int64(status.st_size),
      Int64(truncatingIfNeeded: status.st_ino),
    ]
  }
}
