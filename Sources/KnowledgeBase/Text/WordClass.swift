/// What a scalar does to a word (after UAX 29's `Word_Break`, reduced to what search needs).
enum WordClass: UInt8 {
  case other, letter, digit, mark, ideograph
  /// Invisible: soft hyphen, joiners, variation selectors.
  case ignored

  /// For scalars from U+0080 up.
  init(of scalar: UInt32) {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F, 0xFEFF:
      self = .ignored
    case 0x80...0xBF:
      self = scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .letter : .other
    case 0xC0...0x24F:
      self = scalar == 0xD7 || scalar == 0xF7 ? .other : .letter
    case 0x300...0x36F:
      self = .mark
    case 0x2000...0x206F, 0x20A0...0x20CF, 0x2190...0x2BFF:
      self = .other
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    default:
      self = WordClass(category: Unicode.Scalar(scalar)?.properties.generalCategory)
    }
  }

  private init(category: Unicode.GeneralCategory?) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      self = .letter
    case .decimalNumber: self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .format: self = .ignored
    default: self = .other
    }
  }
}
