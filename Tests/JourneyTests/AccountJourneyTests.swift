import Foundation
import TestSupport
import Testing

/// People on the command line and at the server, as an administrator and a partner meet them.
@Suite struct AccountJourneyTests {
  @Test func fromTheFirstAdministratorToTheLastLineOfTheRecord() throws {
    let programs = try Programs()
    try programs.cli("init")
    let open = try programs.file("a.txt", "Title: Open\nLabel: public\n\nWord openword.")
    let secret = try programs.file("b.txt", "Title: Closed\nLabel: enforcement\n\nWord canaryword.")
    try programs.cli("ingest", open)
    try programs.cli("ingest", secret, "--owner", "ele")
    let server = try RunningServer(programs)
    #expect(try server.ask(path: "/v1/search?q=canaryword").body.contains("\"total\":1"))

    let boss = try programs.cli("account", "add", "boss", "--role", "administrator")
    #expect(boss.code == 0 && boss.out.hasPrefix("acc_"))
    #expect(try programs.cli("account", "add", "Boss", "--role", "trainer").code == 4)
    #expect(try programs.cli("account", "add", "x", "--role", "king").code == 2)
    #expect(try programs.cli("account", "add", "x", "--role", "partner").code == 2)
    let kim = try programs.cli(
      "account", "add", "kim", "--role", "officer", "--center", "ele", "--clearance", "enforcement",
      "--password-stdin", input: "correct horse battery\n")
    #expect(kim.code == 0, "\(kim.err)")
    #expect(
      try programs.cli("account", "add", "ann", "--role", "partner", "--organisation", "ACME").code
        == 0)
    let list = try programs.cli("account", "list")
    #expect(list.out.contains("\tkim\tofficer\tele\tcleared for ele"))

    // From now on nobody is the person at the machine over the network.
    #expect(try server.ask(path: "/v1/search?q=canaryword").body.contains("\"total\":0"))
    let token = try programs.cli("token", "add", "kim", "--expires", "30d")
    let word = token.out.trimmingCharacters(in: .newlines)
    #expect(token.code == 0 && word.hasPrefix("kb_") && !word.contains(" "), "\(token.out)")
    func ask(_ path: String) throws -> RunningServer.Answer {
      try server.ask("-H", "Authorization: Bearer \(word)", path: path)
    }
    #expect(try ask("/v1/search?q=canaryword").body.contains("\"total\":1"))
    #expect(try ask("/v1/accounts").status == 403)
    #expect(
      try server.ask("-d", "{\"title\":\"x\",\"body\":\"y\"}", path: "/v1/documents").status == 401)
    let large = String(repeating: "x", count: 100_000)
    #expect(try server.ask("-d", large, path: "/v1/documents").status == 401)

    #expect(try programs.cli("search", "canaryword", "--as", "kim").code == 0)
    #expect(try programs.cli("search", "canaryword", "--as", "ann").code == 1)
    #expect(try programs.cli("account", "list", "--as", "kim").code == 3)
    #expect(try programs.cli("search", "openword", "--as", "nobody").code == 2)
    let found = try programs.cli("search", "canaryword", "--json")
    let id = String(try #require(found.out.firstMatch(of: /doc_[0-9A-Z]+/)).output)
    let may = try programs.cli("access", "explain", id, "kim")
    #expect(may.code == 0 && may.out.contains("is cleared for enforcement documents of ele"))
    let mayNot = try programs.cli("access", "explain", id, "ann", "--json")
    #expect(mayNot.code == 3 && mayNot.out.contains("\"may_read\":false"))

    #expect(try ask("/v1/documents/\(id)").status == 200)
    let tokens = try programs.cli("token", "list", "kim", "--json")
    let tokenID = String(try #require(tokens.out.firstMatch(of: /tok_[0-9A-Z]+/)).output)
    #expect(try programs.cli("token", "revoke", tokenID).code == 0)
    #expect(try programs.cli("token", "revoke", tokenID).code == 1)
    #expect(try ask("/v1/me").status == 401)
    #expect(try programs.cli("account", "add", "lee", "--role", "officer").code == 0)
    #expect(try programs.cli("account", "disable", "kim", "--to", "lee").code == 0)
    #expect(try programs.cli("search", "openword", "--as", "kim").code == 4)
    #expect(try programs.cli("token", "add", "kim").code == 4)
    #expect(server.stop() == 0)

    let record = try programs.cli("audit", "--limit", "100")
    for action in [
      "account-added", "token-added", "token-revoked", "account-disabled", "viewed-as",
      "account-reassigned", "read\t\(id)\tenforcement",
    ] { #expect(record.out.contains(action), "\(action)") }
    #expect(!record.out.contains("canaryword") && !record.out.contains(word))
    #expect(try programs.cli("audit", "verify").out.hasPrefix("Sound:"))
    #expect(try programs.cli("verify").code == 0)
    // Whoever cuts the end off outside the program is found.
    let end = programs.data + "/audit.end"
    let noted = try String(contentsOfFile: end, encoding: .utf8)
    let number = try #require(noted.split(separator: " ").first.flatMap { Int($0) })
    try noted.replacing("\(number) ", with: "\(number + 1) ")
      .write(toFile: end, atomically: true, encoding: .utf8)
    let broken = try programs.cli("audit", "verify")
    #expect(broken.code == 65 && broken.out.contains("was signed"))
  }

  @Test func beyondThisMachineThereMustBeAccountsAndTLS() throws {
    let programs = try Programs()
    try programs.cli("init")
    func start(_ words: String...) throws -> (Int32, String) {
      let process = Process()
      process.executableURL = Programs.folder.appending(path: "kb-server")
      process.arguments = ["--data", programs.data, "--listen", "0.0.0.0:0"] + words
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let text = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }
    let (first, words) = try start("--behind-proxy")
    #expect(first == 3 && words.contains("kb-cli account add"))
    try programs.cli("account", "add", "boss", "--role", "administrator")
    let (second, more) = try start()
    #expect(second == 3 && more.contains("--tls-cert"))
    let bad = try programs.file("bad.pem", "no certificate")
    #expect(try start("--tls-cert", bad, "--tls-key", bad).0 == 2)
    #expect(try start("--tls-cert", bad).0 == 2)
  }

  @Test func theServerSpeaksTLSAndReadsItsCertificateAgain() throws {
    let programs = try Programs()
    try programs.cli("init")
    try programs.cli("account", "add", "boss", "--role", "administrator")
    let folder = programs.directory.path
    func certificate(_ name: String) throws {
      try programs.makeCertificate(name)
      try FileManager.default.copyItem(atPath: folder + "/kb.crt", toPath: "\(folder)/\(name).crt")
    }
    try certificate("first")
    let server = try RunningServer(
      programs, "--tls-cert", folder + "/kb.crt", "--tls-key", folder + "/kb.key")
    #expect(server.address.hasPrefix("https://"))
    let first = try server.ask("--cacert", folder + "/first.crt", path: "/v1/me")
    #expect(first.status == 200 && first.headers.contains("Strict-Transport-Security"))
    try certificate("second")
    server.reload()
    var second = 0
    for _ in 0..<50 where second != 200 {
      second = try server.ask("--cacert", folder + "/second.crt", path: "/v1/me").status
    }
    #expect(second == 200)
    #expect(server.stop() == 0)
  }
}
