package import KnowledgeModel

/// A text and the Centers that it is known to belong to.
package struct LabelledText: Equatable, Sendable {
  /// None for a text that is no Center's.
  package let sectors: [Sector]
  package let text: String
  /// What it belongs together with: a heading, a chapter, a line.
  package let group: String

  package init(sectors: [Sector], text: String, group: String) {
    self.sectors = sectors
    self.text = text
    self.group = group
  }

  /// Reads lines `label TAB text`. The label is a tariff heading (its Center), a chapter (the Centers of a quarter
  /// or more of its headings), Centers separated by commas, or `-` for none. With `splitting`, what
  /// semicolons separate are texts of their own. Lines that begin with `#` are comments; `nil` in place of a line that
  /// cannot be read.
  package static func lines(_ content: String, splitting: Bool = false) -> [LabelledText?] {
    var list: [LabelledText?] = []
    for line in content.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard fields.count == 2, let sectors = sectors(of: fields[0]) else {
        list.append(nil)
        continue
      }
      let group = fields[0].allSatisfy(\.isNumber) ? fields[0] : fields[1]
      let texts = splitting ? fields[1].split(separator: ";").map(String.init) : [fields[1]]
      for text in texts {
        list.append(LabelledText(sectors: sectors, text: text, group: group))
      }
    }
    return list
  }

  /// Reads lines `heading TAB depth TAB words` of the tariff: a text is a line with the lines above it. The
  /// same text is given once.
  package static func tariffLines(_ content: String) -> [LabelledText?] {
    var list: [LabelledText?] = []
    var path: [Substring] = []
    var known: Set<String> = []
    for line in content.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", maxSplits: 2)
      guard fields.count == 3, let depth = Int(fields[1]), (1...path.count + 1).contains(depth),
        let sectors = sectors(of: String(fields[0]))
      else {
        list.append(nil)
        continue
      }
      path.removeSubrange((depth - 1)...)
      path.append(fields[2])
      let text = path.joined(separator: " > ")
      guard known.insert(text).inserted else { continue }
      list.append(LabelledText(sectors: sectors, text: text, group: String(fields[0])))
    }
    return list
  }

  /// As a document: the text is the title, as a ruling's subject is, or the body.
  package func document(asTitle: Bool) -> Document {
    Document(
      kind: .other, label: .public, title: asTitle ? text : "", source: "text",
      body: asTitle ? [] : [Block(.paragraph, text)])
  }

  /// The Centers that a label stands for; `nil` when it is none.
  package static func sectors(of label: String) -> [Sector]? {
    if label == "-" { return [] }
    if label.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let day = CalendarDate("2026-01-01") {
      guard let headings = TariffOwners.headings(of: label) else { return nil }
      let shares = TariffOwners.shared.shares(of: headings, on: day)
      let owners = shares.filter { $0.share >= 0.25 }.map(\.range.sector)
      return owners.isEmpty ? nil : owners
    }
    var sectors: [Sector] = []
    for name in label.split(separator: ",") {
      guard let sector = CenterTable.shared.sector(named: String(name)) else { return nil }
      sectors.append(sector)
    }
    return sectors
  }
}
