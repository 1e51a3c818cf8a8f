import TextAnalysis

/// Words that are in letters of every Center and so speak for none: the wording of rulings and notices, countries,
/// stop words. `china` and `turkey` are among them, so porcelain and poultry need their phrases.
enum PlainWords {
  static func contains(_ word: String) -> Bool {
    words.contains(word) || StopWords.contains(word)
  }

  private static let words: Set<String> = Set(
    """
    tariff classification classified classify classifiable subheading subheadings heading headings harmonized schedule
    htsus hts usc cfr status origin country countries eligibility eligible marking ruling rulings request requested letter
    dated issue issued held revocation modification revoke revoked modify modified proposed customs cbp border
    protection united states usa us u.s applicability application applicable provision provided provides
    specified elsewhere included including includes whether otherwise following described chapter note notes
    subchapter section additional general special duty duties rate rates free value valued exceeding over per percent
    weight kg cm mm number no nos article articles product products goods merchandise item items type types kind kinds
    nesoi thereof therefor thereto therewith etc used use uses using made making make imported importation import
    imports importer importers company inc ltd llc corp subject trade agreement fta usmca nafta cafta dr korea
    preferential treatment preference program gsp generalized system preferences act pursuant under one two three
    four five various certain several new style styles model models sample samples put up two-way non
    set sets consisting comprised composed containing contain contains having mainly principally designed purposes
    purpose suitable similar like single whole part parts accessories accessory form forms
    afghanistan albania algeria argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
    barbados belarus belgium belize bermuda bhutan bolivia bosnia botswana brazil britain british brunei bulgaria
    burma cambodia cameroon canada chad chile china chinese colombia congo costa rica croatia cuba cyprus czech
    denmark dominican republic ecuador egypt el salvador england eritrea estonia ethiopia european union eu fiji finland
    france french gabon georgia germany german ghana greece guatemala guinea guyana haiti honduras hong kong
    hungary iceland india indian indonesia iran iraq ireland israel italy italian jamaica japan japanese
    jordan kazakhstan kenya korean kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
    liechtenstein lithuania luxembourg macau macedonia madagascar malawi malaysia maldives mali malta mauritania
    mauritius mexico mexican moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal
    netherlands zealand nicaragua niger nigeria north norway oman pakistan palestine panama papua paraguay peru
    philippines poland portugal puerto rico qatar romania russia russian rwanda samoa saudi arabia senegal serbia
    sierra leone singapore slovakia slovenia somalia south africa spain spanish sri lanka sudan suriname swaziland
    eswatini sweden swiss switzerland syria taiwan tajikistan tanzania thailand thai togo tonga trinidad tobago
    tunisia turkey turkiye turkmenistan uganda ukraine emirates uae kingdom uk uruguay uzbekistan vanuatu
    venezuela vietnam vietnamese yemen yugoslavia zambia zimbabwe west bank gaza unspecified
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
