import KnowledgeModel
import SearchEngine
import TradeLanguage

/// A facet that was asked for: a field, and for the tariff the number whose children are wanted.
///
/// `hts` counts chapters, `hts:84` the headings of chapter 84, `hts:8471` its subheadings and so on. A
/// document is indexed under every number above the one that it names, so each count rolls up what
/// lies below.
struct FacetWish {
  let name: String
  let field: DocumentSchema.Keyword
  let index: Int
  private let parent: String?

  init(_ text: String) throws(SearchRefusal) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard let field = parts.first, let index = SearchQuestion.facetNames.firstIndex(of: field)
    else { throw .unknownFacet(text, valid: SearchQuestion.facetNames + ["hts:84"]) }
    name = text
    self.index = index
    self.field = DocumentSchema.facets[index]
    guard parts.count == 2 else {
      parent = nil
      return
    }
    guard self.field == .hts, let number = Tariff.normal(parts[1]) else {
      throw .unknownFacet(text, valid: SearchQuestion.facetNames + ["hts:84"])
    }
    parent = number
  }

  /// The values of this facet among all that were counted of its field.
  func values(_ all: [(value: String, count: Int)]) -> [(value: String, count: Int)] {
    guard field == .hts else { return all }
    return all.filter { entry in
      let lineage = Tariff.lineage(entry.value)
      return lineage.dropFirst().first == parent
    }
  }
}
