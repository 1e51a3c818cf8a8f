/// Texts with `*emphasis*`, `**weight**`, `` `code` `` and `[links](https://…)`, as HTML.
package enum Inline {
  /// Text made safe to stand in HTML, as content or in a quoted attribute.
  package static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as HTML. Whatever is not one of the four marks stands as it is, escaped.
  package static func html(_ text: String) -> String {
    var html = ""
    var rest = Array(text)[...]
    while let first = rest.first {
      if first == "`", let (inner, after) = enclosed(rest, "`", "`") {
        html += "<code>" + escaped(inner) + "</code>"
        rest = after
      } else if rest.starts(with: "**"), let (inner, after) = enclosed(rest.dropFirst(), "*", "*"),
        after.first == "*"
      {
        html += "<strong>" + escaped(inner) + "</strong>"
        rest = after.dropFirst()
      } else if first == "*", let (inner, after) = enclosed(rest, "*", "*") {
        html += "<em>" + escaped(inner) + "</em>"
        rest = after
      } else if first == "[", let link = link(rest) {
        html += "<a href=\"" + escaped(link.url) + "\">" + escaped(link.text) + "</a>"
        rest = link.after
      } else {
        html += escaped(String(first))
        rest = rest.dropFirst()
      }
    }
    return html
  }

  /// The text without its marks.
  package static func plain(_ text: String) -> String {
    var plain = ""
    var rest = Array(text)[...]
    while let first = rest.first {
      if first == "[", let link = link(rest) {
        plain += link.text
        rest = link.after
      } else {
        if first != "*" && first != "`" { plain.append(first) }
        rest = rest.dropFirst()
      }
    }
    return plain
  }

  static func links(in text: String) -> [(text: String, url: String)] {
    var found: [(text: String, url: String)] = []
    var rest = Array(text)[...]
    while let first = rest.first {
      if first == "[", let link = link(rest) {
        found.append((link.text.trimmed, link.url))
        rest = link.after
      } else {
        rest = rest.dropFirst()
      }
    }
    return found
  }

  private static func enclosed(
    _ rest: ArraySlice<Character>, _ open: Character, _ close: Character
  ) -> (String, ArraySlice<Character>)? {
    guard rest.first == open else { return nil }
    let body = rest.dropFirst()
    guard let end = body.firstIndex(of: close), end > body.startIndex else { return nil }
    let inner = String(body[..<end])
    guard inner.first != " ", inner.last != " " else { return nil }
    return (inner, body[(end + 1)...])
  }

  /// Only addresses of the web are links; anything else stays text.
  private static func link(
    _ rest: ArraySlice<Character>
  ) -> (text: String, url: String, after: ArraySlice<Character>)? {
    guard let (text, after) = enclosed(rest, "[", "]"),
      let (url, end) = enclosed(after, "(", ")"),
      url.hasPrefix("https://") || url.hasPrefix("http://"),
      url.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E })
    else { return nil }
    return (text, url, end)
  }
}
