import HTTPServer
import KnowledgeBase
import KnowledgeModel
import TestSupport
import Testing

@testable import kb_server

/// People may send something in, and follow it, in Spanish.
@Suite struct IntakeLanguageTests {
  @Test func everyWordOfEveryFormIsThere() {
    for form in SubmissionForms.all {
      #expect(IntakeWords.knows(form.title), "\(form.title)")
      #expect(IntakeWords.knows(form.explanation), "\(form.explanation)")
      for field in form.fields {
        #expect(IntakeWords.knows(field.title), "\(field.title)")
        #expect(IntakeWords.knows(field.help), "\(field.help)")
      }
    }
  }

  @Test(
    "the language is the one that the browser wishes, or that the reader chose",
    arguments: [
      (nil, "", "en"), ("es-MX,es;q=0.9,en;q=0.8", "", "es"), ("fr, en;q=0.5", "", "en"),
      ("de", "", "en"), ("en-US", "?lang=es", "es"), ("es", "?lang=en", "en"),
      ("es", "?lang=xx", "es"),
    ] as [(String?, String, String)])
  func language(header: String?, query: String, expected: String) throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/kb")
    let page = place.ask(
      .get, "/submit/inquiry" + query, headers: header.map { ["accept-language": $0] } ?? [:]
    ).text
    #expect(page.contains("<div lang=\"\(expected)\">"))
    #expect(page.contains("Hacer una pregunta al Centro</h1>") == (expected == "es"))
    #expect(page.contains("Ask the Center a question</h1>") == (expected == "en"))
  }

  @Test func whatIsWrongAndTheReceiptAreInSpanishToo() throws {
    let directory = try TemporaryDirectory()
    let place = try Installation(directory.path + "/kb")
    let refused = place.ask(.post, "/submit/inquiry", body: "lang=es&title=Retenidos")
    #expect(refused.status == 422)
    for words in ["Todavía no se ha enviado nada.", "Hay una cosa que corregir:", "es obligatorio"]
    {
      #expect(refused.text.contains(words), "\(words)")
    }
    let filed = place.ask(
      .post, "/submit/inquiry", body: "lang=es&title=Retenidos&what_happened=Chips+en+Laredo")
    #expect(filed.status == 201 && filed.text.contains("Su código de recibo:"))
    #expect(place.ask(.get, "/receipt?lang=es").text.contains("Código de recibo, 16 dígitos"))
  }
}
