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
