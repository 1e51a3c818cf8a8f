/// What somebody keeps beside a document, for themselves or for a Center's people.
package struct Annotation: Equatable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// Words.
    case note
    /// The document is in a list of that name.
    case list
    /// It was read through and judged.
    case reviewed
  }

  package let id: AnnotationID
  package let document: DocumentID
  /// The version that was looked at.
  package let version: Int
  package let account: AccountID
  package let author: String
  package let kind: Kind
  /// The words of a note, the name of a list; empty for `reviewed` unless words were added.
  package let text: String
  /// The Center whose people see it too; `nil` for the author alone.
  package let center: Sector?
  package let at: Timestamp

  package init(
    id: AnnotationID, document: DocumentID, version: Int, account: AccountID, author: String,
    kind: Kind, text: String, center: Sector?, at time: Timestamp
  ) {
    self.id = id
    self.document = document
    self.version = version
    self.account = account
    self.author = author
    self.kind = kind
    self.text = text
    self.center = center
    at = time
  }
}

/// What a Center's experts want to be read first by whoever asks for something.
package struct CenterNote: Equatable, Sendable {
  /// When it is shown.
  package enum Occasion: Equatable, Sendable {
    /// The question has these words, folded, and no others.
    case words(String)
    /// The question names the tariff number or one below it.
    case tariff(String)
  }

  package let id: CenterNoteID
  package let center: Sector
  package let occasion: Occasion
  package let text: String
  /// A document to read, shown to those who may.
  package let document: DocumentID?
  /// Never `enforcement`.
  package let label: HandlingLabel
  /// The last day on which it is shown.
  package let expires: CalendarDate
  package let author: String
  package let at: Timestamp

  package init(
    id: CenterNoteID, center: Sector, occasion: Occasion, text: String, document: DocumentID?,
    label: HandlingLabel, expires: CalendarDate, author: String, at time: Timestamp
  ) {
    self.id = id
    self.center = center
    self.occasion = occasion
    self.text = text
    self.document = document
    self.label = label
    self.expires = expires
    self.author = author
    at = time
  }
}
