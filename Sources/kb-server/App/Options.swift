import KnowledgeBase
import KnowledgeModel

/// What the command line and the environment say.
struct Options {
  var data = Console.environment("KB_DATA") ?? "kb-data"
  var address = "127.0.0.1"
  var port: UInt16 = 8080
  /// For whom everything is answered while no accounts are kept.
  var standIn = Principal.localOperator
  var certificateFile = Console.environment("KB_TLS_CERT")
  var keyFile = Console.environment("KB_TLS_KEY")
  var isBehindProxy = Console.environment("KB_BEHIND_PROXY") == "1"
  var trustedHeader = Console.environment("KB_TRUSTED_HEADER")
  var trustedSecretFile = Console.environment("KB_TRUSTED_SECRET_FILE")
  var mailServer = Console.environment("KB_MAIL_SERVER")
  var mailFrom = Console.environment("KB_MAIL_FROM")
  var mailSecretFile = Console.environment("KB_MAIL_SECRET_FILE")
  var webhookHosts = (Console.environment("KB_WEBHOOK_HOSTS") ?? "").split(separator: ",")
    .map(String.init)
  var deliveryTrustFile = Console.environment("KB_DELIVERY_CA")
  var publicAddress = Console.environment("KB_PUBLIC_ADDRESS")
  var quotas = RateLimiter.Quotas()
  var strangerQuotas = StrangerLimits.Quotas()
  var wantsHelp = false
  var wantsAccessTable = false

  init(_ words: [String]) throws(StartError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--help", "-h": wantsHelp = true
      case "--access-table": wantsAccessTable = true
      case "--data": data = try Self.value(of: word, &rest)
      case "--as":
        let name = try Self.value(of: word, &rest)
        guard let principal = Principal.builtIn(named: name) else {
          throw .usage("--as cannot be '\(name)'")
        }
        standIn = principal
      case "--listen": try listen(on: Self.value(of: word, &rest))
      case "--tls-cert": certificateFile = try Self.value(of: word, &rest)
      case "--tls-key": keyFile = try Self.value(of: word, &rest)
      case "--behind-proxy": isBehindProxy = true
      case "--trusted-header": trustedHeader = try Self.value(of: word, &rest)
      case "--trusted-secret-file": trustedSecretFile = try Self.value(of: word, &rest)
      case "--mail-server": mailServer = try Self.value(of: word, &rest)
      case "--mail-from": mailFrom = try Self.value(of: word, &rest)
      case "--mail-secret-file": mailSecretFile = try Self.value(of: word, &rest)
      case "--webhook-host": webhookHosts.append(try Self.value(of: word, &rest))
      case "--delivery-ca": deliveryTrustFile = try Self.value(of: word, &rest)
      case "--public-address": publicAddress = try Self.value(of: word, &rest)
      case "--read-rate": quotas.reads = try Self.number(of: word, &rest)
      case "--anonymous-filings": strangerQuotas.filings = try Self.number(of: word, &rest)
      case "--anonymous-mib":
        strangerQuotas.bytes = min(try Self.number(of: word, &rest), 1 << 30) << 20
      case "--write-rate": quotas.writes = try Self.number(of: word, &rest)
      default: throw .usage("'\(word)' is not understood")
      }
    }
    guard (certificateFile == nil) == (keyFile == nil) else {
      throw .usage("--tls-cert and --tls-key are needed together")
    }
    guard trustedSecretFile == nil || trustedHeader != nil else {
      throw .usage("--trusted-secret-file needs --trusted-header")
    }
  }

  var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(address) }

  private mutating func listen(on text: String) throws(StartError) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...])
    else { throw .usage("--listen needs ADDRESS:PORT, not '\(text)'") }
    address = text[..<colon].filter { $0 != "[" && $0 != "]" }
    self.port = port
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(StartError) -> String {
    guard let value = rest.popFirst() else { throw .usage("\(option) needs a value") }
    return value
  }

  private static func number(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(StartError) -> Int {
    let text = try value(of: option, &rest)
    guard let number = Int(text), (0...1_000_000_000).contains(number) else {
      throw .usage(
        "\(option) needs a number from 1 to 1,000,000,000, or 0 for no limit, not '\(text)'")
    }
    return number
  }
}
