import TextAnalysis

/// What a word of a text is to a question: a mark by itself, a term of some phrase, or nothing.
struct WordVerdict {
  static let nothing = WordVerdict(mark: -1, term: -1)

  var mark: Int32
  var term: Int32

  var isNothing: Bool { mark < 0 && term < 0 }
}

/// Remembers the verdict on each different word, so that it is stemmed and compared once.
///
/// Open addressing over folded words in one array; emptied when it has grown large, so that memory is
/// bounded whatever the text.
struct WordVerdicts {
  private struct Slot {
    var hash: UInt64 = 0
    var start: UInt32 = 0
    var count: UInt32 = 0
    var verdict = WordVerdict.nothing
  }

  private static let size = 1 << 15

  private let judge: (ArraySlice<UInt8>) -> WordVerdict
  private var slots = [Slot](repeating: Slot(), count: size)
  private var bytes: [UInt8] = []
  private var used = 0

  init(_ judge: @escaping (ArraySlice<UInt8>) -> WordVerdict) { self.judge = judge }

  /// The verdict on the word at `start..<end` of `source`.
  mutating func verdict(_ source: [UInt8], _ start: Int, _ end: Int) -> WordVerdict {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<end { hash = (hash ^ UInt64(source[index])) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ hash >> 29) | 1
    var place = Int(truncatingIfNeeded: hash >> 1) & (Self.size - 1)
    while slots[place].hash != 0 {
      if slots[place].hash == hash, isEqual(slots[place], source, start, end) {
        return slots[place].verdict
      }
      place = (place + 1) & (Self.size - 1)
    }
    let verdict = judge(source[start..<end])
    if used >= Self.size / 2 || bytes.count > 1 << 20 {
      clear()
      place = Int(truncatingIfNeeded: hash >> 1) & (Self.size - 1)
    }
    slots[place] = Slot(
      hash: hash, start: UInt32(bytes.count), count: UInt32(end - start), verdict: verdict)
    bytes.append(contentsOf: source[start..<end])
    used += 1
    return verdict
  }

  private func isEqual(_ slot: Slot, _ source: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard Int(slot.count) == end - start else { return false }
    var at = Int(slot.start)
    for index in start..<end {
      if bytes[at] != source[index] { return false }
      at += 1
    }
    return true
  }

  private mutating func clear() {
    for index in slots.indices { slots[index] = Slot() }
    bytes.removeAll(keepingCapacity: true)
    used = 0
  }
}
