/// A form with files as a browser sends it (RFC 7578).
package struct Multipart: Equatable, Sendable {
  package struct File: Equatable, Sendable {
    /// Of the field that it was chosen in.
    package let field: String
    /// What it is called, without any folders.
    package let name: String
    package let content: [UInt8]
  }

  package private(set) var fields: [String: String] = [:]
  package private(set) var files: [File] = []

  private static let mostParts = 200
  private static let longestHead = 4096

  /// Whether a `Content-Type` is that of such a form.
  package static func isForm(_ contentType: String) -> Bool {
    contentType.lowercased().hasPrefix("multipart/form-data")
  }

  /// `nil` when the bytes are no such form, or name a field twice.
  package init?(_ body: [UInt8], contentType: String) {
    guard Self.isForm(contentType), let boundary = Self.parameter("boundary", of: contentType),
      (1...70).contains(boundary.utf8.count),
      boundary.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    let mark = Array("--\(boundary)".utf8)
    guard body.starts(with: mark) else { return nil }
    var place = mark.count
    let line = [13, 10] + mark
    var count = 0
    while true {
      // Behind the last part stand two hyphens, behind every other one the end of the line.
      if body[place...].starts(with: Array("--".utf8)) { return }
      count += 1
      guard body[place...].starts(with: [13, 10]), count <= Self.mostParts else { return nil }
      place += 2
      guard let end = Self.find(line, in: body, from: place),
        take(body[place..<end])
      else { return nil }
      place = end + line.count
    }
  }

  /// One part; false when it is none.
  private mutating func take(_ part: ArraySlice<UInt8>) -> Bool {
    let blank: [UInt8] = [13, 10, 13, 10]
    guard
      let end = Self.find(
        blank, in: Array(part.prefix(Self.longestHead)), from: 0
      ).map({ part.startIndex + $0 }),
      let head = String(validating: part[part.startIndex..<end], as: UTF8.self)
    else { return false }
    let content = part[(end + blank.count)...]
    let lines = head.split(separator: "\r\n").map(String.init)
    guard
      let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }),
      disposition.lowercased().contains("form-data"),
      let field = Self.parameter("name", of: disposition)
    else { return false }
    guard let name = Self.parameter("filename", of: disposition) else {
      guard fields[field] == nil, let text = String(validating: content, as: UTF8.self) else {
        return false
      }
      fields[field] = text
      return true
    }
    let own = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    // A browser sends an empty part when no file was chosen.
    if !own.isEmpty || !content.isEmpty {
      files.append(File(field: field, name: own, content: Array(content)))
    }
    return true
  }

  /// A parameter of a header field, with or without quotes. Browsers write a quote in a name as `%22`.
  private static func parameter(_ name: String, of header: String) -> String? {
    for part in header.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, String(pair[0]).trimmedASCII.lowercased() == name else { continue }
      let value = String(pair[1]).trimmedASCII
      guard value.hasPrefix("\"") else { return value }
      guard value.count >= 2, value.hasSuffix("\"") else { return nil }
      return String(value.dropFirst().dropLast()).replacing("%22", with: "\"")
    }
    return nil
  }

  /// Where some bytes begin first, from a place on.
  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var place = start
    while place <= bytes.count - needle.count {
      if bytes[place] == first, bytes[place..<(place + needle.count)].elementsEqual(needle) {
        return place
      }
      place += 1
    }
    return nil
  }
}

extension String {
  fileprivate var trimmedASCII: String {
    var text = self[...]
    while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
    while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
    return String(text)
  }
}
