import KnowledgeModel

/// One thing about the server that can be set: by a flag, by the environment or in a file.
package struct ServerSetting: Sendable {
  package enum Shape: Sendable {
    case text, path, role
    /// On when it is named as a flag; `1` or `true` elsewhere.
    case flag
    /// A number from 0 to 1,000,000,000.
    case number
    /// `ADDRESS:PORT`, an IPv6 address in brackets.
    case socket
    /// Given several times as a flag and in a file, with commas in the environment.
    case list
    /// A list of `FORM=N`.
    case formLimits

    /// Whether it can be given several times.
    var isList: Bool {
      switch self {
      case .list, .formLimits: true
      default: false
      }
    }
  }

  /// As it stands in a file; `--NAME` is the flag.
  package let name: String
  package let environment: String
  package let shape: Shape
  /// What stands for the value in help texts.
  package let placeholder: String
  /// What holds when nobody says otherwise.
  package let standard: String?
  package let help: [String]

  private init(
    _ name: String, _ shape: Shape, _ placeholder: String, environment: String? = nil,
    standard: String? = nil, _ help: String...
  ) {
    self.name = name
    self.shape = shape
    self.placeholder = placeholder
    self.environment =
      environment ?? "KB_" + name.uppercased().replacing("-", with: "_")
    self.standard = standard
    self.help = help
  }

  package static let all = [
    ServerSetting("data", .path, "DIR", standard: "kb-data", "the data directory"),
    ServerSetting(
      "listen", .socket, "ADDRESS:PORT", standard: "127.0.0.1:8080",
      "port 0 picks a free one. Beyond this machine only with accounts,",
      "and with a certificate or behind-proxy"),
    ServerSetting(
      "tls-cert", .path, "FILE", "the certificate and its chain, PEM; read again on SIGHUP"),
    ServerSetting("tls-key", .path, "FILE", "its key, PEM"),
    ServerSetting(
      "behind-proxy", .flag, "", "a proxy in front speaks TLS and sets X-Forwarded-For"),
    ServerSetting(
      "trusted-header", .text, "NAME", "the header in which a sign-on proxy names the account;",
      "believed from this machine alone, unless a secret is set"),
    ServerSetting(
      "trusted-secret-file", .path, "FILE", "what the proxy must send as X-KB-Proxy-Secret"),
    ServerSetting(
      "cors-origin", .list, "ORIGIN", environment: "KB_CORS_ORIGINS",
      "a site whose scripts may use the API with a token, as https://HOST"),
    ServerSetting(
      "mail-server", .text, "URL", "smtp://HOST[:PORT] (with STARTTLS) or smtps://HOST[:PORT],",
      "for alerts"),
    ServerSetting("mail-from", .text, "ADDRESS", "from whom they come"),
    ServerSetting("mail-secret-file", .path, "FILE", "user and password for it, on a line each"),
    ServerSetting(
      "webhook-host", .list, "HOST", environment: "KB_WEBHOOK_HOSTS",
      "a machine that alerts may be posted to"),
    ServerSetting(
      "delivery-ca", .path, "FILE",
      "certificates to trust for both, PEM; the system's if not said"),
    ServerSetting(
      "public-address", .text, "URL", "how the pages are reached from outside, for links"),
    ServerSetting(
      "read-rate", .number, "N", standard: "60000",
      "requests a minute of one account or address that change nothing"),
    ServerSetting(
      "write-rate", .number, "N", standard: "30000", "the others; 0 for no limit"),
    ServerSetting(
      "anonymous-filings", .number, "N", standard: "100",
      "submissions a day from one address without signing in"),
    ServerSetting(
      "anonymous-unproven", .number, "N", standard: "5",
      "of those, without a proof of work; 0 takes none without it"),
    ServerSetting(
      "anonymous-mib", .number, "N", standard: "512",
      "MiB of files a day from one address without signing in; 0 for no limit"),
    ServerSetting(
      "anonymous-work", .number, "BITS", standard: "16",
      "zero bits of the proof of work, up to 30: 16 take a browser a second or less;",
      "0 asks for none"),
    ServerSetting(
      "anonymous-work-seconds", .number, "N", standard: "3600",
      "for how long a challenge is good"),
    ServerSetting(
      "anonymous-filings-all", .number, "N", standard: "2000",
      "submissions a day of all who have not signed in; 0 for no limit"),
    ServerSetting(
      "form-filings", .number, "N", standard: "1000",
      "submissions a day of one form, by one account or from one address;",
      "0 for no limit"),
    ServerSetting(
      "form-limit", .formLimits, "FORM=N", environment: "KB_FORM_LIMITS",
      "the same for one form, such as allegation=20"),
    ServerSetting(
      "filing-wait", .number, "SECONDS", standard: "60",
      "how long an account waits between two filings beyond that;",
      "0 lets it go on"),
    ServerSetting(
      "longest-wait", .number, "SECONDS", standard: "30",
      "how long GET /v1/changes?wait=SECONDS may wait for something new;",
      "0 for not at all"),
    ServerSetting(
      "as", .role, "ROLE", environment: "KB_AS", standard: "local",
      "for whom everything is answered while no accounts are kept:",
      (["local"] + Role.allCases.map(\.rawValue).filter { $0 != "local" })
        .joined(separator: ", ")),
  ]

  package static func named(_ name: String) -> ServerSetting? { all.first { $0.name == name } }

  /// What is wrong with a value, in words; `nil` when it can be.
  func fault(in value: String) -> String? {
    switch shape {
    case .text, .path, .list: return value.isEmpty ? "must not be empty" : nil
    case .formLimits:
      let parts = value.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let isOne =
        parts.count == 2 && SubmissionKind(rawValue: parts[0]) != nil
        && Int(parts[1]).map { (0...1_000_000_000).contains($0) } ?? false
      return isOne
        ? nil
        : "must be FORM=N with a form of "
          + SubmissionKind.allCases.map(\.rawValue).joined(separator: ", ")
    case .flag:
      return ["1", "0", "true", "false"].contains(value) ? nil : "must be true or false"
    case .role:
      return Principal.builtIn(named: value) == nil
        ? "must be one of " + Role.allCases.map(\.rawValue).joined(separator: ", ") : nil
    case .number:
      return Int(value).map { (0...1_000_000_000).contains($0) } ?? false
        ? nil : "must be a number up to 1,000,000,000, or 0 for no limit"
    case .socket:
      let port = value.lastIndex(of: ":").flatMap { UInt16(value[value.index(after: $0)...]) }
      return port == nil ? "must be ADDRESS:PORT" : nil
    }
  }
}
