package import KnowledgeModel

/// Reads a submission: one flat JSON object, or XML as `corpus/schema/submissions.xsd` has it.
package enum SubmissionReader {
  package static let namespace = "urn:trade-knowledge-base:submissions:1"

  /// Room for the longest fields of a form.
  private static var limits: IngestLimits {
    var limits = IngestLimits.request
    (limits.file, limits.text, limits.elements, limits.jsonDepth) = (1 << 20, 1 << 20, 5000, 8)
    return limits
  }

  package static func read(_ bytes: [UInt8]) throws(IngestError) -> ReceivedSubmission {
    let first = bytes.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    guard let first else { throw .empty }
    let isXML = first == 0x3C || Encoding.mark(of: bytes) != nil
    return isXML ? try xml(bytes) : try json(bytes)
  }

  private static func json(_ bytes: [UInt8]) throws(IngestError) -> ReceivedSubmission {
    guard case .object(let members) = try JSONParser.parse(bytes, limits: limits) else {
      throw .invalid("a submission is one JSON object", Place(line: 1, column: 1))
    }
    var received = ReceivedSubmission()
    for member in members {
      switch (member.key, member.value) {
      case (_, .null): break
      case ("kind", .string(let text)): received.kind = text
      case ("label", .string(let text)): received.label = text
      case ("draft", .bool(let flag)): received.isDraft = flag
      case (_, .string(let text)):
        received.fields.append(ReceivedField(member.key, .text(text)))
      case (_, .number):
        // No field is a number: 8542.30 and 8542.3 are one number and two tariff numbers.
        received.fields.append(ReceivedField(member.key, .other))
      case (_, .bool(let flag)):
        received.fields.append(ReceivedField(member.key, .flag(flag)))
      case (_, .array(let values)):
        let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        received.fields.append(
          ReceivedField(member.key, texts.count == values.count ? .list(texts) : .other))
      case (_, .object): received.fields.append(ReceivedField(member.key, .other))
      }
    }
    return received
  }

  private static func xml(_ bytes: [UInt8]) throws(IngestError) -> ReceivedSubmission {
    let gatherer = FieldGatherer()
    do {
      let source = try ByteSource(bytes: bytes, limits: limits)
      let head = try source.peek(16 << 10)
      try XMLReading.run(source, head: head, limits: limits, visitor: gatherer)
    } catch let error as IngestError {
      throw error
    } catch {
      throw .invalid("the XML cannot be read", nil)
    }
    return gatherer.received
  }
}

/// Takes the fields out of a `submission` element: each child element is one, its text the value.
private final class FieldGatherer: XMLVisitor {
  private(set) var received = ReceivedSubmission()
  private var depth = 0
  private var name = ""
  private var text = ""
  private var isNested = false

  func start(_ name: XMLName, _ attributes: [XMLAttribute], at place: Place) throws {
    depth += 1
    switch depth {
    case 1:
      guard name.local == "submission", name.namespace == SubmissionReader.namespace else {
        throw IngestError.invalid(
          "the root must be 'submission' in namespace '\(SubmissionReader.namespace)'", place)
      }
      for attribute in attributes {
        switch attribute.name.local {
        case "kind": received.kind = attribute.value
        case "label": received.label = attribute.value
        case "draft": received.isDraft = attribute.value == "true"
        default:
          throw IngestError.invalid(
            "'submission' has no attribute '\(attribute.name.local)'; it has kind, label, draft",
            place)
        }
      }
    case 2:
      guard name.namespace == SubmissionReader.namespace, attributes.isEmpty else {
        throw IngestError.invalid(
          "a field is an element without attributes in the namespace of 'submission'", place)
      }
      (self.name, text, isNested) = (name.local, "", false)
    default: isNested = true
    }
  }

  func text(_ text: String, at place: Place) throws {
    if depth >= 2 {
      self.text += text
    } else if !SchemaText.isBlank(text) {
      throw IngestError.invalid("text may stand in the fields only", place)
    }
  }

  func end() throws {
    depth -= 1
    guard depth == 1 else { return }
    let value: ReceivedField.Value = isNested ? .other : .text(text)
    guard let index = received.fields.firstIndex(where: { $0.name == name }) else {
      received.fields.append(ReceivedField(name, value))
      return
    }
    // Said again: a list. Whether the field may be one is seen later.
    switch (received.fields[index].value, value) {
    case (.text(let first), .text(let next)):
      received.fields[index] = ReceivedField(name, .list([first, next]))
    case (.list(let list), .text(let next)):
      received.fields[index] = ReceivedField(name, .list(list + [next]))
    default: received.fields[index] = ReceivedField(name, .other)
    }
  }
}
