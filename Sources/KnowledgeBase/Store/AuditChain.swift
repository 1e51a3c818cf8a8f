package import Cryptography
package import KnowledgeModel

/// How far the record goes, and a digest over every line up to there.
package struct AuditEnd: Equatable, Sendable {
  package let number: Int64
  package let chain: Digest

  /// The end after one more line: SHA-256 over the chain so far and every field of the line.
  func extended(by line: AuditEntry) -> AuditEnd {
    var hasher = DigestBuilder()
    hasher.update(chain.bytes)
    hasher.update(
      Fields.encode([
        [
          String(line.number), String(line.at.millisecondsSinceEpoch), line.author, line.action,
          line.subject, line.detail,
        ]
      ]))
    return AuditEnd(number: line.number, chain: hasher.finish())
  }
}

/// The end of the record at some time, signed in the name of the installation.
package struct AuditHead: Equatable, Sendable {
  package let end: AuditEnd
  package let at: Timestamp
  package let signer: VerifyingKey
  package let signature: [UInt8]

  init(end: AuditEnd, at time: Timestamp, signer: VerifyingKey, signature: [UInt8]) {
    self.end = end
    at = time
    self.signer = signer
    self.signature = signature
  }

  init(_ end: AuditEnd, at time: Timestamp, signedBy key: SigningKey) {
    self.init(
      end: end, at: time, signer: key.verifying,
      signature: key.sign(Self.message(end, time)))
  }

  var isGenuine: Bool { signer.isSignature(signature, of: Self.message(end, at)) }

  private static func message(_ end: AuditEnd, _ time: Timestamp) -> [UInt8] {
    Array("kb-audit-head \(end.number) \(end.chain) \(time.millisecondsSinceEpoch)".utf8)
  }
}

/// What is wrong with the record of who did what.
package enum AuditFault: Equatable, Sendable {
  /// A line between its neighbours is gone.
  case lineMissing(number: Int64)
  /// A line, or its chain, is not what was written.
  case lineAltered(number: Int64)
  /// A head's signature does not fit, or the head is not that of its lines.
  case headAltered(number: Int64)
  /// Lines that were there when a head was signed are gone from the end.
  case endMissing(found: Int64, signed: Int64)
  /// Lines after the last signed head, of which nobody can say who wrote them.
  case endUnsigned(from: Int64)
}

/// What a check of the record came to.
package struct AuditCheck: Equatable, Sendable {
  package var lines: Int64 = 0
  package var heads = 0
  package var faults: [AuditFault] = []
  /// From which line on another key signs, and which; more than one after a restored backup.
  package var signers: [(from: Int64, key: VerifyingKey)] = []
  /// The present end, to be noted down elsewhere.
  package var end = AuditEnd(number: 0, chain: .auditStart)

  package static func == (left: AuditCheck, right: AuditCheck) -> Bool {
    left.lines == right.lines && left.heads == right.heads && left.faults == right.faults
      && left.end == right.end
  }
}

extension Digest {
  /// The chain before the first line.
  static let auditStart = Digest(of: Array("kb-audit".utf8))
}

extension RecordStore {
  /// Reads the whole record and checks every line, every head, and that nothing is missing at the end.
  package func verifyAudit() throws(RecordError) -> AuditCheck {
    // Read first: the record may grow meanwhile, and never shrinks.
    let noted = notedAuditEnd()
    return try read { database throws(RecordError) in try database.verifyAudit(noted) }
  }
}

extension Database {
  fileprivate func verifyAudit(_ noted: AuditEnd?) throws(RecordError) -> AuditCheck {
    var check = AuditCheck()
    let heads = try auditHeads()
    var signed: [Int64: AuditHead] = [:]
    for head in heads {
      guard let head, head.isGenuine else {
        check.faults.append(.headAltered(number: head?.end.number ?? 0))
        continue
      }
      signed[head.end.number] = head
      check.heads += 1
      if check.signers.last?.key != head.signer {
        check.signers.append((from: head.end.number, key: head.signer))
      }
    }
    while true {
      let lines = try chainedAudit(after: check.end.number, limit: 1000)
      guard !lines.isEmpty else { break }
      for (line, chain) in lines {
        if line.number != check.end.number + 1 {
          check.faults.append(.lineMissing(number: check.end.number + 1))
        }
        let next = check.end.extended(by: line)
        if chain != next.chain { check.faults.append(.lineAltered(number: line.number)) }
        // Goes on from what is stored, so that one altered line is one fault.
        check.end = AuditEnd(number: line.number, chain: chain ?? next.chain)
        check.lines += 1
        for head in [signed.removeValue(forKey: line.number)?.end, noted]
        where head?.number == line.number && head != check.end {
          check.faults.append(.headAltered(number: line.number))
        }
        if check.faults.count > 1000 { return check }
      }
    }
    let last = max(heads.compactMap { $0?.end.number }.max() ?? 0, noted?.number ?? 0)
    if last > check.end.number {
      check.faults.append(.endMissing(found: check.end.number, signed: last))
    } else if last < check.end.number {
      check.faults.append(.endUnsigned(from: last + 1))
    }
    // What is left was signed for a line that is not there.
    for number in signed.keys.sorted() where number <= check.end.number {
      check.faults.append(.headAltered(number: number))
    }
    return check
  }
}
