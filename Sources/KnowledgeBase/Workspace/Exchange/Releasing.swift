import Cryptography
package import KnowledgeModel
package import RecordStore
import Scrubbing

/// An attachment that goes out with the document of its submission.
package struct AttachmentRelease: Equatable, Sendable {
  package enum Form: String, CaseIterable, Sendable {
    /// A copy that tells nothing of its maker beside what it shows.
    case copy
    /// The text that was found in it.
    case text
  }

  package let attachment: Int
  package let form: Form

  package init(attachment: Int, as form: Form) {
    self.attachment = attachment
    self.form = form
  }

  /// Whether there can be a copy of files of a type at all.
  package static func canCopy(_ type: String) -> Bool { Scrubber.knows(type) }
}

extension Workspace {
  /// All copies of a publication together, in bytes. Chosen by us: they are made in memory.
  private static var largestRelease: Int { 64 << 20 }

  /// The files that go out with a submission. Made before the transaction, since a large one takes its time; that the
  /// attachments are still the same is looked at inside it.
  func copies(
    of releases: [AttachmentRelease], in id: SubmissionID, for label: HandlingLabel,
    by principal: Principal
  ) throws -> [NewDocumentFile] {
    guard !releases.isEmpty else { return [] }
    guard let view = try submission(id, as: principal, holding: nil), view.side == .center else {
      throw SubmissionRefusal.absent
    }
    var faults: [FieldFault] = []
    var files: [NewDocumentFile] = []
    var left = Self.largestRelease
    var seen: Set<Int> = []
    // The public version says less than the whole, and no file may say it instead.
    let passages = label < .official ? view.submission.form.passages : []
    for (index, release) in releases.enumerated() {
      let pointer = "/files/\(index)"
      guard
        let attachment = view.file.attachments.first(where: {
          $0.number == release.attachment && $0.state == .ready
        }), seen.insert(release.attachment).inserted
      else {
        faults.append(
          FieldFault(
            pointer, "\(release.attachment) must be the number of a whole attachment, named once"))
        continue
      }
      guard attachment.size <= left else {
        throw SubmissionRefusal.tooMuch(
          "at most \(Self.largestRelease >> 20) MiB of files are released with a document")
      }
      do throws(FileRefusal) {
        let file = try copy(
          of: attachment, as: release.form, number: files.count + 1, in: view.submission,
          without: passages)
        left -= max(attachment.size, file.bytes.count)
        files.append(file)
      } catch {
        switch error {
        case .fault(let words):
          faults.append(FieldFault(pointer, "'\(attachment.name)' \(words)"))
        case .record(let error): throw error
        }
      }
    }
    guard faults.isEmpty else { throw SubmissionRefusal.faults(faults) }
    return files
  }

  /// Why one file cannot be released.
  private enum FileRefusal: Error {
    case fault(String)
    case record(RecordError)
  }

  private func copy(
    of attachment: Attachment, as form: AttachmentRelease.Form, number: Int,
    in submission: StoredSubmission, without passages: [String]
  ) throws(FileRefusal) -> NewDocumentFile {
    let text: String
    var bytes: [UInt8] = []
    do throws(RecordError) {
      text = try store.attachmentText(attachment, of: submission)
      if form == .copy { bytes = try store.reader(of: attachment, in: submission).all() }
    } catch {
      throw .record(error)
    }
    var removed: [String] = []
    let type: String
    switch form {
    case .copy:
      do throws(ScrubRefusal) {
        let scrubbed = try Scrubber.scrub(bytes, type: attachment.mediaType)
        removed = scrubbed.removed.sorted().map(\.rawValue)
        bytes = scrubbed.bytes
      } catch {
        let instead =
          text.isEmpty
          ? "; no text was found in it either, so it cannot be released"
          : "; it can be released as its text"
        throw .fault(error.explanation + instead)
      }
      type = attachment.mediaType
    case .text:
      guard !text.isEmpty else {
        throw .fault("has no text that was found, so it cannot be released as text")
      }
      bytes = Array(text.utf8)
      removed = ["all-but-text"]
      type = "text/plain"
    }
    if !passages.isEmpty {
      let whole = AttachmentPolicy.isRead(type) ? String(decoding: bytes, as: UTF8.self) : ""
      guard ConfidentialText.leftovers(of: passages, in: text + "\n" + whole).isEmpty else {
        throw .fault(
          "says what stands in [[ ]] in the submission; the public version leaves it out")
      }
    }
    return NewDocumentFile(
      attachment: attachment.number, original: attachment.digest,
      name: "file-\(number).\(AttachmentPolicy.nameEnd(of: type))", mediaType: type, bytes: bytes,
      removed: removed)
  }

  /// The files that were released with a document; none when it is absent or hidden.
  package func files(of id: DocumentID, as principal: Principal) throws -> [DocumentFile] {
    try readableFiles(of: id, as: principal).map(\.file)
  }

  /// One of them with what reads its bytes; `nil` when document or file is absent or hidden.
  package func file(
    _ number: Int, of id: DocumentID, as principal: Principal
  ) throws -> (file: DocumentFile, reader: StoredFileReader)? {
    try readableFiles(of: id, as: principal).first { $0.file.number == number }
  }

  private func readableFiles(
    of id: DocumentID, as principal: Principal
  ) throws -> [(file: DocumentFile, reader: StoredFileReader)] {
    try store.files(of: id, readable: AccessPolicy.readable(by: principal))
  }
}
