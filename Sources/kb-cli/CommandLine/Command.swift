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
  /// Who answers in place of the data directory.
  let server: RemoteServer?

  /// The knowledge base of the data directory, which must be there. A command that asks for it before it
  /// has asked the server works on this machine alone.
  func workspace() throws -> Workspace {
    guard server == nil else {
      throw UsageError.refused(
        "this works on the data directory itself, on its machine; leave out --server and $KB_SERVER"
      )
    }
    return try Workspace(opening: dataDirectory)
  }
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
  /// Whether its answers may be longer than a screen.
  var isLong = false
  let run: @Sendable (inout Arguments, Setting) throws -> ExitCode
}
