package import KnowledgeModel

/// Words that searches found nothing for, kept without who searched: only which compartments they could have
/// found something in, since whoever may read those may be told.
package struct SearchGap: Equatable, Sendable {
  package let words: String
  package let compartments: [String]
  package let count: Int
  package let first: CalendarDate
  package let last: CalendarDate

  package init(
    words: String, compartments: [String], count: Int, first: CalendarDate, last: CalendarDate
  ) {
    self.words = words
    self.compartments = compartments
    self.count = count
    self.first = first
    self.last = last
  }
}

extension Schema {
  /// What was searched for in vain. `place` names the compartments that were searched.
  static let searchGaps: StaticString = """
    CREATE TABLE search_gaps (
      words TEXT NOT NULL, place TEXT NOT NULL, count BIGINT NOT NULL, first_day BIGINT NOT NULL,
      last_day BIGINT NOT NULL, PRIMARY KEY (words, place));
    CREATE INDEX search_gaps_by_day ON search_gaps (last_day);
    """
}

extension WriteTransaction {
  /// Gaps that are kept; beyond that the oldest are forgotten.
  private static let mostGaps: Int64 = 10_000

  /// Adds searches that found nothing to those before. The record is not told: it names people.
  package func note(_ gaps: [SearchGap]) throws(RecordError) {
    for gap in gaps {
      try database.run(
        """
        INSERT INTO search_gaps (words, place, count, first_day, last_day)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (words, place) DO UPDATE SET count = search_gaps.count + excluded.count,
          last_day = excluded.last_day
        """, .text(gap.words), .text(gap.compartments.joined(separator: " ")),
        .integer(Int64(gap.count)), .date(gap.first), .date(gap.last))
    }
    try database.run(
      """
      DELETE FROM search_gaps WHERE last_day < (
        SELECT last_day FROM search_gaps ORDER BY last_day DESC LIMIT 1 OFFSET $1)
      """, .integer(Self.mostGaps))
  }

  /// Forgets words that are found by now, or that somebody took off the list.
  package func forget(_ gaps: [SearchGap]) throws(RecordError) {
    for gap in gaps {
      try database.run(
        "DELETE FROM search_gaps WHERE words = $1 AND place = $2", .text(gap.words),
        .text(gap.compartments.joined(separator: " ")))
    }
  }
}

extension RecordStore {
  /// What was searched for in vain, the most often first.
  package func searchGaps(limit: Int) throws(RecordError) -> [SearchGap] {
    try read { database throws(RecordError) in
      try database.all(
        """
        SELECT words, place, count, first_day, last_day FROM search_gaps
        ORDER BY count DESC, last_day DESC, words LIMIT $1
        """, .integer(Int64(limit))
      ) { row throws(RecordError) in
        guard let first = row.date(3), let last = row.date(4) else { throw .corrupt }
        return SearchGap(
          words: row.text(0), compartments: row.text(1).split(separator: " ").map(String.init),
          count: Int(row.integer(2)), first: first, last: last)
      }
    }
  }
}
