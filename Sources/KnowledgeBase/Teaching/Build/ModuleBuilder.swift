package import KnowledgeModel

/// A module whose every citation was found and may be read by whoever may read the block.
package struct BuiltModule: Sendable {
  package let module: Module
  /// The passages of cited blocks, by the block's address.
  package let passages: [String: BuiltPassage]
  /// What the key of each question rests on, by the question's name.
  package let authorities: [String: BuiltPassage]
  /// All of them, to be kept with the saved version.
  package let pins: [Pin]
}

extension BuiltModule {
  /// A saved version as it is shown later: with the passages as they were pinned and what has become of
  /// them. Text that not all readers may read any more is left out.
  package init(
    saved module: Module, _ pins: [(pin: Pin, judgement: PinJudgement, document: CitedDocument?)]
  ) {
    var passages: [String: BuiltPassage] = [:]
    var authorities: [String: BuiltPassage] = [:]
    for (pin, judgement, document) in pins {
      let isHidden = judgement.state >= .notVisible
      let passage = BuiltPassage(
        id: pin.document, document: isHidden ? nil : document, paragraph: judgement.paragraph,
        text: isHidden ? "" : pin.text, state: judgement.state, detail: judgement.detail)
      if let question = pin.question {
        authorities[question] = passage
      } else {
        passages[pin.block] = passage
      }
    }
    self.init(
      module: module, passages: passages, authorities: authorities, pins: pins.map(\.pin))
  }

  /// Questions that must not be asked, since what their keys rest on is in doubt.
  package var suspended: Set<String> {
    Set(authorities.filter { $0.value.state.suspends }.keys)
  }
}

/// A passage as it is shown.
package struct BuiltPassage: Equatable, Sendable {
  package let id: DocumentID
  /// The document as it is now; `nil` when it is gone or hidden.
  package let document: CitedDocument?
  /// Where the words stand now.
  package let paragraph: Int
  /// Empty when it is gone or hidden.
  package let text: String
  package let state: PinState
  /// Why it has that state, in plain English.
  package let detail: String
}

/// How strict a build is.
package enum BuildPurpose: Sendable {
  /// An author looks at it: drafts may be there.
  case preview
  /// It goes to review or to readers: no draft is left and its review day lies ahead.
  case release(on: CalendarDate)
}

/// Turns a module into what can be shown, or says everything that stands against it.
package enum ModuleBuilder {
  package static func build(
    _ module: Module, file: String, from documents: some CitedDocuments, for purpose: BuildPurpose
  ) throws -> BuiltModule {
    let (built, faults) = try check(module, file: file, from: documents, for: purpose)
    guard faults.isEmpty else { throw SourceFaults(faults) }
    return built
  }

  /// What could be made of a module, and everything that stands against it.
  package static func check(
    _ module: Module, file: String, from documents: some CitedDocuments, for purpose: BuildPurpose
  ) throws -> (built: BuiltModule, faults: [SourceFault]) {
    var faults = Accessibility.faults(of: module, file: file)
    var passages: [String: BuiltPassage] = [:]
    var authorities: [String: BuiltPassage] = [:]
    var pins: [Pin] = []
    var addresses: Set<String> = []
    for block in module.blocks {
      let line = block.block.line.number
      if !addresses.insert(block.address).inserted {
        faults.append(
          SourceFault(
            .address, file: file, line: line, "'\(block.address)' names two blocks",
            "give the block another name"))
      }
      if case .release = purpose, block.block.isDraft {
        faults.append(
          SourceFault(
            .draft, file: file, line: line, "the block is a draft that nobody has accepted",
            "read it, mend it, and take the word draft out of the marks above it"))
      }
      let reference: PassageReference
      var question: String?
      switch block.block.content {
      case .passage(let cited): reference = cited
      case .question(let asked):
        reference = asked.authority
        question = asked.name
      default: continue
      }
      switch try resolve(reference, block, question, documents) {
      case .found(let passage, let pin):
        pins.append(pin)
        if let question {
          authorities[question] = passage
        } else {
          passages[block.address] = passage
        }
      case .fault(let code, let problem, let remedy):
        faults.append(SourceFault(code, file: file, line: line, problem, remedy))
      }
    }
    if case .release(let day) = purpose, module.head.reviewBy < day {
      faults.append(
        SourceFault(
          .value, file: file, line: module.head.line.number,
          "its review was due on \(module.head.reviewBy)",
          "read it through and set `review_by:` to a day to come"))
    }
    let built = BuiltModule(
      module: module, passages: passages, authorities: authorities, pins: pins)
    return (built, faults)
  }

  private enum Resolution {
    case found(BuiltPassage, Pin)
    case fault(SourceFault.Code, String, String)
  }

  private static func resolve(
    _ reference: PassageReference, _ block: AddressedBlock, _ question: String?,
    _ documents: some CitedDocuments
  ) throws -> Resolution {
    guard let document = try documents.document(named: reference.document, version: nil) else {
      return .fault(
        .unresolved, "\(reference.document) is not in the knowledge base, or not for you",
        "ingest it first, or cite what is there: kb-cli search finds it")
    }
    guard document.isVisible(below: block.label) else {
      return .fault(
        .hidden,
        "\(reference.document) is \(document.compartment.name), the block is \(block.label.rawValue)",
        "write `{\(document.lowestLabel.rawValue)}` above the block, or cite a document that its readers may read"
      )
    }
    var base = document
    if let version = reference.version, version != document.version {
      guard let older = try documents.document(named: reference.document, version: version) else {
        return .fault(
          .unresolved, "\(reference.document) has no version \(version)",
          "write @\(document.version), the current one, or no version")
      }
      base = older
    }
    let count = base.paragraphs.count
    guard let paragraph = base.paragraph(reference.paragraph) else {
      return .fault(
        .unresolved, "\(reference.document) has \(count) paragraphs, not \(reference.paragraph)",
        "write a paragraph from #p1 to #p\(count)")
    }
    let text = reference.quote ?? paragraph
    let isWhole = reference.quote == nil
    if let quote = reference.quote,
      Passage.find(quote, isWhole: false, at: reference.paragraph, in: [paragraph]) == nil
    {
      let all = base.paragraphs
      if let other = Passage.find(quote, isWhole: false, at: reference.paragraph, in: all),
        other != reference.paragraph
      {
        return .fault(
          .moved, "the quoted words stand in p\(other) of \(reference.document)",
          "write #p\(other)")
      }
      guard Passage.find(quote, isWhole: false, at: reference.paragraph, in: all) != nil else {
        return .fault(
          .changed, "the quoted words are not in p\(reference.paragraph) of \(reference.document)",
          "quote what it says: “\(paragraph.prefix(120))…”")
      }
    }
    let ended = document.status.status.isEnded
    if ended, !reference.isKnownToBeEnded {
      return .fault(
        .ended,
        "\(reference.document) is \(document.status.status.rawValue)"
          + (document.status.basis.map { " (\($0))" } ?? ""),
        "cite what holds now, or write ` as revoked` behind the paragraph if the lesson is about its end"
      )
    }
    if !ended, reference.isKnownToBeEnded {
      return .fault(
        .ended, "\(reference.document) is \(document.status.status.rawValue), not ended",
        "take ` as revoked` away")
    }
    var pin = Pin(
      block: block.address, question: question, document: document.id, version: base.version,
      paragraph: reference.paragraph, text: text, isWhole: isWhole,
      status: document.status.status, label: block.label, line: block.block.line.number)
    let judged = pin.judged(by: document)
    guard judged.state <= .moved else {
      return .fault(
        .changed,
        "p\(reference.paragraph) of \(reference.document) reads otherwise since version \(reference.version ?? 0)",
        "read version \(document.version) and cite it: @\(document.version)#p…")
    }
    // From here on the passage is followed from where it stands today.
    pin.version = document.version
    pin.paragraph = judged.paragraph
    return .found(
      BuiltPassage(
        id: document.id, document: document, paragraph: judged.paragraph, text: text,
        state: judged.state, detail: judged.detail), pin)
  }
}

extension CitedDocument {
  /// The widest label whose readers may all read it.
  var lowestLabel: HandlingLabel {
    HandlingLabel.allCases.first { isVisible(below: $0) } ?? .official
  }
}
