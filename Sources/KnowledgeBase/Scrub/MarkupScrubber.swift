/// One XML part of an office file: remarks and instructions are left out, properties and added data emptied, and what
/// names people in places from which it cannot be taken out is refused. Everything else is copied as it is.
struct MarkupScrubber {
  /// Whose text belongs to somebody who is named.
  private static let namingElements: Set = [
    "comments", "comment", "commentsex", "commentsids", "commentsextensible", "people", "person",
    "personlist", "threadedcomments", "threadedcomment", "cmauthorlst", "cmauthor", "cmlst", "cm",
    "authorlst", "authors", "revisions", "userinfo", "users", "filesharing", "ins", "del",
    "movefrom", "moveto", "rprchange", "pprchange", "sectprchange", "tblprchange", "docvars",
  ]
  private static let namingAttributes: Set = [
    "author", "initials", "username", "userid", "lastmodifiedby", "lastauthor", "providerid",
  ]
  private static let paths = [":\\users\\", ":\\documents and settings\\", "file:/", "/home/"]

  private let bytes: [UInt8]
  private let part: String
  private var place = 0
  private var output: [UInt8] = []
  private var hasRoot = false

  /// The part of that name, in small letters, as it may be handed on.
  static func scrub(
    _ bytes: [UInt8], part: String, _ removed: inout Set<RemovedTrace>
  ) throws(ScrubRefusal) -> [UInt8] {
    if part.hasPrefix("customxml/"), part.hasSuffix(".xml"), !part.contains("itemprops") {
      removed.insert(.customData)
      return Array("<removed/>".utf8)
    }
    var scrubber = MarkupScrubber(bytes, part: part)
    return try scrubber.run(&removed)
  }

  private init(_ bytes: [UInt8], part: String) {
    self.bytes = bytes
    self.part = part
    place = bytes.has([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
  }

  private mutating func run(_ removed: inout Set<RemovedTrace>) throws(ScrubRefusal) -> [UInt8] {
    guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
      throw .holds("a part that is not UTF-8: \(part)")
    }
    output.reserveCapacity(bytes.count)
    while place < bytes.count {
      guard bytes[place] == 0x3C else {
        let end = bytes[place...].firstIndex(of: 0x3C) ?? bytes.count
        output += bytes[place..<end]
        place = end
        continue
      }
      if bytes.has(Array("<!--".utf8), at: place) {
        removed.insert(.markupRemark)
        place = try end(of: "-->", from: place + 4)
      } else if bytes.has(Array("<![CDATA[".utf8), at: place) {
        let end = try end(of: "]]>", from: place + 9)
        output += bytes[place..<end]
        place = end
      } else if bytes.has(Array("<?".utf8), at: place) {
        let isDeclaration = output.isEmpty && bytes.has(Array("<?xml ".utf8), at: place)
        place = try end(of: "?>", from: place + 2)
        if isDeclaration {
          output += Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>".utf8)
        }
      } else if bytes.has(Array("<!".utf8), at: place) {
        throw .holds("a part that declares a type of its own: \(part)")
      } else if let emptied = try tag(&removed) {
        return emptied
      }
    }
    guard hasRoot else { throw .damaged("\(part) is no XML") }
    return output
  }

  private func end(of sign: String, from start: Int) throws(ScrubRefusal) -> Int {
    let sign = Array(sign.utf8)
    var at = start
    while at <= bytes.count - sign.count {
      if bytes.has(sign, at: at) { return at + sign.count }
      at += 1
    }
    throw .damaged("\(part) is cut off")
  }

  /// Copies a tag. When it is the root of properties, what they are to become.
  private mutating func tag(_ removed: inout Set<RemovedTrace>) throws(ScrubRefusal) -> [UInt8]? {
    let tag = try MarkupTag(bytes, at: place, part: part)
    place = tag.end
    let name = tag.localName
    if !hasRoot {
      hasRoot = true
      if let empty = properties(tag) {
        removed.insert(tag.localName == "coreproperties" ? .documentProperties : empty.trace)
        return empty.bytes
      }
    }
    guard !Self.namingElements.contains(name) else {
      throw .holds("what names who worked on it, as comments and tracked changes do (\(part))")
    }
    var emptied: Range<Int>?
    for attribute in tag.attributes {
      let value = String(decoding: bytes[attribute.value], as: UTF8.self).lowercased()
      if name == "abspath", attribute.localName == "url" {
        emptied = attribute.value
        continue
      }
      guard !Self.namingAttributes.contains(attribute.localName) || value.isEmpty else {
        throw .holds("what names who worked on it, as comments and tracked changes do (\(part))")
      }
      guard !Self.paths.contains(where: value.contains) else {
        throw .holds("the path of a file on somebody's machine (\(part))")
      }
    }
    if let emptied, !emptied.isEmpty {
      removed.insert(.filePath)
      output += bytes[tag.start..<emptied.lowerBound]
      output += bytes[emptied.upperBound..<tag.end]
    } else {
      output += bytes[tag.start..<tag.end]
    }
    return nil
  }

  /// What properties of the document become, wherever in the package they stand.
  private func properties(_ root: MarkupTag) -> (bytes: [UInt8], trace: RemovedTrace)? {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
    switch root.localName {
    case "coreproperties":
      let space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
      return (Array("\(head)<cp:coreProperties xmlns:cp=\"\(space)\"/>".utf8), .documentProperties)
    case "properties":
      let isCustom = root.attributes.contains {
        String(decoding: bytes[$0.value], as: UTF8.self).hasSuffix("custom-properties")
      }
      let space =
        "http://schemas.openxmlformats.org/officeDocument/2006/\(isCustom ? "custom" : "extended")-properties"
      return (
        Array("\(head)<Properties xmlns=\"\(space)\"/>".utf8),
        isCustom ? .customData : .documentProperties
      )
    default: return nil
    }
  }
}

/// One tag of XML: where it and what its attributes say stands.
struct MarkupTag {
  struct Attribute {
    /// Without prefix, in small letters.
    let localName: String
    let value: Range<Int>
  }

  let start: Int
  let end: Int
  /// Without prefix, in small letters.
  let localName: String
  let attributes: [Attribute]

  /// The tag that begins at a place.
  init(_ bytes: [UInt8], at start: Int, part: String) throws(ScrubRefusal) {
    let broken = ScrubRefusal.damaged("\(part) is no XML")
    var place = start + 1
    func name() -> String {
      let first = place
      while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
      let whole = String(decoding: bytes[first..<place], as: UTF8.self).lowercased()
      return String(whole.split(separator: ":").last ?? "")
    }
    func skipBlanks() {
      while place < bytes.count, [0x20, 9, 10, 13].contains(bytes[place]) { place += 1 }
    }
    if bytes.has([0x2F], at: place) { place += 1 }
    localName = name()
    guard !localName.isEmpty else { throw broken }
    var attributes: [Attribute] = []
    while true {
      skipBlanks()
      guard place < bytes.count else { throw broken }
      if bytes[place] == 0x3E { break }
      if bytes[place] == 0x2F {
        guard bytes.has([0x2F, 0x3E], at: place) else { throw broken }
        place += 1
        break
      }
      let named = name()
      skipBlanks()
      guard !named.isEmpty, bytes.has([0x3D], at: place) else { throw broken }
      place += 1
      skipBlanks()
      guard place < bytes.count, [0x22, 0x27].contains(bytes[place]) else { throw broken }
      let quote = bytes[place]
      guard let close = bytes[(place + 1)...].firstIndex(of: quote) else { throw broken }
      let value = place + 1..<close
      guard !bytes[value].contains(0x3C) else { throw broken }
      attributes.append(Attribute(localName: named, value: value))
      place = close + 1
    }
    self.start = start
    end = place + 1
    self.attributes = attributes
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    [0x20, 9, 10, 13, 0x2F, 0x3E, 0x3D, 0x22, 0x27, 0x3C].contains(byte)
  }
}
