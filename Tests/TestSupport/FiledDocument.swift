import Foundation

/// A document as it is filed over HTTP: one JSON object.
package struct FiledDocument {
  package let json: String

  package init(
    _ title: String, _ body: String, label: String = "public", owner: String? = nil,
    _ members: [String: String] = [:]
  ) throws {
    var object = members
    (object["title"], object["body"], object["label"]) = (title, body, label)
    if let owner { object["owner"] = owner }
    json = String(decoding: try JSONEncoder().encode(object), as: UTF8.self)
  }
}
