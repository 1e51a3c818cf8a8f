package import KnowledgeModel

/// Words that searches found nothing for, kept without who searched: only which compartments they could have
/// found something in, since whoever may read those may be told.
package struct SearchGap: Equatable, Sendable {
  package let words: String
  package let compartments: [String]
  package let count: Int
  /// How many people searched for them.
  package let askers: Int
  /// Marks of those who did lately: of one person and these words always the same, and not to be told from those of any
  /// other words. Empty when read.
  package let marks: Set<String>
  package let first: CalendarDate
  package let last: CalendarDate

  package init(
    words: String, compartments: [String], count: Int, askers: Int = 0, marks: Set<String> = [],
    first: CalendarDate, last: CalendarDate
  ) {
    self.words = words
    self.compartments = compartments
    self.count = count
    self.askers = askers
    self.marks = marks
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

  /// By how many people, whom nobody can tell from their marks.
  static let searchAskers: StaticString = """
    CREATE TABLE search_askers (
      words TEXT NOT NULL, place TEXT NOT NULL, mark TEXT NOT NULL,
      PRIMARY KEY (words, place, mark));
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
      for mark in gap.marks.sorted() {
        try database.run(
          """
          INSERT INTO search_askers (words, place, mark) VALUES ($1, $2, $3)
          ON CONFLICT (words, place, mark) DO NOTHING
          """, .text(gap.words), .text(gap.compartments.joined(separator: " ")), .text(mark))
      }
    }
    try database.run(
      """
      DELETE FROM search_gaps WHERE last_day < (
        SELECT last_day FROM search_gaps ORDER BY last_day DESC LIMIT 1 OFFSET $1)
      """, .integer(Self.mostGaps))
    try database.run(
      """
      DELETE FROM search_askers WHERE NOT EXISTS (
        SELECT 1 FROM search_gaps WHERE search_gaps.words = search_askers.words
          AND search_gaps.place = search_askers.place)
      """)
  }

  /// Forgets words that are found by now, or that somebody took off the list.
  package func forget(_ gaps: [SearchGap]) throws(RecordError) {
    for gap in gaps {
      let place = gap.compartments.joined(separator: " ")
      try database.run(
        "DELETE FROM search_gaps WHERE words = $1 AND place = $2", .text(gap.words), .text(place))
      try database.run(
        "DELETE FROM search_askers WHERE words = $1 AND place = $2", .text(gap.words), .text(place))
    }
  }
}

extension RecordStore {
  /// What was searched for in vain, the most often first.
  package func searchGaps(limit: Int) throws(RecordError) -> [SearchGap] {
    try read { database throws(RecordError) in
      try database.all(
        """
        SELECT words, place, count, first_day, last_day, (
          SELECT COUNT(*) FROM search_askers WHERE search_askers.words = search_gaps.words
            AND search_askers.place = search_gaps.place)
        FROM search_gaps
        ORDER BY count DESC, last_day DESC, words LIMIT $1
        """, .integer(Int64(limit))
      ) { row throws(RecordError) in
        guard let first = row.date(3), let last = row.date(4) else { throw .corrupt }
        return SearchGap(
          words: row.text(0), compartments: row.text(1).split(separator: " ").map(String.init),
          count: Int(row.integer(2)), askers: Int(row.integer(5)), first: first, last: last)
      }
    }
  }
}
