import KnowledgeModel

/// What the tariff numbers of a document say about its Centers.
///
/// A number counts by what it is to the document: what a ruling holds, what its `TARIFF NO.` line or the source's
/// own record names, what the title names, or a mention in passing. A number that the text turns away (`other than`,
/// `not classified in`, `you suggest`) does not count. A number of chapters 98 and 99 has no Center: its companion
/// counts by the role of either. Of several numbers of one Center each further one counts half of the one before.
struct TariffEvidence {
  /// What a number is to a document.
  enum Role: Int, Comparable {
    case mention, title, line, holding

    /// In log-odds.
    var weight: Double {
      switch self {
      case .mention: 3.5
      case .title: 5.5
      case .line: 6.5
      case .holding: 7
      }
    }

    var name: String {
      switch self {
      case .mention: "mentioned"
      case .title: "named in the title"
      case .line: "named as the tariff number"
      case .holding: "held"
      }
    }

    static func < (left: Role, right: Role) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Named {
    var role: Role
    var count: Int
    /// The number of chapters 98 and 99 that gave it its role.
    var special: String?
  }

  /// For each Center, by its place, the numbers that speak for it.
  private(set) var evidence = [[Evidence]](repeating: [], count: SectorModel.sectorCount)
  /// The weight of the best number of each Center, of any that is more than mentioned.
  private var strong = [Double](repeating: 0, count: SectorModel.sectorCount)

  /// So many numbers are looked at closely; the rest of a long table are mentions.
  private static let closeLooks = 64

  init(_ document: Document, mentions: [Mention], on day: CalendarDate) {
    var named: [String: Named] = [:]
    var order: [String] = []
    func add(_ normal: String, _ role: Role) {
      if let known = named[normal] {
        named[normal] = Named(
          role: max(role, known.role), count: known.count + 1,
          special: role > known.role ? nil : known.special)
      } else {
        named[normal] = Named(role: role, count: 1)
        order.append(normal)
      }
    }
    for value in document.values(of: "tariff") {
      if let normal = Tariff.normal(value) { add(normal, .line) }
    }
    var context = MentionContext(document)
    var looks = 0
    var specials: [(mention: Mention, role: Role)] = []
    var others: [Mention] = []
    for mention in mentions where mention.kind == "hts" {
      looks += 1
      let role = looks > Self.closeLooks ? .mention : context.role(of: mention)
      guard let role else { continue }
      if TariffCompanions.isSpecial(mention.normal) {
        if role > .mention { specials.append((mention, role)) }
      } else {
        others.append(mention)
        add(mention.normal, role)
      }
    }
    for (special, role) in specials {
      guard let companion = TariffCompanions.companion(of: special, among: others)?.normal,
        let known = named[companion], known.role < role
      else { continue }
      named[companion] = Named(role: role, count: known.count, special: special.normal)
    }
    guard !order.isEmpty else { return }
    collect(order.compactMap { normal in named[normal].map { (normal, $0) } }, on: day)
  }

  /// Whether any number speaks for a Center.
  var isEmpty: Bool { evidence.allSatisfy(\.isEmpty) }

  /// What the numbers of other Centers take from one that has none of its own: 0 or less.
  func rivalry(_ place: Int) -> Double {
    guard evidence[place].isEmpty else { return 0 }
    return -0.5 * (strong.max() ?? 0)
  }

  private mutating func collect(_ numbers: [(String, Named)], on day: CalendarDate) {
    var lists = [[(weight: Double, evidence: Evidence)]](
      repeating: [], count: SectorModel.sectorCount)
    for (normal, named) in numbers {
      guard let headings = TariffOwners.headings(of: normal) else { continue }
      let isChapter = normal.utf8.count == 2
      for (range, share) in TariffOwners.shared.shares(of: headings, on: day) {
        guard let place = SectorModel.sectors.firstIndex(of: range.sector) else { continue }
        let basis = range.basis == "source" ? 1 : range.basis == "inferred" ? 0.95 : 0.9
        let weight = named.role.weight * share * basis * (isChapter ? 0.7 : 1)
        let times = named.count > 1 ? ", \(named.count) times" : ""
        let with = named.special.map { " with \($0)" } ?? ""
        let of = share < 1 ? ", \(Int((share * 100).rounded()))% of its headings" : ""
        lists[place].append(
          (
            weight,
            Evidence(
              .tariff, normal, weight: weight,
              detail:
                "\(named.role.name)\(with)\(times)\(of), headings \(range.from)-\(range.through), "
                + range.basis)
          ))
        if named.role > .mention { strong[place] = max(strong[place], weight) }
      }
    }
    for place in lists.indices {
      var share = 1.0
      for (weight, item) in lists[place].sorted(by: {
        ($1.weight, $0.evidence.text) < ($0.weight, $1.evidence.text)
      }) {
        guard share > 0.05 else { break }
        var item = item
        item.weight = weight * share
        evidence[place].append(item)
        share /= 2
      }
    }
  }
}

/// Tells what a tariff number is to the document in which it stands.
private struct MentionContext {
  private let document: Document
  /// Paragraphs below a heading such as HOLDING.
  private var holding: [Bool] = []
  private var paragraph = -1
  private var bytes: [UInt8] = []

  init(_ document: Document) { self.document = document }

  /// `nil` when the text turns the number away.
  mutating func role(of mention: Mention) -> TariffEvidence.Role? {
    let number = mention.paragraph
    guard number <= document.body.count else { return .mention }
    if number != paragraph {
      paragraph = number
      bytes = Array((number == 0 ? document.title : document.body[number - 1].text).utf8)
    }
    guard mention.range.lowerBound <= bytes.count else { return .mention }
    let before = sentence(before: mention.range.lowerBound)
    let clause = Self.clause(before)
    if Self.refusals.contains(where: clause.contains) { return nil }
    if isInExclusions(mention.range.lowerBound) { return nil }
    if Self.lines.contains(where: before.contains) { return .line }
    if Self.verdicts.contains(where: before.contains) { return .holding }
    if number == 0 { return .title }
    if isHolding(number) { return .holding }
    let opens = number == 1 && document.title.isEmpty && mention.range.lowerBound == 0
    return opens ? .title : .mention
  }

  /// Whether a place lies in a list that `does not cover:` or `except:` opens in the same sentence.
  private func isInExclusions(_ end: Int) -> Bool {
    guard bytes[..<end].contains(UInt8(ascii: ":")) else { return false }
    let text = String(
      decoding: bytes[max(0, end - 2000)..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
      as: UTF8.self)
    for opening in ["not cover:", "not include:", "except:", "not apply to:"] {
      guard let last = text.ranges(of: opening).last else { continue }
      if !text[last.upperBound...].contains(". ") { return true }
    }
    return false
  }

  /// The text before a place back to the start of its sentence, at most 160 bytes, in lower case.
  private func sentence(before end: Int) -> String {
    var start = end
    let floor = max(0, end - 160)
    while start > floor {
      let byte = bytes[start - 1]
      if byte == 0x0A || byte == UInt8(ascii: ";") { break }
      if byte == UInt8(ascii: "."), start < end, bytes[start] == 0x20, start < end - 1,
        bytes[start + 1] &- 0x41 < 26
      {
        break
      }
      start -= 1
    }
    return String(
      decoding: bytes[start..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// The end of a sentence from the last comma that begins something new: what stands between commas
  /// and is numbers only is a list under the words before it.
  private static func clause(_ sentence: String) -> Substring {
    var start = sentence.endIndex
    while start > sentence.startIndex {
      let comma = sentence[..<start].lastIndex(of: ",")
      let from = comma.map { sentence.index(after: $0) } ?? sentence.startIndex
      let words = sentence[from..<start].split { !$0.isLetter }
      if !words.allSatisfy({ joints.contains($0) }) { return sentence[from...] }
      start = comma ?? sentence.startIndex
    }
    return sentence[...]
  }

  private static let joints: Set<Substring> = [
    "and", "or", "heading", "headings", "subheading", "subheadings", "chapter", "chapters", "htsus",
    "through", "to",
  ]

  private mutating func isHolding(_ number: Int) -> Bool {
    if holding.isEmpty {
      var inside = false
      holding = [false]
      for block in document.body {
        if let opens = Self.opens(block) { inside = opens }
        holding.append(inside)
      }
    }
    return number < holding.count && holding[number]
  }

  /// Whether a heading opens a holding; `nil` for what is no heading.
  private static func opens(_ block: Block) -> Bool? {
    let text = block.text
    var isHeading = false
    if case .heading = block.role { isHeading = true }
    guard isHeading || text.utf8.count <= 40 else { return nil }
    let plain = text.uppercased().filter { $0.isLetter || $0 == " " }
    guard isHeading || text.hasSuffix(":") || text == text.uppercased() else {
      return plain == "SINCERELY" ? false : nil
    }
    return ["HOLDING", "HOLDINGS", "CONCLUSION", "DECISION"].contains(plain)
  }

  private static let lines = ["tariff no.", "tariff no:", "tariff number", "htsus no.", "hts no."]
  private static let verdicts = [
    "applicable subheading", "applicable tariff provision", "applicable heading", " is classified",
    " are classified", "properly classified", "be classified", "classifiable under",
    "classifiable in", "correct classification",
  ]
  private static let refusals = [
    "not classif", "not properly classif", "not correctly classif", "cannot be classif",
    "precluded",
    "other than", "excluding", "excludes", "excluded", "except", "you suggest", "you propose",
    "you claim", "you believe", "rather than", "instead of", "does not cover", "do not cover",
    "not include", "not covered", "not fall", "but not ",
  ]
}
