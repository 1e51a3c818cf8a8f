/// Which release this is.
package enum Release {
  /// Semantic versioning; the HTTP API's names stay within one major version.
  package static let version = "0.1.0"
}
