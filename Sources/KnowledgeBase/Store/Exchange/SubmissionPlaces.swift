package import Cryptography
package import KnowledgeModel

/// What tells on which side of a submission somebody stands, and nothing more of it: as much is read
/// for one that is hidden as for one that is not there.
package struct SubmissionHead: Sendable {
  package let key: Int64
  package let author: String
  package let facts: SubmissionFacts
  let receipt: Digest?

  /// Whether a keyed digest is that of its receipt code.
  package func isOpened(by code: Digest) -> Bool { receipt == code }
}

extension Database {
  func submissionHead(_ id: SubmissionID) throws(RecordError) -> SubmissionHead? {
    try first(
      """
      SELECT key, author, account, organisation, center, shared, label, state, receipt
      FROM submissions WHERE id = $1
      """, .text(id.description)
    ) { row throws(RecordError) in
      guard let label = HandlingLabel(rawValue: row.text(6)),
        let state = SubmissionState(rawValue: row.text(7))
      else { throw .corrupt }
      let centers = [row.text(4)] + row.text(5).split(separator: " ").map(String.init)
      return SubmissionHead(
        key: row.integer(0), author: row.text(1),
        facts: SubmissionFacts(
          account: row.optionalText(2).flatMap(AccountID.init), organisation: row.optionalText(3),
          centers: Set(centers.compactMap(Sector.init)), label: label, state: state),
        receipt: Digest(bytes: row.bytes(8)))
    }
  }

  /// Notes where a submission waits, in the place of what was noted before.
  func setPlaces(of submission: StoredSubmission) throws(RecordError) {
    try run("DELETE FROM submission_places WHERE key = $1", .integer(submission.key))
    for place in submission.facts.places {
      try run(
        "INSERT INTO submission_places (place, key) VALUES ($1, $2)", .text(place.name),
        .integer(submission.key))
    }
  }

  /// The keys below one within a reach, the newest first. Looks at nothing beyond it.
  func submissionKeys(
    within reach: SubmissionReach, before key: Int64, limit: Int
  ) throws(RecordError) -> [Int64] {
    let count = SQLValue.integer(Int64(limit))
    switch reach {
    case .nothing: return []
    case .everything:
      return try all(
        "SELECT key FROM submissions WHERE key < $1 ORDER BY key DESC LIMIT $2", .integer(key),
        count
      ) { $0.integer(0) }
    case .sent(let account, let organisation):
      var keys: Set<Int64> = []
      if let account {
        keys.formUnion(
          try all(
            """
            SELECT key FROM submissions WHERE account = $1 AND key < $2 ORDER BY key DESC LIMIT $3
            """, .text(account.description), .integer(key), count
          ) { $0.integer(0) })
      }
      if let organisation {
        keys.formUnion(
          try all(
            """
            SELECT key FROM submissions WHERE organisation = $1 AND key < $2
            ORDER BY key DESC LIMIT $3
            """, .text(organisation), .integer(key), count
          ) { $0.integer(0) })
      }
      return Array(keys.sorted(by: >).prefix(limit))
    case .places(let places, let account):
      var keys: Set<Int64> = []
      for place in places {
        keys.formUnion(
          try all(
            """
            SELECT key FROM submission_places WHERE place = $1 AND key < $2
            ORDER BY key DESC LIMIT $3
            """, .text(place.name), .integer(key), count
          ) { $0.integer(0) })
      }
      if let account {
        keys.formUnion(
          try all(
            """
            SELECT key FROM submissions WHERE account = $1 AND key < $2 AND state = 'draft'
            ORDER BY key DESC LIMIT $3
            """, .text(account.description), .integer(key), count
          ) { $0.integer(0) })
      }
      return Array(keys.sorted(by: >).prefix(limit))
    }
  }
}

extension RecordStore {
  package func submissionHead(_ id: SubmissionID) throws(RecordError) -> SubmissionHead? {
    try read { database throws(RecordError) in try database.submissionHead(id) }
  }

  /// At most `limit` submissions below a key within a reach that fit, the newest first, with what happened
  /// to them.
  package func submissions(
    within reach: SubmissionReach, before key: Int64, limit: Int,
    where fits: (StoredSubmission) -> Bool
  ) throws(RecordError) -> [SubmissionFile] {
    try read { database throws(RecordError) in
      var files: [SubmissionFile] = []
      var last = key
      while true {
        let keys = try database.submissionKeys(within: reach, before: last, limit: 256)
        for key in keys {
          guard let submission = try database.submission(key: key), fits(submission) else {
            continue
          }
          guard files.count < limit else { return files }
          if let file = try database.submissionFile(submission) { files.append(file) }
        }
        guard let next = keys.last else { return files }
        last = next
      }
    }
  }
}
