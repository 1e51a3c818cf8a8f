import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Letters as mail programs save them. `Letters/` was written by Python's `email`, which knows nothing of ours.
@Suite struct MailFileTests {
  private static func saved(_ name: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Letters/\(name).eml")
    return Array(try Data(contentsOf: file))
  }

  private static func letter(_ text: String) throws -> MailFile {
    try MailFile(Array(text.replacing("\n", with: "\r\n").utf8))
  }

  @Test func aPlainLetterIsItsSubjectAndItsText() throws {
    let letter = try MailFile(Self.saved("plain"))
    #expect(letter.subject == "Chips held at Laredo")
    #expect(
      letter.words == [.plain("hts: 8542.31\nports: Laredo\n\nWhy are our chips held?\n")])
    #expect(letter.files.isEmpty)
  }

  @Test func lettersOfOtherAlphabetsAndTheirFilesComeWhole() throws {
    let letter = try MailFile(Self.saved("spanish"))
    #expect(
      letter.subject
        == "¿Por qué están retenidos los envíos de señalización en Laredo? Ñandú y más palabras largas"
    )
    #expect(letter.words == [.plain("Señores: ¿por qué?\nGracias, José\n")])
    #expect(letter.files.map(\.name) == ["lista de artículos.csv", "invoice.pdf"])
    #expect(letter.files[0].content == Array("artículo,precio\ncaja,7\n".utf8))
    let pdf = Array("%PDF-1.4\n".utf8) + (0..<3).flatMap { _ in (0...255).map { UInt8($0) } }
    #expect(letter.files[1].content == pdf)
  }

  @Test func noOtherFormatPassesForALetter() throws {
    for text in [#"{"kind":"issue"}"#, "<submission a=\"b:c\">", "[1]", "", ":", "a b: c"] {
      #expect(!MailFile.isLetter(Array(text.utf8)), "\(text)")
    }
    #expect(MailFile.isLetter(try Self.saved("plain")))
    #expect(MailFile.isLetter(Array("From ann Thu Nov 26\n".utf8)))
  }

  @Test func ofTwoWaysToSayItThePlainOneIsTaken() throws {
    let letter = try MailFile(Self.saved("alternative"))
    #expect(letter.words == [.plain("The plain words.\n")])
    #expect(letter.files.map(\.name) == ["reel.png"])
    let page = try MailFile(Self.saved("page"))
    guard case .page(let bytes) = page.words.first else {
      Issue.record("no page")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("<i>held</i>"))
  }

  @Test func aForwardedLetterComesAlongWithItsFiles() throws {
    let letter = try MailFile(Self.saved("forwarded"))
    #expect(
      letter.words == [
        .plain("Please read what our broker says.\n"), .plain("Forwarded: The broker wrote"),
        .plain("Entry 123 was held.\n"),
      ])
    #expect(letter.files.map(\.name) == ["entries.csv"])
  }

  @Test func nothingOfTheHeadIsKeptButTheSubject() throws {
    for name in ["plain", "spanish", "forwarded"] {
      let text = String(describing: try MailFile(Self.saved(name)))
      for trace in ["acme.example", "Ann", "kb@", "Message-ID", "2026"] {
        #expect(!text.contains(trace), "\(name): \(trace)")
      }
    }
  }

  @Test(
    "what cannot be taken says why",
    arguments: [
      ("", "nothing in it"),
      ("Subject", "no field"),
      ("Subject: x\nno field\n\ntext", "no field"),
      ("Content-Type: multipart/mixed\n\n--a\n", "set apart"),
      ("Content-Type: multipart/mixed; boundary=a\n\n--a\n\ntext", "cut off"),
      ("Content-Type: multipart/encrypted; boundary=a\n\n--a\n\n--a--", "encrypted"),
      ("Content-Type: application/pkcs7-mime\n\nMII=", "encrypted"),
      ("Content-Transfer-Encoding: uuencode\n\ntext", "no way to write"),
      ("Content-Transfer-Encoding: base64\n\nab$c", "broken"),
      ("Content-Transfer-Encoding: base64\n\nabcde", "broken"),
      ("Content-Type: text/plain; charset=koi8-r\n\ntext", "koi8-r"),
      (
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n//79",
        "utf-8"
      ),
    ])
  func faults(text: String, words: String) {
    do {
      let found = try Self.letter(text)
      Issue.record("taken: \(found)")
    } catch {
      #expect("\(error)".contains(words), "\(error)")
    }
  }

  @Test func oddLettersAreReadAsTheyAreMeant() throws {
    // An mbox line, bare line feeds, folded fields, comments, quoted and split parameters.
    let letter = try MailFile(
      Array(
        """
        From ann Thu Nov 26 10:00:00 2026
        Subject: =?utf-8?Q?=C2=BFPor?=
         =?utf-8?B?IHF1w6k/?= and =?x-none?Q?so?=
        Content-Type: multipart/mixed (one; two);
        \tboundary="a;b"

        preamble
        --a;b \t
        Content-Disposition: attachment;
         filename*0*=iso-8859-1'es'se%F1al; filename*1=" uno.txt"; filename="old.txt"

        x
        --a;bc
        y
        --a;b
        Content-Disposition: inline; filename="../../etc/passwd\\".txt"
        Content-Transfer-Encoding: quoted-printable

        soft=
        ly =3D =zz=
        --a;b--
        epilogue
        """.utf8))
    #expect(letter.subject == "¿Por qué? and =?x-none?Q?so?=")
    #expect(letter.files.map(\.name) == ["señal uno.txt", "passwd\".txt"])
    #expect(String(decoding: letter.files[0].content, as: UTF8.self) == "x\n--a;bc\ny")
    #expect(String(decoding: letter.files[1].content, as: UTF8.self) == "softly = =zz")
  }

  @Test func partsInPartsAndManyPartsAreBounded() {
    var deep = ""
    for level in 0..<12 {
      deep += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(throws: IngestError.self) { try Self.letter(deep) }
    for level in (0..<12).reversed() { deep += "\n--b\(level)--\n" }
    #expect(throws: IngestError.self) { try Self.letter(deep) }
    let inner = String(repeating: "Content-Type: message/rfc822\n\n", count: 20)
    #expect(throws: IngestError.self) { try Self.letter(inner + "Subject: x\n\ny") }
    let many =
      "Content-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n\nx\n", count: 300) + "--b--"
    #expect(throws: IngestError.self) { try Self.letter(many) }
    #expect(throws: IngestError.self) {
      try Self.letter("X: " + String(repeating: "x\n ", count: 40_000) + "\n\nx")
    }
  }

  /// Files of any bytes, written as mail has them by the slowest means, are read as they were; and no cut, no
  /// changed byte and no nonsense traps.
  @Test func anyFileComesThroughAndNothingTraps() throws {
    var random = SplitMix64(seed: 26)
    for round in 0..<300 {
      let content = (0..<Int(random.next() % 200)).map { _ in
        UInt8(truncatingIfNeeded: random.next())
      }
      let isPrintable = random.next() % 2 == 0
      let body: String
      if isPrintable {
        var line = 0
        body = content.map { byte in
          line += 1
          let code = "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16).uppercased()
          return code + (line % 20 == 0 ? "=\n" : "")
        }.joined()
      } else {
        body = Data(content).base64EncodedString(options: [.lineLength76Characters])
          .replacing("\r\n", with: "\n")
      }
      let text = """
        Subject: Round \(round)
        Content-Type: multipart/mixed; boundary="=_x"

        --=_x
        Content-Type: text/plain

        words
        --=_x
        Content-Type: application/pdf; name=a.pdf
        Content-Transfer-Encoding: \(isPrintable ? "quoted-printable" : "base64")

        \(body)
        --=_x--
        """
      let letter = try Self.letter(text)
      #expect(letter.files.first?.content == content, "seed 26, round \(round)")
      #expect(letter.words == [.plain("words")])
      var bytes = Array(text.utf8)
      bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
      for _ in 0..<(random.next() % 6) where !bytes.isEmpty {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = try? MailFile(bytes)
      _ = MailFile.isLetter(bytes)
    }
  }
}
