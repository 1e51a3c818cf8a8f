private import CStemmer

/// The Snowball English stemmer (Porter2). One a thread: it keeps a buffer of its own.
@safe package final class Stemmer {
  private let handle: OpaquePointer?

  package init() { unsafe handle = sb_stemmer_new("english", "UTF_8") }

  deinit { unsafe sb_stemmer_delete(handle) }

  /// The stem of a folded word. A word with a digit in it is an identifier and stays as it is.
  package func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    guard word.count > 2, !word.contains(where: { (0x30...0x39).contains($0) }),
      let handle = unsafe handle
    else { return Array(word) }
    return unsafe word.withUnsafeBufferPointer { bytes in
      guard let stem = unsafe sb_stemmer_stem(handle, bytes.baseAddress, Int32(bytes.count)) else {
        return Array(word)
      }
      let length = Int(unsafe sb_stemmer_length(handle))
      return unsafe Array(UnsafeBufferPointer(start: stem, count: length))
    }
  }

  package func stem(_ word: String) -> String {
    String(decoding: stem(Array(word.utf8)[...]), as: UTF8.self)
  }
}
