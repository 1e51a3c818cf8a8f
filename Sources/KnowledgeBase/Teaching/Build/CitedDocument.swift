package import KnowledgeModel

/// A version of a document as a citation sees it.
package struct CitedDocument: Equatable, Sendable {
  package var id: DocumentID
  package var version: Int
  /// What its source calls it, else its title.
  package var name: String
  package var title: String
  package var compartment: Compartment
  package var status: StatusAssertion
  /// What is to be said beside the status, such as `comments close on …`.
  package var note: String?
  /// Paragraph 1 is the first.
  package var paragraphs: [String]

  package init(
    id: DocumentID, version: Int, name: String, title: String, compartment: Compartment,
    status: StatusAssertion, note: String? = nil, paragraphs: [String]
  ) {
    self.id = id
    self.version = version
    self.name = name
    self.title = title
    self.compartment = compartment
    self.status = status
    self.note = note
    self.paragraphs = paragraphs
  }

  /// The text of a paragraph, from 1; `nil` when there is none.
  package func paragraph(_ number: Int) -> String? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }
}

/// Where documents are looked up for whoever builds a lesson; the workspace gives one.
package protocol CitedDocuments {
  /// By id or by what the source calls it; `nil` version for the current one. `nil` when it is absent, or
  /// hidden from whoever builds.
  func document(named name: String, version: Int?) throws -> CitedDocument?
}
