package import KnowledgeModel
private import ReferenceData

/// What is known of one Center.
package struct Center: Equatable, Sendable {
  package let sector: Sector
  /// The code in ACE, such as `CEE007`.
  package let aceCode: String
  package let name: String
  package let city: String
  package let established: String
  package let aliases: [String]
}

/// A stretch of tariff headings and the Center that owned it from one day to another.
package struct TariffRange: Equatable, Sendable {
  package let from: String
  package let through: String
  package let sector: Sector
  /// Inclusive; `nil` is open.
  package let validFrom: CalendarDate?
  package let validThrough: CalendarDate?
  /// `source`, `inferred` or `background`.
  package let basis: String
  package let source: String
  package let alternatives: [Sector]
  package let note: String

  package func holds(on day: CalendarDate) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validThrough.map { day <= $0 } ?? true)
  }
}

/// Which Center owns a tariff number on a day, and who says so.
package struct Ownership: Equatable, Sendable {
  package let number: String
  package let day: CalendarDate
  /// `nil` when no Center owns it: chapters 77, 98 and 99, or a gap in the data.
  package let range: TariffRange?
  package let remark: String
}

/// The ten Centers and their dated tariff ranges, read from the data files once.
package struct CenterTable: Sendable {
  package static let shared = CenterTable()

  package let centers: [Center]
  package let ranges: [TariffRange]

  private init() {
    centers = Self.records(ReferenceData.centers).compactMap { fields in
      guard fields.count >= 7, let sector = Sector(rawValue: fields[0]) else { return nil }
      return Center(
        sector: sector, aceCode: fields[1], name: fields[2], city: fields[3],
        established: fields[4], aliases: fields[6].split(separator: ";").map(String.init))
    }
    ranges = Self.records(ReferenceData.tariffRanges).compactMap { fields in
      guard fields.count >= 9, let sector = Sector(rawValue: fields[2]) else { return nil }
      return TariffRange(
        from: fields[0], through: fields[1], sector: sector,
        validFrom: CalendarDate(fields[3]), validThrough: CalendarDate(fields[4]),
        basis: fields[5], source: fields[6],
        alternatives: fields[7].split(separator: ";").compactMap { Sector(rawValue: String($0)) },
        note: fields[8])
    }
  }

  package func center(_ sector: Sector) -> Center? { centers.first { $0.sector == sector } }

  /// The Center of a short code, ACE code, name or alias, in any case.
  package func sector(named text: String) -> Sector? {
    let asked = Self.plain(text)
    let wanted = asked.hasSuffix("center") ? String(asked.dropLast(6)) : asked
    return Sector(rawValue: text.lowercased())
      ?? centers.first { center in
        ([center.aceCode, center.name] + center.aliases).contains {
          [wanted, asked].contains(Self.plain($0))
        }
      }?.sector
  }

  /// Who owns a tariff number (in its normal spelling) on a day.
  package func owner(of number: String, on day: CalendarDate) -> Ownership {
    let digits = number.filter { $0 != "." }
    if digits.hasPrefix("98") || digits.hasPrefix("99") {
      return Ownership(
        number: number, day: day, range: nil,
        remark: "Chapters 98 and 99 take the Center of the companion number of chapters 1 to 97.")
    }
    guard digits.count >= 4 else {
      return Ownership(
        number: number, day: day, range: nil,
        remark: "A chapter may lie in several Centers; ask for a heading of four digits.")
    }
    let heading = String(digits.prefix(4))
    let range = ranges.first { $0.from <= heading && heading <= $0.through && $0.holds(on: day) }
    return Ownership(
      number: number, day: day, range: range,
      remark: range == nil ? "No Center is known for this heading on that day." : "")
  }

  /// The records of one of the files of `ReferenceData`: fields, without comments.
  package static func records(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().replacing("&", with: "and").filter { $0.isLetter || $0.isNumber }
  }
}
