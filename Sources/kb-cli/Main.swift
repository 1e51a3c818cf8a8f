import KnowledgeBase
import KnowledgeModel

@main
struct Main {

  static let commands: [Command] = [
    .initialise, .demo, .ingest, .search, .show, .similar, .citations, .suggest, .tag, .sectors,
    .hts,
    .status,
    .verify,
    .rebuildIndex, .backup, .restore,
    .export, .eval, .train, .retag, .overrideSectors, .delete, .lookup, .party, .module,
    .account, .token, .access, .audit,
    .submit, .submission, .receipt, .retention, .alert, .saved, .remark, .job, .config, .completion,
    .manual,
  ]

  static func main() {
    Ingress.runWorkerIfAsked(CommandLine.arguments)
    Interrupt.unblock()
    let code = run(Array(CommandLine.arguments.dropFirst()))
    Process.end(code.rawValue)
  }

  private static func run(_ words: [String]) -> ExitCode {
    var arguments = Arguments(words)
    var command: Command?
    var console = Console(isQuiet: arguments.flag("--quiet"), noColor: arguments.flag("--no-color"))
    let pages = !arguments.flag("--no-pager")
    var pager: Pager?
    defer { pager?.finish() }
    do {
      let isJSON = arguments.flag("--json")
      let wantsHelp = arguments.flag("--help") || arguments.flag("-h")
      let named = try arguments.option("--data")
      let data = named ?? Console.environment("KB_DATA") ?? "kb-data"
      let viewed = try arguments.option("--as")
      let remote = try RemoteOptions(&arguments, dataIsNamed: named != nil)
      // Behind a command it is that command's own.
      if arguments.leads(with: "--version") {
        console.out("kb-cli \(Release.version)")
        return .done
      }
      guard let name = try arguments.nextPositional(), name != "help" else {
        console.out(Usage.overview(commands))
        return wantsHelp || words.isEmpty || words.contains("help") ? .done : .usage
      }
      command =
        commands.first { $0.name == name }
        ?? (name == Command.completeWords.name ? .completeWords : nil)
      guard let command else {
        throw UsageError.unknownCommand(name, suggestion: Usage.nearest(name, commands))
      }
      if wantsHelp {
        console.out(Usage.help(command))
        return .done
      }
      let server = try remote.server()
      if server != nil, viewed != nil {
        throw UsageError.refused("--as goes with the data directory; a token says who it is")
      }
      let principal = try server == nil ? principal(viewed, data) : .localOperator
      if pages, command.isLong, !isJSON, console.width != nil { pager = Pager() }
      console.isPaged = pager != nil
      let setting = Setting(
        console: console, dataDirectory: data, isJSON: isJSON, principal: principal,
        today: Timestamp.now().day, server: server)
      return try command.run(&arguments, setting)
    } catch let error as UsageError {
      console.complain(Usage.words(error, of: command))
      return .usage
    } catch let error as SearchRefusal {
      console.complain("kb-cli: " + error.explanation)
      return .usage
    } catch {
      let (words, code) = Usage.failure(error)
      for line in words.split(separator: "\n") {
        console.complain("kb-cli: " + Console.safe(String(line)))
      }
      return code
    }
  }

  private static func principal(_ name: String?, _ data: String) throws -> Principal {
    guard let name, name != Principal.localOperator.name else { return .localOperator }
    guard
      let principal = try Workspace(opening: data).principal(
        named: name, viewedBy: .localOperator)
    else {
      throw UsageError.badValue(
        option: "--as", value: name,
        expected:
          "an account's name or id, local, anonymous, partner, officer, trainer, administrator or auditor"
      )
    }
    return principal
  }
}
