import Courseware
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Education.
extension Endpoint.Operation {
  private static let version = Endpoint.Parameter.query(
    "version", .ordinal, "This version, not the current one.")
  private static let source = Endpoint.Content.text(
    "text/markdown",
    example: """
      id: m
      title: Reels
      direction: joint
      audience: partner
      label: public
      owner: Electronics Center
      review_by: 2036-06-30
      ---
      # One

      Reels are marked.
      """)

  static let listModules = Self("listModules", "The modules that may be read.")
    .taking(.query("state", .choice(of: ModuleState.self), "Only those in this state."))
    .answering(.named(.modules))
  static let saveModule = Self(
    "saveModule", "Saves a lesson source: a version of the module that its `id:` names."
  )
  .taking(.query("note", .text(longest: 1000), "What has changed, for the history."))
  .reading(source).answering(201, .named(.moduleRow), headers: "Location", "ETag")
  static let checkModule = Self(
    "checkModule", "Every fault of a lesson source at once; nothing is kept."
  )
  .taking(.query("release", .flag, "Whether drafts count as faults, as on publication."))
  .reading(source).answering(.named(.moduleCheck))
  static let beginModule = Self(
    "beginModule",
    "A lesson source to begin from, all drafts: from a document, a submission or the words of a search; on a `topic` of which nothing may be known."
  )
  .reading(
    .json(
      .object([
        "from?": .line, "topic?": .line, "name?": .ascii("a-z0-9-", longest: 60),
      ]),
      example: #"{"from":"chips","name":"chips"}"#)
  ).offering([.text("text/markdown")])
  static let showModule = Self("showModule", "A module with its lessons, in the reader's edition.")
    .taking(version).answering(.named(.module), headers: "ETag")
  static let replaceModule = Self("replaceModule", "The next version of a module.")
    .taking(.query("note", .text(longest: 1000), "What has changed, for the history."), .ifMatch)
    .reading(source).answering(.named(.moduleRow), headers: "ETag")
  static let drawQuestions = Self(
    "drawQuestions", "Questions from every module: the same for the same seed."
  )
  .taking(
    .query("sector", .sectorName, "Of modules of this Center."),
    .query("hts", .tariffNumber, "On this tariff number or those below it."),
    .query("difficulty", .integer(1...5), "As hard as this."),
    .query("count", .integer(1...100), "So many; 10 if not said."),
    .query("seed", .count, "Which draw.", example: "7")
  ).answering(.named(.drawnQuestions))
  static let listModuleVersions = Self("listModuleVersions", "How a module came to be.")
    .taking(version).answering(.named(.moduleHistory))
  static let compareModules = Self(
    "compareModuleVersions", "What two versions have otherwise, line by line."
  )
  .taking(
    .needed("from", .ordinal, "A version.", example: "1"),
    .needed("to", .ordinal, "Another.", example: "1"), version
  ).answering(.named(.difference))
  static let rollBackModule = Self(
    "rollBackModule", "Makes an earlier version the newest again, as a draft."
  )
  .taking(version)
  .reading(.json(.object(["version": .ordinal]), example: #"{"version":1}"#))
  .answering(.named(.moduleRow), headers: "ETag")
  static let moveModule = Self(
    "moveModule", "Takes a module from state to state; nobody approves his own."
  )
  .taking(version)
  .reading(
    .json(
      .object(["to": .choice(of: ModuleState.self), "reason?": .prose]),
      example: #"{"to":"in-review","reason":"the ruling was revoked"}"#)
  ).answering(.named(.moduleRow), headers: "ETag")
  static let exportModule = Self("exportModule", "A module to take along.")
    .taking(
      .query(
        "format", .choice(of: ModuleFormat.self), "As what; a page if not said.", example: "gift"),
      .query("edition", .choice(of: Edition.self), "For whom; the reader's if not said."), version
    ).offering(
      ["text/html", "application/zip", "text/plain", "text/markdown"].map { .text($0) },
      headers: "Content-Disposition")
  static let listQuestions = Self(
    "listQuestions", "The questions that this learner is asked, without their keys."
  )
  .taking(version).answering(.named(.questionSheet))
  static let complete = Self(
    "completeModule", "Grades answers: a member for each question, a text or a list of letters."
  )
  .taking(
    .once, version,
    .query(
      "port",
      .matching("^[0-9]{4}$") { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } },
      "Where the learner works.")
  )
  .reading(.json(.map(.anything), example: #"{"q":"a mark"}"#))
  .answering(201, .named(.grading))
  static let showProgress = Self("showProgress", "How far one has come with a module.")
    .taking(version).answering(.named(.learningPlace))
  static let keepProgress = Self(
    "keepProgress", "Keeps a lesson and answers to go on with; what is not said stays."
  )
  .taking(version)
  .reading(
    .json(
      .object(["lesson?": .ordinal, "answers?": .map(.list(.text()))]),
      example: #"{"lesson":1,"answers":{"q":["a mark"]}}"#)
  ).answering(.named(.learningPlace))
  static let showRefresher = Self(
    "showRefresher", "What changed since one completed a module, to be known again."
  )
  .answering(.named(.refresher))
  static let renewCompletion = Self(
    "renewCompletion", "Renews a completion: a member for each question that its refresher asks."
  )
  .reading(.json(.map(.anything), example: #"{"q":"a mark"}"#))
  .answering(201, .named(.grading))
  static let showLearnerGroups = Self(
    "showLearnerGroups",
    "Completions by Center, organisation, port or module; small groups are hidden."
  )
  .taking(
    .query("by", .choice(of: LearnerGrouping.self), "By what; by Center if not said."),
    .query("module", .ascii("A-Za-z0-9_-", longest: 64), "Of this module alone.")
  ).answering(.named(.learnerGroups))
  static let showContributions = Self(
    "showContributions", "How fast proposals are answered and become part of a lesson."
  )
  .answering(.named(.contributions))
  static let showStatistics = Self(
    "showStatistics", "How its questions do, and what learners say; small groups are hidden."
  )
  .taking(version).answering(.named(.moduleStatistics))
  static let listProposals = Self("listProposals", "What learners see differently.")
    .taking(version).answering(.named(.proposals))
  static let propose = Self(
    "propose", "\"I see it differently\": a proposal with a clock and an answer."
  )
  .taking(.once, version)
  .reading(
    .json(
      .object(["block": .line, "text": .prose]),
      example: #"{"block":"l1-b1","text":"Reels of one kind need one mark."}"#)
  ).answering(201, .named(.proposal))
  static let answerProposal = Self("answerProposal", "Accepts or declines a proposal, in words.")
    .taking(version)
    .reading(
      .json(
        .object(["outcome": .choice(["accepted", "declined"]), "answer": .prose]),
        example: #"{"outcome":"declined","answer":"The rule speaks of every reel."}"#)
    ).answering(.named(.proposal))
  static let giveFeedback = Self("giveFeedback", "What a learner thinks of a block.")
    .taking(version)
    .reading(
      .json(
        .object([
          "block": .line, "verdict": .choice(of: BlockFeedback.Verdict.self), "text?": .prose,
        ]), example: #"{"block":"l1-b1","verdict":"clear"}"#)
    ).done()
  static let listCompletions = Self(
    "listCompletions", "One's own completions, and what has changed since."
  )
  .answering(.named(.learningRecords))
  static let listGaps = Self(
    "listKnowledgeGaps",
    "What people search for in vain, ask repeatedly or deal in without guidance, to be taught."
  )
  .taking(.query("sector", .sectorName, "Only of this Center."), .limit(50, usual: 20))
  .answering(.named(.knowledgeGaps))
  static let listTeachingTasks = Self("listTeachingTasks", "What owners of modules have to do.")
    .taking(.query("sector", .sectorName, "Of this Center's modules."))
    .answering(.named(.teachingTasks))
}
