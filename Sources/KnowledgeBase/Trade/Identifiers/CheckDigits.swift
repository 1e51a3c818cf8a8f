/// The arithmetic by which a mistyped number is told from a true one. All take plain ASCII.
enum CheckDigits {
  /// A customs entry number without hyphens: filer code, seven digits, check digit. Letters count as
  /// A-I and J-R = 1...9, S-Z = 2...9; every second of the ten is doubled.
  static func isEntryNumber(_ characters: ArraySlice<UInt8>) -> Bool {
    guard characters.count == 11, let check = characters.last else { return false }
    var sum = 0
    for (place, character) in characters.dropLast().enumerated() {
      var value = Int(character) - 0x30
      if TextReader.isUpper(character) {
        let letter = Int(character) - 0x41
        value = letter < 18 ? letter % 9 + 1 : letter - 18 + 2
      }
      if place % 2 == 1 {
        value *= 2
        if value > 9 { value += 1 }
      }
      sum += value % 10
    }
    return (10 - sum % 10) % 10 == Int(check) - 0x30
  }

  /// A CAS number without hyphens: the last digit is the sum of digit times place from the right.
  static func isCAS(_ digits: [UInt8]) -> Bool {
    guard let check = digits.last else { return false }
    var sum = 0
    for (place, digit) in digits.dropLast().reversed().enumerated() {
      sum += (place + 1) * (Int(digit) - 0x30)
    }
    return sum % 10 == Int(check) - 0x30
  }

  /// A container number of ISO 6346: four letters, six digits, check digit.
  static func isContainer(_ characters: [UInt8]) -> Bool {
    guard characters.count == 11, let check = characters.last else { return false }
    var sum = 0
    var power = 1
    for character in characters.dropLast() {
      var value = Int(character) - 0x30
      if TextReader.isUpper(character) {
        let letter = Int(character) - 0x41
        value = 10 + letter + (letter > 0 ? 1 : 0) + (letter > 10 ? 1 : 0) + (letter > 20 ? 1 : 0)
      }
      sum += value * power
      power *= 2
    }
    return sum % 11 % 10 == Int(check) - 0x30
  }
}
