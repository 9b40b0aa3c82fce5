"""Cuts the power: records what the program writes and syncs, and builds disks as they may be after a cut.

Every such disk must open, without damage, without half a step, with all that was acknowledged before the cut. The
control is a disk that swallows the syncs of the log: there the same tool must find losses.
"""

import itertools
import pathlib
import shutil
import subprocess

import disk
import outside

RUNS = [["--edit"], ["--merge"], ["--import"], ["--erase"], ["--compact"], ["--migrate"], ["--edit", "--edit"]]
run_numbers = itertools.count(1)


def built_shim(folder):
    shim = folder / "shim.so"
    subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", str(shim), str(outside.HERE / "shim.c"), "-ldl", "-lpthread"], check=True)
    return shim


class Cutting:
    def __init__(self, options, chance, folder, verdict):
        self.subject = outside.Oogst(options.cli, folder / "data")
        self.old, self.chance, self.folder, self.verdict = options.old, chance, folder, verdict
        self.shim = built_shim(folder)

    def recorded(self, modes, count, swallow=None):
        """The records of a run in all modes at once, of the closing, and of a second run on the same document."""
        place = self.folder / "recorded"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        log = self.folder / "log"
        log.unlink(missing_ok=True)
        env = {"LD_PRELOAD": str(self.shim), "TORTURE_FOLDER": str(place), "TORTURE_LOG": str(log)}
        if swallow:
            env["TORTURE_SWALLOW"] = swallow
        self.before = {}
        if self.old and "--migrate" in modes:
            shutil.copy(self.old, place / "d.oogst")
            self.before = {str(place / "d.oogst"): (place / "d.oogst").read_bytes()}
        for _ in range(2):
            writers = [self.start(place / "d.oogst", mode, count, env) for mode in modes]
            for writer in writers:
                if writer.end(how=None, timeout=60) != 0:
                    raise RuntimeError("the recorded run failed: " + " ".join(writer.messages))
        return place, disk.records_of(log)

    def start(self, path, mode, count, env):
        more = ["--with", self.old] if mode == "--migrate" and self.old else []
        return self.subject.soak(path, next(run_numbers), mode, "--count", count, *more, env=env)

    def cuts(self, records, count):
        """Half of the moments just after something was said or synced: there the promises are."""
        promises = [i + 1 for i, record in enumerate(records) if record.kind in "ASUR"]
        return sorted(self.chance.choice(promises) if self.chance.random() < 0.5 else self.chance.randint(1, len(records)) for _ in range(count))

    def images(self, place, records, count):
        """(path of the document as it may be, its ledger, who was erased), one after the other."""
        state, done = disk.Disk(self.before), 0
        for number, cut in enumerate(self.cuts(records, count)):
            for record in records[done:cut]:
                state.take(record)
            done = cut
            there = self.folder / "image"
            shutil.rmtree(there, ignore_errors=True)
            there.mkdir()
            for path, content in state.image(self.chance).items():
                target = there / pathlib.Path(path).relative_to(place)
                if target != there:  # the folder itself was opened to be synced
                    target.write_bytes(content)
            yield number, there / "d.oogst", state.acknowledged(), state.acknowledged("ERASED")

    def faults(self, number, path, ledger, erased):
        if not path.exists():
            return ["the document is gone"] if ledger else []
        faults = self.subject.faults(path, ledger, erased)
        if number % 8 == 0 and not faults:
            again = self.subject.run("soak", path, "--run", next(run_numbers), "--count", 1, "--patience", 0)
            if again.code != 0 or again.err:
                faults.append("the next start: %s %s" % (again.code, again.err))
        return faults

    def check(self, modes, images, count):
        place, records = self.recorded(modes, count)
        for number, path, ledger, erased in self.images(place, records, images):
            self.verdict.case("%s, image %d" % (" ".join(modes), number), self.faults(number, path, ledger, erased), [path])
            self.verdict.count("images")
            self.verdict.count("acknowledged edits looked for", len(ledger))

    def check_control(self):
        place, records = self.recorded(["--edit"], 30, swallow="-wal")
        noticed = sum(bool(self.subject.faults(path, ledger)) for _, path, ledger, _ in self.images(place, records, 12))
        self.verdict.control("a disk that swallows syncs loses edits", noticed > 0)


def main(options, chance, folder, verdict):
    cutting = Cutting(options, chance, folder, verdict)
    runs = [modes for modes in RUNS if options.old or modes != ["--migrate"]]
    per_run = max(1, min(200, options.count // len(runs)))
    left = options.count
    while left > 0:
        for modes in runs:
            cutting.check(modes, min(per_run, left), chance.randint(10, 60))
            left -= min(per_run, left)
    cutting.check_control()


if __name__ == "__main__":
    outside.run_tool(main, outside.options(__doc__.splitlines()[0], 70))
