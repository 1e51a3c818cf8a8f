#!/usr/bin/env python3
"""Measures education: the build of every module of the corpus, and the ripple from a commit to its flags.

    bench/teaching.py [--bin FOLDER] [--modules 200] [--notices 20]

The build is told in processor time beside that of `kb-cli status`, since the clock of a shared machine says little. The ripple is
measured as a reader meets it: from the answer to the POST of a notice until the module and the tasks of its owner
say so, with as many published modules as asked for, each resting on a ruling of its own and on one that all share.
"""
import argparse, http.client, json, os, re, resource, statistics, subprocess, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default=os.path.join(ROOT, ".build", "release"))
    parser.add_argument("--modules", type=int, default=200)
    parser.add_argument("--notices", type=int, default=20)
    asked = parser.parse_args()

    def cli(*words, data):
        done = subprocess.run([f"{asked.bin}/kb-cli", *words, "--data", data],
                              cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, (words, done.returncode, done.stderr[-2000:])
        return done

    with tempfile.TemporaryDirectory() as folder:
        data = folder + "/corpus"
        cli("init", data=data)
        cli("ingest", "corpus", "--quiet", data=data)
        count = len([name for name in os.listdir(ROOT + "/corpus/modules") if name.endswith(".lesson")])
        runs = []
        for _ in range(5):
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            cli("status", data=data)
            idle = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            cli("module", "check", "corpus/modules", "--release", data=data)
            runs.append((resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - idle, idle - before))
        build, status = (statistics.median(run[n] for run in runs) for n in (0, 1))
        print(f"build of {count} corpus modules: {build * 1000:.0f} ms of processor time, "
              f"{build / status:.1f} times that of `kb-cli status`")
        ripple(folder, cli, asked)


def ripple(folder, cli, asked):
    data = folder + "/ripple"
    cli("init", data=data)
    rulings = [{"id": f"N{300000 + n}", "title": f"Ruling {n}", "kind": "ruling", "label": "public", "status": "in-force",
                "issued": "2010-01-01", "source": "CBP Rulings", "body": f"Goods of kind {n} need one mark of origin."}
               for n in range(asked.modules + 1)]
    with open(folder + "/rulings.jsonl", "w") as file:
        file.writelines(json.dumps(ruling) + "\n" for ruling in rulings)
    cli("ingest", folder + "/rulings.jsonl", "--quiet", data=data)
    os.mkdir(folder + "/modules")
    for n in range(asked.modules):
        with open(f"{folder}/modules/m{n}.lesson", "w") as file:
            file.write(f"id: m{n}\ntitle: Module {n}\ndirection: joint\naudience: partner\nlabel: public\n"
                       f"owner: Electronics Center\nreview_by: 2036-06-30\n---\n# One\n\n{{{{cite N{300000 + n}#p1}}}}\n\n"
                       f"{{{{cite N{300000 + asked.modules}#p1}}}}\n")
    cli("module", "save", folder + "/modules", "--submit", "--as", "trainer", data=data)
    cli("module", "publish", folder + "/modules", data=data)
    server = subprocess.Popen([f"{asked.bin}/kb-server", "--data", data, "--listen", "127.0.0.1:0"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        port = int(re.search(r":(\d+)\s*$", server.stdout.readline()).group(1))
        connection = http.client.HTTPConnection("127.0.0.1", port)

        def ask(method, path, body=None):
            connection.request(method, path, body, {"If-Match": "*"} if method == "DELETE" else {})
            answer = connection.getresponse()
            return answer.status, answer.read().decode(), dict(answer.getheaders())

        def notice(number, target):
            status, text, headers = ask("POST", "/v1/documents", json.dumps(
                {"id": f"H{400000 + number}", "title": "Revocation", "kind": "ruling", "label": "public",
                 "issued": "2020-01-01", "source": "CBP Rulings", "body": f"NY N{target} is hereby revoked."}))
            assert status == 201, text
            return headers["Location"].rsplit("/", 1)[1]

        def flagged(module, wanted):
            started = time.monotonic()
            while ('"state":"revoked"' in ask("GET", f"/v1/modules/m{module}")[1]) != wanted:
                assert time.monotonic() - started < 60
            return (time.monotonic() - started) * 1000

        one, back = [], []
        for n in range(asked.notices):
            filed = notice(n, 300000 + n)
            one.append(flagged(n, True))
            ask("DELETE", f"/v1/documents/{filed}")
            back.append(flagged(n, False))
        print(f"ripple to one of {asked.modules} modules: median {statistics.median(one):.1f} ms, most {max(one):.1f} ms; "
              f"taken back: median {statistics.median(back):.1f} ms, most {max(back):.1f} ms")
        filed = notice(9999, 300000 + asked.modules)
        started = time.monotonic()
        while ask("GET", "/v1/teaching-tasks")[1].count('"kind":"changed-passage"') < asked.modules:
            assert time.monotonic() - started < 60
        print(f"ripple to all {asked.modules} modules and their owners' tasks: {(time.monotonic() - started) * 1000:.0f} ms")
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
