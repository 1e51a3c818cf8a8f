import Compression

/// An Office Open XML file (ECMA-376; .docx, .xlsx, .pptx) without its properties, packed anew.
///
/// Properties and added data keep their place in the package and say nothing any more, so that everything that refers
/// to them still does. Pictures are cleaned too. What names people inside the text (tracked changes, comments) is refused
/// and not taken out: which of two wordings holds is not for a program to say. So is every part of which it is not known
/// what it holds (macros, embedded files, printers' settings).
enum OfficeScrubber {
  /// All parts together, unpacked. Chosen by us.
  private static let limit = 256 << 20

  static func scrub(_ bytes: [UInt8]) throws(ScrubRefusal) -> ScrubbedFile {
    let archive: ZipFile
    do throws(ZipFileError) {
      archive = try ZipFile(bytes, limit: limit)
    } catch {
      switch error {
      case .damaged: throw .damaged("it is no ZIP archive that holds together")
      case .unknownKind: throw .holds("what is encrypted, or packed in a way that is not read")
      case .tooLarge: throw .holds("more than \(limit >> 20) MiB unpacked")
      }
    }
    guard archive.entries.contains(where: { $0.name == "[Content_Types].xml" }),
      archive.entries.contains(where: { $0.name == "_rels/.rels" })
    else { throw .damaged("it is no package of an Office program") }
    var removed: Set<RemovedTrace> = [.packingData]
    var stream = ZipStream()
    var output: [UInt8] = []
    for entry in archive.entries where !entry.name.hasSuffix("/") {
      let part = try part(entry, &removed)
      do throws(ZipStreamError) {
        output += stream.begin(entry.name)
        output += try stream.add(part, isLast: true)
      } catch {
        throw .holds("more than fits into an archive")
      }
    }
    return ScrubbedFile(bytes: output + stream.finish(), removed: removed)
  }

  private static func part(
    _ entry: ZipFile.Entry, _ removed: inout Set<RemovedTrace>
  ) throws(ScrubRefusal) -> [UInt8] {
    let name = entry.name.lowercased()
    guard isPartName(name) else { throw .holds("a part whose name is none") }
    switch name.split(separator: ".").last {
    case "xml", "rels": return try MarkupScrubber.scrub(entry.bytes, part: name, &removed)
    case "jpg", "jpeg":
      let picture = try JPEGScrubber.scrub(entry.bytes)
      removed.formUnion(picture.removed)
      return picture.bytes
    case "png":
      let picture = try PNGScrubber.scrub(entry.bytes)
      removed.formUnion(picture.removed)
      return picture.bytes
    default: throw .holds("a part of which it is not known what it tells: \(name.prefix(80))")
    }
  }

  private static func isPartName(_ name: String) -> Bool {
    name.utf8.count <= 200
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "[]_-./".utf8.contains($0)
      }
  }
}
