import KnowledgeBase
import KnowledgeModel

/// What the command line, the environment and a settings file say.
struct Options {
  var wantsHelp = false
  var wantsVersion = false
  var wantsAccessTable = false
  private let settings: ServerSettings

  init(_ words: [String]) throws(StartError) {
    var rest = words[...]
    var flags: [(name: String, value: String)] = []
    var file = Console.environment("KB_CONFIG")
    while let word = rest.popFirst() {
      switch word {
      case "--help", "-h": wantsHelp = true
      case "--version": wantsVersion = true
      case "--access-table": wantsAccessTable = true
      case "--config": file = try Self.value(of: word, &rest)
      default: flags.append(try Self.flag(word, &rest))
      }
    }
    do throws(SettingFaults) {
      settings = try ServerSettings(
        flags: flags, environment: Console.environment, path: file)
    } catch {
      throw .usage(error.all.map(\.explanation).joined(separator: "\n"))
    }
  }

  var data: String { settings.text("data") ?? "" }
  var certificateFile: String? { settings.text("tls-cert") }
  var keyFile: String? { settings.text("tls-key") }
  var isBehindProxy: Bool { settings.isOn("behind-proxy") }
  var trustedHeader: String? { settings.text("trusted-header") }
  var trustedSecretFile: String? { settings.text("trusted-secret-file") }
  var crossOrigins: [String] { settings.list("cors-origin") }
  var mailServer: String? { settings.text("mail-server") }
  var mailFrom: String? { settings.text("mail-from") }
  var mailSecretFile: String? { settings.text("mail-secret-file") }
  var webhookHosts: [String] { settings.list("webhook-host") }
  var deliveryTrustFile: String? { settings.text("delivery-ca") }
  var publicAddress: String? { settings.text("public-address") }

  var quotas: RateLimiter.Quotas {
    var quotas = RateLimiter.Quotas()
    quotas.reads = settings.text("read-rate").flatMap { Int($0) } ?? quotas.reads
    quotas.writes = settings.text("write-rate").flatMap { Int($0) } ?? quotas.writes
    return quotas
  }

  /// How long, in seconds, an answer may be put off until there is something to say.
  var longestWait: Int { settings.text("longest-wait").flatMap { Int($0) } ?? 0 }

  var strangerQuotas: StrangerLimits.Quotas {
    var quotas = StrangerLimits.Quotas()
    quotas.filings = settings.text("anonymous-filings").flatMap { Int($0) } ?? quotas.filings
    if let mebibytes = settings.text("anonymous-mib").flatMap({ Int($0) }) {
      quotas.bytes = mebibytes << 20
    }
    func number(_ name: String, _ usual: Int) -> Int {
      settings.text(name).flatMap { Int($0) } ?? usual
    }
    quotas.unproven = number("anonymous-unproven", quotas.unproven)
    quotas.workBits = number("anonymous-work", quotas.workBits)
    quotas.workSeconds = number("anonymous-work-seconds", quotas.workSeconds)
    quotas.filingsOfAll = number("anonymous-filings-all", quotas.filingsOfAll)
    quotas.filingsOfForm = number("form-filings", quotas.filingsOfForm)
    quotas.longestWait = number("filing-wait", quotas.longestWait)
    for limit in settings.list("form-limit") {
      let parts = limit.split(separator: "=").map(String.init)
      guard parts.count == 2, let kind = SubmissionKind(rawValue: parts[0]) else { continue }
      quotas.byForm[kind] = Int(parts[1])
    }
    return quotas
  }

  /// For whom everything is answered while no accounts are kept.
  var standIn: Principal {
    settings.text("as").flatMap(Principal.builtIn(named:)) ?? .anonymous
  }

  private var socket: String { settings.text("listen") ?? "" }
  /// Without brackets.
  var address: String {
    (socket.lastIndex(of: ":").map { String(socket[..<$0]) } ?? "")
      .filter { $0 != "[" && $0 != "]" }
  }
  var port: UInt16 { socket.split(separator: ":").last.flatMap { UInt16($0) } ?? 0 }
  var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(address) }

  /// What `--help` says of every setting.
  static var help: String {
    ServerSetting.all.map { setting in
      let flag = "--\(setting.name) \(setting.placeholder)"
      var lines = setting.help
      lines[lines.count - 1] += setting.standard.map { "; \($0) if not said" } ?? ""
      lines[lines.count - 1] += " [\(setting.environment)]"
      let indent = String(repeating: " ", count: 30)
      let first =
        flag.count < 27
        ? flag + String(repeating: " ", count: 28 - flag.count) : flag + "\n" + indent
      return "  " + first + lines.joined(separator: "\n" + indent)
    }.joined(separator: "\n")
  }

  private static func flag(
    _ word: String, _ rest: inout ArraySlice<String>
  ) throws(StartError) -> (name: String, value: String) {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    let name = String((parts.first ?? "").dropFirst(2))
    guard word.hasPrefix("--"), let setting = ServerSetting.named(name) else {
      throw .usage("'\(word)' is not understood; kb-server --help lists what is")
    }
    if parts.count > 1 { return (name, parts[1]) }
    if case .flag = setting.shape { return (name, "1") }
    return (name, try value(of: word, &rest))
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(StartError) -> String {
    guard let value = rest.popFirst() else { throw .usage("\(option) needs a value") }
    return value
  }
}
