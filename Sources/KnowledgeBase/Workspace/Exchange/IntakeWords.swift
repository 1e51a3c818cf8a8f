private import ReferenceData

/// The words of the pages on which people send something in, in the languages that they are asked in.
package struct IntakeWords: Sendable {
  package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case spanish = "es"

    /// What it calls itself.
    package var name: String {
      switch self {
      case .english: "English"
      case .spanish: "Español"
      }
    }
  }

  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// What somebody reads, from `Accept-Language` (RFC 9110, section 12.5.4): the first of ours that stands there.
  package init(accepting header: String?) {
    for wish in (header ?? "").split(separator: ",") {
      let name = wish.prefix { $0 != ";" && $0 != "-" }.filter { !$0.isWhitespace }.lowercased()
      if let language = Language(rawValue: name) {
        self.init(language)
        return
      }
    }
    self.init(.english)
  }

  /// The English words in the reader's language, with `%1`, `%2` … replaced. Words that nobody has translated stay.
  package func callAsFunction(_ english: String, _ values: String...) -> String {
    var text = language == .spanish ? Self.spanish[english] ?? english : english
    for (number, value) in values.enumerated() {
      text = text.replacing("%\(number + 1)", with: value)
    }
    return text
  }

  /// Why a field was not taken: the words before the first colon and those after it, each as far as translated.
  package func reason(_ english: String) -> String {
    guard let colon = english.firstRange(of: ": "), !Self.knows(english) else {
      return self(english)
    }
    return self(String(english[..<colon.lowerBound])) + ": "
      + self(String(english[colon.upperBound...]))
  }

  /// Whether the words can be said in every language.
  package static func knows(_ english: String) -> Bool { spanish[english] != nil }

  private static let spanish: [String: String] = {
    var words: [String: String] = [:]
    let text = String(decoding: ReferenceData.intakeSpanish, as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 2 { words[fields[0]] = fields[1] }
    }
    return words
  }()
}
