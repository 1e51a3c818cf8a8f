import KnowledgeModel

/// What one sentence does to the numbers that it cites.
struct TreatmentReader {
  /// One finding; `cited` is the place among the sentence's identifiers.
  struct Finding: Equatable {
    let cited: Int
    let treatment: Treatment
    let rule: String
  }

  private let sentence: SentenceWords
  /// A title, a subject line or a heading, in which a bare noun announces the act.
  private let isHeading: Bool
  /// Which of the sentence's identifiers are the document's own.
  private let own: Set<Int>
  /// A sentence that begins with `See` tells of others' acts only.
  private let isPointer: Bool

  private(set) var findings: [Finding] = []
  /// An act whose objects are in the lines that follow: `The following rulings are revoked:`.
  private(set) var carried: (treatment: Treatment, rule: String)?

  init(_ sentence: SentenceWords, isHeading: Bool, own: Set<Int>) {
    self.sentence = sentence
    self.isHeading = isHeading
    self.own = own
    isPointer = (0..<2).contains { index in
      sentence.text(index).map(TreatmentRules.signals.contains) ?? false
    }
    for index in sentence.words.indices {
      guard let word = sentence.text(index) else { continue }
      if let cue = TreatmentRules.cues[word] {
        read(cue, word, at: index)
      } else if TreatmentRules.untouched.contains(word) {
        readUntouched(word, at: index)
      } else {
        readPreposition(word, at: index)
      }
    }
  }

  private mutating func read(_ cue: TreatmentRules.Cue, _ word: String, at index: Int) {
    let act = cue.act
    switch cue.form {
    case .participle: readParticiple(act, word, at: index)
    case .noun: readNoun(act, at: index)
    case .plain, .third, .ing:
      // `the following`, `withdraw from warehouse`, `by replacing the motor`.
      if word == "following", sentence.text(index - 1) == "the" || sentence.isMark(index + 1, [":"])
      {
        return
      }
      if act == .withdrawsProposal {
        guard sentence.names(TreatmentRules.proposals, in: index + 1..<index + 8) else { return }
      }
      var mood = sentence.mood(before: index)
      if mood == .done, act >= .modifies {
        if let subject = sentence.subject(before: index), !own.contains(subject) {
          mood = .reported
        }
        if cue.form == .ing, let before = sentence.text(index - 1),
          TreatmentRules.reports.contains(before)
        {
          mood = .reported
        }
      }
      if act == .withdrawsProposal {
        return add(sentence.withdrawn(after: index), act, mood, "active")
      }
      let act = act == .revokes && sentence.isPartial(around: index) ? .modifies : act
      let found = sentence.objects(after: index, within: act >= .modifies ? 26 : 9)
      add(found, act, mood, cue.form == .plain ? "to" : "active")
      if found.isEmpty, mood == .done || mood == .proposed, sentence.endsWithColon {
        carry(act, mood, "list")
      }
    }
  }

  private mutating func readParticiple(_ act: Treatment, _ word: String, at index: Int) {
    if word == "withdrawn", sentence.text(index + 1) == "from" { return }
    var act = act
    if act == .revokes, sentence.isPartial(around: index) { act = .modifies }
    var place = index - 1
    while let adverb = sentence.text(place), TreatmentRules.adverbs.contains(adverb) { place -= 1 }
    if let verb = sentence.verb(beforeAsideAt: place) { place = verb }
    guard let auxiliary = sentence.text(place) else {
      // `Rulings revoked: NY N1, NY N2`.
      if isHeading || act < .modifies, sentence.isMark(index + 1, [":"]) {
        add(sentence.objects(after: index, within: 4), act, .done, "heading")
      }
      return
    }
    var told: SentenceWords.Mood?
    var denied = sentence.mood(before: index, from: 5) == .denied
    switch auxiliary {
    case "is", "are", "being", "stand", "stands": told = .done
    case "not":
      denied = true
      told = .done
    case "be":
      let modal = sentence.text(place - 1) ?? ""
      told =
        ["would", "could", "should", "may", "might", "cannot", "can"].contains(modal)
        ? .asked : .done
    case "been": told = sentence.text(place - 1) == "to" ? .asked : .reported
    case "was", "were": told = act >= .modifies ? .reported : .done
    case "we": told = act < .modifies ? .done : .reported
    default: told = act == .distinguishes && word != "distinguished" ? .done : nil
    }
    guard var mood = told else {
      if isHeading, act >= .modifies, sentence.isMark(index + 1, [":"]) {
        add(sentence.objects(after: index, within: 4), act, .done, "heading")
      } else {
        add(sentence.objects(after: index, within: 4), act, .reported, "participle")
      }
      return
    }
    if mood == .done {
      let wider = sentence.mood(before: place)
      if wider == .proposed || wider == .asked { mood = wider }
      if mood == .done, sentence.isConditional(before: place) { mood = .asked }
    }
    let isNone = sentence.text(0) == "no" && !sentence.isMark(1, ["."])
    if denied || isNone
      || sentence.names(["neither", "none", "nothing"], in: max(0, index - 30)..<index)
    {
      mood = .denied
    }
    // `is revoked by HQ H901140`: another document does it.
    if mood == .done, act >= .modifies, sentence.text(index + 1) == "by",
      let agent = sentence.nearest(after: index + 1, within: 6), !own.contains(agent)
    {
      mood = .reported
    }
    let before = act < .modifies && auxiliary == "we" ? [] : sentence.subjects(before: place)
    if !before.isEmpty {
      add(before, act, mood, "passive")
    } else if sentence.isMark(index + 1, [":"]) {
      let after = sentence.objects(after: index, within: 4)
      add(after, act, mood, "list")
      if after.isEmpty { carry(act, mood, "list") }
    } else if act < .modifies {
      add(sentence.objects(after: index, within: 6), act, mood, "passive")
    } else if sentence.endsWithColon {
      carry(act, mood, "list")
    }
  }

  private mutating func readNoun(_ act: Treatment, at index: Int) {
    guard sentence.text(index + 1) == "of" else { return }
    if act == .withdrawsProposal {
      guard sentence.names(TreatmentRules.proposals, in: index + 1..<index + 6) else { return }
      return add(sentence.withdrawn(after: index), act, .done, "noun")
    }
    var mood = sentence.mood(before: index, from: 6)
    if mood == .done {
      let before = (index - 3..<index).compactMap(sentence.text)
      let isReport = before.contains { TreatmentRules.reports.contains($0) || $0 == "following" }
      let announces =
        sentence.names(["this", "notice"], in: 0..<4)
        && sentence.names(TreatmentRules.announcing, in: 0..<index)
      if isReport || !(isHeading || announces) { mood = .reported }
    }
    let found = sentence.objects(after: index + 1, within: 26)
    add(found, act, mood, isHeading ? "heading" : "noun")
  }

  /// `consistent with HQ 085252`, `unlike the goods of NY N301234`.
  private mutating func readPreposition(_ word: String, at index: Int) {
    for (words, act) in TreatmentRules.prepositions where words[0] == word {
      let stands = words.indices.allSatisfy { sentence.text(index + $0) == words[$0] }
      guard stands else { continue }
      let mood: SentenceWords.Mood =
        sentence.mood(before: index, from: 2) == .denied ? .denied : .done
      add(sentence.objects(after: index + words.count - 1, within: 8), act, mood, "preposition")
    }
  }

  /// `HQ H901 is unaffected`, `remains in effect`, `are not affected`.
  private mutating func readUntouched(_ word: String, at index: Int) {
    if word == "affected", sentence.mood(before: index, from: 4) != .denied { return }
    var place = index - 1
    while let text = sentence.text(place), ["is", "are", "not", "be", "will"].contains(text) {
      place -= 1
    }
    for cited in sentence.subjects(before: place + 1) {
      findings.append(Finding(cited: cited, treatment: .cites, rule: "cites.unaffected"))
    }
  }

  private mutating func add(
    _ cited: [Int], _ act: Treatment, _ mood: SentenceWords.Mood, _ how: String
  ) {
    let mood = isPointer && act >= .modifies ? .reported : mood
    for place in cited where !own.contains(place) {
      let (treatment, rule) = Self.reading(act, mood, how)
      findings.append(Finding(cited: place, treatment: treatment, rule: rule))
    }
  }

  private mutating func carry(_ act: Treatment, _ mood: SentenceWords.Mood, _ how: String) {
    let (treatment, rule) = Self.reading(act, mood, how)
    if treatment.determines { carried = (treatment, rule) }
  }

  /// What an act in a mood amounts to.
  private static func reading(
    _ act: Treatment, _ mood: SentenceWords.Mood, _ how: String
  ) -> (Treatment, String) {
    switch mood {
    case .done: return (act, "\(act.rawValue).\(how)")
    case .proposed:
      switch act {
      case .revokes, .supersedes: return (.proposesToRevoke, "\(act.rawValue).proposed")
      case .modifies: return (.proposesToModify, "\(act.rawValue).proposed")
      default: return (.cites, "\(act.rawValue).proposed")
      }
    case .denied, .asked, .reported: return (.cites, "\(act.rawValue).\(mood.rawValue)")
    }
  }
}
