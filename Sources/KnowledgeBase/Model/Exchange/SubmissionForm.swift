/// What a field of a form may hold.
package enum FieldType: String, CaseIterable, Sendable {
  /// One line.
  case line
  /// Several paragraphs.
  case prose
  /// A tariff number of 2, 4, 6, 8 or 10 digits.
  case hts
  /// Two letters of ISO 3166-1.
  case country
  case date
  case email
  /// One of a few words.
  case choice
  /// A Center's code.
  case center
  /// Must be true where it is required: a statement that the submitter makes.
  case certification
}

/// One field of the forms. The fields come from one data file, so that JSON, XML, the page and the
/// command line ask for the same.
package struct FieldRule: Equatable, Sendable {
  package let name: String
  package let type: FieldType
  /// Whether it may be given several times.
  package let isList: Bool
  /// Characters of a text; also of each entry of a list.
  package let longest: Int
  package let requiredBy: Set<SubmissionKind>
  package let allowedBy: Set<SubmissionKind>
  /// For `choice`.
  package let choices: [String]
  package let title: String
  package let help: String

  /// Entries of a list.
  package static let mostEntries = 100

  package init(
    name: String, type: FieldType, isList: Bool, longest: Int, requiredBy: Set<SubmissionKind>,
    allowedBy: Set<SubmissionKind>, choices: [String], title: String, help: String
  ) {
    self.name = name
    self.type = type
    self.isList = isList
    self.longest = longest
    self.requiredBy = requiredBy
    self.allowedBy = allowedBy.union(requiredBy)
    self.choices = choices
    self.title = title
    self.help = help
  }
}

/// What one kind of submission asks, promises and permits.
package struct SubmissionForm: Equatable, Sendable {
  package let kind: SubmissionKind
  package let title: String
  package let explanation: String
  /// The widest label that it may have; its submitter may only tighten it.
  package let label: HandlingLabel
  package let promise: ServicePromise
  package let mayBeAnonymous: Bool
  /// In the order in which they are asked.
  package let fields: [FieldRule]

  package init(
    kind: SubmissionKind, title: String, explanation: String, label: HandlingLabel,
    promise: ServicePromise, mayBeAnonymous: Bool, fields: [FieldRule]
  ) {
    self.kind = kind
    self.title = title
    self.explanation = explanation
    self.label = label
    self.promise = promise
    self.mayBeAnonymous = mayBeAnonymous
    self.fields = fields
  }

  package func isRequired(_ field: FieldRule) -> Bool { field.requiredBy.contains(kind) }
}

/// A field as it came, before anybody looked at it.
package struct ReceivedField: Equatable, Sendable {
  package enum Value: Equatable, Sendable {
    case text(String)
    case list([String])
    case flag(Bool)
    /// Anything else, such as an object.
    case other
  }

  package let name: String
  package let value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// A submission as it came, in JSON or XML, before its fields are looked at.
package struct ReceivedSubmission: Equatable, Sendable {
  package var kind: String?
  package var label: String?
  package var isDraft: Bool
  package var fields: [ReceivedField]

  package init(
    kind: String? = nil, label: String? = nil, isDraft: Bool = false, fields: [ReceivedField] = []
  ) {
    self.kind = kind
    self.label = label
    self.isDraft = isDraft
    self.fields = fields
  }
}

/// What is wrong with one field.
package struct FieldFault: Error, Equatable, Sendable {
  /// A JSON pointer (RFC 6901), such as `/hts/0`.
  package let pointer: String
  package let reason: String

  package init(_ pointer: String, _ reason: String) {
    self.pointer = pointer
    self.reason = reason
  }
}

/// A form that was filled in: the values of its fields, in the form's order.
package struct FilledForm: Equatable, Sendable {
  package let kind: SubmissionKind
  package let label: HandlingLabel
  /// Name and values; a certification has the one value `true`.
  package let fields: [(name: String, values: [String])]

  package init(
    kind: SubmissionKind, label: HandlingLabel, fields: [(name: String, values: [String])]
  ) {
    self.kind = kind
    self.label = label
    self.fields = fields
  }

  package subscript(_ name: String) -> [String] {
    fields.first { $0.name == name }?.values ?? []
  }

  package var title: String { self["title"].first ?? "" }

  /// The confidential passages of all fields; empty when the brackets do not fit.
  package var passages: [String] {
    fields.flatMap { field in
      field.values.flatMap { (try? ConfidentialText.passages(of: $0)) ?? [] }
    }
  }

  /// The same without what is confidential.
  package var publicVersion: FilledForm {
    replacing { (try? ConfidentialText.publicVersion(of: $0)) ?? ConfidentialText.mark }
  }

  /// The same with the brackets taken off.
  package var fullVersion: FilledForm {
    replacing { (try? ConfidentialText.fullVersion(of: $0)) ?? $0 }
  }

  private func replacing(_ change: (String) -> String) -> FilledForm {
    FilledForm(
      kind: kind, label: label,
      fields: fields.map { ($0.name, $0.values.map(change)) })
  }

  package static func == (left: FilledForm, right: FilledForm) -> Bool {
    left.kind == right.kind && left.label == right.label
      && left.fields.elementsEqual(right.fields) { $0.name == $1.name && $0.values == $1.values }
  }
}
