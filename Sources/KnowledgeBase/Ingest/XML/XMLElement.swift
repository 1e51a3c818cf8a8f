/// An element with everything in it: one document, or a heading kept for the documents below it.
final class XMLElement {
  enum Node {
    case element(XMLElement)
    case text(String)
  }

  let name: XMLName
  let attributes: [XMLAttribute]
  let place: Place
  var nodes: [Node] = []

  init(_ name: XMLName, _ attributes: [XMLAttribute], at place: Place) {
    self.name = name
    self.attributes = attributes
    self.place = place
  }

  var local: String { name.local }

  /// The child elements, in order.
  var children: [XMLElement] {
    nodes.compactMap { if case .element(let child) = $0 { child } else { nil } }
  }

  /// The value of an attribute, by its local name.
  subscript(_ attribute: String) -> String? {
    attributes.first { $0.name.local == attribute }?.value
  }

  /// The first child of that local name.
  func child(_ name: String) -> XMLElement? {
    for case .element(let child) in nodes where child.local == name { return child }
    return nil
  }

  /// The first element of that local name below this one, in file order.
  func first(_ name: String) -> XMLElement? {
    for case .element(let child) in nodes {
      if child.local == name { return child }
      if let found = child.first(name) { return found }
    }
    return nil
  }

  /// Every element of that local name below this one, in file order.
  func all(_ name: String) -> [XMLElement] {
    var found: [XMLElement] = []
    for case .element(let child) in nodes {
      if child.local == name { found.append(child) }
      found += child.all(name)
    }
    return found
  }

  /// All text below, on one line.
  var text: String {
    var buffer = TextBuffer()
    collect(into: &buffer)
    return buffer.take()
  }

  private func collect(into buffer: inout TextBuffer) {
    for node in nodes {
      switch node {
      case .text(let text): buffer.append(text)
      case .element(let child): child.collect(into: &buffer)
      }
    }
  }
}
