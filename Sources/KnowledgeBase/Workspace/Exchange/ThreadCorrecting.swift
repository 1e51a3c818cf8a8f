package import KnowledgeModel
package import RecordStore

/// An answer to a submitter that rests on what no longer holds, and what could be written to put it right.
package struct ThreadCorrection: Equatable, Sendable {
  package let submission: SubmissionID
  package let subject: String
  /// When the answer was written.
  package let at: Timestamp
  /// What it quotes, such as `NY N301234`.
  package let number: String
  package let status: DocumentStatus
  /// For an officer to read, mend and send.
  package let draft: String
}

/// The ripple into what was written to submitters. Made of the messages and the documents as they are, so that a
/// notice that is taken back takes its corrections along.
extension Workspace {
  /// Submissions whose answers are looked through, the newest ones.
  private static let mostThreads = 1_000

  /// Answers that quote what has since been revoked, superseded, modified or has expired, of the submissions that
  /// the principal works on.
  package func threadCorrections(as principal: Principal) throws -> [ThreadCorrection] {
    guard AccessPolicy.mayTriage(principal) else { throw SubmissionRefusal.notAllowed }
    let files = try store.submissions(
      within: AccessPolicy.reach(of: principal), before: .max, limit: Self.mostThreads
    ) { submission in
      submission.state != .draft
        && AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: false) == .center
    }
    return try files.flatMap { try corrections(in: $0) }
  }

  /// The same of one submission. Only what any partner may read counts, so that a draft tells no more than its
  /// reader may know.
  package func corrections(in file: SubmissionFile) throws -> [ThreadCorrection] {
    let reader = Principal(name: "submitter", role: .partner)
    let today = Timestamp.now().day
    let answers = file.messages.filter { $0.side == .center }
    var corrections: [ThreadCorrection] = []
    for (index, message) in answers.enumerated() {
      for cite in try check(memo: message.body, asOf: today, as: reader).cites {
        guard case .status(let status) = cite.verdict,
          [.revoked, .superseded, .expired, .modified].contains(status)
        else { continue }
        let number = cite.identifier.normal
        // Said already, in that answer or a later one.
        let isTold = answers[index...].contains { later in
          let words = later.body.lowercased()
          return words.contains(number.lowercased()) && words.contains(status.rawValue)
        }
        guard !isTold, !corrections.contains(where: { $0.number == number }) else { continue }
        let since = cite.standing.status.since.map { " since \($0)" } ?? ""
        let basis = cite.standing.status.basisWords
        corrections.append(
          ThreadCorrection(
            submission: file.submission.id, subject: file.submission.form.title, at: message.at,
            number: number, status: status,
            draft:
              "On \(message.at.day) we wrote to you of \(number). It is \(status.rawValue)\(since)\(basis). Please do not rely on it any more."
          ))
      }
    }
    return corrections
  }
}

extension SubmissionPayload {
  package static func corrections(_ all: [ThreadCorrection], into json: inout JSONWriter) {
    json.object { json in
      json.objects("corrections", all) { correction, json in
        json.member("submission", correction.submission.description)
        json.member("subject", correction.subject)
        json.member("answered_at", correction.at.description)
        json.member("number", correction.number)
        json.member("status", correction.status.rawValue)
        json.member("draft", correction.draft)
      }
    }
  }
}
