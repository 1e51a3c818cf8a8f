/// Ten linear models, fitted together in one pass after another over the examples.
struct LinearFit {
  private(set) var weights: [Float]
  private(set) var bias: [Float]
  private(set) var own: [Float]
  private(set) var other: [Float]

  private static let passes = 8
  private static let rate: Float = 0.6
  private static let steadiness: Float = 1
  /// What a weight must be worth to be other than zero.
  private static let sparsity: Float = 0.05
  private static let shrinkage: Float = 0.2

  init(
    _ examples: [SectorTrainer.Example], _ vectors: [[(Int32, Float)]], features: Int,
    isUsed: (SectorTrainer.Example) -> Bool
  ) {
    let width = SectorModel.sectorCount
    // Behind the features: the bias, the Center's own phrases, the others'.
    var pulls = [Float](repeating: 0, count: (features + 3) * width)
    var squares = [Float](repeating: 0, count: (features + 3) * width)
    let used = examples.indices.filter { isUsed(examples[$0]) }
    let balance = Self.balance(used.map { examples[$0] })

    func weight(_ at: Int, _ pulls: [Float], _ squares: [Float]) -> Float {
      let pull = pulls[at]
      let sparsity = at < features * width ? Self.sparsity : 0
      guard abs(pull) > sparsity else { return 0 }
      let shrinkage = at < features * width ? Self.shrinkage : 0
      return -(pull - (pull < 0 ? -sparsity : sparsity))
        / ((Self.steadiness + squares[at].squareRoot()) / Self.rate + shrinkage)
    }

    var random = Order(seed: 0x5EED)
    var order = used
    for _ in 0..<Self.passes {
      random.shuffle(&order)
      for index in order {
        let example = examples[index]
        let vector = vectors[index]
        for place in 0..<width {
          let extras: [(Int, Float)] = [
            (features * width + place, 1),
            ((features + 1) * width + place, example.strengths[place]),
            ((features + 2) * width + place, example.rivals[place]),
          ]
          var sum: Float = 0
          for (feature, value) in vector {
            sum += value * weight(Int(feature) * width + place, pulls, squares)
          }
          for (at, value) in extras { sum += value * weight(at, pulls, squares) }
          let isRight = example.labels >> UInt16(place) & 1 == 1
          let error =
            (Float(Logistic.probability(Double(sum))) - (isRight ? 1 : 0)) * example.weight
            * balance(example.labels)
          func learn(_ at: Int, _ value: Float) {
            let slope = error * value
            guard slope != 0 else { return }
            let before = weight(at, pulls, squares)
            let rise =
              ((squares[at] + slope * slope).squareRoot() - squares[at].squareRoot()) / Self.rate
            pulls[at] += slope - rise * before
            squares[at] += slope * slope
          }
          for (feature, value) in vector { learn(Int(feature) * width + place, value) }
          for (at, value) in extras { learn(at, value) }
        }
      }
    }
    let all = (0..<(features + 3) * width).map {
      (weight($0, pulls, squares) * 1000).rounded() / 1000
    }
    weights = Array(all[..<(features * width)])
    bias = Array(all[(features * width)..<((features + 1) * width)])
    own = Array(all[((features + 1) * width)..<((features + 2) * width)])
    other = Array(all[((features + 2) * width)...])
  }

  /// The sums of one example.
  func sums(_ vector: [(Int32, Float)], _ example: SectorTrainer.Example) -> [Float] {
    (0..<SectorModel.sectorCount).map { place in
      var sum = bias[place] + own[place] * example.strengths[place]
      sum += other[place] * example.rivals[place]
      for (feature, value) in vector {
        sum += value * weights[Int(feature) * SectorModel.sectorCount + place]
      }
      return sum
    }
  }

  /// What an example weighs more when its Center has few of them: the root of how few.
  private static func balance(_ examples: [SectorTrainer.Example]) -> (UInt16) -> Float {
    var totals = [Float](repeating: 1, count: SectorModel.sectorCount)
    for example in examples {
      for place in totals.indices where example.labels >> UInt16(place) & 1 == 1 {
        totals[place] += example.weight
      }
    }
    let mean = totals.reduce(0, +) / Float(totals.count)
    return { labels in
      var factor: Float = 0
      for place in totals.indices where labels >> UInt16(place) & 1 == 1 {
        factor = max(factor, (mean / totals[place]).squareRoot())
      }
      return factor == 0 ? 1 : factor
    }
  }
}

/// A fixed order that looks like chance (SplitMix64).
private struct Order {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func shuffle(_ list: inout [Int]) {
    guard list.count > 1 else { return }
    for last in stride(from: list.count - 1, to: 0, by: -1) {
      list.swapAt(last, Int(next() % UInt64(last + 1)))
    }
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Turns sums into probabilities: log-odds are `slope * sum + shift`.
enum PlattFit {
  typealias Point = (sum: Double, isRight: Bool, weight: Double)

  /// By Newton's method, with Platt's softened targets.
  static func fit(_ points: [Point]) -> (slope: Double, shift: Double) {
    let right = points.reduce(0) { $0 + ($1.isRight ? $1.weight : 0) }
    let wrong = points.reduce(0) { $0 + ($1.isRight ? 0 : $1.weight) }
    let (high, low) = ((right + 1) / (right + 2), 1 / (wrong + 2))
    var (slope, shift) = (1.0, 0.0)
    for _ in 0..<50 {
      var (g0, g1, h00, h01, h11) = (0.0, 0.0, 1e-9, 0.0, 1e-9)
      for point in points {
        let p = Logistic.probability(slope * point.sum + shift)
        let error = (p - (point.isRight ? high : low)) * point.weight
        let spread = p * (1 - p) * point.weight
        g0 += error * point.sum
        g1 += error
        h00 += spread * point.sum * point.sum
        h01 += spread * point.sum
        h11 += spread
      }
      let determinant = h00 * h11 - h01 * h01
      guard determinant > 1e-12 else { break }
      let (down, across) = (
        (h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant
      )
      slope = min(5, max(0.1, slope - down))
      shift = min(5, max(-5, shift - across))
      if abs(down) + abs(across) < 1e-9 { break }
    }
    return (slope, shift)
  }

  /// The probability from which F1 is best, in steps of a hundredth, between 0.3 and 0.6.
  static func threshold(_ points: [Point], slope: Double, shift: Double) -> Double {
    var right = [Double](repeating: 0, count: 101)
    var wrong = [Double](repeating: 0, count: 101)
    for point in points {
      let bin = Int(Logistic.probability(slope * point.sum + shift) * 100)
      if point.isRight { right[bin] += point.weight } else { wrong[bin] += point.weight }
    }
    let all = right.reduce(0, +)
    var (found, missed, best, threshold) = (0.0, 0.0, -1.0, 0.5)
    for bin in stride(from: 100, through: 30, by: -1) {
      found += right[bin]
      missed += wrong[bin]
      let score = 2 * found / max(1, found + missed + all)
      if bin <= 60, score > best { (best, threshold) = (score, Double(bin) / 100) }
    }
    return threshold
  }
}
