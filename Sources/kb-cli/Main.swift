import KnowledgeBase
import KnowledgeModel

@main
struct Main {

  static let commands: [Command] = [
    .initialise, .ingest, .search, .show, .similar, .citations, .suggest, .tag, .sectors, .hts,
    .status,
    .verify,
    .rebuildIndex, .backup, .restore,
    .export, .eval, .train, .retag, .overrideSectors, .lookup, .party, .module,
    .account, .token, .access, .audit,
    .submission, .receipt, .alert, .remark, .config, .completion, .manual,
  ]

  static func main() {
    Ingress.runWorkerIfAsked(CommandLine.arguments)
    let code = run(Array(CommandLine.arguments.dropFirst()))
    Process.end(code.rawValue)
  }

  private static func run(_ words: [String]) -> ExitCode {
    var arguments = Arguments(words)
    var command: Command?
    let console = Console(isQuiet: arguments.flag("--quiet"), noColor: arguments.flag("--no-color"))
    do {
      let isJSON = arguments.flag("--json")
      let wantsHelp = arguments.flag("--help") || arguments.flag("-h")
      let data = try arguments.option("--data") ?? Console.environment("KB_DATA") ?? "kb-data"
      let viewed = try arguments.option("--as")
      // Behind a command it is that command's own.
      if arguments.leads(with: "--version") {
        console.out("kb-cli \(Release.version)")
        return .done
      }
      guard let name = try arguments.nextPositional(), name != "help" else {
        console.out(Usage.overview(commands))
        return wantsHelp || words.isEmpty || words.contains("help") ? .done : .usage
      }
      command = commands.first { $0.name == name }
      guard let command else {
        throw UsageError.unknownCommand(name, suggestion: Usage.nearest(name, commands))
      }
      if wantsHelp {
        console.out(Usage.help(command))
        return .done
      }
      let principal = try principal(viewed, data)
      let setting = Setting(
        console: console, dataDirectory: data, isJSON: isJSON, principal: principal,
        today: Timestamp.now().day)
      return try command.run(&arguments, setting)
    } catch let error as UsageError {
      console.complain(Usage.words(error, of: command))
      return .usage
    } catch let error as SearchRefusal {
      console.complain("kb-cli: " + error.explanation)
      return .usage
    } catch {
      let (words, code) = Usage.failure(error)
      console.complain("kb-cli: " + Console.safe(words))
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
