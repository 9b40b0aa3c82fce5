"""Runs the fuzz targets, each for a while, from the lists and documents of tests/cases, and tells which broke.

python3 tests/fuzz/run.py --build build/fuzz [--seconds N] [--keep FOLDER] [TARGET ...]

A target breaks when it crashes, hangs, leaks or takes more than 1 GB of memory. First of all a fault that was planted
(fuzz_planted) must be found: a run that does not find that one finds nothing.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

cases = pathlib.Path(__file__).resolve().parent.parent / "cases"
memory_mb = 1024
# Which files of the cases a reader begins with, and words worth trying.
targets = {
    "csv": (["people*/*/given*.csv", "people*/*/given*.txt", "people*/*/*.csv"], ['"', ";", ",", "\\x09", "sep=;", "\\x0d\\x0a", "\\xef\\xbb\\xbf", "\\xff\\xfe", "Naam"]),
    "xlsx": (["people*/**/*.xlsx"], ["PK\\x03\\x04", "<row", "<c r=\\\"A1\\\"", "t=\\\"s\\\"", "<v>", "<is>", "<!DOCTYPE"]),
    "ods": (["people*/**/*.ods", "people*/**/*.fods"], ["<table:table", "number-columns-repeated=\\\"9999\\\"", "<text:p>", "<!DOCTYPE"]),
    "cards": (["people*/**/*.vcf"], ["BEGIN:VCARD", "END:VCARD", "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:", "=0D=0A", "TEL;TYPE=CELL:"]),
    "calendar": (["people*/**/*.ics"], ["BEGIN:VEVENT", "END:VEVENT", "DTSTART;TZID=", "RRULE:FREQ=DAILY", "ATTENDEE;CN=", "EXDATE:"]),
    "people": (["people*/**/given*"], ["Naam", "E-mail", "@x.example", ";", "Totaal"]),
    "document": (["import/**/*.json"], ["\\\"oogst\\\"", "\\\"person\\\"", "null", "[", "{"]),
    "notes": (["notes/**/*.txt", "notes/**/*.md"], ["Tafel 1", "- ", "? ", "Constateringen", "\\x09"]),
}


parts = {
    "xlsx": {r"sheet1\.xml$": "0", r"sharedStrings\.xml$": "1", r"styles\.xml$": "2", r"workbook\.xml$": "3", r"workbook\.xml\.rels$": "4"},
    "ods": {r"^content\.xml$": ""},
}


def run(program, corpus, words, seconds, kept):
    """What the target said when it broke, or None. New findings land in `kept`."""
    dictionary = corpus.parent / (program.name + ".dict")
    dictionary.write_text("".join('"%s"\n' % word for word in words))
    done = subprocess.run(
        [str(program), "-max_total_time=%d" % seconds, "-rss_limit_mb=%d" % memory_mb, "-malloc_limit_mb=%d" % memory_mb,
         "-timeout=20", "-max_len=65536", "-print_final_stats=1", "-dict=%s" % dictionary, "-artifact_prefix=%s/" % kept, str(corpus)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace", cwd=str(kept))
    if done.returncode == 0:
        tries = [line for line in done.stdout.splitlines() if "number_of_executed_units" in line]
        return None, tries[0].split()[-1] if tries else "?"
    return "\n".join(done.stdout.splitlines()[-40:]), "?"


def main():
    chosen = argparse.ArgumentParser()
    chosen.add_argument("--build", type=pathlib.Path, required=True, help="a build folder with OOGST_FUZZ=ON")
    chosen.add_argument("--seconds", type=int, default=60, help="for each target")
    chosen.add_argument("--keep", type=pathlib.Path, help="where what broke a target is kept, and the corpus that grew")
    chosen.add_argument("names", nargs="*", metavar="TARGET", help="without one: all")
    options = chosen.parse_args()
    options.build = options.build.resolve()  # a target works in a folder of its own
    home = pathlib.Path(options.keep or tempfile.mkdtemp(prefix="fuzz-")).resolve()
    kept = home / "broken"
    kept.mkdir(parents=True, exist_ok=True)

    control = home / "planted"
    control.mkdir(exist_ok=True)
    (control / "seed").write_bytes(b"Naam;E-mail\n")
    found, _ = run(options.build / "tests/fuzz/fuzz_planted", control, ["Naam", '\\"'], 60, home)
    if not found:
        sys.exit("The planted fault was not found: this fuzzer sees nothing.")
    print("planted: found, as it must be", flush=True)

    broken = []
    for name in options.names or targets:
        patterns, words = targets[name]
        corpus = home / name
        corpus.mkdir(exist_ok=True)
        for pattern in patterns:
            for number, path in enumerate(sorted(cases.glob(pattern))):
                if path.is_file() and path.stat().st_size < 65536:
                    shutil.copy(path, corpus / ("%s-%d-%s" % (path.parent.name, number, path.name)))
                # The parts of a workbook one by one, as fuzz_xlsx takes them; the content of an ODS as a flat file.
                if path.suffix in (".xlsx", ".ods") and name in ("xlsx", "ods") and zipfile.is_zipfile(path):
                    for part, mark in parts[name].items():
                        with zipfile.ZipFile(path) as zipped:
                            for inside in zipped.namelist():
                                if re.search(part, inside) and zipped.getinfo(inside).file_size < 65536:
                                    (corpus / ("%s-%d-part%s" % (path.parent.name, number, mark))).write_bytes(mark.encode() + zipped.read(inside))
        said, tries = run(options.build / ("tests/fuzz/fuzz_" + name), corpus, words, options.seconds, kept)
        print("%s: %s" % (name, said or "held, %s tries" % tries), flush=True)
        if said:
            broken.append(name)
    if broken:
        sys.exit("Broken: %s. What broke them is in %s" % (" ".join(broken), kept))
    if not options.keep:
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
