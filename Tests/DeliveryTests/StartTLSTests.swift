import Foundation
import TestSupport
import Testing

@testable import Delivery

/// Letters that go by TLS after STARTTLS, to a small mail server on another address of this machine: to 127.0.0.1
/// itself none is needed.
@Suite struct StartTLSTests {
  private static let host = "127.0.0.2"

  /// Takes one connection, and prints what came: `clear` or `tls` in front of each line.
  private static let script = """
    import socket, ssl, sys
    mode, certificate, key = sys.argv[1:4]
    listening = socket.create_server(("127.0.0.2", 0))
    print(listening.getsockname()[1], flush=True)
    listening.settimeout(20)
    client, _ = listening.accept()
    client.settimeout(20)
    way = "clear"
    client.sendall(b"220 hello\\r\\n")
    buffer = b""
    data = False
    while True:
        while b"\\n" not in buffer:
            try:
                more = client.recv(4096)
            except (OSError, ssl.SSLError):
                more = b""
            if not more:
                sys.exit(0)
            buffer += more
        line, buffer = buffer.split(b"\\n", 1)
        line = line.rstrip(b"\\r")
        print(way, line.decode("utf-8", "replace"), flush=True)
        if data:
            if line == b".":
                data = False
                client.sendall(b"250 taken\\r\\n")
        elif line.startswith(b"EHLO"):
            offer = b"250-here\\r\\n250 STARTTLS\\r\\n" if way == "clear" and mode != "silent" else b"250-here\\r\\n250 AUTH PLAIN\\r\\n"
            client.sendall(offer)
        elif line == b"STARTTLS":
            if mode == "injects":
                client.sendall(b"220 go\\r\\n250-here\\r\\n250 AUTH PLAIN\\r\\n")
                continue
            if mode == "refuses":
                client.sendall(b"454 not now\\r\\n")
                continue
            client.sendall(b"220 go\\r\\n")
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate, key)
            try:
                client = context.wrap_socket(client, server_side=True)
            except (OSError, ssl.SSLError):
                print("clear handshake failed", flush=True)
                sys.exit(0)
            way = "tls"
            buffer = b""
        elif line == b"DATA":
            data = True
            client.sendall(b"354 go on\\r\\n")
        elif line == b"QUIT":
            sys.exit(0)
        else:
            client.sendall(b"250 fine\\r\\n")
    """

  private static func run(_ program: String, _ arguments: [String], in folder: String) throws
    -> (process: Process, out: FileHandle)
  {
    let process = Process()
    let out = Pipe()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, out.fileHandleForReading)
  }

  /// What the server saw of one letter, and how handing it over ended.
  private func send(
    _ mode: String, certificateFor name: String = host
  ) throws -> (lines: [String], error: DeliveryError?) {
    let directory = try TemporaryDirectory()
    defer { withExtendedLifetime(directory) {} }
    // Both tools are among those that the script that runs the tests installs.
    let (openssl, _) = try Self.run(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mail",
        "-addext",
        "subjectAltName=IP:\(name)", "-keyout", "key.pem", "-out", "crt.pem",
      ], in: directory.path)
    openssl.waitUntilExit()
    let (python, out) = try Self.run(
      "/usr/bin/python3", ["-c", Self.script, mode, "crt.pem", "key.pem"], in: directory.path)
    var first: [UInt8] = []
    while let byte = try out.read(upToCount: 1)?.first, byte != 10 { first.append(byte) }
    let port = String(decoding: first, as: UTF8.self)
    var server = try #require(MailServer("smtp://\(Self.host):\(port)"))
    server.trust = directory.path + "/crt.pem"
    (server.user, server.password) = ("kb", "word")
    let mail = Mail(
      from: try #require(MailAddress("kb@kb.example")),
      to: try #require(MailAddress("kim@ele.example")), subject: "New", body: "Chips",
      date: "26 Nov 2026 14:05:06 +0000", id: "1@kb.example")
    var failure: DeliveryError?
    do throws(DeliveryError) { try server.send(mail) } catch { failure = error }
    let rest = try out.readToEnd() ?? Data()
    python.waitUntilExit()
    let lines = String(decoding: rest, as: UTF8.self).split(separator: "\n").map(String.init)
    return (lines, failure)
  }

  @Test func aLetterGoesByTLSAndNothingOfItInTheClear() throws {
    let (lines, error) = try send("proper")
    #expect(error == nil)
    #expect(lines.prefix(2) == ["clear EHLO localhost", "clear STARTTLS"])
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("tls ") })
    #expect(lines.contains("tls EHLO localhost") && lines.contains("tls AUTH PLAIN AGtiAHdvcmQ="))
    #expect(lines.contains("tls RCPT TO:<kim@ele.example>") && lines.contains("tls ."))
  }

  @Test(
    "without TLS nothing is sent",
    arguments: [
      ("silent", DeliveryError.notSecure(code: 0)), ("refuses", .refusedForNow(status: 454)),
      // What came in the clear behind the answer is not taken for what comes by TLS.
      ("injects", .brokenOff),
    ])
  func refusals(mode: String, expected: DeliveryError) throws {
    let (lines, error) = try send(mode)
    #expect(error == expected)
    #expect(!lines.contains { $0.contains("AUTH") || $0.contains("MAIL") }, "\(lines)")
  }

  @Test func aCertificateForAnotherNameIsNotTaken() throws {
    let (lines, error) = try send("proper", certificateFor: "127.0.0.3")
    guard case .notSecure = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!lines.contains { $0.hasPrefix("tls ") && !$0.hasSuffix("EHLO localhost") }, "\(lines)")
    #expect(!lines.contains { $0.contains("AUTH") || $0.contains("MAIL") }, "\(lines)")
  }
}
