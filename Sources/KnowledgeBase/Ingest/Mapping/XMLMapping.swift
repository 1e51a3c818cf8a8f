/// How XML of some other kind is read; written as a JSON file, see `docs/formats.md`.
package struct XMLMapping: Sendable {
  /// What the file calls itself; the format of the documents read with it.
  package let name: String
  let roots: [NamePattern]
  /// The element that is a document; `nil` for the root itself.
  let document: ElementPath?
  let fields: [(field: String, paths: [ElementPath])]
  let constants: [(field: String, value: String)]
  let attributes: [(name: String, paths: [ElementPath])]
  let blocks: [(role: String, path: ElementPath)]

  /// Whether the mapping names this root element.
  func names(_ root: XMLName) -> Bool {
    roots.contains { !$0.isAnything && $0.matches(root) }
  }

  /// Whether the mapping is meant for whatever no other reader takes.
  var takesAnything: Bool { roots.contains(where: \.isAnything) }
}

/// A local name in any namespace, `{uri}name` in one, `*` for every name.
struct NamePattern: Equatable, Sendable {
  let local: String
  let namespace: String?

  var isAnything: Bool { local == "*" && namespace == nil }

  init?(_ text: Substring) {
    var rest = text
    var uri: String?
    if rest.first == "{" {
      guard let close = rest.firstIndex(of: "}") else { return nil }
      uri = String(rest[rest.index(after: rest.startIndex)..<close])
      rest = rest[rest.index(after: close)...]
    }
    guard !rest.isEmpty, !rest.contains(where: { "{}/@ ".contains($0) }) else { return nil }
    local = String(rest)
    namespace = uri
  }

  func matches(_ name: XMLName) -> Bool {
    (local == "*" || local == name.local)
      && (namespace == nil || namespace == (name.namespace ?? ""))
  }
}

/// A path from a document's element: names and `/`, `//` for any depth, `.` for itself, and at the
/// end `@name` for an attribute.
struct ElementPath: Equatable, Sendable {
  struct Step: Equatable, Sendable {
    let pattern: NamePattern
    let anyDepth: Bool

    func collect(below element: XMLElement, outermost: Bool, into found: inout [XMLElement]) {
      for case .element(let child) in element.nodes {
        let matches = pattern.matches(child.name)
        if matches { found.append(child) }
        if anyDepth, !(matches && outermost) {
          collect(below: child, outermost: outermost, into: &found)
        }
      }
    }
  }

  let steps: [Step]
  let attribute: String?

  init?(_ text: String) {
    var steps: [Step] = []
    var attribute: String?
    var deep = false
    var parts = Self.parts(of: text)[...]
    if parts.first == ".", parts.count > 1 { parts = parts.dropFirst() }
    if parts.first == "", parts.count > 1 {
      parts = parts.dropFirst()
      if parts.first == "" {
        deep = true
        parts = parts.dropFirst()
      }
    }
    for part in parts {
      if attribute != nil { return nil }
      if part.isEmpty {
        if deep { return nil }
        deep = true
      } else if part == "." {
        if parts.count > 1 { return nil }
      } else if part.first == "@" {
        if deep || part.count < 2 { return nil }
        attribute = String(part.dropFirst())
      } else {
        guard let pattern = NamePattern(part) else { return nil }
        steps.append(Step(pattern: pattern, anyDepth: deep))
        deep = false
      }
    }
    guard !deep, !text.isEmpty else { return nil }
    self.steps = steps
    self.attribute = attribute
  }

  /// The text between slashes that do not stand in `{...}`.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var inBraces = false
    for index in text.indices {
      switch text[index] {
      case "{": inBraces = true
      case "}": inBraces = false
      case "/" where !inBraces:
        parts.append(text[start..<index])
        start = text.index(after: index)
      default: break
      }
    }
    return parts + [text[start...]]
  }

  /// The elements that the steps lead to, in file order.
  func elements(from element: XMLElement) -> [XMLElement] {
    var found = [element]
    for (index, step) in steps.enumerated() {
      // Below the outermost match lies all that lies below the matches in it.
      let outermost = index + 1 < steps.count && steps[index + 1].anyDepth
      found = found.flatMap { start in
        var matches: [XMLElement] = []
        step.collect(below: start, outermost: outermost, into: &matches)
        return matches
      }
    }
    return found
  }

  /// The values that the path leads to, in file order; blank ones are left out.
  func values(from element: XMLElement) -> [String] {
    elements(from: element).compactMap { found in
      let value = attribute.map { found[$0] } ?? found.text
      let clean = Clean.line(value ?? "")
      return clean.isEmpty ? nil : clean
    }
  }
}
