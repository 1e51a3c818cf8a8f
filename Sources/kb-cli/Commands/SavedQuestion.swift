import Ingestion
import KnowledgeBase
import KnowledgeModel
import RecordStore

/// Finds saved searches by what people call them.
struct SavedSearchNames {
  /// What `kb-cli saved list` answers.
  let answer: Answer
  private let searches: [JSONValue]

  init(_ setting: Setting) throws {
    answer = try setting.answer { _ in
      RemoteQuestion("/v1/saved-searches")
    } locally: {
      SavedSearchPayload.list(try $0.savedSearchViews(as: setting.principal), into: &$1)
    }
    searches = try JSONValue(answer.json).list("searches")
  }

  /// One's own by its name, else by its number, any by its id, and one of a Center's by `CENTER/name`.
  func search(named name: String, as option: String) throws -> JSONValue {
    let own = searches.filter { $0.isTrue("mine") }
    if let found = own.first(where: { $0["name"]?.text == name })
      ?? own.first(where: { "\($0.count("number"))" == name })
      ?? searches.first(where: { $0["id"]?.text == name })
    {
      return found
    }
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, let center = Reference.sector(named: parts[0]) {
      let shared = searches.filter {
        $0["center"]?.text == center.rawValue && $0["name"]?.text == parts[1]
      }
      guard shared.count < 2 else {
        throw UsageError.badValue(
          option: option, value: name,
          expected: "one of "
            + shared.map { "\($0.words("id")) (\($0.words("owner")))" }.joined(separator: ", "))
      }
      if let found = shared.first { return found }
    }
    let names = searches.map { search in
      let name = search.words("name")
      return search.isTrue("mine") ? name : "\(search.words("center"))/\(name)"
    }
    throw UsageError.badValue(
      option: option, value: name,
      expected: names.isEmpty
        ? "a search that was saved with kb-cli saved add; there is none yet"
        : names.joined(separator: ", "))
  }
}

extension SearchQuestion {
  /// Asks what a saved search asks; what was said besides stays.
  mutating func take(_ name: String, _ setting: Setting) throws {
    let found = try SavedSearchNames(setting).search(named: name, as: "--saved")
    text = found["q"]?.text ?? ""
    order = found["sort"]?.text.flatMap(Order.init) ?? order
  }
}
