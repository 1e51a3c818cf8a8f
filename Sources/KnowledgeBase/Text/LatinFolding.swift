/// Latin letters with marks, and the plain letters that they are searched as.
///
/// Made from the canonical and compatibility decompositions of the Unicode Character Database, with
/// the letters that have none (ß, æ, ø, đ, ł …) by custom. A full stop stands for "keep as it is".
enum LatinFolding {
  /// What a scalar becomes, in ASCII lower case, or `nil` when it stays itself.
  static func ascii(for scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0xC0...0x24F: return value(first, Int(scalar - 0xC0))
    case 0x1E00...0x1EFF: return value(second, Int(scalar - 0x1E00))
    case 0xFB00...0xFB06: return value(ligatures, Int(scalar - 0xFB00))
    case 0xFF10...0xFF19: return [UInt8(0x30 + scalar - 0xFF10)]
    case 0xFF21...0xFF3A: return [UInt8(0x61 + scalar - 0xFF21)]
    case 0xFF41...0xFF5A: return [UInt8(0x61 + scalar - 0xFF41)]
    default: return nil
    }
  }

  private static func value(_ table: [[UInt8]], _ index: Int) -> [UInt8]? {
    let letters = table[index]
    return letters == [0x2E] ? nil : letters
  }

  private static func table(_ text: String) -> [[UInt8]] {
    text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map(Array.init)
  }

  private static let ligatures = table("ff fi fl ffi ffl st st")

  private static let first = table(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss a a a a a a ae c e e e
    e i i i i d n o o o o o . o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e
    e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l . . l l
    n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u
    u u u u u w w y y y z z z z z z s . . . . . . . . . . . . . . . . . . . . . . . . . . . .
    . . . . o o . . . . . . . . . . . . . u u . . . . . . . . . . . . . . . . . . . dz dz dz
    lj lj lj nj nj nj a a i i o o u u u u u u u u u u . a a a a . . . . g g k k o o o o . . j
    dz dz dz g g . . n n a a . . . . a a a a e e e e i i i i o o o o r r r r u u u u s s t t
    . . h h . . . . . . a a e e o o o o o o o o y y . . . . . . . . . . . . . . . . . . . . .
    . . . . . . .
    """)

  private static let second = table(
    """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i
    i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r
    r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w
    w w w x x x x y y z z z z z z h t w y . s . . ss . a a a a a a a a a a a a a a a a a a a
    a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o
    o o o o u u u u u u u u u u u u u u y y y y y y y y . . . . . .
    """)
}
