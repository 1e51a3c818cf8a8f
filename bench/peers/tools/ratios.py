"""Ratios of one engine to the fastest of others over several runs of run.sh: median of the ratios pass by pass, markdown.

usage: ratios.py kb tantivy,lucene9 OUT1 OUT2 OUT3
"""
import json
import statistics
import sys

ours, peers, runs = sys.argv[1], sys.argv[2].split(","), sys.argv[3:]


def load(run, engine):
    """For each set, the median figures and the throughput of each pass."""
    sets = {}
    for one in json.load(open(f"{run}/{engine}.json"))["query"]:
        for name, s in one["sets"].items():
            sets.setdefault(name, []).append(s)
    return sets


def figures(run, engine, name):
    passes = data[run][engine][name]
    return [statistics.median(p[k] for p in passes) for k in ("qps", "p50_us", "p99_us")]


def ratios(run, name, have):
    """Pass by pass: throughput to the fastest peer, and p99 likewise."""
    own = data[run][ours][name]
    for i, p in enumerate(own):
        others = [data[run][e][name][i] for e in have if i < len(data[run][e][name])]
        if others:
            yield p["qps"] / max(o["qps"] for o in others), min(o["p99_us"] for o in others) / p["p99_us"]


data = {run: {e: load(run, e) for e in [ours] + peers} for run in runs}
names = list(data[runs[0]][ours])
print("| set | " + " | ".join([ours] + peers) + " | throughput, to the fastest | p99, likewise | lowest and highest |")
print("|" + "---|" * (len(peers) + 5))
for name in names:
    have = [p for p in peers if name in data[runs[0]][p]]
    if not have:
        continue
    cells = []
    for e in [ours] + peers:
        if name in data[runs[0]][e]:
            q, a, b = (statistics.median(x) for x in zip(*(figures(r, e, name) for r in runs)))
            cells.append(f"{q:,.0f} / {a:.0f} / {b:.0f}")
        else:
            cells.append("-")
    each = sorted(x for r in runs for x in ratios(r, name, have))
    speed, tail = [x[0] for x in each], [x[1] for x in each]
    print(
        f"| {name} | " + " | ".join(cells)
        + f" | {statistics.median(speed):.2f} | {statistics.median(tail):.2f} | {speed[0]:.2f} to {speed[-1]:.2f} |"
    )
