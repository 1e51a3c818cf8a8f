import Delivery
private import Glibc
import Ingestion
import KnowledgeBase
import KnowledgeModel

/// A knowledge base on another machine, spoken to over HTTP with a token.
struct RemoteServer {
  private let service: HTTPService
  private let token: String?
  private let reader: String?

  /// Answers are kept whole up to this size.
  private static let largestAnswer = 256 << 20

  /// - Parameters:
  ///   - tokenFile: holds the token alone on its first line, and must be nobody else's to read.
  ///   - reader: through whose eyes is looked, when not through one's own.
  ///   - trust: a file of certificates that are trusted in place of the system's.
  init(_ url: String, tokenFile: String?, viewAs reader: String?, trust: String?) throws {
    self.reader = reader
    guard var service = HTTPService(url) else {
      throw UsageError.badValue(
        option: "--server", value: url,
        expected: "https://HOST[:PORT], or http:// on this machine")
    }
    service.trust = trust
    service.seconds = 600
    self.service = service
    token = try tokenFile.map { try Self.token(in: $0) }
  }

  private static func token(in file: String) throws -> String {
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UsageError.refused("\(file) cannot be read") }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw UsageError.refused("\(file) cannot be read")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw UsageError.refused("others can read \(file); write: chmod 600 \(file)")
    }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    let line = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
      .prefix { !$0.isWhitespace }
    guard !line.isEmpty, line.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw UsageError.refused("\(file) must hold a token on its first line")
    }
    return String(line)
  }

  /// The body of a good answer.
  func ask(_ question: RemoteQuestion) throws -> [UInt8] {
    let answer = try unwrapped { () throws(DeliveryError) in
      try service.ask(
        question.method, question.target, headers: headers(question), body: question.body,
        limit: Self.largestAnswer)
    }
    guard (200..<300).contains(answer.head.status) else {
      throw RemoteRefusal(status: answer.head.status, body: answer.body)
    }
    return answer.body
  }

  /// Hands on the body of a good answer as it comes.
  func ask(_ question: RemoteQuestion, _ take: ([UInt8]) -> Void) throws {
    var refused: [UInt8] = []
    var isFirst = true
    var isJSON = false
    let head = try unwrapped { () throws(DeliveryError) in
      try service.ask(question.method, question.target, headers: headers(question)) { bytes in
        // A refusal is an object, which ends up here whole; what is exported is lines.
        if isFirst { (isFirst, isJSON) = (false, bytes.starts(with: Array(#"{"type":"#.utf8))) }
        if isJSON, refused.count < 1 << 20 { refused += bytes } else { take(bytes) }
      }
    }
    guard (200..<300).contains(head.status) else {
      throw RemoteRefusal(status: head.status, body: refused)
    }
    if isJSON { take(refused) }
  }

  /// The id of a document that is named by it, or by the number that its source gave it.
  func document(named name: String) throws -> (id: String, version: String?) {
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    let version = parts.count > 1 ? parts[1] : nil
    guard let first = parts.first else { throw NothingThere.document(name) }
    if DocumentID(first) != nil { return (first, version) }
    let answer = try JSONValue(
      ask(RemoteQuestion("POST", "/v1/lookup", body: Array(first.utf8), type: "text/plain")))
    let wanted = first.uppercased().filter { !$0.isWhitespace }
    let match = (answer["lookups"]?.values.first?["documents"]?.values ?? []).first {
      $0["source_id"]?.text?.uppercased().filter { !$0.isWhitespace } == wanted
    }
    guard let id = match?["id"]?.text else { throw NothingThere.document(name) }
    return (id, version)
  }

  /// The same question with the work that is asked of whoever has no token.
  func doingWork(_ question: RemoteQuestion) throws -> RemoteQuestion {
    guard token == nil else { return question }
    let task = try JSONValue(ask(RemoteQuestion("/v1/submissions:challenge")))
    guard let challenge = task["challenge"]?.text,
      let number = WorkChallenge.solution(of: challenge, bits: task["bits"]?.integer ?? 0)
    else { return question }
    var question = question
    question.headers.append(("Proof-Of-Work", "\(challenge):\(number)"))
    return question
  }

  private func headers(_ question: RemoteQuestion) -> [(name: String, value: String)] {
    var headers = question.headers
    if let token { headers.append(("Authorization", "Bearer \(token)")) }
    if let reader { headers.append(("View-As", reader)) }
    if let type = question.type { headers.append(("Content-Type", type)) }
    return headers
  }

  private func unwrapped<Value>(_ body: () throws(DeliveryError) -> Value) throws -> Value {
    do throws(DeliveryError) {
      return try body()
    } catch {
      throw RemoteRefusal(
        words: "\(service.host): " + Self.words(error), code: .unavailable)
    }
  }

  private static func words(_ error: DeliveryError) -> String {
    switch error {
    case .unreachable(let code): unsafe String(cString: strerror(code))
    case .tooSlow: "no answer in time"
    case .notSecure:
      "its certificate is not good for that name; name the authority's file with --ca-file"
    case .brokenOff, .refused, .refusedForNow: "the answer broke off"
    }
  }
}
