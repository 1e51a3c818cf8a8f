import KnowledgeBase
import KnowledgeModel

/// What a program needs to know to keep saved searches.
extension Endpoint.Operation {
  private static let draft = Endpoint.Content.json(
    .object(["name": .line, "text": .text(longest: 10_000), "center?": .optional(.sectorName)]),
    example: #"{"name":"Chips at Laredo","text":"hts:8542 laredo\nsort: newest"}"#)

  static let listSavedSearches = Self(
    "listSavedSearches", "One's own saved searches, and those that one's Centers share."
  ).taking(.query("center", .sectorName, "Only those shared with it."))
    .answering(.named(.savedSearches))
  static let addSavedSearch = Self(
    "addSavedSearch",
    "Saves a search as a text, for oneself or for a Center's people; what it finds from now on becomes an alert."
  ).taking(.once).reading(draft)
    .answering(201, .named(.savedSearch), headers: "Location", "ETag")
  static let showSavedSearch = Self("showSavedSearch", "One saved search.")
    .answering(.named(.savedSearch), headers: "ETag")
  static let changeSavedSearch = Self(
    "changeSavedSearch",
    "The whole of a saved search anew, as its next version. Without `center` it is shared no more."
  ).taking(.ifMatch).reading(draft).answering(.named(.savedSearch), headers: "ETag")
  static let removeSavedSearch = Self(
    "removeSavedSearch", "Removes a saved search with its history and its alerts."
  ).taking(.ifMatch).done()
  static let listSearchVersions = Self(
    "listSavedSearchVersions",
    "The versions of a saved search that one may see, the newest first, each with what it changed."
  ).answering(.named(.savedSearchHistory))
  static let restoreSavedSearch = Self(
    "restoreSavedSearch", "Makes name and text of an earlier version the next version."
  ).taking(.ifMatch)
    .reading(.json(.object(["version": .ordinal]), example: #"{"version":1}"#))
    .answering(.named(.savedSearch), headers: "ETag")
  static let subscribeToSearch = Self(
    "subscribeToSavedSearch",
    "Puts what a search of one's Center finds into one's own inbox, by one's own clearance."
  ).done()
  static let unsubscribeFromSearch = Self(
    "unsubscribeFromSavedSearch", "Ends that, and takes what it found out of the inbox."
  ).done()
  static let copySavedSearch = Self(
    "copySavedSearch", "A copy of a saved search, as one's own alone."
  ).taking(.once)
    .reading(.json(.object(["name": .line]), example: #"{"name":"My chips"}"#))
    .answering(201, .named(.savedSearch), headers: "Location", "ETag")
}
