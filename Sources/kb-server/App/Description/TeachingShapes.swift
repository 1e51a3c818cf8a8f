import Courseware
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Shapes of education.
extension Schema.Component {
  private static let row: Schema.Members = [
    "id": .moduleID, "name": .text(), "title": .text(), "label": .label, "version": .ordinal,
    "state": .choice(of: ModuleState.self), "published": .optional(.ordinal),
  ]

  static let moduleRow = Self("ModuleRow", .object(row))
  static let modules = Self("Modules", .listing("modules", .named(.moduleRow)))

  static let module = Self(
    "Module",
    .object(
      row + [
        "shown_version": .ordinal, "edition": .choice(of: Edition.self), "summary": .text(),
        "kind": .choice(of: ModuleKind.self), "direction": .text(), "audience": .text(),
        "sectors": .list(.sector),
        "tariff": .list(.text()), "owner": .text(), "review_by": .day, "review_overdue": .flag,
        "language": .text(), "pass_mark": .integer(0...100), "credits": .list(.text()),
        "flags": .list(.named(.moduleFlag)),
        "lessons": .list(
          .object(["title": .text(), "blocks": .list(.named(.lessonBlock))])),
      ]))

  static let moduleFlag = Self(
    "ModuleFlag",
    .object([
      "block": .text(), "question": .optional(.text()), "line": .count, "document": .documentID,
      "pinned_version": .ordinal, "state": .text(), "detail": .text(),
      "paragraph": .optional(.count), "since": .time, "due": .day, "suspends": .flag,
    ]))

  private static let cited: Schema.Members = [
    "cites?": .text(), "document?": .documentID, "paragraph?": .count, "text?": .text(),
    "state?": .text(), "status?": .optional(.status),
  ]

  static let lessonBlock = Self(
    "LessonBlock",
    .object(
      [
        "address": .text(), "label": .label, "draft?": .flag, "kind": .text(),
        "level?": .integer(1...6), "ordered?": .flag, "items?": .list(.text()),
        "header?": .list(.text()), "rows?": .list(.list(.text())), "alternative?": .text(),
        "caption?": .optional(.text()),
        "entries?": .list(.object(["term": .text(), "meaning": .text()])), "name?": .text(),
        "type?": .text(), "prompt?": .text(), "options?": .list(.text()),
        "difficulty?": .integer(1...5), "suspended?": .flag, "key?": .list(.text()),
      ] + cited))

  private static let question: Schema.Members = [
    "name": .text(), "type": .text(), "prompt": .text(), "options": .list(.text()),
    "partners?": .list(.text()),
  ]

  static let questionSheet = Self(
    "QuestionSheet",
    .object(["version": .ordinal, "questions": .list(.object(question))]))

  static let drawnQuestions = Self(
    "DrawnQuestions",
    .listing(
      "questions",
      .object(
        ["module": .text()] + question + [
          "difficulty": .integer(1...5), "key?": .list(.text()),
        ])))

  static let moduleCheck = Self(
    "ModuleCheck",
    .object([
      "ok": .flag, "name?": .text(), "passages?": .count,
      "faults?": .list(
        .object([
          "code": .text(), "file": .text(), "line": .count, "problem": .text(), "remedy": .text(),
        ])),
    ]))

  static let moduleHistory = Self(
    "ModuleHistory",
    .object([
      "versions": .list(
        .object(["version": .ordinal, "at": .time, "author": .text(), "note": .text()])),
      "transitions": .list(
        .object([
          "version": .ordinal, "at": .time, "author": .text(), "from": .text(), "to": .text(),
          "reason": .text(),
        ])),
    ]))

  static let difference = Self("Difference", .object(["lines": .list(.text())]))

  static let grading = Self(
    "Grading",
    .object([
      "number": .ordinal, "score": .number, "passed": .flag,
      "answers": .list(
        .object(["question": .text(), "share": .number, "answer": .list(.text())])),
    ]))

  static let learningRecord = Self(
    "LearningRecord",
    .object([
      "number": .ordinal, "module": .moduleID, "title": .text(), "version": .ordinal,
      "first_completed": .day, "at": .time, "score": .number, "passed": .flag,
      "newer_version": .optional(.ordinal), "doubtful_questions": .list(.text()),
      "changes": .list(
        .object([
          "block": .text(), "document": .documentID, "state": .text(), "detail": .text(),
          "was": .optional(.text()), "now": .optional(.text()),
        ])),
    ]))

  static let learningRecords = Self(
    "LearningRecords", .listing("completions", .named(.learningRecord)))

  static let learningPlace = Self(
    "LearningPlace",
    .object([
      "version": .optional(.ordinal), "lesson": .count, "answers": .map(.list(.text())),
      "at": .optional(.time),
    ]))

  static let refresher = Self(
    "Refresher",
    .object([
      "completion": .named(.learningRecord), "version": .optional(.ordinal), "minutes": .count,
      "can_renew": .flag, "blocks": .list(.named(.lessonBlock)),
      "questions": .list(.object(question)),
    ]))

  static let learnerGroups = Self(
    "LearnerGroups",
    .object([
      "smallest_group": .count,
      "groups": .list(
        .object([
          "name": .text(), "learners": .count, "completions": .count, "passed": .count,
          "score": .number, "median_minutes": .optional(.count),
        ])),
    ]))

  static let contributions = Self(
    "Contributions",
    .object([
      "open": .count, "accepted": .count, "declined": .count,
      "median_days_to_answer": .optional(.number), "median_days_to_change": .optional(.number),
      "improved_modules": .count,
    ]))

  static let moduleStatistics = Self(
    "ModuleStatistics",
    .object([
      "smallest_group": .count, "learners": .optional(.count), "completions": .optional(.count),
      "passed": .optional(.count),
      "questions": .list(
        .object([
          "question": .text(), "attempts": .count, "difficulty": .number,
          "discrimination": .optional(.number), "distractors": .map(.count), "look_at_it": .flag,
        ])),
      "blocks": .list(
        .object([
          "block": .text(), "line": .count, "clear": .count, "unclear": .count, "wrong": .count,
          "outdated": .count,
        ])),
      "feedback": .list(
        .object([
          "version": .ordinal, "block": .text(), "verdict": .text(), "text": .text(),
          "at": .time,
        ])),
    ]))

  static let proposal = Self(
    "Proposal",
    .object([
      "number": .ordinal, "module": .moduleID, "version": .ordinal, "block": .text(),
      "by": .text(), "text": .text(), "at": .time, "due": .day, "state": .text(),
      "answer": .optional(.text()), "answered_by": .optional(.text()),
      "answered_at": .optional(.time),
    ]))

  static let proposals = Self("Proposals", .listing("proposals", .named(.proposal)))

  static let knowledgeGaps = Self(
    "KnowledgeGaps",
    .listing(
      "gaps",
      .object([
        "kind": .choice(of: KnowledgeGap.Kind.self), "topic": .text(), "count": .count,
        "last": .optional(.day), "sectors": .list(.sector), "seed": .text(),
      ])))

  static let teachingTasks = Self(
    "TeachingTasks",
    .listing(
      "tasks",
      .object([
        "module": .moduleID, "name": .text(), "kind": .text(), "owner": .text(), "due": .day,
        "what": .text(),
      ])))
}
