package import KnowledgeModel

/// Hides the numbers that identify one importer's business from readers who may not see them.
///
/// Numbers of entries, importers, manufacturers and containers are for `official` readers. A number
/// that looks like a person's social security number is for nobody. What is hidden keeps its length in
/// bytes, so offsets stay true.
package enum SensitiveText {
  /// The kinds that only readers of `official` documents see.
  package static let confidentialKinds: Set<String> = ["entry", "ior", "mid", "container"]

  /// The text as a principal may see it.
  package static func masked(_ text: String, for principal: Principal) -> String {
    masked(text, showsConfidential: AccessPolicy.mayRead(.official, principal))
  }

  /// The text without what must not be indexed.
  package static func indexable(_ text: String) -> String {
    masked(text, showsConfidential: true)
  }

  /// Whether an identifier without its cue may be a confidential one.
  package static func looksConfidential(_ normal: String) -> Bool {
    ["", "EIN ", "MID "].contains { cue in
      IdentifierScanner.scan(cue + normal).contains { confidentialKinds.contains($0.kind) }
    }
  }

  /// The identifier as a principal may see it.
  package static func masked(
    kind: String, _ normal: String, for principal: Principal
  ) -> String {
    confidentialKinds.contains(kind) && !AccessPolicy.mayRead(.official, principal)
      ? hidden(kind: kind, normal) : normal
  }

  private static func masked(_ text: String, showsConfidential: Bool) -> String {
    guard text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return text }
    let hits = IdentifierScanner.scan(text).filter {
      $0.kind == "ssn" || !showsConfidential && confidentialKinds.contains($0.kind)
    }
    guard !hits.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for hit in hits { hide(hit.kind, hit.range, in: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hidden(kind: String, _ normal: String) -> String {
    var bytes = Array(normal.utf8)
    hide(kind, 0..<bytes.count, in: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a mark over each digit, and over each letter of a manufacturer's code. The cue before a
  /// number holds no digit and stays; an entry keeps its filer code.
  private static func hide(_ kind: String, _ range: Range<Int>, in bytes: inout [UInt8]) {
    var seen = 0
    let isManufacturer = kind == "mid"
    for place in range {
      let byte = bytes[place]
      if kind == "entry", TextReader.isWord(byte), byte < 0x80 {
        seen += 1
        if seen <= 3 { continue }
      }
      if TextReader.isDigit(byte) { bytes[place] = 0x58 }
      if isManufacturer, TextReader.isUpper(byte), place > range.lowerBound + 3 || seen > 0 {
        bytes[place] = 0x58
      }
    }
  }
}
