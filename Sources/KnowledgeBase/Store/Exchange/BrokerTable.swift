package import KnowledgeModel

extension Database {
  /// Notes that a submission has something new to compare.
  func queueForBroker(key: Int64) throws(RecordError) {
    try run("INSERT INTO broker_queue (key) VALUES ($1) ON CONFLICT DO NOTHING", .integer(key))
  }

  func brokerQueue(limit: Int) throws(RecordError) -> [Int64] {
    try all("SELECT key FROM broker_queue ORDER BY key LIMIT $1", .integer(Int64(limit))) {
      $0.integer(0)
    }
  }

  func brokerProgress() throws(RecordError) -> Int64 {
    try first("SELECT sequence FROM broker_progress WHERE slot = 0") { $0.integer(0) } ?? 0
  }

  func setBrokerProgress(_ sequence: Int64) throws(RecordError) {
    try run("UPDATE broker_progress SET sequence = $1 WHERE slot = 0", .integer(sequence))
  }

  func setNumbers(_ numbers: Set<String>, key: Int64) throws(RecordError) {
    try run("DELETE FROM submission_numbers WHERE key = $1", .integer(key))
    for number in numbers {
      try run(
        "INSERT INTO submission_numbers (number, key) VALUES ($1, $2)", .text(number),
        .integer(key))
    }
  }

  func submissionKeys(naming number: String) throws(RecordError) -> [Int64] {
    try all("SELECT key FROM submission_numbers WHERE number = $1", .text(number)) {
      $0.integer(0)
    }
  }

  func insert(_ task: BrokerTask, key: Int64) throws(RecordError) {
    try run(
      """
      INSERT INTO broker_tasks (key, document, compartment, shared, at)
      VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
      """, .integer(key), .text(task.document.description), .text(task.compartment.name),
      .text(task.shared), .integer(task.at.millisecondsSinceEpoch))
  }

  /// The tasks of a compartment that nobody has looked into yet, the oldest first.
  func brokerTasks(in compartment: Compartment) throws(RecordError) -> [BrokerTask] {
    try all(
      """
      SELECT s.id, t.document, t.shared, t.at
      FROM broker_tasks AS t JOIN submissions AS s ON s.key = t.key
      WHERE t.compartment = $1 AND t.done_at IS NULL ORDER BY t.at, t.key, t.document
      """, .text(compartment.name)
    ) { row throws(RecordError) in
      guard let submission = SubmissionID(row.text(0)), let document = DocumentID(row.text(1))
      else {
        throw .corrupt
      }
      return BrokerTask(
        submission: submission, document: document, compartment: compartment, shared: row.text(2),
        at: Timestamp(millisecondsSinceEpoch: row.integer(3)))
    }
  }

  func finishBrokerTask(
    key: Int64, _ document: DocumentID, by author: String, at time: Timestamp
  ) throws(RecordError) {
    try run(
      """
      UPDATE broker_tasks SET done_at = $1, done_by = $2
      WHERE key = $3 AND document = $4 AND done_at IS NULL
      """, .integer(time.millisecondsSinceEpoch), .text(author), .integer(key),
      .text(document.description))
  }
}

extension RecordStore {
  package func brokerTasks(in compartment: Compartment) throws(RecordError) -> [BrokerTask] {
    try read { database throws(RecordError) in try database.brokerTasks(in: compartment) }
  }

  /// Submissions of which nobody knows yet what they share with other compartments.
  package func brokerQueue(limit: Int) throws(RecordError) -> [Int64] {
    try read { database throws(RecordError) in try database.brokerQueue(limit: limit) }
  }

  /// How far in the log of changes new documents have been compared with submissions.
  package func brokerProgress() throws(RecordError) -> Int64 {
    try read { database throws(RecordError) in try database.brokerProgress() }
  }

  /// The submissions that name one of some numbers.
  package func submissionKeys(naming numbers: Set<String>) throws(RecordError) -> Set<Int64> {
    try read { database throws(RecordError) in
      var keys: Set<Int64> = []
      for number in numbers { keys.formUnion(try database.submissionKeys(naming: number)) }
      return keys
    }
  }
}

extension WriteTransaction {
  /// Notes that what a submission shares with other compartments is to be looked for.
  package func queueForBroker(_ submission: StoredSubmission) throws(RecordError) {
    try database.queueForBroker(key: submission.key)
  }

  /// Notes the numbers that a submission names, and that it has been compared.
  package func leaveBrokerQueue(
    _ key: Int64, naming numbers: Set<String>
  ) throws(RecordError) {
    try database.setNumbers(numbers, key: key)
    try database.run("DELETE FROM broker_queue WHERE key = $1", .integer(key))
  }

  package func setBrokerProgress(_ sequence: Int64) throws(RecordError) {
    try database.setBrokerProgress(sequence)
  }

  package func add(_ task: BrokerTask, key: Int64) throws(RecordError) {
    try database.insert(task, key: key)
  }

  package func finish(
    _ task: BrokerTask, of submission: StoredSubmission
  ) throws(RecordError) {
    try database.finishBrokerTask(
      key: submission.key, task.document, by: act.author, at: act.at)
    try audit("broker-task", subject: submission.id.description, detail: task.document.description)
  }
}
