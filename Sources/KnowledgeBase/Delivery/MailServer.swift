/// A letter as it goes to a mail server. Plain text, in lines of any length.
package struct Mail: Equatable, Sendable {
  package let sender: MailAddress
  package let recipient: MailAddress
  package let subject: String
  package let body: String
  /// `Date` as RFC 5322 has it.
  package let date: String
  /// Without angle brackets; the same when it is sent again.
  package let id: String

  package init(
    from sender: MailAddress, to recipient: MailAddress, subject: String, body: String,
    date: String, id: String
  ) {
    self.sender = sender
    self.recipient = recipient
    self.subject = subject
    self.body = body
    self.date = date
    self.id = id
  }

  /// RFC 5322, the body in base64 so that no line is too long and none is taken for the end.
  var message: [UInt8] {
    let head = [
      "From: <\(sender)>", "To: <\(recipient)>", "Subject: \(Self.header(subject))",
      "Date: \(date)",
      "Message-ID: <\(id)>", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
    ]
    return Array((head + Base64.lines(Array(body.utf8))).joined(separator: "\r\n").utf8) + [13, 10]
  }

  /// As it is when it is plain ASCII, else as RFC 2047 has it.
  private static func header(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), text.utf8.count < 70 { return text }
    return Base64.chunks(of: text, atMost: 36).map { "=?utf-8?B?\($0)?=" }.joined(
      separator: "\r\n ")
  }
}

/// An address that a mail server is told: one `@`, no blanks, nothing that has a meaning in the protocol.
package struct MailAddress: Hashable, Sendable, LosslessStringConvertible {
  package let description: String
  /// What follows the `@`.
  package let domain: String

  package init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, (3...254).contains(text.utf8.count), !parts[0].isEmpty,
      parts[0].utf8.count <= 64, !parts[1].isEmpty, !text.hasPrefix("-"),
      text.utf8.allSatisfy({ byte in
        (0x21...0x7E).contains(byte) && !Array("<>()[]\\,;:\"".utf8).contains(byte)
      })
    else { return nil }
    description = text
    domain = String(parts[1])
  }
}

/// The mail server that letters are handed to (RFC 5321).
///
/// Letters go by TLS: from the start, or after STARTTLS, without which nothing is sent, except to this machine.
package struct MailServer: Equatable, Sendable {
  package let host: String
  package let port: UInt16
  /// TLS from the start.
  package let isSecure: Bool
  package var user: String?
  package var password: String?
  /// A file of certificates that are trusted; `nil` for the system's.
  package var trust: String?
  package var seconds = 20

  /// Reads `smtp://HOST[:PORT]` or `smtps://HOST[:PORT]`.
  package init?(_ url: String) {
    guard let place = Place(url, schemes: ["smtp": 587, "smtps": 465]), place.path == "/" else {
      return nil
    }
    (host, port, isSecure) = (place.host, place.port, place.scheme == "smtps")
  }

  package func send(_ mail: Mail) throws(DeliveryError) {
    let wire = try Wire(host: host, port: port, seconds: seconds)
    if isSecure { try wire.secure(as: host, trusting: trust) }
    try Self.expect(2, on: wire)
    var offers = try greet(wire)
    if !isSecure, !Place.isThisMachine(host) {
      guard offers.contains("STARTTLS") else { throw .notSecure(code: 0) }
      try say("STARTTLS", expecting: 2, on: wire)
      try wire.secure(as: host, trusting: trust)
      offers = try greet(wire)
    }
    if let user, let password {
      guard offers.contains(where: { $0.hasPrefix("AUTH ") && $0.contains("PLAIN") }) else {
        throw .notSecure(code: 0)
      }
      let words = [0] + Array(user.utf8) + [0] + Array(password.utf8)
      try say("AUTH PLAIN \(Base64.text(words))", expecting: 2, on: wire)
    }
    try say("MAIL FROM:<\(mail.sender)>", expecting: 2, on: wire)
    try say("RCPT TO:<\(mail.recipient)>", expecting: 2, on: wire)
    try say("DATA", expecting: 3, on: wire)
    try wire.send(mail.message + Array(".\r\n".utf8))
    try Self.expect(2, on: wire)
    // It is handed over, whatever the server makes of the farewell.
    try? wire.send(Array("QUIT\r\n".utf8))
  }

  /// What the server offers, in upper case.
  private func greet(_ wire: Wire) throws(DeliveryError) -> [String] {
    try say("EHLO localhost", expecting: 2, on: wire).map { $0.uppercased() }
  }

  @discardableResult
  private func say(
    _ words: String, expecting digit: Int, on wire: Wire
  ) throws(DeliveryError) -> [String] {
    try wire.send(Array((words + "\r\n").utf8))
    return try Self.expect(digit, on: wire)
  }

  /// The lines of an answer without their numbers.
  @discardableResult
  private static func expect(_ digit: Int, on wire: Wire) throws(DeliveryError) -> [String] {
    var lines: [String] = []
    while lines.count < 100 {
      let line = try wire.line()
      guard let status = Int(line.prefix(3)), (200..<600).contains(status) else { throw .brokenOff }
      lines.append(String(line.dropFirst(4)))
      if line.dropFirst(3).first == "-" { continue }
      if status / 100 == digit { return lines }
      throw status / 100 == 5 ? .refused(status: status) : .refusedForNow(status: status)
    }
    throw .brokenOff
  }
}
