import KnowledgeModel

/// Looks through a file, piece by piece, for what tells of its maker. A warning, and no proof of the contrary: what is
/// compressed inside a file is not opened.
struct TraceScanner {
  private static let signs: [(start: String, sign: [UInt8], trace: AttachmentTrace)] = [
    ("application/pdf", Array("/Author".utf8), .author),
    ("application/pdf", Array("<dc:creator".utf8), .author),
    ("application/vnd.openxmlformats", Array("docProps/core.xml".utf8), .author),
    ("text/html", Array("name=\"author\"".utf8), .author),
    ("image/jpeg", Array("Exif\0\0".utf8), .camera),
    ("image/png", Array("eXIf".utf8), .camera), ("image/png", Array("Author\0".utf8), .author),
  ]

  private let signs: [(sign: [UInt8], trace: AttachmentTrace)]
  /// The end of what came before, where a sign may have begun.
  private var rest: [UInt8] = []
  private(set) var traces: Set<AttachmentTrace> = []

  init(type: String) {
    signs = Self.signs.filter { type.hasPrefix($0.start) }.map { ($0.sign, $0.trace) }
  }

  mutating func read(_ piece: [UInt8]) {
    let wanted = signs.filter { !traces.contains($0.trace) }
    guard !wanted.isEmpty else { return }
    let bytes = rest + piece
    for (sign, trace) in wanted where Self.contains(sign, in: bytes) { traces.insert(trace) }
    rest = Array(bytes.suffix(31))
  }

  private static func contains(_ sign: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = sign.first, bytes.count >= sign.count else { return false }
    let last = bytes.count - sign.count
    var at = 0
    while at <= last {
      if bytes[at] == first, bytes[at..<at + sign.count].elementsEqual(sign) { return true }
      at += 1
    }
    return false
  }
}
