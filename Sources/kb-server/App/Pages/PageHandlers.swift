import HTTPServer

/// What the handlers of pages share.
enum PageHandlers {
  /// What a page may do in a browser: load our own files and nothing else, and send forms to us.
  private static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  static func page(_ html: String, status: Int = 200) -> Response {
    Response(
      status: status, contentType: "text/html; charset=utf-8",
      headers: [
        Header("Content-Security-Policy", policy),
        // With `no-referrer` a browser would say `Origin: null` of our own forms, which are refused then.
        Header("Referrer-Policy", "same-origin"),
      ], body: Array(html.utf8))
  }
}
