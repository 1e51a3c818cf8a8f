import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Whether the process lives and can work.
enum HealthHandlers {
  /// One thing that must be so, and whether it is. No numbers: anybody may ask.
  private struct Check {
    let name: String
    let fault: String?
  }

  /// Whether requests are answered at all.
  @Sendable static func live(_ call: Call) throws -> Response { answer("alive", "", []) }

  /// Whether the index was brought level with the store since the start.
  @Sendable static func started(_ call: Call) throws -> Response {
    answer("started", "starting", [store(call), replay(call)])
  }

  /// Whether searches and reads are answered now.
  @Sendable static func ready(_ call: Call) throws -> Response {
    let checks = [store(call), replay(call)]
    guard checks.allSatisfy({ $0.fault == nil }) else {
      return answer("ready", "not ready", checks + [Check(name: "search", fault: "not tried")])
    }
    let isSearched = (try? call.workspace.condition(as: .anonymous)) != nil
    let search = Check(name: "search", fault: isSearched ? nil : "the index cannot be used")
    return answer("ready", "not ready", checks + [search])
  }

  private static func store(_ call: Call) -> Check {
    Check(
      name: "store",
      fault: (try? call.workspace.store.lastSequence()) == nil ? "it cannot be read" : nil)
  }

  private static func replay(_ call: Call) -> Check {
    Check(
      name: "replay",
      fault: call.workspace.hasReplayed ? nil : "the index is being brought level with the store")
  }

  private static func answer(_ good: String, _ bad: String, _ checks: [Check]) -> Response {
    let isGood = checks.allSatisfy { $0.fault == nil }
    return .json(
      status: isGood ? 200 : 503, headers: isGood ? [] : [Header("Retry-After", "2")]
    ) { json in
      json.object { json in
        json.member("status", isGood ? good : bad)
        json.objects("checks", checks) { check, json in
          json.member("name", check.name)
          json.member("status", check.fault == nil ? "ok" : "failed")
          if let fault = check.fault { json.member("fault", fault) }
        }
      }
    }
  }
}
