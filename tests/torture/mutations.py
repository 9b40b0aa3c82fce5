"""Ways in which a document may be damaged, tampered with, or no document at all. Each takes (path, chance)."""

import os
import sqlite3
import struct


def changed_bytes(path, change):
    content = bytearray(path.read_bytes())
    content = change(content) or content
    path.write_bytes(content)


def page_size(content):
    return 4096 if len(content) >= 8192 else max(1, len(content) // 2)


def a_page(content, chance):
    size = page_size(content)
    return chance.randrange(len(content) // size) * size, size


def flipped_bits(path, chance):
    def change(content):
        start, size = a_page(content, chance)
        for _ in range(chance.choice([1, 1, 2, 20])):
            where = chance.choice([chance.randrange(100), start + chance.randrange(16), start + chance.randrange(size), chance.randrange(len(content))])
            content[where] ^= 1 << chance.randrange(8)
    changed_bytes(path, change)


def cut_off(path, chance):
    changed_bytes(path, lambda content: content[:chance.choice([chance.randrange(len(content)), a_page(content, chance)[0], 100, 16])])


def zeroed_page(path, chance):
    def change(content):
        start, size = a_page(content, chance)
        content[start:start + size] = bytes(size)
    changed_bytes(path, change)


def random_page(path, chance):
    def change(content):
        start, size = a_page(content, chance)
        content[start:start + size] = chance.randbytes(size)
    changed_bytes(path, change)


def swapped_pages(path, chance):
    def change(content):
        one, size = a_page(content, chance)
        two, _ = a_page(content, chance)
        content[one:one + size], content[two:two + size] = content[two:two + size], content[one:one + size]
    changed_bytes(path, change)


def appended_garbage(path, chance):
    changed_bytes(path, lambda content: content + chance.randbytes(chance.choice([1, 100, 4096, 50000])))


def changed_header(path, chance):
    def change(content):
        at, form, value = chance.choice([
            (16, ">H", chance.choice([512, 1, 3, 65535])), (18, ">B", 9), (19, ">B", 9), (20, ">B", 200), (28, ">I", chance.randrange(1 << 20)),
            (32, ">I", chance.randrange(1 << 20)), (44, ">I", 9), (56, ">I", chance.choice([2, 3, 9])), (52, ">I", 7)])
        struct.pack_into(form, content, at, value)
    changed_bytes(path, change)


def other_version(path, chance):
    version = chance.choice([0, 1, 1000, 1999, 2001, 2999, 3000, 99000, 2147483647, -1])
    changed_bytes(path, lambda content: struct.pack_into(">i", content, 60, version))


def other_application(path, chance):
    changed_bytes(path, lambda content: struct.pack_into(">I", content, 68, chance.randrange(1 << 32)))


def no_database(path, chance):
    path.write_bytes(chance.choice([b"", b"Dear diary\n" * 50, chance.randbytes(9000), b"SQLite format 3\0", b"PK\x03\x04" + bytes(500),
                                    b"SQLite format 3\0" + chance.randbytes(5000)]))


def no_file(path, chance):
    path.unlink()
    kind = chance.choice(["folder", "pipe", "dangling", "device", "itself"])
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to({"dangling": "nowhere", "device": "/dev/zero", "itself": path.name}[kind])


def foreign_database(path, chance):
    path.unlink()
    file = sqlite3.connect(path)
    for statement in chance.choice([
            ["CREATE TABLE t(x)", "INSERT INTO t VALUES(1)"],
            ["PRAGMA application_id=1332701043", "PRAGMA user_version=2000"],
            ["PRAGMA application_id=1332701043", "CREATE TABLE outcome(id, text)", "PRAGMA user_version=2000"],
            ["PRAGMA application_id=1332701043", "CREATE TABLE change(n)", "CREATE TABLE session(id)", "PRAGMA user_version=1000"],
            ["CREATE VIRTUAL TABLE f USING fts5(x)"]]):
        file.execute(statement)
    file.commit()
    file.close()


def with_sql(path, statements):
    file = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        try:
            file.execute(statement)
        except sqlite3.Error:
            pass
    file.close()


def planted_objects(path, chance):
    with_sql(path, [chance.choice([
        "CREATE TRIGGER planted AFTER INSERT ON change BEGIN DELETE FROM outcome; END",
        "CREATE TRIGGER planted AFTER UPDATE ON outcome BEGIN UPDATE outcome SET text='mine'; END",
        "CREATE VIEW planted AS SELECT * FROM person", "CREATE TABLE planted(x)", "CREATE VIRTUAL TABLE planted USING fts5(x)",
        "CREATE INDEX planted ON outcome(text)", "CREATE UNIQUE INDEX planted ON outcome(meetup)",
        "ALTER TABLE outcome ADD COLUMN planted TEXT", "ALTER TABLE outcome RENAME TO planted", "ALTER TABLE outcome RENAME COLUMN text TO planted",
        "DROP TABLE outcome", "DROP TABLE change", "DROP TABLE session", "DROP TABLE meta", "DROP INDEX ch_cell", "DROP INDEX ch_id"])])


def rewritten_schema(path, chance):
    with_sql(path, ["PRAGMA writable_schema=ON", chance.choice([
        "UPDATE sqlite_schema SET sql='CREATE TABLE outcome(id, text)' WHERE name='outcome'",
        "UPDATE sqlite_schema SET sql=replace(sql, 'STRICT', 'STRICT, CHECK(1)') WHERE name='change'",
        "UPDATE sqlite_schema SET rootpage=rootpage+1 WHERE name='change'", "UPDATE sqlite_schema SET rootpage=2 WHERE name='outcome'",
        "UPDATE sqlite_schema SET sql='CREATE TABLE (' WHERE name='person'", "DELETE FROM sqlite_schema WHERE name='ch_cell'",
        "UPDATE sqlite_schema SET type='view', rootpage=0, sql='CREATE VIEW outcome AS SELECT 1' WHERE name='outcome'"])])


def changed_records(path, chance):
    with_sql(path, [chance.choice([
        "UPDATE outcome SET text='tampered' WHERE id=(SELECT max(id) FROM outcome)", "UPDATE outcome SET text=NULL", "DELETE FROM outcome",
        "UPDATE outcome SET parent=id", "UPDATE outcome SET vis=0", "UPDATE outcome SET vis=7 WHERE id=(SELECT min(id) FROM outcome)",
        "UPDATE person SET family_name='tampered'", "DELETE FROM meetup", "UPDATE outcome SET kind='no such kind'",
        "UPDATE outcome SET meetup=x'00'", "INSERT INTO outcome(id,vis,text) VALUES(randomblob(16),1,'planted')",
        "INSERT INTO outcome(id,vis,text) VALUES(x'01',1,'planted')"])])


def changed_log(path, chance):
    one = "WHERE n=(SELECT n FROM change WHERE val IS NOT NULL ORDER BY n LIMIT 1 OFFSET %d)" % chance.randrange(50)
    with_sql(path, [chance.choice([
        "UPDATE change SET val='tampered' " + one, "UPDATE change SET val=12 " + one, "UPDATE change SET val=NULL " + one,
        "UPDATE change SET val=x'0102' " + one, "DELETE FROM change " + one, "DELETE FROM change", "UPDATE change SET hlc=4611686018427387904 " + one,
        "UPDATE change SET hlc=-5 " + one, "UPDATE change SET row=x'010203' " + one, "UPDATE change SET row=randomblob(16) " + one,
        "UPDATE change SET tbl=99 " + one, "UPDATE change SET col=-7 " + one, "UPDATE change SET col=99 " + one, "UPDATE change SET head=1-head " + one,
        "UPDATE change SET seq=seq+100000 " + one, "UPDATE change SET ses=77 " + one, "UPDATE change SET base_ses=ses, base_seq=seq " + one,
        "UPDATE change SET tx=99999 " + one, "UPDATE change SET crc=0 " + one, "UPDATE change SET n=n+9000000000000000000 " + one,
        "DELETE FROM tx", "DELETE FROM session", "UPDATE session SET maxseq=0", "UPDATE session SET maxseq=4611686018427387904",
        "UPDATE session SET maxhlc=9223372036854775807", "UPDATE session SET id=-id", "DELETE FROM meta", "UPDATE meta SET val='../../x' WHERE key='doc_id'",
        "DELETE FROM sup", "INSERT INTO sup SELECT ses,seq,ses,seq FROM change", "DELETE FROM change WHERE col=0"])])


def huge_cells(path, chance):
    size = chance.choice([1, 5, 70]) << 20
    with_sql(path, [chance.choice([
        "UPDATE outcome SET text=CAST(zeroblob(%d) AS TEXT) WHERE id=(SELECT max(id) FROM outcome)" % size,
        "UPDATE change SET val=CAST(zeroblob(%d) AS TEXT) WHERE n=(SELECT max(n) FROM change)" % size,
        "UPDATE tx SET label=CAST(zeroblob(%d) AS TEXT) WHERE seq=1" % size,
        "UPDATE outcome SET text=hex(randomblob(%d)) WHERE id=(SELECT max(id) FROM outcome)" % (size // 2)])])


def planted_side_file(path, chance):
    side = path.with_name(path.name + chance.choice(["-wal", "-journal", "-shm"]))
    magic = {"-wal": b"\x37\x7f\x06\x82\x00\x2d\xe2\x18\x00\x00\x10\x00", "-jou": b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\x00\x00\x00\x09", "-shm": b""}
    side.write_bytes(chance.choice([b"", chance.randbytes(5000), magic[side.name[len(path.name):][:4]] + chance.randbytes(9000)]))


ALL = [flipped_bits, flipped_bits, flipped_bits, cut_off, zeroed_page, random_page, swapped_pages, appended_garbage, changed_header,
       other_version, other_application, no_database, no_file, foreign_database, planted_objects, planted_objects, rewritten_schema,
       changed_records, changed_records, changed_log, changed_log, changed_log, changed_log, huge_cells, planted_side_file]
