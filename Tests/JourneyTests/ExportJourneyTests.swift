import Foundation
import TestSupport
import Testing

/// What an officer takes along in a file of their own.
@Suite struct ExportJourneyTests {
  /// Reads a workbook as any program would: the archive, then the sheet, a line a row, cells with tabs between.
  private static let reader = """
    import sys, zipfile, xml.etree.ElementTree as E
    archive = zipfile.ZipFile(sys.argv[1])
    assert archive.testzip() is None
    n = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    parts = {name: E.fromstring(archive.read(name)) for name in archive.namelist()}
    sheet = parts['xl/worksheets/sheet1.xml']
    assert not list(sheet.iter(n + 'f')), 'a formula'
    for row in sheet.iter(n + 'row'):
        print('\\t'.join(''.join(cell.itertext()) for cell in row))
    print(sheet.find(n + 'autoFilter').get('ref'), sheet.findtext(n + 'headerFooter/' + n + 'oddFooter'))
    """

  private func rows(_ bytes: URL, _ programs: Programs) throws -> [String] {
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/python3")
    python.arguments = ["-c", Self.reader, bytes.path]
    let stdout = Pipe()
    python.standardOutput = stdout
    try python.run()
    let out = try stdout.fileHandleForReading.readToEnd() ?? Data()
    python.waitUntilExit()
    #expect(python.terminationStatus == 0)
    return String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func aWorkbookOpensAndSaysWhatItIs() throws {
    let programs = try Programs()
    #expect(try programs.cli("init").code == 0)
    let lines = (1...450).map {
      #"{"id":"d\#($0)","title":"=1+\#($0) <&> _x0041_ \u0001Plate","body":"Steel.","issued":"2019-02-03"}"#
    }
    let file = try programs.file("documents.jsonl", lines.joined(separator: "\n"))
    #expect(try programs.cli("ingest", file, "--label", "official", "--quiet").code == 0)
    let server = try RunningServer(programs)
    let path = programs.directory.path + "/out.xlsx"
    let answer = try server.ask(
      ["-o", path, "-D", "-"], path: "/v1/export?q=steel&format=xlsx&sort=oldest")
    #expect(answer.headers.contains("X-Handling-Label: official"))
    #expect(answer.headers.contains("-official.xlsx"))
    let rows = try rows(URL(filePath: path), programs)
    #expect(rows.count == 454)
    #expect(rows[0].hasPrefix("Handling: official. 450 documents") && rows[452] == rows[0])
    #expect(rows[1].hasPrefix("Id\tVersion\tTitle\tKind\tHandling\tStatus"))
    // The third of February 2019 is day 43,499 of a spreadsheet.
    #expect(
      rows[2...451].allSatisfy {
        $0.contains(" <&> _x005F_x0041_ Plate\t") && $0.contains("\tofficial\tunknown\t")
          && $0.contains("\t43499\t")
      })
    #expect(Set(rows[2...451].map { $0.prefix(30) }).count == 450)
    #expect(rows[453].hasPrefix("A2:L452 &CHandling: official."))
    server.stop()
    let record = try programs.cli("audit", "--json")
    #expect(record.out.contains(#""subject":"xlsx""#))
  }

  @Test func citationsAndTablesComeFromHereAndFromThere() throws {
    let programs = try Programs()
    #expect(try programs.cli("init").code == 0)
    let file = try programs.file(
      "ruling.jsonl",
      #"{"id":"N301234","title":"Origin of steel","body":"Steel.","issued":"2019-02-03","kind":"ruling","source":"CROSS","status":"in-force"}"#
    )
    #expect(try programs.cli("ingest", file, "--label", "public", "--quiet").code == 0)
    let server = try RunningServer(programs)
    for style in ["short", "full", "address"] {
      let words = ["export", "steel", "--format", "citations", "--style", style]
      let own = try programs.cli(words)
      let other = try programs.run(["--server", server.address] + words)
      #expect(own.code == 0 && own.out == other.out, "\(other.err)")
      #expect(own.out.contains("[public]") && own.out.contains("in force"))
    }
    let short = try programs.cli("export", "steel", "--format", "citations", "--style", "short")
    #expect(short.out == "N301234 (Feb. 3, 2019), in force [public]\n")
    let table = try programs.cli("export", "steel", "--format", "csv")
    #expect(table.out.contains(",file_label\r\n") && table.out.hasSuffix(",public\r\n"))
    #expect(try programs.cli("export", "copper", "--format", "xlsx").code == 1)
    #expect(try programs.cli("export", "steel", "--format", "pdf").code == 2)
  }
}
