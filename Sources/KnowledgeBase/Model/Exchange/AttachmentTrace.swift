/// What a file may tell of whoever made it, besides what it shows.
package enum AttachmentTrace: String, CaseIterable, Sendable {
  /// It names its author, or has a place for one that is seldom empty.
  case author
  /// It may hold where, when and with what it was taken.
  case camera

  /// A warning in plain English.
  package var words: String {
    switch self {
    case .author: "this file may name its author and when it was made"
    case .camera: "this picture may hold where, when and with what it was taken"
    }
  }
}
