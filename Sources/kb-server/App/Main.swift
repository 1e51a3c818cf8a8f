import HTTPServer
import KnowledgeBase
import KnowledgeModel

@main
struct Main {
  static let help = """
    kb-server: serves the Trade Knowledge Base to this machine.

    Usage: kb-server [--data DIR] [--listen ADDRESS:PORT] [--as ACCOUNT]

      --data DIR             the data directory; else $KB_DATA, else ./kb-data
      --listen ADDRESS:PORT  127.0.0.1:8080 if not said; port 0 picks a free one
      --as ACCOUNT           for whom everything is answered until accounts are kept: local (the default,
                             sees all labels), anonymous, partner, officer, trainer, administrator
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
    guard ["127.0.0.1", "::1", "localhost"].contains(options.address) else {
      throw .notLoopback(options.address)
    }
    let workspace: Workspace
    do {
      workspace = try Workspace(opening: options.data)
    } catch {
      throw .cannotOpen(Failure(error))
    }
    let signals = Signals()
    let listener: Listener
    do {
      listener = try Listener(
        address: options.address == "localhost" ? "127.0.0.1" : options.address,
        port: options.port,
        handler: Front(workspace: workspace, principal: options.principal),
        deadlines: .usual, capacity: .usual, log: AccessLog.write)
    } catch {
      throw .cannotListen("\(options.address):\(options.port)")
    }
    let keeper = Keeper(workspace)
    let name = options.address.contains(":") ? "[\(options.address)]" : options.address
    Console.out("listening on http://\(name):\(listener.port)")
    signals.waitForEnd()
    listener.stop(within: .seconds(5))
    keeper.stop()
  }
}

/// Why the server did not start.
enum StartError: Error {
  case usage(String)
  case notLoopback(String)
  case cannotOpen(Failure)
  case cannotListen(String)

  var code: Int32 {
    switch self {
    case .usage: 2
    case .notLoopback: 3
    case .cannotOpen, .cannotListen: 5
    }
  }

  var words: String {
    switch self {
    case .usage(let words): words + "\n\n" + Main.help
    case .notLoopback(let address):
      "\(address) is not this machine: until accounts are kept, the server binds to loopback only "
        + "(127.0.0.1 or ::1)"
    case .cannotOpen(.missing(let path)):
      "there is no knowledge base at \(path); make one with: kb-cli init --data DIR"
    case .cannotOpen(.conflict(let words)), .cannotOpen(.unavailable(let words)),
      .cannotOpen(.damaged(let words)), .cannotOpen(.stale(let words)),
      .cannotOpen(.absent(let words)), .cannotOpen(.notAllowed(let words)),
      .cannotOpen(.refused(let words)):
      words
    case .cannotListen(let place): "cannot listen on \(place): is the port taken?"
    }
  }
}

/// What the command line says.
struct Options {
  var data = Console.environment("KB_DATA") ?? "kb-data"
  var address = "127.0.0.1"
  var port: UInt16 = 8080
  var principal = Principal.localOperator
  var wantsHelp = false

  init(_ words: [String]) throws(StartError) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--help", "-h": wantsHelp = true
      case "--data": data = try Self.value(of: word, &rest)
      case "--as":
        let name = try Self.value(of: word, &rest)
        guard let principal = Principal.builtIn(named: name) else {
          throw .usage("--as cannot be '\(name)'")
        }
        self.principal = principal
      case "--listen":
        let text = try Self.value(of: word, &rest)
        guard let colon = text.lastIndex(of: ":"),
          let port = UInt16(text[text.index(after: colon)...])
        else { throw .usage("--listen needs ADDRESS:PORT, not '\(text)'") }
        address = text[..<colon].filter { $0 != "[" && $0 != "]" }
        self.port = port
      default: throw .usage("'\(word)' is not understood")
      }
    }
  }

  private static func value(
    of option: String, _ rest: inout ArraySlice<String>
  ) throws(StartError) -> String {
    guard let value = rest.popFirst() else { throw .usage("\(option) needs a value") }
    return value
  }
}
