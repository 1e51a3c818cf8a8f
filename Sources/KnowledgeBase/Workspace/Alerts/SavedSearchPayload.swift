import KnowledgeModel
package import RecordStore

/// Saved searches in JSON.
package enum SavedSearchPayload {
  package static func view(_ view: SavedSearchView, into json: inout JSONWriter) {
    json.object { members(view, into: &$0) }
  }

  package static func list(_ views: [SavedSearchView], into json: inout JSONWriter) {
    json.object { json in json.objects("searches", views) { members($0, into: &$1) } }
  }

  private static func members(_ view: SavedSearchView, into json: inout JSONWriter) {
    let search = view.search
    json.member("id", search.id.description)
    // Among the owner's own, so nobody else's to know.
    json.key("number")
    if view.isMine { json.number(search.own) } else { json.null() }
    json.member("name", search.name)
    json.member("text", search.text)
    json.member("q", search.question?.text)
    json.member("sort", search.question?.order.rawValue)
    json.member("center", search.center?.rawValue)
    json.member("owner", view.owner)
    json.member("mine", view.isMine)
    json.member("editable", view.isEditable)
    json.member("alerts", view.isAlerting)
    json.member("version", search.version)
    json.member("since", search.at.description)
    json.member("changed_at", search.changedAt.description)
  }

  /// The newest first, each with what became of the text of the one before it that the reader sees.
  package static func history(_ versions: [SavedSearchVersion], into json: inout JSONWriter) {
    json.object { json in
      json.objects("versions", Array(versions.enumerated().reversed())) { entry, json in
        let version = entry.element
        json.member("version", version.version)
        json.member("author", version.author)
        json.member("at", version.at.description)
        json.member("name", version.name)
        json.member("text", version.text)
        json.member("center", version.center?.rawValue)
        let pieces =
          entry.offset > 0
          ? Workspace.pieces(versions[entry.offset - 1].text, version.text) : []
        json.objects("difference", pieces) { piece, json in
          json.member("change", piece.change.rawValue)
          json.member("text", piece.text)
        }
      }
    }
  }
}
