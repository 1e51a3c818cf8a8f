private import Glibc
private import Synchronization

/// Whether Ctrl-C was pressed. A second one ends the process at once.
enum Interrupt {
  private static let count = Atomic<Int>(0)

  static var cameIn: Bool { count.load(ordering: .relaxed) > 0 }

  /// Takes every signal, whatever the program that started this one kept from itself: a blocked signal stays blocked
  /// in children, and then SIGTERM ends nothing.
  static func unblock() {
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, nil)
  }

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
