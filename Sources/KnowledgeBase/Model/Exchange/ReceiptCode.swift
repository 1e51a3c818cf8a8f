/// The 16 digits that a submitter is given: 15 at random and a check digit.
///
/// Whoever has them may read the submission's public side and write to the Center, so only a keyed
/// digest of them is kept.
package struct ReceiptCode: Equatable, Sendable, LosslessStringConvertible {
  /// Sixteen digits without blanks.
  package let digits: String

  /// Reads sixteen digits with blanks or hyphens anywhere; `nil` when the check digit is wrong.
  package init?(_ text: String) {
    var digits: [UInt8] = []
    for byte in text.utf8 where byte != 0x20 && byte != 0x2D {
      guard (0x30...0x39).contains(byte), digits.count < 16 else { return nil }
      digits.append(byte - 0x30)
    }
    guard digits.count == 16, Self.remainder(digits) == 0 else { return nil }
    self.digits = Self.text(digits)
  }

  /// The code whose first 15 digits are the number's last 15.
  package init(number: UInt64) {
    var (rest, digits) = (number, [UInt8]())
    for _ in 0..<15 {
      digits.insert(UInt8(rest % 10), at: 0)
      rest /= 10
    }
    digits.append(Self.remainder(digits))
    self.digits = Self.text(digits)
  }

  package init(using random: inout some RandomNumberGenerator) {
    self.init(number: UInt64.random(in: 0..<1_000_000_000_000_000, using: &random))
  }

  /// In four groups, as it is printed.
  package var description: String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, index.isMultiple(of: 4) { text += " " }
      text.append(digit)
    }
    return text
  }

  /// Damm, "Total anti-symmetrische Quasigruppen", 2004: finds every single wrong digit and every two
  /// neighbours that were exchanged. Zero for digits with their check digit behind them.
  private static func remainder(_ digits: [UInt8]) -> UInt8 {
    digits.reduce(0) { row, digit in quasigroup[Int(row) * 10 + Int(digit)] }
  }

  private static let quasigroup: [UInt8] = [
    0, 3, 1, 7, 5, 9, 8, 6, 4, 2,
    7, 0, 9, 2, 1, 5, 4, 8, 6, 3,
    4, 2, 0, 6, 8, 7, 1, 3, 5, 9,
    1, 7, 5, 0, 9, 8, 3, 4, 2, 6,
    6, 1, 2, 3, 0, 4, 5, 9, 7, 8,
    3, 6, 7, 4, 2, 0, 9, 5, 8, 1,
    5, 8, 6, 9, 7, 2, 0, 1, 3, 4,
    8, 9, 4, 5, 3, 6, 2, 0, 1, 7,
    9, 4, 3, 8, 6, 1, 7, 2, 0, 5,
    2, 5, 8, 1, 4, 3, 6, 7, 9, 0,
  ]

  private static func text(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
  }
}
