"""Looks at every page as WCAG 2.2 AA asks: axe-core in both colour schemes, 320 pixels, text spacing, the keyboard.

    python3 Tests/Browser/accessibility.py [--record]

`--record` writes docs/accessibility.md anew from what was found.
"""
import pathlib
import re
import sys

from site_under_test import KEPT, ROOT, Browser, Site

AXE = pathlib.Path(sys.argv[-1]) if sys.argv[-1].endswith(".js") else KEPT / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def pages(site):
    """Who sees which pages."""
    acme = site.number("ACME-SR-2012-01")
    long = site.document(
        "LONG-1", "A long rule", "\n\n".join(f"# Part {n}\n\nWords on steel of 7208.{n:02d}." for n in range(10, 60)))
    site.document("LONG-1", "A long rule", "# Part 1\n\nOther words.")
    everybody = [
        "/", "/?q=acme+laredo", "/?q=steel&explain=1", "/?q=&sort=newest", "/?q=zzz&kind.ruling=1",
        "/?q=nofield:x", "/centers", "/centers/ele", "/hts", "/hts/8542", "/hts/8542.31", "/learn",
        "/learn/ele-one-decision", "/learn/ele-one-decision/1", "/learn/ele-one-decision/questions",
        f"/d/{long}", f"/d/{long}@1?find=steel&hit=2", f"/d/{long}/versions",
        f"/d/{long}/difference?from=1&to=2", "/sign-in", "/submit", "/submit/inquiry",
        "/submit/allegation", "/receipt", "/help", "/help/accessibility", "/problems",
        "/problems/bad_query", "/nowhere",
    ]
    return {
        None: everybody,
        "ann": [f"/d/{acme}?find=laredo", "/parties/acme electronics", "/submissions", "/alerts",
                "/learning", "/submit/industry-trend", "/submit/product-guide"],
        "olivia": ["/dashboard", "/triage", "/triage/" + site.filed, "/centers/ele", "/teach",
                   "/parties/acme electronics", f"/d/{acme}", "/lists", "/?q=memory+modules"],
        "tess": ["/teach", "/teach/ele-one-decision", "/learn/ele-one-decision/1", "/learning/report",
                 "/teach/ele-one-decision/difference?from=1&to=1"],
        "boss": ["/admin", "/admin/accounts", "/admin/audit?verify=1", "/admin/quarantine", "/admin/jobs", "/admin/retention"],
    }


WALK = """
const seen = new Set(), missing = [];
const all = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
  .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true}) && e.tabIndex >= 0);
return all.length;
"""
FOCUSED = """
const e = document.activeElement;
if (!e || e === document.body) return null;
const box = e.getClientRects()[0] ?? e.getBoundingClientRect(), style = getComputedStyle(e);
const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = Math.min(Math.max(box.top + Math.min(box.height / 2, 10), 1), innerHeight - 1);
const top = document.elementFromPoint(x, y);
window.kbOrder ??= new Map();
if (!window.kbOrder.has(e)) window.kbOrder.set(e, window.kbOrder.size);
return {number: window.kbOrder.get(e), what: e.outerHTML.slice(0, 120),
  outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || e.matches('input[type=search]:focus') && style.outlineStyle !== 'none',
  inside: box.bottom > 0 && box.top < innerHeight, covered: !(top && (e.contains(top) || top.contains(e)))};
"""
WIDE = """
return [document.scrollingElement.scrollWidth, innerWidth,
  [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
    && !e.closest('.table, svg, pre, .source, .drawing')).slice(0, 3).map(e => e.outerHTML.slice(0, 100))];
"""
SPACING = """
const style = new CSSStyleSheet();
style.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
document.adoptedStyleSheets = [style];
return [...document.querySelectorAll('main *, header *, footer *')].filter(e => {
  const s = getComputedStyle(e);
  return !e.closest('.sr, .table, .outline, .side') && e.clientHeight > 0 && s.overflow === 'hidden' && e.scrollHeight > e.clientHeight + 2;
}).slice(0, 3).map(e => e.outerHTML.slice(0, 100));
"""


def nontext(findings):
    """What is no text but must be seen, against what lies behind it: 3 to 1 in both colour schemes."""
    sheet = (ROOT / "Sources/kb-server/Web/assets/app.css").read_text()
    schemes = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6})", block))
               for block in re.findall(r":root \{(.*?)\}", sheet, re.S)[:2]]

    def light(colour):
        digits = colour[1:] if len(colour) == 7 else "".join(d * 2 for d in colour[1:])
        parts = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for name, scheme in zip(("light", "dark"), schemes):
        for front, back in [("edge", "paper"), ("focus", "paper"), ("focus", "dark"), ("link", "paper"),
                            ("accent", "paper"), ("bar-late", "paper"), ("bar-kept", "paper")]:
            fixed = {"bar-late": "#d54309", "bar-kept": "#4d8055"}
            pair = sorted((light(fixed.get(front) or scheme[front]), light(scheme[back])))
            ratio = (pair[1] + 0.05) / (pair[0] + 0.05)
            findings.least = min(findings.least, ratio)
            if ratio < 3:
                findings.nontext.append((name, front, back, round(ratio, 2)))


class Findings:
    def __init__(self):
        self.looked = 0
        self.violations = {}
        self.passed = {}
        self.undecided = {}
        self.reflow, self.spacing, self.keyboard, self.large, self.nontext = [], [], [], [], []
        self.least = 21.0
        self.walked = self.steps = 0

    def axe(self, where, result):
        for rule in result["passes"]:
            self.passed.setdefault(rule["id"], rule["tags"])
        for rule in result["violations"]:
            places = self.violations.setdefault(rule["id"], {"tags": rule["tags"], "help": rule["help"], "at": []})
            places["at"].append((where, rule["nodes"][0]["html"][:160], len(rule["nodes"])))
        for rule in result["incomplete"]:
            places = self.undecided.setdefault(rule["id"], {"tags": rule["tags"], "help": rule["help"], "at": set()})
            places["at"].add(where.split(" ")[0])


def look(page, path, name, scheme, findings):
    page.open(path.replace(" ", "%20"))
    where = f"{path} as {name or 'anybody'}, {scheme}"
    page.driver.execute_script(AXE.read_text())
    result = page.driver.execute_async_script(
        """const done = arguments[arguments.length - 1];
        for (const d of document.querySelectorAll('details')) d.open = true;
        axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(done)""", TAGS)
    findings.axe(where, result)
    findings.looked += 1
    size = page.driver.execute_script(
        "return performance.getEntriesByType('navigation')[0].decodedBodySize")
    if size >= 100_000:
        findings.large.append((path, size))


def narrow(page, path, findings):
    page.open(path.replace(" ", "%20"))
    width, window, wide = page.driver.execute_script(WIDE)
    if width > window or wide:
        findings.reflow.append((path, width, wide))
    clipped = page.driver.execute_script(SPACING)
    width, window, wide = page.driver.execute_script(WIDE)
    if clipped or width > window:
        findings.spacing.append((path, clipped or width))


def walk(page, path, findings):
    """From the top to the bottom by Tab alone: everything is reached, shown and not covered."""
    page.open(path.replace(" ", "%20"))
    wanted = page.driver.execute_script(WALK)
    seen, last = set(), None
    for _ in range(wanted * 2 + 20):
        for kind in ("rawKeyDown", "keyUp"):
            page.driver.execute_cdp_cmd(
                "Input.dispatchKeyEvent",
                {"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9})
        now = page.driver.execute_script(FOCUSED)
        findings.steps += 1
        if now is None or now["number"] in seen and now["number"] == 0:
            break
        if now["number"] not in seen:
            seen.add(now["number"])
            if not now["outline"]:
                findings.keyboard.append((path, "the focus does not show", now["what"]))
            if not now["inside"] or now["covered"]:
                findings.keyboard.append((path, "the focus is hidden", now["what"]))
        last = now
    findings.walked += 1
    # The main part takes the focus from the skip link alone; radio buttons of a group count as one.
    if len(seen) < wanted * 0.9:
        findings.keyboard.append((path, f"{len(seen)} of {wanted} reached", last and last["what"]))


def main():
    findings = Findings()
    nontext(findings)
    with Site() as site:
        site.filed = site.file_inquiry()
        for name, paths in pages(site).items():
            for scheme in ("light", "dark"):
                with Browser(site, "axe", scheme=scheme) as page:
                    if name:
                        page.sign_in(name)
                    for path in paths:
                        look(page, path, name, scheme, findings)
            with Browser(site, "narrow", width=320, height=800) as page:
                if name:
                    page.sign_in(name)
                for path in paths:
                    narrow(page, path, findings)
            with Browser(site, "keyboard") as page:
                if name:
                    page.sign_in(name)
                for path in paths:
                    walk(page, path, findings)
            print(f"looked at {len(paths)} pages as {name or 'anybody'}", flush=True)
    for rule, found in findings.violations.items():
        print(f"\n{rule}: {found['help']} ({', '.join(found['tags'])})")
        for where, html, count in found["at"][:8]:
            print(f"  {where}: {count} × {html}")
    for title, found in [("reflow", findings.reflow), ("spacing", findings.spacing), ("keyboard", findings.keyboard),
                         ("too large", findings.large), ("contrast", findings.nontext)]:
        for item in found[:20]:
            print(title, item)
    print(f"\n{findings.looked} looks, {len(findings.violations)} rules broken, {len(findings.reflow)} pages too wide, "
          f"{len(findings.spacing)} clipped, {findings.walked} walks of {findings.steps} steps, {len(findings.keyboard)} faults")
    if "--record" in sys.argv:
        import report
        (ROOT / "docs" / "accessibility.md").write_text(report.text(findings))
    if findings.violations or findings.reflow or findings.spacing or findings.keyboard or findings.large or findings.nontext:
        sys.exit(1)


if __name__ == "__main__":
    main()
