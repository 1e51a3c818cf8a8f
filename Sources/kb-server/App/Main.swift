import HTTPServer
import KnowledgeBase
import KnowledgeModel

@main
struct Main {
  static let help = """
    kb-server: serves the Trade Knowledge Base.

    Usage: kb-server [--config FILE] [SETTINGS]

    \(Options.help)

      --config FILE               settings, a line each: NAME = VALUE; a flag beats the environment, and that
                                  the file. kb-cli config check FILE says what is wrong in it [KB_CONFIG]
      --access-table              prints who may do what, as docs/access.md, and ends
      --version, --help

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
    if options.wantsVersion {
      Console.out("kb-server \(Release.version)")
      return
    }
    if options.wantsAccessTable {
      Console.raw(AccessTable.markdown)
      return
    }
    let workspace = try opened(options.data)
    let exposure = Exposure(
      hasCertificate: options.certificateFile != nil, isBehindProxy: options.isBehindProxy,
      crossOrigins: Set(options.crossOrigins.map { $0.lowercased() }))
    let authenticator = Authenticator(
      workspace: workspace, standIn: options.standIn,
      trustedHeader: try trustedHeader(options),
      cookies: SessionCookies(isSecure: exposure.isSecure))
    let couriers = try Self.couriers(options)
    let firstStart = try admitted(options, authenticator, exposure)
    let signals = Signals()
    let metrics = Metrics()
    workspace.leaveReplayToUpkeep()
    let listener: Listener
    do {
      listener = try Listener(
        address: options.address == "localhost" ? "127.0.0.1" : options.address,
        port: options.port, certificate: try certificate(options),
        handler: Front(
          workspace: workspace, authenticator: authenticator,
          limiter: RateLimiter(options.quotas),
          strangers: StrangerLimits(options.strangerQuotas), metrics: metrics, couriers: couriers,
          exposure: exposure, longestWait: options.longestWait
        ),
        deadlines: .usual, capacity: .usual,
        log: { entry in
          AccessLog.write(entry)
          metrics.note(entry)
        })
    } catch ListenerError.badCertificate {
      throw .badCertificate
    } catch let error as StartError {
      throw error
    } catch {
      throw .cannotListen("\(options.address):\(options.port)")
    }
    let keeper = Keeper(workspace)
    let worker = Worker(workspace)
    let messenger = Messenger(workspace, couriers)
    if let firstStart { ServerLog.firstStart(token: firstStart) }
    let name = options.address.contains(":") ? "[\(options.address)]" : options.address
    let scheme = exposure.hasCertificate ? "https" : "http"
    let place = "\(scheme)://\(name):\(listener.port)"
    Background.run { announce(place, of: workspace, while: keeper) }
    while signals.wait() == .reload { reload(listener, options) }
    Notifier.say("STOPPING=1")
    listener.stop(within: .seconds(5))
    messenger.stop()
    worker.stop()
    keeper.stop()
  }

  /// Says that the server is ready, once its index is level with the store. It answers before that, and says so.
  private static func announce(
    _ place: String, of workspace: Workspace, while keeper: Keeper
  ) {
    let begun = ContinuousClock.now
    var turns = 0
    while !workspace.hasReplayed {
      guard !keeper.isEnding else { return }
      if turns == 25 {
        ServerLog.note(
          "replay",
          "the index is being brought level with the store; \(place)/startupz says when it is")
      }
      if turns % 500 == 25 {
        Notifier.say("EXTEND_TIMEOUT_USEC=60000000\nSTATUS=replaying the log")
      }
      Background.rest(milliseconds: 10)
      turns += 1
    }
    if turns > 25 {
      ServerLog.note("replay", "done after \(begun.duration(to: .now).components.seconds) s")
    }
    Notifier.say("READY=1\nSTATUS=serving")
    Console.out("listening on \(place)")
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
    case .usage(let words): words
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
