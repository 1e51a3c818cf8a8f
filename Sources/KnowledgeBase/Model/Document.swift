/// What a source says: a title, a body, and what is known about them. Not yet stored anywhere.
package struct Document: Equatable, Sendable {
  package var kind: DocumentKind
  package var label: HandlingLabel
  /// The Center whose compartment an `enforcement` document lies in. A person or the file sets it.
  package var owner: Sector?
  package var status: StatusAssertion
  package var title: String
  /// Who published it, such as `Federal Register`.
  package var source: String
  /// What the source calls it, such as `2016-29719` or `19 CFR 165.11`; unique within the source.
  package var sourceID: String?
  package var issued: CalendarDate?
  package var effective: CalendarDate?
  /// A BCP 47 tag, such as `en`.
  package var language: String
  /// Sectors that the file or the person who filed it names.
  package var declaredSectors: [Sector]
  /// Whatever else the source tells, such as `port`, `importer`, `docket`, `path`; in file order.
  package var attributes: [Attribute]
  package var body: [Block]

  package init(
    kind: DocumentKind, label: HandlingLabel, owner: Sector? = nil,
    status: StatusAssertion = StatusAssertion(.unknown), title: String, source: String,
    sourceID: String? = nil, issued: CalendarDate? = nil, effective: CalendarDate? = nil,
    language: String = "en", declaredSectors: [Sector] = [], attributes: [Attribute] = [],
    body: [Block]
  ) {
    self.kind = kind
    self.label = label
    self.owner = owner
    self.status = status
    self.title = title
    self.source = source
    self.sourceID = sourceID
    self.issued = issued
    self.effective = effective
    self.language = language
    self.declaredSectors = declaredSectors
    self.attributes = attributes
    self.body = body
  }

  /// The values of every attribute of that name, in order.
  package func values(of name: String) -> [String] {
    attributes.filter { $0.name == name }.map(\.value)
  }
}

/// A named value that a source gives, such as `port` = `Laredo, TX`.
package struct Attribute: Equatable, Hashable, Sendable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// One citable piece of a body. The first block of a body is paragraph 1; the title is paragraph 0.
package struct Block: Equatable, Hashable, Sendable {
  /// What a block is to a reader.
  package enum Role: Equatable, Hashable, Sendable {
    /// A heading; level 1 is the highest, 6 the lowest.
    case heading(level: Int)
    case paragraph
    case listItem
    case quotation
    /// One row of a table; its cells are separated by a tab.
    case tableRow
    case footnote
  }

  package var role: Role
  /// Plain text. Never markup, whatever it looks like: escape it before showing it.
  package var text: String

  package init(_ role: Role, _ text: String) {
    self.role = role
    self.text = text
  }
}
