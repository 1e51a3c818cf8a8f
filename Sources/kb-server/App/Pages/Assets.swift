import HTTPServer
import KnowledgeBase
import WebAssets

/// A file that the browser loads. Its address changes with its content, so it may be kept for ever.
struct Asset: Sendable {
  let path: String
  let contentType: String
  let bytes: [UInt8]
  /// Path and digest of the content.
  let address: String

  init(_ path: String, _ contentType: String, _ bytes: [UInt8]) {
    self.path = path
    self.contentType = contentType
    self.bytes = bytes
    let sum = Self.sum(of: bytes)
    address = path + "?" + String(sum, radix: 36)
  }

  /// FNV-1a (Fowler, Noll, Vo), 64 bits: it tells versions of one thing apart, no more.
  static func sum(of bytes: [UInt8]) -> UInt64 {
    bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  @Sendable func serve(_ call: Call) throws -> Response {
    Response(
      status: 200, contentType: contentType,
      headers: [Header("Cache-Control", "public, max-age=31536000, immutable")], body: bytes)
  }
}

enum Assets {
  static let stylesheet = Asset(
    "/assets/app.css", "text/css; charset=utf-8", WebAssets.stylesheet)
  static let script = Asset(
    "/assets/app.js", "text/javascript; charset=utf-8", WebAssets.script)
  static let icon = Asset("/assets/icon.svg", "image/svg+xml", WebAssets.icon)
}
