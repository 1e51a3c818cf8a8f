/// Byte strings numbered in the order in which they were first met. Open addressing.
///
/// The hash is seeded anew for each table, so that no document can be made whose words collide.
@safe final class TermTable {
  /// For each slot: the hash's upper half, and a number plus one; zero when it is free.
  private var slots: Lanes<UInt64>
  private var bytes: UnsafeMutablePointer<UInt8>
  private var byteCapacity = 1 << 14
  private var bytesUsed = 0
  private var ends: [UInt32] = []
  private let seed = UInt64.random(in: 0...(.max))

  init() {
    slots = Lanes(count: 1 << 12, repeating: 0)
    unsafe bytes = UnsafeMutablePointer.allocate(capacity: byteCapacity)
  }

  deinit {
    slots.deallocate()
    unsafe bytes.deallocate()
  }

  var count: Int { ends.count }

  /// Bytes that the table holds, more or less.
  var byteCount: Int { byteCapacity + ends.count * 4 + slots.count * 8 }

  /// The bytes of a number's string.
  func key(_ number: Int) -> [UInt8] {
    let start = start(number)
    return unsafe Array(
      UnsafeBufferPointer(start: bytes + start, count: Int(ends[number]) - start))
  }

  /// The number of a key, a new one if it has none.
  func number(of key: Span<UInt8>) -> Int {
    let hash = hash(key)
    let slots = slots
    var slot = Int(truncatingIfNeeded: hash)
    while true {
      let held = slots[slot]
      if held == 0 { break }
      if held >> 32 == hash >> 32 {
        let number = Int(held & 0xFFFF_FFFF) - 1
        if matches(number, key) { return number }
      }
      slot &+= 1
    }
    return insert(key, hash)
  }

  /// The numbers of all keys in the order of the keys' bytes.
  func sortedNumbers() -> [Int] {
    // The first eight bytes decide nearly always.
    var order = (0..<count).map { (lead: lead($0), number: $0) }
    order.sort { left, right in
      left.lead != right.lead
        ? left.lead < right.lead
        : key(left.number).lexicographicallyPrecedes(key(right.number))
    }
    return order.map(\.number)
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  private func lead(_ number: Int) -> UInt64 {
    let start = start(number)
    var lead: UInt64 = 0
    for index in start..<start + 8 {
      let byte = index < Int(ends[number]) ? unsafe bytes[index] : 0
      lead = lead << 8 | UInt64(byte)
    }
    return lead
  }

  /// Multiplies and folds eight bytes at a time, as in wyhash.
  @inline(__always) private func hash(_ key: Span<UInt8>) -> UInt64 {
    var hash = seed ^ UInt64(truncatingIfNeeded: key.count)
    let raw = unsafe key.bytes
    var at = 0
    while at < key.count {
      var word: UInt64 = 0
      if at &+ 8 <= key.count {
        word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
      } else {
        for index in at..<key.count { word = word << 8 | UInt64(key[index]) }
      }
      let product = (hash ^ word ^ 0x9E37_79B9_7F4A_7C15)
        .multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
      hash = product.high ^ product.low
      at &+= 8
    }
    return hash
  }

  @inline(__always) private func matches(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let start = start(number)
    guard Int(ends[number]) &- start == key.count else { return false }
    for index in 0..<key.count where unsafe bytes[start &+ index] != key[index] { return false }
    return true
  }

  private func insert(_ key: Span<UInt8>, _ hash: UInt64) -> Int {
    if (count + 1) * 2 > slots.count { grow() }
    if bytesUsed + key.count > byteCapacity {
      while bytesUsed + key.count > byteCapacity { byteCapacity *= 2 }
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
      unsafe larger.update(from: bytes, count: bytesUsed)
      unsafe bytes.deallocate()
      unsafe bytes = larger
    }
    for index in 0..<key.count { unsafe bytes[bytesUsed + index] = key[index] }
    bytesUsed += key.count
    ends.append(UInt32(bytesUsed))
    place(count - 1, hash)
    return count - 1
  }

  private func place(_ number: Int, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash)
    while slots[slot] != 0 { slot &+= 1 }
    slots[slot] = (hash >> 32) << 32 | UInt64(number + 1)
  }

  private func grow() {
    let larger = Lanes<UInt64>(count: slots.count * 2, repeating: 0)
    slots.deallocate()
    slots = larger
    for number in 0..<count { place(number, hash(key(number).span)) }
  }
}
