"""Damaged, foreign, tampered and newer files: opened, checked, and taken in as the source of a merge.

Nothing crashes or hangs; a refused file keeps every byte and gets nothing beside it; whatever differs from the sound
document is found when it is opened or checked. What a damaged file brings into another document is nothing, or what the
sound one would have brought: never the damage, and never less in the end.
"""

import itertools
import shutil
import sqlite3
import stat

import mutations
import outside

run_numbers = itertools.count(1)


def bytes_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if stat.S_ISREG(path.lstat().st_mode)}


class Bench:
    def __init__(self, options, chance, folder):
        self.subject, self.chance, self.folder = outside.Oogst(options.cli, folder / "data"), chance, folder
        self.sound = folder / "sound.oogst"
        self.target = folder / "target.oogst"
        self.must(self.subject.run("sample", "gelderland", self.sound))
        self.must(self.subject.run("soak", self.sound, "--run", next(run_numbers), "--count", 5))
        shutil.copy(self.sound, self.target)
        self.must(self.subject.run("soak", self.sound, "--run", next(run_numbers), "--count", 5))
        own = self.subject.run("soak", self.target, "--run", next(run_numbers), "--count", 3)
        self.ledger = [line[4:] for line in own.out.splitlines() if line.startswith("ACK ")]
        self.content = self.export(self.sound)
        merged = self.fresh_target(self.sound)
        self.merged = self.export(merged)

    @staticmethod
    def must(ran):
        if ran.code != 0:
            raise RuntimeError(ran.fault or ran.err)

    def export(self, path):
        out = self.folder / "out.json"
        self.must(self.subject.run("export", path, out))
        return out.read_bytes()

    def fresh_target(self, source):
        path = self.folder / "merged.oogst"
        shutil.copy(self.target, path)
        self.must(self.subject.run("merge", path, source))
        return path

    def damaged(self, mutate):
        place = self.folder / "damaged"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        path = place / "d.oogst"
        shutil.copy(self.sound, path)
        mutate(path, self.chance)
        return place, path

    def opened(self, place, path):
        """(what happened in a word, faults)"""
        before, out = bytes_in(place), self.folder / "out.json"
        out.unlink(missing_ok=True)
        opened = self.subject.run("export", path, out)
        if opened.fault:
            return "crash", ["opening " + opened.fault]
        if opened.code != 0:
            faults = [] if opened.err.strip() else ["refused without a word"]
            after = bytes_in(place)
            if after != before:
                names = [name for name in {**before, **after} if before.get(name) != after.get(name)]
                faults.append("refused, and yet changed: " + ", ".join(names))
            return "refused", faults
        content = out.read_bytes()
        checked = self.subject.run("check", path)
        if checked.fault:
            return "crash", ["checking " + checked.fault]
        if checked.code != 0:
            return "found by check", []
        if content == self.content:
            return "harmless", []
        return "silent", ["opens, is said to be well, and holds something else"]

    def taken_in(self, place, path):
        """Faults of merging the damaged file into another document, and the sound one after it."""
        before = bytes_in(place)
        target = self.folder / "merged.oogst"
        shutil.copy(self.target, target)
        ran = self.subject.run("merge", target, path)
        if ran.fault:
            return ["merging " + ran.fault]
        after = bytes_in(place)
        faults = [] if before == {name: after.get(name) for name in before} else ["the source of a merge has changed"]
        faults += ["after a merge: " + fault for fault in self.subject.faults(target, self.ledger)]
        self.must(self.subject.run("merge", target, self.sound))
        if self.export(target) != self.merged:
            faults.append("a damaged source (merge said %d) leaves something behind that the sound one does not mend" % ran.code)
        return faults


def naive_opener_is_fooled(bench):
    """A program that reads without looking."""
    sound = sorted(sqlite3.connect(bench.sound).execute("SELECT id,text FROM outcome"))
    _, path = bench.damaged(lambda path, chance: mutations.with_sql(path, ["UPDATE outcome SET text='tampered'"]))
    return sorted(sqlite3.connect(path).execute("SELECT id,text FROM outcome")) != sound


def main(options, chance, folder, verdict):
    bench = Bench(options, chance, folder)
    kinds = list(mutations.ALL)
    chance.shuffle(kinds)
    for number in range(options.count):
        mutate = kinds[number % len(kinds)]
        if options.only and mutate.__name__ != options.only:
            continue
        place, path = bench.damaged(mutate)
        state = chance.getstate()
        kept = folder / "kept"
        shutil.rmtree(kept, ignore_errors=True)
        if options.keep and mutate is not mutations.no_file:
            shutil.copytree(place, kept)
        what, faults = bench.opened(place, path)
        verdict.count(what)
        if number % 3 == 0 or options.only:
            faults += bench.taken_in(place, path)
        chance.setstate(state)
        verdict.case("%s, file %d" % (mutate.__name__, number), faults, [kept / "d.oogst"] if kept.exists() else [])
    verdict.control("a program that reads without looking is fooled", naive_opener_is_fooled(bench))


if __name__ == "__main__":
    outside.run_tool(main, outside.options(__doc__.splitlines()[0], 75, [("--only", "one kind of damage by its name")]))
