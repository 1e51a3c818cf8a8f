private import CReferenceData

/// The files of `Sources/CReferenceData/Data`, which lie in the program itself.
///
/// UTF-8, one record a line, fields separated by tabs; a line that begins with `#` is a comment. The tariff
/// schedule and the sector model have no comments.
package enum ReferenceData {
  package static var centers: [UInt8] { unsafe bytes(kb_centers) }
  package static var tariffRanges: [UInt8] { unsafe bytes(kb_tariff_ranges) }
  package static var phrases: [UInt8] { unsafe bytes(kb_phrases) }
  package static var synonyms: [UInt8] { unsafe bytes(kb_synonyms) }
  package static var oneWaySynonyms: [UInt8] { unsafe bytes(kb_one_way_synonyms) }
  /// What each kind of submission is and promises.
  package static var submissionKinds: [UInt8] { unsafe bytes(kb_submission_kinds) }
  /// The fields of the forms.
  package static var submissionFields: [UInt8] { unsafe bytes(kb_submission_fields) }
  /// The words of the intake pages in Spanish.
  package static var intakeSpanish: [UInt8] { unsafe bytes(kb_intake_spanish) }
  /// What a product-identification guide must keep to.
  package static var guideRules: [UInt8] { unsafe bytes(kb_guide_rules) }
  /// The Harmonized Tariff Schedule of the United States as far as it is at hand, made by
  /// `scripts/tariff-schedule`.
  ///
  /// Three fields a record: `E`, nothing and the day of the edition; `S`, number and title of a section; `C`,
  /// number and title of a chapter; else indent, number (empty for a text that only groups) and
  /// description.
  package static var tariffSchedule: [UInt8] { unsafe bytes(kb_tariff_schedule) }
  /// Ports of entry by their numbers.
  package static var ports: [UInt8] { unsafe bytes(kb_ports) }
  /// What the invented documents of `kb-cli demo` are made of: goods, texts and names.
  package static var demoGoods: [UInt8] { unsafe bytes(kb_demo_goods) }
  package static var demoFrames: [UInt8] { unsafe bytes(kb_demo_frames) }
  package static var demoNames: [UInt8] { unsafe bytes(kb_demo_names) }
  /// The sector model as it is shipped, made by `kb-cli train`.
  package static var sectorModel: [UInt8] { unsafe bytes(kb_sector_model) }

  private static func bytes(
    _ file: (UnsafeMutablePointer<Int>?) -> UnsafePointer<UInt8>?
  ) -> [UInt8] {
    var count = 0
    guard let start = unsafe file(&count) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }
}
