import Courseware

/// Reads any bytes as a lesson source. Nothing may trap; what is accepted is written and read again as it was.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLesson(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let module = try? ModuleParser.parse(bytes, file: "x") else { return 0 }
  let source = ModuleWriter.source(of: module)
  guard let again = try? ModuleParser.parse(Array(source.utf8), file: "x") else {
    preconditionFailure("what was written cannot be read:\n\(source)")
  }
  precondition(again == module, "what was written is read otherwise:\n\(source)")
  for block in module.blocks {
    if case .question(let question) = block.block.content {
      precondition(question.grade(question.rightAnswer) == 1, "the right answer is not right")
    }
  }
  return 0
}
