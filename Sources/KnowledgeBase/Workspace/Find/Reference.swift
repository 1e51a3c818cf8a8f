package import KnowledgeModel
import TradeLanguage

/// Sectors and identifiers of a text that is not kept.
package struct Tagging: Sendable {
  package let sectors: [SectorTag]
  package let identifiers: [(kind: String, normal: String, range: Range<Int>)]
}

/// A Center and the headings it has owned.
package struct CenterCard: Sendable {
  package let sector: Sector
  package let aceCode: String
  package let name: String
  package let city: String
  package let established: String
  package let aliases: [String]
  package let ranges: [CenterRange]
}

/// A stretch of headings, from one day to another, and who says so.
package struct CenterRange: Sendable {
  package let from: String
  package let through: String
  package let validFrom: CalendarDate?
  package let validThrough: CalendarDate?
  package let basis: String
  package let source: String
  package let note: String
}

/// Which Center owns a tariff number on a day, and why.
package struct OwnershipAnswer: Sendable {
  package let number: String
  package let day: CalendarDate
  package let lineage: [String]
  package let sector: Sector?
  package let centerName: String?
  package let basis: String?
  package let source: String?
  package let headings: String?
  package let validFrom: CalendarDate?
  package let validThrough: CalendarDate?
  package let alternatives: [Sector]
  package let note: String?
}

extension Workspace {
  /// Sectors and identifiers of a text, by the model in use.
  package func tag(_ text: String, on day: CalendarDate) -> Tagging {
    Reference.tag(text, on: day, with: tagger)
  }
}

/// What is the same for everybody: the Centers, the tariff, the tagger.
package enum Reference {
  /// With the model of a data directory, if it has one of its own.
  package static func tag(
    _ text: String, on day: CalendarDate, in directory: String
  ) throws -> Tagging {
    tag(text, on: day, with: try SectorTagger.loaded(from: directory))
  }

  static func tag(_ text: String, on day: CalendarDate, with tagger: SectorTagger) -> Tagging {
    Tagging(
      sectors: tagger.tags(of: text, on: day),
      identifiers: IdentifierScanner.scan(text).map { ($0.kind, $0.normal, $0.range) })
  }

  package static func sector(named name: String) -> Sector? {
    CenterTable.shared.sector(named: name)
  }

  package static var centers: [CenterCard] {
    CenterTable.shared.centers.map { center in
      CenterCard(
        sector: center.sector, aceCode: center.aceCode, name: center.name, city: center.city,
        established: center.established, aliases: center.aliases,
        ranges: CenterTable.shared.ranges.filter { $0.sector == center.sector }.map {
          CenterRange(
            from: $0.from, through: $0.through, validFrom: $0.validFrom,
            validThrough: $0.validThrough, basis: $0.basis, source: $0.source, note: $0.note)
        })
    }
  }

  /// `nil` when the text is no tariff number.
  package static func owner(of text: String, on day: CalendarDate) -> OwnershipAnswer? {
    guard let number = Tariff.normal(text) else { return nil }
    let owner = CenterTable.shared.owner(of: number, on: day)
    let range = owner.range
    let note = range?.note ?? owner.remark
    return OwnershipAnswer(
      number: number, day: day, lineage: Array(Tariff.lineage(number).dropFirst()),
      sector: range?.sector,
      centerName: range.flatMap { CenterTable.shared.center($0.sector)?.name },
      basis: range?.basis, source: range.flatMap { $0.source.isEmpty ? nil : $0.source },
      headings: range.map { "\($0.from)-\($0.through)" }, validFrom: range?.validFrom,
      validThrough: range?.validThrough, alternatives: range?.alternatives ?? [],
      note: note.isEmpty ? nil : note)
  }
}
