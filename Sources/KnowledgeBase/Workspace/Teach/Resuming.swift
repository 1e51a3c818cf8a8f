package import Courseware
package import KnowledgeModel
package import RecordStore
import Synchronization

/// Lessons that learners opened and that are not written down yet: only the last of each.
final class PlaceNotes: Sendable {
  private static let most = 10_000

  struct Key: Hashable {
    let module: ModuleID
    let learner: Learner
  }

  struct Place {
    let version: Int
    /// `nil` when none was opened, as on the page of the questions.
    let lesson: Int?
  }

  /// Those under way to the store are still told of, until they are there.
  private let state = Mutex((waiting: [Key: Place](), leaving: [Key: Place]()))
  /// Held by whoever writes, so that one batch follows the other.
  private let writing = Mutex(())

  func note(_ place: Place, in module: ModuleID, of learner: Learner) {
    state.withLock { state in
      let key = Key(module: module, learner: learner)
      if state.waiting.count < Self.most || state.waiting[key] != nil {
        state.waiting[key] = place
      }
    }
  }

  func place(in module: ModuleID, of learner: Learner) -> Place? {
    let key = Key(module: module, learner: learner)
    return state.withLock { $0.waiting[key] ?? $0.leaving[key] }
  }

  /// Forgets what was noted of somebody who handed in, once nothing of it is under way any more.
  func forget(_ module: ModuleID, _ learner: Learner) {
    state.withLock { $0.waiting[Key(module: module, learner: learner)] = nil }
  }

  /// Hands over what waits, to be written in one transaction; it waits again when that fails.
  func write(_ body: ([Key: Place]) throws -> Void) rethrows {
    try writing.withLock { _ in
      let batch = state.withLock { state in
        state.leaving = state.waiting
        state.waiting = [:]
        return state.leaving
      }
      defer { state.withLock { $0.leaving = [:] } }
      guard !batch.isEmpty else { return }
      do {
        try body(batch)
      } catch {
        state.withLock { $0.waiting.merge(batch) { newer, _ in newer } }
        throw error
      }
    }
  }
}

/// Going on where one left.
extension Workspace {
  /// Answers of one learner that are kept at most.
  private static let mostKept = 500

  /// Remembers which lesson somebody opened, or that they began otherwise. Only remembers it: `writePlaces` writes it.
  package func noteLesson(_ lesson: Int?, of view: ModuleView, as principal: Principal) {
    guard principal.account != nil else { return }
    let learner = principal.learner
    let lesson = lesson ?? places.place(in: view.row.id, of: learner)?.lesson
    places.note(
      PlaceNotes.Place(version: view.version.version, lesson: lesson), in: view.row.id,
      of: learner)
  }

  /// Writes down where learners are, in one transaction.
  package func writePlaces() throws {
    try places.write { all in
      let rows = try store.modules()
      try store.write(Act(by: "local", at: .now(), writable: [])) {
        transaction throws(RecordError) in
        for (key, place) in all {
          guard let row = rows.first(where: { $0.id == key.module }) else { continue }
          try transaction.keepPlace(
            of: key.learner, in: row, version: place.version, lesson: place.lesson, answers: nil)
        }
      }
    }
  }

  /// How far somebody has come with a module; `nil` when they have not begun, or have handed in since.
  package func learningPlace(
    in view: ModuleView, as principal: Principal
  ) throws -> LearningPlace? {
    guard AccessPolicy.mayLearn(principal) else { return nil }
    let kept = try store.place(of: principal.learner, in: view.row)
    guard let noted = places.place(in: view.row.id, of: principal.learner) else { return kept }
    let now = Timestamp.now()
    return LearningPlace(
      version: noted.version, lesson: noted.lesson ?? kept?.lesson ?? 0,
      answers: kept.flatMap { $0.version == noted.version ? $0.answers : nil } ?? [:],
      begunAt: kept?.begunAt ?? now, at: now)
  }

  /// Keeps how far somebody has come: a lesson, from 1, and answers that are not handed in yet.
  package func keepLearningPlace(
    in name: String, lesson: Int?, answers: ((Question) -> [String])?, as principal: Principal
  ) throws -> LearningPlace {
    guard AccessPolicy.mayLearn(principal) else { throw TeachingRefusal.notAllowed }
    let sheet = try questionSheet(name, as: principal)
    let view = sheet.view
    if let lesson, !view.built.module.lessons.indices.contains(lesson - 1) {
      throw TeachingRefusal.incomplete(
        "the module has \(view.built.module.lessons.count) lessons, not \(lesson)")
    }
    let kept = answers.map { answers in
      Dictionary(
        sheet.questions.prefix(Self.mostKept).map { question in
          (question.name, answers(question).prefix(30).map { String($0.prefix(500)) })
        }.filter { !$0.1.isEmpty }, uniquingKeysWith: { $1 })
    }
    try writePlaces()
    let learner = principal.learner
    try store.write(act(principal)) { transaction throws(RecordError) in
      try transaction.keepPlace(
        of: learner, in: view.row, version: view.version.version, lesson: lesson, answers: kept)
    }
    guard let place = try store.place(of: learner, in: view.row) else {
      throw TeachingRefusal.absent("place in \(name)")
    }
    return place
  }
}

extension Payload {
  /// How far somebody has come.
  package static func place(_ place: LearningPlace?, into json: inout JSONWriter) {
    json.object { json in
      json.key("version")
      if let place { json.number(place.version) } else { json.null() }
      json.member("lesson", place?.lesson ?? 0)
      json.key("answers")
      json.object { json in
        for (question, answer) in (place?.answers ?? [:]).sorted(by: { $0.key < $1.key }) {
          json.members(question, answer)
        }
      }
      json.member("at", place?.at.description)
    }
  }
}
