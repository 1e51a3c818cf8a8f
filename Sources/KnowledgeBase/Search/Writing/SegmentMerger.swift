/// Writes several segments as one, without their deleted documents, in the order of their keys'
/// segments: documents keep their order within a segment, segments the order given.
struct SegmentMerger {
  private let schema: Schema
  private let inputs: [SegmentView]
  /// For each input, the new ordinal of each document, or `nil` for a deleted one.
  let ordinals: [[UInt32?]]
  let documentCount: Int

  init(_ inputs: [SegmentView], schema: Schema) {
    self.schema = schema
    self.inputs = inputs
    var next: UInt32 = 0
    ordinals = inputs.map { view in
      (0..<view.segment.documentCount).map { document in
        if view.deletions?.contains(UInt32(document)) == true { return nil }
        defer { next += 1 }
        return next
      }
    }
    documentCount = Int(next)
  }

  /// Answers the bytes of a segment in memory.
  func write(to sink: SegmentSink) throws(SegmentError) -> [UInt8] {
    for view in inputs { try view.segment.prepare() }
    let columns = mergedColumns()
    let writer = try SegmentWriter(
      schema: schema, sink: sink, average: columns.averageLength)
    var readers: [TermReader] = []
    var entries: [TermEntry?] = []
    for view in inputs {
      var reader = try TermReader(view.segment.terms, segment: view.segment)
      entries.append(try reader.next())
      readers.append(reader)
    }
    let positions = PositionList()
    while true {
      var smallest: [UInt8]?
      for index in inputs.indices where entries[index] != nil {
        if let known = smallest, !readers[index].key.lexicographicallyPrecedes(known) { continue }
        smallest = readers[index].key
      }
      guard let key = smallest else { break }
      let isText = TermKey.hasPositions(key)
      positions.removeAll()
      for index in inputs.indices {
        guard let entry = entries[index], readers[index].key == key else { continue }
        let cursor = try TermCursor(entry, in: inputs[index].segment)
        while cursor.document != TermCursor.end {
          if Int(cursor.document) < ordinals[index].count,
            let ordinal = ordinals[index][Int(cursor.document)]
          {
            if isText { cursor.positions(into: positions) }
            writer.add(
              document: ordinal, frequency: cursor.frequency,
              lengthCode: columns.lengthCodes[Int(ordinal)], positions: positions)
          }
          cursor.advance()
        }
        entries[index] = try readers[index].next()
      }
      try writer.endTerm(key)
    }
    return try writer.finish(columns)
  }

  private func mergedColumns() -> SegmentWriter.Columns {
    var columns = SegmentWriter.Columns()
    columns.numbers = schema.numberColumns.map { _ in [] }
    columns.fieldStarts = schema.textFields.dropFirst().map { _ in [] }
    columns.facets = schema.facetFields.map { _ in SegmentWriter.FacetColumn() }
    for (facet, _) in schema.facetFields.enumerated() {
      var values: Set<[UInt8]> = []
      for view in inputs {
        let reader = view.segment.columns.facets[facet]
        for ordinal in 0..<reader.valueCount { values.insert(reader.value(ordinal)) }
      }
      columns.facets[facet].values = values.sorted { $0.lexicographicallyPrecedes($1) }
    }
    let places = columns.facets.map { facet in
      Dictionary(
        facet.values.enumerated().map { ($0.element, UInt32($0.offset)) },
        uniquingKeysWith: { first, _ in first })
    }
    for (index, view) in inputs.enumerated() {
      let source = view.segment.columns
      var dropped: UInt64 = 0
      for document in 0..<view.segment.documentCount {
        guard ordinals[index][document] != nil else {
          dropped += UInt64(LengthCode.decode(source.lengthCode(document)))
          continue
        }
        columns.keys.append(source.key(document))
        columns.lengthCodes.append(source.lengthCode(document))
        for field in columns.fieldStarts.indices {
          columns.fieldStarts[field].append(source.fieldStart(field + 1, document))
        }
        for column in columns.numbers.indices {
          columns.numbers[column].append(source.number(column, document))
        }
        for facet in columns.facets.indices {
          var numbers: [UInt32] = []
          let reader = source.facets[facet]
          reader.forEach(document) { ordinal in
            if let place = places[facet][reader.value(ordinal)] { numbers.append(place) }
          }
          columns.facets[facet].ordinals.append(numbers.sorted())
        }
      }
      // Lengths are kept rounded, so what goes is taken off rounded.
      columns.totalLength += view.segment.totalLength - min(dropped, view.segment.totalLength)
    }
    return columns
  }
}
