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
enum SegmentLayout {
  static let version: UInt32 = 1
  static let headerMagic: UInt32 = 0x4753_424B
  static let footerMagic: UInt32 = 0x4553_424B
  static let headerLength = 16
  static let footerLength = 24
  static let directoryHeadLength = 24
  static let directoryEntryLength = 24
  static let pageLength = 65_536
  /// Terms that share one entry of the sparse term index.
  static let termsPerBlock = 32
  /// No posting is nearer to the next field than this, so that no phrase reaches over.
  static let fieldGap = 100

  enum Section: UInt32 {
    /// For each term, in term order: skip table, documents and frequencies, positions.
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

  /// Bit 0 of the directory's flags: positions are preceded by their count, since frequencies are
  /// weighted.
  static let weightedFlag: UInt32 = 1

  /// A skip entry: last document UInt32, offset of its data UInt32, offset of its positions UInt32,
  /// largest frequency UInt8 (255 is "255 or more"), smallest length code UInt8, width of document
  /// gaps UInt8 (255: a short block of varints), width of frequencies UInt8.
  static let skipLength = 16
  static let shortBlock: UInt8 = 255

  /// The file's fixed name suffix.
  static let suffix = ".seg"
}
