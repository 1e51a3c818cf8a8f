import KnowledgeBase
import KnowledgeModel

/// How a command ended, as the contract numbers it.
enum ExitCode: Int32 {
  case done = 0
  case nothingFound = 1
  case usage = 2
  case notAllowed = 3
  case conflict = 4
  case unavailable = 5
  case badData = 65
  case interrupted = 130
}

/// What every command is given.
struct Setting {
  let console: Console
  let dataDirectory: String
  let isJSON: Bool
  let principal: Principal
  let today: CalendarDate

  /// The knowledge base of the data directory, which must be there.
  func workspace() throws -> Workspace { try Workspace(opening: dataDirectory) }
}

/// One verb of the command line.
struct Command: Sendable {
  let name: String
  let arguments: String
  let summary: String
  /// Lines of help on the options.
  let options: [String]
  /// Whole command lines that can be run as they stand.
  let examples: [String]
  let run: @Sendable (inout Arguments, Setting) throws -> ExitCode
}
