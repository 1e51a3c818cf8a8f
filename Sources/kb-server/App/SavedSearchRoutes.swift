import HTTPServer

extension Routes {
  /// Saved searches, which `AccessPolicy.sees` shows to their owner or to a Center's people.
  static let savedSearches: [Router<Endpoint>.Route] = [
    .init(
      .get, "/v1/saved-searches",
      .read(.listSavedSearches, for: .signedIn, reaching: .shared, SavedSearchHandlers.list)),
    .init(
      .post, "/v1/saved-searches",
      .write(.addSavedSearch, for: .contributors, reaching: .own, SavedSearchHandlers.add)),
    .init(
      .get, "/v1/saved-searches/{id}",
      .read(.showSavedSearch, for: .signedIn, reaching: .shared, SavedSearchHandlers.show)),
    .init(
      .put, "/v1/saved-searches/{id}",
      .write(.changeSavedSearch, for: .contributors, reaching: .own, SavedSearchHandlers.change)),
    .init(
      .delete, "/v1/saved-searches/{id}",
      .write(.removeSavedSearch, for: .contributors, reaching: .own, SavedSearchHandlers.remove)),
    .init(
      .get, "/v1/saved-searches/{id}/versions",
      .read(.listSearchVersions, for: .signedIn, reaching: .shared, SavedSearchHandlers.history)),
    .init(
      .post, "/v1/saved-searches/{id}/restore",
      .write(.restoreSavedSearch, for: .contributors, reaching: .own, SavedSearchHandlers.restore)),
    .init(
      .put, "/v1/saved-searches/{id}/subscription",
      .write(
        .subscribeToSearch, for: .contributors, reaching: .shared, SavedSearchHandlers.subscribe)),
    .init(
      .delete, "/v1/saved-searches/{id}/subscription",
      .write(
        .unsubscribeFromSearch, for: .contributors, reaching: .shared,
        SavedSearchHandlers.unsubscribe)),
    .init(
      .post, "/v1/saved-searches/{id}/copies",
      .write(.copySavedSearch, for: .contributors, reaching: .shared, SavedSearchHandlers.copy)),
    .init(
      .get, "/searches", .read(for: .signedIn, reaching: .shared, SavedSearchHandlers.listPage)),
    .init(
      .post, "/searches",
      .write(for: .contributors, reaching: .own, SavedSearchHandlers.addByForm)),
    .init(
      .get, "/searches/{id}", .read(for: .signedIn, reaching: .shared, SavedSearchHandlers.page)),
    .init(
      .post, "/searches/{id}",
      .write(for: .contributors, reaching: .shared, SavedSearchHandlers.submitForm)),
  ]
}
