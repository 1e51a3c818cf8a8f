private import Glibc

/// Finds the files of folders.
package enum FileWalk {
  /// Adds a file, or every regular file below a folder, in the order of their names. Hidden files, links
  /// out of a folder, schemas, judgments, mapping files and lesson sources are passed over.
  package static func collect(_ path: String, into files: inout [String]) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      files.append(path)
      return
    }
    for name in names(in: path).sorted() where !name.hasPrefix(".") {
      let below = path.hasSuffix("/") ? path + name : path + "/" + name
      guard unsafe lstat(below, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where !["schema", "mappings"].contains(name): collect(below, into: &files)
      case S_IFREG where !isAuxiliary(name): files.append(below)
      default: continue
      }
    }
  }

  /// The size of a file in bytes; 0 when it is not there.
  package static func size(_ path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Bytes of the files in a folder, without those in folders below it.
  static func size(ofFilesIn directory: String) -> Int {
    names(in: directory).reduce(0) { $0 + size(directory + "/" + $1) }
  }

  static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func absolute(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The bytes of a file of at most `limit` bytes; `nil` when it cannot be read.
  static func contents(_ path: String, _ limit: Int) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes.append(contentsOf: chunk[..<count])
    }
    return nil
  }

  private static func isAuxiliary(_ name: String) -> Bool {
    [".xsd", ".tsv", ".lesson"].contains { name.hasSuffix($0) }
  }

  static func names(in directory: String) -> [String] {
    guard let stream = unsafe opendir(directory) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
