/// The logistic function and what it needs, in our own arithmetic: the same bits on every machine, so
/// that training gives the same file.
package enum Logistic {
  /// The probability of log-odds.
  package static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

  /// The log-odds of a probability strictly between 0 and 1.
  package static func logOdds(_ probability: Double) -> Double {
    log(probability / (1 - probability))
  }

  /// e to the power of x, to about 1e-15 of its value; x is taken between -700 and 700.
  static func exp(_ x: Double) -> Double {
    let x = min(700, max(-700, x))
    let halvings = (x * 1.4426950408889634).rounded()
    let rest = (x - halvings * 0.6931471803691238) - halvings * 1.9082149292705877e-10
    var term = 1.0
    var sum = 1.0
    for step in 1...14 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(halvings), significand: sum)
  }

  /// The natural logarithm of a positive number.
  static func log(_ x: Double) -> Double {
    guard x > 0 else { return -700 }
    var (exponent, significand) = (Double(x.exponent), x.significand)
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 25, by: 2) {
      sum += power / odd
      power *= square
    }
    return 2 * sum + exponent * 0.6931471805599453
  }
}
