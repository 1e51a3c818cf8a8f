package import KnowledgeModel
package import RecordStore

/// What became of one line of a batch.
package struct BatchLine: Sendable {
  package enum Result: Sendable {
    case done(Outcome)
    case refused(any Error)
    /// It could have been taken, but another line could not, and all or none were to be.
    case notApplied
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
    for (number, line) in Self.written(bytes) {
      do {
        waiting.append((number, try draft(inLine: line, defaults, principal)))
      } catch let refusal as ReceiveRefusal {
        // The order of the answers is that of the lines.
        file()
        lines.append(BatchLine(number: number, result: .refused(refusal)))
      }
      if waiting.count == Self.batch { file() }
    }
    file()
    return lines
  }

  /// Files documents that stand one a line in one commit, all of them or, when one line cannot be taken, none;
  /// with an outcome for each.
  package func receiveAllOrNone(
    lines bytes: [UInt8], defaults: ReceiveDefaults, as principal: Principal
  ) throws -> (lines: [BatchLine], isDone: Bool) {
    var read: [(number: Int, draft: Draft)] = []
    var refused: [Int: any Error] = [:]
    var numbers: [Int] = []
    for (number, line) in Self.written(bytes) {
      numbers.append(number)
      do {
        read.append((number, try draft(inLine: line, defaults, principal)))
      } catch let refusal as ReceiveRefusal {
        refused[number] = refusal
      }
    }
    if refused.isEmpty {
      var random = SystemRandomNumberGenerator()
      do {
        let outcomes = try store.put(read.map(\.draft), act(principal), using: &random)
        let lines = try zip(read, outcomes).map { entry, outcome in
          BatchLine(number: entry.number, result: .done(try shown(outcome, to: principal)))
        }
        return (lines, true)
      } catch let error as RecordError {
        // What befell one draft is told of its line; anything else befell all of them.
        guard let place = error.draft, read.indices.contains(place) else { throw error }
        refused[read[place].number] = error
      }
    }
    return (
      numbers.map { number in
        BatchLine(number: number, result: refused[number].map { .refused($0) } ?? .notApplied)
      }, false
    )
  }

  /// The lines that are not blank, with their numbers from 1.
  private static func written(_ bytes: [UInt8]) -> [(number: Int, line: ArraySlice<UInt8>)] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains { $0 > 0x20 } }
      .map { ($0.offset + 1, $0.element) }
  }

  private func draft(
    inLine line: ArraySlice<UInt8>, _ defaults: ReceiveDefaults, _ principal: Principal
  ) throws -> Draft {
    let drafts = try drafts(of: Array(line), defaults, principal)
    guard let draft = drafts.first, drafts.count == 1 else {
      throw ReceiveRefusal.unreadable(
        reason: "one document is needed in a line, not \(drafts.count)", line: nil, column: nil)
    }
    return draft
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

extension RecordError {
  /// The place of the draft that it is about.
  fileprivate var draft: Int? {
    switch self {
    case .unowned(let draft), .notWritable(let draft, _): draft
    default: nil
    }
  }
}
