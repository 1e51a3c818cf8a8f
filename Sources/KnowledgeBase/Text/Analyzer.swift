/// How words become terms. Written into the index, so that a query is read the same way.
package enum Stemming: UInt8, Sendable {
  case none = 0
  case english = 1
}

/// Turns text into the terms under which it is found. One a thread.
package final class Analyzer {
  package let stemming: Stemming
  private let stemmer = Stemmer()
  private var buffer = TokenBuffer()

  package init(_ stemming: Stemming) { self.stemming = stemming }

  /// The term of one folded word.
  package func term(_ word: ArraySlice<UInt8>) -> [UInt8] {
    switch stemming {
    case .none: Array(word)
    case .english: stemmer.stem(word)
    }
  }

  /// The terms of a text in order, with where each stands in it.
  package func terms(of text: String) -> [(term: String, word: String, range: Range<Int>)] {
    buffer.removeAll()
    Tokenizer.tokenize(Array(text.utf8).span, into: &buffer)
    return buffer.tokens.map { token in
      let word = buffer.word(token)
      return (
        String(decoding: term(word), as: UTF8.self), String(decoding: word, as: UTF8.self),
        Int(token.start)..<Int(token.end)
      )
    }
  }
}
