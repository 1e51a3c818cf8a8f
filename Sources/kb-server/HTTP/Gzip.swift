private import CZlib

/// The gzip content coding (RFC 9110, section 8.4.1.3; RFC 1952).
package enum Gzip {
  /// Fast: a page of 40 kB takes less than a millisecond.
  private static let level: Int32 = 4

  /// Those bytes in the gzip format; `nil` when they cannot be made smaller.
  package static func compress(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 32, bytes.count < 1 << 30 else { return nil }
    var stream = unsafe z_stream()
    guard unsafe kb_gzip_begin(&stream, level) == Z_OK else { return nil }
    defer { _ = unsafe deflateEnd(&stream) }
    var input = bytes
    let (status, count, output) = unsafe input.withUnsafeMutableBufferPointer { input in
      var output = [UInt8](repeating: 0, count: input.count)
      let status = unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(output.count)
        return unsafe deflate(&stream, Z_FINISH)
      }
      return unsafe (status, output.count - Int(stream.avail_out), output)
    }
    // What has not ended has run out of room: it would have been longer.
    guard status == Z_STREAM_END else { return nil }
    return Array(output[..<count])
  }

  /// Whether `Accept-Encoding` takes it (RFC 9110, section 12.5.3).
  package static func isAccepted(by header: String?) -> Bool {
    var isTaken: Bool?
    var takesAny = false
    for part in (header ?? "").lowercased().split(separator: ",") {
      let words = part.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      let quality =
        words.dropFirst().first { $0.hasPrefix("q=") }
        .map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      if words.first == "gzip" || words.first == "x-gzip" { isTaken = quality > 0 }
      if words.first == "*" { takesAny = quality > 0 }
    }
    return isTaken ?? takesAny
  }
}

extension Response {
  private static let compressible = [
    "text/", "application/json", "application/problem+json", "application/x-ndjson",
    "application/atom+xml", "image/svg+xml", "application/openmetrics-text",
  ]

  /// The same in the gzip coding, when the client takes it and it is worth it.
  ///
  /// What has a strong entity tag stays as it is, since the tag is that of these bytes.
  package func coded(for accepted: String?) -> Response {
    guard Self.compressible.contains(where: contentType.hasPrefix) else { return self }
    var copy = self
    copy.headers.append(Header("Vary", "Accept-Encoding"))
    guard stream == nil, body.count >= 1024, status != 206, Gzip.isAccepted(by: accepted),
      !headers.contains(where: { ["etag", "content-encoding"].contains($0.name.lowercased()) }),
      let smaller = Gzip.compress(body)
    else { return copy }
    copy.body = smaller
    copy.headers.append(Header("Content-Encoding", "gzip"))
    return copy
  }
}
