/// What a segment keeps for each document.
struct SegmentColumns: Sendable {
  private let bytes: Bytes
  /// One length code for each document.
  let lengthsPlace: Range<Int>
  private let keys: Column
  private let keyOrder: Column?
  /// For each text field but the first, where it begins.
  private let fieldStarts: [Column]
  private let numbers: [Column]
  let facets: [FacetReader]

  init(
    name: String, bytes: Bytes, directory: SegmentDirectory, schema: Schema
  ) throws(SegmentError) {
    let count = directory.documentCount
    func columns(
      _ section: SegmentLayout.Section, _ wanted: Int
    ) throws(SegmentError) -> [Column] {
      guard let place = directory.places[section] else {
        throw .malformed(file: name, field: "section \(section.rawValue)")
      }
      var columns: [Column] = []
      var at = place.lowerBound
      for _ in 0..<wanted {
        guard let column = Column(bytes, at: at, limit: place.upperBound), column.count == count
        else { throw .malformed(file: name, field: "section \(section.rawValue)") }
        columns.append(column)
        at = column.end
      }
      return columns
    }
    guard let lengths = directory.places[.lengths], lengths.count == count,
      let keyColumn = try columns(.keys, 1).first, let facetPlace = directory.places[.facets]
    else { throw .malformed(file: name, field: "columns") }
    self.bytes = bytes
    lengthsPlace = lengths
    keys = keyColumn
    keyOrder = directory.places[.keyOrder] == nil ? nil : try columns(.keyOrder, 1).first
    fieldStarts = try columns(.fieldStarts, max(0, schema.textFields.count - 1))
    numbers = try columns(.numbers, schema.numberColumns.count)
    var facets: [FacetReader] = []
    var at = facetPlace.lowerBound
    for _ in schema.facetFields {
      guard
        let facet = FacetReader(
          bytes, at: at, limit: facetPlace.upperBound, documentCount: count)
      else { throw .malformed(file: name, field: "facets") }
      facets.append(facet)
      at = facet.end
    }
    self.facets = facets
  }

  @inline(__always) func lengthCode(_ document: Int) -> UInt8 {
    bytes.u8(lengthsPlace.lowerBound &+ document)
  }

  /// Whether documents stand in the order of their keys.
  var keysIncrease: Bool { keyOrder == nil }

  func key(_ document: Int) -> UInt64 { keys[document] }

  /// A document's value in a number column.
  func number(_ column: Int, _ document: Int) -> Int32? {
    let stored = numbers[column][document]
    return stored == 0 ? nil : Int32(truncatingIfNeeded: Int64(bitPattern: stored) - 0x8000_0001)
  }

  /// Adds the documents whose number is within bounds.
  func insert(_ column: Int, _ range: ClosedRange<Int32>, into bitmap: Bitmap) {
    let low = UInt64(Int64(range.lowerBound) + 0x8000_0001)
    let high = UInt64(Int64(range.upperBound) + 0x8000_0001)
    numbers[column].insert(low...high, into: bitmap)
  }

  /// The positions that a text field spans in a document.
  func positions(ofField field: Int, _ document: Int) -> Range<UInt32> {
    let start = field == 0 ? 0 : UInt32(truncatingIfNeeded: fieldStarts[field - 1][document])
    let end =
      field < fieldStarts.count
      ? UInt32(truncatingIfNeeded: fieldStarts[field][document]) : UInt32.max
    return start..<max(start, end)
  }

  /// Where the text fields of a document begin.
  func starts(_ document: Int) -> [UInt32] {
    [0] + fieldStarts.map { UInt32(truncatingIfNeeded: $0[document]) }
  }

  func fieldStart(_ field: Int, _ document: Int) -> UInt64 { fieldStarts[field - 1][document] }

  /// The document with a key, or `nil`. O(log n).
  func document(withKey key: UInt64) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      let document = keyOrder.map { Int(truncatingIfNeeded: $0[middle]) } ?? middle
      let found = keys[document]
      if found == key { return document }
      if found < key { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

/// The values of one facet field in one segment.
struct FacetReader: Sendable {
  private let bytes: Bytes
  private let ends: Column
  private let valuesOffset: Int
  /// Where each document's ordinals begin; `nil` when each has exactly one.
  private let starts: Column?
  private let ordinals: Column
  let end: Int

  init?(_ bytes: Bytes, at offset: Int, limit: Int, documentCount: Int) {
    guard let ends = Column(bytes, at: offset, limit: limit), ends.end <= limit - 4 else {
      return nil
    }
    let length = Int(bytes.u32(ends.end))
    valuesOffset = ends.end + 4
    // A column of equal numbers takes no bytes, so its count is checked against the values' own.
    guard length <= limit - valuesOffset, ends.count <= length + 1,
      let starts = Column(bytes, at: valuesOffset + length, limit: limit),
      starts.count == documentCount + 1 || starts.count == 0,
      let ordinals = Column(bytes, at: starts.end, limit: limit),
      starts.count > 0 || ordinals.count == documentCount,
      // Of no value a document has two; a column of equal numbers could claim any count.
      ordinals.count <= documentCount.multipliedReportingOverflow(by: ends.count).partialValue
    else { return nil }
    self.bytes = bytes
    self.ends = ends
    self.starts = starts.count == 0 ? nil : starts
    self.ordinals = ordinals
    end = ordinals.end
  }

  var valueCount: Int { ends.count }

  func value(_ ordinal: Int) -> [UInt8] {
    let start = ordinal == 0 ? 0 : Int(truncatingIfNeeded: ends[ordinal - 1])
    return bytes.slice(
      valuesOffset &+ start, Int(truncatingIfNeeded: ends[ordinal]) &- start)
  }

  /// How many of some documents have each value.
  func counts(of documents: Bitmap) -> [Int] {
    FacetCounting.count(documents, starts: starts, ordinals: ordinals, values: valueCount)
  }

  /// Calls `body` with the ordinal of each value of a document.
  @inline(__always) func forEach(_ document: Int, _ body: (Int) -> Void) {
    guard let starts else {
      let ordinal = Int(truncatingIfNeeded: ordinals[document])
      if ordinal < ends.count { body(ordinal) }
      return
    }
    let first = Int(truncatingIfNeeded: starts[document])
    let last = min(Int(truncatingIfNeeded: starts[document + 1]), ordinals.count)
    guard first >= 0, first < last, last - first <= ends.count else { return }
    for index in first..<last {
      let ordinal = Int(truncatingIfNeeded: ordinals[index])
      if ordinal < ends.count { body(ordinal) }
    }
  }
}
