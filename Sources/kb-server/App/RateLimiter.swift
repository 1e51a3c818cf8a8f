import HTTPServer
import Synchronization

/// How many requests one account, or one address without an account, may make.
///
/// A token bucket each: so many at once, refilled evenly. Chosen so that no person and no honest
/// program meets them.
final class RateLimiter: Sendable {
  /// So many a minute; 0 for no limit.
  struct Quotas: Sendable {
    var reads = 60_000
    var writes = 30_000
  }

  enum Kind: String, Sendable { case read, write }

  /// What is left after a request.
  struct Standing: Equatable, Sendable {
    let kind: Kind
    let quota: Int
    let remaining: Int
    /// Seconds until the bucket is full again, or until the next request when it was refused.
    let seconds: Int
    let isRefused: Bool
  }

  private struct Bucket: Sendable {
    var level: Double
    var at: ContinuousClock.Instant
  }

  private struct Key: Hashable, Sendable {
    let name: String
    let kind: Kind
  }

  /// Buckets that are kept; beyond that, full ones are forgotten.
  private static let most = 50_000
  private let quotas: Quotas
  private let buckets = Mutex<[Key: Bucket]>([:])

  init(_ quotas: Quotas) { self.quotas = quotas }

  /// Counts a request; `nil` when there is no limit.
  func count(
    _ kind: Kind, by name: String, now: ContinuousClock.Instant = .now
  ) -> Standing? {
    let quota = kind == .read ? quotas.reads : quotas.writes
    guard quota > 0 else { return nil }
    let (size, rate) = (Double(quota), Double(quota) / 60)
    return buckets.withLock { buckets in
      if buckets.count >= Self.most {
        buckets = buckets.filter { _, bucket in
          bucket.level + (now - bucket.at).inSeconds * rate < size
        }
        if buckets.count >= Self.most { buckets.removeAll() }
      }
      let key = Key(name: name, kind: kind)
      var bucket = buckets[key] ?? Bucket(level: size, at: now)
      bucket.level = min(size, bucket.level + max(0, (now - bucket.at).inSeconds) * rate)
      bucket.at = now
      let isRefused = bucket.level < 1
      if !isRefused { bucket.level -= 1 }
      buckets[key] = bucket
      let missing = isRefused ? 1 - bucket.level : size - bucket.level
      return Standing(
        kind: kind, quota: quota, remaining: Int(bucket.level),
        seconds: max(1, Int((missing / rate).rounded(.up))), isRefused: isRefused)
    }
  }
}

extension RateLimiter.Standing {
  /// The fields of draft-ietf-httpapi-ratelimit-headers. How much is left is said once half is used, so
  /// that two equal requests get equal answers as long as there is nothing to say.
  var headers: [Header] {
    let policy = Header("RateLimit-Policy", "\"\(kind.rawValue)\";q=\(quota);w=60")
    guard isRefused || remaining < quota / 2 else { return [policy] }
    return [policy, Header("RateLimit", "\"\(kind.rawValue)\";r=\(remaining);t=\(seconds)")]
  }
}
