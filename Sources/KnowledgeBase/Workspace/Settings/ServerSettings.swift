import KnowledgeModel
import SearchEngine

/// What is wrong with the settings, with its place.
package struct SettingFault: Error, Equatable, Sendable {
  /// `--listen`, `KB_LISTEN`, or `FILE, line 3`.
  package let place: String
  package let words: String

  package var explanation: String { "\(place): \(words)" }
}

/// The server's settings: a flag beats the environment, the environment a file, a file what is usual.
package struct ServerSettings: Sendable {
  package enum Source: Sendable, Equatable {
    case standard
    case file(String, line: Int)
    case environment
    case flag

    package var name: String {
      switch self {
      case .standard: "usual"
      case .file(let path, let line): "\(path), line \(line)"
      case .environment: "environment"
      case .flag: "flag"
      }
    }
  }

  private var values: [String: (values: [String], source: Source)] = [:]

  /// Gathers them; every fault at once.
  ///
  /// `flags` are pairs in the order of the command line, `file` the text of a settings file with its name.
  package init(
    flags: [(name: String, value: String)], environment: (String) -> String?,
    file: (path: String, text: String)?
  ) throws(SettingFaults) {
    var faults: [SettingFault] = []
    func put(_ setting: ServerSetting, _ value: String, _ source: Source, _ place: String) {
      if let words = setting.fault(in: value) {
        faults.append(SettingFault(place: place, words: "\(setting.name) \(words), not '\(value)'"))
      } else if setting.shape.isList, let known = values[setting.name],
        Self.isSame(known.source, source)
      {
        values[setting.name] = (known.values + [value], source)
      } else {
        values[setting.name] = ([value], source)
      }
    }
    for setting in ServerSetting.all {
      if let standard = setting.standard { values[setting.name] = ([standard], .standard) }
    }
    if let file {
      for (index, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        let place = "\(file.path), line \(index + 1)"
        let text = String(line.prefix { $0 != "#" }).trimmingBlanks
        if text.isEmpty { continue }
        guard let equals = text.firstIndex(of: "=") else {
          faults.append(SettingFault(place: place, words: "must be NAME = VALUE"))
          continue
        }
        let name = String(text[..<equals]).trimmingBlanks
        guard let setting = ServerSetting.named(name) else {
          faults.append(SettingFault(place: place, words: Self.unknown(name)))
          continue
        }
        put(
          setting, String(text[text.index(after: equals)...]).trimmingBlanks,
          .file(file.path, line: index + 1), place)
      }
    }
    for setting in ServerSetting.all {
      guard let value = environment(setting.environment), !value.isEmpty else { continue }
      let parts = setting.shape.isList ? value.split(separator: ",").map(String.init) : [value]
      for part in parts { put(setting, part.trimmingBlanks, .environment, setting.environment) }
    }
    for (name, value) in flags {
      guard let setting = ServerSetting.named(name) else { continue }
      put(setting, value, .flag, "--\(name)")
    }
    faults += Self.disagreements(values.mapValues(\.values))
    guard faults.isEmpty else { throw SettingFaults(all: faults) }
  }

  /// The same with a file that is read, if one is named.
  package init(
    flags: [(name: String, value: String)], environment: (String) -> String?, path: String?
  ) throws(SettingFaults) {
    guard let path else {
      try self.init(flags: flags, environment: environment, file: nil)
      return
    }
    guard let bytes = FileWalk.contents(path, 1 << 20),
      let text = String(validating: bytes, as: UTF8.self)
    else {
      throw SettingFaults(all: [SettingFault(place: path, words: "cannot be read as UTF-8 text")])
    }
    try self.init(flags: flags, environment: environment, file: (path, text))
  }

  private static func isSame(_ left: Source, _ right: Source) -> Bool {
    if case .file = left, case .file = right { return true }
    return left == right
  }

  static func unknown(_ name: String) -> String {
    let names = ServerSetting.all.map(\.name)
    if let nearest = QueryError.nearest(to: name, among: names) {
      return "there is no setting '\(name)'. Did you mean '\(nearest)'?"
    }
    return "there is no setting '\(name)'; there are: " + names.joined(separator: ", ")
  }

  private static func disagreements(_ values: [String: [String]]) -> [SettingFault] {
    var faults: [SettingFault] = []
    if (values["tls-cert"] == nil) != (values["tls-key"] == nil) {
      faults.append(
        SettingFault(place: "tls-cert", words: "tls-cert and tls-key are needed together"))
    }
    if values["trusted-secret-file"] != nil, values["trusted-header"] == nil {
      faults.append(
        SettingFault(place: "trusted-secret-file", words: "it needs trusted-header beside it"))
    }
    return faults
  }

  package func text(_ name: String) -> String? { values[name]?.values.last }
  package func list(_ name: String) -> [String] { values[name]?.values ?? [] }
  package func isOn(_ name: String) -> Bool { ["1", "true"].contains(text(name) ?? "") }
  package func source(of name: String) -> Source? { values[name]?.source }
}

/// Everything that is wrong with the settings.
package struct SettingFaults: Error, Equatable, Sendable {
  package let all: [SettingFault]
}
