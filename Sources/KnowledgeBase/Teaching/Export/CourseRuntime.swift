/// The scripts of packages for learning systems: what a page does, and how each standard is told of it.
enum CourseRuntime {
  /// The page's side in the words of SCORM 1.2: finds the API, resumes, grades as `Question.grade` does, reports.
  static let page = #"""
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

  /// Puts SCORM 1.2's words into those of SCORM 2004: an `API` that speaks to `API_1484_11`.
  static let scorm2004 = #"""
    (function () {
      "use strict";
      function find(w) { for (var i = 0; i < 500 && w; i++) { try { if (w.API_1484_11) return w.API_1484_11; } catch (e) {} if (w === w.parent) break; w = w.parent; } return null; }
      var api = find(window) || (window.opener ? find(window.opener) : null);
      if (!api) return;
      function set(k, v) { return api.SetValue(k, v); }
      window.API = {
        LMSInitialize: function () { return api.Initialize(""); },
        LMSFinish: function () { set("cmi.exit", "suspend"); return api.Terminate(""); },
        LMSCommit: function () { return api.Commit(""); },
        LMSGetValue: function (k) {
          if (k !== "cmi.core.lesson_status") return api.GetValue(k);
          var success = api.GetValue("cmi.success_status");
          return success === "passed" ? success : api.GetValue("cmi.completion_status");
        },
        LMSSetValue: function (k, v) {
          if (k === "cmi.core.lesson_status") {
            if (v === "passed" || v === "failed") set("cmi.success_status", v);
            return set("cmi.completion_status", v === "incomplete" ? v : "completed");
          }
          if (k === "cmi.core.session_time") {
            var p = v.split(":").map(Number);
            return set("cmi.session_time", "PT" + p[0] + "H" + p[1] + "M" + p[2] + "S");
          }
          if (k === "cmi.core.score.raw") set("cmi.score.scaled", String(Number(v) / 100));
          if (/^cmi\.interactions\.[0-9]+\.result$/.test(k) && v === "wrong") v = "incorrect";
          return set(k.replace("cmi.core.", "cmi."), v);
        }
      };
    })();

    """#

  /// Puts SCORM 1.2's words into statements of cmi5 (ADL, 2016), sent to the record store that the launch names.
  static let cmi5 = #"""
    (function () {
      "use strict";
      var q = new URLSearchParams(location.search), endpoint = q.get("endpoint");
      if (!endpoint || !q.get("fetch")) return;
      if (endpoint.slice(-1) !== "/") endpoint += "/";
      var kept = {}, template = null, masteryScore = null, token = null, sent = {}, moved = false, begun = Date.now();
      function id() {
        var b = crypto.getRandomValues(new Uint8Array(16)); b[6] = b[6] & 15 | 64; b[8] = b[8] & 63 | 128;
        return Array.prototype.map.call(b, function (x, i) { return ([4, 6, 8, 10].indexOf(i) >= 0 ? "-" : "") + (x + 256).toString(16).slice(1); }).join("");
      }
      function call(method, path, query, body) {
        var url = endpoint + path + (query ? "?" + new URLSearchParams(query) : "");
        return fetch(url, { method: method, keepalive: true, body: body ? JSON.stringify(body) : undefined,
          headers: { "Authorization": "Basic " + token, "X-Experience-API-Version": "1.0.3", "Content-Type": "application/json" } });
      }
      var chain = fetch(q.get("fetch"), { method: "POST" }).then(function (r) { return r.json(); }).then(function (t) {
        token = t["auth-token"];
        return call("GET", "activities/state", { activityId: q.get("activityId"), agent: q.get("actor"), registration: q.get("registration"), stateId: "LMS.LaunchData" });
      }).then(function (r) { return r.json(); }).then(function (d) { template = d.contextTemplate || {}; masteryScore = d.masteryScore; });
      function duration() { return "PT" + ((Date.now() - begun) / 1000).toFixed(2) + "S"; }
      function say(verb, result) {
        if (sent[verb]) return; sent[verb] = true;
        var moves = verb !== "initialized" && verb !== "terminated";
        chain = chain.then(function () {
          var context = JSON.parse(JSON.stringify(template));
          context.registration = q.get("registration");
          context.contextActivities = context.contextActivities || {};
          var categories = context.contextActivities.category || [];
          categories.push({ id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" });
          if (moves) categories.push({ id: "https://w3id.org/xapi/cmi5/context/categories/moveon" });
          context.contextActivities.category = categories;
          if ((verb === "passed" || verb === "failed") && masteryScore !== null && masteryScore !== undefined) {
            context.extensions = context.extensions || {};
            context.extensions["https://w3id.org/xapi/cmi5/context/extensions/masteryscore"] = masteryScore;
          }
          return call("PUT", "statements", { statementId: id() }, {
            actor: JSON.parse(q.get("actor")), verb: { id: "http://adlnet.gov/expapi/verbs/" + verb },
            object: { id: q.get("activityId") }, context: context, result: result, timestamp: new Date().toISOString() });
        });
      }
      window.API = {
        LMSInitialize: function () { say("initialized"); return "true"; },
        LMSGetValue: function (k) { return kept[k] || ""; },
        LMSSetValue: function (k, v) { kept[k] = v; return "true"; },
        LMSCommit: function () {
          var status = kept["cmi.core.lesson_status"], raw = kept["cmi.core.score.raw"];
          if (status === "incomplete") return "true";
          say("completed", { completion: true, duration: duration() });
          // Once passed it is passed: cmi5 takes one of the two a session.
          if ((status === "passed" || status === "failed") && !moved) {
            moved = status === "passed";
            say(status, { success: status === "passed", score: { scaled: Number(raw) / 100, raw: Number(raw), min: 0, max: 100 }, duration: duration() });
          }
          return "true";
        },
        LMSFinish: function () { say("terminated", { duration: duration() }); return "true"; }
      };
    })();

    """#
}
