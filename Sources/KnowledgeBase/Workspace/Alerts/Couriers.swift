import Delivery

/// By which ways alerts may leave the house, as who runs the machine has set it. None if nothing is said.
package struct Couriers: Sendable {
  let mailServer: MailServer?
  /// From whom letters come.
  let sender: MailAddress?
  /// The machines that webhooks may lie on: without this list anybody could have the server ask its
  /// neighbours.
  let webhookHosts: Set<String>
  /// A file of certificates that are trusted; `nil` for the system's.
  let trust: String?
  /// How the pages are reached from outside, without a slash at the end.
  let address: String?

  /// Nothing leaves.
  package static let none = Couriers()

  private init() {
    (mailServer, sender, webhookHosts, trust, address) = (nil, nil, [], nil, nil)
  }

  /// `credentials` are the user and the password for the mail server, on a line each.
  package init(
    mailServer url: String?, sender: String?, credentials: String?, webhookHosts: [String],
    trust: String?, address: String?
  ) throws(CourierFault) {
    guard (url == nil) == (sender == nil) else { throw .senderNeeded }
    var server: MailServer?
    if let url {
      server = MailServer(url)
      guard server != nil else { throw .badMailServer(url) }
    }
    if let credentials {
      let lines = credentials.split(whereSeparator: \.isNewline).map(String.init)
      guard lines.count == 2, server != nil else { throw .badCredentials }
      server?.user = lines[0]
      server?.password = lines[1]
    }
    server?.trust = trust
    self.mailServer = server
    self.sender = try sender.map { (text) throws(CourierFault) in
      guard let address = MailAddress(text) else { throw .badSender(text) }
      return address
    }
    var hosts: Set<String> = []
    for host in webhookHosts {
      // An address of IPv6 is taken with brackets and without.
      let written = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
      guard let webhook = Webhook("https://\(written)/"), webhook.url == "https://\(written)/",
        !written.contains("/"), !written.contains("]:"),
        written.hasPrefix("[") || !written.contains(":")
      else { throw .badHost(host) }
      hosts.insert(webhook.host)
    }
    self.webhookHosts = hosts
    self.trust = trust
    if let address {
      guard address.hasPrefix("https://") || address.hasPrefix("http://"), !address.hasSuffix("/")
      else { throw .badAddress(address) }
    }
    self.address = address
  }

  package var sendsMail: Bool { mailServer != nil && sender != nil }
  package var isIdle: Bool { !sendsMail && webhookHosts.isEmpty }

  /// A webhook that may be used.
  func webhook(_ url: String) -> Webhook? {
    guard var webhook = Webhook(url), webhookHosts.contains(webhook.host) else { return nil }
    webhook.trust = trust
    return webhook
  }
}

/// Why deliveries cannot be set up so.
package enum CourierFault: Error, Equatable {
  /// A mail server and a sender go together.
  case senderNeeded
  case badMailServer(String)
  case badSender(String)
  case badCredentials
  case badHost(String)
  case badAddress(String)

  /// What is wrong and what to do, in plain English.
  package var explanation: String {
    switch self {
    case .senderNeeded: "a mail server and the address that letters come from are needed together"
    case .badMailServer(let url):
      "the mail server must be smtp://HOST[:PORT] or smtps://HOST[:PORT], not '\(url)'"
    case .badSender(let text): "'\(text)' is no address that letters can come from"
    case .badCredentials:
      "the file for the mail server must hold the user and the password, on a line each"
    case .badHost(let host): "'\(host)' is no name of a machine that webhooks may lie on"
    case .badAddress(let text):
      "the address must be https://HOST without a slash at the end, not '\(text)'"
    }
  }
}
