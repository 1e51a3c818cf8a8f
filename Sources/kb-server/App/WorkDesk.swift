import KnowledgeBase
import KnowledgeModel
import RecordStore
import Synchronization

/// Gives out proofs of work to be done and takes each back once.
///
/// The key ends with the process, and with it whatever was given out; the challenges that came back are remembered
/// until they would have ended anyhow. Neither tells who asked.
final class WorkDesk: Sendable {
  /// What became of a proof.
  enum Verdict: Equatable { case good, bad, spent, expired }

  /// Zero bits that are asked for; 0 for none.
  let bits: Int
  private let seconds: Int
  private let key: [UInt8]
  private let spent = Mutex<[String: Timestamp]>([:])
  /// Challenges that are remembered; beyond that none is taken, which the caps by server keep far away.
  private static let most = 1_000_000

  init(bits: Int, seconds: Int) {
    self.bits = min(bits, 30)
    self.seconds = max(seconds, 1)
    key = Workspace.newWorkKey()
  }

  func challenge(now: Timestamp = .now()) -> WorkChallenge {
    WorkChallenge(
      bits: bits,
      expires: Timestamp(
        millisecondsSinceEpoch: now.millisecondsSinceEpoch + Int64(seconds) * 1000), key: key)
  }

  /// Takes a proof, `CHALLENGE:NUMBER`: it is good once.
  func take(_ proof: String, now: Timestamp = .now()) -> Verdict {
    guard let (challenge, number) = read(proof), challenge.bits >= bits,
      challenge.isSolved(by: number)
    else { return .bad }
    guard challenge.expires > now else { return .expired }
    return spent.withLock { spent in
      if spent[challenge.nonce] != nil { return .spent }
      if spent.count >= 1024 { spent = spent.filter { $0.value > now } }
      guard spent.count < Self.most else { return .spent }
      spent[challenge.nonce] = challenge.expires
      return .good
    }
  }

  /// Gives a proof back that came to nothing, because what was filed had faults.
  func giveBack(_ proof: String) {
    guard let (challenge, _) = read(proof) else { return }
    spent.withLock { _ = $0.removeValue(forKey: challenge.nonce) }
  }

  private func read(_ proof: String) -> (WorkChallenge, UInt64)? {
    let parts = proof.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = UInt64(parts[1]),
      let challenge = WorkChallenge(String(parts[0]), key: key)
    else { return nil }
    return (challenge, number)
  }
}
