"""What a disk may hold after a power cut, from the record of the shim.

What was synced is there. Of what was not, any part may be: whole writes, or single sectors of 512 bytes of them. A new
file keeps its name once it was synced itself (as on ext4, xfs, btrfs); a removal or another name may be undone until
its folder was synced.
"""

import struct

HEAD = struct.Struct("<ciiQI")
SECTOR = 512


class Record:
    __slots__ = ("kind", "key", "offset", "bytes")

    def __init__(self, kind, process, descriptor, offset, data):
        self.kind, self.key, self.offset, self.bytes = kind, (process, descriptor), offset, data


def records_of(path):
    held, at, records = path.read_bytes(), 0, []
    while at + HEAD.size <= len(held):
        kind, process, descriptor, offset, length = HEAD.unpack_from(held, at)
        at += HEAD.size
        records.append(Record(kind.decode(), process, descriptor, offset, held[at:at + length]))
        at += length
    return records


def write_into(content, offset, data):
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset:offset + len(data)] = data


def cut_to(content, size):
    if len(content) > size:
        del content[size:]
    else:
        content.extend(bytes(size - len(content)))


class File:
    def __init__(self, content=b""):
        self.safe = bytearray(content)  # what was synced
        self.pending = []               # what was not: (offset, bytes) or (size, None)

    def settle(self):
        for offset, data in self.pending:
            cut_to(self.safe, offset) if data is None else write_into(self.safe, offset, data)
        self.pending = []

    def image(self, chance, kind):
        content = bytearray(self.safe)
        for offset, data in self.pending:
            if data is None:
                if kind == "all" or (kind != "none" and chance.random() < 0.5):
                    cut_to(content, offset)
            elif kind == "all" or (kind == "writes" and chance.random() < 0.5):
                write_into(content, offset, data)
            elif kind == "sectors":
                start = offset
                while start < offset + len(data):
                    end = min(start - start % SECTOR + SECTOR, offset + len(data))
                    if chance.random() < 0.5:
                        write_into(content, start, data[start - offset:end - offset])
                    start = end
        return bytes(content)


class Disk:
    """Follows the records; `image` gives files as they may be if the power goes now."""

    def __init__(self, before):
        """`before`: bytes by path of what was there and on the disk when the record began."""
        self.names = {path: File(content) for path, content in before.items()}
        self.safe_names = dict(self.names)
        self.pending = []  # (kind, path, other path or file): changes of names that are not synced
        self.opened = {}
        self.said = {}     # what each process wrote to standard output

    def take(self, record):
        getattr(self, "take_" + record.kind)(record)

    def take_O(self, record):
        path = record.bytes.decode()
        if path not in self.names:  # a folder
            self.names[path] = self.safe_names[path] = File()
        self.opened[record.key] = (path, self.names[path])

    def take_N(self, record):
        path = record.bytes.decode()
        self.names[path] = File()
        self.pending.append(("new", path, self.names[path]))
        self.opened[record.key] = (path, self.names[path])

    def take_W(self, record):
        self.opened[record.key][1].pending.append((record.offset, record.bytes))

    def take_T(self, record):
        self.opened[record.key][1].pending.append((record.offset, None))

    def take_S(self, record):
        path, file = self.opened[record.key]
        file.settle()
        folder = path.rstrip("/")
        own = [change[1] for change in self.pending if change[0] == "new" and change[2] is file]
        # With a name all is settled that happened to this name before.
        settled = [change for change in self.pending if change[1] in own or change[1].rpartition("/")[0] == folder]
        for change in settled:
            self.apply(self.safe_names, change)
            self.pending.remove(change)

    def take_U(self, record):
        self.rename(("gone", record.bytes.decode(), None))

    def take_R(self, record):
        self.rename(("moved", *record.bytes.decode().split("\0")))

    def take_L(self, record):
        self.rename(("linked", *record.bytes.decode().split("\0")))

    def take_A(self, record):
        process = record.key[0]
        self.said[process] = self.said.get(process, "") + record.bytes.decode()

    def rename(self, change):
        self.apply(self.names, change)
        self.pending.append(change)

    @staticmethod
    def apply(names, change):
        kind, path, other = change
        if kind == "new":
            names[path] = other
        elif kind == "gone":
            names.pop(path, None)
        elif path in names:
            names[other] = names[path] if kind == "linked" else names.pop(path)

    def acknowledged(self, word="ACK"):
        return [line.split(" ", 1)[1] for text in self.said.values() for line in text.split("\n")[:-1] if line.startswith(word + " ")]

    def image(self, chance):
        """Bytes by path. The shared-memory file of SQLite is never synced, so it may hold anything or not be there."""
        names = dict(self.safe_names)
        most = chance.randint(0, len(self.pending))
        for change in self.pending[:most]:
            self.apply(names, change)
        kind = chance.choice(["none", "all", "writes", "writes", "sectors", "sectors"])
        image = {}
        for path, file in names.items():
            if path.endswith("-shm"):
                if chance.random() < 0.5:
                    image[path] = chance.randbytes(32768) if chance.random() < 0.5 else bytes(32768)
            else:
                image[path] = file.image(chance, kind)
        return image
