extension Command {
  static let completion = Command(
    name: "completion", arguments: "bash | zsh | fish",
    summary:
      "A script by which a shell completes commands, verbs, options, ids of documents, tariff numbers and searches.",
    options: [
      "bash                source <(kb-cli completion bash)",
      "zsh                 source <(kb-cli completion zsh)",
      "fish                kb-cli completion fish | source",
    ],
    examples: ["kb-cli completion bash", "kb-cli completion fish"],
    run: { arguments, setting in
      let shell = try arguments.positional("SHELL")
      try arguments.finish()
      let script = Completion(commands: Main.commands)
      switch shell {
      case "bash": setting.console.raw(script.bash)
      case "zsh": setting.console.raw(script.zsh)
      case "fish": setting.console.raw(script.fish)
      default:
        throw UsageError.badValue(option: "SHELL", value: shell, expected: "bash, zsh or fish")
      }
      return .done
    })
}

/// Completion scripts, made from the command table.
private struct Completion {
  let commands: [Command]

  private func words(_ command: Command) -> String {
    let found = CommandWords(of: command)
    return (found.verbs + found.options + CommandWords.global).joined(separator: " ")
  }

  /// The commands whose words are asked for while somebody types, and the word that must stand before them.
  private var asking: [(command: String, lead: String?)] {
    commands.compactMap { command in
      CompletedWords(for: command.name).map { (command.name, $0.lead) }
    }
  }

  /// Commands and the words before, as patterns of bash and zsh.
  private var askingPatterns: String {
    asking.map { "\($0.command)/\($0.lead ?? "*")" }.joined(separator: " | ")
  }

  private var names: String { commands.map(\.name).joined(separator: " ") }

  /// Files are completed where no word of ours fits.
  var bash: String {
    let cases = commands.map { "    \($0.name)) words='\(words($0))' ;;" }.joined(separator: "\n")
    return """
      # Completion of kb-cli for bash: source <(kb-cli completion bash)
      _kb_cli() {
        local word=${COMP_WORDS[COMP_CWORD]} command= words i where=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
          --data | --as | --server | --token-file | --ca-file | --view-as)
            where+=("${COMP_WORDS[i]}" "${COMP_WORDS[i + 1]}"); ((i++)) ;;
          -*) ;;
          *) command=${COMP_WORDS[i]}; break ;;
          esac
        done
        case $command in
        "") words='\(names) \(CommandWords.global.joined(separator: " "))' ;;
      \(cases)
        *) words= ;;
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word"))
        case $command/${COMP_WORDS[COMP_CWORD - 1]} in
        \(askingPatterns))
          case $word in
          -*) ;;
          *)
            local IFS=$'\\n' found
            for found in $("${COMP_WORDS[0]}" "${where[@]}" complete-words "$command" -- "$word" 2>/dev/null); do
              COMPREPLY+=("$(printf %q "$found")")
            done ;;
          esac ;;
        esac
        [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$word"))
      }
      complete -o filenames -F _kb_cli kb-cli

      """
  }

  var zsh: String {
    let cases = commands.map { "    \($0.name)) ours=(\(words($0))) ;;" }.joined(separator: "\n")
    let described = commands.map { "'\($0.name):\(Self.quoted($0.summary))'" }
      .joined(separator: " ")
    return """
      #compdef kb-cli
      # Completion of kb-cli for zsh: source <(kb-cli completion zsh)
      _kb_cli() {
        local -a commands ours found
        local line state
        commands=(\(described))
        _arguments -C '1: :->command' '*:: :->rest'
        case $state in
        command) _describe command commands ;;
        rest)
          case $line[1] in
      \(cases)
          esac
          compadd -a ours
          case $line[1]/${words[CURRENT - 1]} in
          \(askingPatterns))
            found=("${(@f)$(kb-cli complete-words $line[1] -- "$PREFIX" 2>/dev/null)}")
            [[ -n $found[1] ]] && compadd -a found ;;
          esac
          _files
          ;;
        esac
      }
      compdef _kb_cli kb-cli

      """
  }

  var fish: String {
    var lines = [
      "# Completion of kb-cli for fish: kb-cli completion fish | source",
      "set -l commands \(names)",
    ]
    let none = "not __fish_seen_subcommand_from $commands"
    for command in commands {
      lines.append(
        "complete -c kb-cli -n \"\(none)\" -f -a \(command.name) -d '\(Self.quoted(command.summary))'"
      )
      let found = CommandWords(of: command)
      let here = "__fish_seen_subcommand_from \(command.name)"
      if !found.verbs.isEmpty {
        lines.append(
          "complete -c kb-cli -n \"\(here)\" -a '\(found.verbs.joined(separator: " "))'")
      }
      if let asked = asking.first(where: { $0.command == command.name }) {
        let words = "'(kb-cli complete-words \(command.name) -- (commandline -ct) 2>/dev/null)'"
        let lead = asked.lead ?? ""
        if lead.hasPrefix("--") {
          lines.append("complete -c kb-cli -n \"\(here)\" -x -l \(lead.dropFirst(2)) -a \(words)")
        } else {
          let both = lead.isEmpty ? here : "\(here); and __fish_seen_subcommand_from \(lead)"
          lines.append("complete -c kb-cli -n \"\(both)\" -a \(words)")
        }
      }
      for option in found.options {
        lines.append("complete -c kb-cli -n \"\(here)\" -l \(option.dropFirst(2))")
      }
    }
    for option in CommandWords.global {
      lines.append("complete -c kb-cli -l \(option.dropFirst(2))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String { text.replacing("'", with: "’") }
}
