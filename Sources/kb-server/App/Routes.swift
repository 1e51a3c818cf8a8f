import HTTPServer
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Every path that the server answers, and for whom. Nothing else is reachable; `docs/access.md` is made
/// from it.
enum Routes {
  static let all: [Router<Endpoint>.Route] = knowledge + exchange + savedSearches + retention

  private static let knowledge: [Router<Endpoint>.Route] = [
    .init(.get, "/livez", .read(.live, for: .everyone, HealthHandlers.live)),
    .init(.get, "/metrics", .read(.metrics, for: .administrators, MetricsHandlers.show)),
    .init(.get, "/v1/openapi.json", .read(.openapi, for: .everyone, OpenAPI.show)),
    .init(.get, "/readyz", .read(.ready, for: .everyone, HealthHandlers.ready)),
    .init(.get, "/startupz", .read(.started, for: .everyone, HealthHandlers.started)),
    .init(
      .get, "/v1/search", .read(.search, for: .everyone, reaching: .readable, SearchHandlers.search)
    ),
    .init(
      .get, "/v1/suggest",
      .read(.suggest, for: .everyone, reaching: .readable, SearchHandlers.suggest)),
    .init(
      .get, "/v1/export", .read(.export, for: .everyone, reaching: .readable, ExportHandlers.export)
    ),
    .init(
      .post, "/v1/documents",
      .write(
        .addDocuments, for: .officers, reaching: .writable, limit: 64 << 20, DocumentHandlers.add)),
    .init(
      .post, "/v1/documents:batch",
      .write(
        .addBatch, for: .officers, reaching: .writable, limit: 64 << 20, DocumentHandlers.addBatch)),
    .init(
      .get, "/v1/changes",
      .read(.changes, for: .everyone, reaching: .readable, DocumentHandlers.changes)),
    .init(
      .get, "/v1/documents/{id}",
      .read(.showDocument, for: .everyone, reaching: .readable, DocumentHandlers.show)),
    .init(
      .put, "/v1/documents/{id}",
      .write(
        .replaceDocument, for: .officers, reaching: .writable, limit: 64 << 20,
        DocumentHandlers.replace)),
    .init(
      .delete, "/v1/documents/{id}",
      .write(.deleteDocument, for: .officers, reaching: .writable, DocumentHandlers.delete)),
    .init(
      .get, "/v1/documents/{id}/versions",
      .read(.listVersions, for: .everyone, reaching: .readable, DocumentHandlers.versions)),
    .init(
      .get, "/v1/documents/{id}/similar",
      .read(.listSimilar, for: .everyone, reaching: .readable, DocumentHandlers.similar)
    ),
    .init(
      .get, "/v1/documents/{id}/text",
      .read(.showText, for: .everyone, reaching: .readable, DocumentHandlers.text)),
    .init(
      .get, "/v1/documents/{id}/files/{number}",
      .read(.showDocumentFile, for: .everyone, reaching: .readable, DocumentHandlers.file)),
    .init(
      .get, "/v1/documents/{id}/annotations",
      .read(.showAnnotations, for: .signedIn, reaching: .own, AnnotationHandlers.show)),
    .init(
      .post, "/v1/documents/{id}/annotations",
      .write(.annotate, for: .contributors, reaching: .own, AnnotationHandlers.add)),
    .init(
      .get, "/v1/annotations",
      .read(.listAnnotations, for: .signedIn, reaching: .own, AnnotationHandlers.list)),
    .init(
      .delete, "/v1/annotations/{id}",
      .write(.removeAnnotation, for: .contributors, reaching: .own, AnnotationHandlers.remove)),
    .init(
      .get, "/v1/center-notes",
      .read(
        .listCenterNotes, for: .everyone, reaching: .readable, AnnotationHandlers.centerNotes)),
    .init(
      .post, "/v1/center-notes",
      .write(.addCenterNote, for: .teachers, reaching: .own, AnnotationHandlers.addCenterNote)),
    .init(
      .delete, "/v1/center-notes/{id}",
      .write(
        .removeCenterNote, for: .teachers, reaching: .own, AnnotationHandlers.removeCenterNote)),
    .init(
      .put, "/v1/documents/{id}/status",
      .write(.setStatus, for: .officers, reaching: .writable, DocumentHandlers.setStatus)),
    .init(
      .put, "/v1/documents/{id}/sectors",
      .write(.setSectors, for: .officers, reaching: .writable, DocumentHandlers.setSectors)),
    .init(
      .get, "/v1/documents/{id}/citations",
      .read(.listCitations, for: .everyone, reaching: .readable, CitationHandlers.show)),
    .init(
      .put, "/v1/documents/{id}/citations",
      .write(.correctCitation, for: .officers, reaching: .writable, CitationHandlers.correct)),
    .init(
      .post, "/v1/citations",
      .work(.checkMemo, for: .everyone, reaching: .readable, CitationHandlers.check)),
    .init(
      .post, "/v1/lookup",
      .work(.lookUp, for: .everyone, reaching: .readable, LookupHandlers.lookUp)),
    .init(
      .get, "/v1/documents/{id}/remarks",
      .read(.showRemarks, for: .signedIn, reaching: .readable, RemarkHandlers.show)),
    .init(
      .put, "/v1/documents/{id}/verdict",
      .write(.judgeDocument, for: .contributors, reaching: .readable, RemarkHandlers.judge)),
    .init(
      .post, "/v1/documents/{id}/proposals",
      .write(.proposeChange, for: .contributors, reaching: .readable, RemarkHandlers.propose)),
    .init(
      .post, "/v1/documents/{id}/proposals:answer",
      .write(
        .answerProposedChange, for: .officers, reaching: .writable, RemarkHandlers.answer)),
    .init(
      .get, "/v1/parties",
      .read(.showParty, for: .everyone, reaching: .readable, PartyHandlers.show)),
    .init(
      .post, "/v1/parties:merge",
      .write(.mergeParties, for: .officers, reaching: .writable, PartyHandlers.merge)),
    .init(
      .post, "/v1/parties:split",
      .write(.splitParty, for: .officers, reaching: .writable, PartyHandlers.split)),
    .init(
      .post, "/v1/parties:undo",
      .write(.undoParty, for: .officers, reaching: .writable, PartyHandlers.undo)),
    .init(.post, "/v1/tag", .work(.tag, for: .everyone, ReferenceHandlers.tag)),
    .init(.get, "/v1/sectors", .read(.listSectors, for: .everyone, ReferenceHandlers.sectors)),
    .init(.get, "/v1/sectors/{code}", .read(.showSector, for: .everyone, ReferenceHandlers.sector)),
    .init(.get, "/v1/hts", .read(.listTariff, for: .everyone, ReferenceHandlers.tariffSections)),
    .init(.get, "/v1/ports", .read(.listPorts, for: .everyone, ReferenceHandlers.ports)),
    .init(.get, "/v1/kinds", .read(.listKinds, for: .everyone, ReferenceHandlers.kinds)),
    .init(.get, "/v1/hts/{number}", .read(.showTariff, for: .everyone, ReferenceHandlers.tariff)),
    .init(.post, "/v1/session", .signIn(.signIn, SessionHandlers.signIn)),
    .init(
      .delete, "/v1/session",
      .write(.signOut, for: .signedIn, reaching: .own, SessionHandlers.signOut)),
    .init(.get, "/v1/me", .read(.me, for: .everyone, reaching: .own, SessionHandlers.me)),
    .init(.get, "/v1/accounts", .read(.listAccounts, for: .administrators, AccountHandlers.list)),
    .init(.post, "/v1/accounts", .write(.addAccount, for: .administrators, AccountHandlers.add)),
    .init(
      .get, "/v1/accounts/{id}", .read(.showAccount, for: .administrators, AccountHandlers.show)),
    .init(
      .patch, "/v1/accounts/{id}",
      .write(.changeAccount, for: .administrators, AccountHandlers.change)),
    .init(.get, "/v1/tokens", .read(.listTokens, for: .administrators, TokenHandlers.list)),
    .init(.post, "/v1/tokens", .write(.addToken, for: .administrators, TokenHandlers.add)),
    .init(
      .delete, "/v1/tokens/{id}", .write(.revokeToken, for: .administrators, TokenHandlers.revoke)),
    .init(.get, "/v1/jobs", .read(.listJobs, for: .administrators, JobHandlers.list)),
    .init(.post, "/v1/jobs", .write(.addJob, for: .administrators, JobHandlers.add)),
    .init(.get, "/v1/jobs/{id}", .read(.showJob, for: .administrators, JobHandlers.show)),
    .init(.delete, "/v1/jobs/{id}", .write(.cancelJob, for: .administrators, JobHandlers.cancel)),
    .init(.get, "/v1/audit", .read(.listAudit, for: .auditors, AccountHandlers.audit)),
    .init(
      .post, "/v1/audit:verify", .work(.verifyAudit, for: .auditors, AccountHandlers.verifyAudit)),
    .init(
      .get, "/v1/modules",
      .read(.listModules, for: .everyone, reaching: .readable, ModuleHandlers.list)),
    .init(
      .post, "/v1/modules",
      .write(.saveModule, for: .teachers, reaching: .readable, ModuleHandlers.add)),
    .init(
      .post, "/v1/modules:check",
      .work(.checkModule, for: .teachers, reaching: .readable, ModuleHandlers.check)),
    .init(
      .post, "/v1/modules:new",
      .work(.beginModule, for: .teachers, reaching: .readable, ModuleHandlers.begin)),
    .init(
      .get, "/v1/modules/{id}",
      .read(.showModule, for: .everyone, reaching: .readable, ModuleHandlers.show)),
    .init(
      .put, "/v1/modules/{id}",
      .write(.replaceModule, for: .teachers, reaching: .readable, ModuleHandlers.replace)),
    .init(
      .get, "/v1/questions",
      .read(.drawQuestions, for: .everyone, reaching: .readable, ModuleHandlers.draw)),
    .init(
      .get, "/v1/modules/{id}/versions",
      .read(.listModuleVersions, for: .teachers, reaching: .readable, ModuleHandlers.versions)),
    .init(
      .get, "/v1/modules/{id}/difference",
      .read(.compareModules, for: .teachers, reaching: .readable, ModuleHandlers.difference)),
    .init(
      .post, "/v1/modules/{id}/rollback",
      .write(.rollBackModule, for: .teachers, reaching: .readable, ModuleHandlers.rollBack)),
    .init(
      .post, "/v1/modules/{id}/transitions",
      .write(.moveModule, for: .teachers, reaching: .readable, ModuleHandlers.move)),
    .init(
      .get, "/v1/modules/{id}/export",
      .read(.exportModule, for: .everyone, reaching: .readable, ModuleHandlers.export)),
    .init(
      .get, "/v1/modules/{id}/questions",
      .read(.listQuestions, for: .everyone, reaching: .readable, ModuleHandlers.questions)),
    .init(
      .post, "/v1/modules/{id}/completions",
      .write(.complete, for: .contributors, reaching: .own, ModuleHandlers.complete)),
    .init(
      .get, "/v1/modules/{id}/progress",
      .read(.showProgress, for: .signedIn, reaching: .own, ModuleHandlers.progress)),
    .init(
      .put, "/v1/modules/{id}/progress",
      .write(.keepProgress, for: .contributors, reaching: .own, ModuleHandlers.keepProgress)),
    .init(
      .get, "/v1/completions/{number}/refresher",
      .read(.showRefresher, for: .signedIn, reaching: .own, ModuleHandlers.refresher)),
    .init(
      .post, "/v1/completions/{number}/refresher",
      .write(.renewCompletion, for: .contributors, reaching: .own, ModuleHandlers.renew)),
    .init(
      .get, "/v1/metrics/learning",
      .read(.showLearnerGroups, for: .teachers, reaching: .readable, ModuleHandlers.learnerGroups)),
    .init(
      .get, "/v1/metrics/contributions",
      .read(.showContributions, for: .teachers, reaching: .readable, ModuleHandlers.contributions)),
    .init(
      .get, "/v1/modules/{id}/statistics",
      .read(.showStatistics, for: .teachers, reaching: .readable, ModuleHandlers.statistics)),
    .init(
      .get, "/v1/modules/{id}/proposals",
      .read(.listProposals, for: .signedIn, reaching: .readable, ModuleHandlers.proposals)),
    .init(
      .post, "/v1/modules/{id}/proposals",
      .write(.propose, for: .contributors, reaching: .readable, ModuleHandlers.propose)),
    .init(
      .put, "/v1/modules/{id}/proposals/{number}",
      .write(.answerProposal, for: .teachers, reaching: .readable, ModuleHandlers.answerProposal)),
    .init(
      .post, "/v1/modules/{id}/feedback",
      .write(.giveFeedback, for: .contributors, reaching: .readable, ModuleHandlers.feedback)),
    .init(
      .get, "/v1/completions",
      .read(.listCompletions, for: .signedIn, reaching: .own, ModuleHandlers.records)),
    .init(
      .get, "/v1/knowledge-gaps",
      .work(.listGaps, for: .teachers, reaching: .readable, ModuleHandlers.gaps)),
    .init(
      .get, "/v1/teaching-tasks",
      .read(.listTeachingTasks, for: .teachers, reaching: .readable, ModuleHandlers.tasks)),
    .init(.get, "/", .read(for: .everyone, reaching: .readable, PageHandlers.search)),
    .init(.get, "/d/{id}", .read(for: .everyone, reaching: .readable, PageHandlers.document)),
    .init(
      .post, "/d/{id}",
      .write(for: .contributors, reaching: .readable, RemarkHandlers.submitForm)),
    .init(.get, "/learn", .read(for: .everyone, reaching: .readable, LearnHandlers.catalogue)),
    .init(.get, "/learn/{id}", .read(for: .everyone, reaching: .readable, LearnHandlers.module)),
    .init(
      .get, "/learn/{id}/questions",
      .read(for: .everyone, reaching: .readable, LearnHandlers.questions)),
    .init(
      .post, "/learn/{id}/questions",
      .write(for: .contributors, reaching: .own, LearnHandlers.answers)),
    .init(
      .post, "/learn/{id}/blocks",
      .write(for: .contributors, reaching: .readable, LearnHandlers.speak)),
    .init(
      .get, "/learn/{id}/{lesson}", .read(for: .everyone, reaching: .readable, LearnHandlers.lesson)
    ),
    // On a worker, since what is missing is looked for with some dozens of searches.
    .init(.get, "/teach", .work(for: .teachers, reaching: .readable, WriteHandlers.index)),
    .init(.post, "/teach", .write(for: .teachers, reaching: .readable, WriteHandlers.begin)),
    .init(.get, "/teach/{id}", .read(for: .teachers, reaching: .readable, WriteHandlers.show)),
    .init(.post, "/teach/{id}", .write(for: .teachers, reaching: .readable, WriteHandlers.save)),
    .init(
      .get, "/teach/{id}/difference",
      .read(for: .teachers, reaching: .readable, WriteHandlers.difference)),
    .init(
      .post, "/teach/{id}/rollback",
      .write(for: .teachers, reaching: .readable, WriteHandlers.rollBack)),
    .init(
      .post, "/teach/{id}/proposals",
      .write(for: .teachers, reaching: .readable, WriteHandlers.answerProposal)),
    .init(
      .post, "/teach/{id}/state", .write(for: .teachers, reaching: .readable, WriteHandlers.move)),
    .init(.get, "/learning", .read(for: .signedIn, reaching: .own, LearnHandlers.records)),
    .init(
      .get, "/learning/report",
      .read(for: .teachers, reaching: .readable, LearningReportHandlers.show)),
    .init(
      .get, "/learning/{number}", .read(for: .signedIn, reaching: .own, LearnHandlers.refresher)),
    .init(
      .post, "/learning/{number}",
      .write(for: .contributors, reaching: .own, LearnHandlers.renew)),
    .init(.get, "/hts", .read(for: .everyone, TariffPageHandlers.index)),
    .init(
      .get, "/hts/{number}", .read(for: .everyone, reaching: .readable, TariffPageHandlers.show)),
    .init(.get, "/sign-in", .read(for: .everyone, SessionHandlers.showForm)),
    .init(.post, "/sign-in", .signIn(nil, SessionHandlers.submitForm)),
    .init(
      .post, "/sign-out", .write(for: .signedIn, reaching: .own, SessionHandlers.submitSignOut)),
    .init(
      .get, "/d/{id}/versions",
      .read(for: .everyone, reaching: .readable, VersionPageHandlers.list)),
    .init(
      .get, "/d/{id}/difference",
      .read(for: .everyone, reaching: .readable, VersionPageHandlers.difference)),
    .init(.get, "/centers", .read(for: .everyone, reaching: .readable, CenterPageHandlers.index)),
    .init(
      .get, "/centers/{code}", .read(for: .everyone, reaching: .readable, CenterPageHandlers.show)),
    .init(
      .get, "/parties/{name}", .read(for: .everyone, reaching: .readable, PartyPageHandlers.show)),
    .init(
      .post, "/parties/{name}",
      .write(for: .officers, reaching: .writable, PartyPageHandlers.speak)),
    .init(.get, "/dashboard", .read(for: .officers, reaching: .side, DashboardHandlers.show)),
    .init(.get, "/admin", .read(for: .administrators, AdministrationHandlers.overview)),
    .init(.get, "/admin/accounts", .read(for: .administrators, AdministrationHandlers.accounts)),
    .init(.post, "/admin/accounts", .write(for: .administrators, AdministrationHandlers.change)),
    // On a worker, since the whole record may be checked.
    .init(.get, "/admin/audit", .work(for: .auditors, AdministrationHandlers.audit)),
    .init(
      .get, "/admin/quarantine", .read(for: .administrators, AdministrationHandlers.quarantine)),
    .init(
      .post, "/d/{id}/annotations",
      .write(for: .contributors, reaching: .own, AnnotationHandlers.submitDocumentForm)),
    .init(
      .post, "/centers/{code}/notes",
      .write(for: .teachers, reaching: .own, AnnotationHandlers.submitCenterForm)),
    .init(.get, "/lists", .read(for: .signedIn, reaching: .own, AnnotationHandlers.listsPage)),
    .init(.get, "/admin/jobs", .read(for: .administrators, JobHandlers.page)),
    .init(.post, "/admin/jobs", .write(for: .administrators, JobHandlers.submitForm)),
    .init(.get, "/export", .read(for: .everyone, reaching: .readable, ExportHandlers.export)),
    .init(.get, "/feed", .read(for: .everyone, reaching: .readable, AlertHandlers.feed)),
    .init(.get, "/help", .read(for: .everyone, HelpHandlers.show)),
    .init(.get, "/help/accessibility", .read(for: .everyone, HelpHandlers.accessibility)),
    .init(.get, "/problems", .read(for: .everyone, ProblemPageHandlers.index)),
    .init(.get, "/problems/{code}", .read(for: .everyone, ProblemPageHandlers.show)),
    .init(.get, Assets.stylesheet.path, .read(for: .everyone, Assets.stylesheet.serve)),
    .init(.get, Assets.script.path, .read(for: .everyone, Assets.script.serve)),
    .init(.get, Assets.icon.path, .read(for: .everyone, Assets.icon.serve)),
  ]
}
