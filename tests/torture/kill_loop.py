"""Kills the program at random moments and looks whether all it acknowledged is in the document.

One to three writers work on one file, each in a kind of work of its own; all are killed (kill -9), now and then one
is killed earlier and another takes its place. Afterwards every acknowledged edit must be there, no step half, no
damage; and the next start must work at once, without a message.
"""

import itertools
import time

import outside

MODES = ["--edit", "--edit", "--merge", "--import", "--erase", "--compact", "--migrate"]
ROUNDS_PER_FILE = 5
run_numbers = itertools.count(1)


class Killing:
    def __init__(self, subject, chance, old=None):
        self.subject, self.chance, self.old = subject, chance, old
        self.acknowledged = self.kills = 0

    def start(self, path, mode):
        more = ["--with", self.old] if self.old and mode == "--migrate" else []
        return self.subject.soak(path, next(run_numbers), mode, *more)

    def mode(self, fresh):
        mode = self.chance.choice(MODES)
        return "--edit" if mode == "--migrate" and not (self.old and fresh) else mode

    def round(self, path, ledger, erased):
        """Writers until they are killed; the ledgers grow by what they acknowledged."""
        fresh = not path.exists()
        writers = [self.start(path, self.mode(fresh)) for _ in range(self.chance.choice([1, 1, 2, 3]))]
        ended = []
        if self.chance.random() < 0.8:
            writers[0].comes_to(1)
        self.wait()
        if self.chance.random() < 0.3:
            ended.append(writers.pop())
            ended[0].end()
            writers.append(self.start(path, self.mode(False)))
            self.wait()
        for writer in writers:
            writer.send(outside.signal.SIGKILL)
        for writer in writers + ended:
            writer.end()
            ledger += writer.acknowledged
            erased += writer.erased
            self.acknowledged += len(writer.acknowledged)
            self.kills += 1

    def wait(self):
        time.sleep(self.chance.expovariate(1 / 0.1) if self.chance.random() < 0.9 else self.chance.random())


def next_start(subject, path, ledger):
    """The start after a crash: works at once and asks nothing."""
    writer = subject.soak(path, next(run_numbers), "--count", 1, "--patience", 0)
    code = writer.end(how=None)
    ledger += writer.acknowledged
    return [] if code == 0 and not writer.messages else ["the next start: %s %s" % (code, " ".join(writer.messages))]


def main(options, chance, folder, verdict):
    data = folder / "data"
    subject = outside.Oogst(options.cli, data)
    killing = Killing(subject, chance, options.old)
    ledger, erased, path = [], [], None
    rounds = 0
    while killing.kills < options.count:
        if rounds % ROUNDS_PER_FILE == 0:
            ledger, erased, path = [], [], folder / ("%d.oogst" % rounds)
        rounds += 1
        killing.round(path, ledger, erased)
        if not path.exists() and not ledger:
            continue
        faults = [] if chance.random() < 0.5 else next_start(subject, path, ledger)
        good = verdict.case("round %d" % rounds, faults + subject.faults(path, ledger, erased), [path])
        if not good or rounds % ROUNDS_PER_FILE == 0:
            for file in folder.glob(path.name + "*"):
                file.unlink()
            rounds += -rounds % ROUNDS_PER_FILE
    verdict.count("kills", killing.kills)
    verdict.count("edits acknowledged", killing.acknowledged)

    naive = Killing(outside.Naive("early"), chance)
    noticed = False
    for i in range(10):
        ledger, path = [], folder / ("naive%d" % i)
        naive.round(path, ledger, [])
        noticed = noticed or bool(naive.subject.faults(path, ledger))
    verdict.control("a program that acknowledges before it commits loses edits", noticed)


if __name__ == "__main__":
    outside.run_tool(main, outside.options(__doc__.splitlines()[0], 40))
