/// 48 bits of time in milliseconds and 80 random bits, as 26 characters of Crockford's base 32.
///
/// What every id of ours consists of behind its prefix; ids made in later milliseconds sort later.
package struct ULID: Hashable, Sendable, Comparable, LosslessStringConvertible {
  package let description: String

  /// Reads 26 characters; lower case, and Crockford's look-alikes I, L and O, are taken.
  package init?(_ text: String) {
    var characters: [UInt8] = []
    for byte in text.utf8 {
      let upper = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
      let digit: UInt8 =
        switch upper {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        case UInt8(ascii: "O"): UInt8(ascii: "0")
        default: upper
        }
      guard Self.alphabet.contains(digit), characters.count < 26 else { return nil }
      characters.append(digit)
    }
    guard characters.count == 26, let first = characters.first, first <= UInt8(ascii: "7") else {
      return nil
    }
    description = String(decoding: characters, as: UTF8.self)
  }

  /// Reads a prefix such as `acc_` and the 26 characters behind it.
  package init?(_ text: String, prefix: String) {
    guard text.hasPrefix(prefix) else { return nil }
    self.init(String(text.dropFirst(prefix.count)))
  }

  /// A new one that sorts after every one made in an earlier millisecond.
  package init(at time: Timestamp, using random: inout some RandomNumberGenerator) {
    let low = UInt64.random(in: 0...UInt64.max, using: &random)
    let high = UInt64.random(in: 0...0xFFFF, using: &random)
    let milliseconds = UInt64(max(0, time.millisecondsSinceEpoch))
    // 128 bits as two words: 48 of time, 80 random.
    let upper = (milliseconds << 16) | high
    var characters: [UInt8] = []
    for index in 0..<26 {
      let shift = (25 - index) * 5
      let value: UInt64
      if shift >= 64 {
        value = upper >> UInt64(shift - 64)
      } else if shift + 5 > 64 {
        value = (upper << UInt64(64 - shift)) | (low >> UInt64(shift))
      } else {
        value = low >> UInt64(shift)
      }
      characters.append(Self.alphabet[Int(value & 31)])
    }
    description = String(decoding: characters, as: UTF8.self)
  }

  /// When it was made, in milliseconds since 1970: its first 48 bits.
  package var time: Timestamp {
    let milliseconds = description.utf8.prefix(10).reduce(Int64(0)) { value, byte in
      value << 5 | Int64(Self.alphabet.firstIndex(of: byte) ?? 0)
    }
    return Timestamp(millisecondsSinceEpoch: milliseconds)
  }

  package static func < (left: ULID, right: ULID) -> Bool { left.description < right.description }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}
