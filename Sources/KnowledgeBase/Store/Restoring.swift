private import Glibc

extension RecordStore {
  /// Makes a store out of a backup, in a directory where there is none and never has been.
  ///
  /// The backup is copied and checked whole before it becomes the store: a damaged one is refused
  /// with `.corrupt`, a directory in use with `.unusable` and `EEXIST`.
  package static func restore(
    from backup: String, into directory: String
  ) throws(RecordError) {
    let file = directory + "/kb.sqlite"
    guard !DataDirectory.exists(file), !DataDirectory.hasSignsOfLife(directory) else {
      throw .unusable(path: file, code: EEXIST)
    }
    try DataDirectory.make(directory)
    let place = try DataDirectory(directory)
    try place.withLock { () throws(RecordError) in
      let unfinished = file + ".unfinished"
      defer {
        for ending in ["", "-wal", "-shm"] { DataDirectory.remove(unfinished + ending) }
      }
      try DataDirectory.copy(backup, to: unfinished)
      try checkBackup(unfinished)
      try DataDirectory.rename(unfinished, to: file)
      try place.markAsMade()
    }
  }

  private static func checkBackup(_ file: String) throws(RecordError) {
    let database = try Connection(path: file, for: .reading)
    guard try database.schemaVersion() > 0 else { throw .corrupt }
    try Schema.check(database)
    guard database.faults().isEmpty else { throw .corrupt }
  }
}
