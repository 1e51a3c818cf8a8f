package import Courseware
import KnowledgeModel
import RecordStore

/// Where a lesson's citations are looked up: the documents that a principal may read.
package struct DocumentShelf: CitedDocuments {
  let workspace: Workspace
  let principal: Principal

  package func document(named name: String, version: Int?) throws -> CitedDocument? {
    let spelled = name + (DocumentID(name) != nil ? version.map { "@\($0)" } ?? "" : "")
    guard var found = try workspace.document(named: spelled, as: principal) else { return nil }
    if let version, found.version != version {
      guard
        let older = try workspace.document(named: "\(found.id)@\(version)", as: principal)
      else { return nil }
      found = older
    }
    return found.cited(on: Timestamp.now().day)
  }
}

extension StoredDocument {
  /// The document as a lesson cites it: below `official` without the numbers that not all its readers see,
  /// whoever looks, so that a pin means the same to everybody.
  func cited(on day: CalendarDate) -> CitedDocument? {
    guard let compartment = Compartment(label: document.label, owner: document.owner) else {
      return nil
    }
    let shown = shown(
      to: document.label < .official ? [.public, .industry] : [.public, .industry, .official])
    return CitedDocument(
      id: id, version: version, name: shown.document.sourceID ?? shown.document.title,
      title: shown.document.title, compartment: compartment, status: shown.standing.status,
      note: shown.standing.note(on: day), paragraphs: shown.document.body.map(\.text))
  }
}
