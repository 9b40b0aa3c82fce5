"""A careless program: what the tools of this folder must notice. It keeps texts in an SQLite file of its own.

    naive_writer.py FILE RUN [HABIT…]     acknowledges without end
    naive_writer.py FILE list             prints what is there

Habits: "early" acknowledges before it commits; "unsynced" never waits for the disk.
"""

import sqlite3
import sys


def write(path, run, habits):
    file = sqlite3.connect(path, isolation_level=None, timeout=5)
    file.execute("PRAGMA journal_mode=WAL")
    file.execute("PRAGMA synchronous=" + ("OFF" if "unsynced" in habits else "FULL"))
    file.execute("CREATE TABLE IF NOT EXISTS outcome(text TEXT)")
    number = 0
    while True:
        file.execute("BEGIN IMMEDIATE")
        for _ in range(20):
            number += 1
            token = "naive-%s-%d" % (run, number)
            file.execute("INSERT INTO outcome VALUES(?)", (token,))
            if "early" in habits:
                print("ACK " + token, flush=True)
        file.execute("COMMIT")
        if "early" not in habits:
            print("ACK " + token, flush=True)


def show(path):
    for (text,) in sqlite3.connect(path).execute("SELECT text FROM outcome"):
        print(text)


if sys.argv[2] == "list":
    show(sys.argv[1])
else:
    write(sys.argv[1], sys.argv[2], sys.argv[3:])
