private import Glibc

/// The program through which long answers reach a terminal.
struct Pager {
  private let child: pid_t

  /// Starts it and gives it standard output; `nil` where there is none to be had.
  ///
  /// `$PAGER` names it, else it is `less`, which ends by itself when everything fits on the screen.
  init?() {
    var command = "less -FRX"
    if let wished = Console.environment("PAGER") {
      guard !wished.isEmpty, wished != "cat" else { return nil }
      command = wished
    } else if !Self.isInPath("less") {
      return nil
    }
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    let sentence: [String] = ["/bin/sh", "-c", command]
    var words = unsafe sentence.map { unsafe strdup($0) }
    unsafe words.append(nil)
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, "/bin/sh", &actions, nil, &words, environ)
    close(ends[0])
    guard code == 0, dup2(ends[1], 1) == 1 else {
      close(ends[1])
      return nil
    }
    close(ends[1])
    child = process
  }

  /// Tells it that everything has come, and waits until its reader has seen enough.
  func finish() {
    close(1)
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  private static func isInPath(_ name: String) -> Bool {
    (Console.environment("PATH") ?? "").split(separator: ":").contains {
      unsafe access("\($0)/\(name)", X_OK) == 0
    }
  }
}
