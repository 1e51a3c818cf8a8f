import HTTPServer
import KnowledgeModel

/// Who may do what, as Markdown, made from the route table and the access policy: `docs/access.md`.
enum AccessTable {
  private static let roles: [Role] = [.anonymous] + Role.ofAccounts

  static var markdown: String {
    """
    # Who may do what

    Made from the route table and the access policy by `kb-server --access-table > docs/access.md`; a test fails
    when it is stale, and another one tries every cell. The person at the machine, who acts by the command line or on
    loopback while there are no accounts, may do everything and stands in no column.

    ## Routes

    401: sign in first. 403: not for this role. Otherwise what of it the role reaches. What one may not read answers as what
    is not there: 404, in the same words.

    | route | \(roles.map(\.rawValue).joined(separator: " | ")) |
    |---|\(roles.map { _ in "---|" }.joined())
    \(Routes.all.map(line).joined(separator: "\n"))

    ## Documents by handling label

    `own`: of a Center that the officer is cleared for. `other`: of another one, or of an officer without clearance.

    | label | \(roles.map(\.rawValue).joined(separator: " | ")) |
    |---|\(roles.map { _ in "---|" }.joined())
    \(labels.joined(separator: "\n"))

    """
  }

  private static func line(_ route: Router<Endpoint>.Route) -> String {
    let cells = roles.map { role in
      guard route.endpoint.audience.admits(role) else { return role == .anonymous ? "401" : "403" }
      return route.endpoint.reach.rawValue
    }
    return "| `\(route.method.rawValue) \(route.pattern)` | \(cells.joined(separator: " | ")) |"
  }

  private static var labels: [String] {
    let open: [(String, Compartment)] = [
      ("public", .public), ("industry", .industry), ("official", .official),
      ("enforcement, own", .enforcement(owner: .ele)),
      ("enforcement, other", .enforcement(owner: .mach)),
    ]
    return open.map { name, compartment in
      let cells = roles.map { role in
        let principal = Principal(
          name: role.rawValue, role: role, enforcementClearance: role == .officer ? [.ele] : [])
        if AccessPolicy.mayWrite(compartment, principal) { return "reads, writes" }
        return AccessPolicy.mayRead(compartment, principal) ? "reads" : "no"
      }
      return "| \(name) | \(cells.joined(separator: " | ")) |"
    }
  }
}
