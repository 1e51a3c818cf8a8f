package import Courseware

/// Why an act of teaching or learning was refused.
package enum TeachingRefusal: Error, Equatable {
  /// The source has faults, all of them here.
  case faulty(SourceFaults)
  case notAllowed
  /// Nobody approves what is his own.
  case ownChange(module: String, author: String)
  /// What industry sent in is approved by an officer.
  case officerNeeded(module: String)
  /// No such module, version, block or proposal, or none that may be seen.
  case absent(String)
  /// What is needed beside it is not there, in plain English.
  case incomplete(String)

  /// What is wrong, in plain English.
  package var explanation: String {
    switch self {
    case .faulty(let faults): faults.all.map(\.description).joined(separator: "\n")
    case .notAllowed: "you may not do this"
    case .ownChange(let module, let author):
      "\(author) wrote this version of \(module): somebody else must approve it"
    case .officerNeeded(let module):
      "industry sent in this version of \(module): an officer must approve it"
    case .absent(let name): "there is no \(name) that you may see"
    case .incomplete(let words): words
    }
  }
}
