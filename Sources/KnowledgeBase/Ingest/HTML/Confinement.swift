private import CSeccomp
private import Glibc

/// Gives up, for good, whatever a process that only reads and writes bytes does not need.
enum Confinement {
  /// Bounds time, memory, files and processes, and lets only harmless system calls through.
  /// Whether all of it is in force.
  static func enter() -> Bool {
    kb_close_others() == 0 && limit(RLIMIT_CPU, 10) && limit(RLIMIT_AS, 1 << 30)
      && limit(RLIMIT_FSIZE, 0)
      && limit(__RLIMIT_NPROC, 0) && limit(RLIMIT_CORE, 0) && limit(RLIMIT_NOFILE, 3) && filter()
  }

  private static func limit(_ resource: __rlimit_resource, _ most: UInt) -> Bool {
    var limit = rlimit(rlim_cur: most, rlim_max: most)
    return unsafe setrlimit(Int32(resource.rawValue), &limit) == 0
  }

  /// Also sets `no_new_privs`, which libseccomp does before it loads a filter.
  private static func filter() -> Bool {
    guard let context = unsafe seccomp_init(kb_seccomp_refuse()) else { return false }
    defer { unsafe seccomp_release(context) }
    for name in allowed {
      let call = unsafe seccomp_syscall_resolve_name(name)
      if call < 0 { continue }
      if unsafe seccomp_rule_add_array(context, 0x7FFF_0000, call, 0, nil) != 0 { return false }
    }
    return unsafe seccomp_load(context) == 0
  }

  /// No open, no socket, no exec, no fork.
  private static let allowed = [
    "read", "write", "readv", "writev", "recvfrom", "sendto", "mmap", "munmap", "mremap",
    "mprotect",
    "madvise", "brk", "futex", "exit", "exit_group", "rt_sigreturn", "rt_sigaction",
    "rt_sigprocmask", "sigaltstack", "clock_gettime", "getrandom", "close", "fstat", "newfstatat",
    "gettid", "getpid", "tgkill", "sched_yield", "restart_syscall",
  ]
}
