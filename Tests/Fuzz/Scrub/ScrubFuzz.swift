import Scrubbing

/// Cleans any bytes as each format. Nothing may trap, and what came out is clean already.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScrub(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for type in [
    "image/jpeg", "image/png", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ] {
    guard let clean = try? Scrubber.scrub(bytes, type: type) else { continue }
    let again = try? Scrubber.scrub(clean.bytes, type: type)
    precondition(again?.bytes == clean.bytes)
  }
  return 0
}
