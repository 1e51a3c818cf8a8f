/// Finds many phrases in a sequence of words in one pass (Aho and Corasick, "Efficient string
/// matching", CACM 1975), with numbered words for letters.
///
/// Transitions lie in one open table of (state, word); a failure link leads to the longest proper end
/// that begins another phrase. A step is O(1) amortised, so a text is read in linear time.
package struct PhraseAutomaton: Sendable {
  /// Where the automaton stands before the first word.
  package static let start: Int32 = 0

  private var keys: [UInt64]
  private var targets: [Int32]
  private let shift: UInt64
  private var failures: [Int32] = [0]
  /// The phrase that ends in a state, else -1.
  private var phrases: [Int32] = [-1]
  /// The nearest state down the failure links in which a phrase ends, else 0.
  private var outputs: [Int32] = [0]

  /// Words are numbers from 1 up; 0 stands for every word that is in no phrase. A phrase given twice
  /// is found by its last number.
  package init(_ list: [[UInt32]]) {
    let bits = max(4, (list.reduce(1) { $0 + $1.count } * 2).bitWidthNeeded)
    keys = [UInt64](repeating: .max, count: 1 << bits)
    targets = [Int32](repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    var children: [[(word: UInt32, state: Int32)]] = [[]]
    for (number, words) in list.enumerated() where !words.isEmpty && !words.contains(0) {
      var state = Self.start
      for word in words {
        if let next = target(state, word) {
          state = next
        } else {
          let next = Int32(failures.count)
          insert(state, word, next)
          children[Int(state)].append((word, next))
          children.append([])
          failures.append(0)
          phrases.append(-1)
          outputs.append(0)
          state = next
        }
      }
      phrases[Int(state)] = Int32(number)
    }
    link(children)
  }

  /// The state after one more word.
  package func step(_ state: Int32, _ word: UInt32) -> Int32 {
    guard word != 0 else { return Self.start }
    var state = state
    while true {
      if let next = target(state, word) { return next }
      if state == Self.start { return Self.start }
      state = failures[Int(state)]
    }
  }

  /// Whether any phrase ends in a state.
  package func hasOutput(_ state: Int32) -> Bool {
    phrases[Int(state)] >= 0 || outputs[Int(state)] != 0
  }

  /// Calls `body` with the number of each phrase that ends in a state, the longest first.
  package func forEachPhrase(endingIn state: Int32, _ body: (Int) -> Void) {
    var state = state
    while state != Self.start {
      if phrases[Int(state)] >= 0 { body(Int(phrases[Int(state)])) }
      state = outputs[Int(state)]
    }
  }

  private mutating func link(_ children: [[(word: UInt32, state: Int32)]]) {
    var queue = children[0].map(\.state)
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      for (word, child) in children[Int(state)] {
        let failure = step(failures[Int(state)], word)
        failures[Int(child)] = failure
        outputs[Int(child)] = phrases[Int(failure)] >= 0 ? failure : outputs[Int(failure)]
        queue.append(child)
      }
    }
  }

  private func target(_ state: Int32, _ word: UInt32) -> Int32? {
    let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(word)
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while true {
      if keys[slot] == key { return targets[slot] }
      if keys[slot] == .max { return nil }
      slot = (slot + 1) & (keys.count - 1)
    }
  }

  private mutating func insert(_ state: Int32, _ word: UInt32, _ next: Int32) {
    let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(word)
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    targets[slot] = next
  }
}

extension Int {
  /// How many bits a count takes, so that `1 << bits` exceeds it.
  var bitWidthNeeded: Int { Int.bitWidth - leadingZeroBitCount }
}
