import Foundation
import TestSupport

/// The two programs as a user has them: started from the build folder, each in its own process.
struct Programs {
  let directory: TemporaryDirectory
  var data: String { directory.path + "/data" }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  static let folder: URL = {
    // The test bundle lies beside the programs.
    let arguments = ProcessInfo.processInfo.arguments
    let bundle = arguments.first { $0.hasSuffix(".xctest") } ?? arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent()
  }()

  init() throws { directory = try TemporaryDirectory() }

  struct Result {
    let code: Int32
    let out: String
    let err: String
  }

  @discardableResult
  func cli(_ words: String..., input: String = "") throws -> Result { try cli(words, input: input) }

  @discardableResult
  func cli(_ words: [String], input: String = "") throws -> Result {
    try run(words + ["--data", data], input: input)
  }

  /// The command line as it stands, without a data directory.
  func run(_ words: [String], input: String = "") throws -> Result {
    let process = Process()
    process.executableURL = Self.folder.appending(path: "kb-cli")
    process.arguments = words
    process.currentDirectoryURL = Self.root
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), URL(filePath: directory.path + "/err"))
    _ = FileManager.default.createFile(atPath: stderr.path, contents: nil)
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let out = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, out: String(decoding: out, as: UTF8.self),
      err: (try? String(contentsOf: stderr, encoding: .utf8)) ?? "")
  }

  /// The header by which a program signs in as an account, with a new token.
  func bearer(_ name: String) throws -> String {
    "Authorization: Bearer "
      + (try cli("token", "add", name).out.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Two partners of companies that must not learn of each other, and an officer, each with how they sign in.
  func exchangePeople() throws -> (ann: String, rob: String, olivia: String) {
    try cli(
      "account", "add", "ann", "--role", "partner", "--organisation", "ACME Electronics, Inc.")
    try cli("account", "add", "rob", "--role", "partner", "--organisation", "Rival Chips LLC")
    try cli("account", "add", "olivia", "--role", "officer", "--center", "ele")
    return (try bearer("ann"), try bearer("rob"), try bearer("olivia"))
  }

  /// A key and a certificate of its own for this machine, `kb.key` and `kb.crt`; by openssl, which the script that
  /// runs the tests installs.
  func makeCertificate(_ name: String) throws {
    let openssl = Process()
    openssl.executableURL = URL(filePath: "/usr/bin/openssl")
    openssl.arguments = [
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=\(name)",
      "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", directory.path + "/kb.key", "-out",
      directory.path + "/kb.crt",
    ]
    openssl.standardError = FileHandle.nullDevice
    try openssl.run()
    openssl.waitUntilExit()
  }

  func file(_ name: String, _ content: String) throws -> String {
    let path = directory.path + "/" + name
    try Data(content.utf8).write(to: URL(filePath: path))
    return path
  }
}

/// A server of one's own on a free port of loopback; ends with its owner.
final class RunningServer {
  let address: String
  private let process = Process()

  init(_ programs: Programs, _ words: String...) throws {
    process.executableURL = Programs.folder.appending(path: "kb-server")
    process.arguments = ["--data", programs.data, "--listen", "127.0.0.1:0"] + words
    let stdout = Pipe()
    process.standardOutput = stdout
    let log = programs.directory.path + "/server.log"
    _ = FileManager.default.createFile(atPath: log, contents: nil)
    process.standardError = try FileHandle(forWritingTo: URL(filePath: log))
    try process.run()
    var line = ""
    while !line.hasSuffix("\n") {
      let byte = stdout.fileHandleForReading.readData(ofLength: 1)
      if byte.isEmpty { break }
      line += String(decoding: byte, as: UTF8.self)
    }
    address = line.replacing("listening on ", with: "").replacing("\n", with: "")
  }

  deinit { stop() }

  /// Asks the server to read its certificate again.
  func reload() { kill(process.processIdentifier, SIGHUP) }

  @discardableResult
  func stop() -> Int32 {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    return process.terminationStatus
  }

  struct Answer {
    let status: Int
    let headers: String
    let body: String
  }

  /// Asks by curl, which every Debian has or is given by the script that runs the tests.
  func ask(_ words: String..., path: String) throws -> Answer { try ask(words, path: path) }

  func ask(_ words: [String], path: String) throws -> Answer {
    let curl = Process()
    curl.executableURL = URL(filePath: "/usr/bin/curl")
    curl.arguments = ["-s", "-i", "--max-time", "20"] + words + [address + path]
    let stdout = Pipe()
    curl.standardOutput = stdout
    try curl.run()
    let bytes = try stdout.fileHandleForReading.readToEnd() ?? Data()
    curl.waitUntilExit()
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1).map(String.init)
    let status = parts.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Answer(
      status: status ?? 0, headers: parts.first ?? "", body: parts.count > 1 ? parts[1] : "")
  }
}
