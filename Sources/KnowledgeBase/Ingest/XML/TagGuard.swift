/// Looks over the bytes of an XML file before libxml2 sees them: refuses a DOCTYPE and bounds the
/// length of each tag, comment and processing instruction.
///
/// The attribute check of libxml2 2.9 is quadratic in the length of a tag, so the bound has to come
/// first. A state machine over bytes; what it lets through need not be well formed.
struct TagGuard {
  private enum State {
    case text
    /// After `<`; how many bytes of `<!--`, `<![CDATA[`, `<!DOCTYPE` are undecided.
    case opened
    case tag
    case doubleQuoted
    case singleQuoted
    case bang
    case comment, instruction, cdata
  }

  private let limits: IngestLimits
  private var state = State.text
  private var length = 0
  private var opening: [UInt8] = []
  /// How much of the end of a comment, CDATA section or instruction has been seen.
  private var ending = 0

  init(limits: IngestLimits) { self.limits = limits }

  /// The first fault and where it is in the piece; `nil` when there is none.
  mutating func check(_ span: Span<UInt8>) -> (fault: Fault, offset: Int)? {
    var index = 0
    let count = span.count
    while index < count {
      let byte = span[index]
      if case .text = state {
        if byte == 0x3C {
          state = .opened
          length = 1
        }
        index += 1
        continue
      }
      length += 1
      if let fault = step(byte) { return (fault, index) }
      index += 1
    }
    return nil
  }

  enum Fault { case doctype, tag, comment }

  private mutating func step(_ byte: UInt8) -> Fault? {
    switch state {
    case .text: break
    case .opened:
      switch byte {
      case 0x21:
        state = .bang
        opening = []
      case 0x3F:
        state = .instruction
        ending = 0
      case 0x3E: state = .text
      default: state = .tag
      }
    case .tag:
      switch byte {
      case 0x3E: state = .text
      case 0x22: state = .doubleQuoted
      case 0x27: state = .singleQuoted
      default: break
      }
      if length > limits.tag { return .tag }
    case .doubleQuoted:
      if byte == 0x22 { state = .tag }
      if length > limits.tag { return .tag }
    case .singleQuoted:
      if byte == 0x27 { state = .tag }
      if length > limits.tag { return .tag }
    case .bang: return decide(byte)
    case .comment:
      finish(byte, mark: 0x2D)
      if length > limits.comment { return .comment }
    case .cdata: finish(byte, mark: 0x5D)
    case .instruction:
      if byte == 0x3E, ending == 1 { state = .text }
      ending = byte == 0x3F ? 1 : 0
      if length > limits.comment { return .comment }
    }
    return nil
  }

  /// Decides what `<!` begins.
  private mutating func decide(_ byte: UInt8) -> Fault? {
    opening.append(byte)
    if opening == [0x2D, 0x2D] {
      (state, ending) = (.comment, 0)
    } else if opening == Array("[CDATA[".utf8) {
      (state, ending) = (.cdata, 0)
    } else if opening.count == 7 || byte == 0x3E {
      return .doctype
    } else if opening[0] != 0x2D, opening[0] != 0x5B {
      return .doctype
    }
    return nil
  }

  /// Recognises `-->` or `]]>`.
  private mutating func finish(_ byte: UInt8, mark: UInt8) {
    if byte == mark {
      ending = min(2, ending + 1)
    } else {
      if byte == 0x3E, ending == 2 { state = .text }
      ending = 0
    }
  }
}
