"""Opens drafts as a mail program does, with Python's email library, and compares them with what was asked for.

python3 check_eml.py FOLDER: N.eml beside N.json {to, name, subject, text, calendar, title}. Says what differs, one line each.
"""

import email
import email.header
import email.policy
import email.utils
import json
import pathlib
import sys


def unfolded(calendar):
    return calendar.replace("\r\n ", "").split("\r\n")


def differences(path):
    wish = json.loads(path.with_suffix(".json").read_text())
    raw = path.read_bytes()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    head = raw.split(b"\r\n\r\n", 1)[0]
    if b"\n" in raw.replace(b"\r\n", b""):
        yield "a line ends without a carriage return"
    if any(len(line) > 998 for line in raw.split(b"\r\n")) or any(len(line) > 78 and b"@" not in line for line in head.split(b"\r\n")):
        yield "a line is too long"
    if any(byte > 126 for byte in raw):
        yield "a byte beyond ASCII"
    if message["X-Unsent"] != "1":
        yield "no unsent draft"
    for name in ("Bcc", "Cc", "From", "Date", "Message-ID"):
        if message[name] is not None:
            yield "%s is there, and is the sender's" % name
    for part in message.walk():
        if part.defects:
            yield "defects: %s" % part.defects
    # The older reader: the newer one puts spaces between encoded words of a name, which RFC 2047 (6.2) forbids.
    name, address = email.utils.parseaddr(email.message_from_bytes(raw)["To"])
    shown = str(email.header.make_header(email.header.decode_header(name)))
    if len(message["To"].addresses) != 1 or address != wish["to"] or shown != wish["name"]:
        yield "to: %r %r" % (shown, address)
    if message["Subject"] != wish["subject"]:
        yield "subject: %r" % message["Subject"]
    body = message.get_body(("plain",))
    if body is None or body.get_content().replace("\r\n", "\n") != wish["text"]:
        yield "text: %r" % (body and body.get_content())
    attached = list(message.iter_attachments())
    if len(attached) != (1 if wish["calendar"] else 0):
        yield "%d attachments" % len(attached)
    for part in attached:
        if part.get_content_type() != "text/calendar" or part.get_filename() != "bijeenkomst.ics":
            yield "attached: %s %s" % (part.get_content_type(), part.get_filename())
        lines = unfolded(part.get_payload(decode=True).decode())
        method = [line for line in lines if line.startswith("METHOD:")]
        if method != ["METHOD:" + str(part.get_param("method"))] or method != ["METHOD:PUBLISH"]:
            yield "method: %s, %s" % (method, part.get_param("method"))
        wanted = wish["title"].replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
        if "SUMMARY:" + wanted not in lines or lines[0] != "BEGIN:VCALENDAR" or lines[-2:] != ["END:VCALENDAR", ""]:
            yield "calendar: %s" % lines
        for key in ("PRODID:", "VERSION:2.0", "BEGIN:VEVENT", "UID:", "DTSTAMP:", "DTSTART", "END:VEVENT"):
            if sum(line.startswith(key) for line in lines) != 1:
                yield "calendar: %s" % key
        # 9:30 in Amsterdam in November; RFC 5545 3.1 allows lines of 75 bytes.
        if "DTSTART:20261117T083000Z" not in lines:
            yield "calendar: another moment than was asked for"
        if any(len(line) > 75 for line in part.get_payload(decode=True).split(b"\r\n")):
            yield "calendar: a line is too long"


def main():
    found = sorted(pathlib.Path(sys.argv[1]).glob("*.eml"))
    for path in found:
        for what in differences(path):
            print("%s: %s" % (path.name, what))
    print("%d drafts opened" % len(found))


main()
