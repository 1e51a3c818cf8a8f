/// What has become of a cited passage since it was pinned. Later cases weigh more.
package enum PinState: String, CaseIterable, Sendable, Comparable {
  case current
  /// The same words stand in another paragraph.
  case moved
  case proposedChange = "proposed-change"
  case textChanged = "text-changed"
  /// Revoked, superseded or expired.
  case revoked
  /// It is there, but not for everybody who may read the block.
  case notVisible = "not-visible"
  case unreachable

  /// Whether a question that rests on it must not be asked.
  package var suspends: Bool { self >= .proposedChange }

  package static func < (left: PinState, right: PinState) -> Bool { left.weight < right.weight }

  private var weight: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A passage as it was when a lesson was saved: by place, by text, and with the status it had.
package struct Pin: Equatable, Sendable {
  /// The block that rests on it.
  package var block: String
  /// The question whose key rests on it; `nil` for a passage that is shown.
  package var question: String?
  package var document: DocumentID
  package var version: Int
  package var paragraph: Int
  package var text: String
  /// Whether the text is the whole paragraph or words of it.
  package var isWhole: Bool
  package var status: DocumentStatus
  /// Everybody who may read this may read the block.
  package var label: HandlingLabel
  package var line: Int

  package init(
    block: String, question: String?, document: DocumentID, version: Int, paragraph: Int,
    text: String, isWhole: Bool, status: DocumentStatus, label: HandlingLabel, line: Int
  ) {
    self.block = block
    self.question = question
    self.document = document
    self.version = version
    self.paragraph = paragraph
    self.text = text
    self.isWhole = isWhole
    self.status = status
    self.label = label
    self.line = line
  }
}

/// A state, where the words stand now, and why, in plain English.
package struct PinJudgement: Equatable, Sendable {
  package let state: PinState
  package let paragraph: Int
  package let detail: String

  package init(_ state: PinState, _ paragraph: Int, _ detail: String) {
    self.state = state
    self.paragraph = paragraph
    self.detail = detail
  }
}
