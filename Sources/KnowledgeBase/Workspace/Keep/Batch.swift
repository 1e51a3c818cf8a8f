package import KnowledgeModel
package import RecordStore

/// What became of one line of a batch.
package struct BatchLine: Sendable {
  package enum Result: Sendable {
    case done(Outcome)
    case refused(any Error)
  }

  /// From 1, empty lines counted.
  package let number: Int
  package let result: Result
}

extension Workspace {
  /// Files documents that stand one a line (NDJSON), in their order and with an outcome for each. A line
  /// that cannot be taken never keeps out the others.
  package func receive(
    lines bytes: [UInt8], defaults: ReceiveDefaults, as principal: Principal
  ) throws -> [BatchLine] {
    var lines: [BatchLine] = []
    var waiting: [(number: Int, draft: Draft)] = []
    func file() {
      lines += filed(waiting, as: principal)
      waiting = []
    }
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      do {
        let drafts = try drafts(of: Array(line), defaults, principal)
        guard let draft = drafts.first, drafts.count == 1 else {
          throw ReceiveRefusal.unreadable(
            reason: "one document is needed in a line, not \(drafts.count)", line: nil, column: nil)
        }
        waiting.append((index + 1, draft))
      } catch let refusal as ReceiveRefusal {
        // The order of the answers is that of the lines.
        file()
        lines.append(BatchLine(number: index + 1, result: .refused(refusal)))
      }
      if waiting.count == Self.batch { file() }
    }
    file()
    return lines
  }

  /// Files all of them in one commit; when that is refused, each in its own, so that one keeps out no other.
  private func filed(
    _ drafts: [(number: Int, draft: Draft)], as principal: Principal
  ) -> [BatchLine] {
    guard !drafts.isEmpty else { return [] }
    var random = SystemRandomNumberGenerator()
    do {
      let outcomes = try store.put(drafts.map(\.draft), act(principal), using: &random)
      return try zip(drafts, outcomes).map { entry, outcome in
        BatchLine(number: entry.number, result: .done(try shown(outcome, to: principal)))
      }
    } catch {
      guard drafts.count > 1 else {
        return [BatchLine(number: drafts[0].number, result: .refused(error))]
      }
      return drafts.flatMap { filed([$0], as: principal) }
    }
  }

  /// So many documents are committed together.
  private static var batch: Int { 256 }
}
