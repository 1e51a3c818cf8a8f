package import Courseware
import KnowledgeModel
private import ReferenceData
import TradeLanguage

/// Product-identification guides by industry, held against the rules of publication.
package enum ProductGuides {
  package static let rules = GuideRules(ReferenceData.guideRules)

  /// A guide in plain text: every finding, with its line.
  package static func findings(in text: String) -> [GuideFinding] {
    rules.findings(in: GuideText(plain: text), hasRecordation: hasRecordation)
  }

  /// What only its sentences show, of a text that belongs to a guide without being all of it.
  static func sentenceFindings(in text: String) -> [GuideFinding] {
    rules.findings(
      in: GuideText(plain: text), leaving: rules.namesOfTheWhole, hasRecordation: hasRecordation)
  }

  /// A module of that kind. Its versions bear their days, so no date is asked of its text.
  package static func findings(in module: Module) -> [GuideFinding] {
    guard module.head.kind == .productGuide else { return [] }
    return rules.findings(
      in: GuideText(module), leaving: ["dated"], hasRecordation: hasRecordation)
  }

  /// What fails a build.
  static func faults(of module: Module, file: String) -> [SourceFault] {
    findings(in: module).filter(\.isBinding).map { finding in
      SourceFault(
        .guide, file: file, line: finding.line,
        finding.problem + (finding.words.isEmpty ? "" : ": “\(finding.words)”"), finding.remedy)
    }
  }

  /// Why a guide cannot be published as it would be read with a label; `nil` when it can.
  static func refusal(of form: FilledForm, as label: HandlingLabel) -> SubmissionRefusal? {
    guard form.kind == .productGuide else { return nil }
    let read = label < .official ? form.publicVersion : form.fullVersion
    let faults = notes(on: read).filter(\.finding.isBinding).map { note in
      FieldFault("/" + note.place, note.finding.sentence)
    }
    return faults.isEmpty ? nil : .faults(faults)
  }

  /// What its fields show.
  static func notes(on form: FilledForm) -> [GuideNote] {
    guard form.kind == .productGuide else { return [] }
    return form["guide"].flatMap { findings(in: $0) }.map { GuideNote(place: "guide", finding: $0) }
      + form["products"].flatMap { sentenceFindings(in: $0) }.map {
        GuideNote(place: "products", finding: $0)
      }
  }

  /// Whether a text names a number under which CBP has recorded a right.
  private static func hasRecordation(_ text: String) -> Bool {
    IdentifierScanner.scan(text).contains { $0.kind == "iprrec" }
  }
}

/// A finding in one of the texts of a submission.
package struct GuideNote: Equatable, Sendable {
  /// The field's name, or the file's.
  package let place: String
  package let finding: GuideFinding

  package init(place: String, finding: GuideFinding) {
    self.place = place
    self.finding = finding
  }
}

extension GuideFinding {
  /// Line, problem and remedy in one sentence.
  package var sentence: String {
    "line \(line): \(problem)" + (words.isEmpty ? "" : ": “\(words)”") + "; \(remedy)"
  }
}

extension Payload {
  /// Findings of a guide, as members of an object.
  package static func findings(_ notes: [GuideNote], into json: inout JSONWriter) {
    json.objects("findings", notes) { note, json in
      json.member("place", note.place)
      json.member("line", note.finding.line)
      json.member("rule", note.finding.rule)
      json.member("binding", note.finding.isBinding)
      json.member("words", note.finding.words)
      json.member("problem", note.finding.problem)
      json.member("remedy", note.finding.remedy)
    }
  }
}
