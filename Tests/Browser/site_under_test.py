"""A knowledge base of its own with the two programs, and a real browser that looks at it."""
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.common.exceptions import TimeoutException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEPT = ROOT / ".build" / "browser"
PASSWORD = "correct horse battery"


def programs():
    """The folder in which the two programs are built."""
    given = os.environ.get("KB_BIN")
    if given:
        return pathlib.Path(given)
    found = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True, check=True)
    return pathlib.Path(found.stdout.strip())


class Site:
    """A data directory and a server over it; ends and is removed with its block."""

    def __init__(self, corpus=True, people=True):
        self.bin = programs()
        self.folder = tempfile.mkdtemp(prefix="kb-browser-")
        self.data = self.folder + "/data"
        self.cli("init")
        if corpus:
            self.cli("ingest", "corpus", "--quiet", accept=(0, 65))
            self.cli("module", "save", "corpus/modules", "--submit", "--as", "trainer")
            self.cli("module", "publish", "corpus/modules")
        if people:
            self.person("boss", "--role", "administrator")
            self.person("olivia", "--role", "officer", "--center", "ele", "--clearance", "enforcement")
            self.person("ann", "--role", "partner", "--organisation", "ACME Electronics, Inc.")
            self.person("tess", "--role", "trainer")
        self.server = subprocess.Popen(
            [self.bin / "kb-server", "--data", self.data, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=open(self.folder + "/log", "w"), text=True)
        line = self.server.stdout.readline()
        self.address = re.search(r"http://\S+", line).group()

    def cli(self, *words, accept=(0,), words_in=""):
        done = subprocess.run(
            [self.bin / "kb-cli", *words, "--data", self.data], cwd=ROOT, input=words_in,
            capture_output=True, text=True)
        assert done.returncode in accept, (words, done.returncode, done.stderr)
        return done.stdout

    def person(self, name, *facts):
        self.cli("account", "add", name, *facts, "--password-stdin", words_in=PASSWORD)

    def document(self, number, title, text):
        """Files a document, or its next version, by the command line; answers its id."""
        path = pathlib.Path(self.folder) / (number + ".json")
        path.write_text(json.dumps(
            {"id": number, "title": title, "kind": "guidance", "label": "public",
             "status": "in-force", "issued": "2026-01-05", "body": text}))
        lines = self.cli("ingest", str(path), "--lines").splitlines()
        return next(line["id"] for line in map(json.loads, lines) if "id" in line)

    def number(self, source_id):
        """The id of the document that its source calls so."""
        return json.loads(self.cli("show", source_id, "--json"))["id"]

    def file_inquiry(self):
        """Files an inquiry as the partner and answers its id."""
        token = self.cli("token", "add", "ann").strip()
        body = json.dumps({"kind": "inquiry", "title": "Chips held at Laredo", "hts": ["8542.31"],
                           "what_happened": "Nine days at Laredo, four hours elsewhere."}).encode()
        request = urllib.request.Request(
            self.address + "/v1/submissions", data=body,
            headers={"Authorization": "Bearer " + token, "Content-Type": "application/json"})
        return json.loads(urllib.request.urlopen(request).read())["id"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        assert self.server.wait(timeout=20) == 0, "the server did not end cleanly"
        shutil.rmtree(self.folder)


class Browser:
    """Chromium without a window."""

    def __init__(self, site, name, width=1280, height=1000, scripts=True, scheme="light"):
        options = Options()
        options.binary_location = shutil.which("chromium") or ""
        for word in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--hide-scrollbars", "--force-device-scale-factor=1"]:
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        if not scripts:
            options.add_experimental_option(
                "prefs", {"profile.managed_default_content_settings.javascript": 2})
        self.driver = webdriver.Chrome(
            service=Service(shutil.which("chromedriver")), options=options)
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        if scheme == "dark":
            self.driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia",
                {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})
        self.site, self.name, self.scripts, self.shots = site, name, scripts, 0

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        try:
            if failure[0]:
                self.keep("failure")
                print(self.driver.current_url)
            else:
                self.no_complaints()
        finally:
            self.driver.quit()

    def no_complaints(self):
        """What the browser itself complained of: a broken policy, a missing file, a script's error."""
        found = [entry["message"] for entry in self.driver.get_log("browser")
                 if entry["level"] == "SEVERE" and "status of 4" not in entry["message"]]
        assert not found, found

    def open(self, path):
        self.driver.get(self.site.address + path)

    def keep(self, what):
        """Keeps a picture of the whole page, on which no markup is shown as words."""
        assert not re.search(r"kb_server\.|</[a-z]+>", self.text()), self.text()[:1500]
        KEPT.mkdir(parents=True, exist_ok=True)
        self.shots += 1
        size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        picture = self.driver.execute_cdp_cmd(
            "Page.captureScreenshot",
            {"captureBeyondViewport": True, "format": "png", "clip": {
                "x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 4000),
                "scale": 1}})
        (KEPT / f"{self.name}-{self.shots:02d}-{what}.png").write_bytes(
            base64.b64decode(picture["data"]))

    def one(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def text(self):
        return self.one("body").text

    def sees(self, *words):
        """Waits until the page says all of that."""
        for word in words:
            self.waits(f"it does not say {word!r}", lambda _: word in self.text())

    def sees_not(self, *words):
        for word in words:
            assert word not in self.text(), f"{self.driver.current_url} says {word!r}"

    def waits(self, what, until):
        """Waits until something is so. Between two pages nothing is."""
        def tried(_):
            try:
                return until(None)
            except WebDriverException:
                return False
        try:
            return WebDriverWait(self.driver, 20).until(tried)
        except TimeoutException:
            raise AssertionError(f"{self.driver.current_url}: {what}\n{self.text()[:1500]}") from None

    def leaves(self, act):
        """Does what leads to another page, and waits until that is there."""
        before = self.one("html")
        act()
        def gone():
            try:
                before.tag_name
                return False
            except WebDriverException:
                return self.driver.execute_script("return document.readyState") == "complete"
        self.waits("the page stays", lambda _: gone())

    def link(self, words, within="body"):
        """Follows the link with those words."""
        found = self.one(within).find_elements(By.PARTIAL_LINK_TEXT, words)
        assert found, f"{self.driver.current_url} has no link {words!r}\n{self.text()[:1500]}"
        found[0].click()

    def press(self, words, within="body"):
        """Presses the button that bears those words."""
        for button in self.one(within).find_elements(By.CSS_SELECTOR, "button"):
            if words in button.text and button.is_displayed():
                self.leaves(button.click)
                return
        raise AssertionError(f"{self.driver.current_url} has no button {words!r}")

    def field(self, words):
        """The field whose label says so."""
        for label in self.all("label"):
            if label.text.strip().startswith(words):
                target = label.get_attribute("for")
                return self.one("#" + target) if target else label.find_element(
                    By.CSS_SELECTOR, "input, select, textarea")
        raise AssertionError(f"{self.driver.current_url} has no field {words!r}")

    def fill(self, words, text):
        field = self.field(words)
        field.clear()
        field.send_keys(text)

    def choose(self, words, value):
        Select(self.field(words)).select_by_value(value)

    def unfold(self, words):
        for summary in self.all("summary"):
            if " ".join(summary.text.split()).startswith(words):
                summary.click()
                return
        raise AssertionError(f"{self.driver.current_url} has nothing to unfold {words!r}")

    def key(self, name, text=None):
        """Presses a key of the keyboard, wherever the focus is."""
        codes = {"Tab": 9, "Enter": 13, " ": 32, "/": 191}
        down = {"type": "rawKeyDown" if name == "Tab" else "keyDown", "key": name,
                "code": {"Enter": "Enter", "Tab": "Tab", " ": "Space", "/": "Slash"}[name],
                "windowsVirtualKeyCode": codes[name]}
        if name != "Tab":
            down["text"] = {"Enter": "\r"}.get(name, name)
        self.driver.execute_cdp_cmd("Input.dispatchKeyEvent", down)
        self.driver.execute_cdp_cmd(
            "Input.dispatchKeyEvent", {"type": "keyUp", "key": name, "windowsVirtualKeyCode": codes[name]})

    def type(self, text):
        self.driver.execute_cdp_cmd("Input.insertText", {"text": text})

    def tab_to(self, words):
        """Goes on by Tab until what has the focus is called so."""
        for _ in range(250):
            self.key("Tab")
            called = self.driver.execute_script("""
                const e = document.activeElement;
                const label = e.labels?.[0]?.textContent ?? '';
                return [label, e.textContent, e.value].join(' ').replace(/\\s+/g, ' ').trim()""")
            if words in called:
                return
        raise AssertionError(f"{self.driver.current_url}: Tab never comes to {words!r}")

    def sign_in(self, name):
        self.open("/sign-in")
        self.fill("Name", name)
        self.fill("Password", PASSWORD)
        self.press("Sign in", "main")
        self.sees("Sign out")

    def sign_out(self):
        self.press("Sign out", "header")
        self.sees("Password")
