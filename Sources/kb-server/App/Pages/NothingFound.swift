import KnowledgeBase
import KnowledgeModel

/// What a reader is told when nothing fits: what a weaker question finds, and who can be asked.
struct NothingFound {
  let relaxations: [Relaxation]
  let text: String
  let call: Call

  var html: HTML {
    let steps = relaxations.map { step in
      """
      <li><a href="\(address(of: step.question))">Without \(step.words)</a>: \(step.count) found</li>
      """ as HTML
    }
    let ladder: HTML =
      steps.isEmpty
      ? "<p>Fewer words, another spelling or no filter may find something.</p>"
      : "<p>A little less asked finds something:</p><ul class=\"ladder\">\(steps)</ul>"
    return """
      <section class="nothing" aria-labelledby="nothing"><h3 id="nothing">Nothing that you may read fits</h3>\(ladder)\(asking)</section>
      """
  }

  private var asking: HTML {
    guard let form = SubmissionForms.form(.inquiry), AccessPolicy.maySubmit(form, call.principal)
    else { return "" }
    return """
      <p>It may not have been written down yet: <a href="\(Address.of("/submit/inquiry", ["title": text]))">ask a Center</a>.</p>
      """
  }

  /// The page on which a weaker question is asked.
  private func address(of question: SearchQuestion) -> String {
    var parameters: [String: String?] = [
      "q": question.text, "hts": question.tariff, "from": question.from?.description,
      "to": question.through?.description,
      "sort": question.order == .relevance ? nil : question.order.rawValue,
    ]
    func boxes(_ name: String, _ values: [String]) {
      for value in values { parameters["\(name).\(value)"] = "1" }
    }
    boxes("sector", question.sectors.map(\.rawValue))
    boxes("kind", question.kinds.map(\.rawValue))
    boxes("status", question.statuses.map(\.rawValue))
    boxes("label", question.labels.map(\.rawValue))
    boxes("year", question.years)
    boxes("source", question.sources)
    boxes("port", question.ports)
    return Address.of("/", parameters)
  }
}
