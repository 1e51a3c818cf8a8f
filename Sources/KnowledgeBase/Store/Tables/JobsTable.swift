package import KnowledgeModel

/// Jobs; the newest hundreds are kept.
enum JobsSchema {
  static let first: StaticString = """
    CREATE TABLE jobs (
      id TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, author TEXT NOT NULL,
      created_at BIGINT NOT NULL, started_at BIGINT, ended_at BIGINT, progress BIGINT NOT NULL,
      result TEXT, unwanted BIGINT NOT NULL, PRIMARY KEY (id));
    """
}

extension Database {
  /// The newest first.
  func jobs(limit: Int) throws(RecordError) -> [Job] {
    try all(
      """
      SELECT id, kind, state, author, created_at, started_at, ended_at, progress, result, unwanted
      FROM jobs ORDER BY id DESC LIMIT $1
      """, .integer(Int64(limit)), read: job)
  }

  func job(_ id: JobID) throws(RecordError) -> Job? {
    try first(
      """
      SELECT id, kind, state, author, created_at, started_at, ended_at, progress, result, unwanted
      FROM jobs WHERE id = $1
      """, .text(id.description), read: job)
  }

  /// The oldest one that waits.
  func waitingJob() throws(RecordError) -> Job? {
    try first(
      """
      SELECT id, kind, state, author, created_at, started_at, ended_at, progress, result, unwanted
      FROM jobs WHERE state = 'queued' ORDER BY id LIMIT 1
      """, read: job)
  }

  func newestJob() throws(RecordError) -> JobID? {
    try first("SELECT id FROM jobs ORDER BY id DESC LIMIT 1") { JobID($0.text(0)) } ?? nil
  }

  func put(_ job: Job) throws(RecordError) {
    try run(
      """
      INSERT INTO jobs
        (id, kind, state, author, created_at, started_at, ended_at, progress, result, unwanted)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      ON CONFLICT (id) DO UPDATE SET state = excluded.state, started_at = excluded.started_at,
        ended_at = excluded.ended_at, progress = excluded.progress, result = excluded.result,
        unwanted = excluded.unwanted
      """, .text(job.id.description), .text(job.kind.rawValue), .text(job.state.rawValue),
      .text(job.author), .integer(job.createdAt.millisecondsSinceEpoch),
      .optional(job.startedAt?.millisecondsSinceEpoch),
      .optional(job.endedAt?.millisecondsSinceEpoch), .integer(Int64(job.progress)),
      .optional(job.result), .integer(job.isUnwanted ? 1 : 0))
  }

  /// Forgets those that are over, but for the newest.
  func removeJobs(keeping count: Int) throws(RecordError) {
    try run(
      """
      DELETE FROM jobs WHERE state NOT IN ('queued', 'running') AND id NOT IN (
        SELECT id FROM jobs ORDER BY id DESC LIMIT $1)
      """, .integer(Int64(count)))
  }

  private func job(_ row: Row) throws(RecordError) -> Job {
    guard let id = JobID(row.text(0)), let kind = Job.Kind(rawValue: row.text(1)),
      let state = Job.State(rawValue: row.text(2))
    else { throw .corrupt }
    return Job(
      id: id, kind: kind, state: state, author: row.text(3),
      createdAt: Timestamp(millisecondsSinceEpoch: row.integer(4)),
      startedAt: row.optionalInteger(5).map(Timestamp.init(millisecondsSinceEpoch:)),
      endedAt: row.optionalInteger(6).map(Timestamp.init(millisecondsSinceEpoch:)),
      progress: Int(row.integer(7)), result: row.optionalText(8), isUnwanted: row.integer(9) != 0)
  }
}

extension RecordStore {
  package func jobs(limit: Int) throws(RecordError) -> [Job] {
    try read { database throws(RecordError) in try database.jobs(limit: limit) }
  }

  package func job(_ id: JobID) throws(RecordError) -> Job? {
    try read { database throws(RecordError) in try database.job(id) }
  }
}

extension WriteTransaction {
  package func add(_ job: Job) throws(RecordError) {
    try database.put(job)
    try database.removeJobs(keeping: 200)
    try audit("job-added", subject: job.id.description, detail: job.kind.rawValue)
  }

  package func job(_ id: JobID) throws(RecordError) -> Job? { try database.job(id) }

  package func waitingJob() throws(RecordError) -> Job? { try database.waitingJob() }

  package func newestJob() throws(RecordError) -> JobID? { try database.newestJob() }

  /// A step of its way; only its end is told in the record.
  package func set(_ job: Job) throws(RecordError) {
    try database.put(job)
    if job.state.isOver {
      try audit("job-\(job.state.rawValue)", subject: job.id.description, detail: job.kind.rawValue)
    }
  }
}
