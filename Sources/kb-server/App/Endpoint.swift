import HTTPServer
import KnowledgeModel

/// What answers one method of one path, and for whom.
struct Endpoint: Sendable {
  enum Effect: Sendable {
    /// Changes nothing.
    case reads
    case writes
    /// Begins a session: changes something, for whoever comes.
    case signsIn
  }

  /// What of it somebody reaches who may use it at all, in the words of `docs/access.md`.
  enum Reach: String, Sendable {
    /// The same for whoever comes.
    case same = "yes"
    case readable = "what they may read"
    case writable = "what they may write"
    case own = "their own"
    /// Saved searches.
    case shared = "their own, and their Centers'"
    /// Submissions: the submitter's own, or those that a Center has.
    case side = "their own, or their Centers'"
    /// By the account, the organisation or the receipt code.
    case receipt = "their own, also by receipt code"
  }

  /// What a program needs to know of it; `nil` for pages.
  let operation: Operation?
  let audience: Audience
  let reach: Reach
  let effect: Effect
  let bodyLimit: Int
  let placement: Plan.Placement
  let run: @Sendable (Call) throws -> Response

  /// Reads; answered on the polling threads.
  static func read(
    _ operation: Operation? = nil, for audience: Audience, reaching reach: Reach = .same,
    _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: audience, reach: reach, effect: .reads, bodyLimit: 0,
      placement: .inline, run: run)
  }

  /// Works on a posted text without keeping it.
  static func work(
    _ operation: Operation? = nil, for audience: Audience, reaching reach: Reach = .same,
    _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: audience, reach: reach, effect: .reads, bodyLimit: 1 << 20,
      placement: .background,
      run: run)
  }

  /// Writes to disk, on a worker.
  static func write(
    _ operation: Operation? = nil, for audience: Audience, reaching reach: Reach = .same,
    limit: Int = 1 << 20,
    _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: audience, reach: reach, effect: .writes, bodyLimit: limit,
      placement: .background,
      run: run)
  }

  /// Signs somebody in, on a worker.
  static func signIn(
    _ operation: Operation? = nil, _ run: @escaping @Sendable (Call) throws -> Response
  ) -> Endpoint {
    Endpoint(
      operation: operation, audience: .everyone, reach: .same, effect: .signsIn,
      bodyLimit: 16 << 10,
      placement: .background, run: run)
  }
}
