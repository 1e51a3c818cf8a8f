import KnowledgeModel

/// The words by which one document acts on another, and how they are read.
///
/// A cue is a verb in one of its forms. Its voice says on which side the cited numbers stand; the words
/// before it say whether the act is done, proposed, denied, asked for or only reported. A rule's id is the
/// act and how it was read: `revokes.passive`, `modifies.proposed`, `revokes.denied`.
enum TreatmentRules {
  enum Form { case plain, third, ing, participle, noun }

  /// One verb in all of its forms.
  struct Verb {
    let act: Treatment
    let plain: [String]
    let third: [String]
    let ing: [String]
    let participle: [String]
    let noun: [String]
  }

  static let verbs: [Verb] = [
    Verb(
      act: .revokes, plain: ["revoke", "rescind", "overrule"],
      third: ["revokes", "rescinds", "overrules"],
      ing: ["revoking", "rescinding", "overruling"],
      participle: ["revoked", "rescinded", "overruled", "withdrawn"],
      noun: ["revocation", "revocations", "rescission"]),
    Verb(
      act: .modifies, plain: ["modify"], third: ["modifies"], ing: ["modifying"],
      participle: ["modified"], noun: ["modification", "modifications"]),
    Verb(
      act: .supersedes, plain: ["supersede", "replace"], third: ["supersedes", "replaces"],
      ing: ["superseding", "replacing"], participle: ["superseded", "replaced"], noun: []),
    Verb(
      act: .withdrawsProposal, plain: ["withdraw"], third: ["withdraws"], ing: ["withdrawing"],
      participle: [], noun: ["withdrawal"]),
    Verb(
      act: .distinguishes, plain: ["distinguish"], third: ["distinguishes"],
      ing: ["distinguishing"], participle: ["distinguished", "distinguishable", "inapposite"],
      noun: []),
    Verb(
      act: .clarifies, plain: ["clarify"], third: ["clarifies"], ing: ["clarifying"],
      participle: ["clarified"], noun: ["clarification"]),
    Verb(
      act: .follows, plain: ["follow", "affirm", "reaffirm"],
      third: ["follows", "affirms", "reaffirms"],
      ing: ["following", "affirming", "reaffirming"],
      participle: ["followed", "affirmed", "reaffirmed"], noun: ["affirmation"]),
  ]

  /// Words that name a treatment together: `consistent with HQ 085252`, `unlike the goods of`.
  static let prepositions: [(words: [String], act: Treatment)] = [
    (["consistent", "with"], .follows), (["accord", "with"], .follows),
    (["line", "with"], .follows), (["conformity", "with"], .follows), (["adhere", "to"], .follows),
    (["unlike"], .distinguishes),
  ]

  struct Cue {
    let act: Treatment
    let form: Form
  }

  /// Every verb form by its spelling.
  static let cues: [String: Cue] = {
    var cues: [String: Cue] = [:]
    for verb in verbs {
      for word in verb.plain { cues[word] = Cue(act: verb.act, form: .plain) }
      for word in verb.third { cues[word] = Cue(act: verb.act, form: .third) }
      for word in verb.ing { cues[word] = Cue(act: verb.act, form: .ing) }
      for word in verb.participle { cues[word] = Cue(act: verb.act, form: .participle) }
      for word in verb.noun { cues[word] = Cue(act: verb.act, form: .noun) }
    }
    return cues
  }()

  /// The first four letters of every cue, packed, by which most sentences are passed over.
  static let beginnings: Set<UInt32> = {
    let words = Array(cues.keys) + prepositions.map { $0.words[0] } + untouched
    return Set(words.map { word in word.utf8.prefix(4).reduce(0) { $0 << 8 | UInt32($1) } })
  }()

  /// The act is not done.
  static let denials: Set<String> = [
    "not", "never", "cannot", "without", "neither", "nor", "no", "unnecessary", "decline",
    "nothing", "none", "declines", "declined", "declining", "refuse", "refuses", "refused",
    "refusing", "unwilling",
    "isn't", "aren't", "doesn't", "don't", "didn't", "won't", "wasn't", "weren't",
  ]
  /// The act is announced.
  static let proposals: Set<String> = [
    "propose", "proposes", "proposed", "proposing", "proposal", "proposals", "intend", "intends",
    "intended", "intending", "intent", "intention", "considering", "contemplates", "contemplating",
    "plans",
  ]
  /// Somebody wants the act, or it is weighed.
  static let wishes: Set<String> = [
    "request", "requests", "requested", "requesting", "ask", "asks", "asked", "asking", "seek",
    "seeks", "sought", "seeking", "urge", "urges", "urged", "argue", "argues", "argued", "contend",
    "contends", "contended", "claims", "claimed", "petition", "petitions", "petitioned",
    "reconsideration", "whether", "if", "would", "could", "should", "might", "unless", "until",
    "wants", "suggests", "suggested", "recommends", "recommended",
  ]
  /// Words with which a condition begins.
  static let conditions: Set<String> = [
    "if", "unless", "whether", "until", "once", "assuming", "supposing", "provided", "when",
    "whenever", "event", "lest",
  ]
  /// Verbs that end a clause of their own.
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "must", "may", "might",
    "shall", "should", "can", "could", "does", "do", "did",
  ]
  /// Prepositions that a number may hang on.
  static let governing: Set<String> = [
    "in", "under", "of", "to", "from", "with", "by", "per", "than", "on", "as", "like", "unlike",
    "via", "at", "within", "for", "following", "after", "before", "since", "upon", "through",
  ]
  /// Words with which an introduction before a sentence's subject begins.
  static let introductions: Set<String> = [
    "in", "pursuant", "under", "following", "based", "for", "as", "consistent", "per", "by", "upon",
    "after", "since", "because", "contrary", "unlike", "like", "given", "according", "on", "with",
    "accordingly", "applying",
  ]
  /// The act lies before or outside of this document.
  static let reports: Set<String> = [
    "after", "since", "before", "prior", "despite", "previously", "formerly", "because", "until",
  ]

  /// What may stand between a verb and its auxiliary.
  static let adverbs: Set<String> = [
    "hereby", "also", "accordingly", "therefore", "thereby", "now", "expressly", "further",
    "partially", "likewise", "in", "part", "thus", "both", "all", "each", "hereinafter", "so",
  ]

  /// Words that belong to a list of numbers and to nothing else.
  static let listWords: Set<String> = [
    "and", "or", "as", "well", "dated", "of", "ny", "hq", "hrl", "hrls", "ruling", "rulings",
    "letter", "letters", "new", "york", "headquarters", "the", "issued", "on", "both", "to", "no",
    "nos", "number", "numbers", "csms", "message", "messages", "customs", "cbp", "decision",
    "decisions", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sept", "sep", "oct", "nov", "dec", "internal", "advice",
  ]

  /// Words behind which a verb's objects have ended.
  static let objectEnds: Set<String> = [
    "which", "that", "because", "since", "by", "pursuant", "under", "accordance", "according",
    "based", "consistent", "light", "view", "citing", "where", "who", "when", "while", "although",
    "but", "so", "treatment", "using", "see", "compare", "unlike", "per", "via", "after", "than",
    "set", "with",
    // What is revoked or modified is something else.
    "order", "orders", "duty", "duties", "finding", "findings", "determination", "regulation",
    "regulations", "license", "licenses", "permit", "permits", "bond", "bonds", "section",
    "sections", "agreement", "exclusion", "exclusions", "authority", "authorization",
  ]

  /// Words with which a sentence begins that only points to others.
  static let signals: Set<String> = ["see", "cf", "compare", "e", "accord"]

  /// What a notice does when it speaks of itself.
  static let announcing: Set<String> = [
    "advises", "announces", "informs", "concerns", "effects", "notifies", "advising",
  ]

  /// Words by which a document is said to stay as it is.
  static let untouched: Set<String> = [
    "unaffected", "unchanged", "remains", "remain", "untouched", "affected",
  ]
}
