// Makes the pages handier. Each of them works without this file.

// The first 32 bits of the fractions of the square and cube roots of the first primes (FIPS 180-4, 4.2.2, 5.3.3).
const primes = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
const fraction = (x) => (x - Math.floor(x)) * 2 ** 32 >>> 0;
sha256.start = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
sha256.rounds = Uint32Array.from(primes, (p) => fraction(Math.cbrt(p)));
sha256.words = new Uint32Array(64);

// The same file is the worker that looks for a number (see `working`).
if (typeof document === "undefined") {
  self.onmessage = ({ data }) => self.postMessage(solution(data.challenge, data.bits));
} else {
  pages();
}

function pages() {
const field = document.querySelector("#search #q");
if (field) completions(field, document.getElementById("completions"));
const live = document.querySelector("[data-live=search]");
if (live) filters(live);
const inside = document.querySelector(".finder");
if (inside) finder(inside);
const area = document.getElementById("source");
if (area?.matches("textarea")) editor(area);
for (const button of document.querySelectorAll("[data-copy]")) copying(button);
const work = document.querySelector("input[data-challenge]");
if (work) working(work);
}

/** Does the work that is asked of whoever sends without a name, while they write; sending waits for it. */
function working(input) {
  const form = input.form;
  let waits = false;
  const worker = new Worker(import.meta.url, { type: "module" });
  worker.onmessage = ({ data }) => {
    input.value = `${input.dataset.challenge}:${data}`;
    worker.terminate();
    if (waits) form.requestSubmit(waits);
  };
  // Without a worker it goes without the work, as it does without this file.
  worker.onerror = () => { input.value = ""; waits = null; };
  worker.postMessage({ challenge: input.dataset.challenge, bits: Number(input.dataset.bits) });
  form.addEventListener("submit", (event) => {
    if (input.value || waits === null) return;
    event.preventDefault();
    waits = event.submitter ?? form.querySelector("button");
    waits.setAttribute("aria-busy", "true");
  });
}

/** The first number with which the SHA-256 of `challenge:number` begins with so many zero bits. */
function solution(challenge, bits) {
  const bytes = new TextEncoder();
  for (let number = 0; ; number++) {
    if (zeroBits(sha256(bytes.encode(`${challenge}:${number}`))) >= bits) return number;
  }
}

function zeroBits(words) {
  let count = 0;
  for (const word of words) {
    count += Math.clz32(word);
    if (word !== 0) break;
  }
  return count;
}

/** SHA-256 (FIPS 180-4) of a short message, as words of 32 bits. The browser's own is far slower for so many short ones. */
function sha256(message) {
  const blocks = (message.length + 8 >> 6) + 1, data = new DataView(new ArrayBuffer(blocks * 64));
  message.forEach((byte, at) => data.setUint8(at, byte));
  data.setUint8(message.length, 0x80);
  data.setUint32(blocks * 64 - 4, message.length * 8);
  const state = Uint32Array.from(sha256.start), w = sha256.words, turn = (x, n) => x >>> n | x << 32 - n;
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < 16; i++) w[i] = data.getUint32(block * 64 + i * 4);
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ x >>> 3) + w[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ y >>> 10);
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const s = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + (e & f ^ ~e & g) + sha256.rounds[i] + w[i] | 0;
      const t = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + s | 0; d = c; c = b; b = a; a = s + t | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, at) => { state[at] += value; });
  }
  return state;
}

/** Offers completions in the field's own list, which every browser and screen reader knows. */
function completions(input, list) {
  let waiting, asked = "";
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const text = input.value.trim();
      if (text.length < 2 || text === asked) return;
      asked = text;
      const answer = await fetch("/v1/suggest?limit=8&q=" + encodeURIComponent(text));
      if (!answer.ok || input.value.trim() !== text) return;
      const { suggestions } = await answer.json();
      list.replaceChildren(...suggestions.map(({ text, kind, count }) => {
        const option = document.createElement("option");
        option.value = spelled(kind, text);
        option.label = `${text} (${kind}, ${count} document${count === 1 ? "" : "s"})`;
        return option;
      }));
    }, 120);
  });
}

/** A completion as it is asked for. */
function spelled(kind, text) {
  if (kind === "party" || kind === "port" || kind === "source") return `${kind}:"${text}"`;
  return kind === "hts" ? `hts:${text}` : text;
}

/** Applies a filter as soon as it is ticked; the count is announced, the box keeps the focus. */
function filters(part) {
  let number = 0;
  part.addEventListener("change", async (event) => {
    if (event.target.type !== "checkbox") return;
    const mine = ++number;
    const form = document.getElementById("search");
    const address = form.action.split("?")[0] + "?" + new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const found = page.getElementById("found");
      if (mine !== number) return;
      if (!found) throw new Error();
      const open = [...part.querySelectorAll(".facets details[open]")].map(named);
      for (const id of ["facets", "found"]) {
        document.getElementById(id).replaceChildren(...page.getElementById(id).childNodes);
      }
      for (const more of part.querySelectorAll(".facets details")) {
        more.open = open.includes(named(more));
      }
      document.querySelector("#count h2").textContent = page.querySelector("#count h2").textContent;
      document.title = page.title;
      history.pushState(null, "", address);
      const box = [...part.querySelectorAll("input")].find((other) => other.name === event.target.name);
      if (box) {
        const folded = box.closest("details");
        if (folded) folded.open = true;
        box.focus();
      }
    } catch {
      location.assign(address);
    }
  });
  addEventListener("popstate", () => location.reload());
}

function named(details) {
  return details.closest("fieldset").querySelector("legend").textContent;
}

/** Goes from hit to hit without loading the page anew; `/` goes to the field unless that is switched off. */
function finder(form) {
  const input = form.querySelector("input");
  const counter = form.querySelector("[data-hit]");
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-step]");
    if (!link || !counter) return;
    const next = Number(counter.textContent) + Number(link.dataset.step);
    const target = document.getElementById("hit-" + next);
    if (!target) return;
    event.preventDefault();
    document.querySelector("mark.current")?.classList.remove("current");
    target.classList.add("current");
    target.scrollIntoView({ block: "center" });
    counter.textContent = next;
    const total = Number(counter.parentElement.textContent.match(/of (\d+)/)?.[1]);
    for (const step of form.querySelectorAll("[data-step]")) {
      const there = next + Number(step.dataset.step);
      step.hidden = there < 1 || there > total;
      const address = new URL(step.href);
      address.searchParams.set("hit", there);
      address.hash = "hit-" + there;
      step.href = address;
    }
  });
  const key = "kb-slash";
  const label = document.createElement("label");
  label.className = "help box";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = remembered(key) !== "off";
  box.addEventListener("change", () => remember(key, box.checked ? "on" : "off"));
  label.append(box, " The / key leads here");
  form.append(label);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || !box.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** What this browser keeps of a choice; nothing where it may keep nothing. */
function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Then the choice holds for this page.
  }
}

/** Copies what an element says, with this site's address before a path of ours. */
function copying(button) {
  const source = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const text = source.textContent.replace(/(^|[ ,])(\/d\/)/, (_, before) => before + location.origin + "/d/");
    await navigator.clipboard.writeText(text);
    button.firstChild.textContent = "Copied";
  });
}

/** Puts a citation in at the cursor, and goes to the line of a fault. */
function editor(area) {
  for (const button of document.querySelectorAll("[data-insert]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const words = "\n" + document.getElementById(button.dataset.insert).textContent + "\n";
      area.setRangeText(words, area.selectionEnd, area.selectionEnd, "end");
      area.focus();
    });
  }
  for (const link of document.querySelectorAll("[data-line]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const lines = area.value.split("\n");
      const number = Math.min(Number(link.dataset.line), lines.length) - 1;
      const start = lines.slice(0, number).reduce((sum, line) => sum + line.length + 1, 0);
      area.focus();
      area.setSelectionRange(start, start + lines[number].length);
      area.scrollTop = (number - 5) * area.scrollHeight / lines.length;
    });
  }
}
