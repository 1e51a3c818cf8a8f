#!/usr/bin/env python3
"""Makes the gold file of citations, Tests/TradeLanguageTests/Cases/citations_gold.tsv.

    bench/gold/citations.py --law LAW.jsonl --trade ABSTRACTS.jsonl --notices FOLDER... --notes NOTES.md --chapter-99 TEXT \\
      --corpus corpus > Tests/TradeLanguageTests/Cases/citations_gold.tsv

Each line is a sentence, a tab, and the citations in it in their order and normal form. Two thirds are sentences of
real documents (the US Code and the Federal Register, the notes to the tariff and its chapter 99, which are works of
the US government and in the public domain, and the samples of corpus/). What they cite is written down by the regular
expressions below, which share nothing with the recogniser: a pattern for each kind, tried at every place, slow. The
last third is made the other way round: from a citation in its normal form, spelled in one of the ways in which people
write it and set into a sentence; what is expected is known beforehand.

The draw is fixed. Lines on which the recogniser and these patterns differed were read one by one, and whichever was
wrong was mended; no line was taken out for being difficult.
"""
import argparse
import glob
import html
import json
import random
import re

WANTED = {"cfr": 190, "usc": 190, "fr": 120, "hts": 110, "case": 40, "other": 60}
MADE = 350

SUB = r"(?:\([0-9A-Za-z]{1,4}\)){0,6}"
SIGN = r"(?:\s*(?:§§?|[Ss]ections?|[Ss]ecs?\.?|[Pp]arts?))?\s*"
NOT_IN = r"(?<![0-9A-Za-z.$-])"
CFR_SECTION = rf"\d{{1,4}}\.\d{{1,4}}[a-z]?(?:[-–]\d{{1,4}}[A-Z]?)?(?![0-9A-Za-z]){SUB}"
USC_SECTION = rf"\d{{1,5}}[a-z]{{0,2}}(?:(?<=[a-z])[-–]\d{{1,4}}[a-z]?)?(?![0-9A-Za-z]){SUB}"
JOINT = r"(?:,\s*(?:and|or)\s+|,\s*|\s+(?:and|or)\s+)"
# What may stand behind a further member of a list: no unit, no other title of law.
ENDS = r"(?=\s*(?:[,;.)\]:]|$)|\s+(?:and|or|note|et seq)\b)"

CFR = re.compile(
    rf"{NOT_IN}(\d{{1,2}})\s*(?:C\.\s?F\.\s?R\.|CFR)(?P<sign>{SIGN})(?:(?P<section>{CFR_SECTION})|(?P<part>\d{{1,4}})(?![0-9A-Za-z.]*[0-9]))")
CFR_MORE = re.compile(rf"{JOINT}§*\s*({CFR_SECTION}){ENDS}")
PART_MORE = re.compile(rf"{JOINT}(\d{{1,4}})(?!\d|\.\d|[A-Za-z]|\s*(?:CFR|C\.F|U\.?S\.?C|FR\b))")
USC = re.compile(
    rf"{NOT_IN}(\d{{1,2}})\s*(?:U\.\s?S\.\s?C\.(?:\s?A\.)?|USC)(?![A-Za-z]){SIGN}({USC_SECTION})")
USC_MORE = re.compile(rf"{JOINT}§*\s*((?:\d{{3,5}}|\d{{1,5}}[a-z]{{1,2}})(?<!\d\d\d\d\d\d)[a-z]{{0,2}}(?:(?<=[a-z])[-–]\d{{1,4}}[a-z]?)?(?![0-9A-Za-z]){SUB}){ENDS}")
FR = re.compile(rf"{NOT_IN}(\d{{1,3}})\s+(?:FR|F\.R\.|Fed\.\s?Reg\.|Federal Register)\s+(\d{{1,3}},\d{{3}}|\d{{2,6}})(?![0-9A-Za-z-])")
FRDOC = re.compile(r"\bFR Doc\.?\s+((?:[A-Z]\d-)?\d{2,5}[-–]\d{3,5}|E\d-\d{3,6})\b")
CASE = re.compile(r"(?<![0-9A-Za-z-])([AC])[-–]?(\d{3})[-–]?(\d{3})(?![0-9A-Za-z]|[-–]\d)")
HTS = re.compile(r"(?<![0-9A-Za-z.$-])(\d{4}\.\d{2}(?:\.\d{2}(?:\.?\d{2})?)?)(?![0-9A-Za-z]|\.\d|\s*(?:percent|%|per\b|million|kg|/))")
# A number behind a section sign, alone or in a list, is a section of law and none of the tariff.
LAW_BEFORE = re.compile(r"(?:§+|\b[Ss]ections?|\bparagraphs?|CFR)[\s§]*(?:[\d.]+(?:\([0-9A-Za-z]+\))*(?:,| and| or|, and|, or)\s*)*$")
COURT = re.compile(r"(?<![0-9A-Za-z.-])(\d{1,4})\s+(F\.\s?(?:Supp\.\s?)?(?:2d|3d|4th))\s+(\d{1,5})\b")
PUBLIC_LAW = re.compile(r"\bPub(?:lic|\.)\s?L(?:aw|\.)\s+(?:No\.\s+)?(\d{2,3})[-–](\d{1,4})\b")
DECISION = re.compile(r"\b(T\.D\.|CBP Dec\.)\s+(\d{2})[-–](\d{1,3})\b")
RIN = re.compile(r"\bRIN\s+(\d{4}-[A-Z]{2}\d{2})\b")
RULING = re.compile(r"\b(?:(NY|HQ)\s+)?([NHWR]\d{6})\b")
CSMS = re.compile(r"\bCSMS\s*#?\s*(\d{8})\b")
INVESTIGATION = re.compile(r"(?<![0-9A-Za-z-])(337|701|731|332|TA-201|TA-204)-TA-(\d{2,4})(?![0-9A-Za-z-])")

# What a sentence may have that this file does not judge: tables of numbers, ranges, sections by words alone.
# Words that the conversion of the source ran together ("See12 CFR", "1601et seq.") are nobody's spelling.
UNCLEAR = re.compile(
    r"(?:See|[Ss]ections?|Under|and|or|e\.,|\.)\d{1,2} ?(?:CFR|U\.S|FR)|[a-z.,](?:See|Section)|\d(?:et|CFR|U\.S)\b|^\d+[A-Z1]|"
    r"\d[a-z)]?\s*(?:–|—|-|through|thru|to)\s*(?:§+\s*)?\d{3,}|\.{4}|\bparts? \d+ (?:through|to)\b")


def section(title, text):
    return f"{int(title)} CFR {re.sub(r'^0+(?=[0-9])', '', text).replace('–', '-')}"


def code(text):
    """A section of the US Code; of a range, as 81a-81u, the first."""
    text = text.replace("–", "-")
    return re.sub(r"^(\d+)([a-z]{1,2})-\1[a-z]?$", r"\1\2", text)


def citations(text):
    """Every citation of the kinds above, with its place, in order."""
    found = []
    taken = set()

    def more(pattern, at, make):
        while True:
            match = pattern.match(text, at)
            if not match:
                return
            found.append((match.start(1), make(match.group(1))))
            taken.update(range(*match.span(1)))
            at = match.end(1)

    for match in CFR.finditer(text):
        title = match.group(1)
        taken.update(range(match.start(), match.end()))
        if match.group("section"):
            found.append((match.start(), "cfr " + section(title, match.group("section"))))
            more(CFR_MORE, match.end(), lambda s: "cfr " + section(title, s))
        else:
            found.append((match.start(), f"cfr {int(title)} CFR Part {int(match.group('part'))}"))
            if re.search("§§|arts|ections", match.group("sign")):
                more(PART_MORE, match.end(), lambda s: f"cfr {int(title)} CFR Part {int(s)}")
    for match in USC.finditer(text):
        title = int(match.group(1))
        found.append((match.start(), f"usc {title} USC {code(match.group(2))}"))
        more(USC_MORE, match.end(), lambda s: f"usc {title} USC {code(s)}")
    for match in FR.finditer(text):
        found.append((match.start(), f"fr {int(match.group(1))} FR {int(match.group(2).replace(',', ''))}"))
    for match in FRDOC.finditer(text):
        found.append((match.start(), "frdoc " + match.group(1).replace("–", "-")))
    for match in CASE.finditer(text):
        found.append((match.start(), f"case {match.group(1)}-{match.group(2)}-{match.group(3)}"))
    for match in HTS.finditer(text):
        if match.start() in taken or LAW_BEFORE.search(text[:match.start()]):
            continue
        digits = match.group(1).replace(".", "")
        if 1 <= int(digits[:2]) <= 99 and digits[:2] != "77":
            spelled = digits[:4] + "." + digits[4:6] + ("." + digits[6:] if digits[6:] else "")
            found.append((match.start(), "hts " + spelled))
    for match in COURT.finditer(text):
        reporter = re.sub(r"\s+", "", match.group(2)).replace("F.Supp.", "F. Supp. ").replace("F.2", "F.2")
        found.append((match.start(), f"court {match.group(1)} {reporter} {match.group(3)}"))
    for match in PUBLIC_LAW.finditer(text):
        found.append((match.start(), f"docket Pub. L. {match.group(1)}-{match.group(2)}"))
    for match in DECISION.finditer(text):
        found.append((match.start(), f"docket {match.group(1)} {match.group(2)}-{match.group(3)}"))
    for match in RIN.finditer(text):
        found.append((match.start(), f"docket RIN {match.group(1)}"))
    for match in RULING.finditer(text):
        found.append((match.start(), f"ruling {match.group(2)}"))
    for match in CSMS.finditer(text):
        found.append((match.start(), f"csms CSMS {match.group(1)}"))
    for match in INVESTIGATION.finditer(text):
        found.append((match.start(), f"itc_inv {match.group(1)}-TA-{match.group(2)}"))
    return [name for _, name in sorted(found)]


def sentences(text):
    for paragraph in text.split("\n"):
        for sentence in re.split(r"(?<=[a-z\])]\.)\s+(?=[A-Z])", paragraph):
            plain = re.sub(r"\s+", " ", sentence).strip()
            if 30 <= len(plain) <= 400 and "\t" not in plain and "|" not in plain:
                yield plain


def texts(options):
    for path in (options.law, options.trade):
        with open(path, encoding="utf-8") as file:
            for number, line in enumerate(file):
                if path == options.law and number % 11:
                    continue
                record = json.loads(line)
                yield (record.get("title") or "") + "\n" + (record.get("body") or record.get("abstract") or record.get("text") or "")
    notices = [path for folder in options.notices for path in glob.glob(folder + "/**/*.xml", recursive=True)]
    for path in sorted(notices):
        with open(path, encoding="utf-8", errors="replace") as file:
            paragraphs = re.split(r"</?(?:P|p|FP|HD|para|content|FTNT)\b[^>]*>", file.read())
        yield "\n".join(re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]*>", "", p))) for p in paragraphs)
    for path in [options.notes, options.chapter_99] + sorted(glob.glob(options.corpus + "/text/*")):
        with open(path, encoding="cp1252" if path == options.chapter_99 else "utf-8", errors="replace") as file:
            yield re.sub(r"(?<=[a-z,;])\n\s*(?=[a-z0-9])", " ", file.read())


def kind(found):
    names = {name.split()[0] for name in found}
    for one in ("case", "hts", "fr", "cfr", "usc"):
        if one in names and names <= {one, "docket"}:
            return one
    return "other"


def real(options, draw):
    pools = {name: [] for name in WANTED}
    seen = set()
    for text in texts(options):
        for sentence in sentences(text):
            if sentence in seen or UNCLEAR.search(sentence):
                continue
            seen.add(sentence)
            found = citations(sentence)
            if found:
                pools[kind(found)].append((sentence, found))
    for name, count in WANTED.items():
        yield from draw.sample(pools[name], min(count, len(pools[name])))


def made(draw):
    """Citations in the spellings that people use, in sentences of theirs."""
    def digits(count):
        return str(draw.randint(10 ** (count - 1), 10 ** count - 1))

    def cfr():
        title, part, number = draw.choice([19, 19, 19, 15, 27]), draw.randint(4, 199), draw.randint(1, 160)
        sub = draw.choice(["", "", "(a)", "(b)(1)", "(c)(2)(iv)"])
        spelled = draw.choice([
            "{t} CFR {s}", "{t} C.F.R. {s}", "{t} C.F.R. § {s}", "{t} CFR § {s}", "{t} C. F. R. § {s}", "{t} cfr {s}",
            "{t} CFR Section {s}", "{t} C.F.R. Sec. {s}", "{t} CFR\u00a0§\u00a0{s}"])
        whole = f"{part}.{number}{sub}"
        return spelled.format(t=title, s=whole), f"cfr {title} CFR {whole}"

    def part():
        title, number = draw.choice([19, 19, 15]), draw.randint(1, 200)
        spelled = draw.choice(["{t} CFR Part {n}", "{t} C.F.R. part {n}", "{t} CFR Pt. {n}", "{t} CFR {n}"])
        if "Pt." in spelled:
            spelled = "{t} CFR Part {n}"
        return spelled.format(t=title, n=number), f"cfr {title} CFR Part {number}"

    def usc():
        title = draw.choice([19, 19, 19, 18, 28])
        number = str(draw.randint(100, 4500)) + draw.choice(["", "", "", "a", "b"])
        sub = draw.choice(["", "(a)", "(h)(1)", "(c)(1)(A)"])
        spelled = draw.choice([
            "{t} U.S.C. {s}", "{t} U.S.C. § {s}", "{t} USC {s}", "{t} U. S. C. § {s}", "{t} U.S.C.A. § {s}",
            "{t} USC § {s}", "{t} u.s.c. {s}", "{t} U.S.C.\u00a0{s}"])
        return spelled.format(t=title, s=number + sub), f"usc {title} USC {number}{sub}"

    def register():
        volume, page = draw.randint(40, 90), draw.randint(1000, 99999)
        spelled = draw.choice([
            "{v} FR {p}", "{v} Fed. Reg. {p}", "{v} Fed. Reg. {c}", "{v} F.R. {p}", "{v} Federal Register {p}", "{v} FR {c}"])
        return spelled.format(v=volume, p=page, c=f"{page:,}"), f"fr {volume} FR {page}"

    def tariff():
        chapter = draw.choice([c for c in range(1, 98) if c != 77])
        whole = f"{chapter:02d}{draw.randint(1, 9):02d}{digits(2)}{digits(2)}{digits(2)}"
        count = draw.choice([6, 8, 10])
        number = whole[:count]
        normal = number[:4] + "." + number[4:6] + ("." + number[6:] if count > 6 else "")
        spelled = [normal, "HTSUS " + normal, "subheading " + normal, "HTS " + number]
        if count == 10:
            spelled.append(f"{number[:4]}.{number[4:6]}.{number[6:8]}.{number[8:]}")
        return draw.choice(spelled), "hts " + normal

    def ruling():
        letter = draw.choice("NH")
        number = letter + digits(6)
        place = "NY" if letter == "N" else "HQ"
        spelled = draw.choice([
            "{n}", "{p} {n}", "{p} Ruling {n}", "{p} Ruling Letter {n}", "{p} ruling letter no. {n}", "ruling {n}"])
        return spelled.format(n=number, p=place), f"ruling {number}"

    def old_ruling():
        number = str(draw.randint(950000, 967999))
        return draw.choice(["HQ {n}", "HRL {n}", "Headquarters Ruling Letter {n}", "Headquarters Ruling {n}"]).format(n=number), f"ruling HQ {number}"

    def order():
        letter, country, number = draw.choice("AC"), draw.choice(["570", "580", "533", "549", "201"]), draw.randint(10, 980)
        spelled = draw.choice(["{l}-{c}-{n:03d}", "{l}{c}{n:03d}", "{l}–{c}–{n:03d}", "{l} {c} {n:03d}"])
        return spelled.format(l=letter, c=country, n=number), f"case {letter}-{country}-{number:03d}"

    def message():
        number = draw.choice("456") + digits(7)
        return draw.choice(["CSMS {n}", "CSMS #{n}", "CSMS # {n}", "CSMS No. {n}", "CSMS message {n}"]).format(n=number), f"csms CSMS {number}"

    def decision():
        year, number = draw.randint(65, 99), draw.randint(1, 250)
        return draw.choice(["T.D. {y}-{n}", "TD {y}-{n}", "T.D. {y}–{n}"]).format(y=year, n=number), f"docket T.D. {year}-{number}"

    def dec():
        year, number = f"{draw.randint(3, 24):02d}", f"{draw.randint(1, 40):02d}"
        return draw.choice(["CBP Dec. {y}-{n}", "CBP Dec. {y}–{n}"]).format(y=year, n=number), f"docket CBP Dec. {year}-{number}"

    def slip():
        year, number = f"{draw.randint(0, 25):02d}", draw.randint(1, 190)
        return draw.choice(["Slip Op. {y}-{n}", "Slip Op. {y}–{n}", "slip op. {y}-{n}"]).format(y=year, n=number), f"court Slip Op. {year}-{number}"

    def reporter():
        series, volume, page = draw.choice([("F.3d", 500), ("F. Supp. 2d", 700), ("F. Supp. 3d", 400), ("F.4th", 90)]), 0, 0
        volume, page = draw.randint(10, series[1]), draw.randint(100, 1500)
        normal = f"court {volume} {series[0]} {page}"
        return f"{volume} {draw.choice([series[0], series[0].replace('. ', '.')]) if 'Supp' not in series[0] else series[0]} {page}", normal

    def trade_court():
        volume, page = draw.randint(5, 42), draw.randint(10, 2000)
        return draw.choice(["{v} CIT {p}", "{v} C.I.T. {p}", "{v} Ct. Int'l Trade {p}"]).format(v=volume, p=page), f"court {volume} CIT {page}"

    makers = [cfr, cfr, cfr, part, usc, usc, usc, register, register, tariff, tariff, tariff, ruling, ruling, old_ruling,
              order, order, message, decision, dec, slip, reporter, trade_court]
    frames = [
        "The importer relies on {0}.", "See {0}; see also {1}.", "Under {0}, the goods are not entitled to entry free of duty.",
        "({0})", "We have considered {0} and find it inapplicable.", "Pursuant to {0}, notice is given.",
        "Your letter cites {0}, as amended; our reply rests on {1}.", "{0} was published before {1} was issued.",
        "RE: {0}", "As held in {0} (and see {1}), origin is where the chip is diffused.", "“{0}” is named in the protest.",
        "Reference: {0}, line 3.",
    ]
    for number in range(MADE):
        frame = frames[number % len(frames)]
        parts = [draw.choice(makers)() for _ in range(2 if "{1}" in frame else 1)]
        yield frame.format(*(spelled for spelled, _ in parts)), [normal for _, normal in parts]


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    for name in ("law", "trade", "notes", "chapter-99", "corpus"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--notices", action="append", required=True)
    options = parser.parse_args()
    draw = random.Random(19)
    lines = list(real(options, draw)) + list(made(draw))
    print("# Made by bench/gold/citations.py: a sentence, a tab, and the citations in it, separated by \" | \".")
    for text, found in lines:
        print(text + "\t" + " | ".join(found))


main()
