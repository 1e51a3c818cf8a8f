import KnowledgeBase

extension Command {
  static let manual = Command(
    name: "manual", arguments: "",
    summary: "The manual of every command, for man(1): kb-cli manual | man -l -",
    options: [], examples: ["kb-cli manual"],
    run: { arguments, setting in
      try arguments.finish()
      setting.console.raw(Manual(commands: Main.commands).text)
      return .done
    })
}

/// The manual page in the man macros of roff, made from the command table.
struct Manual {
  let commands: [Command]

  var text: String {
    """
    .TH KB\\-CLI 1 "" "Trade Knowledge Base \(Self.escaped(Release.version))" "User Commands"
    .SH NAME
    kb\\-cli \\- the Trade Knowledge Base on the command line
    .SH SYNOPSIS
    .B kb\\-cli
    .I COMMAND
    .RI [ OPTIONS ]
    .SH DESCRIPTION
    Finds, files, judges and teaches what the Centers of Excellence and Expertise and their partners know.
    Data go to standard output, talk to standard error;
    .B \\-
    is standard input.
    .SH OPTIONS OF EVERY COMMAND
    .nf
    \(Self.lines(Usage.globalOptions.split(separator: "\n").dropFirst().map(String.init)))
    .fi
    .SH COMMANDS
    \(commands.map(Self.section).joined(separator: "\n"))
    .SH EXIT STATUS
    .nf
    0    done
    1    nothing found
    2    wrongly used
    3    not allowed
    4    conflict with what is there
    5    unavailable
    65   bad input data
    130  interrupted
    .fi
    .SH ENVIRONMENT
    .B KB_DATA
    names the data directory,
    .B KB_CONFIG
    the server's settings;
    .BR KB_SERVER ", " KB_TOKEN_FILE " and " KB_CA_FILE
    a server to be asked instead;
    .B PAGER
    what long answers go through;
    .B NO_COLOR
    turns colour off.
    .SH SEE ALSO
    The server says what it takes with
    .BR "kb\\-server \\-\\-help" .

    """
  }

  private static func section(_ command: Command) -> String {
    let head = "kb-cli \(command.name) \(command.arguments)".trimmingSuffixBlanks
    var text = ".SS \(escaped(head))\n\(escaped(command.summary))\n"
    if !command.options.isEmpty { text += ".PP\n.nf\n\(lines(command.options))\n.fi\n" }
    text += ".PP\nExamples:\n.PP\n.nf\n\(lines(command.examples.map { "    " + $0 }))\n.fi"
    return text
  }

  private static func lines(_ lines: [String]) -> String {
    lines.map(escaped).joined(separator: "\n")
  }

  /// Roff reads backslashes, and dots and quotation marks that begin a line; a dash would become a hyphen.
  static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}

extension String {
  fileprivate var trimmingSuffixBlanks: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}
