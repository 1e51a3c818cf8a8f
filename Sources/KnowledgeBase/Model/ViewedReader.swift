extension AccessPolicy {
  /// Whose eyes somebody may look through: those of a reader who sees no more than they do themselves.
  package static let viewedReaders =
    ["anonymous", "partner", "trainer", "officer"]
    + Sector.allCases.map { "officer-\($0.rawValue)" }

  /// A reader without an account, such as `partner` or `officer-ele` (of a Center, without clearance), for an
  /// officer or the person at the machine who wants to know what such a reader is shown. `nil` when there is no
  /// such reader, or when that one sees anything that the viewer does not.
  package static func viewed(as name: String, by viewer: Principal) -> Principal? {
    guard viewer.role == .officer || viewer.role == .local, viewedReaders.contains(name) else {
      return nil
    }
    let parts = name.split(separator: "-", maxSplits: 1).map(String.init)
    guard let role = parts.first.flatMap(Role.init) else { return nil }
    let centers = Set(parts.dropFirst().compactMap { Sector(rawValue: $0) })
    // What a Center's people note for each other is theirs alone.
    guard viewer.role == .local || centers.isSubset(of: viewer.centers) else { return nil }
    let viewed = Principal(name: name, role: role, centers: centers)
    let own = Set(readable(by: viewer))
    return readable(by: viewed).allSatisfy(own.contains) ? viewed : nil
  }
}
