/// Names of contributors in a lesson source.
package enum ModuleCredit {
  /// The source with one more `credit:` at the end of its head, whatever else it says left as it is.
  package static func adding(_ contributor: String, to source: String) -> String {
    let line = "credit: " + contributor.collapsed + "\n"
    guard let end = endOfHead(source) else { return line + source }
    return source[..<end] + line + source[end...]
  }

  /// Where the line `---` below the keys begins, or where there is none the first lesson.
  private static func endOfHead(_ source: String) -> String.Index? {
    var start = source.startIndex
    var hasKeys = false
    while start < source.endIndex {
      let end = source[start...].firstIndex(where: \.isNewline) ?? source.endIndex
      let line = source[start..<end].trimmed
      if line == "---", hasKeys { return start }
      if line.hasPrefix("#") { return start }
      if !line.isEmpty, line != "---" { hasKeys = true }
      guard end < source.endIndex else { return nil }
      start = source.index(after: end)
    }
    return nil
  }
}
