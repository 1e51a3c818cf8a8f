package import KnowledgeModel
import RecordStore

/// How often people left the Centers as the tagger had found them, where people said something.
package struct TagAgreement: Equatable, Sendable {
  /// Documents on which a person spoke, that the reader may see.
  package internal(set) var judged = 0
  /// Those of which the tagger finds the very same Centers.
  package internal(set) var same = 0
  /// Centers that both name, that only the tagger names, that only the person names.
  package internal(set) var both = 0
  package internal(set) var onlyTagger = 0
  package internal(set) var onlyPerson = 0
}

extension Workspace {
  /// The documents most recently spoken about that are looked at.
  package static let mostJudged = 500

  /// Compares what people said of documents with what the tagger finds in them now.
  package func tagAgreement(as principal: Principal) throws -> TagAgreement {
    let readable = AccessPolicy.readable(by: principal)
    var agreement = TagAgreement()
    for key in try store.keysWithOverride(limit: Self.mostJudged) {
      guard let stored = try store.document(key: key, readable: readable),
        let override = stored.override
      else { continue }
      let (person, tagger) = (Set(override.sectors), Set(stored.tags.map(\.sector)))
      agreement.judged += 1
      if person == tagger { agreement.same += 1 }
      agreement.both += person.intersection(tagger).count
      agreement.onlyTagger += tagger.subtracting(person).count
      agreement.onlyPerson += person.subtracting(tagger).count
    }
    return agreement
  }
}
