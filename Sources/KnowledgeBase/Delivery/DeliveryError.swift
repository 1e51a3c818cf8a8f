/// Why something could not be handed over.
package enum DeliveryError: Error, Equatable {
  /// Nobody answers there.
  case unreachable(code: Int32)
  case tooSlow
  /// The other end's certificate is not good for its name, or there is no TLS to be had.
  case notSecure(code: Int32)
  /// The other end broke off, or said something that is not of the protocol.
  case brokenOff
  /// It may take it later.
  case refusedForNow(status: Int)
  /// It will never take it.
  case refused(status: Int)

  /// Whether trying again may help.
  package var isPassing: Bool {
    if case .refused = self { false } else { true }
  }
}
