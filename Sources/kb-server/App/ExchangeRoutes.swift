import HTTPServer
import KnowledgeBase

extension Routes {
  /// The intelligence exchange: submissions, triage, receipts, alerts. What somebody reaches of it is decided
  /// by `AccessPolicy.side`.
  static let exchange: [Router<Endpoint>.Route] = [
    .init(.get, "/v1/submission-forms", .read(for: .everyone, SubmissionHandlers.forms)),
    .init(.post, "/v1/submissions", .write(for: .submitters, SubmissionHandlers.add)),
    .init(.get, "/v1/submissions", .read(for: .everyone, reaching: .side, SubmissionHandlers.list)),
    .init(
      .get, "/v1/submissions/{id}", .read(for: .everyone, reaching: .side, SubmissionHandlers.show)),
    .init(
      .put, "/v1/submissions/{id}",
      .write(for: .everyone, reaching: .side, SubmissionHandlers.amend)),
    .init(
      .post, "/v1/submissions/{id}/file",
      .write(for: .everyone, reaching: .side, SubmissionHandlers.fileDraft)),
    .init(
      .post, "/v1/submissions/{id}/messages",
      .write(for: .everyone, reaching: .side, SubmissionHandlers.addMessage)),
    .init(
      .post, "/v1/submissions/{id}/withdraw",
      .write(for: .everyone, reaching: .side, SubmissionHandlers.withdraw)),
    .init(
      .post, "/v1/submissions/{id}/attachments",
      .write(for: .everyone, reaching: .side, SubmissionHandlers.announceAttachment)),
    .init(
      .put, "/v1/submissions/{id}/attachments/{number}",
      .write(
        for: .everyone, reaching: .side, limit: AttachmentPolicy.part, SubmissionHandlers.attach)),
    .init(
      .get, "/v1/submissions/{id}/attachments/{number}",
      .read(for: .everyone, reaching: .side, SubmissionHandlers.attachment)),
    .init(
      .get, "/v1/submissions/{id}/attachments/{number}/text",
      .read(for: .everyone, reaching: .side, SubmissionHandlers.attachmentText)),
    .init(
      .get, "/v1/submissions/{id}/notes",
      .read(for: .officers, reaching: .side, TriageHandlers.notes)),
    .init(
      .post, "/v1/submissions/{id}/notes",
      .write(for: .officers, reaching: .side, TriageHandlers.addNote)),
    .init(
      .post, "/v1/submissions/{id}/transitions",
      .write(for: .officers, reaching: .side, TriageHandlers.move)),
    .init(
      .post, "/v1/submissions/{id}/publication",
      .write(for: .officers, reaching: .side, TriageHandlers.publish)),
    .init(
      .delete, "/v1/submissions/{id}/publication",
      .write(for: .officers, reaching: .side, TriageHandlers.retract)),
    .init(
      .put, "/v1/submissions/{id}/center",
      .write(for: .officers, reaching: .side, TriageHandlers.route)),
    .init(
      .put, "/v1/submissions/{id}/sharing",
      .write(for: .officers, reaching: .side, TriageHandlers.share)),
    .init(
      .put, "/v1/submissions/{id}/assignee",
      .write(for: .officers, reaching: .side, TriageHandlers.assign)),
    .init(
      .put, "/v1/submissions/{id}/rating",
      .write(for: .officers, reaching: .side, TriageHandlers.rate)),
    .init(
      .post, "/v1/submissions/{id}/links",
      .write(for: .officers, reaching: .side, TriageHandlers.link)),
    .init(
      .delete, "/v1/submissions/{id}/links",
      .write(for: .officers, reaching: .side, TriageHandlers.link)),
    .init(
      .get, "/v1/submissions/{id}/similar",
      .read(for: .officers, reaching: .side, TriageHandlers.similar)),
    .init(
      .get, "/v1/broker-tasks", .read(for: .officers, reaching: .side, TriageHandlers.brokerTasks)),
    .init(
      .post, "/v1/broker-tasks",
      .write(for: .officers, reaching: .side, TriageHandlers.finishBrokerTask)),
    .init(
      .get, "/v1/metrics/centers", .read(for: .officers, reaching: .side, TriageHandlers.measures)),
    .init(.post, "/v1/receipts/verify", .work(for: .everyone, ReceiptHandlers.verify)),
    .init(
      .post, "/v1/receipts/open", .work(for: .everyone, reaching: .receipt, ReceiptHandlers.open)),
    .init(.get, "/v1/receipts/keys", .read(for: .everyone, ReceiptHandlers.keys)),
    .init(.get, "/v1/alerts", .read(for: .signedIn, reaching: .own, AlertHandlers.show)),
    .init(.post, "/v1/alerts", .write(for: .signedIn, reaching: .own, AlertHandlers.add)),
    .init(.delete, "/v1/alerts", .write(for: .signedIn, reaching: .own, AlertHandlers.remove)),
    .init(.post, "/v1/alerts/seen", .write(for: .signedIn, reaching: .own, AlertHandlers.markSeen)),
    .init(.get, "/v1/feed", .read(for: .everyone, reaching: .readable, AlertHandlers.feed)),
    .init(.get, "/submit", .read(for: .submitters, SubmitPageHandlers.choose)),
    .init(.get, "/submit/{kind}", .read(for: .submitters, SubmitPageHandlers.form)),
    .init(.post, "/submit/{kind}", .write(for: .submitters, SubmitPageHandlers.submit)),
    .init(.get, "/submissions", .read(for: .signedIn, reaching: .side, SubmitPageHandlers.mine)),
    .init(
      .get, "/submissions/{id}", .read(for: .signedIn, reaching: .side, SubmitPageHandlers.show)),
    .init(
      .post, "/submissions/{id}/messages",
      .write(for: .signedIn, reaching: .side, SubmitPageHandlers.addMessage)),
    .init(
      .post, "/submissions/{id}/withdraw",
      .write(for: .signedIn, reaching: .side, SubmitPageHandlers.withdraw)),
    .init(
      .post, "/submissions/{id}/file",
      .write(for: .signedIn, reaching: .side, SubmitPageHandlers.fileDraft)),
    .init(.get, "/alerts", .read(for: .signedIn, reaching: .own, AlertHandlers.page)),
    .init(.post, "/alerts", .write(for: .signedIn, reaching: .own, AlertHandlers.submitForm)),
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
