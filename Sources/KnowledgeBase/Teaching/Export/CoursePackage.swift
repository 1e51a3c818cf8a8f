package import KnowledgeModel

/// A package for a learning system: one page that tells it when it was completed and with what score.
///
/// Keys lie in the page, as in every SCORM package: it is for practice and record, not for exams under watch.
package enum CoursePackage {
  /// By which standard the learning system is told.
  package enum Standard: Sendable {
    case scorm12
    /// SCORM 2004, 4th edition.
    case scorm2004
    case cmi5
  }

  /// So many, that each has its bit in `cmi.suspend_data` and most have their answers.
  package static let mostQuestions = 500

  /// The zip's bytes.
  package static func bytes(
    of built: BuiltModule, in edition: Edition, on day: CalendarDate, by standard: Standard
  ) -> [UInt8] {
    let head = built.module.head
    let (description, adapter) =
      switch standard {
      case .scorm12: (("imsmanifest.xml", manifest12(head)), "")
      case .scorm2004: (("imsmanifest.xml", manifest2004(head)), CourseRuntime.scorm2004)
      case .cmi5: (("cmi5.xml", courseStructure(head)), CourseRuntime.cmi5)
      }
    return ZipArchive.bytes(of: [
      (description.0, Array(description.1.utf8)),
      ("index.html", Array(page(built, edition, day).utf8)),
      ("runtime.js", Array((adapter + CourseRuntime.page).utf8)),
    ])
  }

  private static func manifest12(_ head: ModuleHead) -> String {
    let title = Inline.escaped(head.title)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest identifier="\(head.name)" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
        <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
        <organizations default="org"><organization identifier="org"><title>\(title)</title>
          <item identifier="item" identifierref="res" isvisible="true"><title>\(title)</title><adlcp:masteryscore>\(head.passMark)</adlcp:masteryscore></item>
        </organization></organizations>
        <resources><resource identifier="res" type="webcontent" adlcp:scormtype="sco" href="index.html">
          <file href="index.html"/><file href="runtime.js"/>
        </resource></resources>
      </manifest>

      """
  }

  private static func manifest2004(_ head: ModuleHead) -> String {
    let title = Inline.escaped(head.title)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest identifier="\(head.name)" version="1.0" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
        <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
        <organizations default="org"><organization identifier="org"><title>\(title)</title>
          <item identifier="item" identifierref="res" isvisible="true"><title>\(title)</title>
            <imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"><imsss:minNormalizedMeasure>\(Double(head.passMark) / 100)</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives></imsss:sequencing>
          </item>
        </organization></organizations>
        <resources><resource identifier="res" type="webcontent" adlcp:scormType="sco" href="index.html">
          <file href="index.html"/><file href="runtime.js"/>
        </resource></resources>
      </manifest>

      """
  }

  /// The course structure of cmi5: one unit, which is done when it is passed.
  private static func courseStructure(_ head: ModuleHead) -> String {
    let title = Inline.escaped(head.title)
    let summary = Inline.escaped(head.summary.isEmpty ? head.title : head.summary)
    let language = Inline.escaped(head.language)
    let id = "urn:trade-knowledge-base:module:\(head.name)"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
        <course id="\(id)">
          <title><langstring lang="\(language)">\(title)</langstring></title>
          <description><langstring lang="\(language)">\(summary)</langstring></description>
        </course>
        <au id="\(id):unit" launchMethod="AnyWindow" moveOn="Passed" masteryScore="\(Double(head.passMark) / 100)">
          <title><langstring lang="\(language)">\(title)</langstring></title>
          <description><langstring lang="\(language)">\(summary)</langstring></description>
          <url>index.html</url>
        </au>
      </courseStructure>

      """
  }

  private static func page(
    _ built: BuiltModule, _ edition: Edition, _ day: CalendarDate
  ) -> String {
    let writer = LessonHTML(built, in: edition)
    let questions = writer.questions.prefix(mostQuestions)
    let keys = questions.map { "[\(literal($0.name)),\(literal($0.kind.rawValue)),\(key($0))]" }
    let script =
      "var passMark=\(built.module.head.passMark),keys=[\(keys.joined(separator: ","))],suspended=\(writer.suspendedCount);"
    let extra =
      questions.isEmpty
      ? "" : "<p><button type=\"submit\">Hand in</button></p><p id=\"result\" role=\"status\"></p>"
    return LessonFile.html(
      built, in: edition, on: day, script: script, questions: .form, extra: extra
    ).replacing("</body>", with: "<script src=\"runtime.js\"></script></body>")
  }

  /// What the runtime compares with: letters, pairs, texts, or a number and how near is near enough.
  private static func key(_ question: Question) -> String {
    let parts: [String] =
      switch question.key {
      case .single, .multiple, .scenario, .order, .match: question.rightAnswer
      case .numeric(let value, let tolerance): ["\(value)", "\(tolerance)"]
      case .short(let texts): texts
      case .tariff(let digits): [digits]
      }
    return "[" + parts.map(literal).joined(separator: ",") + "]"
  }

  /// A text as a JavaScript string that cannot end the script it stands in.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      if unit < 0x80, unit >= 0x20, !"\"\\<>&'".utf16.contains(unit) {
        result.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
      } else {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }
}
