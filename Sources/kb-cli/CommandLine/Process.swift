private import Glibc

/// How this process ends.
enum Process {
  static func end(_ code: Int32) -> Never { exit(code) }
}
