import KnowledgeModel
import RecordStore
import TradeLanguage

extension StoredDocument {
  /// The document as a reader of these compartments may see it: numbers that identify one importer's
  /// business are hidden below `official`, numbers shaped like a person's from everybody.
  func shown(to readable: [Compartment]) -> StoredDocument {
    let isOfficial = readable.contains(.official)
    func isHidden(_ kind: String) -> Bool {
      kind == "ssn" || !isOfficial && SensitiveText.confidentialKinds.contains(kind)
    }
    let hidden = Set(mentions.filter { isHidden($0.kind) }.map(\.paragraph))
    guard
      !hidden.isEmpty || !document.attributes.isEmpty || document.sourceID != nil
        || standing.status.basis != nil || standing.pending != nil
    else {
      return self
    }
    let reader = Principal(name: "reader", role: isOfficial ? .officer : .anonymous)
    var document = document
    for paragraph in hidden {
      if paragraph == 0 {
        document.title = SensitiveText.masked(document.title, for: reader)
      } else if paragraph <= document.body.count {
        document.body[paragraph - 1].text = SensitiveText.masked(
          document.body[paragraph - 1].text, for: reader)
      }
    }
    document.sourceID = document.sourceID.map { SensitiveText.masked($0, for: reader) }
    for index in document.attributes.indices {
      // The name is the cue of the value.
      let cue = document.attributes[index].name + " "
      let text = SensitiveText.masked(cue + document.attributes[index].value, for: reader)
      document.attributes[index].value = String(text.dropFirst(cue.count))
    }
    let shown = mentions.map { mention in
      var mention = mention
      mention.normal = SensitiveText.masked(kind: mention.kind, mention.normal, for: reader)
      return mention
    }
    return showing(document, mentions: shown, standing: standing.shown(to: reader))
  }
}

extension Standing {
  /// The standing without numbers that a reader may not see in the names of notices.
  func shown(to reader: Principal) -> Standing {
    var shown = self
    shown.status.basis = status.basis.map { SensitiveText.masked($0, for: reader) }
    if var pending {
      pending.basis = pending.basis.map { SensitiveText.masked($0, for: reader) }
      shown.pending = pending
    }
    return shown
  }
}

extension DocumentSummary {
  /// The line of a list as a principal may see it.
  func line(for principal: Principal) -> DocumentLine {
    DocumentLine(
      id: id, version: version, title: SensitiveText.masked(title, for: principal), kind: kind,
      label: label, standing: standing.shown(to: principal), date: issued, source: source,
      sourceID: sourceID.map { SensitiveText.masked($0, for: principal) })
  }
}

extension Document {
  /// The document without what must not be indexed.
  func indexable(_ mentions: [Mention]) -> Document {
    var document = self
    document.sourceID = sourceID.map(SensitiveText.indexable)
    for index in attributes.indices {
      document.attributes[index].value = SensitiveText.indexable(attributes[index].value)
    }
    let places = Set(mentions.filter { $0.kind == "ssn" }.map(\.paragraph))
    if places.contains(0) { document.title = SensitiveText.indexable(title) }
    for place in places where place > 0 && place <= body.count {
      document.body[place - 1].text = SensitiveText.indexable(body[place - 1].text)
    }
    return document
  }
}
