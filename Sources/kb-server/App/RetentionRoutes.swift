import HTTPServer
import KnowledgeBase

extension Routes {
  /// How long submissions are kept.
  static let retention: [Router<Endpoint>.Route] = [
    .init(
      .get, "/v1/retention/rules",
      .read(.listRetentionRules, for: .auditors, RetentionHandlers.rules)),
    .init(
      .post, "/v1/retention/rules",
      .write(.setRetentionRule, for: .administrators, RetentionHandlers.setRule)),
    .init(
      .delete, "/v1/retention/rules",
      .write(.removeRetentionRule, for: .administrators, RetentionHandlers.removeRule)),
    .init(
      .get, "/v1/retention/plan", .work(.showRetentionPlan, for: .auditors, RetentionHandlers.plan)),
    .init(
      .post, "/v1/retention/runs",
      .write(.carryOutRetention, for: .administrators, RetentionHandlers.carryOut)),
    .init(
      .get, "/v1/retention/removals",
      .read(.listRemovals, for: .auditors, RetentionHandlers.removals)),
    .init(
      .post, "/v1/retention/certificates:verify",
      .work(.verifyRemoval, for: .everyone, RetentionHandlers.verify)),
    .init(
      .get, "/v1/retention/holds",
      .read(.listHolds, for: .holders, reaching: .side, RetentionHandlers.holds)),
    .init(
      .post, "/v1/retention/holds",
      .write(.addHold, for: .keepers, reaching: .side, RetentionHandlers.addHold)),
    .init(
      .delete, "/v1/retention/holds",
      .write(.liftHold, for: .keepers, reaching: .side, RetentionHandlers.liftHold)),
    .init(.get, "/admin/retention", .work(for: .administrators, RetentionHandlers.page)),
    .init(.post, "/admin/retention", .write(for: .administrators, RetentionHandlers.submitForm)),
  ]
}
