import KnowledgeModel

/// How the acts of a sentence are meant, as the words around them say.
extension SentenceWords {
  /// How an act is meant.
  enum Mood: String {
    case done = ""
    case proposed, denied, asked, reported
  }

  /// How the words before a cue, back to the clause's beginning, colour it.
  func mood(before index: Int, from reach: Int = 9) -> Mood {
    var mood = Mood.done
    var place = index - 1
    while place >= 0, place >= index - reach {
      if isMark(place, [";", ":"]) { break }
      if cited(place) != nil { break }
      if let word = text(place) {
        if TreatmentRules.cues[word].map({ $0.act >= .modifies && $0.form != .noun }) ?? false {
          // `propose to revoke NY 1 and to modify NY 2` shares its mood; another clause does not.
          if place < index - 3 { break }
        }
        // `Message No. 12 supersedes` denies nothing.
        let isNumber = word == "no" && isMark(place + 1, ["."])
        if TreatmentRules.denials.contains(word), !isNumber { return .denied }
        if TreatmentRules.proposals.contains(word) {
          let before = text(place - 1) ?? ""
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
  func isPartial(around index: Int) -> Bool {
    if text(index - 1) == "partially" || text(index + 1) == "partially" {
      return true
    }
    if text(index - 1) == "part", text(index - 2) == "in" { return true }
    for place in index + 1..<index + 30 {
      if isMark(place, [";", ":"]) { return false }
      guard let word = text(place) else { continue }
      if TreatmentRules.cues[word] != nil { return false }
      if word == "part", text(place - 1) == "in" { return true }
    }
    return false
  }

  /// The auxiliary of `is, for the reasons above, revoked`, where a comma closes an aside at `index`.
  func verb(beforeAsideAt index: Int) -> Int? {
    guard isMark(index, [","]) else { return nil }
    var place = index - 1
    while place > max(0, index - 12) {
      if cited(place) != nil || isMark(place, [";", ":"]) { return nil }
      if isMark(place, [","]) {
        return text(place - 1).map(["is", "are"].contains) ?? false ? place - 1 : nil
      }
      place -= 1
    }
    return nil
  }

  /// Whether a clause that ends in a verb begins with a condition: `if NY N301234 is revoked`.
  func isConditional(before index: Int) -> Bool {
    var place = index - 1
    while place >= 0, place > index - 40 {
      if isMark(place, [";", ":"]) { return false }
      if let word = text(place) {
        if TreatmentRules.conditions.contains(word) { return true }
        // `Should NY N301234 be revoked`; `it was suggested that`.
        if word == "should" || word == "were" {
          let opens = place == 0 || isMark(place - 1, [",", "("])
          return opens && cited(place + 1) != nil
            || opens && text(place + 1).map(isListWord) ?? false
        }
        if word == "that", let before = text(place - 1),
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
  func sharesEarlierVerb(_ index: Int) -> Bool {
    var place = index - 1
    if text(place) == "to" { place -= 1 }
    return text(place) == "and" || text(place) == "or"
  }

  /// The mood of the verb that an `and to modify` continues.
  func inherited(_ index: Int) -> Mood {
    var place = index - 3
    while place >= 0 {
      if isMark(place, [";"]) { return .done }
      if let word = text(place), let cue = TreatmentRules.cues[word], cue.act >= .modifies,
        cue.form == .plain || cue.form == .ing || cue.form == .third
      {
        return mood(before: place)
      }
      place -= 1
    }
    return .done
  }
}
