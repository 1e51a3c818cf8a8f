/// Which documents of a segment match, without scores.
extension Evaluation {
  /// The documents of a segment that match a plan, deleted ones left out.
  func matches(_ plan: Plan, in view: SegmentView) throws(SegmentError) -> Bitmap {
    let bitmap = try bitmap(plan, view)
    if let deletions = view.deletions { bitmap.subtract(deletions) }
    return bitmap
  }

  /// How many documents of a segment match a plan.
  func count(_ plan: Plan, in view: SegmentView) throws(SegmentError) -> Int {
    guard let terms = TermPlan(plan), terms.filters.isEmpty, terms.exclusions.isEmpty,
      view.deletions == nil
    else { return try matches(plan, in: view).count }
    var cursors: [TermCursor] = []
    for term in terms.terms {
      if let entry = try view.segment.terms.find(term.key, in: view.segment) {
        cursors.append(try TermCursor(entry, in: view.segment))
      } else if terms.combination == .all {
        return 0
      }
    }
    cursors.sort { $0.documentCount < $1.documentCount }
    if cursors.count == 1 { return cursors[0].documentCount }
    if terms.combination == .all { return Self.intersection(cursors) }
    if cursors.count == 2, cursors[0].documentCount * 8 < cursors[1].documentCount {
      // |A ∪ B| = |A| + |B| - |A ∩ B|, and looking up the few is quicker than walking the many.
      return cursors[0].documentCount + cursors[1].documentCount - Self.intersection(cursors)
    }
    let bitmap = Bitmap(limit: view.segment.documentCount)
    for cursor in cursors { bitmap.insert(cursor) }
    return bitmap.count
  }

  /// How many documents all cursors have; the rarest comes first.
  private static func intersection(_ cursors: [TermCursor]) -> Int {
    guard let lead = cursors.first else { return 0 }
    var count = 0
    search: while lead.document != TermCursor.end {
      let document = lead.document
      for other in cursors.dropFirst() {
        other.seek(document)
        if other.document != document {
          lead.seek(other.document)
          continue search
        }
      }
      count += 1
      lead.advance()
    }
    return count
  }

  func bitmap(_ plan: Plan, _ view: SegmentView) throws(SegmentError) -> Bitmap {
    let bitmap = Bitmap(limit: view.segment.documentCount)
    switch plan {
    case .nothing: break
    case .all: bitmap.insertAll()
    case .term(let term, nil): try insert(TermKey.text(term), view, into: bitmap)
    case .keyword(let field, let value):
      try insert(TermKey.keyword(field: field, value), view, into: bitmap)
    case .or(let plans):
      for plan in plans {
        if case .term(let term, nil) = plan {
          try insert(TermKey.text(term), view, into: bitmap)
        } else if case .keyword(let field, let value) = plan {
          try insert(TermKey.keyword(field: field, value), view, into: bitmap)
        } else {
          bitmap.formUnion(try self.bitmap(plan, view))
        }
      }
    case .weighted(let plan, _), .boosted(let plan, _): return try self.bitmap(plan, view)
    case .and(let plans) where plans.count > 1 && TermPlan(plan) == nil:
      let first = try self.bitmap(plans[0], view)
      for plan in plans.dropFirst() { first.formIntersection(try self.bitmap(plan, view)) }
      return first
    case .filtered(let plan, let filter):
      let base = try self.bitmap(plan, view)
      base.formIntersection(try self.bitmap(filter, view))
      return base
    case .excluding(let plan, let excluded):
      let base = try self.bitmap(plan, view)
      base.subtract(try self.bitmap(excluded, view))
      return base
    case .number(let column, let range):
      view.segment.columns.insert(column, range, into: bitmap)
    case .term, .phrase, .prefix, .fuzzy, .keywordPrefix, .keywordRange, .and:
      let matcher = try unscored(plan, in: view)
      if case .set(let set) = matcher { return set.bitmap }
      while matcher.document != TermCursor.end {
        bitmap.insert(matcher.document)
        matcher.advance()
      }
    }
    return bitmap
  }

  private func insert(
    _ key: [UInt8], _ view: SegmentView, into bitmap: Bitmap
  ) throws(SegmentError) {
    guard let entry = try view.segment.terms.find(key, in: view.segment) else { return }
    bitmap.insert(try TermCursor(entry, in: view.segment))
  }
}
