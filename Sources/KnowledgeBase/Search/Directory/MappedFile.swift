private import Glibc

/// A read-only file mapped into memory; unmapped when the last owner goes.
///
/// - Note: Index files are written once and renamed into place, so the bytes never change under us.
@safe final class MappedFile {
  let byteCount: Int
  let base: UnsafeRawPointer?

  init(path: String) throws(SegmentError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(file: path, code: errno) }
    defer { close(descriptor) }

    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(file: path, code: errno) }
    let size = Int(status.st_size)

    var mapped: UnsafeMutableRawPointer?  // Stays nil for an empty file, which cannot be mapped.
    if size > 0 {
      unsafe mapped = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
      guard unsafe mapped != MAP_FAILED else { throw .unreadable(file: path, code: errno) }
    }
    unsafe base = UnsafeRawPointer(mapped)
    byteCount = size
  }

  deinit {
    if let base = unsafe base {
      unsafe munmap(UnsafeMutableRawPointer(mutating: base), byteCount)
    }
  }
}

// SAFETY: the mapping is read-only and lives exactly as long as the object that owns it.
extension MappedFile: @unchecked Sendable {}
