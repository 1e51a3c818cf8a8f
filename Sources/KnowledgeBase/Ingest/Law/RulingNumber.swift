/// The number of a customs ruling: `N301234`, `H241622`, or with its collection `HQ 085252`.
enum RulingNumber {
  /// The first number in a line, if there is one.
  static func first(in line: String) -> String? {
    let words = line.split { !($0.isLetter || $0.isNumber) }.map { $0.uppercased() }
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let collection = ["HQ", "NY", "HRL", "NYRL", "DD", "PD"].contains(before) ? before : nil
      if let number = normal(word, collection: collection) { return number }
    }
    return nil
  }

  /// The usual spelling of `ny n301234`, `N301234`, `HQ 085252`; the text itself if it is none.
  static func normal(of text: String) -> String { first(in: text) ?? Clean.line(text) }

  private static func normal(_ word: String, collection: String?) -> String? {
    var digits = Substring(word)
    // "HQ085252" and "NYN301234" are written too.
    var collection = collection
    for name in ["HQ", "NY"] where digits.hasPrefix(name) && digits.count > 6 {
      collection = name
      digits = digits.dropFirst(2)
    }
    let letter = digits.first.flatMap { $0.isLetter && $0.isASCII ? $0 : nil }
    if letter != nil { digits = digits.dropFirst() }
    guard (5...6).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    if let letter { return "\(letter)\(digits)" }
    guard let collection, digits.utf8.count == 6 else { return nil }
    return "\(collection == "HRL" ? "HQ" : collection == "NYRL" ? "NY" : collection) \(digits)"
  }
}
