package import KnowledgeModel
import ReferenceData
import TradeLanguage

/// Sectors and identifiers of a text that is not kept.
package struct Tagging: Sendable {
  /// An identifier of the text.
  package struct Identifier: Sendable {
    package let kind: String
    package let normal: String
    /// In UTF-8 bytes.
    package let range: Range<Int>
    /// Of a number of chapters 98 and 99: the number of the other chapters that it goes with in the text.
    package let companion: String?
    /// Of a tariff number: whose it, or its companion, is on the day.
    package let sector: Sector?
  }

  package let sectors: [SectorTag]
  package let identifiers: [Identifier]
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

  /// The same with the headings alone that it owns on a day.
  package func standing(on day: CalendarDate) -> CenterCard {
    CenterCard(
      sector: sector, aceCode: aceCode, name: name, city: city, established: established,
      aliases: aliases,
      ranges: ranges.filter { range in
        range.validFrom.map { $0 <= day } ?? true && range.validThrough.map { day <= $0 } ?? true
      })
  }
}

/// A port of entry.
package struct Port: Sendable {
  /// Four digits of Schedule D.
  package let code: String
  package let name: String
  /// The postal letters of the state or territory.
  package let state: String
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
  /// A number and its description; `nil` when no edition at hand has one.
  package struct Line: Equatable, Sendable {
    package let number: String
    package let description: String?
    /// Texts without a number under which it stands.
    package let groups: [String]
    /// Whose words the description is in; `nil` when there is none.
    package let wording: TariffWording?
  }

  package let number: String
  package let day: CalendarDate
  package let line: Line
  /// The first and the last day on which the number is known to be in the schedule; `nil` is open.
  package let inScheduleFrom: CalendarDate?
  package let inScheduleThrough: CalendarDate?
  /// From the chapter down.
  package let ancestors: [Line]
  package let children: [Line]
  package let section: String?
  /// The day of the edition from which the description is, or the schedule's when there is none; `nil` for
  /// everyday names.
  package let edition: CalendarDate?
  package let owner: OwnershipAnswer

  /// Of which edition the description is, whose words it is in, and whether the number is in the schedule on
  /// the day: one or two plain sentences.
  package var provenance: String {
    let day = edition?.description ?? ""
    var text =
      switch line.wording {
      case .schedule: "Description: the schedule's edition of \(day)."
      case .guide: "Description: a foreign tariff's words for the same heading, edition of \(day)."
      case .everyday: "Description: everyday names of such goods, not the words of the schedule."
      case nil: "No edition at hand describes it; the newest of its chapter is of \(day)."
      }
    if let from = inScheduleFrom, self.day < from { text += " Not in the schedule before \(from)." }
    if let through = inScheduleThrough {
      text +=
        " \(through < self.day ? "No longer in the schedule" : "In the schedule until \(through)")"
      text += through < self.day ? ": its last day was \(through)." : "."
    }
    return text
  }
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
    let found = IdentifierScanner.scan(text).map {
      Mention(kind: $0.kind, normal: $0.normal, paragraph: 0, range: $0.range)
    }
    return Tagging(
      sectors: tagger.tags(of: text, on: day),
      identifiers: found.map { mention in
        let isTariff = mention.kind == "hts"
        let companion =
          isTariff && TariffCompanions.isSpecial(mention.normal)
          ? TariffCompanions.companion(of: mention, among: found)?.normal : nil
        return Tagging.Identifier(
          kind: mention.kind, normal: mention.normal, range: mention.range, companion: companion,
          sector: isTariff
            ? CenterTable.shared.owner(of: companion ?? mention.normal, on: day).range?.sector
            : nil)
      })
  }

  package static func sector(named name: String) -> Sector? {
    CenterTable.shared.sector(named: name)
  }

  /// A Center by any of its names, or `none` for documents without one.
  package static func sectorFilter(named name: String) -> SectorFilter? {
    SectorFilter(rawValue: name.lowercased()) ?? sector(named: name).map { .center($0) }
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
    let line = tree.line(number, on: day)
    return TariffCard(
      number: number, day: day, line: card(number, line), inScheduleFrom: line?.validFrom,
      inScheduleThrough: line?.validThrough,
      ancestors: Tariff.lineage(number).dropFirst().reversed().map {
        card($0, tree.line($0, on: day))
      },
      children: tree.children(of: number, on: day).map { card($0.number, $0.line) },
      section: tree.section(of: number).map { "Section \($0.number): \($0.title)" },
      edition: tree.edition(of: number, worded: line?.wording ?? .schedule, on: day),
      owner: owner(of: number, with: companion, on: day))
  }

  /// The busier ports of entry, by their numbers.
  package static var ports: [Port] {
    CenterTable.records(ReferenceData.ports).compactMap { fields in
      fields.count == 3 ? Port(code: fields[0], name: fields[1], state: fields[2]) : nil
    }
  }

  /// The tariff numbers at hand that begin with some digits, in their order; no more than `limit`.
  package static func tariffNumbers(
    beginning prefix: String, on day: CalendarDate, limit: Int
  ) -> [String] {
    let tree = TariffTree.shared
    var (found, waiting) = ([String](), Array(tree.sections.flatMap(\.chapters).reversed()))
    while let number = waiting.popLast(), found.count < limit {
      let isBelow = number.hasPrefix(prefix)
      guard isBelow || prefix.hasPrefix(number) else { continue }
      if isBelow { found.append(number) }
      waiting += tree.children(of: number, on: day).map(\.number).reversed()
    }
    return found
  }

  /// What a tariff number covers, in the newest edition at hand.
  package static func tariffDescription(_ number: String) -> String? {
    TariffTree.shared.description(of: number)
  }

  /// Under what name the party that an attribute of a document names has its page; `nil` when the attribute
  /// names none.
  package static func partyPage(_ attribute: String, _ value: String) -> String? {
    guard DocumentSchema.partyAttributes.contains(attribute) else { return nil }
    let name = DocumentSchema.folded(value)
    return PartyName.fingerprint(value).isEmpty ? nil : name
  }

  /// A module's name made of a title: small letters, digits and hyphens.
  package static func moduleName(from title: String) -> String { Workspace.name(from: title) }

  /// The spelling of a tariff number; `nil` when the text is none.
  package static func tariffNumber(_ text: String) -> String? { Tariff.normal(text) }

  /// The sections of the tariff with their chapters.
  package static func tariffSections(
    on day: CalendarDate
  ) -> [(title: String, chapters: [TariffCard.Line])] {
    let tree = TariffTree.shared
    return tree.sections.map { section in
      (
        "Section \(section.number): \(section.title)",
        section.chapters.map { card($0, tree.line($0, on: day)) }
      )
    }
  }

  private static func card(_ number: String, _ line: TariffLine?) -> TariffCard.Line {
    TariffCard.Line(
      number: number, description: line?.description, groups: line?.groups ?? [],
      wording: line?.wording)
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
