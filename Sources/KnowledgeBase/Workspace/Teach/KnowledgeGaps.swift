import Courseware
import Cryptography
package import KnowledgeModel
import RecordStore
import SearchEngine
import Synchronization
import TextAnalysis
import TradeLanguage

/// Something that people look or ask for, or deal in, and of which nothing is taught.
package struct KnowledgeGap: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// Searched for in vain.
    case search
    /// Asked of the Centers several times.
    case inquiry
    /// A tariff heading that documents name, without guidance in force.
    case heading
  }

  package let kind: Kind
  /// What a module could be about.
  package let topic: String
  /// How many searches, inquiries or documents.
  package let count: Int
  package let last: CalendarDate?
  package let sectors: [Sector]
  /// What `module new --topic` lays a module out from.
  package let seed: String
}

/// Searches that found nothing and are not written down yet.
final class SearchGapNotes: Sendable {
  private static let most = 2_000

  private struct Key: Hashable {
    let words: String
    let place: [String]
  }

  private struct Asked: Sendable {
    var count = 0
    var marks: Set<String> = []
  }

  private let state = Mutex([Key: Asked]())
  /// Held by whoever writes: whoever writes next, and then reads, finds what was written.
  private let writing = Mutex(())

  func note(_ words: String, _ place: [String], by mark: String) {
    state.withLock { state in
      let key = Key(words: words, place: place)
      guard state.count < Self.most || state[key] != nil else { return }
      state[key, default: Asked()].count += 1
      state[key]?.marks.insert(mark)
    }
  }

  /// Hands over what waits, to be written in one transaction; it waits again when that fails.
  func write(on day: CalendarDate, _ body: ([SearchGap]) throws -> Void) rethrows {
    try writing.withLock { _ in
      let taken = state.withLock { state in
        let taken = state
        state = [:]
        return taken
      }
      guard !taken.isEmpty else { return }
      do {
        try body(
          taken.map { key, asked in
            SearchGap(
              words: key.words, compartments: key.place, count: asked.count, marks: asked.marks,
              first: day, last: day)
          })
      } catch {
        state.withLock { state in
          state.merge(taken) { Asked(count: $0.count + $1.count, marks: $0.marks.union($1.marks)) }
        }
        throw error
      }
    }
  }
}

/// What is missing: searches in vain, repeated inquiries, headings without guidance.
extension Workspace {
  private static let longestGap = 120
  /// How often something must have been asked of the Centers.
  private static let repeated = 2
  /// Documents that name a heading before guidance on it is missed.
  private static let named = 3
  private static let mostLookedAt = 500
  /// How many people must have searched for words before they are told to anybody.
  static let leastAskers = 5

  /// Remembers that a search found nothing that has all of its words. Of who searched nothing is kept but a mark that tells
  /// whether two searches for the same words were one person's, and of what they could see only which compartments it was.
  ///
  /// Numbers that identify one importer's business are masked. A search that was narrowed, or that another
  /// spelling answers, is no gap.
  package func noteGap(
    _ answer: SearchAnswer, of question: SearchQuestion, as principal: Principal
  ) {
    guard answer.total == 0 || answer.isRelaxed, answer.suggestion == nil,
      question.cursor == nil, principal.role != .local, question.isPlain
    else { return }
    let words = SensitiveText.masked(question.text, for: .anonymous)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    guard (3...Self.longestGap).contains(words.count),
      !QueryPlanner.contentWords(words).isEmpty
    else { return }
    let place = AccessPolicy.readable(by: principal).map(\.name)
    // Whoever has not signed in is nobody in particular, so all of them count as one.
    let asker = principal.account?.description ?? principal.name
    var mark = DigestBuilder()
    mark.update(store.secret(for: "askers").bytes)
    for part in [asker, words] + place { mark.update(part + "\u{0}") }
    searchGaps.note(words, place, by: String(mark.finish().description.prefix(16)))
  }

  /// Writes down what was searched for in vain, in one transaction.
  package func writeGaps() throws {
    try searchGaps.write(on: Timestamp.now().day) { gaps in
      try store.write(Act(by: "local", at: .now(), writable: [])) {
        transaction throws(RecordError) in try transaction.note(gaps)
      }
    }
  }

  /// Topics that a module could be written about, the most wanted of each kind first. Searches are told once five people
  /// searched for the same, and to those only who may read all that their searcher could, inquiries to those who work on them.
  package func knowledgeGaps(
    sector: Sector? = nil, limit: Int = 20, as principal: Principal
  ) throws -> [KnowledgeGap] {
    guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
    try writeGaps()
    let covered = try taughtHeadings(as: principal)
    let all = [
      try searchesInVain(as: principal), try repeatedInquiries(covered, as: principal),
      try headingsWithoutGuidance(covered, as: principal),
    ]
    return all.flatMap { gaps in
      gaps.filter { gap in sector.map { gap.sectors.contains($0) } ?? true }.prefix(limit)
    }
  }

  private func searchesInVain(as principal: Principal) throws -> [KnowledgeGap] {
    let readable = Set(AccessPolicy.readable(by: principal).map(\.name))
    let today = Timestamp.now().day
    var gaps: [KnowledgeGap] = []
    var closed: [SearchGap] = []
    for gap in try store.searchGaps(limit: Self.mostLookedAt)
    where readable.isSuperset(of: gap.compartments) && gap.askers >= Self.leastAskers
      && gaps.count < 50
    {
      // Whether it is still one is a question to what its searcher could see.
      let answer = try? search(
        SearchQuestion(gap.words), as: Self.reader(of: gap.compartments), corrects: false)
      if let answer, answer.total > 0, !answer.isRelaxed {
        closed.append(gap)
        continue
      }
      gaps.append(
        KnowledgeGap(
          kind: .search, topic: gap.words, count: gap.count, last: gap.last,
          sectors: tagger.tags(of: gap.words, on: today).map(\.sector), seed: gap.words))
    }
    if !closed.isEmpty {
      let found = closed
      try store.write(Act(by: "local", at: .now(), writable: [])) {
        transaction throws(RecordError) in try transaction.forget(found)
      }
    }
    return gaps
  }

  /// Somebody who may read just those compartments.
  private static func reader(of compartments: [String]) -> Principal {
    let cleared = Sector.allCases.filter {
      compartments.contains(Compartment.enforcement(owner: $0).name)
    }
    let role: Role =
      !cleared.isEmpty
      ? .officer
      : compartments.contains(Compartment.official.name)
        ? .trainer : compartments.contains(Compartment.industry.name) ? .partner : .anonymous
    return Principal(name: "gap", role: role, enforcementClearance: Set(cleared))
  }

  private func repeatedInquiries(
    _ covered: Set<String>, as principal: Principal
  ) throws -> [KnowledgeGap] {
    let files = try store.submissions(
      within: AccessPolicy.reach(of: principal), before: .max, limit: Self.mostLookedAt
    ) { submission in
      [.inquiry, .issue].contains(submission.form.kind) && submission.label < .enforcement
        && submission.state != .draft && submission.state != .withdrawn
        && AccessPolicy.side(of: principal, in: submission.facts, holdsReceipt: false) == .center
    }
    var byHeading: [String: [StoredSubmission]] = [:]
    var others: [(submission: StoredSubmission, words: Set<String>)] = []
    let stemmer = Stemmer()
    for submission in files.map(\.submission) {
      let headings = Self.headings(of: submission.form)
      for heading in headings { byHeading[heading, default: []].append(submission) }
      if headings.isEmpty {
        let words = Set(QueryPlanner.contentWords(submission.form.title).map(stemmer.stem))
        others.append((submission, words))
      }
    }
    var groups: [(topic: String, submissions: [StoredSubmission])] = []
    for (heading, asked) in byHeading where !covered.contains(heading) {
      let description = Reference.tariffDescription(heading).map { ": \($0)" } ?? ""
      groups.append(("\(heading)\(description)", asked))
    }
    while let (first, words) = others.first {
      let alike = others.filter { Self.areAlike($0.words, words) || $0.submission.id == first.id }
      others.removeAll { one in alike.contains { $0.submission.id == one.submission.id } }
      groups.append((first.form.title, alike.map(\.submission)))
    }
    return groups.filter { $0.submissions.count >= Self.repeated }
      .sorted { ($1.submissions.count, $0.topic) < ($0.submissions.count, $1.topic) }
      .compactMap { topic, asked in
        // The newest is the first: submissions come so.
        guard let newest = asked.first else { return nil }
        return KnowledgeGap(
          kind: .inquiry, topic: topic, count: asked.count, last: newest.filedAt?.day,
          sectors: Array(Set(asked.compactMap(\.center))).sorted(),
          seed: newest.id.description)
      }
  }

  /// The tariff headings that a form names, in a field or in words.
  private static func headings(of form: FilledForm) -> Set<String> {
    let texts = [form.title] + form["what_happened"]
    let named = texts.flatMap { IdentifierScanner.scan($0) }.filter { $0.kind == "hts" }
      .map(\.normal)
    return Set((form["hts"].compactMap(Tariff.normal) + named).compactMap(heading))
  }

  /// The heading above a tariff number; `nil` for a chapter.
  private static func heading(of number: String) -> String? {
    let digits = number.filter(\.isNumber)
    return digits.count >= 4 ? String(digits.prefix(4)) : nil
  }

  /// Whether half of what two subjects say is the same.
  private static func areAlike(_ left: Set<String>, _ right: Set<String>) -> Bool {
    guard !left.isEmpty, !right.isEmpty else { return false }
    return 2 * left.intersection(right).count >= left.union(right).count
  }

  private func headingsWithoutGuidance(
    _ covered: Set<String>, as principal: Principal
  ) throws -> [KnowledgeGap] {
    var guidance = SearchQuestion("")
    guidance.kinds = [.guidance]
    guidance.statuses = [.inForce, .proposedChange]
    let guided = Set(try headingCounts(guidance, as: principal).map(\.0))
    let today = Timestamp.now().day
    return try headingCounts(SearchQuestion(""), as: principal)
      .filter { $0.1 >= Self.named && !guided.contains($0.0) && !covered.contains($0.0) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(50)
      .map { heading, count in
        let description = Reference.tariffDescription(heading).map { ": \($0)" } ?? ""
        let owner = Reference.tariff(heading, on: today)?.owner.sector
        return KnowledgeGap(
          kind: .heading, topic: heading + description, count: count, last: nil,
          sectors: owner.map { [$0] } ?? [], seed: "hts:\(heading)")
      }
  }

  /// How many of the documents that a question's filters leave name each tariff heading, or a number below it.
  private func headingCounts(
    _ question: SearchQuestion, as principal: Principal
  ) throws -> [(String, Int)] {
    guard let facet = DocumentSchema.facets.firstIndex(of: .hts) else { return [] }
    let request = SearchRequest(
      plan: try Self.filtered(.all, question, except: nil),
      compartments: AccessPolicy.readable(by: principal).map(\.name), limit: 1, facets: [facet])
    return (try follower.current().search(request).facets[facet] ?? [])
      .filter { $0.value.utf8.count == 4 }.map { ($0.value, $0.count) }
  }

  /// Headings on which a published module teaches.
  private func taughtHeadings(as principal: Principal) throws -> Set<String> {
    var headings: Set<String> = []
    for row in try modules(as: principal) {
      guard let published = row.published,
        let view = try view(row, version: published, in: Edition(for: principal))
      else { continue }
      headings.formUnion(view.built.module.head.tariffNumbers.compactMap(Self.heading))
    }
    return headings
  }
}

extension SearchQuestion {
  /// Whether nothing but its words narrows it.
  fileprivate var isPlain: Bool {
    sectors.isEmpty && kinds.isEmpty && labels.isEmpty && statuses.isEmpty && years.isEmpty
      && sources.isEmpty && ports.isEmpty && tariff == nil && from == nil && through == nil
      && !isStrict
  }
}

extension Payload {
  package static func gaps(_ gaps: [KnowledgeGap], into json: inout JSONWriter) {
    json.object { json in
      json.objects("gaps", gaps) { gap, json in
        json.member("kind", gap.kind.rawValue)
        json.member("topic", gap.topic)
        json.member("count", gap.count)
        json.member("last", gap.last?.description)
        json.members("sectors", gap.sectors.map(\.rawValue))
        json.member("seed", gap.seed)
      }
    }
  }
}
