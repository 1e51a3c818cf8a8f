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

/// A tariff number with what it covers, what lies above and below it, and which Center owns it on a day.
package struct TariffCard: Sendable {
  /// A number and its description; `nil` when the edition at hand has none.
  package struct Line: Equatable, Sendable {
    package let number: String
    package let description: String?
    /// Texts without a number under which it stands.
    package let groups: [String]
  }

  package let number: String
  package let day: CalendarDate
  package let description: String?
  package let groups: [String]
  /// From the chapter down.
  package let ancestors: [Line]
  package let children: [Line]
  package let section: String?
  /// The day of the edition from which the descriptions are.
  package let edition: String
  package let owner: OwnershipAnswer
}

/// Which Center owns a tariff number on a day, and why.
package struct OwnershipAnswer: Sendable {
  package let sector: Sector?
  package let centerName: String?
  package let basis: String?
  package let source: String?
  package let headings: String?
  package let validFrom: CalendarDate?
  package let validThrough: CalendarDate?
  package let alternatives: [Sector]
  /// The number of chapters 1 to 97 by which one of chapters 98 and 99 was judged.
  package let companion: String?
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

  /// What a Center is called today.
  package static func centerName(_ sector: Sector) -> String? {
    CenterTable.shared.center(sector)?.name
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

  /// A tariff number in any spelling; `nil` when the text is none. A number of chapters 98 and 99 takes the
  /// Center of its companion, when one is given.
  package static func tariff(
    _ text: String, with companion: String? = nil, on day: CalendarDate
  ) -> TariffCard? {
    guard let number = Tariff.normal(text) else { return nil }
    let tree = TariffTree.shared
    let line = tree.line(number)
    return TariffCard(
      number: number, day: day, description: line?.description, groups: line?.groups ?? [],
      ancestors: Tariff.lineage(number).dropFirst().reversed().map { Self.line($0, tree) },
      children: tree.children(of: number).map { child in
        TariffCard.Line(
          number: child.number, description: child.line?.description,
          groups: child.line?.groups ?? [])
      },
      section: tree.section(of: number).map { "Section \($0.number): \($0.title)" },
      edition: TariffTree.shared.edition, owner: owner(of: number, with: companion, on: day))
  }

  /// What a tariff number covers, in the edition at hand.
  package static func tariffDescription(_ number: String) -> String? {
    TariffTree.shared.description(of: number)
  }

  /// Under what name the party that an attribute of a document names has its page; `nil` when the attribute
  /// names none.
  package static func partyKey(_ attribute: String, _ value: String) -> String? {
    guard DocumentSchema.partyAttributes.contains(attribute) else { return nil }
    let key = PartyName.fingerprint(value)
    return key.isEmpty ? nil : key
  }

  /// A module's name made of a title: small letters, digits and hyphens.
  package static func moduleName(from title: String) -> String { Workspace.name(from: title) }

  /// The spelling of a tariff number; `nil` when the text is none.
  package static func tariffNumber(_ text: String) -> String? { Tariff.normal(text) }

  /// The sections of the tariff with their chapters.
  package static var tariffSections: [(title: String, chapters: [TariffCard.Line])] {
    let tree = TariffTree.shared
    return tree.sections.map { section in
      ("Section \(section.number): \(section.title)", section.chapters.map { line($0, tree) })
    }
  }

  private static func line(_ number: String, _ tree: TariffTree) -> TariffCard.Line {
    let line = tree.line(number)
    return TariffCard.Line(
      number: number, description: line?.description, groups: line?.groups ?? [])
  }

  private static func owner(
    of number: String, with companion: String?, on day: CalendarDate
  ) -> OwnershipAnswer {
    var owner = CenterTable.shared.owner(of: number, on: day)
    let isSpecial = number.hasPrefix("98") || number.hasPrefix("99")
    let partner = isSpecial ? companion.flatMap(Tariff.normal) : nil
    if let partner { owner = CenterTable.shared.owner(of: partner, on: day) }
    let range = owner.range
    let note = [
      partner.map { "\(number) takes the Center of its companion \($0)." },
      range?.note ?? owner.remark,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    return OwnershipAnswer(
      sector: range?.sector,
      centerName: range.flatMap { CenterTable.shared.center($0.sector)?.name },
      basis: range?.basis, source: range.flatMap { $0.source.isEmpty ? nil : $0.source },
      headings: range.map { "\($0.from)-\($0.through)" }, validFrom: range?.validFrom,
      validThrough: range?.validThrough, alternatives: range?.alternatives ?? [],
      companion: partner, note: note.isEmpty ? nil : note)
  }
}
