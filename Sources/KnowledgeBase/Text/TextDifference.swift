/// What became of a text: pieces that stayed, went and came, in order.
package enum TextDifference {
  package enum Change: Equatable, Sendable { case same, removed, added }

  /// A stretch of tokens with one fate.
  package struct Piece<Token: Equatable & Sendable>: Equatable, Sendable {
    package let change: Change
    package let tokens: [Token]

    package init(_ change: Change, _ tokens: [Token]) {
      self.change = change
      self.tokens = tokens
    }
  }

  /// Up to so many pairs of tokens are compared one by one; longer stretches are cut at tokens that stand once
  /// in each first. Chosen by us: 1 MiB of memory.
  private static let exactPairs = 1 << 18

  /// How `after` came from `before`. The pieces that are not `added` make `before` again, those that are not
  /// `removed` make `after`.
  ///
  /// The longest common subsequence where both stretches are short; longer ones are first cut at the tokens
  /// that stand once on either side, in their longest common order (patience difference, Bram Cohen).
  /// O(n log n) and at most `exactPairs` for each stretch between; what has no such token is replaced whole.
  package static func pieces<Token: Hashable & Sendable>(
    from before: [Token], to after: [Token]
  ) -> [Piece<Token>] {
    var walk = Walk<Token>()
    walk.compare(before[...], after[...])
    return walk.pieces
  }

  /// The words of a text with what stands between them, so that nothing is lost.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var current = ""
    var isWord = false
    for character in text {
      let belongs = character.isLetter || character.isNumber
      if !current.isEmpty, !(belongs && isWord) {
        words.append(current)
        current = ""
      }
      current.append(character)
      isWord = belongs
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  private struct Walk<Token: Hashable & Sendable> {
    var pieces: [Piece<Token>] = []

    mutating func add(_ change: Change, _ tokens: ArraySlice<Token>) {
      guard !tokens.isEmpty else { return }
      if let last = pieces.last, last.change == change {
        pieces[pieces.count - 1] = Piece(change, last.tokens + tokens)
      } else {
        pieces.append(Piece(change, Array(tokens)))
      }
    }

    mutating func compare(_ before: ArraySlice<Token>, _ after: ArraySlice<Token>) {
      var (before, after) = (before, after)
      let start = zip(before, after).prefix { $0 == $1 }.count
      add(.same, before.prefix(start))
      before = before.dropFirst(start)
      after = after.dropFirst(start)
      let end = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
      let tail = before.suffix(end)
      before = before.dropLast(end)
      after = after.dropLast(end)
      if before.isEmpty || after.isEmpty {
        add(.removed, before)
        add(.added, after)
      } else if before.count <= exactPairs / after.count {
        exactly(before, after)
      } else {
        cut(before, after)
      }
      add(.same, tail)
    }

    /// By the longest common subsequence.
    private mutating func exactly(_ before: ArraySlice<Token>, _ after: ArraySlice<Token>) {
      let (rows, columns) = (Array(before), Array(after))
      let width = columns.count + 1
      // lengths[i * width + j]: what rows[i...] and columns[j...] have in common.
      var lengths = [Int32](repeating: 0, count: (rows.count + 1) * width)
      for row in rows.indices.reversed() {
        for column in columns.indices.reversed() {
          lengths[row * width + column] =
            rows[row] == columns[column]
            ? lengths[(row + 1) * width + column + 1] + 1
            : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
        }
      }
      var (row, column) = (0, 0)
      while row < rows.count || column < columns.count {
        if row < rows.count, column < columns.count, rows[row] == columns[column] {
          add(.same, rows[row...row])
          (row, column) = (row + 1, column + 1)
        } else if column == columns.count
          || row < rows.count
            && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
        {
          add(.removed, rows[row...row])
          row += 1
        } else {
          add(.added, columns[column...column])
          column += 1
        }
      }
    }

    /// At the tokens that stand once in each, and what lies between them.
    private mutating func cut(_ before: ArraySlice<Token>, _ after: ArraySlice<Token>) {
      let anchors = Self.anchors(before, after)
      guard !anchors.isEmpty else {
        add(.removed, before)
        add(.added, after)
        return
      }
      var (left, right) = (before.startIndex, after.startIndex)
      for (row, column) in anchors {
        compare(before[left..<row], after[right..<column])
        add(.same, before[row...row])
        (left, right) = (row + 1, column + 1)
      }
      compare(before[left...], after[right...])
    }

    /// Places of tokens that stand once on either side, in the longest order that both keep.
    private static func anchors(
      _ before: ArraySlice<Token>, _ after: ArraySlice<Token>
    ) -> [(Int, Int)] {
      func once(_ tokens: ArraySlice<Token>) -> [Token: Int] {
        var places: [Token: Int] = [:]
        var repeated: Set<Token> = []
        for index in tokens.indices
        where places.updateValue(index, forKey: tokens[index]) != nil {
          repeated.insert(tokens[index])
        }
        return places.filter { !repeated.contains($0.key) }
      }
      let right = once(after)
      let pairs = once(before).compactMap { token, row in right[token].map { (row, $0) } }
        .sorted { $0.0 < $1.0 }
      // Longest increasing subsequence by piles: the last of each pile, and what each pair lies upon.
      var piles: [Int] = []
      var under = [Int?](repeating: nil, count: pairs.count)
      for (number, pair) in pairs.enumerated() {
        var (low, high) = (0, piles.count)
        while low < high {
          let middle = (low + high) / 2
          if pairs[piles[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
        }
        under[number] = low > 0 ? piles[low - 1] : nil
        if low == piles.count { piles.append(number) } else { piles[low] = number }
      }
      var chain: [(Int, Int)] = []
      var next = piles.last
      while let number = next {
        chain.append(pairs[number])
        next = under[number]
      }
      return chain.reversed()
    }
  }
}
