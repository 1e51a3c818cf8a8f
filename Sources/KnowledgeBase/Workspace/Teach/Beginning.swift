import Courseware
package import KnowledgeModel
import RecordStore
import TextAnalysis
import TradeLanguage

/// Beginning a module from what is known: a document, a submission, or whatever a search finds.
extension Workspace {
  /// Documents that a search or a submission is laid out from.
  private static let mostSources = 5
  /// Documents that a source cites, in which its terms are looked up.
  private static let mostDefinitions = 8

  /// A skeleton made from what the principal may read, all of it marked as a draft: from a submission's id, else
  /// from the document that is called so, else from what a search for the words finds.
  package func moduleSkeleton(
    from origin: String, name: String?, as principal: Principal
  ) throws -> String {
    guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
    let (topic, sources) =
      if let id = SubmissionID(origin) {
        try submissionTopic(id, as: principal)
      } else if let stored = try document(named: origin, as: principal) {
        documentTopic(stored)
      } else {
        try searchTopic(origin, as: principal)
      }
    var named = topic
    named.name = name ?? topic.name
    let day = Timestamp.now().day
    let module = ModuleSkeleton.module(
      on: named, from: sources.compactMap { $0.cited(on: day) },
      definitions: try definitions(for: sources, as: principal).compactMap { $0.cited(on: day) })
    return ModuleWriter.source(of: module)
  }

  /// The same on a topic of which nothing may be known yet, as a knowledge gap proposes it.
  package func moduleSkeleton(
    onTopic seed: String, name: String?, as principal: Principal
  ) throws -> String {
    do {
      return try moduleSkeleton(from: seed, name: name, as: principal)
    } catch TeachingRefusal.absent where SubmissionID(seed) == nil {
      var topic = Self.makeTopic(
        titled: Self.title(ofSeed: seed), named: seed, summary: "What people ask about it.",
        sectors: tagger.tags(of: seed, on: Timestamp.now().day).map(\.sector))
      topic.name = name ?? topic.name
      topic.facts = ["Draft: people look for this and find nothing."]
      return ModuleWriter.source(of: ModuleSkeleton.module(on: topic, from: []))
    }
  }

  /// A tariff number is called what it covers.
  private static func title(ofSeed seed: String) -> String {
    guard seed.hasPrefix("hts:"), let number = Tariff.normal(String(seed.dropFirst(4))),
      let description = Reference.tariffDescription(number)
    else { return seed }
    return "\(number): \(description)"
  }

  /// A name made of a title: small letters, digits and hyphens.
  static func name(from title: String) -> String {
    var name = ""
    for byte in title.lowercased().utf8 {
      let isWord = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isWord {
        name.unicodeScalars.append(UnicodeScalar(byte))
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
    }
    while name.hasSuffix("-") { name.removeLast() }
    var short = String(name.prefix(50))
    while short.hasSuffix("-") { short.removeLast() }
    return short.isEmpty ? "module" : short
  }

  private func documentTopic(_ stored: StoredDocument) -> (SkeletonTopic, [StoredDocument]) {
    let name = stored.document.sourceID ?? stored.document.title
    let topic = Self.makeTopic(
      titled: stored.document.title, named: name,
      summary: "What \(name) decides and what follows from it.",
      sectors: stored.effectiveTags.map(\.sector))
    return (topic, [stored])
  }

  private func searchTopic(
    _ words: String, as principal: Principal
  ) throws -> (SkeletonTopic, [StoredDocument]) {
    let sources = try answers(to: words, as: principal)
    guard !sources.isEmpty else {
      throw TeachingRefusal.absent("document, submission or answer to a search for “\(words)”")
    }
    let title = Self.title(ofSeed: words)
    var topic = Self.makeTopic(
      titled: title, named: words, summary: "What is known of \(title.prefix(200)).",
      sectors: Self.sectors(of: sources))
    topic.words = Self.telling(words)
    topic.tariffNumbers = Self.numbers(in: words)
    return (topic, sources)
  }

  private func submissionTopic(
    _ id: SubmissionID, as principal: Principal
  ) throws -> (SkeletonTopic, [StoredDocument]) {
    guard let view = try submission(id, as: principal, holding: nil), view.side == .center else {
      throw TeachingRefusal.absent("submission \(id)")
    }
    let submission = view.submission
    guard submission.label < .enforcement else {
      throw TeachingRefusal.incomplete(
        "a lesson holds no enforcement text, and \(id) is labelled so")
    }
    let form = submission.form.fullVersion
    var sources = try neighbours(
      of: submission, limit: Self.mostSources, readable: [.public, .industry, .official]
    ).compactMap { try store.document($0.id, readable: AccessPolicy.readable(by: principal)) }
    for other in try answers(to: form.title, as: principal)
    where sources.count < Self.mostSources && !sources.contains(where: { $0.id == other.id }) {
      sources.append(other)
    }
    let numbers = form["hts"].compactMap(Tariff.normal)
    // What it is called outside the Center tells nothing of who asked.
    let subject = numbers.first ?? submission.center.flatMap(Reference.centerName) ?? "our trade"
    var topic = Self.makeTopic(
      titled: "What is asked about \(subject)", named: "asked about \(subject)",
      summary: "An answer that others may need too.",
      sectors: submission.center.map { [$0] } ?? Self.sectors(of: sources))
    topic.words = Self.telling(([form.title] + form["what_happened"]).joined(separator: " "))
    topic.tariffNumbers = numbers
    topic.issue = form.title
    topic.facts = form["what_happened"].flatMap { $0.split(separator: "\n").map(String.init) }
      .filter { !$0.allSatisfy(\.isWhitespace) }
    return (topic, sources)
  }

  /// The documents that answer a search best and that a lesson may hold; those that still hold first.
  private func answers(
    to words: String, as principal: Principal
  ) throws -> [StoredDocument] {
    var question = SearchQuestion(words)
    question.limit = 3 * Self.mostSources
    let hits: [Hit]
    do {
      hits = try search(question, as: principal).hits
    } catch let refusal as SearchRefusal {
      throw TeachingRefusal.incomplete(refusal.explanation)
    }
    let readable = AccessPolicy.readable(by: principal)
    let found = try hits.filter { $0.label < .enforcement }.compactMap {
      try store.document($0.id, readable: readable)
    }
    let holding = found.filter { !$0.standing.status.status.isEnded }
    return Array((holding.isEmpty ? found : holding).prefix(Self.mostSources))
  }

  /// What the sources cite, as far as the principal may read it.
  private func definitions(
    for sources: [StoredDocument], as principal: Principal
  ) throws -> [StoredDocument] {
    let readable = AccessPolicy.readable(by: principal)
    var found: [StoredDocument] = []
    for edge in try sources.flatMap({ try store.edges(of: $0) }) {
      guard found.count < Self.mostDefinitions else { break }
      for line in try documents(bearing: edge.target, as: principal).prefix(1)
      where line.label < .enforcement && !found.contains(where: { $0.id == line.id }) {
        if !sources.contains(where: { $0.id == line.id }),
          let stored = try store.document(line.id, readable: readable)
        {
          found.append(stored)
        }
      }
    }
    return found
  }

  private static func makeTopic(
    titled title: String, named name: String, summary: String, sectors: [Sector]
  ) -> SkeletonTopic {
    SkeletonTopic(
      name: Self.name(from: name), title: String(title.prefix(200)), summary: summary,
      owner: sectors.first.flatMap(Reference.centerName) ?? "the Centers", sectors: sectors,
      reviewBy: Timestamp.now().day.adding(days: 365))
  }

  /// The Centers that most of some documents are of, at most three.
  private static func sectors(of documents: [StoredDocument]) -> [Sector] {
    var counts: [Sector: Int] = [:]
    for document in documents {
      for tag in document.effectiveTags { counts[tag.sector, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }

  /// The stems of words that say something.
  private static func telling(_ text: String) -> Set<String> {
    let stemmer = Stemmer()
    return Set(QueryPlanner.contentWords(text).filter { $0.utf8.count > 2 }.map(stemmer.stem))
  }

  private static func numbers(in words: String) -> [String] {
    Array(
      words.split { $0 == " " || $0 == ":" }.compactMap { Tariff.normal(String($0)) }.prefix(5))
  }
}
