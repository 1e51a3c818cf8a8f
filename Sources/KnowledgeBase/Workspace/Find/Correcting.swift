import KnowledgeModel
import RecordStore
import SearchEngine
import TextAnalysis
import TradeLanguage

extension Workspace {
  /// The question with its misspelt words put right from words that the principal may see, and how many
  /// documents that finds. `nil` when there is nothing better. Identifiers, and words with a digit, stand.
  func correction(
    of question: SearchQuestion, _ snapshot: Snapshot, as principal: Principal
  ) throws -> (text: String, count: Int)? {
    let readable = AccessPolicy.readable(by: principal)
    let names = readable.map(\.name)
    let bytes = Array(question.text.utf8)
    let fixed = IdentifierScanner.scan(question.text).map(\.range)
    let stemmer = Stemmer()
    var buffer = TokenBuffer()
    Tokenizer.tokenize(bytes.span, into: &buffer)
    var text: [UInt8] = []
    var (at, changes) = (0, 0)
    for token in buffer.tokens.prefix(32) {
      let range = Int(token.start)..<Int(token.end)
      let word = String(decoding: buffer.word(token), as: UTF8.self)
      guard Self.isCorrectable(word, at: range, in: bytes),
        !fixed.contains(where: { $0.overlaps(range) })
      else { continue }
      let stem = stemmer.stem(word)
      guard try snapshot.documentFrequency(ofTerm: stem, compartments: names) == 0,
        let better = try spelling(near: word, stem, snapshot, readable)
      else { continue }
      text += bytes[at..<range.lowerBound] + Array(better.utf8)
      at = range.upperBound
      changes += 1
    }
    guard changes > 0 else { return nil }
    var corrected = question
    corrected.text = String(decoding: text + bytes[at...], as: UTF8.self)
    (corrected.cursor, corrected.facets, corrected.explains, corrected.limit) = (nil, [], false, 1)
    guard let answer = try? search(corrected, as: principal, corrects: false), answer.total > 0,
      !answer.isLoose || changes > 0
    else { return nil }
    return (corrected.text, answer.total)
  }

  /// Words of four letters or more that are no operator, field, prefix or misspelling on purpose.
  private static func isCorrectable(_ word: String, at range: Range<Int>, in bytes: [UInt8]) -> Bool
  {
    guard word.count > 3, word.allSatisfy(\.isLetter), !StopWords.contains(word) else {
      return false
    }
    let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    let previous = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    if [UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: ":")].contains(next) { return false }
    if previous == UInt8(ascii: ":") { return false }
    return !(next == UInt8(ascii: "/") && ["near"].contains(word))
  }

  /// A word of the text or of a title, as it is written in a document that the reader may open.
  private func spelling(
    near word: String, _ stem: String, _ snapshot: Snapshot, _ readable: [Compartment]
  ) throws -> String? {
    let names = readable.map(\.name)
    let candidates = try snapshot.corrections(ofTerm: stem, compartments: names, limit: 3)
    for candidate in candidates {
      let request = SearchRequest(plan: .term(candidate.term), compartments: names, limit: 1)
      guard let hit = try snapshot.search(request).hits.first,
        let document = try store.document(key: Int64(clamping: hit.key), readable: readable)?
          .shown(to: readable).document
      else { continue }
      let texts = [document.title] + document.body.map(\.text)
      var spelling: String?
      MarkScanner([.term(candidate.term)], stemming: DocumentSchema.schema.stemming)
        .scan(texts) { found in
          let bytes = texts[found.text].utf8
          let start = bytes.index(bytes.startIndex, offsetBy: found.range.lowerBound)
          let end = bytes.index(bytes.startIndex, offsetBy: found.range.upperBound)
          spelling = Tokenizer.words(of: String(decoding: bytes[start..<end], as: UTF8.self)).first
          return false
        }
      if let spelling { return spelling }
    }
    return nil
  }
}
