import KnowledgeBase
import KnowledgeModel

extension Command {
  static let config = Command(
    name: "config", arguments: "check | explain [FILE]",
    summary: "What the server's settings come to, and what is wrong with them.",
    options: [
      "check [FILE]        every fault of a settings file and of the environment, with its place",
      "explain [FILE]      each setting, its value and where that comes from",
      "                    FILE has lines NAME = VALUE and # comments; else $KB_CONFIG, else none",
    ],
    examples: ["kb-cli config explain", "kb-cli config explain --json"],
    run: { arguments, setting in
      let verb = try arguments.positional("VERB")
      guard ["check", "explain"].contains(verb) else {
        throw UsageError.badValue(option: "VERB", value: verb, expected: "check or explain")
      }
      let path = try arguments.nextPositional() ?? Console.environment("KB_CONFIG")
      try arguments.finish()
      do throws(SettingFaults) {
        let found = try ServerSettings(
          flags: [], environment: Console.environment, path: path)
        if verb == "explain" { explain(found, setting) } else { setting.console.say("No faults.") }
        return .done
      } catch {
        for fault in error.all { setting.console.complain(Console.safe(fault.explanation)) }
        return .badData
      }
    })

  private static func explain(_ settings: ServerSettings, _ setting: Setting) {
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.objects("settings", ServerSetting.all) { entry, json in
            json.member("name", entry.name)
            json.members("values", settings.list(entry.name))
            json.member("source", settings.source(of: entry.name)?.name)
            json.member("environment", entry.environment)
          }
        }
      }
      return
    }
    for entry in ServerSetting.all {
      let value = settings.list(entry.name).joined(separator: ", ")
      let source = settings.source(of: entry.name)?.name ?? "not set"
      setting.console.out("\(entry.name)\t\(Console.safe(value))\t\(Console.safe(source))")
    }
  }
}
