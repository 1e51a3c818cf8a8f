/// The fields of a form that a page sent, as `application/x-www-form-urlencoded`.
package enum Form {
  /// `nil` when the bytes are no such form, or name a field twice.
  package static func fields(of body: [UInt8]) -> [String: String]? {
    guard body.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return try? Target.parameters(body[...])
  }
}
