"""Works on eight copies of one document at once, merges them in any order, and looks whether one truth comes of it.

Eight programs write, each in a copy of its own and each in a kind of work of its own; meanwhile others take one copy
into another, several at a time and also into one that is being written; the same outcomes are reworded in several
copies; some writers are killed. At the end everything goes everywhere, in any order. Then all copies say the same, word
for word; every acknowledged edit is in each of them, once; where wordings differ, one of those that were written stands
and the others are offered; nobody who was erased is back; and taking everything in again brings nothing.
"""

import concurrent.futures
import itertools
import json
import shutil

import outside

LAPTOPS = 8
MOST_EDITS = 200  # of one writer: enough to be at it while others merge
PATIENCE = 60  # seconds: a merge may wait for seven others
MODES = ["--edit", "--edit", "--import", "--erase", "--compact", "--merge"]
run_numbers = itertools.count(1)


class World:
    def __init__(self, subject, chance, folder):
        self.subject, self.chance, self.folder = subject, chance, folder
        self.copies = [folder / ("laptop%d.oogst" % (i + 1)) for i in range(LAPTOPS)]
        self.ledger, self.erased, self.faults = [], [], []
        self.worded = {}  # outcome -> the wordings that were acknowledged, at a laptop each
        self.merges = 0

    def note(self, writer):
        self.ledger += writer.acknowledged
        self.erased += writer.erased

    def begin(self):
        """One document with outcomes and people, and seven copies of it."""
        for mode, count in (("--edit", 8), ("--erase", 6)):
            writer = self.subject.soak(self.copies[0], next(run_numbers), mode, "--count", count)
            if writer.end(how=None, timeout=PATIENCE) != 0:
                self.faults.append("beginning: " + " ".join(writer.messages))
            self.note(writer)
        found = self.subject.records(self.copies[0], "outcome")
        if isinstance(found, str):
            self.faults.append("beginning: " + found)
            return
        # Those of the ledger keep their wording; what hangs below them may be reworded, and is not counted by its text.
        self.reworded = [outcome for outcome in found if "parent" not in outcome][:3]
        self.ledger = [token for token in self.ledger if token not in {outcome["text"] for outcome in self.reworded}]
        for copy in self.copies[1:]:
            shutil.copy(self.copies[0], copy)

    def reword(self, laptop):
        """One of the first outcomes gets a wording of this laptop."""
        outcome = self.chance.choice(self.reworded)
        wording = "said %d at %s" % (next(run_numbers), laptop.stem)
        change = laptop.with_suffix(".json")
        change.write_text(json.dumps({"oogst": 1, "outcome": [{"id": outcome["id"], "text": wording}]}))
        ran = self.subject.run("import", laptop, change, timeout=PATIENCE)
        if ran.code == 0:
            self.worded.setdefault(outcome["id"], set()).add(wording)
        else:
            self.faults.append("rewording: " + (ran.fault or ran.err.strip()))

    def merge(self, into, *others):
        ran = self.subject.run("merge", into, *others, "--json", timeout=PATIENCE)
        if ran.code != 0:
            self.faults.append("merge into %s: %s" % (into.name, ran.fault or ran.err.strip()))
            return []
        self.merges += len(others)
        return json.loads(ran.out)["files"]

    def work(self):
        """All laptops at once, and others that merge between them meanwhile."""
        writers = []
        for copy in self.copies:
            mode = self.chance.choice(MODES)
            other = self.chance.choice([c for c in self.copies if c != copy])
            more = ["--with", other] if mode == "--merge" else []
            writers.append(self.subject.soak(copy, next(run_numbers), mode, "--count", MOST_EDITS, *more))
        for writer in writers:
            writer.comes_to(1, PATIENCE)
        pairs = [self.chance.sample(self.copies, 2) for _ in range(self.chance.randint(2, 6))]
        with concurrent.futures.ThreadPoolExecutor(3) as several:
            list(several.map(lambda pair: self.merge(*pair), pairs))
            list(several.map(self.reword, self.chance.sample(self.copies, 3)))
        for writer in writers:
            writer.send(self.chance.choice([outside.signal.SIGKILL, outside.signal.SIGTERM]))
        for writer in writers:
            writer.end(how=None, timeout=PATIENCE)
            self.note(writer)

    def exchange(self):
        """Everything goes everywhere: over a few laptops, in any order, some of it twice."""
        order = self.copies[:]
        self.chance.shuffle(order)
        for first, second in zip(order, order[1:]):
            self.merge(second, first)
        last, rest = order[-1], order[:-1]
        self.chance.shuffle(rest)
        with concurrent.futures.ThreadPoolExecutor(3) as several:
            list(several.map(lambda copy: self.merge(copy, *self.chance.sample([last, last, self.chance.choice(rest)], 3)), rest))
        # What was still on its way when it was taken in twice.
        for copy in rest:
            self.merge(copy, last)

    def said(self, copy):
        """All records of a document, as its export says them."""
        out = copy.with_suffix(".export.json")
        ran = self.subject.run("export", copy, out, timeout=PATIENCE)
        if ran.code != 0:
            self.faults.append("export: " + (ran.fault or ran.err.strip()))
            return {}
        return json.loads(out.read_text())

    def judge(self):
        told = [self.said(copy) for copy in self.copies]
        for copy, what in zip(self.copies, told):
            if what != told[0]:
                kinds = [kind for kind in told[0] if what.get(kind) != told[0][kind]]
                self.faults.append("%s says something else than %s about: %s" % (copy.name, self.copies[0].name, ", ".join(kinds)))
        for copy in self.copies:
            self.faults += ["%s: %s" % (copy.name, fault) for fault in self.subject.faults(copy, self.ledger, self.erased)]
        texts = {outcome["id"]: outcome.get("text") for outcome in told[0].get("outcome", [])}
        for outcome, wordings in self.worded.items():
            if texts.get(outcome) not in wordings:
                self.faults.append("an outcome says what nobody said of it last: %s" % texts.get(outcome))
        # The others have their own notes of when they took in what; after those there is nothing more.
        for what, counts in (("records", ["added", "changed", "removed"]), ("anything", ["changes"])):
            again = self.merge(self.copies[0], *self.copies[1:])
            if any(file[count] for file in again for count in counts):
                self.faults.append("taking everything in again brings %s: %s" % (what, again))


def main(options, chance, folder, verdict):
    subject = outside.Oogst(options.cli, folder / "data")
    for number in range(options.count):
        place = folder / str(number)
        place.mkdir()
        world = World(subject, chance, place)
        world.begin()
        for _ in range(chance.randint(1, 3)):
            if not world.faults:
                world.work()
        world.exchange()
        world.judge()
        verdict.case("world %d" % (number + 1), world.faults, world.copies)
        verdict.count("edits acknowledged", len(world.ledger))
        verdict.count("people erased", len(world.erased))
        verdict.count("merges", world.merges)
        if number == 0:
            # Copying the newest file over the others is what people do without merging.
            for copy in world.copies[:-1]:
                for beside in place.glob(copy.name + "*"):
                    beside.unlink()
            writer = subject.soak(world.copies[0], next(run_numbers), "--count", 3)
            writer.end(how=None)
            world.note(writer)
            verdict.control("an edit in one copy only is missed in another",
                            bool(subject.faults(world.copies[-1], world.ledger, world.erased)))
        shutil.rmtree(place)


if __name__ == "__main__":
    outside.run_tool(main, outside.options(__doc__.splitlines()[0], 3))
