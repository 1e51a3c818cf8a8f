package import Courseware
package import KnowledgeModel
import RecordStore

extension Workspace {
  /// Draws questions from every module that a principal may read, in the version that readers have: the
  /// same for the same seed, none twice, none whose authority is in doubt.
  package func drawQuestions(
    _ wish: DrawWish, seed: UInt64, as principal: Principal
  ) throws -> [BankItem] {
    var bank: [BankItem] = []
    let edition = Edition(for: principal)
    for row in try modules(as: principal) {
      guard let published = row.published,
        let view = try view(row, version: published, in: edition)
      else { continue }
      let head = view.built.module.head
      bank += LessonHTML(view.built, in: edition).questions.map {
        BankItem($0, of: row.name, sectors: head.sectors)
      }
    }
    return QuestionDraw.items(wish, from: bank, seed: seed)
  }
}

extension Payload {
  /// Questions of a bank; the keys only for who teaches.
  package static func drawn(
    _ items: [BankItem], showsKeys: Bool, into json: inout JSONWriter
  ) {
    json.object { json in
      json.objects("questions", items) { item, json in
        json.member("module", item.module)
        question(item.question, into: &json)
        json.member("difficulty", item.question.difficulty)
        if showsKeys { json.members("key", item.question.rightAnswer) }
      }
    }
  }

  /// What of a question everybody may see, as members.
  package static func question(_ question: Question, into json: inout JSONWriter) {
    json.member("name", question.name)
    json.member("type", question.kind.rawValue)
    json.member("prompt", question.prompt)
    json.members("options", question.shownThings)
    if !question.shownPartners.isEmpty { json.members("partners", question.shownPartners) }
  }
}
