package import KnowledgeModel
import TextAnalysis

extension Pin {
  /// What the document, as it is now, makes of the passage. Pure: the same document gives the same
  /// answer, so that a change that is taken back takes its flag with it.
  package func judged(by document: CitedDocument?) -> PinJudgement {
    guard let document else { return PinJudgement(.unreachable, paragraph, "it is not there") }
    guard document.isVisible(below: label) else {
      return PinJudgement(.notVisible, paragraph, "it may no longer be read by all who read this")
    }
    let found = Passage.find(text, isWhole: isWhole, at: paragraph, in: document.paragraphs)
    let place = found ?? paragraph
    let now = document.status.status
    let said =
      now.rawValue + (document.status.since.map { " since \($0)" } ?? "")
      + document.status.basisWords
    if now != status {
      if now.isEnded { return PinJudgement(.revoked, place, said) }
      if now == .modified || status.isEnded { return PinJudgement(.textChanged, place, said) }
    }
    if found == nil {
      return PinJudgement(.textChanged, place, "the words are not in version \(document.version)")
    }
    if now != status, now == .proposedChange {
      return PinJudgement(.proposedChange, place, document.note.map { "\(said); \($0)" } ?? said)
    }
    if place != paragraph { return PinJudgement(.moved, place, "it now stands in p\(place)") }
    return PinJudgement(.current, place, said)
  }
}

/// Finds words again in a document that was laid out anew. Case, accents and punctuation do not count.
package enum Passage {
  /// The paragraph in which the words begin: the one where they stood, if they are still there, else the
  /// nearest; `nil` when they are nowhere. A whole paragraph may have been cut in two or joined to another.
  package static func find(
    _ text: String, isWhole: Bool, at place: Int, in paragraphs: [String]
  ) -> Int? {
    let wanted = Tokenizer.words(of: text)
    guard !wanted.isEmpty else { return paragraphs.indices.contains(place - 1) ? place : nil }
    if paragraphs.indices.contains(place - 1) {
      let there = Tokenizer.words(of: paragraphs[place - 1])
      if isWhole ? there == wanted : contains(there, wanted) { return place }
      // More words around a paragraph that was cited whole are a change of it.
      if isWhole, there.count > wanted.count, contains(there, wanted) { return nil }
    }
    var all: [String] = []
    var starts: [Int] = []
    for paragraph in paragraphs {
      starts.append(all.count)
      all += Tokenizer.words(of: paragraph)
    }
    let found = occurrences(of: wanted, in: all).compactMap { offset in
      starts.lastIndex { $0 <= offset }.map { $0 + 1 }
    }
    return found.min { abs($0 - place) < abs($1 - place) }
  }

  private static func contains(_ words: [String], _ part: [String]) -> Bool {
    !occurrences(of: part, in: words).isEmpty
  }

  private static func occurrences(of part: [String], in words: [String]) -> [Int] {
    guard !part.isEmpty, words.count >= part.count else { return [] }
    return (0...(words.count - part.count)).filter { place in
      words[place] == part[0] && words[place..<place + part.count].elementsEqual(part)
    }
  }
}

extension CitedDocument {
  /// Whether everybody who may read a block of that label may read the document.
  package func isVisible(below label: HandlingLabel) -> Bool {
    Compartment(label: label, owner: nil).map(compartment.isReadableByAllReaders) ?? false
  }
}

extension DocumentStatus {
  /// Whether it no longer holds.
  package var isEnded: Bool {
    switch self {
    case .revoked, .superseded, .expired: true
    case .inForce, .proposedChange, .modified, .unknown: false
    }
  }
}
