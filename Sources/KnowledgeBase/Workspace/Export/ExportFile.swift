package import KnowledgeModel
import Synchronization

/// In what form documents are taken along.
package enum ExportFormat: String, CaseIterable, Sendable {
  case jsonl, csv, xlsx, citations

  /// The media type.
  package var mediaType: String {
    switch self {
    case .jsonl: "application/x-ndjson; charset=utf-8"
    case .csv: "text/csv; charset=utf-8; header=present"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .citations: "text/plain; charset=utf-8"
    }
  }

  /// How the name of its file ends.
  package var suffix: String { self == .citations ? "txt" : rawValue }
}

/// Why documents cannot be taken along.
package enum ExportRefusal: Error, Equatable {
  /// A sheet has so many rows at most.
  case tooManyRows(Int, most: Int)
}

/// Everything that a question finds, as a file that is made while it is handed out. Safe from any thread.
package final class ExportFile: Sendable {
  private enum Stage { case beginning, rows, over }

  private struct State {
    var stage = Stage.beginning
    var workbook: Workbook
  }

  package let walk: ExportWalk
  package let format: ExportFormat
  private let style: CitationStyle
  private let state: Mutex<State>

  fileprivate init(
    _ walk: ExportWalk, _ format: ExportFormat, _ style: CitationStyle, by principal: Principal
  ) {
    (self.walk, self.format, self.style) = (walk, format, style)
    let marking =
      "Handling: \(walk.marking?.rawValue ?? "empty"). \(walk.total) documents taken along on \(Timestamp.now().day) by \(principal.name)."
    state = Mutex(State(workbook: Workbook(marking: marking, columns: ExportRow.headings)))
  }

  /// What its file is called, marking and all.
  package var name: String {
    "trade-knowledge-\(Timestamp.now().day)-\(marking).\(format.suffix)"
  }

  /// The gravest label in it, in one word.
  package var marking: String { walk.marking?.rawValue ?? "empty" }

  /// The next bytes; `nil` at the end.
  package func next() throws -> [UInt8]? {
    try state.withLock { state in
      switch state.stage {
      case .over: return nil
      case .beginning:
        state.stage = .rows
        return switch format {
        case .xlsx: try state.workbook.beginning()
        case .csv: ExportRow.csvHeading
        case .jsonl, .citations: []
        }
      case .rows:
        if let hits = try walk.next() { return try piece(hits, &state.workbook) }
        state.stage = .over
        return format == .xlsx ? try state.workbook.end() : nil
      }
    }
  }

  private func piece(_ hits: [Hit], _ workbook: inout Workbook) throws -> [UInt8] {
    switch format {
    case .jsonl: hits.flatMap { ExportRow($0).jsonLine }
    case .csv: hits.flatMap { ExportRow($0).csvLine(marking: marking) }
    case .xlsx: try workbook.rows(hits.map { ExportRow($0).cells })
    case .citations: hits.flatMap { ExportRow($0).citation(style) }
    }
  }
}

extension Workspace {
  /// Begins to hand out everything that a question finds, and notes in the record who takes it along.
  package func export(
    _ question: SearchQuestion, as format: ExportFormat, style: CitationStyle = .full,
    by principal: Principal
  ) throws -> ExportFile {
    let walk = try ExportWalk(question, workspace: self, as: principal)
    if format == .xlsx, walk.total > Workbook.mostRows {
      throw ExportRefusal.tooManyRows(walk.total, most: Workbook.mostRows)
    }
    noteExport(
      of: walk.total, marking: walk.marking?.rawValue ?? "nothing", as: format.rawValue,
      by: principal)
    return ExportFile(walk, format, style, by: principal)
  }
}
