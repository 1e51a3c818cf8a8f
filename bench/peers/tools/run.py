"""Runs the engines one after another; writes OUT/<engine>.json, then OUT/agreement.json and OUT/table.md."""
import glob
import json
import os
import shutil
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
os.chdir(ROOT)
PY1, PY2 = f"{ROOT}/.venv/bin/python", f"{ROOT}/.venv2/bin/python"
CAP = os.environ.get("CAP", "8")
REPEAT = int(os.environ.get("REPEAT", "3"))
PAIRED = int(os.environ.get("PAIRED", "0"))
HEAP = os.environ.get("HEAP", "1000")
SKIP = set(os.environ.get("SKIP", "").split())
ONE, BOTH = ["taskset", "-c", "1"], []
PORT = os.environ.get("SPHINX_PORT", "19306")


def cpu_idle(seconds=1.0):
    def read():
        v = list(map(int, open("/proc/stat").readline().split()[1:]))
        return v[3] + v[4], sum(v)
    a, ta = read()
    time.sleep(seconds)
    b, tb = read()
    return (b - a) / max(1, tb - ta)


def wait_quiet(limit=180):
    t0 = time.time()
    while True:
        idle = cpu_idle()
        if idle > 0.93 or time.time() - t0 > limit:
            return {"idle": round(idle, 3), "waited_s": round(time.time() - t0, 1)}


def calib():
    """Fixed work on the measuring core; tells disturbed runs apart."""
    code = "import time\nt=time.perf_counter()\nx=0\nfor i in range(6000000): x+=i\nprint(round((time.perf_counter()-t)*1e3,1))"
    return float(subprocess.run(ONE + [sys.executable, "-c", code], capture_output=True, text=True).stdout)


def run(cmd, timeout=3600, quiet=True):
    """-> (last JSON line of stdout, wall seconds, peak RSS MB of the process tree's largest process)"""
    q = wait_quiet() if quiet else {}
    tf = f"/tmp/bench_time_{os.getpid()}"
    t0 = time.time()
    p = subprocess.run(["/usr/bin/time", "-o", tf, "-f", "%M %U %S"] + cmd, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                       text=True, timeout=timeout)
    wall = time.time() - t0
    out = None
    for line in reversed(p.stdout.strip().splitlines()):
        if line.startswith("{"):
            out = json.loads(line)
            break
    if out is None:
        out = {"error": (p.stderr or p.stdout)[-800:], "rc": p.returncode}
    try:
        m, u, s = open(tf).read().split()[-3:]
        out["proc"] = {"wall_s": round(wall, 3), "max_rss_mb": round(int(m) / 1024, 1), "user_s": float(u), "sys_s": float(s), **q}
    except ValueError:
        pass
    return out


def drop_caches():
    subprocess.run(["sync"])
    try:
        open("/proc/sys/vm/drop_caches", "w").write("3")
        return True
    except OSError:
        return False


def du(path):
    if os.path.isfile(path):
        return os.path.getsize(path)
    return sum(os.path.getsize(os.path.join(b, f)) for b, _, fs in os.walk(path) for f in fs)


def stored_text(path):
    """What of an index is only the stored text: Tantivy's .store and Lucene's .fdt, .fdx, .fdm files."""
    return sum(os.path.getsize(os.path.join(b, f)) for b, _, fs in os.walk(path) for f in fs
               if f.endswith((".store", ".fdt", ".fdx", ".fdm")))


def fresh(path):
    shutil.rmtree(path, ignore_errors=True)
    if os.path.exists(path):
        os.unlink(path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    return path


class Engine:
    threads2 = False
    add = True
    java = None

    def __init__(self, data, ix, out):
        self.data, self.base, self.out = data, ix, out
        self.raw, self.norm, self.wl = f"{data}/corpus.tsv", f"{data}/corpus.norm.tsv", f"{data}/workload.tsv"
        self.ix = f"{ix}/{self.name}"

    def start(self): pass
    def stop(self): pass
    pin_query = ONE


class Tantivy(Engine):
    name, threads2 = "tantivy", True
    def b(self, what, *a): return [PY1, "engines/tantivy_b.py", what, "--index", self.ix, *a]
    def build(self, threads, heap=None):
        return run((ONE if threads == 1 else BOTH) + self.b("build", "--corpus", self.raw, "--threads", str(threads), "--heap",
                   str(heap or int(HEAP) * 2)))
    def query(self): return ONE + self.b("query", "--workload", self.wl)
    def dump(self, f): return self.b("query", "--workload", self.wl, "--dump", f)
    def open(self): return self.b("open")
    def added(self): return self.b("add")


class Lucene(Engine):
    threads2 = True
    def jvm(self, heap="6g"):
        if self.name == "lucene8":
            cp = ":".join(sorted(glob.glob("/usr/share/java/lucene-*-8*.jar")))
        else:
            cp = glob.glob(".jars/*fatjar.jar")[0]
        java = os.environ.get("JAVA") or sorted(glob.glob("/usr/lib/jvm/java-17-openjdk-*/bin/java"))[0]
        return [java, "-Xms1g", f"-Xmx{heap}", "-XX:+UseSerialGC", "-cp", f".build/{'lucene8' if self.name == 'lucene8' else 'lucene9'}:{cp}", "LuceneB"]
    def build(self, threads, heap=None):
        return run((ONE if threads == 1 else BOTH) + self.jvm() + ["build", f"index={fresh(self.ix)}", f"corpus={self.raw}",
                   f"threads={threads}", f"heap={heap or int(HEAP)}", "merge=1" if threads == 1 and not heap else "merge=0"])
    def query(self): return self.jvm() + ["query", f"index={self.ix}", f"workload={self.wl}", "warm_s=3"]
    def dump(self, f): return self.jvm() + ["query", f"index={self.ix}", f"workload={self.wl}", f"dump={f}"]
    def open(self): return self.jvm("1g") + ["open", f"index={self.ix}"]
    def added(self): return self.jvm() + ["add", f"index={self.ix}"]


class Ours(Engine):
    """The project's own engine, through the release build of its driver.

    Its word splitter keeps `8471.30` and `U.S.C.` together, so for the same matches as its peers it is asked over the
    normalised words; building is timed on the raw text like everybody's."""
    name, threads2 = "kb", True
    def b(self, what, *a): return [os.environ.get("KB_BENCH", f"{ROOT}/../../.build/release/kb-bench"), what, f"index={self.ix}", *a]
    def build(self, threads, heap=None):
        pin = ONE if threads == 1 else BOTH
        a = [f"threads={threads}", f"memory={heap or HEAP}"]
        fresh(self.ix)
        r = run(pin + self.b("build", f"corpus={self.raw}", *a))
        fresh(self.ix)
        subprocess.run(pin + self.b("build", f"corpus={self.norm}", *a), check=True, stdout=subprocess.DEVNULL)
        return r
    def query(self): return ONE + self.b("query", f"workload={self.wl}", f"cap={CAP}")
    def dump(self, f): return self.b("dump", f"workload={self.wl}", f"out={f}")
    def open(self): return self.b("open")
    def added(self): return self.b("add")


class Lucene9(Lucene): name = "lucene9"
class Lucene8(Lucene): name = "lucene8"


class Sqlite(Engine):
    name = "sqlite"
    def b(self, what, *a): return [PY1, "engines/sqlite_b.py", what, "--index", self.ix, *a]
    def build(self, threads):
        fresh(self.ix)
        return run(ONE + self.b("build", "--corpus", self.raw))
    def query(self): return ONE + self.b("query", "--workload", self.wl, "--cap", CAP)
    def dump(self, f): return self.b("query", "--workload", self.wl, "--dump", f)
    def open(self): return self.b("open")
    def added(self): return self.b("add")


class Xapian(Engine):
    name = "xapian"
    def build(self, threads):
        fresh(self.ix + ".compact")
        r = run(ONE + [".build/xapian_b", "build", f"index={fresh(self.ix)}", f"corpus={self.raw}"])
        r["index_bytes_before_merge"], r["index_bytes"] = du(self.ix), du(self.ix + ".compact")
        return r
    def query(self): return ONE + [".build/xapian_b", "query", f"index={self.ix}.compact", f"workload={self.wl}", f"cap={CAP}"]
    def dump(self, f): return [".build/xapian_b", "query", f"index={self.ix}.compact", f"workload={self.wl}", f"dump={f}"]
    def open(self): return [".build/xapian_b", "open", f"index={self.ix}.compact"]
    def added(self): return [".build/xapian_b", "add", f"index={self.ix}"]


class Postgres(Engine):
    name = "postgres"
    def conn(self): return f"conn=host={self.ix} user=postgres dbname=postgres"
    def build(self, threads):
        fresh(self.ix)
        subprocess.run(["engines/pg.sh", "init", self.ix], check=True)
        self.start()
        r = run([".build/pg_b", "build", self.conn(), f"corpus={self.raw}", f"norm={self.norm}"])
        self.stop()
        return r
    def start(self): subprocess.run(["engines/pg.sh", "start", self.ix], check=True)
    def stop(self): subprocess.run(["engines/pg.sh", "stop", self.ix], check=True)
    def query(self): return [".build/pg_b", "query", self.conn(), f"workload={self.wl}", f"cap={CAP}"]
    def dump(self, f): return [".build/pg_b", "query", self.conn(), f"workload={self.wl}", f"dump={f}"]
    def open(self): return [".build/pg_b", "open", self.conn()]
    def added(self): return [".build/pg_b", "add", self.conn()]


class Bm25s(Engine):
    name, add = "bm25s", False
    def b(self, what, *a): return [PY1, "engines/bm25s_b.py", what, "--index", self.ix, *a]
    def build(self, threads):
        fresh(self.ix)
        return run(ONE + self.b("build", "--corpus", self.norm))
    def query(self): return ONE + self.b("query", "--workload", self.wl, "--cap", CAP)
    def dump(self, f): return self.b("query", "--workload", self.wl, "--dump", f)
    def open(self): return self.b("open")


class Infinity(Engine):
    name, add, threads2 = "infinity", False, True
    def b(self, what, *a): return [PY1, "engines/infinity_b.py", what, "--index", self.ix, *a]
    def build(self, threads):
        fresh(self.ix)
        return run((ONE if threads == 1 else BOTH) + self.b("build", "--corpus", self.norm))
    def query(self): return ONE + self.b("query", "--workload", self.wl, "--cap", CAP)
    def dump(self, f): return self.b("query", "--workload", self.wl, "--dump", f)
    def open(self): return self.b("open")


class Pisa(Engine):
    name, add, threads2 = "pisa", False, True
    def b(self, what, *a): return [PY2, "engines/pisa_b.py", what, "--index", self.ix, *a]
    def build(self, threads):
        fresh(self.ix)
        return run((ONE if threads == 1 else BOTH) + self.b("build", "--corpus", self.norm, "--threads", str(threads)))
    def query(self): return ONE + self.b("query", "--workload", self.wl, "--cap", CAP)
    def dump(self, f): return self.b("query", "--workload", self.wl, "--dump", f)
    def open(self): return self.b("open")


class Lance(Engine):
    name, add, threads2 = "lance", False, True
    def b(self, what, *a): return [PY2, "engines/lance_b.py", what, "--index", self.ix, *a]
    def build(self, threads):
        fresh(self.ix)
        return run((ONE if threads == 1 else BOTH) + self.b("build", "--corpus", self.raw))
    def query(self): return ONE + self.b("query", "--workload", self.wl, "--cap", CAP)
    def dump(self, f): return self.b("query", "--workload", self.wl, "--dump", f)
    def open(self): return self.b("open")


class Groonga(Engine):
    name = "groonga"
    def build(self, threads):
        fresh(self.ix)
        os.makedirs(self.ix)
        r = run(ONE + [".build/groonga_b", "build", f"index={self.ix}/db", f"corpus={self.norm}"])
        r["index_bytes"] = int(subprocess.run(["du", "-s", "-B1", self.ix], capture_output=True, text=True).stdout.split()[0])
        return r
    def query(self): return ONE + [".build/groonga_b", "query", f"index={self.ix}/db", f"workload={self.wl}", f"cap={CAP}"]
    def dump(self, f): return [".build/groonga_b", "query", f"index={self.ix}/db", f"workload={self.wl}", f"dump={f}"]
    def open(self): return [".build/groonga_b", "open", f"index={self.ix}/db"]
    def added(self): return [".build/groonga_b", "add", f"index={self.ix}/db"]


class Sphinx(Engine):
    name, add = "sphinx", False
    def build(self, threads):
        fresh(self.ix)
        return run(ONE + ["engines/sphinx.sh", "build", self.ix, self.norm, PORT])
    def start(self): subprocess.run(["engines/sphinx.sh", "start", self.ix], check=True)
    def stop(self): subprocess.run(["engines/sphinx.sh", "stop", self.ix], check=True)
    def query(self): return [".build/sphinx_b", "query", f"port={PORT}", f"workload={self.wl}", f"cap={CAP}"]
    def dump(self, f): return [".build/sphinx_b", "query", f"port={PORT}", f"workload={self.wl}", f"dump={f}"]
    open = None


ENGINES = {c.name: c for c in (Ours, Tantivy, Lucene9, Sqlite, Xapian, Lucene8, Postgres, Bm25s, Pisa, Infinity, Lance, Groonga, Sphinx)}


def main():
    corpus, queries, out = sys.argv[1:4]
    names = sys.argv[4:] or list(ENGINES)
    out = os.path.abspath(out)
    data, ix = f"{out}/data", f"{out}/index"
    os.makedirs(ix, exist_ok=True)
    os.chmod(ix, 0o755)
    if not os.path.exists(f"{data}/meta.json"):
        lim = [os.environ["LIMIT"]] if "LIMIT" in os.environ else []
        subprocess.run([sys.executable, "tools/prepare.py", corpus, data] + lim, check=True)
    if not os.path.exists(f"{data}/workload.tsv"):
        subprocess.run([sys.executable, "tools/workload.py", data, queries], check=True)
    for name in names:
        e = ENGINES[name](data, ix, out)
        path = f"{out}/{name}.json"
        res = json.load(open(path)) if os.path.exists(path) else {"engine": name}
        print(f"== {name}", flush=True)

        def save():
            json.dump(res, open(path, "w"), indent=1)

        if "build" not in SKIP:
            if e.threads2 and "build2" not in SKIP:
                res["build2"] = e.build(2)
                print("  build2", {k: v for k, v in res["build2"].items() if k in ("total_s", "error", "segments")}, flush=True)
            if name in ("kb", "tantivy", "lucene9") and "small" not in SKIP:
                # ordinary buffer size, for memory use; leaves several segments
                res["build_small"] = e.build(1, 128)
                r = run(e.query())
                res["query_small"] = r
                save()
            res["build1"] = e.build(1)
            res["build1"]["disk_bytes"] = du(e.ix)
            res["build1"]["text_bytes"] = stored_text(e.ix)
            print("  build1", {k: v for k, v in res["build1"].items() if k in ("total_s", "error", "segments", "index_bytes")}, flush=True)
            save()
        e.start()
        try:
            if "open" not in SKIP and e.open:
                cold, warm = [], []
                for _ in range(5):
                    if name != "postgres":
                        drop_caches()
                    cold.append(run(e.open(), quiet=False))
                for _ in range(5):
                    warm.append(run(e.open(), quiet=False))
                res["open_cold"], res["open_warm"] = cold, warm
            if "dump" not in SKIP:
                run(e.dump(f"{out}/{name}.dump"), quiet=False)
            if "query" not in SKIP and not PAIRED:
                res["query"] = []
                for i in range(REPEAT):
                    c0 = calib()
                    r = run(e.query())
                    r["calib_ms"] = [c0, calib()]
                    res["query"].append(r)
                    print(f"  query {i}: calib {r['calib_ms']} or2 {r.get('sets', {}).get('or2', r.get('error'))}", flush=True)
                    save()
            if e.add and "add" not in SKIP:
                keep = None
                res["add"] = run(e.added())
                print("  add", res["add"], flush=True)
        finally:
            e.stop()
        save()
    for i in range(PAIRED):
        # In turns, so that a machine whose speed drifts is as slow for one as for the other.
        for name in names:
            e = ENGINES[name](data, ix, out)
            path = f"{out}/{name}.json"
            res = json.load(open(path)) if os.path.exists(path) else {"engine": name}
            e.start()
            try:
                c0 = calib()
                r = run(e.query())
                r["calib_ms"] = [c0, calib()]
            finally:
                e.stop()
            res["query"] = (res.get("query", []) if i else []) + [r]
            json.dump(res, open(path, "w"), indent=1)
            print(f"  turn {i} {name}: calib {r['calib_ms']}", flush=True)
    subprocess.run([sys.executable, "tools/compare.py", out], check=False)
    subprocess.run([sys.executable, "tools/report.py", out], check=False)


main()
