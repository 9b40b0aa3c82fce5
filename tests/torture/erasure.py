"""Searches for the bytes of people who were erased: in the document, what stands beside it, and the backups.

The writer adds people with a token in all their names and erases them; whoever it says is ERASED must be nowhere, also
after other programs had the document open meanwhile, after kills, and after an old copy that still knew them was taken
in. Names of people who were not erased must be found: a search that finds nothing proves nothing.
"""

import itertools
import re
import shutil
import sqlite3

import outside

run_numbers = itertools.count(1)
TOKEN = re.compile(rb"(?:Given|Family) (soak-[0-9]+-[0-9a-z]+-[0-9]+q)")


def raw(folders):
    """The bytes of all files in these folders, by name; wide texts are made narrow, as a second form."""
    found = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                content = path.read_bytes()
                found[str(path)] = content + b"\0\0" + content.replace(b"\0", b"")
    return found


def places_of(token, files):
    return [name for name, content in files.items() if token.encode() in content]


class Search:
    def __init__(self, options, chance, folder):
        self.data = folder / "data"
        self.subject, self.chance, self.folder = outside.Oogst(options.cli, self.data), chance, folder

    def round(self, number):
        place = self.folder / str(number)
        place.mkdir()
        path, attic = place / "d.oogst", self.folder / ("attic%d" % number)
        attic.mkdir()
        self.erased, self.ledger, self.faults = [], [], []
        self.write(path, self.chance.randint(6, 30))
        old = shutil.copy(path, attic / "old.oogst")
        for _ in range(self.chance.randint(1, 3)):
            self.work(path)
        files = raw([place, self.data])
        self.nowhere(files, "after the work")
        people = {token.decode() for content in files.values() for token in TOKEN.findall(content)}
        self.seen = len(people - set(self.erased))
        self.come_home(path, old)
        self.nowhere(raw([place, self.data]), "after an old copy came in")
        self.faults += self.subject.faults(path, self.ledger, self.erased)
        shutil.rmtree(place)
        shutil.rmtree(attic)
        return self.faults

    def write(self, path, count):
        writer = self.subject.soak(path, next(run_numbers), "--erase", "--count", count)
        if writer.end(how=None, timeout=60) != 0:
            self.faults.append("writing: " + " ".join(writer.messages))
        self.note(writer)

    def note(self, writer):
        self.erased += writer.erased
        self.ledger += writer.acknowledged

    def work(self, path):
        """Until its end, or until it is killed; alone, or with another writer that goes on while we search."""
        kind = self.chance.choice(["alone", "killed", "two"])
        if kind == "alone":
            return self.write(path, self.chance.randint(5, 30))
        writers = [self.subject.soak(path, next(run_numbers), "--erase") for _ in range(2 if kind == "two" else 1)]
        for writer in writers:
            writer.comes_to(self.chance.randint(2, 20))
        for writer in writers:
            writer.end()
            self.note(writer)

    def come_home(self, path, old):
        if self.chance.random() < 0.5:
            merged = self.subject.run("merge", path, old)
        else:  # the other way round: the old copy learns of it, and takes the place of the document
            merged = self.subject.run("merge", old, path)
            for side in ("-wal", "-shm"):
                path.with_name(path.name + side).unlink(missing_ok=True)
            shutil.copy(old, path)
        if merged.code != 0:
            self.faults.append("merging: " + (merged.fault or merged.err))

    def nowhere(self, files, when):
        for token in self.erased:
            for name in places_of(token, files):
                self.faults.append("%s %s is still in %s" % (when, token, name))


def naive_eraser_leaves_bytes(folder):
    """Somebody who only says DELETE."""
    path = folder / "naive.db"
    file = sqlite3.connect(path, isolation_level=None)
    file.execute("PRAGMA secure_delete=OFF")
    file.execute("PRAGMA journal_mode=WAL")
    file.execute("CREATE TABLE person(name TEXT)")
    file.execute("INSERT INTO person VALUES('Given soak-1-naive-1')")
    file.execute("DELETE FROM person")
    left = places_of("soak-1-naive-1", raw([folder]))
    file.close()
    return bool(left)


def main(options, chance, folder, verdict):
    search = Search(options, chance, folder)
    seen = 0
    for number in range(options.count):
        verdict.case("round %d" % number, search.round(number))
        verdict.count("erased people searched for", len(search.erased))
        seen += search.seen
    verdict.control("people who were not erased are found by the search", seen > 0)
    (folder / "naive").mkdir()
    verdict.control("somebody who only deletes leaves bytes", naive_eraser_leaves_bytes(folder / "naive"))


if __name__ == "__main__":
    outside.run_tool(main, outside.options(__doc__.splitlines()[0], 8))
