private import Glibc
package import KnowledgeModel

extension Timestamp {
  /// The wall clock's time.
  package static func now() -> Timestamp {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(
      millisecondsSinceEpoch: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

extension Moment {
  /// Now, by both clocks.
  package static func now() -> Moment {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return Moment(
      wall: .now(), boot: boot,
      elapsed: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The random name that the kernel gave to this start of the machine.
  private static let boot: String = {
    let file = unsafe open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "unknown" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe read(file, &bytes, bytes.count)
    let name = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    let kept = name.filter { !$0.isWhitespace }
    return kept.isEmpty ? "unknown" : kept
  }()
}
