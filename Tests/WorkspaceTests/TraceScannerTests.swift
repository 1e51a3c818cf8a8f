import KnowledgeModel
import Testing

@testable import KnowledgeBase

/// What a file may tell of its maker is found wherever it stands, also across the pieces that it comes in.
@Suite struct TraceScannerTests {
  @Test(
    "what tells of the maker is found, and nothing else",
    arguments: [
      ("application/pdf", "%PDF-1.7 /Title (x) /Author (Kim)", [AttachmentTrace.author]),
      ("application/pdf", "%PDF-1.7 /Title (x)", []),
      ("image/jpeg", "\u{FF}Exif\0\0II", [.camera]), ("image/png", "IDAT eXIf", [.camera]),
      ("text/html", "<meta name=\"author\" content=\"Kim\">", [.author]),
      ("text/plain", "/Author Exif\0\0 docProps/core.xml", []),
      (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "PK docProps/core.xml", [.author]
      ),
    ])
  func traces(type: String, content: String, expected: [AttachmentTrace]) {
    let bytes = Array(content.utf8)
    for size in [1, 3, 7, max(1, bytes.count)] {
      var scanner = TraceScanner(type: type)
      for start in stride(from: 0, to: bytes.count, by: size) {
        scanner.read(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(scanner.traces == Set(expected), "pieces of \(size)")
    }
  }
}
