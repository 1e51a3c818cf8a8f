package import KnowledgeModel

/// A SCORM 1.2 package: one page that tells the learning system when it was completed and with what score.
///
/// Keys lie in the page, as in every SCORM package: it is for practice and record, not for exams under watch.
package enum ScormPackage {
  /// SCORM 1.2 gives `cmi.suspend_data` so many characters.
  package static let suspendLimit = 4_096
  /// A digit a question, behind a mark and a separator: far below the limit.
  package static let mostQuestions = 500

  /// The zip's bytes.
  package static func bytes(
    of built: BuiltModule, in edition: Edition, on day: CalendarDate
  ) -> [UInt8] {
    ZipArchive.bytes(of: [
      ("imsmanifest.xml", Array(manifest(built.module.head).utf8)),
      ("index.html", Array(page(built, edition, day).utf8)),
      ("runtime.js", Array(runtime.utf8)),
    ])
  }

  static func manifest(_ head: ModuleHead) -> String {
    let title = Inline.escaped(head.title)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest identifier="\(head.name)" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
        <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
        <organizations default="org"><organization identifier="org"><title>\(title)</title>
          <item identifier="item" identifierref="res" isvisible="true"><title>\(title)</title><adlcp:masteryscore>\(head.passMark)</adlcp:masteryscore></item>
        </organization></organizations>
        <resources><resource identifier="res" type="webcontent" adlcp:scormtype="sco" href="index.html">
          <file href="index.html"/><file href="runtime.js"/>
        </resource></resources>
      </manifest>

      """
  }

  private static func page(
    _ built: BuiltModule, _ edition: Edition, _ day: CalendarDate
  ) -> String {
    let questions = LessonHTML(built, in: edition).questions.prefix(mostQuestions)
    let keys = questions.map { "[\(literal($0.name)),\(literal($0.kind.rawValue)),\(key($0))]" }
    let script =
      "var passMark=\(built.module.head.passMark),keys=[\(keys.joined(separator: ","))];"
    let extra =
      questions.isEmpty
      ? "" : "<p><button type=\"submit\">Hand in</button></p><p id=\"result\" role=\"status\"></p>"
    return LessonFile.html(
      built, in: edition, on: day, script: script, questions: .form, extra: extra
    ).replacing("</body>", with: "<script src=\"runtime.js\"></script></body>")
  }

  /// What the runtime compares with: letters, pairs, texts, or a number and how near is near enough.
  private static func key(_ question: Question) -> String {
    let parts: [String] =
      switch question.key {
      case .single, .multiple, .scenario, .order, .match: question.rightAnswer
      case .numeric(let value, let tolerance): ["\(value)", "\(tolerance)"]
      case .short(let texts): texts
      case .tariff(let digits): [digits]
      }
    return "[" + parts.map(literal).joined(separator: ",") + "]"
  }

  /// A text as a JavaScript string that cannot end the script it stands in.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for unit in text.utf16 {
      if unit < 0x80, unit >= 0x20, !"\"\\<>&'".utf16.contains(unit) {
        result.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
      } else {
        let digits = String(unit, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }

  /// The page's side of SCORM 1.2: finds the API, resumes, grades as `Question.grade` does, reports.
  static let runtime = #"""
    (function () {
      "use strict";
      function find(w) { for (var i = 0; i < 10 && w; i++) { try { if (w.API) return w.API; } catch (e) {} if (w === w.parent) break; w = w.parent; } return null; }
      var api = find(window) || (window.opener ? find(window.opener) : null);
      function set(k, v) { if (api) api.LMSSetValue(k, String(v)); }
      function get(k) { return api ? String(api.LMSGetValue(k) || "") : ""; }
      if (api) api.LMSInitialize("");
      var begun = Date.now(), ended = false, form = document.getElementById("test");
      var done = get("cmi.core.lesson_status");
      if (done !== "passed" && done !== "completed") set("cmi.core.lesson_status", "incomplete");
      function letter(i) { return String.fromCharCode(97 + i); }
      function fold(s) { return s.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().match(/[a-z0-9.']+/g) || []; }
      function number(s) { s = s.replace(/[,%$\s]/g, ""); return /^-?[0-9]*\.?[0-9]+$/.test(s) ? parseFloat(s) : null; }
      function digits(s) { s = s.toUpperCase().replace(/HTSUS|HTS|SUBHEADING|HEADING/g, "").replace(/[\s.,\-·]/g, ""); return /^([0-9]{2}){1,5}$/.test(s) ? s : null; }
      function all(name) { return Array.prototype.slice.call(form.elements).filter(function (e) { return e.name === name || e.name.indexOf(name + ".") === 0; }); }
      function grade(q) {
        var fields = all(q[0]), key = q[2], right = 0;
        if (q[1] === "single" || q[1] === "scenario") return fields.some(function (e) { return e.checked && e.value === key[0]; }) ? 1 : 0;
        if (q[1] === "multiple") { fields.forEach(function (e) { if (e.checked) right += key.indexOf(e.value) >= 0 ? 1 : -1; }); return Math.max(0, right) / key.length; }
        if (q[1] === "order") {
          var placed = fields.map(function (e) { return [parseInt(e.value, 10), e.name.slice(q[0].length + 1)]; });
          var seen = {}; if (placed.some(function (p) { var bad = !p[0] || seen[p[0]]; seen[p[0]] = 1; return bad; })) return 0;
          placed.sort(function (a, b) { return a[0] - b[0]; });
          placed.forEach(function (p, i) { if (p[1] === key[i]) right++; });
          return right / key.length;
        }
        if (q[1] === "match") { fields.forEach(function (e) { if (key.indexOf(e.name.slice(q[0].length + 1) + "=" + e.value) >= 0) right++; }); return right / key.length; }
        var text = fields.length ? fields[0].value : "";
        if (q[1] === "numeric") { var n = number(text); return n !== null && Math.abs(n - parseFloat(key[0])) <= parseFloat(key[1]) + Math.abs(parseFloat(key[0])) * 1e-12 ? 1 : 0; }
        if (q[1] === "short") { var f = fold(text).join(" "); return f && key.some(function (k) { return fold(k).join(" ") === f; }) ? 1 : 0; }
        var d = digits(text); if (!d) return 0;
        while (right + 2 <= Math.min(d.length, key[0].length) && d.substr(right, 2) === key[0].substr(right, 2)) right += 2;
        return right / key[0].length;
      }
      function report() {
        var shares = keys.map(grade), sum = shares.reduce(function (a, b) { return a + b; }, 0);
        var score = keys.length ? Math.round(sum / keys.length * 100) : 100, passed = score >= passMark;
        set("cmi.core.score.min", 0); set("cmi.core.score.max", 100); set("cmi.core.score.raw", score);
        set("cmi.core.lesson_status", passed ? "passed" : "failed");
        set("cmi.suspend_data", "1|" + shares.map(function (s) { return Math.round(s * 9); }).join(""));
        keys.forEach(function (q, i) {
          set("cmi.interactions." + i + ".id", q[0]);
          set("cmi.interactions." + i + ".type", { single: "choice", scenario: "choice", multiple: "choice", order: "sequencing", match: "matching", numeric: "numeric" }[q[1]] || "fill-in");
          set("cmi.interactions." + i + ".result", shares[i] === 1 ? "correct" : "wrong");
        });
        if (api) api.LMSCommit("");
        document.getElementById("result").textContent = "Score " + score + " of 100: " + (passed ? "passed" : "not yet passed") + ".";
      }
      function end() {
        if (ended) return; ended = true;
        var s = Math.floor((Date.now() - begun) / 1000), pad = function (n) { return (n < 10 ? "0" : "") + n; };
        set("cmi.core.session_time", pad(Math.floor(s / 3600)) + ":" + pad(Math.floor(s / 60) % 60) + ":" + pad(s % 60));
        if (api) { api.LMSCommit(""); api.LMSFinish(""); }
      }
      var kept = get("cmi.suspend_data");
      if (form) {
        if (/^1\|[0-9]*$/.test(kept)) document.getElementById("result").textContent = "You handed in before; you may hand in again.";
        form.addEventListener("submit", function (e) { e.preventDefault(); report(); });
      } else if (api) { set("cmi.core.lesson_status", "completed"); api.LMSCommit(""); }
      window.addEventListener("pagehide", end);
      window.addEventListener("beforeunload", end);
    })();

    """#
}
