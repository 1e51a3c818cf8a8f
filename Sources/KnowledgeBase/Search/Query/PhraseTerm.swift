/// A word of a phrase in one segment.
final class PhraseTerm {
  let cursor: TermCursor
  /// Its distance from the phrase's first word.
  let offset: Int
  /// Which time its word stands in the phrase, from 1.
  let turn: Int
  let positions = PositionList()
  let reader: PositionReader
  /// The block whose impact was asked for last.
  private var shallow = 0

  init(_ cursor: TermCursor, offset: Int, turn: Int = 1) {
    self.cursor = cursor
    self.offset = offset
    self.turn = turn
    reader = PositionReader(cursor.list)
  }

  /// Fills `positions` with those in the document on which the cursor stands.
  func readPositions() {
    positions.removeAll()
    reader.read(of: cursor, into: positions)
  }

  /// Makes ready for `readPositions` of the slots of the cursor's block.
  func prepare() { reader.prepare(cursor) }

  /// Fills `positions` with those of another document of the block.
  func readPositions(_ slot: Int) {
    positions.removeAll()
    reader.read(slot, into: positions)
  }

  /// Where a document at or after this one may first have an impact of `level`: the document itself, or
  /// the first behind its block.
  func next(from document: UInt32, impact level: UInt8) -> UInt32 {
    let list = cursor.list
    guard list.isLong else { return document }
    shallow = list.block(from: shallow, reaching: document)
    guard shallow < list.blockCount else { return TermCursor.end }
    if list.maximum(ofBlock: shallow) >= level { return document }
    let block = list.block(from: shallow, atLeast: level)
    return block < list.blockCount ? list.last(ofBlock: block &- 1) &+ 1 : TermCursor.end
  }
}
