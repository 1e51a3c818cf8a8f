import HTTPServer
import Ingestion
import KnowledgeBase

extension Routes {
  /// The intelligence exchange: submissions, triage, receipts, alerts. What somebody reaches of it is decided
  /// by `AccessPolicy.side`.
  static let exchange: [Router<Endpoint>.Route] = [
    .init(
      .get, "/v1/submission-forms", .read(.listForms, for: .everyone, SubmissionHandlers.forms)),
    .init(
      .get, "/v1/submissions:challenge",
      .read(.askForWork, for: .everyone, SubmissionHandlers.challenge)),
    .init(
      .post, "/v1/submissions",
      .write(
        .fileSubmission, for: .submitters, limit: MailFile.largest, SubmissionHandlers.add)),
    .init(
      .post, "/v1/submissions:batch",
      .write(.fileSubmissions, for: .submitters, limit: 16 << 20, SubmissionHandlers.addBatch)),
    .init(
      .get, "/v1/submissions",
      .read(.listSubmissions, for: .everyone, reaching: .side, SubmissionHandlers.list)),
    .init(
      .get, "/v1/submissions/{id}",
      .read(.showSubmission, for: .everyone, reaching: .side, SubmissionHandlers.show)),
    .init(
      .put, "/v1/submissions/{id}",
      .write(.amendSubmission, for: .everyone, reaching: .side, SubmissionHandlers.amend)),
    .init(
      .post, "/v1/submissions/{id}/file",
      .write(.fileDraft, for: .everyone, reaching: .side, SubmissionHandlers.fileDraft)),
    .init(
      .post, "/v1/submissions/{id}/messages",
      .write(.addMessage, for: .everyone, reaching: .side, SubmissionHandlers.addMessage)),
    .init(
      .post, "/v1/submissions/{id}/withdraw",
      .write(.withdraw, for: .everyone, reaching: .side, SubmissionHandlers.withdraw)),
    .init(
      .post, "/v1/submissions/{id}/attachments",
      .write(
        .announceAttachment, for: .everyone, reaching: .side, SubmissionHandlers.announceAttachment)
    ),
    .init(
      .put, "/v1/submissions/{id}/attachments/{number}",
      .write(
        .sendAttachment, for: .everyone, reaching: .side, limit: AttachmentPolicy.part,
        SubmissionHandlers.attach)),
    .init(
      .get, "/v1/submissions/{id}/attachments/{number}",
      .read(.downloadAttachment, for: .everyone, reaching: .side, SubmissionHandlers.attachment)),
    .init(
      .get, "/v1/submissions/{id}/attachments/{number}/text",
      .read(.showAttachmentText, for: .everyone, reaching: .side, SubmissionHandlers.attachmentText)
    ),
    .init(
      .get, "/v1/submissions/{id}/notes",
      .read(.listNotes, for: .officers, reaching: .side, TriageHandlers.notes)),
    .init(
      .post, "/v1/submissions/{id}/notes",
      .write(.addNote, for: .officers, reaching: .side, TriageHandlers.addNote)),
    .init(
      .post, "/v1/submissions/{id}/transitions",
      .write(.moveSubmission, for: .officers, reaching: .side, TriageHandlers.move)),
    .init(
      .post, "/v1/submissions/{id}/publication",
      .write(.publish, for: .officers, reaching: .side, TriageHandlers.publish)),
    .init(
      .delete, "/v1/submissions/{id}/publication",
      .write(.retract, for: .officers, reaching: .side, TriageHandlers.retract)),
    .init(
      .post, "/v1/submissions/{id}/module",
      .write(.takeOverModule, for: .officers, reaching: .side, TriageHandlers.takeOverModule)),
    .init(
      .post, "/v1/guides:check", .work(.checkGuide, for: .everyone, SubmissionHandlers.checkGuide)),
    .init(
      .put, "/v1/submissions/{id}/center",
      .write(.routeSubmission, for: .officers, reaching: .side, TriageHandlers.route)),
    .init(
      .put, "/v1/submissions/{id}/sharing",
      .write(.shareSubmission, for: .officers, reaching: .side, TriageHandlers.share)),
    .init(
      .put, "/v1/submissions/{id}/assignee",
      .write(.assignSubmission, for: .officers, reaching: .side, TriageHandlers.assign)),
    .init(
      .put, "/v1/submissions/{id}/rating",
      .write(.rateSubmission, for: .officers, reaching: .side, TriageHandlers.rate)),
    .init(
      .post, "/v1/submissions/{id}/links",
      .write(.linkSubmission, for: .officers, reaching: .side, TriageHandlers.link)),
    .init(
      .delete, "/v1/submissions/{id}/links",
      .write(.unlinkSubmission, for: .officers, reaching: .side, TriageHandlers.link)),
    .init(
      .get, "/v1/submissions/{id}/similar",
      .read(.listNeighbours, for: .officers, reaching: .side, TriageHandlers.similar)),
    .init(
      .get, "/v1/thread-corrections",
      .read(.listCorrections, for: .officers, reaching: .side, TriageHandlers.corrections)),
    .init(
      .get, "/v1/broker-tasks",
      .read(.listBrokerTasks, for: .officers, reaching: .side, TriageHandlers.brokerTasks)),
    .init(
      .post, "/v1/broker-tasks",
      .write(.finishBrokerTask, for: .officers, reaching: .side, TriageHandlers.finishBrokerTask)),
    .init(
      .get, "/v1/metrics/centers",
      .read(.showMeasures, for: .officers, reaching: .side, TriageHandlers.measures)),
    .init(
      .post, "/v1/receipts/verify", .work(.verifyReceipt, for: .everyone, ReceiptHandlers.verify)),
    .init(
      .post, "/v1/receipts/open",
      .work(.openReceipt, for: .everyone, reaching: .receipt, ReceiptHandlers.open)),
    .init(.get, "/v1/receipts/keys", .read(.listReceiptKeys, for: .everyone, ReceiptHandlers.keys)),
    .init(
      .get, "/v1/alerts", .read(.listAlerts, for: .signedIn, reaching: .own, AlertHandlers.show)),
    .init(
      .post, "/v1/alerts",
      .write(.saveSearch, for: .contributors, reaching: .own, AlertHandlers.add)),
    .init(
      .delete, "/v1/alerts",
      .write(.removeSearch, for: .contributors, reaching: .own, AlertHandlers.remove)),
    .init(
      .post, "/v1/alerts/seen",
      .write(.markSeen, for: .contributors, reaching: .own, AlertHandlers.markSeen)),
    .init(
      .get, "/v1/alerts/delivery",
      .read(.showDelivery, for: .signedIn, reaching: .own, AlertHandlers.delivery)),
    .init(
      .put, "/v1/alerts/delivery",
      .write(.chooseDelivery, for: .contributors, reaching: .own, AlertHandlers.chooseDelivery)),
    .init(.get, "/v1/feed", .read(.feed, for: .everyone, reaching: .readable, AlertHandlers.feed)),
    .init(.get, "/submit", .read(for: .submitters, SubmitPageHandlers.choose)),
    .init(.get, "/submit/{kind}", .read(for: .submitters, SubmitPageHandlers.form)),
    .init(
      .post, "/submit/{kind}", .write(for: .submitters, limit: 17 << 20, SubmitPageHandlers.submit)),
    .init(.get, "/submissions", .read(for: .signedIn, reaching: .side, SubmitPageHandlers.mine)),
    .init(
      .get, "/submissions/{id}", .read(for: .signedIn, reaching: .side, SubmitPageHandlers.show)),
    .init(
      .post, "/submissions/{id}/messages",
      .write(for: .contributors, reaching: .side, SubmitPageHandlers.addMessage)),
    .init(
      .post, "/submissions/{id}/attachments",
      .write(
        for: .contributors, reaching: .side, limit: 17 << 20, SubmitPageHandlers.addFiles)),
    .init(
      .post, "/submissions/{id}/withdraw",
      .write(for: .contributors, reaching: .side, SubmitPageHandlers.withdraw)),
    .init(
      .post, "/submissions/{id}/file",
      .write(for: .contributors, reaching: .side, SubmitPageHandlers.fileDraft)),
    .init(.get, "/alerts", .read(for: .signedIn, reaching: .own, AlertHandlers.page)),
    .init(.post, "/alerts", .write(for: .contributors, reaching: .own, AlertHandlers.submitForm)),
    .init(.get, "/receipt", .read(for: .everyone, SubmitPageHandlers.askForCode)),
    .init(
      .post, "/receipt", .work(for: .everyone, reaching: .receipt, SubmitPageHandlers.openByCode)),
    .init(
      .post, "/receipt/messages",
      .write(for: .everyone, reaching: .receipt, SubmitPageHandlers.addMessageByCode)),
    .init(.get, "/triage", .read(for: .officers, reaching: .side, TriagePageHandlers.queue)),
    .init(.get, "/triage/{id}", .read(for: .officers, reaching: .side, TriagePageHandlers.show)),
    .init(
      .post, "/triage/{id}/{act}", .write(for: .officers, reaching: .side, TriagePageHandlers.act)),
  ]
}
