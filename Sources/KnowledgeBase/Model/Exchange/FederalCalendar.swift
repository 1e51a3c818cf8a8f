/// The working days of the US government: Monday to Friday without the holidays of 5 U.S.C. 6103.
///
/// Days are those of UTC. The rules of today are applied to every year; Juneteenth counts from 2021.
package enum FederalCalendar {
  /// The days on which the holidays of a year are observed, in order: one that falls on a Saturday on
  /// the Friday before, on a Sunday on the Monday after.
  package static func holidays(in year: Int) -> [CalendarDate] {
    var days: [CalendarDate?] = [
      fixed(year, 1, 1), weekday(.monday, 3, year, 1), weekday(.monday, 3, year, 2),
      last(.monday, year, 5), fixed(year, 7, 4), weekday(.monday, 1, year, 9),
      weekday(.monday, 2, year, 10), fixed(year, 11, 11), weekday(.thursday, 4, year, 11),
      fixed(year, 12, 25),
    ]
    if year >= 2021 { days.append(fixed(year, 6, 19)) }
    return days.compactMap(\.self).sorted()
  }

  package static func isBusinessDay(_ day: CalendarDate) -> Bool {
    let weekday = Weekday(of: day)
    guard weekday != .saturday, weekday != .sunday else { return false }
    // New Year's Day of the next year may be observed on the last day of this one.
    return !holidays(in: day.year).contains(day) && !holidays(in: day.year + 1).contains(day)
  }

  /// How many business days there are after one day up to and including another; 0 when it is not later.
  package static func businessDays(after start: CalendarDate, through end: CalendarDate) -> Int {
    guard start < end else { return 0 }
    var count = 0
    var number = start.daysSinceEpoch + 1
    let observed = holidaySet(start.year...min(end.year + 1, 9999))
    while number <= end.daysSinceEpoch {
      if isBusiness(number, observed) { count += 1 }
      number += 1
    }
    return count
  }

  /// The day that is so many business days after another; `days` of at most 10,000.
  package static func day(_ days: Int, businessDaysAfter start: CalendarDate) -> CalendarDate {
    var left = min(max(days, 0), 10_000)
    var number = start.daysSinceEpoch
    let observed = holidaySet(start.year...min(start.year + 1 + left / 200 + 1, 9999))
    while left > 0, let next = CalendarDate(daysSinceEpoch: number + 1) {
      number = next.daysSinceEpoch
      if isBusiness(number, observed) { left -= 1 }
    }
    return CalendarDate(daysSinceEpoch: number) ?? start
  }

  enum Weekday: Int32 {
    case thursday, friday, saturday, sunday, monday, tuesday, wednesday

    init(of day: CalendarDate) { self.init(number: day.daysSinceEpoch) }

    init(number: Int32) {
      // 1970-01-01 was a Thursday.
      self = Weekday(rawValue: ((number % 7) + 7) % 7) ?? .thursday
    }
  }

  private static func isBusiness(_ number: Int32, _ holidays: Set<Int32>) -> Bool {
    let weekday = Weekday(number: number)
    return weekday != .saturday && weekday != .sunday && !holidays.contains(number)
  }

  private static func holidaySet(_ years: ClosedRange<Int>) -> Set<Int32> {
    var days: Set<Int32> = []
    for year in years { for day in holidays(in: year) { days.insert(day.daysSinceEpoch) } }
    return days
  }

  private static func fixed(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    switch Weekday(of: date) {
    case .saturday: return CalendarDate(daysSinceEpoch: date.daysSinceEpoch - 1)
    case .sunday: return CalendarDate(daysSinceEpoch: date.daysSinceEpoch + 1)
    default: return date
    }
  }

  private static func weekday(
    _ weekday: Weekday, _ ordinal: Int32, _ year: Int, _ month: Int
  ) -> CalendarDate? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday.rawValue - Weekday(of: first).rawValue + 7) % 7
    return CalendarDate(daysSinceEpoch: first.daysSinceEpoch + offset + 7 * (ordinal - 1))
  }

  private static func last(_ weekday: Weekday, _ year: Int, _ month: Int) -> CalendarDate? {
    guard let fourth = Self.weekday(weekday, 4, year, month),
      let fifth = Self.weekday(weekday, 5, year, month)
    else { return nil }
    return fifth.components.month == month ? fifth : fourth
  }
}
