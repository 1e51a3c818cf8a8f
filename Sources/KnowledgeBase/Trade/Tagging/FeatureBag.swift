/// Which features a document has, how often, and where each was first seen. Reused from one document
/// to the next.
struct FeatureBag {
  /// Where a feature was first seen.
  struct Place {
    let paragraph: Int32
    let start: Int32
    let stop: Int32
  }

  /// A word of the title counts so often.
  static let titleWeight: Float = 3

  private(set) var touched: [Int32] = []
  private var counts: [Float]
  private var places: [Place]

  init(featureCount: Int) {
    counts = [Float](repeating: 0, count: featureCount)
    places = [Place](repeating: Place(paragraph: 0, start: 0, stop: 0), count: featureCount)
  }

  func count(_ feature: Int32) -> Float { counts[Int(feature)] }
  func place(_ feature: Int32) -> Place { places[Int(feature)] }

  mutating func removeAll() {
    for feature in touched { counts[Int(feature)] = 0 }
    touched.removeAll(keepingCapacity: true)
  }

  mutating func add(_ feature: Int32, _ weight: Float, at place: Place) {
    let index = Int(feature)
    if counts[index] == 0 {
      touched.append(feature)
      places[index] = place
    }
    counts[index] += weight
  }
}

/// What of a text is a feature: stems, pairs of stems that follow each other, what is spoken of, and how
/// long words begin and end.
enum Features {
  /// What a feature is, as its name in the model's file tells.
  enum Shape { case word, pair, head, beginning, end }

  /// Calls `body` with each feature of what a reader has read, and where it stands.
  static func forEach(
    in words: [TaggingReader.Word], _ body: (UInt64, Shape, _ start: Int32, _ stop: Int32) -> Void
  ) {
    var previous: TaggingReader.Word?
    for (index, word) in words.enumerated() {
      if word.followsBreak { previous = nil }
      guard word.kind == .content else { continue }
      body(word.stem, .word, word.start, word.stop)
      if word.beginning != 0 {
        body(word.beginning, .beginning, word.start, word.stop)
        body(word.end, .end, word.start, word.stop)
      }
      if let previous {
        body(FeatureKey.pair(previous.stem, word.stem), .pair, previous.start, word.stop)
      }
      let next = index + 1
      if next == words.count || words[next].followsBreak || words[next].kind == .plain {
        body(FeatureKey.head(word.stem), .head, word.start, word.stop)
      }
      previous = word
    }
  }
}
