/// The words with which an identifier may begin, found by their first seven letters and length.
struct CueTable: Sendable {
  static let shared = CueTable()

  private static let words = [
    // The tariff.
    "hts", "htsus", "tariff", "classification", "chapter", "chapters", "heading", "headings",
    "subheading", "subheadings",
    // Rulings and their file lines.
    "ny", "nyrl", "hq", "hrl", "hrls", "headquarters", "pd", "dd", "orr", "cla", "mar", "val",
    "ent", "pro", "bro",
    "bor", "con", "dra", "for", "gen", "ves", "car", "cop", "tmk",
    // Orders, messages, forms.
    "message", "messages", "ta", "eapa", "csms", "cbp", "cbpf", "cf", "customs",
    // Law.
    "fr", "uscbp", "rin", "t", "td", "pub", "section", "sections", "slip",
    // Parties and places.
    "port", "poe", "schedule", "firms", "mid", "ior", "importer", "ein", "irs", "team", "cee",
    "notelg", "pnding", "trd", "exo", "ssn", "social",
    // Reports and markings.
    "gao", "oig", "dhs", "omb", "cui", "tlp", "fouo", "law", "u", "business", "public",
  ]

  private let slots: [UInt64]

  private init() {
    var slots = [UInt64](repeating: 0, count: 1024)
    for word in Self.words {
      var packed: UInt64 = 0
      for byte in word.utf8.prefix(7) { packed = packed << 8 | UInt64(byte) }
      let key = Self.key(packed, word.utf8.count)
      var slot = Self.slot(key)
      while slots[slot] != 0 { slot = (slot + 1) & 1023 }
      slots[slot] = key
    }
    self.slots = slots
  }

  /// Whether a word is one of them: its first seven letters in lower case, packed, and its length.
  func contains(_ packed: UInt64, _ length: Int) -> Bool {
    guard length <= 14 else { return false }
    let key = Self.key(packed, length)
    var slot = Self.slot(key)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & 1023
    }
    return false
  }

  private static func key(_ packed: UInt64, _ length: Int) -> UInt64 {
    packed | UInt64(length) << 56
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}
