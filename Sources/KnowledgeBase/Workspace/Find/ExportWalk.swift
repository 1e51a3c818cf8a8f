package import KnowledgeModel
import RecordStore
import Synchronization

/// Everything that a question finds, a page at a time, newest first.
///
/// It goes on by date, so what comes in meanwhile makes it neither repeat nor leave out what was there. Safe
/// from any thread; a page takes one search.
package final class ExportWalk: Sendable {
  /// How many rows are made at a time.
  private static let page = 200

  private struct State {
    var cursor: String?
    var isFinished = false
    var first: SearchAnswer?
  }

  private let workspace: Workspace
  private let principal: Principal
  private let question: SearchQuestion
  private let state: Mutex<State>
  /// How many documents there were at the beginning.
  package let total: Int
  /// The gravest label among them; `nil` when there are none.
  package let marking: HandlingLabel?

  /// Asks the question once, so that what is wrong with it is known before the first row.
  fileprivate init(
    _ question: SearchQuestion, workspace: Workspace, as principal: Principal
  ) throws {
    var question = question
    if question.order == .relevance { question.order = .newest }
    (question.cursor, question.limit, question.explains) = (nil, Self.page, false)
    (question.facets, question.mayContinueLoosely, question.copies) = (["label"], true, .all)
    (self.workspace, self.principal) = (workspace, principal)
    let first = try workspace.search(question, as: principal, corrects: false)
    question.facets = []
    self.question = question
    total = first.total
    let labels = first.facets.first { $0.name == "label" }?.values ?? []
    // A label that the reader chose is counted beside those not chosen.
    marking = labels.filter { $0.count > 0 }.compactMap { HandlingLabel(rawValue: $0.value) }
      .filter { question.labels.isEmpty || question.labels.contains($0) }.max()
    state = Mutex(State(cursor: first.next, isFinished: first.next == nil, first: first))
  }

  /// The next rows; `nil` when all have been handed out.
  package func next() throws -> [Hit]? {
    try state.withLock { state in
      if let first = state.first {
        state.first = nil
        return first.hits.isEmpty ? nil : first.hits
      }
      guard !state.isFinished else { return nil }
      var asked = question
      asked.cursor = state.cursor
      let answer = try workspace.search(asked, as: principal, corrects: false)
      state.cursor = answer.next
      state.isFinished = answer.next == nil
      return answer.hits.isEmpty ? nil : answer.hits
    }
  }
}

extension Workspace {
  /// Begins to hand out everything that a question finds, and notes in the record who takes it along.
  package func export(
    _ question: SearchQuestion, as format: String, by principal: Principal
  ) throws -> ExportWalk {
    let walk = try ExportWalk(question, workspace: self, as: principal)
    noteExport(
      of: walk.total, marking: walk.marking?.rawValue ?? "nothing", as: format, by: principal)
    return walk
  }
}

extension Payload {
  /// The columns of an export, in both formats.
  package static let exportColumns = [
    "id", "version", "title", "kind", "label", "status", "status_since", "status_basis", "sectors",
    "date", "source", "source_id",
  ]

  private static func exportCells(_ hit: Hit) -> [String] {
    let status = hit.standing.status
    return [
      hit.id.description, String(hit.version), hit.title, hit.kind.rawValue, hit.label.rawValue,
      status.status.rawValue, status.since?.description ?? "", status.basis ?? "",
      hit.sectors.map(\.sector.rawValue).joined(separator: " "), hit.date?.description ?? "",
      hit.source, hit.sourceID ?? "",
    ]
  }

  /// The first line of a table of documents.
  package static var exportHeading: [UInt8] {
    Array((exportColumns.joined(separator: ",") + "\r\n").utf8)
  }

  /// One line of a table of documents (RFC 4180); no spreadsheet takes a cell for a formula.
  package static func exportRow(_ hit: Hit) -> [UInt8] {
    Array((exportCells(hit).map(cell).joined(separator: ",") + "\r\n").utf8)
  }

  /// One line of JSON.
  package static func exportLine(_ hit: Hit) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for (name, value) in zip(exportColumns, exportCells(hit)) {
        switch name {
        case "version": json.member(name, hit.version)
        case "sectors": json.members(name, hit.sectors.map(\.sector.rawValue))
        default: json.member(name, value.isEmpty ? nil : value)
        }
      }
    }
    return json.bytes + [0x0A]
  }
}
