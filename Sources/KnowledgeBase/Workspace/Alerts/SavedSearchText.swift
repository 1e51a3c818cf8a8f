import KnowledgeModel
package import RecordStore

/// What a saved search asks, as people write it: a question in the query language, over as many lines as they like, and
/// beside it lines of remarks, which begin with `# `, and one line `sort: newest` (or `oldest`, or `relevance`).
package struct SavedSearchText: Equatable, Sendable {
  package static let longest = 10_000

  package let text: String
  package let question: SearchQuestion
  /// The text without its remarks and its order, character for character in the same place.
  private let blanked: String

  /// Reads a text; every fault of its lines is named with its place. What the question's fields say is for the planner.
  package init(_ text: String) throws(SubmissionRefusal) {
    let clean = text.replacing("\r\n", with: "\n").trimmingBlanks
    var faults: [FieldFault] = []
    if clean.count > Self.longest {
      faults.append(FieldFault("/text", "may have \(Self.longest) characters"))
    }
    var words: [String] = []
    var blanked: [String] = []
    var order: SearchQuestion.Order?
    for (index, line) in clean.prefix(Self.longest).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      if let name = Self.order(in: line) {
        let known = SearchQuestion.Order(rawValue: name)
        if order != nil {
          faults.append(FieldFault("/text", "line \(index + 1): the order is said twice"))
        } else if known == nil {
          let names = SearchQuestion.Order.allCases.map(\.rawValue).joined(separator: ", ")
          faults.append(
            FieldFault(
              "/text",
              "line \(index + 1), column \(Self.column(of: name, in: line)): the order cannot be '\(name.prefix(40))'; it is one of \(names)"
            ))
        }
        order = known ?? .relevance
      } else if !(line == "#" || line.hasPrefix("# ")) {
        words.append(String(line).trimmingBlanks)
        blanked.append(String(line))
        continue
      }
      blanked.append(String(repeating: " ", count: line.count))
    }
    var question = SearchQuestion(words.filter { !$0.isEmpty }.joined(separator: " "))
    if question.text.isEmpty, faults.isEmpty {
      faults.append(FieldFault("/text", "a question is needed"))
    }
    guard faults.isEmpty else { throw .faults(faults) }
    question.order = order ?? .relevance
    self.text = clean
    self.question = question
    self.blanked = blanked.joined(separator: "\n")
  }

  /// The text of a question: its filters become fields.
  package init(of question: SearchQuestion) throws(SubmissionRefusal) {
    let order = question.order == .relevance ? "" : "\nsort: \(question.order.rawValue)"
    try self.init(question.asText + order)
  }

  /// What is wrong with the question, at its place in the text.
  func fault(_ refusal: SearchRefusal) -> FieldFault {
    var place = ""
    switch refusal {
    case .unknownField(let name, _, _):
      // Where it stands in the text as it was written, not in the line that was searched.
      place = self.place(of: "\(name):")
    case .badValue(let field, let value, _):
      place = self.place(of: "\(field):\(value)")
      if place.isEmpty { place = self.place(of: "\(field):") }
    default: break
    }
    // The explanation counts in the question that was made of the lines.
    let words = refusal.explanation.replacing(/[ ]\(character [0-9]+\)/, with: "")
    return FieldFault("/text", place + words)
  }

  private func place(of words: String) -> String {
    for (index, line) in blanked.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if let found = line.lowercased().firstRange(of: words.lowercased()) {
        let column = line.lowercased().distance(
          from: line.lowercased().startIndex, to: found.lowerBound)
        return "line \(index + 1), column \(column + 1): "
      }
    }
    return ""
  }

  /// What stands behind `sort:`, where that is all that a line says.
  private static func order(in line: Substring) -> String? {
    guard line.lowercased().trimmingBlanks.hasPrefix("sort:"),
      let colon = line.firstIndex(of: ":")
    else { return nil }
    let name = String(line[line.index(after: colon)...]).trimmingBlanks.lowercased()
    return name.contains(" ") ? nil : name
  }

  private static func column(of name: String, in line: Substring) -> Int {
    guard !name.isEmpty, let found = line.lowercased().firstRange(of: name) else {
      return line.count + 1
    }
    return line.lowercased().distance(from: line.lowercased().startIndex, to: found.lowerBound) + 1
  }
}

extension SavedSearch {
  /// The question as it was saved; `nil` where it cannot be read any more.
  package var question: SearchQuestion? { try? SavedSearchText(text).question }
}
