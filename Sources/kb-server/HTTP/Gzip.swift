private import Compression

/// The gzip content coding (RFC 9110, section 8.4.1.3; RFC 1952).
package enum Gzip {
  /// Fast: a page of 40 kB takes less than a millisecond.
  private static let level = 4

  /// Those bytes in the gzip format; `nil` when they cannot be made smaller.
  package static func compress(_ bytes: [UInt8]) -> [UInt8]? {
    Zlib.gzip(bytes, level: level)
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
      !headers.contains(where: \.forbidsCoding),
      let smaller = Gzip.compress(body)
    else { return copy }
    copy.body = smaller
    copy.headers.append(Header("Content-Encoding", "gzip"))
    return copy
  }
}

extension Header {
  /// Whether the body must stay as it is.
  fileprivate var forbidsCoding: Bool {
    switch name.lowercased() {
    case "etag": !value.hasPrefix("W/")
    case "content-encoding": true
    default: false
    }
  }
}
