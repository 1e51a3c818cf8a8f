import Cryptography
import KnowledgeModel

/// The bytes over which the store's digests are taken: each value with its length, nothing ambiguous.
///
/// Changing anything here makes every stored digest wrong; it would need a migration.
struct Fingerprint {
  private var bytes: [UInt8]

  init(of purpose: StaticString) {
    bytes = []
    bytes.reserveCapacity(512)
    add(purpose.description)
  }

  var digest: Digest { Digest(of: bytes) }

  mutating func add(_ text: String) {
    add(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    bytes.append(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add(_ number: Int64) {
    var rest = UInt64(bitPattern: number)
    while rest >= 0x80 {  // LEB128.
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ date: CalendarDate?) {
    bytes.append(date == nil ? 0 : 1)
    if let date { add(Int64(date.daysSinceEpoch)) }
  }

  mutating func add(_ encoded: [UInt8]) {
    add(Int64(encoded.count))
    bytes.append(contentsOf: encoded)
  }

  mutating func add(_ digest: Digest) { bytes.append(contentsOf: digest.bytes) }
}

extension Document {
  /// The digest of everything in the document, given the digest of its encoded body, so that what
  /// stands around a body can be checked without reading the body.
  func contentDigest(body: Digest) -> Digest {
    var print = Fingerprint(of: "kb document 1")
    print.add(kind.rawValue)
    print.add(label.rawValue)
    print.add(owner?.rawValue)
    print.add(status.status.rawValue)
    print.add(status.since)
    print.add(status.basis)
    print.add(title)
    print.add(source)
    print.add(sourceID)
    print.add(issued)
    print.add(effective)
    print.add(language)
    print.add(Int64(declaredSectors.count))
    for sector in declaredSectors { print.add(sector.rawValue) }
    print.add(Int64(attributes.count))
    for attribute in attributes {
      print.add(attribute.name)
      print.add(attribute.value)
    }
    print.add(body)
    return print.digest
  }
}
