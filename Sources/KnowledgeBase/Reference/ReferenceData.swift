/// The files of `Data/`, compiled in: the Centers, their dated tariff ranges and phrases, synonyms, and the
/// forms of submissions.
///
/// UTF-8, one record a line, fields separated by tabs; a line that begins with `#` is a comment.
package enum ReferenceData {
  package static var centers: [UInt8] { PackageResources.centers_tsv }
  package static var tariffRanges: [UInt8] { PackageResources.tariff_ranges_tsv }
  package static var phrases: [UInt8] { PackageResources.phrases_tsv }
  package static var synonyms: [UInt8] { PackageResources.synonyms_txt }
  package static var oneWaySynonyms: [UInt8] { PackageResources.synonyms_oneway_txt }
  /// What each kind of submission is and promises.
  package static var submissionKinds: [UInt8] { PackageResources.submission_kinds_tsv }
  /// The fields of the forms.
  package static var submissionFields: [UInt8] { PackageResources.submission_fields_tsv }
}
