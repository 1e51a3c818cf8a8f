/// One value that goes into a statement.
enum SQLValue {
  case null
  case integer(Int64)
  case text(String)
  /// Text that is already encoded as UTF-8.
  case utf8([UInt8])
  case blob([UInt8])

  static func optional(_ text: String?) -> SQLValue { text.map(SQLValue.text) ?? .null }
  static func optional(_ number: Int64?) -> SQLValue { number.map(SQLValue.integer) ?? .null }
  static func flag(_ value: Bool) -> SQLValue { .integer(value ? 1 : 0) }
}

/// One result row, valid only while it is lent. Columns count from 0.
protocol DatabaseRow {
  func integer(_ column: Int32) -> Int64
  func optionalInteger(_ column: Int32) -> Int64?
  /// `nil` for null.
  func optionalText(_ column: Int32) -> String?
  /// Empty for null.
  func bytes(_ column: Int32) -> [UInt8]
}

extension DatabaseRow {
  func text(_ column: Int32) -> String { optionalText(column) ?? "" }
}

/// One connection to a database that speaks SQL, used by one thread at a time.
///
/// Statements are literals that SQLite and PostgreSQL both understand. Their parameters are `$1`,
/// `$2` …, each of which first appears in that order.
protocol Database: AnyObject {
  associatedtype Row: DatabaseRow

  /// Runs a statement and calls `each` once per row.
  func query(
    _ sql: StaticString, _ values: [SQLValue], each: (Row) throws(RecordError) -> Void
  ) throws(RecordError)

  /// Runs `sql`, which may be several statements and takes no values.
  func script(_ sql: StaticString) throws(RecordError)

  /// The number of the last migration that was applied; 0 in an empty database.
  func schemaVersion() throws(RecordError) -> Int
  func setSchemaVersion(_ version: Int) throws(RecordError)

  func beginWriting() throws(RecordError)
  func beginReading() throws(RecordError)
  func commit() throws(RecordError)
  func rollBack()
}

extension Database {
  /// Runs a statement that gives no rows.
  func run(_ sql: StaticString, _ values: SQLValue...) throws(RecordError) {
    try query(sql, values) { _ in }
  }

  /// What `read` makes of the first row, or `nil` when there is none.
  func first<Result>(
    _ sql: StaticString, _ values: SQLValue..., read: (Row) throws(RecordError) -> Result
  ) throws(RecordError) -> Result? {
    var result: Result?
    try query(sql, values) { row throws(RecordError) in
      if result == nil { result = try read(row) }
    }
    return result
  }

  /// What `read` makes of every row.
  func all<Result>(
    _ sql: StaticString, _ values: SQLValue..., read: (Row) throws(RecordError) -> Result
  ) throws(RecordError) -> [Result] {
    var results: [Result] = []
    try query(sql, values) { row throws(RecordError) in results.append(try read(row)) }
    return results
  }

  /// Runs `body` in one transaction: all of it is committed, or none of it.
  func writing<Result>(
    _ body: () throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    try beginWriting()
    do {
      let result = try body()
      try commit()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Runs `body` on one unchanging state of the database.
  func reading<Result>(
    _ body: () throws(RecordError) -> Result
  ) throws(RecordError) -> Result {
    try beginReading()
    defer { rollBack() }
    return try body()
  }
}
