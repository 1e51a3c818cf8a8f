/// Which server is asked, as flags and the environment say.
struct RemoteOptions {
  private let url: String?
  private let tokenFile: String?
  private let reader: String?
  private let trust: String?

  /// A data directory named on the command line is meant, whatever the environment says.
  init(_ arguments: inout Arguments, dataIsNamed: Bool) throws(UsageError) {
    let named = try arguments.option("--server")
    if named != nil, dataIsNamed {
      throw .refused("name --server or --data, and not both")
    }
    url = named ?? (dataIsNamed ? nil : Self.environment("KB_SERVER"))
    tokenFile = try arguments.option("--token-file") ?? Self.environment("KB_TOKEN_FILE")
    reader = try arguments.option("--view-as")
    trust = try arguments.option("--ca-file") ?? Self.environment("KB_CA_FILE")
  }

  func server() throws -> RemoteServer? {
    guard let url else {
      if reader != nil {
        throw UsageError.refused(
          "--view-as goes with --server; on the data directory itself --as does the same")
      }
      return nil
    }
    return try RemoteServer(url, tokenFile: tokenFile, viewAs: reader, trust: trust)
  }

  private static func environment(_ name: String) -> String? {
    Console.environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }
}
