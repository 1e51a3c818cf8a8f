package import Courseware
package import KnowledgeModel
import RecordStore

/// The formats in which a module leaves.
package enum ModuleFormat: String, CaseIterable, Sendable {
  /// One file for a browser; prints with an answer sheet.
  case html
  /// For learning systems: SCORM 1.2, SCORM 2004 4th edition, cmi5.
  case scorm12, scorm2004, cmi5
  case gift, qti21
  /// The text that it is written in; for who teaches.
  case source

  package var contentType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .scorm12, .scorm2004, .cmi5, .qti21: "application/zip"
    case .gift, .source: "text/plain; charset=utf-8"
    }
  }

  /// The end of a file's name.
  package var fileExtension: String {
    switch self {
    case .html: "html"
    case .scorm12, .scorm2004, .cmi5, .qti21: "zip"
    case .gift: "gift"
    case .source: "lesson"
    }
  }
}

extension Workspace {
  /// A module as it leaves, in an edition that the principal may read. What is made is looked through for
  /// words of blocks that the edition must not hold.
  package func exportModule(
    _ name: String, as format: ModuleFormat, in edition: Edition?, version: Int? = nil,
    for principal: Principal
  ) throws -> [UInt8] {
    guard let view = try module(name, version: version, as: principal) else {
      throw TeachingRefusal.absent("module \(name)")
    }
    let edition = edition ?? Edition(for: principal)
    guard Edition(for: principal).shows(edition.label) else { throw TeachingRefusal.notAllowed }
    if format == .source {
      guard AccessPolicy.mayTeach(principal) else { throw TeachingRefusal.notAllowed }
      return Array(view.version.source.utf8)
    }
    return try package(view.built, as: format, in: edition, file: view.row.name)
  }

  /// A checked module in a format and an edition, proven to hold no word that it must not.
  package func package(
    _ built: BuiltModule, as format: ModuleFormat, in edition: Edition, file: String
  ) throws -> [UInt8] {
    guard edition.shows(built.module.head.label) else {
      throw TeachingRefusal.incomplete(
        "\(built.module.head.name) is labelled \(built.module.head.label.rawValue): it has no \(edition.rawValue) edition"
      )
    }
    let day = Timestamp.now().day
    let bytes: [UInt8] =
      switch format {
      case .html: Array(LessonFile.html(built, in: edition, on: day).utf8)
      case .scorm12: CoursePackage.bytes(of: built, in: edition, on: day, by: .scorm12)
      case .scorm2004: CoursePackage.bytes(of: built, in: edition, on: day, by: .scorm2004)
      case .cmi5: CoursePackage.bytes(of: built, in: edition, on: day, by: .cmi5)
      case .gift: Array(GIFT.text(of: LessonHTML(built, in: edition).questions).utf8)
      case .qti21:
        QTIPackage.bytes(of: LessonHTML(built, in: edition).questions, head: built.module.head)
      case .source: Array(ModuleWriter.source(of: built.module).utf8)
      }
    guard format == .source || SeparationScan(of: built, in: edition).isClean(package: bytes)
    else {
      throw TeachingRefusal.faulty(
        SourceFaults([
          SourceFault(
            .separation, file: file, line: 1,
            "the \(edition.rawValue) edition would hold words of a restricted block",
            "label the block that repeats them, or write it in other words")
        ]))
    }
    return bytes
  }
}
