private import Glibc
import KnowledgeBase

/// Data to standard output, talk to standard error.
struct Console {
  let isQuiet: Bool
  let usesColor: Bool
  /// How many cells a line of the terminal has; `nil` where standard output is no terminal.
  let width: Int?
  /// Whether what is said goes to the pager too, which has the screen.
  var isPaged = false

  init(isQuiet: Bool, noColor: Bool) {
    self.isQuiet = isQuiet
    let refused = unsafe getenv("NO_COLOR") != nil
    let isTerminal = isatty(1) == 1
    usesColor = !noColor && !refused && isTerminal
    width = isTerminal ? Self.terminalWidth : nil
  }

  private static var terminalWidth: Int {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    return unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  static var talksToATerminal: Bool { isatty(2) == 1 }

  func out(_ text: String) { Self.put(text + "\n", to: 1) }

  /// Rows of cells.
  func table(_ rows: [[String]]) {
    let table = Table(rows)
    for line in width.map(table.fitted) ?? table.tabbed { out(line) }
  }

  /// One JSON document on a line.
  func json(_ write: (inout JSONWriter) throws -> Void) rethrows {
    var json = JSONWriter()
    try write(&json)
    out(json.text)
  }

  /// Data as it stands, without a line's end.
  func raw(_ text: String) { Self.put(text, to: 1) }

  /// Bytes as they are.
  func raw(_ bytes: [UInt8]) { _ = WholeFile.put(bytes, to: 1) }

  func say(_ text: String) {
    guard !isQuiet else { return }
    if isPaged { out(text) } else { complain(text) }
  }

  func complain(_ text: String) { Self.put(text + "\n", to: 2) }

  /// Rewrites the line under way on a terminal.
  func progress(_ text: String) {
    guard !isQuiet, Self.talksToATerminal else { return }
    Self.put("\r\u{1B}[K" + text, to: 2)
  }

  /// Writes everything, at once. A reader that has gone away ends the process, as it should.
  private static func put(_ text: String, to descriptor: Int32) {
    _ = WholeFile.put(Array(text.utf8), to: descriptor)
  }

  func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  func dim(_ text: String) -> String { usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// A moment's rest before looking again.
  static func pause() { usleep(200_000) }

  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Text without control characters, so that no document can drive a terminal.
  static func safe(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          ($0.value < 0x20 && $0 != "\t") || (0x7F...0x9F).contains($0.value) ? " " : $0
        }))
  }

  /// All of standard input, or of a file; `nil` when it cannot be read.
  static func contents(of path: String, limit: Int = 64 << 20) -> [UInt8]? {
    let descriptor = path == "-" ? 0 : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { if descriptor != 0 { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    return nil
  }
}
