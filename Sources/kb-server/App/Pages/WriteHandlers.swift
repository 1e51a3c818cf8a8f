import Courseware
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// The pages on which people write what is taught.
enum WriteHandlers {
  /// `GET /teach`: what is to be done, every module, and the way to begin one.
  @Sendable static func index(_ call: Call) throws -> Response {
    PageHandlers.page(try writing(call).html)
  }

  private static func writing(_ call: Call) throws -> WritingPage {
    WritingPage(
      tasks: try call.workspace.teachingTasks(as: call.principal),
      rows: try call.workspace.modules(as: call.principal),
      gaps: try call.workspace.knowledgeGaps(limit: 8, as: call.principal), call: call)
  }

  /// `POST /teach`: begins a module, from a document or empty, and saves it the first time.
  @Sendable static func begin(_ call: Call) throws -> Response {
    let fields = try call.form()
    guard let written = fields["source"] else {
      if let topic = fields["topic"].map(\.trimmingBlanks), !topic.isEmpty {
        return PageHandlers.page(
          EditorPage(
            view: nil,
            source: try call.workspace.moduleSkeleton(
              onTopic: topic, name: nil, as: call.principal), call: call
          ).html)
      }
      let title = (fields["title"] ?? "").trimmingBlanks
      let document = (fields["document"] ?? "").trimmingBlanks
      guard !title.isEmpty || !document.isEmpty else {
        return try refused("A title or a document is needed to begin with.", call)
      }
      guard !document.isEmpty else {
        return PageHandlers.page(
          EditorPage(view: nil, source: emptySource(title, call), call: call).html)
      }
      do {
        let source = try call.workspace.moduleSkeleton(
          from: document, name: title.isEmpty ? nil : Self.name(from: title), as: call.principal)
        return PageHandlers.page(EditorPage(view: nil, source: source, call: call).html)
      } catch TeachingRefusal.absent {
        return try refused(
          "Nothing that you may read is called \(document), or answers a search for it.",
          call)
      }
    }
    return try edit(nil, written.replacing("\r\n", with: "\n"), fields, call)
  }

  /// `GET /teach/{id}`: the newest source, its history and what is to do.
  @Sendable static func show(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return PageHandlers.absent(call) }
    return try page(EditorPage(view: view, source: view.version.source, call: call))
  }

  /// Saves what was written, previews it, or finds passages for it; what was typed is kept in any case.
  @Sendable static func save(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return PageHandlers.absent(call) }
    let fields = try call.form()
    return try edit(view, (fields["source"] ?? "").replacing("\r\n", with: "\n"), fields, call)
  }

  private static func edit(
    _ view: ModuleView?, _ source: String, _ fields: [String: String], _ call: Call
  ) throws -> Response {
    var editor = EditorPage(view: view, source: source, call: call)
    editor.changeNote = fields["note"] ?? ""
    editor.find = (fields["find"] ?? "").trimmingBlanks
    do {
      switch fields["intent"] {
      case "find":
        editor.passages = try editor.find.isEmpty ? [] : CitablePassage.found(editor.find, call)
      case "preview":
        editor.preview = try call.workspace.checkModule(
          Array(source.utf8), file: "source", isForRelease: false, as: call.principal)
      default:
        return try keep(editor, fields, call)
      }
      return try page(editor)
    } catch TeachingRefusal.faulty(let faults) {
      editor.faults = faults.all
      return try page(editor, status: 422)
    } catch let refusal as SearchRefusal {
      editor.note = refusal.explanation
      return try page(editor, status: 400)
    } catch RecordError.moduleChanged {
      editor.note =
        "Not saved: somebody has saved another version meanwhile. Copy what you wrote, load the page again and put both together."
      return try page(editor, status: 409)
    }
  }

  /// Saves a version and shows it.
  private static func keep(
    _ editor: EditorPage, _ fields: [String: String], _ call: Call
  ) throws -> Response {
    let version = fields["version"].flatMap { Int($0) }
    guard editor.view == nil || version != nil else {
      throw Problem.badParameter(
        name: "version", value: fields["version"] ?? "", expected: "the version that was changed")
    }
    let row = try call.workspace.saveModule(
      Array(editor.source.utf8), file: "source", note: editor.changeNote,
      expecting: version ?? 0, as: call.principal)
    if let view = editor.view, row.id != view.row.id {
      throw TeachingRefusal.incomplete(
        "`id:` now names another module, \(row.name), which was saved")
    }
    guard let saved = try call.workspace.module(row.name, as: call.principal) else {
      return PageHandlers.absent(call)
    }
    var shown = EditorPage(view: saved, source: saved.version.source, call: call)
    shown.note = "Version \(row.version) is saved."
    return try page(shown)
  }

  /// A step on the way to readers, or back.
  @Sendable static func move(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return PageHandlers.absent(call) }
    let fields = try call.form()
    guard let state = fields["to"].flatMap(ModuleState.init) else {
      throw Problem.badParameter(
        name: "to", value: fields["to"] ?? "",
        expected: "one of " + view.row.state.next.map(\.rawValue).joined(separator: ", "))
    }
    var editor = EditorPage(view: view, source: view.version.source, call: call)
    do {
      let row = try call.workspace.moveModule(
        view.row.name, to: state, reason: fields["reason"] ?? "", as: call.principal)
      guard let moved = try newest(call) else { return PageHandlers.absent(call) }
      editor = EditorPage(view: moved, source: moved.version.source, call: call)
      editor.note = "It is now \(row.state.rawValue)."
      return try page(editor)
    } catch TeachingRefusal.faulty(let faults) {
      editor.faults = faults.all
      return try page(editor, status: 422)
    } catch let refusal as TeachingRefusal where refusal != .notAllowed {
      editor.note = "Not done: \(refusal.explanation)."
      return try page(editor, status: 409)
    }
  }

  /// `GET /teach/{id}/difference?from&to`: the lines in which two versions differ.
  @Sendable static func difference(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return PageHandlers.absent(call) }
    guard let from = try call.parameter("from", expected: "a version's number", { Int($0) }),
      let to = try call.parameter("to", expected: "a version's number", { Int($0) })
    else {
      throw Problem.badParameter(name: "from", value: "", expected: "a version, and `to` another")
    }
    do {
      let lines = try call.workspace.moduleDifference(
        view.row.name, from: from, to: to, as: call.principal)
      let steps = [("/teach", "Write"), ("/teach/\(view.row.name)", view.row.title)]
      return PageHandlers.page(
        Layout.page(
          title: "Versions \(from) and \(to)",
          body: """
            \(Layout.path("Module", steps))<h1>What version \(to) changed in version \(from)</h1>\(EditorPage.difference(lines))
            """, for: call, marking: view.row.label))
    } catch TeachingRefusal.absent {
      return PageHandlers.absent(call)
    }
  }

  /// Makes an earlier version the newest again, as a draft.
  @Sendable static func rollBack(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return PageHandlers.absent(call) }
    let fields = try call.form()
    return try acting(on: view, call) {
      let row = try call.workspace.rollBackModule(
        view.row.name, to: fields["version"].flatMap { Int($0) } ?? 0, as: call.principal)
      return
        "Version \(row.version) is a draft that reads as version \(fields["version"] ?? "") did."
    }
  }

  /// Accepts or declines what a learner sees differently.
  @Sendable static func answerProposal(_ call: Call) throws -> Response {
    guard let view = try newest(call) else { return PageHandlers.absent(call) }
    let fields = try call.form()
    return try acting(on: view, call) {
      let proposal = try call.workspace.answerProposal(
        fields["number"].flatMap { Int64($0) } ?? 0, of: view.row.name,
        isAccepted: fields["outcome"] == "accepted", answer: fields["answer"] ?? "",
        as: call.principal)
      return
        proposal.state == .accepted
        ? "Proposal \(proposal.number) is accepted, and its contributor is credited in a new draft."
        : "Proposal \(proposal.number) is declined."
    }
  }

  /// Does something to a module and shows it anew, or why it was not done.
  private static func acting(
    on view: ModuleView, _ call: Call, _ act: () throws -> String
  ) throws -> Response {
    var editor = EditorPage(view: view, source: view.version.source, call: call)
    var status = 200
    do {
      let note = try act()
      guard let after = try newest(call) else { return PageHandlers.absent(call) }
      editor = EditorPage(view: after, source: after.version.source, call: call)
      editor.note = note
    } catch TeachingRefusal.faulty(let faults) {
      (editor.faults, status) = (faults.all, 422)
    } catch let refusal as TeachingRefusal where refusal != .notAllowed {
      (editor.note, status) = ("Not done: \(refusal.explanation).", 409)
    } catch RecordError.proposalAnswered(let number) {
      (editor.note, status) = ("Not done: proposal \(number) has its answer already.", 409)
    }
    return try page(editor, status: status)
  }

  private static func newest(_ call: Call) throws -> ModuleView? {
    try call.workspace.module(ModuleHandlers.name(call), as: call.principal)
  }

  private static func refused(_ words: String, _ call: Call) throws -> Response {
    var page = try writing(call)
    page.failure = words
    return PageHandlers.page(page.html, status: 422)
  }

  private static func page(_ editor: EditorPage, status: Int = 200) throws -> Response {
    var editor = editor
    if let view = editor.view {
      let call = editor.call
      editor.history = try call.workspace.moduleHistory(view.row.name, as: call.principal)
      editor.proposals = try call.workspace.proposals(on: view.row.name, as: call.principal)
      editor.blocks = try call.workspace.moduleStatistics(view.row.name, as: call.principal).blocks
      let newest = view.row.version
      let base = view.row.published.flatMap { $0 < newest ? $0 : nil } ?? newest - 1
      if base > 0, view.row.published != newest {
        editor.changes = (
          base,
          try call.workspace.moduleDifference(
            view.row.name, from: base, to: newest, as: call.principal)
        )
      }
    }
    return LearnHandlers.withPictures(PageHandlers.page(editor.html, status: status))
  }

  /// A name made of a title: small letters, digits and hyphens.
  private static func name(from title: String) -> String { Reference.moduleName(from: title) }

  /// What a module begins with when no document does.
  private static func emptySource(_ title: String, _ call: Call) -> String {
    let sector = call.principal.centers.sorted().first
    return """
      id: \(name(from: title))
      title: \(title.replacing("\n", with: " "))
      summary: Say in one sentence what one can do afterwards.
      direction: customs-to-industry
      audience: partner
      label: public
      sectors: \(sector?.rawValue ?? "ele")
      owner: \(sector?.centerName ?? call.principal.name)
      review_by: \(Timestamp.now().day.adding(days: 365))
      ---

      # \(title.replacing("\n", with: " "))

      Write here.

      """
  }
}
