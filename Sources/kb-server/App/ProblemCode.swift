/// What can go wrong, one entry for each code that clients match on. Codes are never renamed; each has a page,
/// `/problems/{code}`.
enum ProblemCode: String, CaseIterable, Sendable {
  case badParameter = "bad_parameter"
  case badQuery = "bad_query"
  case cursorExpired = "cursor-expired"
  case badDocument = "bad_document"
  case badFields = "bad_fields"
  case badReceipt = "bad_receipt"
  case badRange = "bad_range"
  case notAsAnnounced = "bad_attachment"
  case unknownParameter = "unknown_parameter"
  case signInRequired = "sign_in_required"
  case badCredentials = "bad_credentials"
  case signInFailed = "sign_in_failed"
  case tooManyAttempts = "too_many_attempts"
  case tooManyRequests = "too_many_requests"
  case tooManyFilings = "too_many_filings"
  case filingSlowly = "filing_slowly"
  case workNeeded = "work_needed"
  case badWork = "bad_work"
  case tooManyWrongCodes = "too_many_wrong_codes"
  case tooManyWaiting = "too_many_waiting"
  case scopeTooNarrow = "scope_too_narrow"
  case csrfTokenNeeded = "csrf_token_needed"
  case faultySource = "faulty_source"
  case unprocessable = "unprocessable"
  case notAllowed = "not_allowed"
  case viewOnly = "view_only"
  case foreignOrigin = "foreign_origin"
  case notFound = "not_found"
  case gone
  case methodNotAllowed = "method_not_allowed"
  case preconditionRequired = "precondition_required"
  case preconditionFailed = "precondition_failed"
  case conflict = "conflict"
  case keyReused = "key_reused"
  case damaged = "integrity"
  case unavailable = "unavailable"

  /// The HTTP status and the title, which say it in short.
  var wire: (status: Int, title: String) {
    switch self {
    case .badParameter: (400, "A parameter has a value that it cannot have.")
    case .badQuery: (400, "The question cannot be read.")
    case .cursorExpired: (410, "This page is no longer kept.")
    case .badDocument: (422, "The document cannot be read.")
    case .badFields: (422, "Fields of the form have faults.")
    case .badReceipt: (422, "This is no receipt code.")
    case .badRange: (409, "These bytes do not follow those that are there.")
    case .notAsAnnounced: (422, "The file is not taken.")
    case .unknownParameter: (400, "There is no such parameter here.")
    case .signInRequired: (401, "You need to sign in for this.")
    case .badCredentials: (401, "The credentials open nothing.")
    case .signInFailed: (401, "The name or the password is wrong.")
    case .tooManyAttempts: (429, "Too many attempts to sign in.")
    case .tooManyRequests: (429, "Too many requests.")
    case .tooManyFilings: (429, "Too much was sent without signing in.")
    case .filingSlowly: (429, "Much of this form was sent today; the next waits a little.")
    case .workNeeded: (429, "Some work is to be done before more is taken without signing in.")
    case .badWork: (422, "The proof of work is not good.")
    case .tooManyWrongCodes: (429, "Too many receipt codes were wrong.")
    case .tooManyWaiting: (429, "Too many requests wait for something new.")
    case .scopeTooNarrow: (403, "The token is for reading only.")
    case .csrfTokenNeeded: (403, "The session's CSRF token is needed.")
    case .faultySource: (422, "The lesson source has faults.")
    case .unprocessable: (422, "What was given cannot be taken.")
    case .notAllowed: (403, "You may not do this.")
    case .viewOnly: (403, "With View-As this can only be looked at by oneself.")
    case .foreignOrigin: (403, "The request comes from another site.")
    case .notFound: (404, "There is nothing here.")
    case .gone: (410, "It was removed.")
    case .methodNotAllowed: (405, "This resource has no such method.")
    case .preconditionRequired: (428, "If-Match is needed.")
    case .preconditionFailed: (412, "It has been changed meanwhile.")
    case .conflict: (409, "It does not fit what is there.")
    case .keyReused: (422, "The Idempotency-Key was used for another request.")
    case .damaged: (500, "What is stored is not what was written.")
    case .unavailable: (503, "This cannot be done now.")
    }
  }

  /// Why it happens.
  var cause: String {
    switch self {
    case .badParameter:
      "A parameter of the address, a header or a member of the body is none of the values it may have; `detail` names it and says what it must be."
    case .badQuery:
      "A field of the query language is unknown, or its value cannot be one. Odd punctuation is never the cause: it is taken as words."
    case .cursorExpired:
      "The order in which earlier pages came is no longer at hand, so going on could repeat or leave out documents."
    case .badDocument:
      "The body is not what its content type says, or not UTF-8, or against its format; `detail` names line and column."
    case .badFields:
      "Required fields are missing or their values cannot be; `errors` has a pointer and a reason for each."
    case .badReceipt:
      "A receipt code has 16 digits, the last of which checks the others."
    case .badRange:
      "A part of an attachment begins elsewhere than where the last one ended."
    case .notAsAnnounced:
      "The file is too large, of a type that is not taken, or not the bytes that were announced."
    case .unknownParameter:
      "The address has a parameter that this resource does not read; it may be a spelling mistake."
    case .signInRequired:
      "The resource is for people with an account."
    case .badCredentials:
      "The token is unknown, expired or revoked, or its account is disabled."
    case .signInFailed:
      "No account has both; which of them is wrong is not said."
    case .tooManyAttempts:
      "Too many wrong passwords came for this name or from this address."
    case .tooManyRequests:
      "The account, or the address, has used up its requests of this minute."
    case .filingSlowly:
      "Much of this form came from this account today, so each further one waits a little."
    case .workNeeded:
      "A few things a day are taken without signing in and without a proof of work; more were sent from this address."
    case .badWork:
      "A proof of work is good once, for a challenge of this server that has not expired, and its SHA-256 begins with as many zero bits as the challenge asks for."
    case .tooManyFilings:
      "Much was filed from this address without an account; the limit keeps one sender from drowning the others."
    case .tooManyWaiting:
      "As many requests of this account, or of this address without one, wait for something new already as may at once."
    case .tooManyWrongCodes:
      "Receipt codes that open nothing came from this address again and again."
    case .scopeTooNarrow:
      "A reading token was sent with a request that changes something."
    case .csrfTokenNeeded:
      "A browser sends a cookie by itself, so a cookie alone changes nothing."
    case .faultySource:
      "What is written in the lesson cannot be built; `errors` has line, reason and remedy for each fault."
    case .unprocessable:
      "It can be read, but not be done; `detail` says why."
    case .notAllowed:
      "The act is not for your role, your organisation or your Centers."
    case .viewOnly:
      "`View-As` shows what another reader may read; nothing is changed so, and what belongs to a person is not shown."
    case .foreignOrigin:
      "The request names another origin or host than this server's."
    case .notFound:
      "It is not there, or not for you to read: both look the same."
    case .gone:
      "The document was there and could be read by who asks; somebody removed it on the day that `detail` names."
    case .methodNotAllowed:
      "The address is right, the method is not."
    case .preconditionRequired:
      "A change must say which version it changes, so that nobody's work is lost."
    case .preconditionFailed:
      "The version that `If-Match` names is no longer the current one."
    case .conflict:
      "The act is not possible in the state in which the thing is; `detail` says why."
    case .keyReused:
      "A key stands for one request, and this one has other content."
    case .damaged:
      "A checksum does not fit: the disk, or somebody, changed the data."
    case .unavailable:
      "The store is busy or cannot write."
    }
  }

  /// What to do.
  var remedy: String {
    switch self {
    case .badParameter:
      "Send one of the values that `detail` names."
    case .badQuery:
      "Use a field from `valid`; `suggestion` is the one most likely meant and `column` says where it stands. /help has all of them."
    case .cursorExpired:
      "Begin again at `restart`."
    case .badDocument:
      "Mend the body at that place and send it again."
    case .badFields:
      "Change the fields that `errors` names; nothing was kept."
    case .badReceipt:
      "Copy the code from the receipt again."
    case .badRange:
      "Go on at byte `received`, which also stands in `Upload-Offset`."
    case .notAsAnnounced:
      "Announce the file again with its true size, type and digest."
    case .unknownParameter:
      "Leave it out or spell it as `detail` lists."
    case .signInRequired:
      "Sign in at /sign-in, or send `Authorization: Bearer TOKEN`."
    case .badCredentials:
      "Ask an administrator for a new token."
    case .signInFailed:
      "Type both again, or ask an administrator to set the password anew."
    case .tooManyAttempts:
      "Wait as many seconds as `Retry-After` says."
    case .tooManyRequests:
      "Wait as many seconds as `Retry-After` says; `RateLimit` tells how many are left."
    case .filingSlowly:
      "Wait as many seconds as `Retry-After` says; nothing is lost but the time."
    case .workNeeded:
      "Ask `GET /v1/submissions:challenge` for a challenge, find a number so that the SHA-256 of `CHALLENGE:NUMBER` begins with `bits` zero bits, and send both as `Proof-Of-Work: CHALLENGE:NUMBER`; or sign in."
    case .badWork:
      "Ask `GET /v1/submissions:challenge` for another one."
    case .tooManyFilings:
      "Wait as many seconds as `Retry-After` says, or sign in."
    case .tooManyWaiting:
      "Let one request wait and use its answer, or ask without `wait`."
    case .tooManyWrongCodes:
      "Wait as many seconds as `Retry-After` says, and look at the code again: the last digit checks the others."
    case .scopeTooNarrow:
      "Use a token with the scope `full`."
    case .csrfTokenNeeded:
      "Send what GET /v1/me gives as `csrf_token` along as `X-CSRF-Token`, or as `csrf` in a form; on a page, load it again."
    case .faultySource:
      "Mend the lines that `errors` names."
    case .unprocessable:
      "Do what `detail` says."
    case .notAllowed:
      "Ask somebody whose role may: docs/access.md lists every act."
    case .viewOnly:
      "Send the request again without `View-As`."
    case .foreignOrigin:
      "Use the server by its own address."
    case .notFound:
      "Check the address; sign in if it is not public."
    case .gone:
      "Look for what stands in its place, or ask a Center. What was removed keeps its address."
    case .methodNotAllowed:
      "Use one of the methods that `Allow` names."
    case .preconditionRequired:
      "Send the `ETag` of what you read as `If-Match`."
    case .preconditionFailed:
      "Read it again, and make the change to what is there now."
    case .conflict:
      "Read it again and choose one of the acts that its state allows."
    case .keyReused:
      "Use a new key for a new request."
    case .damaged:
      "Run kb-cli verify, and restore the backup before the fault."
    case .unavailable:
      "Try again after `Retry-After` seconds; the server's log says what went wrong."
    }
  }
}
