/// Looks at what was received and finds everything that is wrong with it, or the filled form.
package struct FormCheck {
  /// How many different confidential passages a form may have, each of which is looked for in all else.
  private static let mostPassages = 200

  private let form: SubmissionForm
  private let isDraft: Bool
  private var faults: [FieldFault] = []

  /// The statement that the public version may be shown, needed where there are `[[ ]]` passages.
  package static let publicVersionCertified = "public_version_certified"

  /// A draft may lack what the form requires; what it has must be right.
  package static func filled(
    _ form: SubmissionForm, label: HandlingLabel?, _ received: [ReceivedField], isDraft: Bool
  ) -> Result<FilledForm, FormFaults> {
    var check = FormCheck(form: form, isDraft: isDraft)
    return check.run(label, received)
  }

  private init(form: SubmissionForm, isDraft: Bool) {
    self.form = form
    self.isDraft = isDraft
  }

  private mutating func run(
    _ label: HandlingLabel?, _ received: [ReceivedField]
  ) -> Result<FilledForm, FormFaults> {
    let known = Set(form.fields.map(\.name))
    for field in received where !known.contains(field.name) {
      faults.append(
        FieldFault(
          Self.pointer(field.name),
          "\(form.kind.rawValue) has no such field; it has "
            + form.fields.map(\.name).joined(separator: ", ")))
    }
    if let label, label < form.label {
      faults.append(
        FieldFault(
          "/label",
          "\(label.rawValue) is wider than \(form.label.rawValue), the widest that "
            + "\(form.kind.rawValue) may have; the label can only be tightened"))
    }
    var fields: [(name: String, values: [String])] = []
    for rule in form.fields {
      let found = received.filter { $0.name == rule.name }
      if found.count > 1 {
        faults.append(FieldFault(Self.pointer(rule.name), "stands twice"))
        continue
      }
      let values = found.first.map { self.values(of: $0, rule) } ?? []
      if values.isEmpty, form.isRequired(rule), !isDraft,
        !hasFault(rule)
      {
        faults.append(FieldFault(Self.pointer(rule.name), "is needed: \(rule.help)"))
      }
      if !values.isEmpty { fields.append((rule.name, values)) }
    }
    let filled = FilledForm(kind: form.kind, label: label ?? form.label, fields: fields)
    checkConfidentiality(of: filled)
    return faults.isEmpty ? .success(filled) : .failure(FormFaults(faults))
  }

  private func hasFault(_ rule: FieldRule) -> Bool {
    let pointer = Self.pointer(rule.name)
    return faults.contains { $0.pointer == pointer || $0.pointer.hasPrefix(pointer + "/") }
  }

  private mutating func values(of field: ReceivedField, _ rule: FieldRule) -> [String] {
    let pointer = Self.pointer(rule.name)
    if rule.type == .certification {
      switch field.value {
      case .flag(true), .text("true"): return ["true"]
      case .flag(false), .text("false"), .text(""):
        if form.isRequired(rule), !isDraft {
          faults.append(FieldFault(pointer, "must be true: \(rule.help)"))
        }
        return []
      default:
        faults.append(FieldFault(pointer, "must be true or false"))
        return []
      }
    }
    let texts: [String]
    switch field.value {
    case .text(let text): texts = [text]
    case .list(let list) where rule.isList: texts = list
    case .list: texts = []
    case .flag, .other: texts = []
    }
    switch field.value {
    case .text: break
    case .list where rule.isList: break
    case .list, .flag, .other:
      faults.append(
        FieldFault(pointer, rule.isList ? "must be a list of texts" : "must be a text"))
      return []
    }
    guard texts.count <= FieldRule.mostEntries else {
      faults.append(
        FieldFault(
          pointer, "has \(texts.count) entries; at most \(FieldRule.mostEntries) are taken"))
      return []
    }
    var values: [String] = []
    for (index, text) in texts.enumerated() {
      let clean = text.trimmingBlanks
      if clean.isEmpty { continue }
      let place = rule.isList ? "\(pointer)/\(index)" : pointer
      if let reason = Self.fault(of: clean, rule) {
        faults.append(FieldFault(place, reason))
      } else {
        values.append(Self.normal(clean, rule.type))
      }
    }
    return values
  }

  private mutating func checkConfidentiality(of filled: FilledForm) {
    var hasPassages = false
    for field in filled.fields {
      for value in field.values {
        do throws(ConfidentialText.Fault) {
          if try !ConfidentialText.passages(of: value).isEmpty { hasPassages = true }
        } catch {
          faults.append(FieldFault(Self.pointer(field.name), error.words))
        }
      }
    }
    guard hasPassages, !isDraft else { return }
    let open = filled.publicVersion
    let passages = ConfidentialText.Passages(filled.passages)
    guard passages.count <= Self.mostPassages else {
      faults.append(
        FieldFault(
          "",
          "has \(passages.count) different [[ ]] passages; at most \(Self.mostPassages) are taken"))
      return
    }
    for field in open.fields {
      for value in field.values {
        for leftover in passages.leftovers(in: value) {
          faults.append(
            FieldFault(
              Self.pointer(field.name),
              "“\(leftover.prefix(60))” is marked confidential elsewhere and stands here openly; "
                + "enclose it in [[ ]] here too"))
        }
      }
    }
    if filled[Self.publicVersionCertified].isEmpty {
      faults.append(
        FieldFault(
          Self.pointer(Self.publicVersionCertified),
          "must be true when there are [[ ]] passages: it says that the version without them may be "
            + "shown"))
    }
  }

  private static func fault(of text: String, _ rule: FieldRule) -> String? {
    if text.count > rule.longest {
      return "has \(text.count) characters; at most \(rule.longest) are taken"
    }
    let mayBreak = rule.type == .prose
    if text.unicodeScalars.contains(where: { scalar in
      scalar.properties.generalCategory == .control
        && !(mayBreak && (scalar == "\n" || scalar == "\t" || scalar == "\r"))
    }) {
      return "has a control character" + (mayBreak ? "" : " or more than one line")
    }
    switch rule.type {
    case .line, .prose, .certification: return nil
    case .hts:
      return Tariff.normal(text) != nil && !text.contains(" ")
        ? nil : "must be a tariff number of 2, 4, 6, 8 or 10 digits, such as 8542.31.0001"
    case .country:
      return text.utf8.count == 2 && text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
        ? nil : "must be a country's two letters, such as MY"
    case .date: return CalendarDate(text) == nil ? "must be a day, YYYY-MM-DD" : nil
    case .email:
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(" ")
        && parts[1].contains(".") ? nil : "must be an e-mail address"
    case .choice:
      return rule.choices.contains(text)
        ? nil : "must be one of " + rule.choices.joined(separator: ", ")
    case .center:
      return Sector(rawValue: text) == nil
        ? "must be a Center's code: " + Sector.allCases.map(\.rawValue).joined(separator: ", ")
        : nil
    }
  }

  private static func normal(_ text: String, _ type: FieldType) -> String {
    type == .country ? text.uppercased() : text
  }

  /// RFC 6901.
  static func pointer(_ name: String) -> String {
    "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

/// Everything that is wrong with a form; never empty.
package struct FormFaults: Error, Equatable, Sendable {
  package let faults: [FieldFault]

  package init(_ faults: [FieldFault]) { self.faults = faults }
}

extension ConfidentialText.Fault {
  /// What is wrong, in plain English.
  package var words: String {
    switch self {
    case .unclosed(let place): "the [[ at character \(place) has no ]]"
    case .unopened(let place): "the ]] at character \(place) closes nothing"
    case .nested(let place): "the [[ at character \(place) stands inside another"
    }
  }
}
