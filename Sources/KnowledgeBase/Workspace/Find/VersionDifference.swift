package import KnowledgeModel
package import RecordStore
import TextAnalysis

/// How one version of a document became another, paragraph by paragraph and word by word.
package struct VersionDifference: Sendable {
  /// One stretch of words.
  package struct Piece: Equatable, Sendable {
    package enum Change: String, Sendable { case same, removed, added }
    package let change: Change
    package let text: String

    package init(change: Change, text: String) {
      self.change = change
      self.text = text
    }
  }

  /// One paragraph of either version, or of both.
  package struct Paragraph: Sendable {
    /// Where it stands in the older and in the newer version, from 1; `nil` where it does not.
    package let before: Int?
    package let after: Int?
    package let pieces: [Piece]
    package var isChanged: Bool { pieces.contains { $0.change != .same } }
  }

  package let before: StoredDocument
  package let after: StoredDocument
  /// Facts about the document that changed: their name, and what they were and are.
  package let facts: [(name: String, before: String, after: String)]
  package let title: [Piece]
  package let paragraphs: [Paragraph]
}

extension Workspace {
  /// How a version of a document became another one; `nil` when either is absent or hidden.
  package func difference(
    of id: DocumentID, from first: Int, to second: Int, as principal: Principal
  ) throws -> VersionDifference? {
    guard let before = try document(named: "\(id)@\(first)", as: principal),
      let after = try document(named: "\(id)@\(second)", as: principal)
    else { return nil }
    return VersionDifference(
      before: before, after: after, facts: Self.changedFacts(before.document, after.document),
      title: Self.pieces(before.document.title, after.document.title),
      paragraphs: Self.paragraphs(
        before.document.body.map(\.text), after.document.body.map(\.text)))
  }

  private static func changedFacts(
    _ before: Document, _ after: Document
  ) -> [(name: String, before: String, after: String)] {
    func facts(_ document: Document) -> [(String, String)] {
      [
        ("kind", document.kind.rawValue), ("handling", document.label.rawValue),
        ("status", document.status.status.rawValue), ("source", document.source),
        ("number", document.sourceID ?? ""), ("issued", document.issued?.description ?? ""),
        ("effective", document.effective?.description ?? ""),
        (
          "particulars",
          document.attributes.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
        ),
      ]
    }
    return zip(facts(before), facts(after)).filter { $0.1 != $1.1 }
      .map { (name: $0.0, before: $0.1, after: $1.1) }
  }

  /// Word by word.
  package static func pieces(_ before: String, _ after: String) -> [VersionDifference.Piece] {
    TextDifference.pieces(
      from: TextDifference.words(of: before), to: TextDifference.words(of: after)
    ).map { piece in
      let change: VersionDifference.Piece.Change =
        switch piece.change {
        case .same: .same
        case .removed: .removed
        case .added: .added
        }
      return VersionDifference.Piece(change: change, text: piece.tokens.joined())
    }
  }

  /// Whole paragraphs first; those that went and those that came in their place are compared by words.
  static func paragraphs(
    _ before: [String], _ after: [String]
  ) -> [VersionDifference.Paragraph] {
    var found: [VersionDifference.Paragraph] = []
    var (left, right) = (0, 0)
    var removed: [String] = []
    func settle(_ added: [String]) {
      let pairs = min(removed.count, added.count)
      for index in 0..<max(removed.count, added.count) {
        let (old, new) = (
          index < removed.count ? removed[index] : nil, index < added.count ? added[index] : nil
        )
        found.append(
          VersionDifference.Paragraph(
            before: old == nil ? nil : left + index + 1,
            after: new == nil ? nil : right + index + 1,
            pieces: index < pairs
              ? pieces(old ?? "", new ?? "")
              : [
                VersionDifference.Piece(
                  change: old == nil ? .added : .removed, text: old ?? new ?? "")
              ]))
      }
      left += removed.count
      right += added.count
      removed = []
    }
    for piece in TextDifference.pieces(from: before, to: after) {
      switch piece.change {
      case .removed: removed = piece.tokens
      case .added: settle(piece.tokens)
      case .same:
        settle([])
        for text in piece.tokens {
          (left, right) = (left + 1, right + 1)
          found.append(
            VersionDifference.Paragraph(
              before: left, after: right,
              pieces: [VersionDifference.Piece(change: .same, text: text)]))
        }
      }
    }
    settle([])
    return found
  }
}
