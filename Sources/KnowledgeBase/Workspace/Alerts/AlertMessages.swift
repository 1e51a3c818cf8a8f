import Cryptography
import Delivery
import KnowledgeModel
import RecordStore

/// A letter on what is new in somebody's saved searches.
struct AlertLetter {
  let deliveries: [LoadedDelivery]
  let address: String?

  var subject: String {
    let count = Set(deliveries.map(\.document.id)).count
    return "Trade Knowledge Base: \(count) new document\(count == 1 ? "" : "s")"
  }

  var body: String {
    let shown = deliveries.filter(\.showsTitle)
    var lines: [String] = []
    // Each document once, under the first of the searches that it fits.
    var told: Set<DocumentID> = []
    for search in Set(shown.map(\.search.own)).sorted() {
      let own = shown.filter { $0.search.own == search && told.insert($0.document.id).inserted }
      guard let first = own.first else { continue }
      lines += [first.search.name, ""]
      for loaded in own {
        lines.append("  " + loaded.document.document.title)
        lines.append("  " + link("/d/\(loaded.document.id)"))
        let also = shown.filter { $0.document.id == loaded.document.id && $0.search.own != search }
        if !also.isEmpty {
          lines.append("  also in: " + also.map(\.search.name).joined(separator: ", "))
        }
      }
      lines.append("")
    }
    let others = Set(deliveries.filter { !$0.showsTitle }.map(\.document.id)).count
    if others > 0 {
      lines += [
        "\(others) \(others == 1 ? "is" : "are") not for mail: sign in to read \(others == 1 ? "it" : "them").",
        "",
      ]
    }
    lines.append("You asked for this at \(link("/alerts")), where you can also end it.")
    return lines.joined(separator: "\r\n") + "\r\n"
  }

  /// The same as long as it tells of the same.
  var id: String {
    Self.digest(deliveries.map { "\($0.search.own) \($0.document.id) \($0.delivery.version)" })
  }

  static func digest(_ names: [String]) -> String {
    Digest(of: Array(names.joined(separator: "\n").utf8)).description
  }

  private func link(_ path: String) -> String { (address ?? "") + path }
}

/// One alert as a program is told of it, by the conventions of Standard Webhooks 1.0.
struct AlertNotice {
  /// The same when it is sent again.
  let id: String
  let body: [UInt8]

  init(_ loaded: LoadedDelivery, address: String?) {
    let (delivery, document) = (loaded.delivery, loaded.document)
    let name = "\(delivery.account) \(loaded.search.own) \(document.id) \(delivery.version)"
    id = "msg_" + Digest(of: Array(name.utf8)).description.prefix(32)
    var json = JSONWriter()
    json.object { json in
      json.member("type", "alert")
      json.key("search")
      json.object { json in
        json.member("id", Int(loaded.search.own))
        json.member("name", loaded.search.name)
      }
      json.key("document")
      json.object { json in
        json.member("id", document.id.description)
        json.member("version", delivery.version)
        json.member("label", document.document.label.rawValue)
        if loaded.showsTitle { json.member("title", document.document.title) }
        if let address { json.member("url", "\(address)/d/\(document.id)") }
      }
    }
    body = json.bytes
  }

  func headers(
    signedWith secret: [UInt8], at time: Timestamp
  ) -> [(name: String, value: String)] {
    let seconds = time.millisecondsSinceEpoch / 1000
    let signed = Array("\(id).\(seconds).".utf8) + body
    return [
      ("Webhook-Id", id), ("Webhook-Timestamp", "\(seconds)"),
      ("Webhook-Signature", "v1,\(Base64.text(KeyedDigest.bytes(of: signed, key: secret)))"),
    ]
  }
}

extension Timestamp {
  /// As RFC 5322 has it, in UTC.
  var mailDate: String {
    let text = description  // 2026-11-26T14:05:06.000Z
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let parts = text.prefix(10).split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), names.indices.contains(month - 1) else {
      return text
    }
    return "\(parts[2]) \(names[month - 1]) \(parts[0]) \(text.dropFirst(11).prefix(8)) +0000"
  }
}
