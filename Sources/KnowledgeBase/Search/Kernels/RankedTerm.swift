/// A term of a question in one segment: its postings, and what they add to scores.
@safe final class RankedTerm {
  let cursor: TermCursor
  /// The inverse frequency times any boost; above zero.
  let weight: Float
  /// No posting adds more.
  let bound: Float
  /// What each posting of the block adds, once `scoreBlock` has been called for it.
  let scores = Lanes<Float>(repeating: 0)

  private let key: [UInt8]
  private let list: PostingsList
  private let table: ScoreTable
  private let columns: SegmentColumns
  /// An impact times this is the most that a posting with it adds.
  private let scale: Float
  private let lastDocument: UInt32
  private var scoredBlock = -1
  /// The block whose bound was asked for last.
  private var shallow = 0
  /// The block in which documents were looked up last, the last document of it, and its bound.
  private var near = 0
  private var nearLast: UInt32
  private var nearBound: Double

  init(
    _ cursor: TermCursor, key: [UInt8], weight: Float, table: ScoreTable,
    scale: Float, columns: SegmentColumns
  ) {
    self.cursor = cursor
    self.key = key
    self.weight = weight
    self.table = table
    self.columns = columns
    self.scale = scale * weight
    list = cursor.list
    if list.isLong {
      bound = self.scale * Float(list.maximum)
      lastDocument = list.last(ofBlock: list.blockCount - 1)
      nearLast = list.last(ofBlock: 0)
      nearBound = Double(self.scale * Float(list.maximum(ofBlock: 0)))
    } else {
      var largest: Float = 0
      let frequencies = cursor.loadFrequencies()
      for slot in 0..<cursor.filled {
        let code = columns.lengthCode(Int(cursor.documents[slot]))
        largest = max(largest, weight * table.share(frequencies[slot], code))
      }
      bound = largest
      lastDocument = cursor.filled > 0 ? cursor.documents[cursor.filled - 1] : 0
      nearLast = lastDocument
      nearBound = Double(largest)
    }
  }

  deinit { scores.deallocate() }

  /// At least `rank` documents of the segment score this much by this term alone; `scale` is that of
  /// `Impacts.floor`.
  func floor(ofRank rank: Int, scale: Float) -> Float {
    scale * weight * Float(list.impact(ofRank: rank))
  }

  /// What the posting on which the cursor stands adds.
  @inline(__always) func score() -> Float { score(of: cursor.document, in: cursor.slot) }

  /// The same for another posting of the cursor's block.
  @inline(__always) private func score(of document: UInt32, in slot: Int) -> Float {
    weight * table.share(cursor.frequency(slot), columns.lengthCode(Int(document)))
  }

  /// The term as one reads it: in quotation marks if it is of running text.
  var description: String {
    let term = String(decoding: key.dropFirst(), as: UTF8.self)
    return TermKey.hasPositions(key) ? "\"\(term)\"" : term
  }

  func details() -> String {
    let length = LengthCode.decode(columns.lengthCode(Int(cursor.document)))
    return "frequency \(cursor.frequency), length \(length), weight \(weight)"
  }

  /// No posting of a block adds more.
  @inline(__always) func bound(ofBlock block: Int) -> Float {
    list.isLong ? scale * Float(list.maximum(ofBlock: block)) : bound
  }

  /// The first block from `block` on in which some posting may add `least`; the count if none.
  func block(from block: Int, adding least: Float) -> Int {
    guard list.isLong, least > 0 else { return block }
    let level = least / scale
    guard level <= 255 else { return list.blockCount }
    return list.block(from: block, atLeast: UInt8(level))
  }

  /// No posting between two documents adds more; zero when there is none. Ranges must not go back.
  func bound(from first: UInt32, through last: UInt32) -> Float {
    guard list.isLong else { return ends(before: first) || cursor.document > last ? 0 : bound }
    shallow = list.block(from: shallow, reaching: first)
    guard shallow < list.blockCount else { return 0 }
    var block = shallow
    var largest = list.maximum(ofBlock: block)
    while list.last(ofBlock: block) < last, block &+ 1 < list.blockCount {
      block &+= 1
      largest = max(largest, list.maximum(ofBlock: block))
    }
    return scale * Float(largest)
  }

  /// Whether every document of the term is before `document`.
  func ends(before document: UInt32) -> Bool {
    lastDocument < document
  }

  /// Computes what each posting of the block adds.
  func scoreBlock() {
    if scoredBlock == cursor.block { return }
    scoredBlock = cursor.block
    let frequencies = cursor.loadFrequencies()
    let documents = cursor.documents
    let filled = cursor.filled
    let place = columns.lengthsPlace
    guard let lengths = unsafe list.bytes.pointer(place.lowerBound, place.count) else { return }
    unsafe table.shares.withUnsafeBufferPointer { shares in
      guard let shares = shares.baseAddress else { return }
      let documents = unsafe documents.memory
      let frequencies = unsafe frequencies.memory
      let scores = unsafe scores.memory
      // Each document of the block is below the segment's count, which is how many lengths there are, and
      // `filled` is at most 128.
      for slot in 0..<filled {
        let code = unsafe lengths.load(fromByteOffset: Int(documents[slot]), as: UInt8.self)
        let row = unsafe Int(min(frequencies[slot] &- 1, 15))
        unsafe scores[slot] = weight * shares[row << 8 | Int(code)]
      }
    }
    guard cursor.mayHaveLargeFrequencies else { return }
    for slot in 0..<filled where frequencies[slot] > 16 {
      let code = columns.lengthCode(Int(documents[slot]))
      scores[slot] = weight * table.large(frequencies[slot], code)
    }
  }

  /// Keeps of the candidates those that the term has, and adds what it gives to their sums.
  ///
  /// A document that would not come to `least`, even if it had the best posting of its block and `rest`
  /// from others, is dropped before the block is decoded.
  func keep(_ candidates: Candidates, least: Double, rest: Double) {
    let (cursor, count) = (cursor, candidates.count)
    let (documents, sums) = (candidates.documents, candidates.sums)
    candidates.count = 0
    var index = 0
    var next = cursor.block
    while index < count {
      let document = documents[index]
      if document > cursor.last, list.isLong {
        // Behind the block at hand, whatever the skip table says of that one.
        next = list.block(from: max(next, cursor.block &+ 1), reaching: document)
        if next == list.blockCount {
          cursor.enter(next)
          return
        }
        if sums[index] + Double(bound(ofBlock: next)) + rest < least {
          index &+= 1
          continue
        }
        cursor.enter(next)
      }
      if !list.isLong, document > cursor.last { return }
      keepFromBlock(candidates, &index, through: count)
    }
  }

  /// The same for the candidates from `index` on that are not behind the block at hand, all of which are looked up in
  /// it. There must be one.
  @inline(__always) private func keepFromBlock(
    _ candidates: Candidates, _ index: inout Int, through count: Int
  ) {
    let lookup = BlockLookup(cursor.documents)
    let last = cursor.last
    let first = candidates.count
    // All of these have room for 128, and `count` is at most that; fewer are kept than were looked at.
    let documents = unsafe candidates.documents.memory
    let sums = unsafe candidates.sums.memory
    let slots = unsafe candidates.slots.memory
    var kept = first
    var slot = 0
    repeat {
      let document = unsafe documents[index]
      guard document <= last else { break }
      slot = lookup.lowerBound(document)
      unsafe documents[kept] = document
      unsafe sums[kept] = sums[index]
      unsafe slots[kept] = UInt32(truncatingIfNeeded: slot)
      kept &+= cursor.documents[slot] == document ? 1 : 0
      index &+= 1
    } while index < count
    addScores(of: first..<kept, in: candidates)
    candidates.count = kept
    cursor.stand(on: slot)
  }

  /// Adds what the term gives to the sums of those of the candidates that it has.
  ///
  /// A document that would not come to `least`, even if it had the best posting of its block and `rest` from
  /// others, is dropped.
  func lift(_ candidates: Candidates, least: Double, rest: Double) {
    let cursor = cursor
    let block = cursor.documents
    let (documents, sums) = (candidates.documents, candidates.sums)
    var slot = cursor.slot
    var kept = 0
    let count = candidates.count
    for index in 0..<count {
      let document = documents[index]
      var sum = sums[index]
      if document > nearLast { moveNear(to: document) }
      if sum + nearBound + rest < least { continue }
      if nearBound > 0 {
        if near != cursor.block {
          cursor.enter(near)
          slot = cursor.slot
        }
        slot = block.lowerBound(document, from: slot)
        if block[slot] == document { sum += Double(score(of: document, in: slot)) }
      }
      documents[kept] = document
      sums[kept] = sum
      kept &+= 1
    }
    if slot < cursor.filled { cursor.stand(on: slot) }
    candidates.count = kept
  }

  private func moveNear(to document: UInt32) {
    if list.isLong { near = list.block(from: max(near, shallow), reaching: document) }
    if list.isLong, near < list.blockCount {
      nearLast = list.last(ofBlock: near)
      nearBound = Double(bound(ofBlock: near))
    } else {
      nearLast = .max
      nearBound = 0
    }
  }

  /// Makes candidates of the documents of the cursor's block from where it stands that are not before `first` and
  /// to which the term gives at least `least`, with what it gives. Without `least` all become candidates, with zeros.
  func fill(_ candidates: Candidates, from first: UInt32, adding least: Float?) {
    if least != nil { scoreBlock() }
    // All of these have room for 128, and `filled` is at most that.
    let source = unsafe cursor.documents.memory
    let scores = unsafe scores.memory
    let documents = unsafe candidates.documents.memory
    let sums = unsafe candidates.sums.memory
    let filled = cursor.filled
    var slot = cursor.slot
    while slot < filled, unsafe source[slot] < first { slot &+= 1 }
    var count = 0
    if let least {
      while slot < filled {
        let score = unsafe scores[slot]
        unsafe documents[count] = source[slot]
        unsafe sums[count] = Double(score)
        count &+= score >= least ? 1 : 0
        slot &+= 1
      }
    } else {
      while slot < filled {
        unsafe documents[count] = source[slot]
        unsafe sums[count] = 0
        count &+= 1
        slot &+= 1
      }
    }
    candidates.count = count
  }

  /// Adds what the term gives to the candidates, all of them documents of the cursor's block, to their sums.
  func addScores(to candidates: Candidates) {
    let lookup = BlockLookup(cursor.documents)
    for index in 0..<candidates.count {
      let slot = lookup.lowerBound(candidates.documents[index])
      candidates.slots[index] = UInt32(truncatingIfNeeded: slot)
    }
    addScores(of: 0..<candidates.count, in: candidates)
  }

  /// The same for candidates whose slots in the block are known.
  @inline(__always) private func addScores(of range: Range<Int>, in candidates: Candidates) {
    for index in range {
      let slot = Int(candidates.slots[index])
      candidates.sums[index] += Double(score(of: candidates.documents[index], in: slot))
    }
  }
}
