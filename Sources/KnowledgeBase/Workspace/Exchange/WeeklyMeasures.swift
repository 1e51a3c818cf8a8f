package import KnowledgeModel
import RecordStore
import SearchEngine

/// What happened in one week, Monday to Sunday, as a principal may see it.
package struct WeekMeasure: Equatable, Sendable {
  /// Its Monday.
  package let start: CalendarDate
  /// Submissions that were filed in it.
  package internal(set) var filed = 0
  /// Submissions that came to their end in it and are still there.
  package internal(set) var finished = 0
  /// Documents that were issued in it.
  package internal(set) var issued = 0
}

extension Workspace {
  /// How many weeks are told of.
  package static let weeksTold = 12

  /// The last weeks, the one with `today` last.
  package func weeklyMeasures(
    today: CalendarDate, as principal: Principal
  ) throws -> [WeekMeasure] {
    // The first of January 1970 was a Thursday.
    let monday = Int64(today.daysSinceEpoch) - (Int64(today.daysSinceEpoch) + 3) % 7
    let first = monday - 7 * Int64(Self.weeksTold - 1)
    var weeks = (0..<Int64(Self.weeksTold)).map {
      WeekMeasure(start: CalendarDate(clampingDaysSinceEpoch: first + 7 * $0))
    }
    func week(_ day: CalendarDate) -> Int? {
      let days = Int64(day.daysSinceEpoch) - first
      return days >= 0 && days / 7 < weeks.count ? Int(days / 7) : nil
    }
    for file in try filesWorkedOn(by: principal) {
      if let filed = file.submission.filedAt?.day, let week = week(filed) {
        weeks[week].filed += 1
      }
      if file.submission.state.isFinished, let end = file.steps.last?.at.day, let week = week(end) {
        weeks[week].finished += 1
      }
    }
    let snapshot = try follower.current()
    let names = AccessPolicy.readable(by: principal).map(\.name)
    for index in weeks.indices {
      let start = weeks[index].start.daysSinceEpoch
      var request = SearchRequest(
        plan: .number(column: DocumentSchema.issuedColumn, start...start + 6), compartments: names,
        limit: 0)
      request.total = .exact
      weeks[index].issued = try snapshot.search(request).total
    }
    return weeks
  }
}
