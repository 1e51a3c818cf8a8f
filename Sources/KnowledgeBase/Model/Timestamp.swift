/// A moment in UTC, to the millisecond.
package struct Timestamp: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let millisecondsSinceEpoch: Int64

  package init(millisecondsSinceEpoch milliseconds: Int64) {
    // Years 1 to 9999, so that every value can be written.
    millisecondsSinceEpoch = min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999)
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.millisecondsSinceEpoch < right.millisecondsSinceEpoch
  }

  /// The day in UTC.
  package var day: CalendarDate {
    CalendarDate(clampingDaysSinceEpoch: millisecondsSinceEpoch.floorDivided(by: 86_400_000))
  }

  /// So many times 24 hours later, or earlier.
  package func adding(days: Int) -> Timestamp {
    let (span, isTooLong) = Int64(days).multipliedReportingOverflow(by: 86_400_000)
    let (sum, isTooLate) = millisecondsSinceEpoch.addingReportingOverflow(span)
    let end: Int64 = days < 0 ? .min : .max
    return Timestamp(millisecondsSinceEpoch: isTooLong || isTooLate ? end : sum)
  }

  /// RFC 3339 in UTC, such as `2026-11-24T05:10:00.250Z`.
  package var description: String {
    let day = millisecondsSinceEpoch.floorDivided(by: 86_400_000)
    let rest = Int(millisecondsSinceEpoch - day * 86_400_000)
    let date = CalendarDate(daysSinceEpoch: Int32(day))?.description ?? "0001-01-01"
    let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60)
    let (second, milli) = (rest / 1000 % 60, rest % 1000)
    return date + "T" + CalendarDate.padded(hour, to: 2) + ":" + CalendarDate.padded(minute, to: 2)
      + ":" + CalendarDate.padded(second, to: 2) + "." + CalendarDate.padded(milli, to: 3) + "Z"
  }
}

extension Int64 {
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
