import HTTPServer
import KnowledgeBase
import KnowledgeModel

@main
struct Main {
  static let help = """
    kb-server: serves the Trade Knowledge Base.

    Usage: kb-server [--data DIR] [--listen ADDRESS:PORT] [--tls-cert FILE --tls-key FILE] [OPTIONS]

      --data DIR             the data directory; else $KB_DATA, else ./kb-data
      --listen ADDRESS:PORT  127.0.0.1:8080 if not said; port 0 picks a free one. Beyond this machine only
                             with accounts, and with a certificate or --behind-proxy
      --tls-cert FILE        the certificate and its chain, PEM; $KB_TLS_CERT. Read again on SIGHUP
      --tls-key FILE         its key, PEM; $KB_TLS_KEY
      --behind-proxy         a proxy in front speaks TLS and sets X-Forwarded-For; $KB_BEHIND_PROXY=1
      --trusted-header NAME  the header in which a sign-on proxy names the account; $KB_TRUSTED_HEADER.
                             Believed from this machine alone, unless a secret is set
      --trusted-secret-file FILE  what the proxy must send as X-KB-Proxy-Secret; $KB_TRUSTED_SECRET_FILE
      --mail-server URL      smtp://HOST[:PORT] (with STARTTLS) or smtps://HOST[:PORT], for alerts; $KB_MAIL_SERVER
      --mail-from ADDRESS    from whom they come; $KB_MAIL_FROM
      --mail-secret-file FILE  user and password for it, on a line each; $KB_MAIL_SECRET_FILE
      --webhook-host HOST    a machine that alerts may be posted to; may be repeated; $KB_WEBHOOK_HOSTS, commas
                             between them
      --delivery-ca FILE     certificates to trust for both, PEM; the system's if not said; $KB_DELIVERY_CA
      --public-address URL   how the pages are reached from outside, for links; $KB_PUBLIC_ADDRESS
      --read-rate N          requests a minute of one account or address that change nothing; 60000
      --write-rate N         the others; 30000. 0 for no limit
      --anonymous-filings N  submissions a day from one address without signing in; 100
      --anonymous-mib N      MiB of files a day, of the same; 512. 0 for no limit
      --as ROLE              for whom everything is answered while no accounts are kept: local (the
                             default, sees all labels), anonymous, partner, officer, trainer,
                             administrator, auditor
      --access-table         prints who may do what, as docs/access.md, and ends

    While there are no accounts, whoever is on this machine may do everything; make the first one with
    kb-cli account add NAME --role administrator.
    """

  static func main() {
    Ingress.runWorkerIfAsked(CommandLine.arguments)
    do throws(StartError) {
      try serve(try Options(Array(CommandLine.arguments.dropFirst())))
    } catch {
      Console.complain("kb-server: " + error.words)
      Console.end(error.code)
    }
  }

  private static func serve(_ options: Options) throws(StartError) {
    if options.wantsHelp {
      Console.out(help)
      return
    }
    if options.wantsAccessTable {
      Console.raw(AccessTable.markdown)
      return
    }
    let workspace = try opened(options.data)
    let exposure = Exposure(
      hasCertificate: options.certificateFile != nil, isBehindProxy: options.isBehindProxy)
    let authenticator = Authenticator(
      workspace: workspace, standIn: options.standIn,
      trustedHeader: try trustedHeader(options),
      cookies: SessionCookies(isSecure: exposure.isSecure))
    let couriers = try Self.couriers(options)
    let firstStart = try admitted(options, authenticator, exposure)
    let signals = Signals()
    let listener: Listener
    do {
      listener = try Listener(
        address: options.address == "localhost" ? "127.0.0.1" : options.address,
        port: options.port, certificate: try certificate(options),
        handler: Front(
          workspace: workspace, authenticator: authenticator,
          limiter: RateLimiter(options.quotas),
          strangers: StrangerLimits(options.strangerQuotas), couriers: couriers, exposure: exposure
        ),
        deadlines: .usual, capacity: .usual, log: AccessLog.write)
    } catch ListenerError.badCertificate {
      throw .badCertificate
    } catch let error as StartError {
      throw error
    } catch {
      throw .cannotListen("\(options.address):\(options.port)")
    }
    let keeper = Keeper(workspace)
    let messenger = Messenger(workspace, couriers)
    if let firstStart { ServerLog.firstStart(token: firstStart) }
    let name = options.address.contains(":") ? "[\(options.address)]" : options.address
    let scheme = exposure.hasCertificate ? "https" : "http"
    Console.out("listening on \(scheme)://\(name):\(listener.port)")
    while signals.wait() == .reload { reload(listener, options) }
    listener.stop(within: .seconds(5))
    messenger.stop()
    keeper.stop()
  }

  private static func opened(_ directory: String) throws(StartError) -> Workspace {
    do {
      return try Workspace(opening: directory)
    } catch {
      throw .cannotOpen(Failure(error))
    }
  }

  /// Checks that the server may be reached where it is to be; answers the first start's token, if this
  /// is one.
  private static func admitted(
    _ options: Options, _ authenticator: Authenticator, _ exposure: Exposure
  ) throws(StartError) -> String? {
    let firstStart: String?
    do {
      firstStart = try authenticator.makeFirstStartToken()
    } catch {
      throw .cannotOpen(Failure(error))
    }
    // Whoever comes through a proxy is not whoever sits at this machine.
    guard firstStart == nil || !exposure.isBehindProxy else { throw .noAccounts(options.address) }
    guard !options.isLoopback else { return firstStart }
    guard firstStart == nil else { throw .noAccounts(options.address) }
    guard exposure.isSecure else { throw .notSecure(options.address) }
    return nil
  }

  private static func trustedHeader(
    _ options: Options
  ) throws(StartError) -> Authenticator.TrustedHeader? {
    guard let name = options.trustedHeader else { return nil }
    guard let file = options.trustedSecretFile else {
      return Authenticator.TrustedHeader(name: name.lowercased(), secret: nil)
    }
    guard let bytes = Console.contents(of: file, limit: 4096),
      let secret = String(validating: bytes, as: UTF8.self)?.trimmingBlanks,
      secret.utf8.count >= 16
    else { throw .usage("\(file) must hold a secret of at least 16 characters") }
    return Authenticator.TrustedHeader(name: name.lowercased(), secret: secret)
  }

  private static func couriers(_ options: Options) throws(StartError) -> Couriers {
    var credentials: String?
    if let file = options.mailSecretFile {
      guard let bytes = Console.contents(of: file, limit: 4096),
        let text = String(validating: bytes, as: UTF8.self)
      else { throw .usage("\(file) cannot be read") }
      credentials = text
    }
    do throws(CourierFault) {
      return try Couriers(
        mailServer: options.mailServer, sender: options.mailFrom, credentials: credentials,
        webhookHosts: options.webhookHosts, trust: options.deliveryTrustFile,
        address: options.publicAddress)
    } catch {
      throw .usage(error.explanation)
    }
  }

  private static func certificate(_ options: Options) throws(StartError) -> Certificate? {
    guard let chainFile = options.certificateFile, let keyFile = options.keyFile else {
      return nil
    }
    guard let chain = Console.contents(of: chainFile, limit: 1 << 20),
      let key = Console.contents(of: keyFile, limit: 1 << 20)
    else { throw .usage("\(chainFile) or \(keyFile) cannot be read") }
    return Certificate(chain: chain, key: key)
  }

  /// Reads the certificate again. What cannot be read or used leaves the old one in place.
  private static func reload(_ listener: Listener, _ options: Options) {
    do {
      guard let certificate = try certificate(options) else { return }
      try listener.renew(certificate)
      ServerLog.note("certificate", "the certificate was read again")
    } catch {
      ServerLog.note("certificate", "not usable; the old one stays in use")
    }
  }
}

/// Why the server did not start.
enum StartError: Error {
  case usage(String)
  /// Beyond this machine there must be accounts.
  case noAccounts(String)
  /// Beyond this machine there must be TLS.
  case notSecure(String)
  case badCertificate
  case cannotOpen(Failure)
  case cannotListen(String)

  var code: Int32 {
    switch self {
    case .usage, .badCertificate: 2
    case .noAccounts, .notSecure: 3
    case .cannotOpen, .cannotListen: 5
    }
  }

  var words: String {
    switch self {
    case .usage(let words): words + "\n\n" + Main.help
    case .noAccounts(let address):
      "\(address) is not this machine: until accounts are kept, the server binds to loopback only "
        + "(127.0.0.1 or ::1). Make the first one with: kb-cli account add NAME --role administrator"
    case .notSecure(let address):
      "\(address) is not this machine: give --tls-cert and --tls-key, or --behind-proxy when a proxy in "
        + "front speaks TLS"
    case .badCertificate: "the certificate and the key cannot be used together, or are not PEM"
    case .cannotOpen(.missing(let path)):
      "there is no knowledge base at \(path); make one with: kb-cli init --data DIR"
    case .cannotOpen(.conflict(let words)), .cannotOpen(.unavailable(let words)),
      .cannotOpen(.damaged(let words)), .cannotOpen(.stale(let words)),
      .cannotOpen(.absent(let words)), .cannotOpen(.notAllowed(let words)),
      .cannotOpen(.refused(let words)), .cannotOpen(.invalid(let words)):
      words
    case .cannotListen(let place): "cannot listen on \(place): is the port taken?"
    }
  }
}
