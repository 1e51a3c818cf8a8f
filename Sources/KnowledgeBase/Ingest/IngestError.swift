/// A place in a file, counted from 1; a column counts bytes of UTF-8.
package struct Place: Equatable, Sendable, CustomStringConvertible {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "line \(line), column \(column)" }
}

/// What is bounded while a file is read.
package enum BoundedThing: String, Equatable, Sendable {
  case tag = "bytes in one tag"
  case comment = "bytes in one comment or processing instruction"
  case depth = "levels of nesting"
  case attributes = "attributes of one element"
  case attributeValue = "bytes in one attribute value"
  case text = "bytes of text in one document"
  case elements = "elements or values in one document"
  case record = "bytes in one JSON document"
  case file = "bytes in the file"
}

/// What can be wrong with the characters of a file.
package enum EncodingFault: Equatable, Sendable {
  case notUTF8
  case notUTF16
  case unsupported(String)
  case noCharacter(byte: UInt8, in: String)
  case nul
  /// Bytes that are neither UTF-8 nor plain Windows-1252.
  case undeclared
}

/// What can go wrong between us and the process that reads HTML.
package enum HTMLFault: Equatable, Sendable {
  case notStarted(code: Int32)
  case timedOut
  case died(status: Int32)
  case garbled
  case tooMuchOutput
}

/// Why a file, or one document of it, is refused.
package enum IngestError: Error, Equatable, Sendable {
  case missing
  case notRegularFile
  case notPermitted
  case unreadable(code: Int32)
  case empty
  case encoding(EncodingFault, Place)
  case doctype(Place)
  case limit(BoundedThing, Int, Place?)
  /// Not XML or not JSON; the words of the parser.
  case malformed(String, Place)
  /// Well formed, but not what the format allows; says what was expected.
  case invalid(String, Place?)
  case unknownRoot(name: String, namespace: String?, Place)
  case noDocuments(format: String)
  case ownerMissing(Place?)
  case html(HTMLFault)
  case mapping(String)
}

extension IngestError: CustomStringConvertible {
  /// The line of the fault, where there is one.
  package var line: Int? { place?.line }

  /// The column of the fault, where there is one.
  package var column: Int? { place?.column }

  /// One line: what is wrong and what to do about it. Control characters are escaped.
  package var reason: String { Printable.line(words) }

  /// The place and the reason.
  package var description: String { place.map { "\($0): " + reason } ?? reason }

  private var place: Place? {
    switch self {
    case .encoding(_, let place), .doctype(let place), .malformed(_, let place),
      .unknownRoot(_, _, let place):
      place
    case .limit(_, _, let place), .invalid(_, let place), .ownerMissing(let place): place
    default: nil
    }
  }

  private var words: String {
    switch self {
    case .missing: "no such file; check the path"
    case .notRegularFile: "not a regular file; name a file, not a directory, pipe or device"
    case .notPermitted: "not readable by this user; check the permissions"
    case .unreadable(let code): "reading failed (system error \(code)); try again"
    case .empty: "nothing in it but blank space"
    case .encoding(let fault, _): Self.words(for: fault)
    case .doctype:
      "a DOCTYPE is not accepted, because it can name other files; remove the <!DOCTYPE ...>"
    case .limit(let thing, let limit, _): "more than \(limit) \(thing.rawValue); split it"
    case .malformed(let reason, _): "\(reason); correct the file and send it again"
    case .invalid(let reason, _): reason
    case .unknownRoot(let name, let namespace, _):
      "no reader for the root element '\(name)'"
        + (namespace.map { " in namespace '\($0)'" } ?? " without a namespace")
        + "; write a mapping file for it (see corpus/mappings and docs/formats.md)"
    case .noDocuments(let format): "read as \(format), but no document was found in it"
    case .ownerMissing:
      "an enforcement document needs an owner; add owner=\"...\" or name one when filing it"
    case .html(let fault): Self.words(for: fault)
    case .mapping(let reason): "the mapping is wrong: \(reason)"
    }
  }

  private static func words(for fault: EncodingFault) -> String {
    switch fault {
    case .notUTF8: "not valid UTF-8; save it as UTF-8, or declare the encoding it has"
    case .notUTF16: "not valid UTF-16; save it as UTF-8"
    case .unsupported(let name): "the encoding '\(name)' is not supported; save it as UTF-8"
    case .noCharacter(let byte, let name): "byte \(byte) is no character in \(name)"
    case .nul: "a NUL character; this is not a text file"
    case .undeclared: "neither UTF-8 nor Windows-1252 text; save it as UTF-8"
    }
  }

  private static func words(for fault: HTMLFault) -> String {
    switch fault {
    case .notStarted(let code): "the HTML reader did not start (system error \(code))"
    case .timedOut: "the HTML page took too long to read"
    case .died(let status): "the HTML reader stopped on this page (status \(status))"
    case .garbled: "the HTML reader gave no usable answer"
    case .tooMuchOutput: "the HTML page holds too much text; split it"
    }
  }
}

/// Text made safe for one line of a log or terminal.
enum Printable {
  /// At most 500 characters; control characters and line separators as `\u{..}`.
  static func line(_ text: String) -> String {
    var result = ""
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      if count > 500 { return result + "…" }
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
