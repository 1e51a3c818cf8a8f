import HTTPServer
import KnowledgeBase
import KnowledgeModel

/// Work that takes longer than a request, for who runs the machine.
enum JobHandlers {
  @Sendable static func list(_ call: Call) throws -> Response {
    let jobs = try call.workspace.jobs(limit: call.limit(upTo: 200, usual: 50), as: call.principal)
    return .json { Payload.jobs(jobs, into: &$0) }
  }

  /// `{"kind": "verify"}`: answered at once; the job is done when its turn comes.
  @Sendable static func add(_ call: Call) throws -> Response {
    let kind = try Fields(call.request.body).value("kind", Job.Kind.init)
    let job = try call.workspace.addJob(kind, as: call.principal)
    return .json(
      status: 202, headers: [Header("Location", "/v1/jobs/\(job.id)"), Header("Retry-After", "1")]
    ) { Payload.job(job, into: &$0) }
  }

  @Sendable static func show(_ call: Call) throws -> Response {
    let job = try call.workspace.job(id(call), as: call.principal)
    let headers = job.state.isOver ? [] : [Header("Retry-After", "1")]
    return .json(headers: headers) { Payload.job(job, into: &$0) }
  }

  @Sendable static func cancel(_ call: Call) throws -> Response {
    let job = try call.workspace.cancelJob(id(call), as: call.principal)
    return .json { Payload.job(job, into: &$0) }
  }

  private static func id(_ call: Call) throws -> JobID {
    guard let id = call.captures["id"].flatMap(JobID.init) else { throw Problem.notFound }
    return id
  }

  @Sendable static func page(_ call: Call) throws -> Response {
    PageHandlers.page(try JobsPage(call: call).html)
  }

  /// The forms of the page: `act` is a kind to begin, or `cancel`.
  @Sendable static func submitForm(_ call: Call) throws -> Response {
    let fields = try call.form()
    if let kind = fields["act"].flatMap(Job.Kind.init) {
      _ = try call.workspace.addJob(kind, as: call.principal)
    } else if fields["act"] == "cancel", let id = fields["job"].flatMap(JobID.init) {
      _ = try call.workspace.cancelJob(id, as: call.principal)
    } else {
      throw Problem.badParameter(
        name: "act", value: fields["act"] ?? "",
        expected: names(Job.Kind.self) + " or cancel")
    }
    return SubmitPageHandlers.redirect(to: "/admin/jobs")
  }
}
