import Cryptography
import KnowledgeModel
import TestSupport
import Testing

@testable import RecordStore

/// What the exchange held before the step `walls` is found where it belongs after it.
@Suite struct WallsMigrationTests {
  @Test func submissionsWaitInTheirPlacesAndRestrictedPublicationsLeaveTheState() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/data"
    try DataDirectory.make(path)
    try DataDirectory.makeFile(path + "/kb.sqlite")
    var random = SplitMix64(seed: 1)
    let time = Timestamp(millisecondsSinceEpoch: 1_700_000_000_000)
    let (office, acme) = (
      DocumentID(at: time, using: &random), AccountID(at: time, using: &random)
    )
    do {
      let old = try Connection(path: path + "/kb.sqlite", for: .writing)
      try Schema.migrate(old, to: 6)
      try old.run(
        """
        INSERT INTO documents (key, id, version, sequence, compartment, deleted, status_pinned, source,
          received, path, ordinal) VALUES (1, $1, 1, 1, 'enforcement-ele', 0, 0, 's', x'', 'p', 0)
        """, .text(office.description))
      let rows: [(key: Int64, label: String, state: String, center: String?, shared: String)] = [
        (1, "industry", "published", "ele", "imm"), (2, "enforcement", "received", nil, "bm"),
        (3, "industry", "received", nil, ""), (4, "industry", "draft", "ele", ""),
        (5, "enforcement", "declined", "mach", ""),
      ]
      for row in rows {
        let form = FilledForm(
          kind: .issue, label: HandlingLabel(rawValue: row.label) ?? .public,
          fields: [("title", ["t"])])
        try old.run(
          """
          INSERT INTO submissions (key, id, version, public_version, kind, label, state, form, content,
            account, author, center, routing, shared, begun_at, document)
          VALUES ($1, $2, 1, 1, 'issue', $3, $4, $5, $6, $7, 'ann', $8, '', $9, 1, $10)
          """, .integer(row.key), .text(SubmissionID(at: time, using: &random).description),
          .text(row.label), .text(row.state), .blob(StoredSubmission.encode(form)),
          .blob(StoredSubmission.digest(of: form).bytes), .text(acme.description),
          .optional(row.center), .text(row.shared),
          .optional(row.key == 1 ? office.description : nil))
      }
      try old.script(
        """
        INSERT INTO submission_steps VALUES
          (1, 1, 1, 'accept', 'received', 'accepted', 'olivia', 'center', ''),
          (2, 1, 2, 'publish', 'accepted', 'published', 'olivia', 'center', 'as enforcement');
        INSERT INTO saved_searches (number, account, name, question, sectors, kinds, statuses, tariff, since, at)
          VALUES (1, 'acc_a', 'x', 'x', '', '', '', NULL, 0, 0),
            (2, 'acc_b', 'x', 'x', '', 'ruling', '', '', 0, 0),
            (5, 'acc_b', 'x', 'y OR z', 'ele none', '', 'in-force', '8542.31, 8471', 0, 0);
        """)
    }
    let store = try RecordStore(directory: path, .open)
    let raw = try Connection(path: path + "/kb.sqlite", for: .writing)
    let places = try raw.all("SELECT place || ' ' || key FROM submission_places ORDER BY 1") {
      $0.text(0)
    }
    #expect(
      places == [
        "ele 1", "enforcement-bm 2", "enforcement-mach 5", "imm 1", "none 3",
      ])
    let first = try #require(try store.submissionFile(key: 1))
    #expect(first.submission.state == .accepted && first.submission.document == nil)
    #expect(first.steps.map(\.event) == [.accept])
    let releases = try store.triageFile(first.submission).releases
    #expect(releases.map(\.document) == [office] && releases.map(\.author) == ["olivia"])
    #expect(try store.brokerQueue(limit: 9) == [1, 2, 3, 5])
    #expect(
      try raw.all("SELECT own FROM saved_searches ORDER BY number") { $0.integer(0) } == [1, 1, 2])
    // Filters become part of the text, a name stands once in an account, and each has a version.
    #expect(
      try raw.all("SELECT name || ' = ' || body FROM saved_search_versions ORDER BY search") {
        $0.text(0)
      } == [
        "x = x", "x = x (kind:ruling)",
        "x (2) = (y OR z) (sector:ele OR sector:none) (status:in-force) (hts:8542.31 OR hts:8471)",
      ])
    #expect(
      try raw.all("SELECT id FROM saved_searches") { $0.text(0) }
        .compactMap(SavedSearchID.init).count == 3)
    let all = try store.submissions(within: .everything, before: .max, limit: 9) { _ in true }
    for file in all {
      let kept = try raw.all(
        "SELECT place FROM submission_places WHERE key = $1", .integer(file.submission.key)
      ) { $0.text(0) }
      #expect(Set(kept) == Set(file.submission.facts.places.map(\.name)))
    }
  }
}
