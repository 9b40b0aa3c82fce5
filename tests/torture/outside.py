"""What the tools of this folder share: starting the program, the ledger of what it acknowledged, the verdict.

Nothing here knows the program from inside. It is run as its users run it, and judged by what it prints and by what
a later start finds in the document.
"""

import argparse
import fcntl
import json
import os
import pathlib
import random
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
LONGEST = 10  # seconds that anything may take before it counts as hanging


class Ran:
    """One finished call: exit code (None: it hung), output, messages."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def fault(self):
        """Crash or hang in words, or nothing."""
        if self.code is None:
            return "hangs for more than %d s" % LONGEST
        if self.code < 0 or self.code > 2:
            return "crashes (%d): %s" % (self.code, self.err[-300:])
        return None


def call(arguments, env=None, timeout=LONGEST):
    try:
        done = subprocess.run(arguments, capture_output=True, timeout=timeout, env=env)
    except subprocess.TimeoutExpired:
        return Ran(None, "", "")
    return Ran(done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


def unread(pipe):
    """How many bytes wait in a pipe."""
    return struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, bytes(4)))[0]


class Writer:
    """A running `soak`, and the ledger of its acknowledgements."""

    def __init__(self, arguments, env=None):
        self.acknowledged, self.erased, self.messages = [], [], []
        self.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
        self._readers = [threading.Thread(target=self._read, args=(stream, take), daemon=True)
                         for stream, take in ((self.process.stdout, self._note), (self.process.stderr, self.messages.append))]
        for reader in self._readers:
            reader.start()

    def _read(self, stream, take):
        for line in stream:
            if line.endswith(b"\n"):
                take(line.decode(errors="replace").strip())

    def _note(self, line):
        word, _, token = line.partition(" ")
        if word == "ACK":
            self.acknowledged.append(token)
        elif word == "ERASED":
            self.erased.append(token)

    def send(self, number):
        if self.process.poll() is None:
            self.process.send_signal(number)

    def is_running(self):
        return self.process.poll() is None

    def comes_to(self, count, timeout=LONGEST):
        """Waits until there are `count` more acknowledgements; false when there are not in time, or it ended."""
        wanted, end = len(self.acknowledged) + count, time.monotonic() + timeout
        while len(self.acknowledged) < wanted and time.monotonic() < end and self.is_running():
            time.sleep(0.005)
        return len(self.acknowledged) >= wanted

    def catches_up(self):
        """Reads all that it acknowledged up to now: what comes after this is of later, but for one that is on its way."""
        self.send(signal.SIGSTOP)
        while self.is_running() and unread(self.process.stdout):
            time.sleep(0.001)
        time.sleep(0.005)  # the last line that was read is being noted
        self.send(signal.SIGCONT)

    def end(self, how=signal.SIGKILL, timeout=LONGEST):
        """Ends it and reads the rest; returns the exit code, or None when it had to be killed."""
        code = None
        if how is not None:
            self.send(how)
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for reader in self._readers:
            reader.join(5)
        self.process.stdout.close()
        self.process.stderr.close()
        return code


class Oogst:
    """The program under test."""

    def __init__(self, cli, data):
        self.cli = str(pathlib.Path(cli).resolve())
        (data / "tmp").mkdir(parents=True, exist_ok=True)
        self.env = dict(os.environ, LANG="C.UTF-8", XDG_DATA_HOME=str(data), TMPDIR=str(data / "tmp"))

    def run(self, *arguments, env=None, timeout=LONGEST):
        return call([self.cli, *map(str, arguments)], dict(self.env, **(env or {})), timeout)

    def knows(self, verb):
        return self.run(verb, "--help").code == 0

    def soak(self, path, run, *options, env=None):
        return Writer([self.cli, "soak", str(path), "--run", str(run), *map(str, options)], dict(self.env, **(env or {})))

    def records(self, path, kind):
        """The records of one kind, or a string with what is wrong."""
        ran = self.run("list", path, kind, "--json")
        if ran.code != 0:
            return ran.fault or "cannot be opened: " + ran.err.strip()
        return json.loads(ran.out).get(kind, [])

    def tokens(self, path):
        """The texts of all outcomes, and what is wrong with them."""
        found = self.records(path, "outcome")
        if isinstance(found, str):
            return set(), [found]
        nested = {}
        for outcome in found:
            nested.setdefault(outcome.get("parent"), set()).add(outcome.get("text"))
        faults = []
        for outcome in found:
            token, count = outcome.get("text", ""), outcome.get("instrument", "")
            if token.startswith("soak-") and count.isdigit():
                missing = {"%s/%d" % (token, i + 1) for i in range(int(count))} - nested.get(outcome["id"], set())
                if missing:
                    faults.append("half a step: %s lacks %s" % (token, ", ".join(sorted(missing))))
        texts = [outcome.get("text") for outcome in found]
        doubles = {text for text in texts if texts.count(text) > 1} if len(texts) != len(set(texts)) else set()
        return set(texts), faults + ["there twice: " + str(text) for text in doubles]

    def faults(self, path, ledger, erased=()):
        """All that is wrong with a document, given what was acknowledged."""
        tokens, faults = self.tokens(path)
        lost = [token for token in ledger if token not in tokens]
        if lost:
            faults.append("%d of %d acknowledged edits are lost, such as %s" % (len(lost), len(ledger), lost[0]))
        checked = self.run("check", path)
        if checked.code != 0:
            faults.append("check: " + (checked.fault or checked.err.strip()))
        if erased:
            people = self.records(path, "person")
            text = json.dumps(people)
            faults += ["erased person %s is back" % token for token in erased if token in text]
        return faults


class Naive:
    """A careless program, to see that a tool would notice one."""

    def __init__(self, *habits):
        self.habits = habits

    def soak(self, path, run, *options, env=None):
        return Writer([sys.executable, str(HERE / "naive_writer.py"), str(path), str(run), *self.habits], dict(os.environ, **(env or {})))

    def faults(self, path, ledger, erased=()):
        ran = call([sys.executable, str(HERE / "naive_writer.py"), str(path), "list"])
        tokens = set(ran.out.split())
        lost = [token for token in ledger if token not in tokens]
        return ["%d of %d are lost" % (len(lost), len(ledger))] if lost or ran.code else []


class Verdict:
    """Counts cases; says at once what failed, and keeps what it failed on."""

    def __init__(self, options):
        self.options, self.passed, self.failed, self.notes = options, 0, 0, {}

    def case(self, name, faults, keep=()):
        if not faults:
            self.passed += 1
            if self.passed % 1000 == 0:
                print("%8d held" % self.passed, flush=True)
            return True
        self.failed += 1
        print("FAILED: %s" % name, flush=True)
        for fault in faults[:10]:
            print("    " + fault, flush=True)
        if self.options.keep:
            place = pathlib.Path(self.options.keep) / ("%03d" % self.failed)
            place.mkdir(parents=True, exist_ok=True)
            for path in keep:
                for file in pathlib.Path(path).parent.glob(pathlib.Path(path).name + "*"):
                    shutil.copy(file, place)
            (place / "why.txt").write_text("%s\n%s\n" % (name, "\n".join(faults)))
        return False

    def control(self, name, noticed):
        """A negative control: what is wrong on purpose must have been noticed."""
        self.case("control: " + name, [] if noticed else ["nothing was noticed, so this tool proves nothing"])

    def count(self, what, number=1):
        self.notes[what] = self.notes.get(what, 0) + number

    def end(self):
        for what, number in self.notes.items():
            print("%8d %s" % (number, what))
        total = self.passed + self.failed
        if self.failed:
            print("test cases: %d | %d passed | %d failed" % (total, self.passed, self.failed))
        else:
            print("All tests passed (%d assertions in %d test cases)" % (total, total))
        return 1 if self.failed else 0


def oldest_document():
    """A golden file of the migrations' own tests, where there is one."""
    return next(map(str, sorted((HERE.parent / "cases" / "migrate").rglob("*.oogst"))), None)


def options(about, count, more=()):
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--cli", required=True, help="the oogst-cli under test")
    parser.add_argument("--count", type=int, default=count, help="how many rounds (%d)" % count)
    parser.add_argument("--seed", type=int, default=None, help="to do the same again as far as time allows")
    parser.add_argument("--keep", help="a folder for the documents of failed rounds")
    for name, help in more:
        parser.add_argument(name, help=help)
    parser.add_argument("--old", default=oldest_document(), help="a document of an older version, for migrations")
    chosen = parser.parse_args()
    if chosen.seed is None:
        chosen.seed = random.SystemRandom().randrange(1 << 30)
    print("seed %d" % chosen.seed, flush=True)
    return chosen


def run_tool(body, chosen):
    """body(options, random, folder, verdict) in a folder of its own, in memory where there is one."""
    memory = "/dev/shm" if not os.environ.get("TMPDIR") and os.access("/dev/shm", os.W_OK) else None
    verdict = Verdict(chosen)
    with tempfile.TemporaryDirectory(prefix="oogst-torture-", dir=memory, ignore_cleanup_errors=True) as folder:
        body(chosen, random.Random(chosen.seed), pathlib.Path(folder), verdict)
    sys.exit(verdict.end())
