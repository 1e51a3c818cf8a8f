import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// The newest documents that fit a question, for programs that look again from time to time.
struct Feed {
  let title: String
  /// The address of the feed itself.
  let address: String
  let hits: [Hit]

  /// As Atom (RFC 4287).
  var atom: [UInt8] {
    let entries = hits.map { hit in
      """
      <entry><id>\(Self.name(hit))</id><title>\(Self.xml(hit.title))</title>
      <updated>\(Self.time(hit.date))</updated><link href="/d/\(hit.id)"/><author><name>\(Self.xml(hit.source))</name></author>
      <category scheme="urn:trade-knowledge-base:label" term="\(hit.label.rawValue)"/><category scheme="urn:trade-knowledge-base:status" term="\(hit.standing.status.status.rawValue)"/><summary>Handling: \(hit.label.rawValue). \(Self.xml(hit.snippet.map(\.text).joined()))</summary></entry>
      """
    }
    let feed = """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:trade-knowledge-base:feed:\(Self.xml(address))</id>
      <title>\(Self.xml(title))</title><updated>\(Self.time(hits.compactMap(\.date).max()))</updated><link rel="self" href="\(Self.xml(address))"/>
      \(entries.joined(separator: "\n"))
      </feed>
      """
    return Array(feed.utf8)
  }

  /// As JSON Feed 1.1 (jsonfeed.org).
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("version", "https://jsonfeed.org/version/1.1")
      json.member("title", title)
      json.member("feed_url", address)
      json.objects("items", hits) { hit, json in
        json.member("id", Self.name(hit))
        json.member("url", "/d/\(hit.id)")
        json.member("title", hit.title)
        json.member("content_text", hit.snippet.map(\.text).joined())
        json.member("date_published", Self.time(hit.date))
        json.members("tags", [hit.label.rawValue, hit.standing.status.status.rawValue])
      }
    }
    return json.bytes
  }

  /// One version of a document; another version is another entry.
  private static func name(_ hit: Hit) -> String {
    "urn:trade-knowledge-base:\(hit.id):\(hit.version)"
  }

  private static func time(_ day: CalendarDate?) -> String {
    (day?.description ?? "1970-01-01") + "T00:00:00Z"
  }

  /// Text for XML: escaped, and without the characters that XML 1.0 has not.
  private static func xml(_ text: String) -> String {
    escaped(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter {
            $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || $0 == "\n" || $0 == "\t"
          })))
  }
}
