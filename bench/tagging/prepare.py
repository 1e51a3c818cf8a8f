#!/usr/bin/env python3
"""Makes the public-domain part of corpus/tagging from unpacked source data.

    bench/tagging/prepare.py DATA corpus/tagging

DATA holds htsus_json/jsonl/hts_lines.jsonl, htsus_notes/jsonl/chapter_notes.jsonl and law.jsonl.
Writes tariff.tsv (heading, depth, words of a line), notes.tsv (chapter, paragraph of its notes)
and none.tsv (sections of the US Code and Federal Register documents that concern no Center). Works of the US government, public domain.
"""
import json, re, sys

data, out = sys.argv[1], sys.argv[2]
clean = lambda text: re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text)).strip()

with open(f"{out}/tariff.tsv", "w") as file:
    file.write("# Lines of the Harmonized Tariff Schedule of the United States. heading <TAB> depth <TAB> words\n")
    heading = ""
    for line in open(f"{data}/htsus_json/jsonl/hts_lines.jsonl"):
        row = json.loads(line)
        digits = row["htsno"].replace(".", "")
        path = [clean(part) for part in row["text"].split(" > ")]
        if len(digits) >= 4:
            heading = digits[:4]
        if heading and heading[:2] not in ("98", "99"):
            file.write(f"{heading}\t{len(path)}\t{path[-1]}\n")

with open(f"{out}/notes.tsv", "w") as file:
    file.write("# Notes to the chapters of the same schedule. chapter <TAB> a note with its list\n")
    for line in open(f"{data}/htsus_notes/jsonl/chapter_notes.jsonl"):
        row = json.loads(line)
        match = re.fullmatch(r"note-chapter-(\d+)", row["id"])
        if not match or int(match[1]) in (77, 98, 99):
            continue
        chapter = f"{int(match[1]):02}"
        title = clean(row["title"].split("—")[-1])
        file.write(f"{chapter}\t{title}\n")
        for note in re.split(r"\n(?=\d+\. |#)", row["text"]):
            note = clean(re.sub(r"^#.*$", "", note, flags=re.M))
            if len(note) > 60:
                file.write(f"{chapter}\t{title}: {note[:900]}\n")

# Titles of Federal Register documents that concern the working of an agency and no goods.
offices = re.compile(
    r"(Agency Information Collection|Privacy Act|Sunshine Act|Notice of Meeting|Proposed Collection|"
    r"Submission for OMB|Self-Regulatory Organizations|Combined Notice of Filings|Meeting of|"
    r"Advisory Committee|Government in the Sunshine|Notice of Public Meeting|Senior Executive Service|"
    r"National Institute|Environmental Impact Statements; Notice|Delegation of Authority|"
    r"Public Hearing|Order Limiting|Records Schedules|Notice of Intent To Grant|Request for Nominations)"
)
plain = {1, 2, 3, 4, 5, 8, 11, 13, 18, 20, 28, 31, 36, 38, 39, 44, 52}
with open(f"{out}/none.tsv", "w") as file:
    file.write("# Sections of the US Code and titles of the Federal Register on matters of no Center. - <TAB> words\n")
    count = 0
    for line in open(f"{data}/law.jsonl"):
        row = json.loads(line)
        isOffice = "usc_title" not in row and offices.match(row["title"])
        if not isOffice and (row.get("usc_title") not in plain or len(row["body"]) < 200):
            continue
        count += 1
        if count % (16 if isOffice else 12) == 0:
            title = re.sub(r"^§+ *[0-9a-z–-]+\.? *", "", clean(row["title"]))
            file.write(f"-\t{title}: {clean(row['body'])[:250]}\n")
