import Cryptography

extension Database {
  func keep(_ bytes: [UInt8], digest: Digest) throws(RecordError) {
    try run(
      "INSERT INTO originals (digest, bytes) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING",
      .blob(digest.bytes), .blob(bytes))
  }

  func original(_ digest: Digest) throws(RecordError) -> [UInt8]? {
    try first("SELECT bytes FROM originals WHERE digest = $1", .blob(digest.bytes)) {
      $0.bytes(0)
    }
  }

  func originalDigests() throws(RecordError) -> [Digest] {
    try all("SELECT digest FROM originals") { row throws(RecordError) in
      guard let digest = Digest(bytes: row.bytes(0)) else { throw .corrupt }
      return digest
    }
  }
}
