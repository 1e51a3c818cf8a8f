import KnowledgeBase
import KnowledgeModel

extension Command {
  static let demo = Command(
    name: "demo", arguments: "",
    summary:
      "Fill a knowledge base with 500 invented documents to try things on, or take them away.",
    options: [
      "--accounts          also an account of each role, each with a password that is shown once",
      "--beside            even where there are documents that are not invented",
      "--remove            take the invented documents away and disable those accounts",
    ],
    examples: [
      "kb-cli demo --data demo-data", "kb-cli search 'ACME Laredo' --data demo-data",
      "kb-cli demo --remove --data demo-data",
    ],
    run: { arguments, setting in
      let removes = arguments.flag("--remove")
      let wantsAccounts = arguments.flag("--accounts")
      let mayMix = arguments.flag("--beside")
      try arguments.finish()
      if removes, wantsAccounts || mayMix {
        throw UsageError.refused("--remove stands alone")
      }
      if removes { return try remove(setting) }
      return try fill(setting, besideOthers: mayMix, accounts: wantsAccounts)
    })

  private static func fill(
    _ setting: Setting, besideOthers mayMix: Bool, accounts wantsAccounts: Bool
  ) throws -> ExitCode {
    let console = setting.console
    if setting.server != nil { _ = try setting.workspace() }
    let workspace = try Workspace(creating: setting.dataDirectory)
    let counts: (added: Int, unchanged: Int)
    do {
      counts = try workspace.fileDemo(besideOthers: mayMix, as: setting.principal)
    } catch let refusal as DemoRefusal {
      console.complain("kb-cli: \(refusal)")
      return .conflict
    }
    try workspace.maintainIndex()
    let accounts = wantsAccounts ? try workspace.makeDemoAccounts(as: setting.principal) : []
    if setting.isJSON {
      console.json { json in
        json.object { json in
          json.member("added", counts.added)
          json.member("unchanged", counts.unchanged)
          json.member("invented", true)
          json.objects("accounts", accounts) { account, json in
            json.member("name", account.name)
            json.member("role", account.role.rawValue)
            json.member("password", account.password)
          }
        }
      }
    } else {
      console.out("\(counts.added) invented documents filed, \(counts.unchanged) were there.")
      console.table(accounts.map { [$0.name, $0.role.rawValue, $0.password] })
    }
    console.complain(
      """
      EVERY ONE OF THESE DOCUMENTS IS INVENTED, with its companies, rulings and shipments. Each says so in its title.
      kb-cli demo --remove --data \(setting.dataDirectory) takes them away.
      """)
    if !accounts.isEmpty {
      console.complain(
        "The passwords are shown this once. Whoever has them may do what the roles may: not for a knowledge base in use."
      )
    }
    return .done
  }

  private static func remove(_ setting: Setting) throws -> ExitCode {
    let workspace = try setting.workspace()
    let removed = try workspace.removeDemo(as: setting.principal)
    try workspace.maintainIndex()
    if setting.isJSON {
      setting.console.json { json in
        json.object { json in
          json.member("removed", removed.documents)
          json.member("disabled", removed.accounts)
        }
      }
    } else {
      setting.console.out(
        "\(removed.documents) invented documents removed, \(removed.accounts) accounts disabled.")
    }
    return removed.documents + removed.accounts == 0 ? .nothingFound : .done
  }
}
