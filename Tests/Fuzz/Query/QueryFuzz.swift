import SearchEngine

/// Reads any bytes as a question. Nothing may trap, and nothing may take long.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let text = String(decoding: bytes, as: UTF8.self)
  _ = try? QueryParser.parse(text, fields: ["title", "hts", "issued", "sector", "party"])
  return 0
}
