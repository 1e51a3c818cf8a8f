/// Numbers of 64 bits by which words and what is made of them are known: equal words, equal numbers.
///
/// They are written nowhere; the model's file names its features in letters.
enum FeatureKey {
  /// The number of a word's bytes.
  static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mixed(hash)
  }

  /// A word that another follows.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mixed(first &* 0x9E37_79B9_7F4A_7C15 &+ second)
  }

  /// A word as what is spoken of, before `of`, `from` and the like: `box` in `plastic box from China`.
  static func head(_ word: UInt64) -> UInt64 { mixed(word ^ 0x5851_F42D_4C95_7F2D) }

  /// How a long word begins or ends.
  static func affix(_ bytes: ArraySlice<UInt8>, isEnd: Bool) -> UInt64 {
    mixed(word(bytes) ^ (isEnd ? 0x1405_7B7E_F767_814F : 0x27BB_2EE6_87B0_B0FD))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    value ^= value >> 31
    return value == 0 ? 1 : value
  }
}

/// A flat table from feature numbers to small integers.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0

  init(capacity: Int = 16) {
    let slots = 1 << max(4, (capacity * 2).bitWidthNeeded)
    keys = [UInt64](repeating: 0, count: slots)
    values = [Int32](repeating: 0, count: slots)
  }

  /// The value of a key, or -1.
  subscript(key: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  /// Sets the value of a key that is not there yet.
  mutating func insert(_ key: UInt64, _ value: Int32) {
    if count * 2 >= keys.count { grow() }
    place(key, value)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = Int(truncatingIfNeeded: key) & (keys.count - 1)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { place(key, value) }
  }
}
