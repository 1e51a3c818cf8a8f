private import Glibc
private import Synchronization

/// Whether Ctrl-C was pressed. A second one ends the process at once.
enum Interrupt {
  private static let count = Atomic<Int>(0)

  static var cameIn: Bool { count.load(ordering: .relaxed) > 0 }

  static func listen() {
    _ = signal(SIGINT) { _ in
      if Interrupt.count.add(1, ordering: .relaxed).newValue > 1 { _exit(130) }
    }
  }
}

extension Console {
  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The files right in a folder whose names end so, sorted.
  static func files(in folder: String, ending: String) -> [String] {
    guard let stream = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { raw in
        unsafe String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending) { names.append(folder + "/" + name) }
    }
    return names.sorted()
  }
}
