import Ingestion
import KnowledgeBase
import KnowledgeModel

extension SearchQuestion {
  /// Asks what a saved search of the asker's own asks, which is named by its name or its number; what was said besides
  /// stays.
  mutating func take(_ name: String, _ setting: Setting) throws {
    let answer = try setting.answer { _ in
      RemoteQuestion("/v1/alerts", [("limit", "1")])
    } locally: {
      AlertPayload.inbox(try $0.savedSearches(as: setting.principal), [], [], [], into: &$1)
    }
    let searches = try JSONValue(answer.json).list("searches")
    let found =
      searches.first { $0["name"]?.text == name } ?? searches.first { "\($0.count("id"))" == name }
    guard let found else {
      let names = searches.compactMap { $0["name"]?.text }
      throw UsageError.badValue(
        option: "--saved", value: name,
        expected: names.isEmpty
          ? "a search that was saved with kb-cli alert add; there is none yet"
          : names.joined(separator: ", "))
    }
    text = found["q"]?.text ?? ""
    sectors += found.texts("sector").compactMap(SectorFilter.init)
    kinds += found.texts("kind").compactMap(DocumentKind.init)
    statuses += found.texts("status").compactMap(DocumentStatus.init)
    tariff = tariff ?? found["hts"]?.text
  }
}
