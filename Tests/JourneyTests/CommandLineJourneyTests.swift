import Foundation
import TestSupport
import Testing

/// What the command line says of itself is true.
@Suite struct CommandLineJourneyTests {
  private static func shell(
    _ script: String, in folder: String = Programs.root.path, data: String = "/nonexistent",
    example: String = ""
  ) throws -> Programs.Result {
    let bash = Process()
    bash.executableURL = URL(filePath: "/bin/bash")
    bash.arguments = ["-c", script]
    bash.currentDirectoryURL = URL(filePath: folder)
    bash.environment = [
      "PATH": Programs.folder.path + ":/usr/bin:/bin", "KB_DATA": data, "LC_ALL": "C.UTF-8",
      "HOME": "/nonexistent", "EXAMPLE": example,
    ]
    let (out, err) = (Pipe(), Pipe())
    bash.standardInput = FileHandle.nullDevice
    (bash.standardOutput, bash.standardError) = (out, err)
    try bash.run()
    let told = try out.fileHandleForReading.readToEnd() ?? Data()
    let complained = try err.fileHandleForReading.readToEnd() ?? Data()
    bash.waitUntilExit()
    return Programs.Result(
      code: bash.terminationStatus, out: String(decoding: told, as: UTF8.self),
      err: String(decoding: complained, as: UTF8.self))
  }

  private static func names(_ programs: Programs) throws -> [String] {
    let overview = try #require(
      try programs.cli("--help").out.components(separatedBy: "Options of every command").first)
    return overview.matches(of: /(?m)^  ([a-z-]+) +[A-Z]/).map { String($0.1) }
  }

  @Test func aShellCompletesIdsTariffNumbersAndSearchesOfWhatItsReaderMaySee() throws {
    let programs = try Programs()
    try programs.cli("init")
    func file(_ name: String, _ label: String) throws -> String {
      let path = try programs.file(
        "\(name).json",
        #"{"id":"\#(name)","title":"\#(name)","label":"\#(label)","body":"Honey of \#(name)."}"#)
      let lines = try programs.cli("ingest", path, "--lines").out
      return try #require(lines.firstMatch(of: /doc_[0-9A-Z]{26}/).map { String($0.0) })
    }
    let (open, secret) = (try file("open", "public"), try file("secret", "official"))
    func completed(_ words: String...) throws -> [String] {
      let line = (["kb-cli"] + words).map { "'\($0)'" }.joined(separator: " ")
      let script = """
        source <(kb-cli completion bash)
        COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _kb_cli
        printf '%s\\n' "${COMPREPLY[@]}"
        """
      let folder = programs.directory.path
      return try Self.shell(script, in: folder, data: programs.data).out
        .split(separator: "\n").map(String.init)
    }
    #expect(Set(try completed("show", "doc_")) == [open, secret])
    #expect(try completed("--as", "anonymous", "show", "doc_") == [open])
    #expect(try completed("similar", String(open.prefix(29))).contains(open))
    #expect(try completed("hts", "8542.3").contains("8542.31"))
    #expect(try completed("hts", "8542.3").allSatisfy { $0.hasPrefix("8542.3") })
    #expect(try completed("sho") == ["show"])
    #expect(try completed("show", "doc_0").allSatisfy { $0.hasPrefix("doc_0") })
    // Nothing is said where there is nothing.
    let nowhere = try Self.shell("kb-cli complete-words show -- doc_")
    #expect(nowhere.code == 1 && nowhere.out.isEmpty && nowhere.err.isEmpty)
    #expect(!(try programs.cli("--help").out.contains("complete-words")))

    try programs.cli("account", "add", "ann", "--role", "partner", "--organisation", "A")
    try programs.cli("alert", "add", "honey", "--name", "Honey of spring", "--as", "ann")
    #expect(
      try completed("--as", "ann", "search", "--saved", "Hon") == ["Honey\\ of\\ spring"])
    #expect(try completed("--as", "ann", "alert", "remove", "").contains("1"))
    #expect(!(try completed("--as", "ann", "alert", "")).contains("1"))
    #expect(!(try completed("search", "--saved", "Hon")).contains { $0.hasPrefix("Honey") })
    let token = try programs.file("token", try programs.cli("token", "add", "ann").out)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: token)
    let server = try RunningServer(programs)
    #expect(
      try completed("--server", server.address, "--token-file", token, "show", "doc_") == [open])
    #expect(
      try completed("--server", server.address, "--token-file", token, "search", "--saved", "H")
        == ["Honey\\ of\\ spring"])
    #expect(server.stop() == 0)
  }

  @Test func everyExampleOfEveryHelpRuns() throws {
    let programs = try Programs()
    // The examples name files and folders of the project; what they write lands in a copy.
    let folder = programs.directory.path + "/project"
    #expect(
      try Self.shell("mkdir \(folder) && cp -r corpus docs bench/tagging \(folder)").code == 0)
    let data = programs.data
    func run(_ line: String, _ example: String = "") throws -> Programs.Result {
      try Self.shell(line, in: folder, data: data, example: example)
    }
    // What an officer would have lying about.
    for name in [
      "memo.txt", "letter.txt", "letters.txt", "list.txt", "receipt.json", "letter.eml",
      "filings.ndjson",
      "certificate.json",
    ] {
      #expect(try run("echo 'Chips of 8542.31, see NY N901103.' > \(name)").code == 0)
    }
    #expect(try run("kb-cli init && kb-cli ingest corpus --quiet").code == 0)
    #expect(try run("kb-cli module save corpus/modules --submit --as trainer").code == 0)
    let names = try Self.names(programs)
    #expect(names.count > 25)
    var tried = 0
    for name in names {
      let help = try programs.cli(name, "--help").out
      let part = try #require(
        help.split(separator: "Examples:\n").last?.split(separator: "\n\n").first)
      let examples = part.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(!examples.isEmpty, "\(name)")
      for example in examples {
        // An ellipsis stands for an id of one's own.
        guard !example.contains("…") else { continue }
        // Some learn for minutes in a debug build: that they began is enough.
        let result = try run("timeout -s KILL 10 bash -c \"$EXAMPLE\"", example)
        #expect(![2, 126, 127, 139].contains(result.code), "\(example): \(result.err)")
        tried += 1
      }
    }
    #expect(tried > 50)
  }

  /// A command line of the README's tour and the lines that it shows below it.
  private struct Shown {
    let command: String
    var lines: [String] = []
  }

  private static func tour() throws -> [Shown] {
    let readme = try String(
      contentsOf: Programs.root.appending(path: "README.md"), encoding: .utf8)
    var shown: [Shown] = []
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("    $ ") {
        let command = line.dropFirst(6).split(separator: "   #").first.map(String.init) ?? ""
        shown.append(Shown(command: command))
      } else if line.hasPrefix("    "), !shown.isEmpty, !line.hasPrefix("    curl ") {
        shown[shown.count - 1].lines.append(String(line.dropFirst(4)))
      } else if line.hasPrefix("## What is in it") {
        break
      }
    }
    return shown
  }

  @Test func theReadmeShowsWhatTheProgramsSay() throws {
    let programs = try Programs()
    let folder = programs.directory.path + "/project"
    #expect(try Self.shell("mkdir \(folder) && cp -r corpus docs \(folder)").code == 0)
    func run(_ line: String) throws -> Programs.Result {
      try Self.shell(line, in: folder, data: programs.data)
    }
    let load = """
      kb-cli init && kb-cli ingest corpus --quiet && kb-cli module save corpus/modules --submit --as trainer \
        && kb-cli module publish corpus/modules
      """
    #expect(try run(load).code == 0)
    var compared = 0
    for shown in try Self.tour() where !shown.command.contains("…") {
      let result = try run(shown.command)
      #expect([0, 1].contains(result.code), "\(shown.command): \(result.err)")
      let told = (result.out + "\n" + result.err).split(separator: "\n").map(String.init)
      // An ellipsis stands for what differs from time to time, or is longer.
      for line in shown.lines where !line.isEmpty {
        let pieces = line.split(separator: "…").map(String.init)
        let isThere = told.contains { line in
          pieces.allSatisfy { line.contains($0.trimmingCharacters(in: .whitespaces)) }
        }
        #expect(isThere, "\(shown.command) does not say: \(line)")
        compared += 1
      }
    }
    #expect(compared > 15)
  }

  @Test func bashCompletesCommandsVerbsAndOptions() throws {
    func completed(_ words: String..., at index: Int) throws -> [String] {
      let list = words.map { "'\($0)'" }.joined(separator: " ")
      let result = try Self.shell(
        "source <(kb-cli completion bash); COMP_WORDS=(\(list)); COMP_CWORD=\(index); _kb_cli; printf '%s\\n' \"${COMPREPLY[@]}\""
      )
      #expect(result.code == 0 && result.err.isEmpty, "\(result.err)")
      return result.out.split(separator: "\n").map(String.init)
    }
    #expect(try completed("kb-cli", "sea", at: 1) == ["search"])
    #expect(try completed("kb-cli", "--data", "x", "submission", "pub", at: 4) == ["publish"])
    #expect(try completed("kb-cli", "search", "--fac", at: 2) == ["--facet"])
    #expect(try completed("kb-cli", "ingest", "Packag", at: 2) == ["Package.swift"])
    for (shell, check) in [("zsh", "zsh -n"), ("fish", "fish -n")] {
      let script = try Self.shell("kb-cli completion \(shell)")
      #expect(script.code == 0 && script.out.contains("submission"))
      let read = try Self.shell("kb-cli completion \(shell) | \(check) /dev/stdin")
      #expect(read.code == 0, "\(shell): \(read.err)")
    }
  }

  @Test func theManualIsSoundAndNamesEveryCommand() throws {
    let programs = try Programs()
    let manual = try programs.cli("manual").out
    for name in try Self.names(programs) {
      #expect(manual.contains(".SS kb\\-cli \(name.replacing("-", with: "\\-"))"), "\(name)")
    }
    let read = try Self.shell("kb-cli manual | groff -Kutf8 -man -Tutf8 -ww -z")
    #expect(read.err.isEmpty, "\(read.err)")
  }

  @Test func whatIsMistypedIsGuessedAt() throws {
    let programs = try Programs()
    try programs.cli("init")
    for (words, meant) in [
      (["serach", "x"], "search"), (["search", "x", "--secotr", "ele"], "--sector"),
      (["submission", "lsit"], "list"), (["module", "biuld"], "build"),
    ] {
      let result = try Self.shell("kb-cli " + words.joined(separator: " "), data: programs.data)
      #expect(result.code == 2 && result.err.contains("Did you mean '\(meant)'?"), "\(result.err)")
    }
  }

  @Test func aCommandEndsOnSIGTERMEvenWhereItsParentBlocksThat() throws {
    let programs = try Programs()
    #expect(try programs.cli("init").code == 0)
    let shell = Process()
    shell.executableURL = URL(filePath: "/usr/bin/python3")
    shell.arguments = [
      "-c",
      """
      import signal, subprocess, sys, time
      signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
      child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
      # It waits for its input; until it takes signals, it has not begun.
      end = time.time() + 20
      while time.time() < end and int(open(f'/proc/{child.pid}/status').read().split('SigBlk:')[1].split()[0], 16):
          time.sleep(0.01)
      child.terminate()
      try: code = child.wait(20)
      except subprocess.TimeoutExpired: child.kill(); code = 0
      sys.exit(0 if code == -signal.SIGTERM else 1)
      """,
      Programs.folder.appending(path: "kb-cli").path, "tag", "-", "--data", programs.data,
    ]
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0)
  }
}
