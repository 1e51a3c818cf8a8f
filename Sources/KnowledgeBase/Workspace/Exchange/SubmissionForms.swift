package import KnowledgeModel
private import ReferenceData

/// The forms of all kinds of submissions, read once from the data files that are compiled in.
package enum SubmissionForms {
  package static let all: [SubmissionForm] = makeForms()

  package static func form(_ kind: SubmissionKind) -> SubmissionForm? {
    all.first { $0.kind == kind }
  }

  private static func makeForms() -> [SubmissionForm] {
    let rules = records(ReferenceData.submissionFields).compactMap(rule)
    return records(ReferenceData.submissionKinds).compactMap { fields in
      guard fields.count >= 8, let kind = SubmissionKind(rawValue: fields[0]),
        let label = HandlingLabel(rawValue: fields[3]), let acknowledge = Int(fields[4]),
        let answer = Int(fields[5]), let decide = Int(fields[6])
      else { return nil }
      return SubmissionForm(
        kind: kind, title: fields[1], explanation: fields[2], label: label,
        promise: ServicePromise(acknowledge: acknowledge, answer: answer, decide: decide),
        mayBeAnonymous: fields[7] == "yes",
        fields: rules.filter { $0.allowedBy.contains(kind) })
    }
  }

  private static func rule(_ fields: [String]) -> FieldRule? {
    guard fields.count >= 9, let type = FieldType(rawValue: fields[1]), let longest = Int(fields[3])
    else { return nil }
    return FieldRule(
      name: fields[0], type: type, isList: fields[2] == "many", longest: longest,
      requiredBy: kinds(fields[4]), allowedBy: kinds(fields[5]),
      choices: fields[6].split(separator: " ").map(String.init), title: fields[7], help: fields[8])
  }

  private static func kinds(_ text: String) -> Set<SubmissionKind> {
    Set(text.split(separator: " ").compactMap { SubmissionKind(rawValue: String($0)) })
  }

  private static func records(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The forms as an XML Schema. `corpus/schema/submissions.xsd` is this text.
  package static var schema: String {
    var fields: [FieldRule] = []
    for form in all {
      for field in form.fields where !fields.contains(where: { $0.name == field.name }) {
        fields.append(field)
      }
    }
    let elements = fields.map { field in
      let kinds = SubmissionKind.allCases.filter(field.allowedBy.contains).map(\.rawValue)
      return """
              <xs:element name="\(field.name)" type="\(typeName(field))">
                <xs:annotation><xs:documentation>\(markup(field.title)): \(markup(field.help)). For \(kinds.joined(separator: ", ")).</xs:documentation></xs:annotation>
              </xs:element>
        """
    }
    let choices = fields.filter { $0.type == .choice }.map { field in
      "  <xs:simpleType name=\"\(field.name)\"><xs:restriction base=\"xs:token\">"
        + field.choices.map { "<xs:enumeration value=\"\($0)\"/>" }.joined()
        + "</xs:restriction></xs:simpleType>"
    }
    let lengths = Set(fields.filter { $0.type == .line || $0.type == .prose }.map(\.longest))
      .sorted().map { length in
        "  <xs:simpleType name=\"text\(length)\"><xs:restriction base=\"xs:string\">"
          + "<xs:maxLength value=\"\(length)\"/></xs:restriction></xs:simpleType>"
      }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Made from submission_kinds.tsv and submission_fields.tsv; a test holds it to them. Which kind needs
           which field, and the rest of the rules, the server checks and answers with every fault at once. -->
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="\(namespace)" targetNamespace="\(namespace)" elementFormDefault="qualified">
        <xs:element name="submission">
          <xs:complexType>
            <xs:choice minOccurs="0" maxOccurs="unbounded">
      \(elements.joined(separator: "\n"))
            </xs:choice>
            <xs:attribute name="kind" use="required" type="kind"/>
            <xs:attribute name="label" type="label"/>
            <xs:attribute name="draft" type="xs:boolean"/>
          </xs:complexType>
        </xs:element>
        <xs:simpleType name="kind"><xs:restriction base="xs:token">\(SubmissionKind.allCases.map { "<xs:enumeration value=\"\($0.rawValue)\"/>" }.joined())</xs:restriction></xs:simpleType>
        <xs:simpleType name="label"><xs:restriction base="xs:token">\(HandlingLabel.allCases.map { "<xs:enumeration value=\"\($0.rawValue)\"/>" }.joined())</xs:restriction></xs:simpleType>
        <xs:simpleType name="center"><xs:restriction base="xs:token">\(Sector.allCases.map { "<xs:enumeration value=\"\($0.rawValue)\"/>" }.joined())</xs:restriction></xs:simpleType>
        <xs:simpleType name="tariff-number"><xs:restriction base="xs:token"><xs:pattern value="[0-9.]{2,14}"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="country"><xs:restriction base="xs:token"><xs:pattern value="[A-Za-z]{2}"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="email"><xs:restriction base="xs:token"><xs:pattern value="[^@ ]+@[^@ ]+"/><xs:maxLength value="254"/></xs:restriction></xs:simpleType>
      \(choices.joined(separator: "\n"))
      \(lengths.joined(separator: "\n"))
      </xs:schema>

      """
  }

  private static let namespace = "urn:trade-knowledge-base:submissions:1"

  private static func typeName(_ field: FieldRule) -> String {
    switch field.type {
    case .line, .prose: "text\(field.longest)"
    case .hts: "tariff-number"
    case .country: "country"
    case .date: "xs:date"
    case .email: "email"
    case .choice: field.name
    case .center: "center"
    case .certification: "xs:boolean"
    }
  }

  private static func markup(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
