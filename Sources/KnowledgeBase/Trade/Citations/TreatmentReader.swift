import KnowledgeModel

/// What one sentence does to the numbers that it cites.
struct TreatmentReader {
  /// One finding; `cited` is the place among the sentence's identifiers.
  struct Finding: Equatable {
    let cited: Int
    let treatment: Treatment
    let rule: String
  }

  /// How an act is meant.
  private enum Mood: String {
    case done = ""
    case proposed, denied, asked, reported
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
        guard names(TreatmentRules.proposals, in: index + 1..<index + 8) else { return }
      }
      var mood = self.mood(before: index)
      if mood == .done, act >= .modifies {
        if let subject = subject(before: index), !own.contains(subject) { mood = .reported }
        if cue.form == .ing, let before = sentence.text(index - 1),
          TreatmentRules.reports.contains(before)
        {
          mood = .reported
        }
      }
      if act == .withdrawsProposal { return add(withdrawn(after: index), act, mood, "active") }
      let act = act == .revokes && isPartial(around: index) ? .modifies : act
      let found = objects(after: index, within: act >= .modifies ? 26 : 9)
      add(found, act, mood, cue.form == .plain ? "to" : "active")
      if found.isEmpty, mood == .done || mood == .proposed, endsWithColon {
        carry(act, mood, "list")
      }
    }
  }

  private mutating func readParticiple(_ act: Treatment, _ word: String, at index: Int) {
    if word == "withdrawn", sentence.text(index + 1) == "from" { return }
    var act = act
    if act == .revokes, isPartial(around: index) { act = .modifies }
    var place = index - 1
    while let adverb = sentence.text(place), TreatmentRules.adverbs.contains(adverb) { place -= 1 }
    if let verb = verb(beforeAsideAt: place) { place = verb }
    guard let auxiliary = sentence.text(place) else {
      // `Rulings revoked: NY N1, NY N2`.
      if isHeading || act < .modifies, sentence.isMark(index + 1, [":"]) {
        add(objects(after: index, within: 4), act, .done, "heading")
      }
      return
    }
    var told: Mood?
    var denied = mood(before: index, from: 5) == .denied
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
        add(objects(after: index, within: 4), act, .done, "heading")
      } else {
        add(objects(after: index, within: 4), act, .reported, "participle")
      }
      return
    }
    if mood == .done {
      let wider = self.mood(before: place)
      if wider == .proposed || wider == .asked { mood = wider }
      if mood == .done, isConditional(before: place) { mood = .asked }
    }
    let isNone = sentence.text(0) == "no" && !sentence.isMark(1, ["."])
    if denied || isNone
      || names(["neither", "none", "nothing"], in: max(0, index - 30)..<index)
    {
      mood = .denied
    }
    // `is revoked by HQ H901140`: another document does it.
    if mood == .done, act >= .modifies, sentence.text(index + 1) == "by",
      let agent = nearest(after: index + 1, within: 6), !own.contains(agent)
    {
      mood = .reported
    }
    let before = act < .modifies && auxiliary == "we" ? [] : subjects(before: place)
    if !before.isEmpty {
      add(before, act, mood, "passive")
    } else if sentence.isMark(index + 1, [":"]) {
      let after = objects(after: index, within: 4)
      add(after, act, mood, "list")
      if after.isEmpty { carry(act, mood, "list") }
    } else if act < .modifies {
      add(objects(after: index, within: 6), act, mood, "passive")
    } else if endsWithColon {
      carry(act, mood, "list")
    }
  }

  private mutating func readNoun(_ act: Treatment, at index: Int) {
    guard sentence.text(index + 1) == "of" else { return }
    if act == .withdrawsProposal {
      guard names(TreatmentRules.proposals, in: index + 1..<index + 6) else { return }
      return add(withdrawn(after: index), act, .done, "noun")
    }
    var mood = self.mood(before: index, from: 6)
    if mood == .done {
      let before = (index - 3..<index).compactMap(sentence.text)
      let isReport = before.contains { TreatmentRules.reports.contains($0) || $0 == "following" }
      let announces =
        names(["this", "notice"], in: 0..<4)
        && names(TreatmentRules.announcing, in: 0..<index)
      if isReport || !(isHeading || announces) { mood = .reported }
    }
    let found = objects(after: index + 1, within: 26)
    add(found, act, mood, isHeading ? "heading" : "noun")
  }

  /// `consistent with HQ 085252`, `unlike the goods of NY N301234`.
  private mutating func readPreposition(_ word: String, at index: Int) {
    for (words, act) in TreatmentRules.prepositions where words[0] == word {
      let stands = words.indices.allSatisfy { sentence.text(index + $0) == words[$0] }
      guard stands else { continue }
      let mood: Mood = mood(before: index, from: 2) == .denied ? .denied : .done
      add(objects(after: index + words.count - 1, within: 8), act, mood, "preposition")
    }
  }

  /// `HQ H901 is unaffected`, `remains in effect`, `are not affected`.
  private mutating func readUntouched(_ word: String, at index: Int) {
    if word == "affected", mood(before: index, from: 4) != .denied { return }
    var place = index - 1
    while let text = sentence.text(place), ["is", "are", "not", "be", "will"].contains(text) {
      place -= 1
    }
    for cited in subjects(before: place + 1) {
      findings.append(Finding(cited: cited, treatment: .cites, rule: "cites.unaffected"))
    }
  }

  private mutating func add(_ cited: [Int], _ act: Treatment, _ mood: Mood, _ how: String) {
    let mood = isPointer && act >= .modifies ? .reported : mood
    for place in cited where !own.contains(place) {
      let (treatment, rule) = Self.reading(act, mood, how)
      findings.append(Finding(cited: place, treatment: treatment, rule: rule))
    }
  }

  private mutating func carry(_ act: Treatment, _ mood: Mood, _ how: String) {
    let (treatment, rule) = Self.reading(act, mood, how)
    if treatment.determines { carried = (treatment, rule) }
  }

  /// What an act in a mood amounts to.
  private static func reading(
    _ act: Treatment, _ mood: Mood, _ how: String
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

  /// How the words before a cue, back to the clause's beginning, colour it.
  private func mood(before index: Int, from reach: Int = 9) -> Mood {
    var mood = Mood.done
    var place = index - 1
    while place >= 0, place >= index - reach {
      if sentence.isMark(place, [";", ":"]) { break }
      if sentence.cited(place) != nil { break }
      if let word = sentence.text(place) {
        if TreatmentRules.cues[word].map({ $0.act >= .modifies && $0.form != .noun }) ?? false {
          // `propose to revoke NY 1 and to modify NY 2` shares its mood; another clause does not.
          if place < index - 3 { break }
        }
        // `Message No. 12 supersedes` denies nothing.
        let isNumber = word == "no" && sentence.isMark(place + 1, ["."])
        if TreatmentRules.denials.contains(word), !isNumber { return .denied }
        if TreatmentRules.proposals.contains(word) {
          let before = sentence.text(place - 1) ?? ""
          return before == "longer" || TreatmentRules.denials.contains(before) ? .denied : .proposed
        }
        if TreatmentRules.wishes.contains(word) { mood = .asked }
      }
      place -= 1
    }
    if mood == .done, sharesEarlierVerb(index) { return inherited(index) }
    return mood
  }

  /// Whether a ruling is revoked in part only, which leaves it modified.
  private func isPartial(around index: Int) -> Bool {
    if sentence.text(index - 1) == "partially" || sentence.text(index + 1) == "partially" {
      return true
    }
    if sentence.text(index - 1) == "part", sentence.text(index - 2) == "in" { return true }
    for place in index + 1..<index + 30 {
      if sentence.isMark(place, [";", ":"]) { return false }
      guard let word = sentence.text(place) else { continue }
      if TreatmentRules.cues[word] != nil { return false }
      if word == "part", sentence.text(place - 1) == "in" { return true }
    }
    return false
  }

  /// The auxiliary of `is, for the reasons above, revoked`, where a comma closes an aside at `index`.
  private func verb(beforeAsideAt index: Int) -> Int? {
    guard sentence.isMark(index, [","]) else { return nil }
    var place = index - 1
    while place > max(0, index - 12) {
      if sentence.cited(place) != nil || sentence.isMark(place, [";", ":"]) { return nil }
      if sentence.isMark(place, [","]) {
        return sentence.text(place - 1).map(["is", "are"].contains) ?? false ? place - 1 : nil
      }
      place -= 1
    }
    return nil
  }

  /// Whether a clause that ends in a verb begins with a condition: `if NY N301234 is revoked`.
  private func isConditional(before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, place > index - 40 {
      if sentence.isMark(place, [";", ":"]) { return false }
      if let word = sentence.text(place) {
        if TreatmentRules.conditions.contains(word) { return true }
        // `Should NY N301234 be revoked`; `it was suggested that`.
        if word == "should" || word == "were" {
          let opens = place == 0 || sentence.isMark(place - 1, [",", "("])
          return opens && sentence.cited(place + 1) != nil
            || opens && sentence.text(place + 1).map(isListWord) ?? false
        }
        if word == "that", let before = sentence.text(place - 1),
          TreatmentRules.wishes.contains(before)
        {
          return true
        }
        // Another verb: the condition is that one's.
        if TreatmentRules.auxiliaries.contains(word) || TreatmentRules.cues[word] != nil {
          return false
        }
      }
      place -= 1
    }
    return false
  }

  /// Whether `and to modify` or `and modify` goes on from an earlier verb.
  private func sharesEarlierVerb(_ index: Int) -> Bool {
    var place = index - 1
    if sentence.text(place) == "to" { place -= 1 }
    return sentence.text(place) == "and" || sentence.text(place) == "or"
  }

  /// The mood of the verb that an `and to modify` continues.
  private func inherited(_ index: Int) -> Mood {
    var place = index - 3
    while place >= 0 {
      if sentence.isMark(place, [";"]) { return .done }
      if let word = sentence.text(place), let cue = TreatmentRules.cues[word], cue.act >= .modifies,
        cue.form == .plain || cue.form == .ing || cue.form == .third
      {
        return mood(before: place)
      }
      place -= 1
    }
    return .done
  }

  private var endsWithColon: Bool {
    guard let last = sentence.words.indices.last else { return false }
    return sentence.isMark(last, [":"])
  }

  private func names(_ wanted: Set<String>, in range: Range<Int>) -> Bool {
    range.contains { sentence.text($0).map(wanted.contains) ?? false }
  }

  /// The identifier right before a finite verb, as in `HQ H901140 revokes`.
  private func subject(before index: Int) -> Int? {
    var place = index - 1
    if sentence.text(place) == "hereby" { place -= 1 }
    if sentence.isMark(place, [","]) { place -= 1 }
    return sentence.cited(place)
  }

  private func nearest(after index: Int, within reach: Int) -> Int? {
    (index + 1..<index + 1 + reach).lazy.compactMap { sentence.cited($0) }.first
  }

  /// The numbers of a proposal that is taken back, behind the verb of the proposal.
  private func withdrawn(after index: Int) -> [Int] {
    for place in index + 1..<index + 20 {
      if sentence.isMark(place, [";"]) { return [] }
      if let cited = sentence.cited(place) { return [cited] + listed(after: place) }
    }
    return []
  }

  /// The numbers that a verb governs: the first within reach, and those listed with it.
  private func objects(after index: Int, within reach: Int) -> [Int] {
    var place = index + 1
    var depth = 0
    while place < sentence.words.count, place <= index + reach {
      if let cited = sentence.cited(place) {
        return [cited] + listed(after: place)
      }
      if let word = sentence.text(place) {
        if TreatmentRules.objectEnds.contains(word) { return [] }
        if let cue = TreatmentRules.cues[word], cue.form != .ing { return [] }
      }
      if sentence.isMark(place, ["("]) { depth += 1 }
      if sentence.isMark(place, [")"]) { depth -= 1 }
      if sentence.isMark(place, [";"]) { return [] }
      if sentence.isMark(place, [","]), reach <= 9 { return [] }
      place += 1
    }
    return []
  }

  /// The members of a list behind its first number.
  private func listed(after first: Int) -> [Int] {
    var found: [Int] = []
    var place = first + 1
    var sawJoint = false
    while place < sentence.words.count {
      if let cited = sentence.cited(place) {
        guard sawJoint else { break }
        found.append(cited)
        sawJoint = false
        place += 1
        continue
      }
      if sentence.isMark(place, [",", ";"]) { sawJoint = true }
      if let word = sentence.text(place) {
        if word == "and" || word == "or" { sawJoint = true }
        guard isListWord(word) else {
          // `, issued to Acme Corporation on May 1, 2010,` and `, both concerning toys,` go on.
          guard let end = endOfAside(place) else { break }
          place = end
          continue
        }
      }
      place += 1
    }
    return found
  }

  /// Where words between commas or brackets that tell of a number end, if a list goes on there.
  private func endOfAside(_ index: Int) -> Int? {
    guard
      sentence.text(index).map({ !TreatmentRules.objectEnds.contains($0) || $0 == "which" })
        ?? false
    else { return nil }
    var place = index
    while place < sentence.words.count, place < index + 14 {
      if sentence.cited(place) != nil { return nil }
      if sentence.isMark(place, [";", ":"]) { return nil }
      if let word = sentence.text(place), TreatmentRules.cues[word] != nil { return nil }
      if sentence.isMark(place, [",", ")"]) { return place }
      place += 1
    }
    return nil
  }

  private func isListWord(_ word: String) -> Bool {
    TreatmentRules.listWords.contains(word) || word.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The numbers that a passive speaks of: the nearest before it, and those listed with it.
  ///
  /// Between number and verb may stand dates, a bracket, or an aside between commas; anything else is
  /// another subject.
  private func subjects(before index: Int) -> [Int] {
    var place = index - 1
    var reach = 0
    var first: Int?
    var isAside = false
    var sawOther = false
    if sentence.isMark(place, [","]), let opening = relative(before: place) { place = opening - 1 }
    while place >= 0, reach < 40 {
      if sentence.cited(place) != nil {
        first = place
        break
      }
      if sentence.isMark(place, [";", ":"]) { return [] }
      if let word = sentence.text(place) {
        if word == "treatment" { return [] }
        if TreatmentRules.cues[word].map({ $0.act >= .modifies }) ?? false { return [] }
        if !isListWord(word), !Self.betweenSubjectAndVerb.contains(word) {
          guard isAside else { return [] }
          sawOther = true
        }
      }
      // An aside is read from its closing comma or bracket back to its opening one.
      if sentence.isMark(place, [",", ")"]) { isAside = true }
      reach += 1
      place -= 1
    }
    guard let first, let cited = sentence.cited(first) else { return [] }
    // An aside opens right behind its number.
    if sawOther, !sentence.isMark(first + 1, [",", "("]) { return [] }
    return listed(before: first) + [cited]
  }

  /// Where a relative clause that a comma closes opens: `NY N1, which followed NY N2, is`.
  private func relative(before comma: Int) -> Int? {
    var place = comma - 1
    while place > max(0, comma - 40) {
      if sentence.isMark(place, [";", ":"]) { return nil }
      if sentence.text(place).map(["which", "whose"].contains) ?? false {
        return sentence.isMark(place - 1, [","]) ? place - 1 : nil
      }
      place -= 1
    }
    return nil
  }

  private static let betweenSubjectAndVerb: Set<String> = [
    "it", "not", "will", "shall", "would", "should", "could", "proposed", "is", "are", "be",
    "above",
    "therein", "may", "might", "must",
  ]

  private func listed(before last: Int) -> [Int] {
    var found: [Int] = []
    var place = last - 1
    var sawJoint = false
    var sawOther = false
    var aside: Int?
    var sawVerb = false
    var sawAnd = false
    // Whether an `and` stands between each found and the next.
    var joints: [Bool] = []
    var first = last
    while place >= 0 {
      if let cited = sentence.cited(place) {
        guard sawJoint, !sawOther || !sawVerb && sentence.isMark(place + 1, [",", "("])
        else { break }
        found.insert(cited, at: 0)
        joints.insert(sawAnd, at: 0)
        first = place
        sawAnd = false
        (sawJoint, sawOther, sawVerb, aside) = (false, false, false, nil)
        place -= 1
        continue
      }
      if sentence.isMark(place, [",", ")", ";"]) {
        sawJoint = true
        if aside == nil { aside = place }
      }
      if let word = sentence.text(place) {
        if TreatmentRules.cues[word] != nil { break }
        if word == "and" || word == "or" || word == "nor" {
          sawJoint = true
          sawAnd = true
        } else if !isListWord(word) {
          guard let end = aside, end - place < 14 else { break }
          sawOther = true
          // What has a verb of its own and is no relative clause is another clause.
          if word == "which" || word == "whose" {
            sawVerb = false
          } else if TreatmentRules.auxiliaries.contains(word) {
            sawVerb = true
          }
        }
      }
      place -= 1
    }
    guard isGoverned(first), let comma = joints.firstIndex(of: false) else { return found }
    // `For the reasons stated in HQ H1, NY N2`: a comma alone makes no list of what hangs on another word.
    if joints.last == false { return [] }
    // `Following HQ H1, NY N2 and NY N3`: what introduces a sentence ends with its comma.
    let isIntroduction = sentence.text(0).map(TreatmentRules.introductions.contains) ?? false
    return isIntroduction ? Array(found[(comma + 1)...]) : found
  }

  /// Whether a preposition governs a number: `in HQ H1`, `pursuant to Headquarters Ruling Letter H1`.
  private func isGoverned(_ cited: Int) -> Bool {
    var place = cited - 1
    while let word = sentence.text(place) {
      if TreatmentRules.governing.contains(word) { return true }
      guard isListWord(word) else { return false }
      place -= 1
    }
    return false
  }
}
