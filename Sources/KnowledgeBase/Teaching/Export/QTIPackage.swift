import KnowledgeModel

/// Questions as IMS QTI 2.1 items in a content package.
package enum QTIPackage {
  /// The zip's bytes.
  package static func bytes(of questions: [Question], head: ModuleHead) -> [UInt8] {
    let items = questions.map { ("items/\($0.name).xml", Array(item($0).utf8)) }
    return ZipArchive.bytes(
      of: [("imsmanifest.xml", Array(manifest(questions, head).utf8))] + items)
  }

  static func manifest(_ questions: [Question], _ head: ModuleHead) -> String {
    let resources = questions.map {
      "    <resource identifier=\"r-\($0.name)\" type=\"imsqti_item_xmlv2p1\" href=\"items/\($0.name).xml\"><file href=\"items/\($0.name).xml\"/></resource>\n"
    }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m-\(head.name)">
        <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
        <organizations/>
        <resources>
      \(resources)  </resources>
      </manifest>

      """
  }

  /// One item. Identifiers of choices are the letters of `Question.letter(_:)`.
  static func item(_ question: Question) -> String {
    let (cardinality, type) = declaration(question)
    let values = question.rightAnswer.map { "<value>\(value($0, question))</value>" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i-\(question.name)" title="\(Inline.escaped(Inline.plain(question.prompt)))" adaptive="false" timeDependent="false" label="\(Inline.escaped(question.authority.address))">
        <responseDeclaration identifier="RESPONSE" cardinality="\(cardinality)" baseType="\(type)"><correctResponse>\(values)</correctResponse>\(mapping(question))</responseDeclaration>
        <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
        <itemBody>\(body(question))</itemBody>
        \(processing(question))
      </assessmentItem>

      """
  }

  private static func declaration(_ question: Question) -> (String, String) {
    switch question.key {
    case .single, .scenario: ("single", "identifier")
    case .multiple: ("multiple", "identifier")
    case .order: ("ordered", "identifier")
    case .match: ("multiple", "directedPair")
    case .numeric: ("single", "float")
    case .short, .tariff: ("single", "string")
    }
  }

  private static func value(_ answer: String, _ question: Question) -> String {
    guard case .match = question.key, let (left, right) = answer.halves(at: "=") else {
      return Inline.escaped(answer)
    }
    return "\(left) r\(right)"
  }

  /// What each text earns, where several are right or the depth counts.
  private static func mapping(_ question: Question) -> String {
    let entries: [(String, Double)] =
      switch question.key {
      case .short(let texts): texts.map { ($0, 1) }
      case .tariff(let digits):
        stride(from: 2, through: digits.utf8.count, by: 2).flatMap { length in
          let part = String(digits.prefix(length))
          return Set([part, Tariff.dotted(part)]).sorted().map {
            ($0, Double(length) / Double(digits.utf8.count))
          }
        }
      case .single, .multiple, .order, .match, .numeric, .scenario: []
      }
    guard !entries.isEmpty else { return "" }
    return "<mapping defaultValue=\"0\">"
      + entries.map {
        "<mapEntry mapKey=\"\(Inline.escaped($0.0))\" mappedValue=\"\($0.1)\" caseSensitive=\"false\"/>"
      }.joined() + "</mapping>"
  }

  private static func body(_ question: Question) -> String {
    let prompt = "<prompt>\(Inline.escaped(Inline.plain(question.prompt)))</prompt>"
    func choices(_ texts: [String]) -> String {
      texts.enumerated().map {
        "<simpleChoice identifier=\"\(Question.letter($0))\">\(Inline.escaped(Inline.plain($1)))</simpleChoice>"
      }.joined()
    }
    switch question.key {
    case .single(let options), .multiple(let options):
      let most = question.kind == .single ? 1 : 0
      return
        "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"\(most)\">\(prompt)\(choices(options.map(\.text)))</choiceInteraction>"
    case .scenario(let facts, let options):
      return
        "<p>\(Inline.escaped(Inline.plain(facts)))</p><choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxChoices=\"1\">\(prompt)\(choices(options.map(\.text)))</choiceInteraction>"
    case .order(let items):
      return
        "<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">\(prompt)\(choices(items))</orderInteraction>"
    case .match(let pairs):
      func side(_ texts: [String], _ mark: String) -> String {
        "<simpleMatchSet>"
          + texts.enumerated().map {
            "<simpleAssociableChoice identifier=\"\(mark)\(Question.letter($0))\" matchMax=\"1\">\(Inline.escaped(Inline.plain($1)))</simpleAssociableChoice>"
          }.joined() + "</simpleMatchSet>"
      }
      return
        "<matchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\" maxAssociations=\"\(pairs.count)\">\(prompt)\(side(pairs.map(\.left), ""))\(side(pairs.map(\.right), "r"))</matchInteraction>"
    case .numeric, .short, .tariff:
      return
        "<p>\(Inline.escaped(Inline.plain(question.prompt)))</p><p><textEntryInteraction responseIdentifier=\"RESPONSE\" expectedLength=\"20\"/></p>"
    }
  }

  private static func processing(_ question: Question) -> String {
    switch question.key {
    case .short, .tariff:
      return
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response\"/>"
    case .numeric(_, let tolerance):
      return
        "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\"\(tolerance) \(tolerance)\"><variable identifier=\"RESPONSE\"/><correct identifier=\"RESPONSE\"/></equal><setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>"
    case .single, .multiple, .order, .match, .scenario:
      return
        "<responseProcessing template=\"http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct\"/>"
    }
  }
}
