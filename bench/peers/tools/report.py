"""OUT/*.json -> OUT/table.md (medians over the repeated query runs)."""
import glob
import json
import os
import statistics as st
import sys

out = sys.argv[1]
ORDER = ["kb", "tantivy", "lucene9", "lucene8", "pisa", "bm25s", "xapian", "sqlite", "postgres", "groonga", "sphinx", "infinity", "lance"]
SETS = ["term", "term_hi", "term_mid", "term_lo", "or2", "or3", "or4", "or_hi", "and2", "and3", "and_hi", "phrase2", "phrase3",
        "or2_filter", "or2_range", "or2_facet", "prefix", "complete", "fuzzy", "count_term", "count_or2", "count_and2",
        "count_phrase2", "count_prefix", "count_fuzzy", "or2_fetch10", "or2_snippet10"]
meta = json.load(open(f"{out}/data/meta.json"))
res = {}
for p in glob.glob(f"{out}/*.json"):
    n = os.path.basename(p)[:-5]
    if n != "agreement":
        d = json.load(open(p))
        if isinstance(d, dict) and "engine" in d:
            res[n] = d
names = [n for n in ORDER if n in res] + sorted(n for n in res if n not in ORDER)


def med(d, s, k):
    v = [r["sets"][s][k] for r in d.get("query", []) if s in r.get("sets", {}) and k in r["sets"][s]]
    return st.median(v) if v else None


def spread(d, s, k):
    v = [r["sets"][s][k] for r in d.get("query", []) if s in r.get("sets", {}) and k in r["sets"][s]]
    return (max(v) - min(v)) / st.median(v) if len(v) > 1 and st.median(v) else None


def f(x):
    if x is None:
        return "-"
    return f"{x:.1f}" if x < 100 else f"{x:,.0f}"


L = []
mb = meta["raw_bytes"] / 1e6
L.append(f"Corpus: {meta['docs']:,} documents, {mb:.1f} MB of text, {meta['tokens']:,} tokens ({meta['tokens_per_doc']} a document).\n")
L.append("### Building\n")
L.append("| engine | 1 core: s | MB/s | docs/s | 2 cores: s | MB/s | peak RSS MB | index MB | without stored text | index/raw | cold open+first query ms | warm | add 1 doc durable+searchable ms p50 / p95 |")
L.append("|---|---|---|---|---|---|---|---|---|---|---|---|---|")
for n in names:
    d = res[n]
    b, b2 = d.get("build1", {}), d.get("build2", {})
    t, t2 = b.get("total_s"), b2.get("total_s")

    def op(k):
        v = [o["open_ms"] + o["first_query_ms"] for o in d.get(k, []) if "open_ms" in o]
        return st.median(v) if v else None
    size = b.get("index_bytes") or b.get("disk_bytes")
    ratio = f"{size / meta['raw_bytes']:.2f}" if size else "-"
    text = b.get("text_bytes") or 0
    bare = f((size - text) / 1e6) if size and (text or n == "kb") else "-"
    ad = d.get("add", {}).get("add_durable") or d.get("add", {}).get("add_io_flush") or {}
    L.append(f"| {n} | {f(t)} | {f(mb / t if t else None)} | {f(meta['docs'] / t if t else None)} | {f(t2)} | {f(mb / t2 if t2 else None)} | "
             f"{f(b.get('proc', {}).get('max_rss_mb'))} | {f(size / 1e6 if size else None)} | {bare} | {ratio} | "
             f"{f(op('open_cold'))} | {f(op('open_warm'))} | {f(ad.get('p50_us', 0) / 1e3 if ad else None)} / {f(ad.get('p95_us', 0) / 1e3 if ad else None)} |")
for key, title in (("p50_us", "p50, microseconds"), ("p95_us", "p95, microseconds"), ("p99_us", "p99, microseconds"), ("qps", "queries a second, one thread")):
    L.append(f"\n### Query latency: {title}\n" if key != "qps" else f"\n### {title}\n")
    L.append("| set | " + " | ".join(names) + " |")
    L.append("|---|" + "---|" * len(names))
    for s in SETS:
        row = [med(res[n], s, key) for n in names]
        if any(x is not None for x in row):
            best = (max if key == "qps" else min)(x for x in row if x is not None)
            L.append(f"| {s} | " + " | ".join(f"**{f(x)}**" if x == best else f(x) for x in row) + " |")
L.append("\n### Spread of p50 between repeated runs ((max-min)/median)\n")
L.append("| engine | median spread over sets | worst set |")
L.append("|---|---|---|")
for n in names:
    v = [(spread(res[n], s, "p50_us"), s) for s in SETS]
    v = [x for x in v if x[0] is not None]
    if v:
        L.append(f"| {n} | {st.median(x[0] for x in v):.1%} | {max(v)[1]} {max(v)[0]:.1%} |")
L.append("\n### Ours against the fastest of Tantivy and Lucene: throughput, and p99 (above 1 is better)\n")
L.append("| set | queries a second | p99 |")
L.append("|---|---|---|")
for s in SETS:
    own, rest = (med(res.get("kb", {}), s, "qps"), [med(res[n], s, "qps") for n in ("tantivy", "lucene9") if n in res])
    tail = [med(res[n], s, "p99_us") for n in ("tantivy", "lucene9") if n in res]
    rest, tail = [x for x in rest if x], [x for x in tail if x]
    if own and rest:
        L.append(f"| {s} | {own / max(rest):.2f} | {min(tail) / med(res['kb'], s, 'p99_us'):.2f} |")
open(f"{out}/table.md", "w").write("\n".join(L) + "\n")
print("\n".join(L))
