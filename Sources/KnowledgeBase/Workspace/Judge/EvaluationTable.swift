import KnowledgeModel
package import TradeLanguage

extension TagEvaluation {
  /// Whether nothing was judged.
  package var isEmpty: Bool { texts == 0 }

  /// For people: precision, recall, F1, calibration of each Center, and which is taken for which.
  package var table: String {
    var lines = ["sector  texts  precision  recall     F1   first  calibration error"]
    for (place, row) in rows.enumerated() where row.support + row.wrong > 0 {
      lines.append(
        Self.padded(row.sector.rawValue, 6) + Self.right("\(row.support)", 7)
          + Self.right(Self.decimals(row.precision), 11) + Self.right(Self.decimals(row.recall), 8)
          + Self.right(Self.decimals(row.f1), 7) + Self.right(Self.decimals(row.precisionAtOne), 8)
          + Self.right(Self.decimals(Self.calibrationError(sectorBins[place])), 10))
    }
    lines.append(
      Self.padded("mean", 6) + Self.right("\(texts)", 7)
        + Self.right(Self.decimals(macro(\.precision)), 11)
        + Self.right(Self.decimals(macro(\.recall)), 8)
        + Self.right(Self.decimals(macro(\.f1)), 7)
        + Self.right(Self.decimals(macro(\.precisionAtOne)), 8)
        + Self.right(Self.decimals(Self.calibrationError(bins)), 10))
    lines.append(
      "precision@1 \(Self.decimals(precisionAtOne)); of those with a tag \(Self.decimals(precisionOfFirst)); "
        + "without a tag \(untagged) of \(labelled); of no Center but tagged \(overtagged) of \(texts - labelled)"
    )
    lines.append("score from  scores  mean score  right")
    for bin in bins where bin.count > 0 {
      lines.append(
        Self.right(Self.decimals(bin.from), 10) + Self.right("\(bin.count)", 8)
          + Self.right(Self.decimals(bin.meanScore), 12)
          + Self.right(Self.decimals(bin.shareRight), 7))
    }
    let names = SectorModel.sectors.map(\.rawValue) + ["none"]
    lines.append("known \\ first" + names.map { Self.right($0, 6) }.joined())
    for (name, row) in zip(names, confusion) where row.contains(where: { $0 > 0 }) {
      lines.append(Self.padded(name, 13) + row.map { Self.right("\($0)", 6) }.joined())
    }
    return lines.joined(separator: "\n")
  }

  static func decimals(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension Payload {
  /// An evaluation of tags.
  package static func evaluation(_ evaluation: TagEvaluation, into json: inout JSONWriter) {
    json.object { json in
      json.member("texts", evaluation.texts)
      json.member("precision_at_1", evaluation.precisionAtOne)
      json.member("precision_at_1_macro", evaluation.macro(\.precisionAtOne))
      json.member("precision_of_first_tag", evaluation.precisionOfFirst)
      json.member("precision_macro", evaluation.macro(\.precision))
      json.member("recall_macro", evaluation.macro(\.recall))
      json.member("f1_macro", evaluation.macro(\.f1))
      json.member("untagged", evaluation.untagged)
      json.member("no_sector_but_tagged", evaluation.overtagged)
      json.member(
        "expected_calibration_error", TagEvaluation.calibrationError(evaluation.bins))
      json.key("sectors")
      json.array { json in
        for (place, row) in evaluation.rows.enumerated() {
          json.object { json in
            json.member("code", row.sector.rawValue)
            json.member("texts", row.support)
            json.member("precision", row.precision)
            json.member("recall", row.recall)
            json.member("f1", row.f1)
            json.member("precision_at_1", row.precisionAtOne)
            json.member(
              "expected_calibration_error",
              TagEvaluation.calibrationError(evaluation.sectorBins[place]))
            json.key("bins")
            bins(evaluation.sectorBins[place], into: &json)
          }
        }
      }
      json.key("bins")
      bins(evaluation.bins, into: &json)
      json.members("confusion_labels", SectorModel.sectors.map(\.rawValue) + ["none"])
      json.list("confusion", evaluation.confusion) { row, json in
        json.array { json in for count in row { json.number(count) } }
      }
    }
  }

  private static func bins(_ bins: [TagEvaluation.Bin], into json: inout JSONWriter) {
    json.array { json in
      for bin in bins where bin.count > 0 {
        json.object { json in
          json.member("from", bin.from)
          json.member("scores", bin.count)
          json.member("mean_score", bin.meanScore)
          json.member("share_right", bin.shareRight)
        }
      }
    }
  }
}
