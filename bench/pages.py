#!/usr/bin/env python3
"""How long pages take at the server: bench/pages.py http://127.0.0.1:8080

Asks a running server, one request at a time, for search pages of one to three common words of trade, for the JSON answer
with the same facets, for questions that find nothing, and for documents with something looked for inside.
"""
import json
import random
import sys
import time
import urllib.request

ADDRESS = sys.argv[1].rstrip("/")
WORDS = """steel import country origin marking classification duty antidumping textile apparel vehicle chemical drug
petroleum gas machinery electronics circuit broker entry bond warehouse valuation penalty export license quota agriculture
food animal plant vessel aircraft""".split()


def measure(name, paths):
    times, largest = [], 0
    for path in paths:
        began = time.perf_counter()
        size = len(urllib.request.urlopen(ADDRESS + path).read())
        times.append((time.perf_counter() - began) * 1000)
        largest = max(largest, size)
    times.sort()
    median, p99 = times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]
    print(f"{name:32} {len(times):4} asked, median {median:6.1f} ms, p99 {p99:6.1f} ms, largest {largest} bytes")


def main():
    random.seed(1)
    questions = ["+".join(random.sample(WORDS, random.choice([1, 2, 2, 3]))) for _ in range(200)]
    pages = ["/?q=" + question for question in questions]
    measure("search pages, first", pages)
    measure("search pages", pages)
    facets = "sector,kind,status,year,label,source,port,hts"
    measure("JSON with the same facets", [f"/v1/search?facet={facets}&q={q}" for q in questions])
    measure("pages that find nothing", [p + "&kind.lesson=1&year.1999=1&sector.ele=1" for p in pages[:40]])
    ids = []
    for question in questions[:30]:
        found = json.load(urllib.request.urlopen(ADDRESS + "/v1/search?q=" + question))
        ids += [hit["id"] for hit in found["hits"]]
    measure("documents, looking inside", [f"/d/{id}?find=import" for id in ids[:150]])
    began, rows = time.perf_counter(), 0
    with urllib.request.urlopen(ADDRESS + "/export?q=") as stream:
        while piece := stream.read(1 << 16):
            rows += piece.count(b"\n")
    print(f"export of everything: {rows} rows in {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
