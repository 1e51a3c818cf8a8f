import Cryptography
import Foundation
import KnowledgeBase
import KnowledgeModel
import RecordStore
import TestSupport
import Testing

/// Attachments go out when an officer says so of each, as copies that tell nothing of their makers; what came stays.
@Suite struct ReleaseTests {
  private let directory: TemporaryDirectory
  private let workspace: Workspace
  private let partner = Principal(
    account: ExchangeTests.account(1), name: "ann", role: .partner, organisation: "ACME")
  private let rival = Principal(
    account: ExchangeTests.account(2), name: "rob", role: .partner, organisation: "Rival")
  private let officer = Principal(
    account: ExchangeTests.account(3), name: "olivia", role: .officer, centers: [.ele])
  private let boss = Principal(
    account: ExchangeTests.account(6), name: "boss", role: .administrator)
  private let canary = "zxauthor"

  init() throws {
    directory = try TemporaryDirectory()
    workspace = try Workspace(creating: directory.path + "/data")
  }

  /// Accepted, with a JPEG and a PDF, a text that says what is confidential, and one that does not.
  private func accepted() throws -> SubmissionID {
    let json = #"""
      {"kind":"issue","title":"Ports differ","center":"ele","public_version_certified":true,
       "what_happened":"Held at Laredo. The buyer is [[Lumen Zxq Works]]."}
      """#
    let id = try workspace.submit(Array(json.utf8), once: nil, as: partner).file.submission.id
    for (name, bytes) in [
      ("\(canary).jpg", SampleFiles.jpeg(naming: canary)),
      ("scan.pdf", Array("%PDF-1.7 /Author (\(canary))".utf8)),
      ("buyers.csv", Array("buyer,port\nLUMEN  Zxq works,Laredo\n".utf8)),
      ("ports.csv", Array("port,days\nLaredo,9\n".utf8)),
    ] {
      _ = try workspace.attachFile(named: name, bytes, to: id, as: partner, holding: nil)
    }
    _ = try workspace.move(id, .accept, reason: "", outcome: nil, expecting: nil, as: officer)
    return id
  }

  private func publish(
    _ id: SubmissionID, _ files: [AttachmentRelease], _ label: HandlingLabel = .industry
  ) throws -> DocumentID {
    var publication = Publication(label: label)
    publication.files = files
    return try workspace.publish(id, as: publication, expecting: nil, by: officer).document
  }

  private func holds(_ word: String) throws -> [String] {
    let root = URL(filePath: directory.path + "/data")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { name in
      (try? Data(contentsOf: root.appending(path: name)))?.range(of: Data(word.utf8)) != nil
    }
  }

  @Test func noneGoOutUnlessItIsSaid() throws {
    let id = try accepted()
    let document = try publish(id, [])
    #expect(try workspace.files(of: document, as: officer) == [])
    #expect(try workspace.file(1, of: document, as: officer) == nil)
  }

  @Test func copiesAreReadByWhoReadsTheDocumentAndGoWithIt() throws {
    let id = try accepted()
    let document = try publish(
      id,
      [AttachmentRelease(attachment: 1, as: .copy), AttachmentRelease(attachment: 4, as: .copy)]
    )
    let files = try workspace.files(of: document, as: rival)
    #expect(files.map(\.name) == ["file-1.jpg", "file-2.csv"])
    let picture = try #require(try workspace.file(1, of: document, as: rival))
    let bytes = try picture.reader.all()
    #expect(bytes.count == picture.file.size && bytes.count > SampleFiles.jpegPicture.count)
    #expect(AttachmentPolicy.digest(of: bytes) == picture.file.digest.description)
    #expect(Data(bytes).range(of: Data(canary.utf8)) == nil)
    #expect(
      try workspace.file(2, of: document, as: rival)?.reader.all()
        == Array("port,days\nLaredo,9\n".utf8))
    for number in [0, 3, -1] {
      #expect(try workspace.file(number, of: document, as: rival) == nil)
    }
    // Those who may not read the document are told of no file.
    for stranger in [Principal.anonymous, boss] {
      #expect(try workspace.files(of: document, as: stranger) == [])
      #expect(try workspace.file(1, of: document, as: stranger) == nil)
    }
    #expect(try workspace.attachment(1, of: id, as: rival, holding: nil) == nil)
    // What came stays as it came.
    let original = try workspace.attachment(1, of: id, as: officer, holding: nil)
    #expect(try original?.reader.all() == SampleFiles.jpeg(naming: canary))
    #expect(try workspace.verify() == [])

    let lines = try workspace.audit(before: nil, subject: nil, limit: 1000, as: .localOperator)
    let released = lines.filter { $0.action == "file-released" }
    #expect(released.count == 2 && released.allSatisfy { $0.author == "olivia" })
    #expect(
      released.contains {
        $0.subject == id.description && $0.detail.contains("attachment 1")
          && $0.detail.contains(document.description) && $0.detail.contains("exif")
      })
    #expect(!lines.contains { "\($0)".contains(canary) })

    _ = try workspace.retract(id, reason: "wrong", expecting: nil, as: officer)
    #expect(try workspace.files(of: document, as: rival) == [])
    #expect(try workspace.file(1, of: document, as: officer) == nil)
    // Published anew without files it has none.
    #expect(try publish(id, []) == document)
    #expect(try workspace.files(of: document, as: rival) == [])
    #expect(try workspace.verify() == [])
  }

  @Test func whatCannotBeCleanedOrSaysTooMuchIsRefusedByItsPlace() throws {
    let id = try accepted()
    func faults(_ files: [AttachmentRelease], _ label: HandlingLabel = .industry) -> [FieldFault] {
      do {
        _ = try publish(id, files, label)
        return []
      } catch SubmissionRefusal.faults(let faults) {
        return faults
      } catch {
        Issue.record("\(error)")
        return []
      }
    }
    let found = faults([
      AttachmentRelease(attachment: 1, as: .copy), AttachmentRelease(attachment: 2, as: .copy),
      AttachmentRelease(attachment: 3, as: .copy), AttachmentRelease(attachment: 9, as: .copy),
      AttachmentRelease(attachment: 1, as: .text),
    ])
    #expect(found.map(\.pointer) == ["/files/1", "/files/2", "/files/3", "/files/4"])
    #expect(found[0].reason.contains("application/pdf") && found[0].reason.contains("no text"))
    #expect(found[1].reason.contains("[[ ]]"))
    #expect(
      faults([AttachmentRelease(attachment: 2, as: .text)]).first?.reason.contains("no text")
        == true)
    // Nothing of a refused publication is kept.
    let view = try #require(try workspace.submission(id, as: officer, holding: nil))
    #expect(view.submission.state == .accepted && view.submission.document == nil)
    // The whole may go where the whole is released.
    let document = try publish(id, [AttachmentRelease(attachment: 3, as: .copy)], .official)
    #expect(try workspace.files(of: document, as: officer).count == 1)
    #expect(try workspace.files(of: document, as: rival) == [])
    // A partner, and an officer from elsewhere, are told what they are told of what is not there.
    for stranger in [rival, Principal(name: "sam", role: .officer, centers: [.bm])] {
      var publication = Publication(label: .public)
      publication.files = [AttachmentRelease(attachment: 1, as: .copy)]
      #expect(throws: SubmissionRefusal.self) {
        try workspace.publish(id, as: publication, expecting: nil, by: stranger)
      }
    }
  }

  @Test func theirTimeEndsWithThatOfTheFiles() throws {
    let id = try accepted()
    let document = try publish(id, [AttachmentRelease(attachment: 4, as: .copy)])
    let copy = try #require(try workspace.files(of: document, as: rival).first)
    #expect(!(try holds("Laredo,9")).isEmpty)
    try workspace.set(
      RetentionRule(name: "f", kinds: [], states: [], days: 5, action: .removeFiles), as: boss)
    let later = Timestamp.now().adding(days: 6)
    let plan = try workspace.retentionPlan(at: later, as: boss)
    let removals = try workspace.carryOut(plan: plan.digest, at: later, as: boss)
    #expect(removals.count == 1 && removals[0].certified != nil)
    #expect(removals[0].files.contains { $0.digest == copy.digest })
    #expect(try workspace.files(of: document, as: rival) == [])
    #expect(try workspace.document(named: document.description, as: rival) != nil)
    #expect(try holds("Laredo,9").isEmpty)
    #expect(try workspace.verify() == [])
  }
}
