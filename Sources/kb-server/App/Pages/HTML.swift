import Courseware
import HTTPServer
import KnowledgeModel

/// A piece of HTML. Whatever is put into a literal of it is escaped, unless it is HTML itself, so a page
/// cannot forget to.
struct HTML: ExpressibleByStringInterpolation, Equatable, Sendable {
  private(set) var text: String

  /// For what has been written as HTML elsewhere and is escaped already.
  init(written text: String) { self.text = text }

  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ html: HTML) { text += html.text }

    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { text += part.text }
    }

    mutating func appendInterpolation(_ html: HTML?) { text += html?.text ?? "" }

    mutating func appendInterpolation(_ words: String) { text += escaped(words) }

    mutating func appendInterpolation(_ words: Substring) { text += Inline.escaped(words) }

    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    mutating func appendInterpolation<Value: CustomStringConvertible>(_ value: Value) {
      text += escaped(value.description)
    }
  }

  static func + (left: HTML, right: HTML) -> HTML { HTML(written: left.text + right.text) }

  static func += (left: inout HTML, right: HTML) { left.text += right.text }

  var isEmpty: Bool { text.isEmpty }
}

extension Sequence where Element == HTML {
  /// One after the other, with something between them.
  func joined(by separator: HTML) -> HTML {
    HTML(written: map(\.text).joined(separator: separator.text))
  }
}

/// Text made safe to stand in HTML, as content or in a quoted attribute.
func escaped(_ text: String) -> String { Inline.escaped(text) }

/// Addresses of our own pages.
enum Address {
  /// A path with parameters behind it, percent-encoded; those without a value are left out.
  static func of(_ path: String, _ parameters: [String: String?]) -> String {
    let pairs = parameters.compactMap { name, value in value.map { (name, $0) } }
      .sorted { $0.0 < $1.0 }
      .map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }
    return pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
  }

  /// The address of a request again, with other parameters: a value that is `nil` takes one away.
  static func again(
    _ call: Call, _ path: String, changing changes: [String: String?] = [:]
  ) -> String {
    var parameters: [String: String?] = call.request.query.mapValues { $0 }
    parameters["cursor"] = String?.none
    for (name, value) in changes { parameters[name] = value }
    return of(path, parameters)
  }
}
