"""Hostile surroundings: a full disk, calls that fail, a document that is replaced, removed or moved while it is open,
a program that is stopped, a stick that is pulled out.

Never may an acknowledged edit be lost (a rescue file counts when the message named it), nothing may crash or hang, no
message may say that the database is locked, and where the trouble passes the work must go on.
"""

import errno
import itertools
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import time

import outside
import power_cut

run_numbers = itertools.count(1)


class Scene:
    """A document in a folder of its own, its writers, and what is expected of it afterwards."""

    def __init__(self, subject, chance, folder, shim):
        self.subject, self.chance, self.folder, self.shim = subject, chance, folder, shim
        self.path = folder / "d.oogst"
        self.writers, self.ledger, self.faults = [], [], []
        self.found_in = [self.path]  # where the edits may be

    def soak(self, *options, env=None):
        writer = self.subject.soak(self.path, next(run_numbers), *options, env=env)
        self.writers.append(writer)
        return writer

    def shimmed(self, **ruled):
        env = {"LD_PRELOAD": str(self.shim), "TORTURE_FOLDER": str(self.folder)}
        return dict(env, **{"TORTURE_" + name.upper(): str(value) for name, value in ruled.items()})

    def made(self, count=15):
        """The document exists, with some edits, closed."""
        writer = self.soak("--count", count)
        if writer.end(how=None) not in (0, -9):
            self.faults.append("making the document: " + " ".join(writer.messages))
        return self

    def copy(self, name="older.oogst"):
        older = self.folder / name
        shutil.copy(self.path, older)
        return older

    def rest(self, longest=0.5):
        time.sleep(self.chance.uniform(0.02, longest))

    def expect_more(self, writer, what, count=3, timeout=20):
        if not writer.comes_to(count, timeout):
            self.faults.append("%s the work does not go on: %s" % (what, " | ".join(writer.messages[-2:]) or "no message"))

    def rescues(self):
        named = {pathlib.Path(match) for writer in self.writers for line in writer.messages
                 for match in re.findall(r"/\S*\.oogst", line)}
        return [path for path in named if path.exists() and path not in (self.path, *self.found_in)]

    def judged(self):
        for writer in self.writers:
            ended = not writer.is_running()
            if not ended:
                # Some of what was read after the trouble was acknowledged before it. What is lost when a document is
                # taken away and its writer killed before it looks, no program can keep.
                writer.catches_up()
                writer.comes_to(3, 2)
            code = writer.end(self.chance.choice([outside.signal.SIGKILL, outside.signal.SIGTERM]))
            if ended and code not in (0, 1, -9, -15):
                self.faults.append("crashes (%s): %s" % (code, " | ".join(writer.messages[-2:])))
            for line in writer.messages:
                if "locked" in line:
                    self.faults.append("says: " + line)
            self.ledger += writer.acknowledged
        documents = [path for path in self.found_in if path.exists()] + self.rescues()
        found = set()
        for document in documents:
            tokens, faults = self.subject.tokens(document)
            found |= tokens
            if document in self.found_in[:1]:
                faults += self.subject.faults(document, [])
            self.faults += faults
        lost = [token for token in self.ledger if token not in found]
        if lost:
            self.faults.append("%d of %d acknowledged edits are lost, such as %s; messages: %s"
                               % (len(lost), len(self.ledger), lost[0], " | ".join(self.writers[-1].messages[-2:])))
        return self.faults


def full_disk(scene):
    flag = scene.folder / "full"
    writer = scene.soak(env=scene.shimmed(full=flag))
    for _ in range(scene.chance.randint(1, 3)):
        scene.expect_more(writer, "before the disk is full")
        flag.touch()
        scene.rest(1)
        flag.unlink()
    scene.expect_more(writer, "when there is room again")


def full_disk_at_start(scene):
    flag = scene.folder / "full"
    flag.touch()
    writer = scene.soak("--patience", 20, env=scene.shimmed(full=flag))
    scene.rest()
    flag.unlink()
    scene.expect_more(writer, "when there is room again") if writer.is_running() else None


def failing_call(scene):
    call = scene.chance.choice(["open", "read", "write", "write", "sync", "cut", "unlink", "rename"])
    number = int(scene.chance.expovariate(1 / (4 if call in ("open", "unlink", "rename", "cut") else 120))) + 1
    error = scene.chance.choice([errno.EIO, errno.ENOSPC, errno.EACCES])
    times = scene.chance.choice([1, 1, 3, 20, 100000])
    scene.name += " (%s %d %s x%d)" % (call, number, errno.errorcode[error], times)
    if scene.chance.random() < 0.7:
        scene.made()
    writer = scene.soak("--patience", 1, env=scene.shimmed(fail="%s %d %d %d" % (call, number, error, times)))
    writer.comes_to(60, 2)
    if times < 4 and writer.is_running():
        scene.expect_more(writer, "after a call that failed")


def read_only_for_a_while(scene):
    flag = scene.folder / "readonly"
    writer = scene.soak(env=scene.shimmed(readonly=flag))
    scene.expect_more(writer, "before the folder may not be written")
    flag.touch()
    scene.rest(1)
    flag.unlink()
    scene.expect_more(writer, "when the folder may be written again")


def read_only_from_the_start(scene):
    scene.made()
    before, flag = scene.path.read_bytes(), scene.folder / "readonly"
    flag.touch()
    writer = scene.soak("--patience", 0, env=scene.shimmed(readonly=flag))
    if writer.end(how=None) != 1 or not writer.messages:
        scene.faults.append("a document that may not be written is not refused")
    if scene.path.read_bytes() != before:
        scene.faults.append("a document that may not be written has changed")


def replaced_by_an_older_copy(scene):
    older = scene.made().copy()
    writers = [scene.soak() for _ in range(scene.chance.choice([1, 1, 2]))]
    for _ in range(scene.chance.randint(1, 3)):
        for writer in writers:
            scene.expect_more(writer, "before it is replaced")
        scene.rest(0.2)
        shutil.copy(older, scene.folder / "incoming")
        os.replace(scene.folder / "incoming", scene.path)
        for writer in writers:
            scene.expect_more(writer, "after it was replaced")


def replaced_with_its_side_files(scene):
    older = scene.made().copy()
    writer = scene.soak()
    scene.expect_more(writer, "before it is replaced")
    for side in ("-wal", "-shm"):
        (scene.folder / ("d.oogst" + side)).unlink(missing_ok=True)
    os.replace(older, scene.path)
    scene.expect_more(writer, "after it was replaced")


def replaced_by_something_else(scene):
    scene.made()
    strange = scene.folder / "strange"
    kind = scene.chance.choice(["bytes", "text", "nothing", "database"])
    if kind == "database":
        sqlite3.connect(strange).execute("CREATE TABLE t(x)").connection.close()
    else:
        strange.write_bytes({"bytes": scene.chance.randbytes(5000), "text": b"Dear diary", "nothing": b""}[kind])
    before = strange.read_bytes()
    writer = scene.soak("--patience", 1)
    scene.expect_more(writer, "before it is replaced")
    os.replace(strange, scene.path)
    writer.end(how=None)
    if scene.path.exists() and scene.path.read_bytes() != before:
        scene.faults.append("what replaced the document was changed")
    scene.found_in = []


def deleted(scene):
    writers = [scene.soak() for _ in range(scene.chance.choice([1, 1, 2]))]
    for writer in writers:
        scene.expect_more(writer, "before it is deleted")
    gone = scene.chance.choice([["d.oogst"], ["d.oogst", "d.oogst-wal", "d.oogst-shm"]])
    for name in gone:
        (scene.folder / name).unlink(missing_ok=True)
    for writer in writers:
        scene.expect_more(writer, "after it was deleted")


def side_file_removed(scene):
    writers = [scene.soak() for _ in range(scene.chance.choice([1, 1, 2]))]
    for writer in writers:
        scene.expect_more(writer, "before the side file is removed")
    for side in scene.chance.choice([["-wal"], ["-shm"], ["-wal", "-shm"]]):
        (scene.folder / ("d.oogst" + side)).unlink(missing_ok=True)
        scene.name += " " + side
    for writer in writers:
        scene.expect_more(writer, "after the side file was removed")


def moved(scene):
    writer = scene.soak()
    scene.expect_more(writer, "before it is moved")
    os.rename(scene.path, scene.folder / "elsewhere.oogst")
    scene.expect_more(writer, "after it was moved")


def folder_moved(scene):
    inner = scene.folder / "inner"
    inner.mkdir()
    scene.path = inner / "d.oogst"
    writer = scene.soak("--patience", 1)
    scene.expect_more(writer, "before its folder is moved")
    os.rename(inner, scene.folder / "outer")
    writer.end(how=None)
    scene.found_in = [scene.folder / "outer" / "d.oogst"]


def folder_deleted(scene):
    inner = scene.folder / "inner"
    inner.mkdir()
    scene.path = inner / "d.oogst"
    writer = scene.soak("--patience", 1)
    scene.expect_more(writer, "before its folder is deleted")
    while inner.exists():
        shutil.rmtree(inner, ignore_errors=True)
    writer.end(how=None)


def paused(scene):
    first, second = scene.soak(), scene.soak()
    scene.expect_more(first, "before one is stopped")
    scene.expect_more(second, "before one is stopped")
    first.send(outside.signal.SIGSTOP)
    scene.rest(scene.chance.choice([1, 6]))
    first.send(outside.signal.SIGCONT)
    scene.expect_more(first, "after it was stopped")
    scene.expect_more(second, "after the other was stopped")


def held_by_another(scene):
    scene.made()
    writer = scene.soak()
    scene.expect_more(writer, "before another holds it")
    other = sqlite3.connect(scene.path, timeout=5, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    time.sleep(scene.chance.choice([0.5, 6]))
    other.execute("ROLLBACK")
    other.close()
    scene.expect_more(writer, "when the other lets go")


def reached_by_two_names(scene):
    scene.made()
    name = scene.folder / "link.oogst"
    name.symlink_to(scene.path)
    one = scene.soak()
    two = scene.subject.soak(name, next(run_numbers))
    scene.writers.append(two)
    scene.expect_more(one, "by its own name")
    scene.expect_more(two, "by its other name")


def stick_pulled_out(scene):
    stick = scene.folder / "stick"
    mount(stick, "20m")
    scene.path = stick / "d.oogst"
    scene.found_in = [scene.path]
    writer = scene.soak("--patience", 1)
    scene.expect_more(writer, "before the stick is pulled out")
    subprocess.run(["umount", "-l", str(stick)], check=True)
    writer.comes_to(3, 3)


def small_disk(scene):
    stick = scene.folder / "stick"
    mount(stick, "%dk" % scene.chance.randint(700, 3000))
    ballast = stick / "ballast"
    ballast.write_bytes(bytes(200 * 1024))
    scene.path = stick / "d.oogst"
    scene.found_in = [scene.path]
    writer = scene.soak("--import", "--patience", 20)
    end = time.monotonic() + 15
    while not writer.messages and writer.is_running() and time.monotonic() < end:
        time.sleep(0.01)
    if not writer.messages:
        scene.faults.append("a full disk was not noticed")
    if not writer.acknowledged:
        return  # there was no room for the document itself
    scene.rest()
    subprocess.run(["mount", "-o", "remount,size=20m", str(stick)], check=True)
    scene.expect_more(writer, "when there is room again")


SCENES = [full_disk, full_disk_at_start, failing_call, failing_call, failing_call, failing_call, read_only_for_a_while,
          read_only_from_the_start, replaced_by_an_older_copy, replaced_by_an_older_copy, replaced_with_its_side_files,
          replaced_by_something_else, deleted, side_file_removed, moved, folder_moved, folder_deleted,
          paused, held_by_another,
          reached_by_two_names]
MOUNTED = [stick_pulled_out, small_disk]


def mount(place, size):
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", str(place)], check=True)


def may_mount():
    """In a space of our own where sticks can be pulled out: the process starts itself anew in one, once."""
    if os.environ.get("TORTURE_SPACE"):
        return True
    for how in (["unshare", "-m"], ["unshare", "-rm"]):
        works = subprocess.run([*how, "sh", "-c", "mount --make-rprivate / && mount -t tmpfs tmpfs /mnt"], capture_output=True)
        if works.returncode == 0:
            command = 'mount --make-rprivate / && exec "$@"'
            os.environ["TORTURE_SPACE"] = "1"
            os.execvp(how[0], [*how, "sh", "-c", command, "_", sys.executable, *sys.argv])
    print("note: nothing can be mounted here, so no stick is pulled out and no small disk fills up")
    return False


def controls(chance, folder, shim, verdict):
    for play in (replaced_by_an_older_copy, deleted):
        place = folder / ("naive-" + play.__name__)
        place.mkdir()
        scene = Scene(outside.Naive(), chance, place, shim)
        scene.name, scene.made = "", lambda: naive_made(scene)
        play(scene)
        for writer in scene.writers:
            writer.end()
            scene.ledger += writer.acknowledged
        noticed = not scene.path.exists() or bool(scene.subject.faults(scene.path, scene.ledger))
        verdict.control("a program that does not look loses edits when its file is %s" % play.__name__, noticed)


def naive_made(scene):
    writer = scene.soak()
    writer.comes_to(1)
    writer.end()
    return scene


def main(options, chance, folder, verdict):
    shim = power_cut.built_shim(folder)
    subject = outside.Oogst(options.cli, folder / "data")
    scenes = SCENES + (MOUNTED if os.environ.get("TORTURE_SPACE") else [])
    scenes = [play for play in scenes if not options.only or play.__name__ == options.only]
    chance.shuffle(scenes)
    for number in range(options.count):
        play = scenes[number % len(scenes)]
        place = folder / ("%d" % number)
        place.mkdir()
        scene = Scene(subject, chance, place, shim)
        scene.name = play.__name__
        play(scene)
        verdict.case(scene.name, scene.judged(), scene.found_in)
        verdict.count("acknowledged edits looked for", len(scene.ledger))
        for stick in place.glob("stick"):
            subprocess.run(["umount", "-l", str(stick)], capture_output=True)
        shutil.rmtree(place, ignore_errors=True)
    if not options.only:
        controls(chance, folder, shim, verdict)


if __name__ == "__main__":
    chosen = outside.options(__doc__.splitlines()[0], len(SCENES) + len(MOUNTED), [("--only", "one scene by its name")])
    may_mount()
    outside.run_tool(main, chosen)
