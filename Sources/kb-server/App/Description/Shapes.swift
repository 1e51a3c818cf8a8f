import KnowledgeBase
import KnowledgeModel

/// Shapes of single values that many answers have.
extension Schema {
  static let day = formatted("date") { CalendarDate($0) != nil }
  static let time = formatted("date-time") { Timestamp($0) != nil }
  static let line = text(longest: 1000)
  static let prose = text()
  /// What every reader of JSON can count to (RFC 8259, section 6).
  static let count = integer(0...9_007_199_254_740_991)
  static let ordinal = integer(1...9_007_199_254_740_991)
  static let sector = choice(of: Sector.self)
  /// A Center by its code or by one of its other names, which the pattern leaves out.
  static let sectorName = matching(
    "^(\(Sector.allCases.map(\.rawValue).joined(separator: "|"))|CEE00[1-9]|CEE010)$"
  ) { Reference.sector(named: $0) != nil }
  /// A Center, or `none` for documents without one.
  static let sectorFilter = matching(
    "^(\(SectorFilter.allValues.map(\.rawValue).joined(separator: "|"))|CEE00[1-9]|CEE010)$"
  ) { Reference.sectorFilter(named: $0) != nil }
  /// A tariff number of 2 to 10 digits.
  static let tariffNumber = matching("^\(TariffText.pattern)$", fits: TariffText.isNumber)
  /// A tariff number, alone with `!`, or a range of two.
  static let tariffRange = matching(
    "^\(TariffText.pattern)(!|[.]{2}\(TariffText.pattern))?$", fits: TariffText.isRange)
  static let receiptCode = matching("^[0-9]{4}( ?[0-9]{4}){3}$") { $0.utf8.count <= 40 }
  static let searchCursor = matching(
    "^[0-9a-z-]{1,14}_[0-9a-z]{1,14}_[0-9a-z-]{1,14}_[0-9a-f]{16}$"
  ) { text in
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { (1...16).contains($0.utf8.count) }
      && text.utf8.allSatisfy { $0 < 0x7F && $0 > 0x20 }
  }
  static let kind = choice(of: DocumentKind.self)
  static let label = choice(of: HandlingLabel.self)
  static let status = choice(of: DocumentStatus.self)
  static let treatment = choice(of: Treatment.self)
  static let sha256 = matching("^[0-9a-f]{64}$") { text in
    text.utf8.count == 64 && text.utf8.allSatisfy { $0.isLowerHexadecimal }
  }
  static let documentID = id(DocumentID.self, "doc")
  static let accountID = id(AccountID.self, "acc")
  static let tokenID = id(TokenID.self, "tok")
  static let submissionID = id(SubmissionID.self, "sub")
  static let annotationID = id(AnnotationID.self, "ann")
  static let centerNoteID = id(CenterNoteID.self, "not")
  static let savedSearchID = id(SavedSearchID.self, "sea")
  static let jobID = id(JobID.self, "job")
  static let moduleID = id(ModuleID.self, "mod")

  private static func id<Kind>(_ type: PrefixedID<Kind>.Type, _ prefix: String) -> Schema {
    matching("^\(prefix)_[0-7][0-9A-HJKMNP-TV-Z]{25}$") { type.init($0) != nil }
  }

  /// The members that tell of a status.
  static let standing: Members = [
    "status": .status, "status_since": .optional(.day), "status_basis": .optional(.text()),
    "status_notice?": .documentID, "comments_close?": .day, "status_note?": .text(),
  ]
}

extension Schema.Component {
  /// What a refusal says (RFC 9457).
  static let problem = Self(
    "Problem",
    .object([
      "type": .text(), "title": .text(), "status": .integer(400...599), "code": .text(),
      "detail?": .text(), "faults?": .count, "errors?": .list(.anything), "restart?": .text(),
      "received?": .count, "field?": .text(), "column?": .ordinal, "suggestion?": .text(),
      "valid?": .list(.text()),
    ]))
}

extension UInt8 {
  fileprivate var isLowerHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x61...0x66).contains(self)
  }
}

/// How a tariff number may be written in a parameter.
private enum TariffText {
  /// Chapters 01 to 99, and up to eight digits more, two by two behind points or not.
  static let pattern =
    "(0[1-9]|[1-9][0-9])([0-9]{2}([.]?[0-9]{2}([.]?[0-9]{2}([.]?[0-9]{2})?)?)?)?"

  static func isNumber(_ text: String) -> Bool {
    var digits = 0
    var afterPoint = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        digits += 1
        afterPoint = false
      case 0x2E where [4, 6, 8].contains(digits) && !afterPoint: afterPoint = true
      default: return false
      }
    }
    return !afterPoint && [2, 4, 6, 8, 10].contains(digits) && !text.hasPrefix("00")
  }

  static func isRange(_ text: String) -> Bool {
    if text.hasSuffix("!") { return isNumber(String(text.dropLast())) }
    let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false)
    return ends.allSatisfy { isNumber(String($0)) }
  }
}
