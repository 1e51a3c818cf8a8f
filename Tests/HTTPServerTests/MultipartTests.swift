import HTTPServer
import TestSupport
import Testing

@Suite struct MultipartTests {
  private static let type = "multipart/form-data; boundary=----x1"

  private static func form(_ parts: [(head: String, content: [UInt8])], end: String = "--")
    -> [UInt8]
  {
    parts.reduce(into: [UInt8]()) { bytes, part in
      bytes += Array("------x1\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8)
      bytes += part.content + [13, 10]
    } + Array("------x1\(end)\r\n".utf8)
  }

  @Test func fieldsAndFilesAreRead() throws {
    let bytes: [UInt8] = [0, 13, 10, 45, 45, 255, 13, 10, 45, 45, 45, 45, 45, 45, 120]
    let body = Self.form([
      ("name=\"title\"", Array("Ä\r\nb".utf8)),
      ("name=\"files\"; filename=\"C:\\folder\\a %22b%22.png\"\r\nContent-Type: image/png", bytes),
      ("name=\"files\"; filename=\"\"\r\nContent-Type: application/octet-stream", []),
    ])
    let form = try #require(Multipart(body, contentType: Self.type))
    #expect(form.fields == ["title": "Ä\r\nb"])
    #expect(form.files.map(\.name) == ["a \"b\".png"])
    #expect(form.files.first?.content == bytes)
    #expect(Multipart(body, contentType: "multipart/form-data; boundary=\"----x1\"") == form)
  }

  @Test func whatIsNoSuchFormIsRefused() {
    let part = [("name=\"a\"", Array("b".utf8))]
    #expect(Multipart(Self.form(part), contentType: "text/plain") == nil)
    #expect(Multipart(Self.form(part), contentType: "multipart/form-data") == nil)
    #expect(Multipart(Self.form(part + part), contentType: Self.type) == nil, "a field twice")
    #expect(Multipart(Self.form([("filename=\"a\"", [])]), contentType: Self.type) == nil)
    #expect(Multipart(Self.form([("name=\"a\"", [0xFF])]), contentType: Self.type) == nil)
    #expect(Multipart([], contentType: Self.type) == nil)
    let many = (0..<300).map { ("name=\"a\($0)\"", [UInt8]()) }
    #expect(Multipart(Self.form(many), contentType: Self.type) == nil)
  }

  @Test("cut off or damaged anywhere it is a form or none, and never traps", arguments: 0..<300)
  func damaged(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var body = Self.form([
      ("name=\"title\"", Array("text".utf8)), ("name=\"f\"; filename=\"a.txt\"", Array("x".utf8)),
    ])
    if seed.isMultiple(of: 2) {
      body = Array(body.prefix(Int.random(in: 0..<body.count, using: &random)))
    } else {
      body[Int.random(in: 0..<body.count, using: &random)] ^= UInt8.random(
        in: 1...255, using: &random)
    }
    if let form = Multipart(body, contentType: Self.type) {
      #expect(form.fields.count + form.files.count <= 2)
    }
  }
}
