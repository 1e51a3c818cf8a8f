import Foundation
import HTTPServer
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// What whoever runs the machine relies on: figures, settings, smaller answers, other sites kept out.
@Suite struct OperationsTests {
  private let directory: TemporaryDirectory
  private let place: Installation

  init() throws {
    directory = try TemporaryDirectory()
    place = try Installation(directory.path + "/data")
  }

  @Test func metricsCountByRouteAndTellNothingOfWhatWasAsked() throws {
    try place.post("Zanzorb", "Zanzorb is secret.", label: "enforcement", owner: "ele")
    let boss = try place.token("boss", .administrator)
    for (status, path) in [(200, "/v1/search"), (200, "/v1/search"), (404, "/v1/documents/{id}")] {
      place.front.metrics.note(
        AccessEntry(
          method: .get, label: path, status: status, byteCount: 10, duration: .milliseconds(3),
          id: "", client: "192.0.2.7"))
    }
    let answer = place.ask(.get, "/metrics", token: boss)
    #expect(answer.status == 200)
    #expect(answer.contentType.hasPrefix("application/openmetrics-text; version=1.0.0"))
    let text = answer.text
    #expect(
      text.contains("kb_requests_total{method=\"GET\",route=\"/v1/search\",status=\"200\"} 2\n"))
    #expect(
      text.contains("kb_request_duration_seconds_bucket{le=\"0.002\",route=\"/v1/search\"} 0\n"))
    #expect(
      text.contains("kb_request_duration_seconds_bucket{le=\"0.005\",route=\"/v1/search\"} 2\n"))
    #expect(text.contains("kb_documents{label=\"enforcement\"} 1\n"))
    #expect(text.hasSuffix("# EOF\n"))
    for secret in ["anzorb", "192.0.2.7", "boss"] { #expect(!text.contains(secret)) }
    try Self.checkFamilies(text)
    for role in Role.ofAccounts where role != .administrator {
      #expect(
        place.ask(.get, "/metrics", token: try place.token(role.rawValue, role)).status == 403)
    }
    #expect(place.ask(.get, "/metrics").status == 401)
  }

  /// Samples stand behind their family's head, families occur once (OpenMetrics 1.0, section 5).
  private static func checkFamilies(_ text: String) throws {
    var seen: Set<String> = []
    var family = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# TYPE ") {
        family = String(line.split(separator: " ")[2])
        #expect(seen.insert(family).inserted, "\(family) twice")
      } else if !line.hasPrefix("#") {
        let name = line.prefix { $0 != "{" && $0 != " " }
        #expect(name.hasPrefix(family), "\(line) under \(family)")
        #expect(Double(line.split(separator: " ").last ?? "") != nil, "\(line)")
      }
    }
    #expect(seen.count > 10)
  }

  @Test func whileTheLogIsReplayedSearchesAreRefusedAndTheChecksSaySo() throws {
    let lines = (0..<600).map {
      #"{"title":"T\#($0)","label":"public","body":"Honey of hive \#($0)."}"#
    }
    let sent = place.ask(
      .post, "/v1/documents:batch", token: try place.token("kim", .officer),
      body: lines.joined(separator: "\n"))
    #expect(sent.status == 200)
    place.workspace.leaveReplayToUpkeep()
    for path in ["/startupz", "/readyz"] {
      let answer = place.ask(.get, path)
      #expect(answer.status == 503 && answer.header("Retry-After") == "2", "\(answer.text)")
      #expect(answer.text.contains(#"{"name":"replay","status":"failed","#), "\(answer.text)")
      #expect(answer.text.contains(#"{"name":"store","status":"ok"}"#), "\(answer.text)")
    }
    #expect(place.ask(.get, "/livez").status == 200)
    let search = place.ask(.get, "/v1/search?q=honey")
    #expect(search.status == 503 && search.header("Retry-After") == "2")
    try place.workspace.maintainIndex()
    for path in ["/startupz", "/readyz", "/v1/search?q=honey"] {
      #expect(place.ask(.get, path).status == 200)
    }
  }

  @Test func referenceDataMayBeKeptForADayAndSaysWhenItIsTheSame() throws {
    for path in [
      "/v1/sectors", "/v1/sectors/ele", "/v1/hts", "/v1/hts/8542?as_of=2020-01-02", "/v1/ports",
      "/v1/kinds",
    ] {
      let answer = place.ask(.get, path)
      #expect(answer.status == 200, "\(path)")
      #expect(answer.header("Cache-Control") == "public, max-age=86400")
      let tag = try #require(answer.header("ETag"))
      let again = place.ask(.get, path, headers: ["if-none-match": tag])
      #expect(again.status == 304 && again.body.isEmpty && again.header("ETag") == tag)
    }
    // 7013 went from one Center to another in March 2014.
    func owns(_ center: String, _ day: String) -> Bool {
      place.ask(.get, "/v1/sectors/\(center)?as_of=\(day)").text.contains(#""from":"7013""#)
    }
    #expect(owns("cpmm", "2014-03-09") && !owns("imm", "2014-03-09"))
    #expect(!owns("cpmm", "2014-03-10") && owns("imm", "2014-03-10"))
    #expect(place.ask(.get, "/v1/hts").text.contains(#""number":"85""#))
    #expect(
      place.ask(.get, "/v1/ports").text.contains(#"{"code":"2304","name":"Laredo","state":"TX"}"#))
    #expect(Reference.ports.map(\.code) == Set(Reference.ports.map(\.code)).sorted())
  }

  @Test(
    "gzip is asked for",
    arguments: [
      ("gzip", true), ("deflate, gzip;q=0.5", true), ("*", true), ("GZIP", true),
      ("gzip;q=0", false), ("gzip;q=0, *", false), ("identity", false), ("", false),
      ("gzip2", false),
    ])
  func accepted(header: String, isTaken: Bool) {
    #expect(Gzip.isAccepted(by: header) == isTaken)
  }

  @Test func largeAnswersAreMadeSmallerForWhoeverAsksExceptBesideASession() throws {
    let plain = place.ask(.get, "/v1/sectors")
    let small = place.ask(.get, "/v1/sectors", headers: ["accept-encoding": "gzip"])
    #expect(plain.header("Content-Encoding") == nil && plain.body.count > 1024)
    #expect(small.header("Content-Encoding") == "gzip" && small.body.count < plain.body.count / 2)
    #expect(small.header("Vary") == "Accept-Encoding" && plain.header("Vary") == "Accept-Encoding")
    #expect(small.body.prefix(2) == [0x1F, 0x8B])
    #expect(try Self.unzipped(small.body, in: directory.path) == plain.body)
    let beside = place.ask(
      .get, "/v1/sectors", headers: ["accept-encoding": "gzip", "cookie": "x=y"])
    #expect(beside.header("Content-Encoding") == nil)
    let id = try place.post(
      "Long", String(repeating: "Honey is graded. ", count: 200), label: "public")
    let tagged = place.ask(.get, "/v1/documents/\(id)", headers: ["accept-encoding": "gzip"])
    #expect(tagged.header("ETag") != nil && tagged.header("Content-Encoding") == nil)
  }

  @Test func whatCannotBeMadeSmallerStaysAsItIs() {
    var random = SplitMix64(seed: 7)
    let noise = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Gzip.compress(noise) == nil)
    #expect(Gzip.compress([]) == nil)
  }

  private static func unzipped(_ bytes: [UInt8], in folder: String) throws -> [UInt8] {
    let file = folder + "/answer.gz"
    try Data(bytes).write(to: URL(filePath: file))
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/gzip")
    gzip.arguments = ["-dc", file]
    let out = Pipe()
    gzip.standardOutput = out
    try gzip.run()
    let plain = try out.fileHandleForReading.readToEnd() ?? Data()
    gzip.waitUntilExit()
    return Array(plain)
  }

  @Test func scriptsOfAnotherSiteUseTheAPIOnlyWhereItIsNamed() throws {
    let open = try Installation(
      directory.path + "/open", crossOrigins: ["https://tools.example.org"])
    let token = try open.token("kim", .officer, centers: [.ele])
    let origin = ["origin": "https://tools.example.org"]
    let read = open.ask(.get, "/v1/search?q=x", token: token, headers: origin)
    #expect(read.header("Access-Control-Allow-Origin") == "https://tools.example.org")
    #expect(read.header("Access-Control-Allow-Credentials") == nil)
    let before = open.ask(
      .options, "/v1/documents",
      headers: origin.merging(["access-control-request-method": "POST"]) { $1 })
    #expect(before.status == 204)
    #expect(before.header("Access-Control-Allow-Methods") == "POST")
    #expect(
      open.ask(
        .post, "/v1/tag", body: "chips",
        headers: origin.merging(["content-type": "text/plain"]) { $1 }
      ).status == 200)
    for other in ["https://evil.example.org", "null", "https://tools.example.org.evil.org"] {
      let answer = open.ask(.get, "/v1/search?q=x", token: token, headers: ["origin": other])
      #expect(answer.header("Access-Control-Allow-Origin") == nil)
      #expect(
        open.ask(.post, "/v1/tag", body: "chips", headers: ["origin": other]).status == 403)
    }
    // Pages are for nobody else's scripts, and by default neither is the API.
    #expect(open.ask(.get, "/", headers: origin).header("Access-Control-Allow-Origin") == nil)
    #expect(
      place.ask(.get, "/v1/search?q=x", headers: origin).header("Access-Control-Allow-Origin")
        == nil)
  }

  private static func settings(
    _ file: String? = nil, flags: [(String, String)] = [], environment: [String: String] = [:]
  ) throws(SettingFaults) -> ServerSettings {
    try ServerSettings(
      flags: flags.map { (name: $0.0, value: $0.1) }, environment: { environment[$0] },
      file: file.map { ("kb.conf", $0) })
  }

  @Test func aFlagBeatsTheEnvironmentAndThatTheFile() throws {
    let file =
      "# ours\nlisten = 127.0.0.1:1 # here\nread-rate=5\nwebhook-host = a\nwebhook-host = b\n"
    let found = try Self.settings(
      file, flags: [("listen", "[::1]:3")],
      environment: ["KB_LISTEN": "127.0.0.1:2", "KB_READ_RATE": "6", "KB_MAIL_FROM": ""])
    #expect(found.text("listen") == "[::1]:3" && found.source(of: "listen") == .flag)
    #expect(found.text("read-rate") == "6" && found.source(of: "read-rate") == .environment)
    #expect(found.list("webhook-host") == ["a", "b"])
    #expect(found.source(of: "webhook-host") == .file("kb.conf", line: 5))
    #expect(found.text("data") == "kb-data" && found.source(of: "data") == .standard)
    #expect(found.text("mail-from") == nil)
    let listed = try Self.settings(file, environment: ["KB_WEBHOOK_HOSTS": "c, d"])
    #expect(listed.list("webhook-host") == ["c", "d"])
  }

  @Test func everyFaultOfTheSettingsIsToldAtOnceWithItsPlace() throws {
    let file = "listn = x\nread-rate = many\nnonsense\ntls-cert = a.pem\nas = king\n"
    do throws(SettingFaults) {
      _ = try Self.settings(file, environment: ["KB_WRITE_RATE": "-1"])
      Issue.record("faults passed")
    } catch {
      #expect(
        error.all.map(\.place) == [
          "kb.conf, line 1", "kb.conf, line 2", "kb.conf, line 3", "kb.conf, line 5",
          "KB_WRITE_RATE", "tls-cert",
        ])
      #expect(error.all[0].words == "there is no setting 'listn'. Did you mean 'listen'?")
    }
  }

  @Test func everySettingHasItsFlagItsNameInTheEnvironmentAndALineOfHelp() {
    let all = ServerSetting.all
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map(\.environment)).count == all.count)
    for setting in all {
      #expect(Options.help.contains("--\(setting.name) "))
      #expect(Options.help.contains("[\(setting.environment)]"))
    }
  }
}
