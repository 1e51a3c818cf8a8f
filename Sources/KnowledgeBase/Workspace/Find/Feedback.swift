private import Glibc
import KnowledgeModel
import RecordStore
import SearchEngine

/// Pseudo-relevance feedback: what the first hits have in common raises others that have it too.
///
/// A relevance model of the first hits (Lavrenko & Croft, "Relevance-Based Language Models", SIGIR 2001, mixed
/// with the question as RM3 does): a term counts by its share of each hit's words, weighed by the hit's
/// score. The same documents match, in another order.
struct Feedback {
  /// How many hits are read, and how many of their terms are taken.
  static let hits = 10
  private static let terms = 20
  /// What the heaviest term adds, as a part of what a word of the question does.
  private static let weight: Float = 0.15

  /// The terms of the question itself, which count already.
  let own: Set<String>
  private var shares: [String: (share: Float, word: String)] = [:]

  init(own: Set<String>) { self.own = own }

  /// Reads a hit; higher scores weigh more.
  mutating func read(_ document: Document, score: Float) {
    let counts = Workspace.termCounts(of: document)
    let all = Float(max(1, counts.values.reduce(0) { $0 + $1.count }))
    for (term, (count, word)) in counts where !own.contains(term) {
      shares[term, default: (0, word)].share += score * Float(count) / all
    }
  }

  /// The plan, and what raises documents in it; `rarity` says how rare a term is.
  func raising(_ plan: Plan, rarity: (String) throws -> Float) rethrows -> Plan {
    var weighed: [(term: String, weight: Float)] = []
    for (term, (share, _)) in shares { weighed.append((term, share * (try rarity(term)))) }
    weighed.sort { ($1.weight, $0.term) < ($0.weight, $1.term) }
    guard let largest = weighed.first?.weight, largest > 0 else { return plan }
    let raise = weighed.prefix(Self.terms).map { term, weight in
      Plan.weighted(.term(term), by: Self.weight * weight / largest)
    }
    return .boosted(plan, optionally: .or(raise))
  }
}

extension Workspace {
  /// A plan with what its own first hits add.
  func feedback(
    on plan: Plan, _ first: [SearchHit], _ snapshot: Snapshot, _ compartments: [Compartment],
    own: Set<String>
  ) throws -> Plan {
    var feedback = Feedback(own: own)
    for hit in first {
      guard
        let stored = try store.document(key: Int64(clamping: hit.key), readable: compartments)?
          .shown(to: compartments)
      else { continue }
      feedback.read(stored.document, score: hit.score)
    }
    let names = compartments.map(\.name)
    let size = Float(snapshot.collectionSize(compartments: names))
    return try feedback.raising(plan) { term in
      let frequency = try snapshot.documentFrequency(ofTerm: term, compartments: names)
      // A term of one document alone leads nowhere.
      return frequency > 1 ? log(1 + size / Float(frequency)) : 0
    }
  }
}
