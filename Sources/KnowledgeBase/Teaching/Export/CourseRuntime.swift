/// The scripts of packages for learning systems: what a page does, and how each standard is told of it.
enum CourseRuntime {
  /// The page's side in the words of SCORM 1.2: finds the API, resumes, grades as `Question.grade` does, reports.
  ///
  /// `cmi.suspend_data` is `2` and bits, six a character of base64url: 16 of a sum over the questions, 11 of the block
  /// last read, then for each question one bit whether it was answered and, if it was, the answer: the number of the
  /// choice, a bit for each box, the place or partner of each thing, or 6 bits of length and the bytes of a text. An
  /// answer that would leave no room for the bits of those behind it is left out, so it never passes 4,096 characters.
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
      function number(s) { s = s.replace(/[%$\s]/g, ""); var c = s.split(","); s = c.length === 2 && c[1].length !== 3 && s.indexOf(".") < 0 ? c.join(".") : c.join(""); return /^-?[0-9]*\.?[0-9]+$/.test(s) ? parseFloat(s) : null; }
      function digits(s) { s = s.normalize("NFKC").toUpperCase().replace(/\(.*\)$/, "").replace(/\b(HTSUSA|HTSUS|HTS|SUBHEADING|HEADING|CHAPTER|TARIFF|CLASSIFICATION|CODE|ITEM|NUMBER|NOS|NO|US|SCHEDULE)\b/g, "").replace(/[^\p{L}\p{N}]/gu, ""); return /^([0-9]{2}){1,5}$/.test(s) ? s : null; }
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
        keep();
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
        keep(); set("cmi.core.exit", "suspend");
        if (api) { api.LMSCommit(""); api.LMSFinish(""); }
      }
      var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_", room = (4096 - 1) * 6;
      var blocks = Array.prototype.slice.call(document.querySelectorAll(".block[id]")), place = 0;
      function sum() {
        var h = 0x811C9DC5, s = keys.map(function (q) { return q[0] + " " + q[1]; }).join("|");
        for (var i = 0; i < s.length; i++) { h ^= s.charCodeAt(i); h = Math.imul(h, 0x01000193); }
        return (h ^ h >>> 16) & 0xFFFF;
      }
      function width(count) { var w = 0; while (1 << w < count) w++; return w; }
      // What of a question is asked for, each as [how many values there are, which it has, how to set it]; texts apart.
      function parts(q) {
        var fields = all(q[0]).sort(function (a, b) { return a.name + " " + a.value < b.name + " " + b.value ? -1 : 1; });
        if (q[1] === "single" || q[1] === "scenario") {
          var chosen = 0; fields.forEach(function (e, i) { if (e.checked) chosen = i + 1; });
          return [[fields.length + 1, chosen, function (v) { if (v && fields[v - 1]) fields[v - 1].checked = true; }]];
        }
        if (q[1] === "multiple") return fields.map(function (e) { return [2, e.checked ? 1 : 0, function (v) { e.checked = v === 1; }]; });
        if (q[1] === "order" || q[1] === "match") {
          fields.sort(function (a, b) { return a.name < b.name ? -1 : 1; });
          return fields.map(function (e) {
            var values = Array.prototype.map.call(e.options, function (o) { return o.value; }).sort();
            return [values.length, Math.max(0, values.indexOf(e.value)), function (v) { if (values[v] !== undefined) e.value = values[v]; }];
          });
        }
        return null;
      }
      function packed() {
        var text = "", byte = 0, count = 0;
        function put(v, w) { for (var i = w - 1; i >= 0; i--) { byte = byte << 1 | v >> i & 1; if (++count % 6 === 0) { text += letters[byte]; byte = 0; } } }
        put(sum(), 16); put(Math.min(place, 2047), 11);
        keys.forEach(function (q, i) {
          var choices = parts(q), answer = [], left = keys.length - i - 1;
          if (choices) choices.forEach(function (c) { answer.push([c[1], width(c[0])]); });
          else {
            var field = all(q[0])[0], words = field ? field.value : "", bytes = new TextEncoder().encode(words);
            while (bytes.length > 63) { words = words.slice(0, -1); bytes = new TextEncoder().encode(words); }
            bytes = Array.prototype.slice.call(bytes);
            answer = [[bytes.length, 6]].concat(bytes.map(function (b) { return [b, 8]; }));
          }
          var needed = answer.reduce(function (a, b) { return a + b[1]; }, 1);
          if (!answer.some(function (a) { return a[0]; }) || count + needed + left > room) return put(0, 1);
          put(1, 1); answer.forEach(function (a) { put(a[0], a[1]); });
        });
        while (count % 6) put(0, 1);
        return "2" + text;
      }
      function unpack(kept) {
        if (!/^2[A-Za-z0-9_-]{5,}$/.test(kept)) return false;
        var at = 0, end = (kept.length - 1) * 6;
        function take(w) { var v = 0; for (var i = 0; i < w; i++, at++) v = v << 1 | (at < end ? letters.indexOf(kept[1 + Math.floor(at / 6)]) >> (5 - at % 6) & 1 : 0); return v; }
        if (take(16) !== sum()) return false;
        place = take(11);
        var any = false;
        keys.forEach(function (q) {
          if (!take(1)) return;
          any = true;
          var choices = parts(q);
          if (choices) return choices.forEach(function (c) { c[2](take(width(c[0]))); });
          var bytes = []; for (var n = take(6); n > 0; n--) bytes.push(take(8));
          var field = all(q[0])[0]; if (field) field.value = new TextDecoder().decode(new Uint8Array(bytes));
        });
        return any || place > 0;
      }
      function keep() { if (form) set("cmi.suspend_data", packed()); }
      function resume() {
        var block = form && unpack(get("cmi.suspend_data")) ? blocks[place] : null;
        if (!block || !place) return;
        var line = document.createElement("p"), link = document.createElement("a");
        link.href = "#" + block.id; link.textContent = "Go on where you left off"; line.id = "resume"; line.appendChild(link);
        var title = document.querySelector("h1"); title.parentNode.insertBefore(line, title.nextSibling);
      }
      window.addEventListener("scroll", function () {
        blocks.forEach(function (b, i) { if (b.getBoundingClientRect().top < window.innerHeight / 2) place = i; });
      }, { passive: true });
      if (form) {
        if (api && api.whenReady) api.whenReady(resume); else resume();
        form.addEventListener("change", function () { keep(); if (api) api.LMSCommit(""); });
        form.addEventListener("submit", function (e) { e.preventDefault(); report(); });
      } else if (api && !suspended) { set("cmi.core.lesson_status", "completed"); api.LMSCommit(""); }
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
        LMSFinish: function () { return api.Terminate(""); },
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
      function place() { return { activityId: q.get("activityId"), agent: q.get("actor"), registration: q.get("registration"), stateId: "suspend" }; }
      var written = "";
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
        // What was kept comes from the record store, so it is there a little later.
        whenReady: function (then) {
          chain = chain.then(function () { return call("GET", "activities/state", place()); })
            .then(function (r) { return r.ok ? r.text() : ""; })
            .then(function (text) { if (!kept["cmi.suspend_data"]) { kept["cmi.suspend_data"] = written = text.replace(/^"|"$/g, ""); then(); } });
        },
        LMSGetValue: function (k) { return kept[k] || ""; },
        LMSSetValue: function (k, v) { kept[k] = v; return "true"; },
        LMSCommit: function () {
          var status = kept["cmi.core.lesson_status"], raw = kept["cmi.core.score.raw"], data = kept["cmi.suspend_data"];
          if (data && data !== written) {
            written = data;
            chain = chain.then(function () { return call("PUT", "activities/state", place(), data); });
          }
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
