import KnowledgeModel

/// A plot of numbers over weeks, a line each, drawn as SVG. What it shows always stands in a table beside it too.
struct TrendPlot {
  /// One line: its name, the class that colours it, and a number a week.
  struct Line {
    let name: String
    let style: String
    let values: [Int]
  }

  /// What it is a plot of, for those who do not see it.
  let title: String
  /// The first day of each week.
  let weeks: [CalendarDate]
  let lines: [Line]

  private static let (left, width, height, foot) = (44, 420, 160, 26)

  var html: HTML {
    let most = max(1, lines.flatMap(\.values).max() ?? 1)
    func across(_ week: Int) -> Int { Self.left + week * Self.width / max(1, weeks.count - 1) }
    func up(_ value: Int) -> Int { 10 + (Self.height - max(0, value) * Self.height / most) }
    let drawn = lines.enumerated().map { number, line -> HTML in
      let points = line.values.enumerated().map { "\(across($0)),\(up($1))" }
        .joined(separator: " ")
      // Lines are told apart by their marks and names too, not by colour alone.
      let marks = line.values.enumerated().map { week, value -> HTML in
        let (x, y) = (across(week), up(value))
        return number == 0
          ? "<circle class=\"\(line.style)\" cx=\"\(x)\" cy=\"\(y)\" r=\"3\"/>"
          : "<rect class=\"\(line.style)\" x=\"\(x - 3)\" y=\"\(y - 3)\" width=\"6\" height=\"6\"/>"
      }
      let end = Self.left + Self.width + 8
      let place = up(line.values.last ?? 0) + 4 - number * 14
      return """
        <polyline class="trend \(line.style)" points="\(points)"/>\(marks)<text x="\(end)" y="\(place)">\(line.name)</text>

        """
    }
    let bottom = Self.height + 10
    let first = weeks.first?.description ?? ""
    let last = weeks.last?.description ?? ""
    let (whole, right) = (Self.left + Self.width + 110, Self.left + Self.width)
    return """
      <svg class="plot" role="img" aria-label="\(title)" viewBox="0 0 \(whole) \(bottom + Self.foot)" width="\(whole)" height="\(bottom + Self.foot)"><line class="axis" x1="\(Self.left)" y1="\(bottom)" x2="\(right)" y2="\(bottom)"/><line class="axis" x1="\(Self.left)" y1="10" x2="\(Self.left)" y2="\(bottom)"/>
      <text x="\(Self.left - 8)" y="15" text-anchor="end">\(most)</text><text x="\(Self.left - 8)" y="\(bottom + 4)" text-anchor="end">0</text><text x="\(Self.left)" y="\(bottom + 18)">\(first)</text><text x="\(right)" y="\(bottom + 18)" text-anchor="end">\(last)</text>
      \(drawn)</svg>
      """
  }
}
