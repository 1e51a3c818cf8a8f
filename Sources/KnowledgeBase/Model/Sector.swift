/// One of the ten industry Centers of Excellence and Expertise, by its short code.
///
/// The codes are fixed by the contract; names, cities, tariff ranges and phrases are data.
package enum Sector: String, CaseIterable, Sendable, Comparable, Hashable {
  case phc, app, aa, aft, bm, pngm, ele, cpmm, imm, mach

  /// Their codes in order, separated by blanks.
  package static func codes(_ sectors: Set<Sector>) -> String {
    sectors.sorted().map(\.rawValue).joined(separator: " ")
  }

  package static func < (left: Sector, right: Sector) -> Bool { left.rawValue < right.rawValue }
}

/// What a filter by Center asks for: the documents of a Center, or those that have none.
package enum SectorFilter: Hashable, Sendable, RawRepresentable {
  case center(Sector)
  /// Documents in which neither the tagger nor a person sees a Center's goods.
  case untagged

  /// A Center's code, or `none`.
  package init?(rawValue: String) {
    if rawValue == Self.untagged.rawValue {
      self = .untagged
    } else if let sector = Sector(rawValue: rawValue) {
      self = .center(sector)
    } else {
      return nil
    }
  }

  package var rawValue: String {
    switch self {
    case .center(let sector): sector.rawValue
    case .untagged: "none"
    }
  }

  package static let allValues = Sector.allCases.map { SectorFilter.center($0) } + [.untagged]
}
