/// What was taken out of a file before others were given it: kinds, never what they said.
package enum RemovedTrace: String, CaseIterable, Comparable, Sendable {
  /// Remarks that a program or a person put into a picture.
  case remark
  /// Where, when and with what a picture was taken.
  case exif
  case xmp
  /// What newspapers' programs note.
  case iptc
  /// What programs keep in a file for themselves, previews among it.
  case programData = "program-data"
  /// Keywords of a picture with their texts.
  case pictureText = "picture-text"
  case pictureTime = "picture-time"
  /// The creator, who changed it last, title, company, times.
  case documentProperties = "document-properties"
  /// Properties and data beside the text that somebody chose to add.
  case customData = "custom-data"
  /// Where the file lay on somebody's machine.
  case filePath = "file-path"
  /// Remarks inside the markup that nobody sees.
  case markupRemark = "markup-remark"
  /// When each part was written, and what a packing program added.
  case packingData = "packing-data"
  /// Bytes behind the end.
  case trailing

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Why there is no copy of a file that tells nothing of its maker.
package enum ScrubRefusal: Error, Equatable {
  /// Nobody has written how files of that type are cleaned.
  case type(String)
  /// The file is not as its format says: what is wrong.
  case damaged(String)
  /// It names people, or holds parts that may, in places from which they cannot be taken out.
  case holds(String)

  /// What is wrong and what to do, in plain English.
  package var explanation: String {
    switch self {
    case .type(let type):
      "files of type \(type) cannot be cleaned of what they tell of their makers"
    case .damaged(let words): "cannot be cleaned, since it is not as its format says: \(words)"
    case .holds(let words): "cannot be cleaned: it holds \(words)"
    }
  }
}

/// A copy that tells nothing of its maker beside what it shows.
package struct ScrubbedFile: Equatable, Sendable {
  package let bytes: [UInt8]
  package let removed: Set<RemovedTrace>
}

/// Makes copies of files without what they tell of their makers beside what they show. The bytes come from outside:
/// whatever they are, a copy or a refusal comes of them.
package enum Scrubber {
  /// Where text is all that a file holds.
  private static let plain: Set = [
    "text/plain", "text/csv", "application/json", "application/xml",
  ]

  package static func scrub(
    _ bytes: [UInt8], type: String
  ) throws(ScrubRefusal) -> ScrubbedFile {
    switch type {
    case "image/jpeg": return try JPEGScrubber.scrub(bytes)
    case "image/png": return try PNGScrubber.scrub(bytes)
    case let type where type.hasPrefix("application/vnd.openxmlformats-officedocument."):
      return try OfficeScrubber.scrub(bytes)
    case let type where plain.contains(type): return ScrubbedFile(bytes: bytes, removed: [])
    default: throw .type(type)
    }
  }

  /// Whether files of a type can be cleaned at all.
  package static func knows(_ type: String) -> Bool {
    ["image/jpeg", "image/png"].contains(type) || plain.contains(type)
      || type.hasPrefix("application/vnd.openxmlformats-officedocument.")
  }
}

extension [UInt8] {
  /// The number of `size` bytes at a place, the highest first; `nil` beyond the end.
  func big(_ size: Int, at place: Int) -> Int? {
    guard place >= 0, size >= 0, place <= count - size else { return nil }
    return self[place..<place + size].reduce(0) { $0 << 8 | Int($1) }
  }

  func has(_ sign: [UInt8], at place: Int) -> Bool {
    place >= 0 && place <= count - sign.count
      && self[place..<place + sign.count].elementsEqual(sign)
  }
}
