/// A plot of horizontal bars, drawn as SVG. What it shows always stands in a table beside it too.
struct BarPlot {
  /// One bar: its name and its stretches, each with the class that colours it.
  struct Bar {
    let name: String
    let stretches: [(style: String, value: Int)]

    var total: Int { stretches.reduce(0) { $0 + max(0, $1.value) } }
  }

  /// What it is a plot of, for those who do not see it.
  let title: String
  let bars: [Bar]

  private static let (nameWidth, barWidth, lineHeight) = (250, 310, 26)

  var html: HTML {
    let most = max(1, bars.map(\.total).max() ?? 1)
    let height = bars.count * Self.lineHeight + 6
    let lines = bars.enumerated().map { number, bar -> HTML in
      let top = number * Self.lineHeight + 3
      var left = Self.nameWidth
      let stretches = bar.stretches.filter { $0.value > 0 }.map { stretch -> HTML in
        let width = max(1, stretch.value * Self.barWidth / most)
        defer { left += width }
        return
          "<rect class=\"\(stretch.style)\" x=\"\(left)\" y=\"\(top)\" width=\"\(width)\" height=\"18\"/>"
      }
      return """
        <text x="\(Self.nameWidth - 8)" y="\(top + 14)" text-anchor="end">\(Self.short(bar.name))</text>\(stretches)<text x="\(left + 6)" y="\(top + 14)">\(bar.total)</text>

        """
    }
    return """
      <svg class="plot" role="img" aria-label="\(title)" viewBox="0 0 \(Self.nameWidth + Self.barWidth + 60) \(height)" width="\(Self.nameWidth + Self.barWidth + 60)" height="\(height)"><line class="axis" x1="\(Self.nameWidth)" y1="0" x2="\(Self.nameWidth)" y2="\(height)"/>
      \(lines)</svg>
      """
  }

  /// As many letters of a name as have room.
  private static func short(_ name: String) -> String {
    name.count <= 30 ? name : name.prefix(29) + "…"
  }
}
