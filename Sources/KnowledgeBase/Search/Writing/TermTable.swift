/// Byte strings numbered in the order in which they were first met. Open addressing.
struct TermTable {
  private var arena: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var hashes: [UInt32] = []
  private var slots: [Int32]

  init() { slots = Array(repeating: -1, count: 1 << 12) }

  var count: Int { hashes.count }

  /// Bytes that the table holds, more or less.
  var byteCount: Int { arena.count + starts.count * 4 + hashes.count * 4 + slots.count * 4 }

  func key(_ number: Int) -> ArraySlice<UInt8> {
    arena[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// The number of a key, or `nil` when it has none.
  func find(_ key: ArraySlice<UInt8>, hash: UInt32) -> Int? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, matches(number, key) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a key, a new one if it has none.
  mutating func number(of key: ArraySlice<UInt8>) -> Int {
    let hash = Self.hash(key)
    if let number = find(key, hash: hash) { return number }
    if (count + 1) * 2 > slots.count { grow() }
    let number = count
    arena.append(contentsOf: key)
    starts.append(UInt32(arena.count))
    hashes.append(hash)
    place(number, hash)
    return number
  }

  /// FNV-1a, folded: short keys, and nobody outside chooses the table's size.
  static func hash(_ key: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 29)
  }

  /// The numbers of all keys in the order of the keys' bytes.
  func sortedNumbers() -> [Int] {
    (0..<count).sorted { left, right in
      key(left).lexicographicallyPrecedes(key(right))
    }
  }

  private func matches(_ number: Int, _ key: ArraySlice<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == key.count else { return false }
    var at = start
    for byte in key {
      if arena[at] != byte { return false }
      at += 1
    }
    return true
  }

  private mutating func place(_ number: Int, _ hash: UInt32) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<count { place(number, hashes[number]) }
  }
}
