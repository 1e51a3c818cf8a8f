package import KnowledgeModel
package import RecordStore

/// How a document is cited.
package enum CitationStyle: String, CaseIterable, Sendable {
  case short, full, address

  /// What people call it.
  package var words: String {
    switch self {
    case .short: "Short"
    case .full: "Full"
    case .address: "By address"
    }
  }

  /// The citation of a version of a document.
  package func text(_ cited: CitedVersion) -> String {
    let day = cited.date.map(Self.written) ?? "n.d."
    let number = cited.sourceID ?? cited.title
    return switch self {
    case .short: "\(number) (\(day))"
    case .full:
      "\(cited.title), \(cited.source)\(cited.sourceID.map { " \($0)" } ?? "") (\(day)), version \(cited.version), \(cited.status.words)"
    case .address: "\(number), /d/\(cited.id)@\(cited.version)"
    }
  }

  private static let months = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]

  /// `Jan. 5, 2019`.
  private static func written(_ day: CalendarDate) -> String {
    let parts = day.description.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, months.indices.contains(parts[1] - 1) else { return day.description }
    return "\(months[parts[1] - 1]) \(parts[2]), \(parts[0])"
  }
}

/// What a citation says of a version of a document.
package struct CitedVersion: Sendable {
  package let id: DocumentID
  package let version: Int
  package let title: String
  package let source: String
  package let sourceID: String?
  package let date: CalendarDate?
  package let status: DocumentStatus
}

extension CitedVersion {
  /// A version as it is cited today.
  package init(_ stored: StoredDocument) {
    let document = stored.document
    self.init(
      id: stored.id, version: stored.version, title: document.title, source: document.source,
      sourceID: document.sourceID, date: document.issued, status: stored.standing.status.status)
  }
}

extension Hit {
  /// The document as it is cited.
  var cited: CitedVersion {
    CitedVersion(
      id: id, version: version, title: title, source: source, sourceID: sourceID, date: date,
      status: standing.status.status)
  }
}
