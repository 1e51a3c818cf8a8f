/// A stream on its way out, cut into the sizes that are asked for. Used by one thread at a time.
final class Outflow {
  private let stream: BodyStream
  private let onPiece: (Int) -> Void
  private var rest: ArraySlice<UInt8> = []

  init(_ stream: BodyStream, onPiece: @escaping (Int) -> Void) {
    self.stream = stream
    self.onPiece = onPiece
  }

  /// The next bytes; none at the end, `nil` when they cannot be made.
  func take(atMost count: Int) -> [UInt8]? {
    while rest.isEmpty {
      do {
        guard let piece = try stream.next() else { return [] }
        rest = piece[...]
      } catch {
        return nil
      }
    }
    let piece = Array(rest.prefix(count))
    rest = rest.dropFirst(count)
    onPiece(piece.count)
    return piece
  }
}
