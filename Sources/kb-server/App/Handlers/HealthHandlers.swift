import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Whether the process lives and can work.
enum HealthHandlers {
  @Sendable static func live(_ call: Call) throws -> Response {
    .json { $0.object { $0.member("status", "alive") } }
  }

  @Sendable static func ready(_ call: Call) throws -> Response {
    _ = try call.workspace.condition(as: .anonymous)
    return .json { $0.object { $0.member("status", "ready") } }
  }
}
