/// Bytes of a segment, in memory or mapped, read with every offset checked.
///
/// The one place that reads raw memory in this module. A load past the end answers zero and touches
/// nothing: whatever a file holds, reading it cannot hurt. That it holds what was written is what
/// the checksums say.
@safe package final class Bytes {
  package let count: Int
  private let base: UnsafeRawPointer?
  /// Keeps the mapping alive; `nil` when the bytes are in memory of our own.
  private let mapping: MappedFile?

  init(_ file: MappedFile) {
    count = file.byteCount
    unsafe base = file.base
    mapping = file
  }

  init(_ bytes: [UInt8]) {
    // A copy whose address never changes, since nothing else ever sees it.
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 64)
    unsafe bytes.withUnsafeBytes { source in
      unsafe memory.copyMemory(
        from: source.baseAddress ?? UnsafeRawPointer(memory), byteCount: source.count)
    }
    unsafe base = UnsafeRawPointer(memory)
    count = bytes.count
    mapping = nil
  }

  deinit {
    if mapping == nil { unsafe base?.deallocate() }
  }

  @inline(__always) func u8(_ offset: Int) -> UInt8 {
    guard offset >= 0, offset < count, let base = unsafe base else { return 0 }
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always) func u16(_ offset: Int) -> UInt16 {
    guard offset >= 0, offset <= count - 2, let base = unsafe base else { return 0 }
    return UInt16(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  @inline(__always) func u32(_ offset: Int) -> UInt32 {
    guard offset >= 0, offset <= count - 4, let base = unsafe base else { return 0 }
    return UInt32(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always) func u64(_ offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count - 8, let base = unsafe base else { return 0 }
    return UInt64(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Where `length` bytes from `offset` lie; `nil` when they are not all there.
  @unsafe @inline(__always) func pointer(_ offset: Int, _ length: Int) -> UnsafeRawPointer? {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset,
      let base = unsafe base
    else { return nil }
    return unsafe base + offset
  }

  /// A number of 1 to 5 bytes, seven bits each, least first; moves `offset` behind it.
  @inline(__always) func varint(_ offset: inout Int) -> UInt32 {
    let byte = u8(offset)
    if byte < 0x80 {
      offset &+= 1
      return UInt32(byte)
    }
    return longVarint(&offset)
  }

  private func longVarint(_ offset: inout Int) -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while shift < 35 {
      let byte = u8(offset)
      offset &+= 1
      value |= UInt32(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return value
  }

  /// Moves `offset` behind a number of 1 to 8 bytes. There must be eight bytes before the end.
  @inline(__always) func skipVarint(_ offset: inout Int) {
    let ends = ~u64(offset) & 0x8080_8080_8080_8080
    offset &+= (ends.trailingZeroBitCount >> 3) &+ 1
  }

  /// A number of 1 to 10 bytes; moves `offset` behind it.
  @inline(__always) func varint64(_ offset: inout Int) -> UInt64 {
    let byte = u8(offset)
    if byte < 0x80 {
      offset &+= 1
      return UInt64(byte)
    }
    return longVarint64(&offset)
  }

  private func longVarint64(_ offset: inout Int) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 70 {
      let byte = u8(offset)
      offset &+= 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { break }
      shift += 7
    }
    return value
  }

  /// A copy of a range, cut at the end of the bytes.
  func slice(_ start: Int, _ length: Int) -> [UInt8] {
    guard start >= 0, length > 0, start < count, let base = unsafe base else { return [] }
    let size = min(length, count - start)
    return unsafe Array(UnsafeRawBufferPointer(start: base + start, count: size))
  }

  /// Writes a range, cut at the end of the bytes, into `target` from `index` on, which is not behind its end; what was
  /// there from `index` on is gone.
  func write(_ start: Int, _ length: Int, into target: inout [UInt8], at index: Int) {
    // For the few bytes of most words loops are quicker than copies of memory.
    let length = max(0, min(length, count - start))
    if target.count > index &+ length { target.removeLast(target.count &- index &- length) }
    guard let place = unsafe pointer(start, length) else { return }
    let known = max(0, min(length, target.count &- index))
    var span = target.mutableSpan
    for offset in 0..<known {
      unsafe span[index &+ offset] = place.load(fromByteOffset: offset, as: UInt8.self)
    }
    for offset in known..<length {
      unsafe target.append(place.load(fromByteOffset: offset, as: UInt8.self))
    }
  }

  /// How the bytes at `start` compare with those of `key` from `from` on: below 0, 0, above 0.
  func compare(_ start: Int, _ length: Int, with key: Span<UInt8>, from: Int = 0) -> Int {
    guard let place = unsafe pointer(start, length) else { return -1 }
    let rest = key.count - from
    let shared = min(length, rest)
    for index in 0..<max(0, shared) {
      let byte = unsafe place.load(fromByteOffset: index, as: UInt8.self)
      let difference = Int(byte) - Int(key[from &+ index])
      if difference != 0 { return difference }
    }
    return length - rest
  }

  /// How many bytes at `start` are those of `key` from `from` on.
  func shared(_ start: Int, _ length: Int, with key: Span<UInt8>, from: Int) -> Int {
    guard let place = unsafe pointer(start, length) else { return 0 }
    let most = min(length, key.count - from)
    var index = 0
    while index < most,
      unsafe place.load(fromByteOffset: index, as: UInt8.self) == key[from &+ index]
    {
      index &+= 1
    }
    return index
  }

  /// CRC-32C of a range, which must lie inside.
  func crc32c(_ start: Int, _ length: Int) -> UInt32 {
    guard start >= 0, length >= 0, start <= count, length <= count - start, let base = unsafe base
    else { return 0 }
    return unsafe CRC32C.of(UnsafeRawBufferPointer(start: base + start, count: length))
  }
}

extension [UInt8] {
  /// Sets a byte, or appends it where `index` is the end.
  @inline(__always) mutating func put(_ byte: UInt8, at index: Int) {
    if index < count { self[index] = byte } else { append(byte) }
  }
}

// SAFETY: nothing writes to the bytes after `init`, and the memory lives exactly as long as self.
extension Bytes: @unchecked Sendable {}
