import Ingestion

/// Reads any bytes as a letter. Nothing may trap, and nothing may take long.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMail(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let letter = try? MailFile(bytes) else { return 0 }
  precondition(letter.files.allSatisfy { !$0.name.isEmpty && !$0.name.contains("/") })
  precondition(!letter.subject.contains("\n"))
  return 0
}
