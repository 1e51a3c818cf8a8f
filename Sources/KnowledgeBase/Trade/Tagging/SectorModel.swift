package import KnowledgeModel
private import TextAnalysis

/// What the tagger has learned: for each Center a linear model over the features of a text, how its sum
/// becomes a probability, from what probability it is a tag, and the parties and ports known.
///
/// The file is text and can be read by a person: one feature a line, with the weight of each Center for
/// which it matters. See `docs/tagging.md`.
package struct SectorModel: Sendable {
  /// Why a model's file cannot be used.
  package enum Fault: Error, Equatable {
    case notAModel
    case badLine(Int)
  }

  package static let sectors = Sector.allCases
  static let sectorCount = 10

  /// For each Center the sum's start, before any evidence.
  var bias = [Float](repeating: -3, count: sectorCount)
  /// Log-odds are `slope * sum + shift`, fitted on texts not trained on.
  var slope = [Float](repeating: 1, count: sectorCount)
  var shift = [Float](repeating: 0, count: sectorCount)
  /// How much the phrases of the Center's own trade count, and those of another's.
  var ownPhrases = [Float](repeating: 0, count: sectorCount)
  var otherPhrases = [Float](repeating: 0, count: sectorCount)
  /// From what probability a Center is a tag.
  var threshold = [Float](repeating: 0.5, count: sectorCount)
  /// Log-odds by a party's folded name, and by a port's.
  var parties: [String: [(sector: Sector, weight: Float)]] = [:]
  var ports: [String: [(sector: Sector, weight: Float)]] = [:]
  /// What it was trained on, in words.
  package var origin = ""

  /// The features' names in the file: `word`, `first second`, `^head`, `begi-`, `-ends`.
  private(set) var names: [String] = []
  /// What a feature's rarity multiplies its count with.
  private(set) var rarity: [Float] = []
  /// Ten weights a feature.
  private(set) var weights: [Float] = []
  private var table = KeyTable()

  init() {}

  package var featureCount: Int { names.count }

  /// The number of a feature, or -1.
  func feature(_ key: UInt64) -> Int32 { table[key] }

  mutating func add(_ name: String, rarity: Float, weights: [Float]) {
    table.insert(Self.key(of: name), Int32(names.count))
    names.append(name)
    self.rarity.append(rarity)
    self.weights += weights
  }

  /// The feature's number from its name.
  static func key(of name: String) -> UInt64 {
    let bytes = Array(name.utf8)
    if bytes.first == UInt8(ascii: "^") { return FeatureKey.head(FeatureKey.word(bytes[1...])) }
    if bytes.first == UInt8(ascii: "-") { return FeatureKey.affix(bytes[1...], isEnd: true) }
    if bytes.last == UInt8(ascii: "-") { return FeatureKey.affix(bytes.dropLast(), isEnd: false) }
    if let blank = bytes.firstIndex(of: UInt8(ascii: " ")) {
      return FeatureKey.pair(
        FeatureKey.word(bytes[..<blank]), FeatureKey.word(bytes[(blank + 1)...]))
    }
    return FeatureKey.word(bytes[...])
  }
}

extension SectorModel {
  /// A name as parties and ports are compared: folded words without the form of the company.
  static func folded(_ name: String) -> String { PartyName.fingerprint(name) }

  /// The model's file.
  package var text: String {
    var lines = ["kb sector model 1", "origin\t\(origin)"]
    func row(_ name: String, _ values: [Float]) {
      let numbers = zip(Self.sectors, values).map { "\($0.rawValue) \(Self.written($1))" }
      lines.append("\(name)\t" + numbers.joined(separator: " "))
    }
    row("bias", bias)
    row("slope", slope)
    row("shift", shift)
    row("own-phrases", ownPhrases)
    row("other-phrases", otherPhrases)
    row("threshold", threshold)
    for (kind, known) in [("@party", parties), ("@port", ports)] {
      for (name, entries) in known.sorted(by: { $0.key < $1.key }) {
        let numbers = entries.map { "\($0.sector.rawValue) \(Self.written($0.weight))" }
        lines.append("\(kind)\t\(name)\t" + numbers.joined(separator: " "))
      }
    }
    for (index, name) in names.enumerated() {
      var line = "\(name)\t\(Self.written(rarity[index]))\t"
      var separator = ""
      for place in 0..<Self.sectorCount {
        let weight = weights[index * Self.sectorCount + place]
        guard weight != 0 else { continue }
        line += separator + "\(Self.sectors[place].rawValue) \(Self.written(weight))"
        separator = " "
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a model's file.
  package init(_ text: some Collection<UInt8>) throws(Fault) {
    self.init()
    let bytes = Array(text)
    var number = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      number += 1
      if number == 1 {
        guard line.elementsEqual("kb sector model 1".utf8) else { throw .notAModel }
        continue
      }
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard fields.count >= 2 else { throw .badLine(number) }
      let name = String(decoding: fields[0], as: UTF8.self)
      if number <= 8 {
        try readHead(name, fields[1], line: number)
      } else if name == "@party" || name == "@port" {
        guard fields.count == 3, let row = Self.row(fields[2]) else { throw .badLine(number) }
        let known = String(decoding: fields[1], as: UTF8.self)
        let entries = zip(Self.sectors, row).filter { $1 != 0 }.map { (sector: $0, weight: $1) }
        if name == "@party" { parties[known] = entries } else { ports[known] = entries }
      } else {
        guard fields.count == 3, let rarity = Self.number(fields[1]), let row = Self.row(fields[2])
        else { throw .badLine(number) }
        add(name, rarity: rarity, weights: row)
      }
    }
    guard number >= 8 else { throw .notAModel }
  }

  private mutating func readHead(
    _ name: String, _ field: ArraySlice<UInt8>, line: Int
  ) throws(Fault) {
    if name == "origin" {
      origin = String(decoding: field, as: UTF8.self)
      return
    }
    guard let row = Self.row(field) else { throw .badLine(line) }
    switch name {
    case "bias": bias = row
    case "slope": slope = row
    case "shift": shift = row
    case "own-phrases": ownPhrases = row
    case "other-phrases": otherPhrases = row
    case "threshold": threshold = row
    default: throw .badLine(line)
    }
  }

  /// `phc 1.2 ele -0.4` as ten numbers.
  private static func row(_ field: ArraySlice<UInt8>) -> [Float]? {
    var row = [Float](repeating: 0, count: sectorCount)
    let parts = field.split(separator: UInt8(ascii: " "))
    guard parts.count.isMultiple(of: 2) else { return nil }
    for at in stride(from: 0, to: parts.count, by: 2) {
      guard let place = sectors.firstIndex(where: { parts[at].elementsEqual($0.rawValue.utf8) }),
        let value = number(parts[at + 1])
      else { return nil }
      row[place] = value
    }
    return row
  }

  /// Reads `-12.345`; digits and at most one full stop.
  private static func number(_ field: ArraySlice<UInt8>) -> Float? {
    var digits = field
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits = digits.dropFirst() }
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    var value = 0.0
    var scale = 0.0
    for byte in digits {
      if byte == UInt8(ascii: ".") {
        guard scale == 0 else { return nil }
        scale = 1
      } else {
        guard byte &- 0x30 < 10 else { return nil }
        value = value * 10 + Double(byte - 0x30)
        scale *= 10
      }
    }
    let magnitude = scale > 0 ? value / scale : value
    return Float(isNegative ? -magnitude : magnitude)
  }

  /// At most three decimals, without an exponent.
  private static func written(_ value: Float) -> String {
    let thousandths = Int((Double(value) * 1000).rounded())
    let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
    var decimals = String(rest + 1000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return (thousandths < 0 ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : "." + decimals)
  }
}
