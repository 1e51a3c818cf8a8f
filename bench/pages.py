#!/usr/bin/env python3
"""How long pages take: bench/pages.py http://127.0.0.1:8080, or bench/pages.py DATA

Given a data directory it builds a release, serves it and ends it again; exit status 1 when search pages take over 20 ms at
p99. KB_BIN names the programs' folder where they are built already. Asks a server, one request at a time, for search pages of one to three common words of trade, for the JSON answer
with the same facets, for questions that find nothing, and for documents with something looked for inside.
"""
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import time
import urllib.request

ADDRESS = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else sys.exit(__doc__)
MOST = 20.0
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
    first = times[0]
    times.sort()
    median, p99 = times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]
    print(f"{name:32} {len(times):4} asked, median {median:6.1f} ms, p99 {p99:6.1f} ms, the very first {first:.1f}, largest {largest} bytes")
    return p99


def serve(data):
    """A server over a data directory, and its address."""
    root = pathlib.Path(__file__).resolve().parents[1]
    given = os.environ.get("KB_BIN")
    if not given:
        build = ["swift", "build", "-c", "release", "--product", "kb-server"]
        subprocess.run(build, cwd=root, check=True, stdout=sys.stderr)
        given = subprocess.run(build + ["--show-bin-path"], cwd=root, check=True, capture_output=True, text=True).stdout.strip()
    server = subprocess.Popen(
        [f"{given}/kb-server", "--data", data, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True, env=dict(os.environ, KB_READ_RATE="0"))
    return server, server.stdout.readline().split()[-1]


def main():
    random.seed(1)
    questions = ["+".join(random.sample(WORDS, random.choice([1, 2, 2, 3]))) for _ in range(200)]
    pages = ["/?q=" + question for question in questions]
    measure("search pages, first", pages)
    p99 = measure("search pages", pages)
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
    return p99


if __name__ == "__main__":
    if ADDRESS.startswith("http"):
        main()
    else:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        server, ADDRESS = serve(ADDRESS)
        try:
            p99 = main()
        finally:
            server.terminate()
            server.wait()
        sys.exit(p99 > MOST)
