private import Glibc

/// Fills an index with many documents at once, on one or several threads, within a bound of memory.
///
/// Each thread collects documents until its share of the memory is used and writes them as one segment.
/// Keys must be new to the index and differ from each other. Nothing is searchable before `finish`.
package final class BulkLoad {
  private static let batch = 64

  private let writer: IndexWriter
  private let compartment: String
  private var builder: SegmentBuilder
  private var pending: [IndexDocument] = []
  private let queue: LoadQueue
  private var threads: [pthread_t] = []

  init(_ writer: IndexWriter, compartment: String, threads count: Int) {
    self.writer = writer
    self.compartment = compartment
    builder = SegmentBuilder(writer.schema)
    queue = LoadQueue(limit: count * 8)
    guard count > 1 else { return }
    for _ in 0..<count {
      let work = Loader(writer, compartment, queue)
      if let thread = work.start() { threads.append(thread) }
    }
  }

  /// Adds a document. On several threads it may wait for one of them to have room.
  package func add(_ document: IndexDocument) throws(SegmentError) {
    if threads.isEmpty {
      builder.add(document)
      if builder.byteCount >= writer.memory { try seal() }
      return
    }
    pending.append(document)
    if pending.count == Self.batch {
      queue.put(pending)
      pending = []
    }
  }

  /// Writes what is still in memory and makes everything searchable, and durable with the next flush.
  package func finish(sequence: Int64) throws(SegmentError) {
    if threads.isEmpty {
      try seal()
    } else {
      if !pending.isEmpty { queue.put(pending) }
      queue.close()
      for thread in threads { pthread_join(thread, nil) }
      threads = []
      if let failure = queue.failure { throw failure }
    }
    writer.advance(to: sequence)
  }

  /// How much memory the documents take that are not written yet; 0 on several threads, which know.
  package var byteCount: Int { threads.isEmpty ? builder.byteCount : 0 }

  /// Writes what has been collected as a segment, when the caller's own memory runs short.
  package func seal() throws(SegmentError) {
    guard builder.documentCount > 0 else { return }
    try writer.add(builder, to: compartment)
    builder = SegmentBuilder(writer.schema)
  }
}

/// One thread's part of a bulk load.
private final class Loader {
  private let writer: IndexWriter
  private let compartment: String
  private let queue: LoadQueue

  init(_ writer: IndexWriter, _ compartment: String, _ queue: LoadQueue) {
    self.writer = writer
    self.compartment = compartment
    self.queue = queue
  }

  /// Starts the thread; it keeps the loader until it ends. `nil` when the system has no more threads.
  func start() -> pthread_t? {
    let held = unsafe Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<Loader>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, held.toOpaque())
    guard code == 0 else {
      unsafe held.release()
      return nil
    }
    return thread
  }

  private func run() {
    do throws(SegmentError) {
      var builder = SegmentBuilder(writer.schema)
      while let documents = queue.take() {
        for document in documents { builder.add(document) }
        if builder.byteCount >= writer.memory {
          try writer.add(builder, to: compartment)
          builder = SegmentBuilder(writer.schema)
        }
      }
      if builder.documentCount > 0 { try writer.add(builder, to: compartment) }
    } catch {
      queue.fail(error)
    }
  }
}

/// Batches of documents on their way to the threads that index them.
@safe private final class LoadQueue {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private let limit: Int
  private var batches: [[IndexDocument]] = []
  private var isClosed = false
  private(set) var failure: SegmentError?

  init(limit: Int) {
    self.limit = limit
    unsafe mutex = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe changed = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe pthread_cond_destroy(changed)
    unsafe mutex.deallocate()
    unsafe changed.deallocate()
  }

  /// Waits while the queue is full. After a failure batches are dropped.
  func put(_ batch: [IndexDocument]) {
    locked {
      while batches.count >= limit, failure == nil { unsafe pthread_cond_wait(changed, mutex) }
      if failure == nil { batches.append(batch) }
    }
  }

  /// The next batch; `nil` when there will be none.
  func take() -> [IndexDocument]? {
    locked {
      while batches.isEmpty, !isClosed, failure == nil { unsafe pthread_cond_wait(changed, mutex) }
      return batches.isEmpty || failure != nil ? nil : batches.removeFirst()
    }
  }

  func close() { locked { isClosed = true } }

  func fail(_ error: SegmentError) { locked { failure = error } }

  private func locked<T>(_ body: () -> T) -> T {
    unsafe pthread_mutex_lock(mutex)
    defer {
      unsafe pthread_cond_broadcast(changed)
      unsafe pthread_mutex_unlock(mutex)
    }
    return body()
  }
}
