import HTTPServer
import KnowledgeBase
import KnowledgeModel
import Synchronization

/// How much may be sent to the Centers, above all by whoever has not signed in, and how fast receipt codes may be tried.
///
/// Addresses are kept in memory alone, as digests with a key that ends with the process, and forgotten when
/// they have nothing to answer for any more.
final class StrangerLimits: Sendable {
  /// Chosen by us: no person who reports something meets them.
  struct Quotas: Sendable {
    /// At once; as many come back in a day, evenly. 0 for no limit.
    var filings = 100
    /// Of those without a proof of work, where one is asked for.
    var unproven = 5
    /// Of all who have not signed in.
    var filingsOfAll = 10_000
    /// Of one form, by one account or from one address; `byForm` for those that have a number of their own.
    var filingsOfForm = 10_000
    var byForm: [SubmissionKind: Int] = [:]
    /// The longest that somebody who has signed in waits between two filings beyond that: they are slowed down, not shut
    /// out.
    var longestWait = 60
    /// Zero bits of the proof of work; 0 for none.
    var workBits = 0
    /// For how many seconds a challenge is good.
    var workSeconds = 3600
    /// Bytes of attachments, counted when they are announced.
    var bytes = 512 << 20
    /// Wrong receipt codes before the next attempt must wait.
    var wrongCodes = 5
  }

  private enum Kind: Hashable {
    case filings, unproven, bytes, wrongCodes
    case form(SubmissionKind)
  }

  private struct Subject: Hashable {
    let kind: Kind
    let digest: String
  }

  /// What somebody has used up: it goes down with time.
  private struct Use {
    var amount: Double
    var at: ContinuousClock.Instant
  }

  private static let day = Duration.seconds(86_400)
  /// After so long without a wrong code the count begins anew.
  private static let memory = Duration.seconds(900)
  private static let longestWait = 300
  private static let most = 50_000

  private let quotas: Quotas
  private let key = Workspace.newSecret()
  private let uses = Mutex<[Subject: Use]>([:])

  let desk: WorkDesk

  init(_ quotas: Quotas) {
    self.quotas = quotas
    desk = WorkDesk(bits: quotas.workBits, seconds: quotas.workSeconds)
  }

  /// The seconds until something may be filed again; `nil` when it may be now.
  func refuseFiling(from client: String, now: ContinuousClock.Instant = .now) -> Int? {
    let own = wait(for: 1, of: quotas.filings, subject(.filings, client), now)
    let all = wait(for: 1, of: quotas.filingsOfAll, subject(.filings, Self.everybody), now)
    return own.map { max($0, all ?? 0) } ?? all
  }

  /// The same without a proof of work; `nil` too where none is asked for.
  func refuseUnproven(from client: String, now: ContinuousClock.Instant = .now) -> Int? {
    guard desk.bits > 0 else { return nil }
    // With no number none is taken.
    guard quotas.unproven > 0 else { return Int(Self.day.components.seconds) }
    return wait(for: 1, of: quotas.unproven, subject(.unproven, client), now)
  }

  func noteUnproven(from client: String, now: ContinuousClock.Instant = .now) {
    guard desk.bits > 0 else { return }
    note(1, of: quotas.unproven, subject(.unproven, client), now)
  }

  /// The seconds until somebody may file a form again.
  func refuseForm(
    _ kind: SubmissionKind, by name: String, now: ContinuousClock.Instant = .now
  ) -> Int? {
    wait(for: 1, of: quota(of: kind), subject(.form(kind), name), now)
  }

  /// The same for an account, which never waits long: each further filing is put off by so much.
  func slowForm(
    _ kind: SubmissionKind, by account: String, now: ContinuousClock.Instant = .now
  ) -> Int? {
    guard quotas.longestWait > 0, let wait = refuseForm(kind, by: account, now: now) else {
      return nil
    }
    let last = uses.withLock { $0[subject(.form(kind), account)]?.at }
    let since = last.map { Int($0.duration(to: now).components.seconds) } ?? .max
    let left = min(wait, quotas.longestWait) - since
    return left > 0 ? left : nil
  }

  func noteForm(
    _ kind: SubmissionKind, by name: String, now: ContinuousClock.Instant = .now
  ) {
    note(1, of: quota(of: kind), subject(.form(kind), name), now)
  }

  private func quota(of kind: SubmissionKind) -> Int {
    quotas.byForm[kind] ?? quotas.filingsOfForm
  }

  /// Whose name no address has.
  private static let everybody = "*"

  /// The same for a file of so many bytes.
  func refuseFile(ofSize size: Int, from client: String, now: ContinuousClock.Instant = .now)
    -> Int?
  {
    wait(for: size, of: quotas.bytes, subject(.bytes, client), now)
  }

  /// Notes that something was filed.
  func noteFiling(from client: String, now: ContinuousClock.Instant = .now) {
    note(1, of: quotas.filings, subject(.filings, client), now)
    note(1, of: quotas.filingsOfAll, subject(.filings, Self.everybody), now)
  }

  /// Notes that a file of so many bytes was announced.
  func noteFile(ofSize size: Int, from client: String, now: ContinuousClock.Instant = .now) {
    note(size, of: quotas.bytes, subject(.bytes, client), now)
  }

  /// The seconds until a receipt code may be tried again; `nil` when it may be now.
  func refuseCode(from client: String, now: ContinuousClock.Instant = .now) -> Int? {
    uses.withLock { uses in
      guard quotas.wrongCodes > 0, let use = uses[subject(.wrongCodes, client)] else { return nil }
      let age = use.at.duration(to: now)
      let doublings = Int(use.amount) - quotas.wrongCodes
      guard age < Self.memory, doublings >= 0 else { return nil }
      let wait = min(2 << min(doublings, 10), Self.longestWait)
      let left = wait - Int(age.components.seconds)
      return left > 0 ? left : nil
    }
  }

  /// Notes that a code opened nothing.
  func noteWrongCode(from client: String, now: ContinuousClock.Instant = .now) {
    uses.withLock { uses in
      let subject = subject(.wrongCodes, client)
      let before = uses[subject].flatMap { $0.at.duration(to: now) < Self.memory ? $0.amount : nil }
      Self.makeRoom(in: &uses, now)
      uses[subject] = Use(amount: (before ?? 0) + 1, at: now)
    }
  }

  private func wait(
    for amount: Int, of quota: Int, _ subject: Subject, _ now: ContinuousClock.Instant
  ) -> Int? {
    guard quota > 0 else { return nil }
    let rate = Double(quota) / Self.day.inSeconds
    let used = uses.withLock { Self.amount(of: $0[subject], rate, now) }
    let excess = used + Double(amount) - Double(quota)
    return excess > 0 ? max(1, Int((excess / rate).rounded(.up))) : nil
  }

  private func note(
    _ amount: Int, of quota: Int, _ subject: Subject, _ now: ContinuousClock.Instant
  ) {
    guard quota > 0 else { return }
    let rate = Double(quota) / Self.day.inSeconds
    uses.withLock { uses in
      let used = Self.amount(of: uses[subject], rate, now)
      Self.makeRoom(in: &uses, now)
      uses[subject] = Use(amount: used + Double(amount), at: now)
    }
  }

  private static func amount(
    of use: Use?, _ rate: Double, _ now: ContinuousClock.Instant
  ) -> Double {
    use.map { max(0, $0.amount - $0.at.duration(to: now).inSeconds * rate) } ?? 0
  }

  /// Forgets what is a day old, or all of it when that is not enough.
  private static func makeRoom(in uses: inout [Subject: Use], _ now: ContinuousClock.Instant) {
    guard uses.count >= most else { return }
    uses = uses.filter { $0.value.at.duration(to: now) < day }
    if uses.count >= most { uses.removeAll() }
  }

  private func subject(_ kind: Kind, _ client: String) -> Subject {
    Subject(kind: kind, digest: Workspace.derivedSecret(key, for: client))
  }
}

extension Duration {
  /// Seconds, with what is left over as a fraction.
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
