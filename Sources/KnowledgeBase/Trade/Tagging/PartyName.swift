private import TextAnalysis

/// Company names as they are compared.
package enum PartyName {
  /// The folded words of a name without the form of the company at its end: `Acme Electronics Co., Ltd.` and
  /// `ACME ELECTRONICS` are one. The words keep their order.
  package static func fingerprint(_ name: String) -> String {
    var words = Tokenizer.words(of: name.replacing("&", with: " and "))
    if words.first == "the", words.count > 1 { words.removeFirst() }
    while words.count > 1, let last = words.last {
      guard forms.contains(last) || last == "and" else { break }
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Forms of companies, folded.
  private static let forms: Set<String> = Set(
    """
    inc incorporated llc llp lp ltd limited corp corporation co company companies plc pte pty pvt private gmbh mbh
    ag kg kgaa ohg sa sas sarl spa srl sl slu nv bv cv ab oy oyj as asa aps kk kabushiki kaisha yk bhd sdn
    berhad jsc ojsc pjsc ooo zao doo dd sro kft zrt sp zoo se tbk pt lda ltda eireli spol pc
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
