import KnowledgeModel

/// Which of a sentence's numbers a verb speaks of: those that it governs, those that it is said of, and those listed with
/// them.
extension SentenceWords {
  var endsWithColon: Bool {
    guard let last = words.indices.last else { return false }
    return isMark(last, [":"])
  }

  func names(_ wanted: Set<String>, in range: Range<Int>) -> Bool {
    range.contains { text($0).map(wanted.contains) ?? false }
  }

  /// The identifier right before a finite verb, as in `HQ H901140 revokes`.
  func subject(before index: Int) -> Int? {
    var place = index - 1
    if text(place) == "hereby" { place -= 1 }
    if isMark(place, [","]) { place -= 1 }
    return cited(place)
  }

  func nearest(after index: Int, within reach: Int) -> Int? {
    (index + 1..<index + 1 + reach).lazy.compactMap { cited($0) }.first
  }

  /// The numbers of a proposal that is taken back, behind the verb of the proposal.
  func withdrawn(after index: Int) -> [Int] {
    for place in index + 1..<index + 20 {
      if isMark(place, [";"]) { return [] }
      if let cited = cited(place) { return [cited] + listed(after: place) }
    }
    return []
  }

  /// The numbers that a verb governs: the first within reach, and those listed with it.
  func objects(after index: Int, within reach: Int) -> [Int] {
    var place = index + 1
    var depth = 0
    while place < words.count, place <= index + reach {
      if let cited = cited(place) {
        return [cited] + listed(after: place)
      }
      if let word = text(place) {
        if TreatmentRules.objectEnds.contains(word) { return [] }
        if let cue = TreatmentRules.cues[word], cue.form != .ing { return [] }
      }
      if isMark(place, ["("]) { depth += 1 }
      if isMark(place, [")"]) { depth -= 1 }
      if isMark(place, [";"]) { return [] }
      if isMark(place, [","]), reach <= 9 { return [] }
      place += 1
    }
    return []
  }

  /// The members of a list behind its first number.
  func listed(after first: Int) -> [Int] {
    var found: [Int] = []
    var place = first + 1
    var sawJoint = false
    while place < words.count {
      if let cited = cited(place) {
        guard sawJoint else { break }
        found.append(cited)
        sawJoint = false
        place += 1
        continue
      }
      if isMark(place, [",", ";"]) { sawJoint = true }
      if let word = text(place) {
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
  func endOfAside(_ index: Int) -> Int? {
    guard
      text(index).map({ !TreatmentRules.objectEnds.contains($0) || $0 == "which" })
        ?? false
    else { return nil }
    var place = index
    while place < words.count, place < index + 14 {
      if cited(place) != nil { return nil }
      if isMark(place, [";", ":"]) { return nil }
      if let word = text(place), TreatmentRules.cues[word] != nil { return nil }
      if isMark(place, [",", ")"]) { return place }
      place += 1
    }
    return nil
  }

  func isListWord(_ word: String) -> Bool {
    TreatmentRules.listWords.contains(word) || word.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  /// The numbers that a passive speaks of: the nearest before it, and those listed with it.
  ///
  /// Between number and verb may stand dates, a bracket, or an aside between commas; anything else is
  /// another subject.
  func subjects(before index: Int) -> [Int] {
    var place = index - 1
    var reach = 0
    var first: Int?
    var isAside = false
    var sawOther = false
    if isMark(place, [","]), let opening = relative(before: place) { place = opening - 1 }
    while place >= 0, reach < 40 {
      if cited(place) != nil {
        first = place
        break
      }
      if isMark(place, [";", ":"]) { return [] }
      if let word = text(place) {
        if word == "treatment" { return [] }
        if TreatmentRules.cues[word].map({ $0.act >= .modifies }) ?? false { return [] }
        if !isListWord(word), !Self.betweenSubjectAndVerb.contains(word) {
          guard isAside else { return [] }
          sawOther = true
        }
      }
      // An aside is read from its closing comma or bracket back to its opening one.
      if isMark(place, [",", ")"]) { isAside = true }
      reach += 1
      place -= 1
    }
    guard let first, let cited = cited(first) else { return [] }
    // An aside opens right behind its number.
    if sawOther, !isMark(first + 1, [",", "("]) { return [] }
    return listed(before: first) + [cited]
  }

  /// Where a relative clause that a comma closes opens: `NY N1, which followed NY N2, is`.
  func relative(before comma: Int) -> Int? {
    var place = comma - 1
    while place > max(0, comma - 40) {
      if isMark(place, [";", ":"]) { return nil }
      if text(place).map(["which", "whose"].contains) ?? false {
        return isMark(place - 1, [","]) ? place - 1 : nil
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

  func listed(before last: Int) -> [Int] {
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
      if let cited = cited(place) {
        guard sawJoint, !sawOther || !sawVerb && isMark(place + 1, [",", "("])
        else { break }
        found.insert(cited, at: 0)
        joints.insert(sawAnd, at: 0)
        first = place
        sawAnd = false
        (sawJoint, sawOther, sawVerb, aside) = (false, false, false, nil)
        place -= 1
        continue
      }
      if isMark(place, [",", ")", ";"]) {
        sawJoint = true
        if aside == nil { aside = place }
      }
      if let word = text(place) {
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
    let isIntroduction = text(0).map(TreatmentRules.introductions.contains) ?? false
    return isIntroduction ? Array(found[(comma + 1)...]) : found
  }

  /// Whether a preposition governs a number: `in HQ H1`, `pursuant to Headquarters Ruling Letter H1`.
  func isGoverned(_ cited: Int) -> Bool {
    var place = cited - 1
    while let word = text(place) {
      if TreatmentRules.governing.contains(word) { return true }
      guard isListWord(word) else { return false }
      place -= 1
    }
    return false
  }
}
