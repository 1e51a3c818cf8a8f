/// Finds the best documents for any or all of some terms without looking at most of the others.
///
/// MAXSCORE (Turtle & Flood, "Query Evaluation: Strategies and Optimizations", Information Processing
/// & Management 1995) with bounds for each block (Ding & Suel, SIGIR 2011): terms that together cannot lift
/// a document among the best are only looked up for documents that the others bring up. While
/// several terms must be walked, a window of documents is scored term by term; once one is left, it is
/// walked block by block. The walk begins with what the impacts in the postings' heads promise.
///
/// Scores are sums of 32-bit floats in 64 bits, rounded once to 32: as good as exact, so the order of
/// adding does not show.
struct TermRanker {
  private let terms: [RankedTerm]
  private let acceptor: Acceptor
  private let segment: Segment
  private let compartment: Int
  private let demotion: SegmentDemotion?
  private var top: TopHits
  /// The terms that are only looked up for documents that others bring up, with the most that each adds
  /// in the range at hand; the least first.
  private var looked: ContiguousArray<(term: RankedTerm, bound: Double)> = []
  /// Documents that are looked at together.
  private let candidates = Candidates()
  /// A document with less is not among the best.
  private var least: Double
  /// The same for a sum that has not been rounded yet, and before it is raised.
  private var cut: Double { least * (1 - 1e-7) - mostRaise }
  /// What raises the score of some documents, and by how much at most.
  private var raises: [Matcher] = []
  private var mostRaise = 0.0
  /// What is known before the first document is looked at.
  private let promised: Double

  /// `promise` is a score that at least as many documents as are wanted have, or zero.
  init(
    _ terms: [RankedTerm], acceptor: Acceptor, segment: Segment, compartment: Int,
    demotion: SegmentDemotion?, top: consuming TopHits, promise: Float
  ) {
    self.terms = terms
    self.acceptor = acceptor
    self.segment = segment
    self.compartment = compartment
    self.demotion = demotion
    self.top = top
    promised = Double(promise)
    least = max(promised, Double(top.leastScore))
  }

  /// Documents that match `raise` too get its score besides.
  mutating func raise(by raise: Matcher) {
    raises.append(raise)
    // It is added in 64 bits.
    mostRaise += raise.bound * (1 + 1e-7)
  }

  /// The best of the documents that have any of the terms.
  mutating func rankAny() -> TopHits {
    var order = terms.sorted { $0.bound < $1.bound }
    var window: ScoreWindow?
    var first: UInt32 = 0
    // A damaged skip table may name documents beyond the last; no window is opened for those.
    while let lead = order.last, Int(first) < segment.documentCount {
      var sum = 0.0
      var needed = 0
      while needed < order.count, sum + Double(order[needed].bound) < cut {
        sum += Double(order[needed].bound)
        needed += 1
      }
      if needed == order.count { break }
      if needed == order.count - 1 {
        order.removeLast()
        rankLed(by: lead, with: order, from: first)
        break
      }
      var next = TermCursor.end
      for term in order[needed...] where !term.ends(before: first) {
        next = min(next, max(first, term.cursor.document))
      }
      if next == TermCursor.end { break }
      let start = next & ~UInt32(ScoreWindow.length - 1)
      let last = start | UInt32(ScoreWindow.length - 1)
      let scratch = window ?? ScoreWindow()
      window = scratch
      score(order, max(start, first), start, last, in: scratch)
      guard last < TermCursor.end - 1 else { break }
      first = last + 1
    }
    return top
  }

  /// The best of the documents that have all of the terms.
  ///
  /// The rarest leads: of each of its blocks the documents that may matter are kept, and the other terms
  /// strike out those that they do not have.
  mutating func rankAll() -> TopHits {
    let order = terms.sorted { $0.cursor.documentCount < $1.cursor.documentCount }
    guard let lead = order.first else { return top }
    let others = order.dropFirst()
    let (documents, sums) = (candidates.documents, candidates.sums)
    let list = lead.cursor.list
    var bounds = [Double](repeating: 0, count: others.count)
    let most = others.reduce(0.0) { $0 + Double($1.bound) }
    var block = 0
    /// No document before this one has all of the terms.
    var first: UInt32 = 0
    while block < list.blockCount {
      if list.isLong { block = list.block(from: block, reaching: first) }
      block = lead.block(from: block, adding: Float(cut - most) * 0.99999)
      guard block < list.blockCount else { break }
      let last = list.isLong ? list.last(ofBlock: block) : TermCursor.end - 1
      if list.isLong, block > 0 { first = max(first, list.last(ofBlock: block - 1) &+ 1) }
      var rest = 0.0
      var isEmpty = false
      for (index, other) in others.enumerated() {
        bounds[index] = Double(other.bound(from: first, through: last))
        if bounds[index] == 0 { isEmpty = true }
        rest += bounds[index]
      }
      guard !isEmpty, Double(lead.bound(ofBlock: block)) + rest >= cut else {
        block += 1
        continue
      }
      if block != lead.cursor.block { lead.cursor.enter(block) }
      // While nothing can be passed over, a block is scored only where the others are too.
      let needed = Float(cut - rest) * 0.99999
      let isScored = needed > 0
      lead.fill(candidates, from: first, adding: isScored ? needed : nil)
      let unscored = isScored ? 0 : Double(lead.bound(ofBlock: block))
      for (index, other) in others.enumerated() where candidates.count > 0 {
        rest -= bounds[index]
        other.keep(candidates, least: cut, rest: max(0, rest) + unscored)
        if other.cursor.document > last { first = max(first, other.cursor.document) }
      }
      if !isScored { lead.addScores(to: candidates) }
      for index in 0..<candidates.count
      where sums[index] >= cut && acceptor.accepts(documents[index]) {
        offer(documents[index], sums[index])
      }
      block += 1
    }
    return top
  }

  /// Scores one window, walking only the terms that can matter in it.
  private mutating func score(
    _ terms: [RankedTerm], _ first: UInt32, _ start: UInt32, _ last: UInt32, in window: ScoreWindow
  ) {
    looked.removeAll(keepingCapacity: true)
    for term in terms {
      let bound = Double(term.bound(from: first, through: last))
      if bound > 0 { looked.append((term, bound)) }
    }
    orderLooked()
    var rest = 0.0
    var needed = 0
    while needed < looked.count, rest + looked[needed].bound < cut {
      rest += looked[needed].bound
      needed += 1
    }
    guard needed < looked.count else { return }
    for walked in looked[needed...] {
      walked.term.cursor.seek(first)
      window.add(walked.term, through: last)
    }
    looked.removeSubrange(needed...)
    window.drain(from: start) { document, sum in
      guard sum + rest >= cut, acceptor.accepts(document) else { return }
      add(document, sum, rest)
    }
    settle(rest)
  }

  /// Orders `looked` by what the terms add at most; there are few.
  private mutating func orderLooked() {
    for index in looked.indices.dropFirst() {
      var at = index
      while at > 0, looked[at].bound < looked[at &- 1].bound {
        looked.swapAt(at, at &- 1)
        at &-= 1
      }
    }
  }

  /// Walks one term's postings and looks the others up where they could matter.
  private mutating func rankLed(
    by lead: RankedTerm, with others: [RankedTerm], from first: UInt32
  ) {
    let cursor = lead.cursor
    cursor.seek(first)
    let list = cursor.list
    let most = others.reduce(0.0) { $0 + Double($1.bound) }
    looked = ContiguousArray(others.map { (term: $0, bound: Double($0.bound)) })
    orderLooked()
    let scores = lead.scores
    let documents = cursor.documents
    var block = cursor.block
    while block < list.blockCount {
      block = lead.block(from: block, adding: Float(cut - most) * 0.99999)
      guard block < list.blockCount else { return }
      var rest = 0.0
      if !looked.isEmpty {
        let last = list.isLong ? list.last(ofBlock: block) : TermCursor.end - 1
        let start =
          block == cursor.block
          ? cursor.document : block == 0 || !list.isLong ? 0 : list.last(ofBlock: block - 1) &+ 1
        for index in looked.indices {
          let bound = Double(looked[index].term.bound(from: start, through: last))
          looked[index].bound = bound
          rest += bound
        }
      }
      guard Double(lead.bound(ofBlock: block)) + rest >= cut else {
        block += 1
        continue
      }
      if block != cursor.block { cursor.enter(block) }
      lead.scoreBlock()
      let filled = cursor.filled
      var slot = cursor.slot
      let needed = Float(cut - rest) * 0.99999
      while slot < filled {
        let score = scores[slot]
        if score >= needed {
          let document = documents[slot]
          if acceptor.accepts(document) { add(document, Double(score), rest) }
        }
        slot &+= 1
      }
      settle(rest)
      block += 1
    }
  }

  /// Keeps a document to be looked at with others; `rest` is the most that the terms in `looked` add.
  @inline(__always)
  private mutating func add(_ document: UInt32, _ sum: Double, _ rest: Double) {
    candidates.append(document, sum)
    if candidates.count == Candidates.most { settle(rest) }
  }

  /// Adds what the terms in `looked` give to the documents that were kept, the last of the terms first, drops
  /// those that they cannot lift high enough, and offers the others.
  private mutating func settle(_ rest: Double) {
    let (documents, sums) = (candidates.documents, candidates.sums)
    var open = rest
    for index in looked.indices.reversed() where candidates.count > 0 {
      open -= looked[index].bound
      looked[index].term.lift(candidates, least: cut, rest: max(0, open))
    }
    for index in 0..<candidates.count where sums[index] >= cut {
      offer(documents[index], sums[index])
    }
    candidates.count = 0
  }

  private mutating func offer(_ document: UInt32, _ sum: Double) {
    var score = Float(raises.reduce(sum) { $0 + $1.score(at: document) })
    guard Double(score) >= least else { return }
    if let demotion { score *= demotion.factor(of: Int(document)) }
    let key = segment.columns.key(Int(document))
    guard top.offer(score: score, compartment, key) else { return }
    least = max(promised, Double(top.leastScore))
    // Equal scores go by key: where keys increase, no later document comes before an equal one.
    if segment.columns.keysIncrease, let worst = top.worst, worst.key <= key,
      Double(worst.score) >= least
    {
      least = Double(worst.score.nextUp)
    }
  }
}
