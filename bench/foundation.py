#!/usr/bin/env python3
"""Measures what the README says: ingest, memory, index size, search, freshness, ranking.

    bench/foundation.py --law law.jsonl --queries queries-law.txt [--ir FOLDER] [--xml-megabytes 1024]

Uses the release build (swift build -c release). Prints a Markdown table; everything is done in a
temporary folder on this machine, over loopback.
"""
import argparse, json, os, random, re, resource, shutil, statistics, subprocess, sys, tempfile, time
import http.client

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BIN = os.path.join(ROOT, ".build", "release")


def cli(*words, data, check=True):
    before = time.monotonic()
    process = subprocess.Popen([f"{BIN}/kb-cli", *words, "--data", data, "--json", "--quiet"],
                               stdout=subprocess.PIPE, text=True)
    out = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if check and os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"kb-cli {' '.join(words)} ended with {status}")
    return out, time.monotonic() - before, usage.ru_maxrss / 1024


def size(folder):
    return sum(os.path.getsize(os.path.join(f, n)) for f, _, names in os.walk(folder) for n in names) / 1e6


def row(what, value):
    print(f"| {what} | {value} |", flush=True)


def percentiles(times):
    times = sorted(times)
    pick = lambda p: times[min(len(times) - 1, int(len(times) * p))]
    return f"{pick(.5):.2f} / {pick(.95):.2f} / {pick(.99):.2f} ms"


class Server:
    def __init__(self, data):
        self.process = subprocess.Popen([f"{BIN}/kb-server", "--data", data, "--listen", "127.0.0.1:0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.port = int(self.process.stdout.readline().rsplit(":", 1)[1])
        self.connection = http.client.HTTPConnection("127.0.0.1", self.port)

    def ask(self, method, path, body=None, headers={}):
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer.status, answer.read()

    def stop(self):
        self.process.terminate()
        self.process.wait()


def quoted(text):
    from urllib.parse import quote
    return quote(text, safe="")


def law(arguments, folder):
    data = os.path.join(folder, "law")
    cli("init", data=data)
    out, seconds, memory = cli("ingest", arguments.law, "--label", "public", "--source", "law", data=data)
    summary = json.loads(out)
    megabytes = os.path.getsize(arguments.law) / 1e6
    row("ingest, one NDJSON file", f"{summary['documents']:,} documents, {megabytes:.0f} MB in {seconds:.0f} s: "
        f"{summary['documents'] / seconds:,.0f} documents/s, {megabytes / seconds:.1f} MB/s")
    row("peak memory of that ingest", f"{memory:.0f} MB")
    row("index beside text", f"{size(data + '/index'):.0f} MB index, {size(data) - size(data + '/index'):.0f} MB store, {megabytes:.0f} MB text")
    server = Server(data)
    queries = [line.strip() for line in open(arguments.queries) if line.strip()]
    queries = [json.loads(q)["query"] if q.startswith("{") else q for q in queries]
    queries = [re.sub(r'[^\w\s.-]', ' ', q) for q in queries][:1000]
    times, wall = [], []
    for repeat in range(2):
        for query in queries:
            start = time.monotonic()
            status, body = server.ask("GET", "/v1/search?q=" + quoted(query))
            if repeat and status == 200:
                wall.append((time.monotonic() - start) * 1000)
                times.append(json.loads(body)["took_ms"])
    row(f"search, {len(queries)} queries, p50 / p95 / p99, in the engine with snippets", percentiles(times))
    row("the same over HTTP, one client", percentiles(wall))
    fresh = []
    for number in range(100):
        word = f"freshword{random.randrange(10**9)}"
        body = json.dumps({"id": f"fresh-{number}", "title": "Fresh", "label": "public", "body": word})
        start = time.monotonic()
        server.ask("POST", "/v1/documents", body, {"Content-Type": "application/json"})
        while True:
            _, answer = server.ask("GET", "/v1/search?q=" + word)
            if json.loads(answer)["total"]:
                break
        fresh.append((time.monotonic() - start) * 1000)
    row("from POST to found by a search, p50 / p95 / p99", percentiles(fresh))
    server.stop()


def xml(arguments, folder):
    path = os.path.join(folder, "large.xml")
    paragraph = "<p>Integrated circuits of 8542.31 held at Laredo for review of marking under 19 CFR 134.1. </p>"
    with open(path, "w") as file:
        file.write('<?xml version="1.0"?><documents xmlns="urn:trade-knowledge-base:documents:1">')
        number = 0
        while file.tell() < arguments.xml_megabytes * 1_000_000:
            file.write(f'<document id="L{number}" kind="notice" label="public"><title>Notice {number}</title><body>'
                       + paragraph * 100 + "</body></document>")
            number += 1
        file.write("</documents>")
    data = os.path.join(folder, "xml")
    cli("init", data=data)
    _, seconds, memory = cli("ingest", path, "--dry-run", data=data)
    row(f"reading a {arguments.xml_megabytes} MB XML file (--dry-run)", f"{seconds:.0f} s, {arguments.xml_megabytes / seconds:.0f} MB/s, peak memory {memory:.0f} MB")
    os.remove(path)


def ranking(arguments, folder):
    for name in ("cranfield", "vaswani"):
        source = os.path.join(arguments.ir, name)
        if not os.path.isdir(source):
            continue
        data, judged = os.path.join(folder, name), os.path.join(folder, name + "-judged")
        os.makedirs(judged)
        shutil.copy(os.path.join(source, "queries.tsv"), judged)
        with open(os.path.join(judged, "judgments.tsv"), "w") as out:
            for line in open(os.path.join(source, "qrels.txt")):
                query, _, document, grade = line.split()
                # In Cranfield's qrels.txt the code -1 counts as relevant.
                grade = 1 if int(grade) == -1 else int(grade)
                out.write(f"{query}\t{document}\t{grade}\n")
        cli("init", data=data)
        cli("ingest", os.path.join(source, "docs.jsonl"), "--label", "public", "--source", name, data=data)
        out, _, _ = cli("eval", judged, data=data)
        result = json.loads(out)
        row(f"{name}, {result['questions']} questions", f"nDCG@10 {result['ndcg_10']}, MRR {result['mrr']}, recall@100 {result['recall_100']}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--law")
    parser.add_argument("--queries")
    parser.add_argument("--ir")
    parser.add_argument("--xml-megabytes", type=int, default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        print("| what | measured |\n|---|---|")
        if arguments.ir:
            ranking(arguments, folder)
        if arguments.law and arguments.queries:
            law(arguments, folder)
        if arguments.xml_megabytes:
            xml(arguments, folder)


main()
