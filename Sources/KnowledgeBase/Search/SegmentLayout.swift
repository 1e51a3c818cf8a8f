/// How a segment file is laid out. All numbers are little-endian.
///
///     header      magic "KBSG", version UInt32, 8 bytes of zero
///     sections    see `Section`; in any order, each found through the directory
///     checksums   one CRC-32C for each page of 64 KiB of all the bytes before this table
///     directory   documents UInt32, flags UInt32, total length UInt64, section count UInt32,
///                 CRC-32C of the checksum table UInt32,
///                 then for each section: id UInt32, zero UInt32, offset UInt64, length UInt64
///     footer      directory offset UInt64, directory length UInt32, CRC-32C of the directory UInt32,
///                 version UInt32, magic "KBSE"
///
/// The postings of a term with one document are its positions alone; document and frequency stand in
/// the dictionary. A term with fewer than 128 has a short block, then its positions. A long list:
///
///     offset  size  field
///          0     4  where the positions begin, from here
///          4     2  `Impacts` byte that at least 11, at least 101 postings are above (0: none)
///          6     2  zero
///          8    4n  last document of each of the n blocks of 128
///               4n  where each block begins, from the first
///                n  largest impact of each block
///                   blocks
///                   positions
///
/// A block:
///
///          0     1  width of the packed document gaps less one; 255 for a short block
///          1     1  width of the packed frequencies less one
///          2     1  exceptions of the documents, and times 16 those of the frequencies
///          3     1  where in its block of distances the first position stands
///          4     4  where that block of distances begins, from the positions' beginning
///          8     1  width of the packed bonuses     } only where fields are weighted: frequency less
///          9     1  exceptions of the bonuses       } number of positions
///                   packed documents, frequencies, bonuses; exceptions likewise (see `BitPacking`)
///
/// A short block has, for each document, the gap less one as a varint, doubled, plus one when the
/// frequency is one; else the frequency follows. Where fields are weighted and the frequency is above
/// one, the bonus follows.
///
/// Positions are distances from the position before, or from zero in each document, in blocks of 128:
/// width UInt8, bytes of exceptions UInt8, packed distances, exceptions. The rest is a byte 255 and
/// varints.
enum SegmentLayout {
  static let version: UInt32 = 2
  static let headerMagic: UInt32 = 0x4753_424B
  static let footerMagic: UInt32 = 0x4553_424B
  static let headerLength = 16
  static let footerLength = 24
  static let directoryHeadLength = 24
  static let directoryEntryLength = 24
  static let pageLength = 65_536
  /// Terms that share one entry of the sparse term index.
  static let termsPerBlock = 16
  /// No posting is nearer to the next field than this, so that no phrase reaches over.
  static let fieldGap = 100

  enum Section: UInt32 {
    /// For each term, in term order: documents and frequencies, positions.
    case postings = 1
    /// Front-coded terms with their document counts and places, in blocks of `termsPerBlock`.
    case terms = 2
    /// The first term of each block.
    case termIndex = 3
    /// One `LengthCode` for each document.
    case lengths = 4
    case keys = 5
    /// Document ordinals in the order of their keys; absent when that is their own order.
    case keyOrder = 6
    /// Where each text field but the first begins, in positions: a column each.
    case fieldStarts = 7
    /// The number columns, one after the other; 0 is absent, else the value plus 2³¹ + 1.
    case numbers = 8
    /// For each facet field: its values, then a column of the ordinals of each document.
    case facets = 9
  }

  /// Bit 0 of the directory's flags: fields are weighted, so that a frequency is not the number of
  /// positions.
  static let weightedFlag: UInt32 = 1

  static let postingsHeadLength = 8
  /// The ranks whose impacts stand in a head: a page of 10 or 100 hits, and the one that tells of more.
  static let impactRanks = (11, 101)
  static let shortBlock: UInt8 = 255

  static func blockHeadLength(weighted: Bool) -> Int { weighted ? 10 : 8 }

  /// The file's fixed name suffix.
  static let suffix = ".seg"
}
