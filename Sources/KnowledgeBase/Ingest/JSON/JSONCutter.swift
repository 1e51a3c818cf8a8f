/// Cuts a stream of JSON into its objects: the one at the top, those of an array, or one a line.
///
/// Looks only at brackets and strings; `JSONParser` then judges each piece. Memory is bounded by
/// the largest object.
struct JSONCutter {
  struct Piece {
    let bytes: [UInt8]
    let place: Place
  }

  private enum Scope { case top, array, afterArray }

  private let limits: IngestLimits
  private var scope = Scope.top
  private var depth = 0
  private var inString = false
  private var escaped = false
  private var piece: [UInt8] = []
  private var pieceStart = Place(line: 1, column: 1)
  private var counter = PlaceCounter()
  /// In an array: whether a value, or a comma, may come next.
  private var wantsValue = true
  private var isFirst = true

  init(limits: IngestLimits) { self.limits = limits }

  /// Takes the next bytes and hands over every object that they complete.
  mutating func feed(_ chunk: [UInt8], each: (Piece) throws -> Void) throws {
    let span = chunk.span
    let count = span.count
    var index = 0
    var counted = 0
    var begin = 0
    while index < count {
      let byte = span[index]
      if depth > 0 {
        if inString {
          if escaped {
            escaped = false
          } else if byte == 0x5C {
            escaped = true
          } else if byte == 0x22 {
            inString = false
          }
        } else {
          switch byte {
          case 0x22: inString = true
          case 0x7B, 0x5B: depth += 1
          case 0x7D, 0x5D:
            depth -= 1
            if depth == 0 {
              piece += chunk[begin...index]
              if piece.count > limits.record {
                throw IngestError.limit(.record, limits.record, pieceStart)
              }
              try each(Piece(bytes: piece, place: pieceStart))
              piece.removeAll(keepingCapacity: true)
            }
          default: break
          }
        }
        index += 1
        continue
      }
      if byte == 0x7B {
        counter.advance(over: span.extracting(counted..<index))
        counted = index
        try admitObject()
        begin = index
        depth = 1
        pieceStart = counter.place
      } else if byte != 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 {
        counter.advance(over: span.extracting(counted..<index))
        counted = index
        try between(byte)
      }
      index += 1
    }
    counter.advance(over: span.extracting(counted..<count))
    if depth > 0 {
      piece += chunk[begin...]
      if piece.count > limits.record { throw IngestError.limit(.record, limits.record, pieceStart) }
    }
  }

  func finish() throws(IngestError) {
    if depth > 0 || scope == .array {
      throw .malformed("the JSON ends too early", counter.place)
    }
  }

  private mutating func admitObject() throws(IngestError) {
    switch scope {
    case .top: break
    case .array:
      if !wantsValue { throw .malformed("',' or ']' was expected", counter.place) }
      wantsValue = false
    case .afterArray: throw .malformed("something after the end of the array", counter.place)
    }
    isFirst = false
  }

  /// A byte that belongs to no object.
  private mutating func between(_ byte: UInt8) throws(IngestError) {
    switch (scope, byte) {
    case (.top, 0x5B) where isFirst:
      scope = .array
    case (.array, 0x5D) where !wantsValue || isFirst: scope = .afterArray
    case (.array, 0x2C) where !wantsValue: wantsValue = true
    case (.array, _): throw .malformed("an object was expected in the array", counter.place)
    case (.afterArray, _): throw .malformed("something after the end of the array", counter.place)
    case (.top, _): throw .malformed("an object was expected", counter.place)
    }
  }
}
