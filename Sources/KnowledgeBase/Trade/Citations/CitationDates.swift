import KnowledgeModel
import TextAnalysis

/// When a document says that it takes effect, and until when it asks for comments.
struct CitationDates {
  let effective: CalendarDate?
  let commentsClose: CalendarDate?

  /// Days after which a revocation published under 19 U.S.C. 1625(c) takes effect.
  static let daysAfterPublication = 60

  init(of document: Document) {
    var effective = document.effective
    var close: CalendarDate?
    var isUnderComments = false
    for number in 0...document.body.count {
      let text = number == 0 ? document.title : document.body[number - 1].text
      let lower = text.lowercased()
      if number > 0, case .heading = document.body[number - 1].role {
        isUnderComments = lower.contains("comment")
        continue
      }
      if effective == nil, lower.contains("effect") {
        effective = Self.effective(in: text, issued: document.issued)
      }
      if close == nil, lower.contains("comment") || isUnderComments {
        close = Self.close(in: text, isUnderComments: isUnderComments)
      }
    }
    self.effective = effective
    commentsClose = close
  }

  private static func effective(in text: String, issued: CalendarDate?) -> CalendarDate? {
    let bytes = Array(text.utf8)
    for range in Sentences.ranges(in: text) {
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      let lower = sentence.lowercased()
      guard
        let cue = ["effective", "take effect", "takes effect", "took effect", "taking effect"]
          .compactMap({ lower.firstRange(of: $0) }).first
      else { continue }
      let rest = String(lower[cue.upperBound...])
      if rest.hasPrefix(" immediately") { return issued }
      let sixty =
        rest.contains("60 days") || rest.contains("sixty days")
        || rest.contains("sixty (60) days")
      if sixty, rest.contains("publi") || rest.contains("after the date") {
        // `that is for merchandise entered on or after September 21, 2014` says it outright.
        if let entered = rest.firstRange(of: "on or after"),
          let day = DateText.first(in: String(rest[entered.upperBound...].prefix(40)))
        {
          return day
        }
        return issued?.adding(days: daysAfterPublication)
      }
      if let day = DateText.first(in: String(rest.prefix(160))) { return day }
    }
    return nil
  }

  private static func close(in text: String, isUnderComments: Bool) -> CalendarDate? {
    let bytes = Array(text.utf8)
    for range in Sentences.ranges(in: text) {
      let sentence = String(decoding: bytes[range], as: UTF8.self)
      let lower = sentence.lowercased()
      guard isUnderComments || lower.contains("comment") else { continue }
      for cue in [
        "on or before", "no later than", "not later than", "due", "close", "until", "by ",
      ] {
        guard let found = lower.firstRange(of: cue) else { continue }
        let rest = String(lower[found.upperBound...].prefix(60))
        if let day = DateText.first(in: rest) { return day }
      }
    }
    return nil
  }
}
