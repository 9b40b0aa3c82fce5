#include "cli_run.h"

#include "support/catch.h"

#include <QFile>

using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Refused with exit code 1, a message that names the file, and nothing on standard output.
void checkRefused(const QStringList &arguments, const QString &file)
{
    const Ran result = ran(arguments);
    INFO(arguments.join(u' ').toStdString() << " said: " << result.err.toStdString());
    CHECK(result.code == 1);
    CHECK(result.out.isEmpty());
    CHECK(result.err.contains(file));
}

/// Every verb that opens a document.
QList<QStringList> callsOn(const QString &file, const Folder &folder)
{
    write(folder / u"fine.json"_s, "{\"oogst\": 1}");
    return {{u"list"_s, file},
            {u"show"_s, file, u"0192f0c4-5d3a-7b21-9c5e-000000000001"_s},
            {u"export"_s, file, folder / u"out.json"_s},
            {u"import"_s, file, folder / u"fine.json"_s},
            {u"seat"_s, file, u"--meetup"_s, u"x"_s},
            {u"report"_s, file, u"--meetup"_s, u"x"_s, u"--format"_s, u"json"_s, u"--out"_s, folder / u"out"_s},
            {u"check"_s, file},
            {u"history"_s, file},
            {u"undo"_s, file}};
}

} // namespace

TEST_CASE("a file that is not there is refused and not made")
{
    const Folder folder;
    const QString file = folder / u"missing.oogst"_s;
    for (const QStringList &call : callsOn(file, folder))
        checkRefused(call, file);
    CHECK(!QFile::exists(file));
    CHECK(!QFile::exists(folder / u"out.json"_s));
}

TEST_CASE("a file that is no Oogst document, or a damaged one, is refused and stays as it is")
{
    const Folder folder;
    const QString whole = folder / u"whole.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, whole}).code == 0);
    const QByteArray good = bytesOf(whole);
    const QList<std::pair<QString, QByteArray>> bad{
        {u"empty.oogst"_s, ""},
        {u"text.oogst"_s, "Naam;Organisatie\nAnna;Arnhem\n"},
        {u"json.oogst"_s, "{\"oogst\": 1}\n"},
        {u"cut.oogst"_s, good.left(good.size() / 2)},
        {u"header.oogst"_s, good.left(100)},
        {u"overwritten.oogst"_s, good.left(4096) + QByteArray(good.size() - 4096, 'x')},
    };
    for (const auto &[name, bytes] : bad) {
        const QString file = folder / name;
        write(file, bytes);
        for (const QStringList &call : callsOn(file, folder))
            checkRefused(call, file);
        CHECK((bytesOf(file) == bytes));
    }
    CHECK(!QFile::exists(folder / u"out.json"_s));
}

TEST_CASE("new and sample do not write over a file, nor in a folder that is not there")
{
    const Folder folder;
    const QString file = folder / u"mine.txt"_s;
    write(file, "mine");
    checkRefused({u"new"_s, file}, file);
    checkRefused({u"sample"_s, u"gelderland"_s, file}, file);
    CHECK(bytesOf(file) == "mine");
    const QString nowhere = folder / u"no/such/folder/x.oogst"_s;
    checkRefused({u"new"_s, nowhere}, nowhere);
    checkRefused({u"sample"_s, u"gelderland"_s, nowhere}, nowhere);
}

TEST_CASE("export never writes over a document, and says when it cannot write")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s, other = folder / u"t.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"gelderland"_s, file}).code == 0);
    REQUIRE(ran({u"new"_s, other}).code == 0);
    const QByteArray before = bytesOf(file), otherBefore = bytesOf(other);
    checkRefused({u"export"_s, file, file}, file);
    checkRefused({u"export"_s, file, other}, other);
    checkRefused({u"export"_s, file, folder / u"no/folder/out.json"_s}, folder / u"no/folder/out.json"_s);
    CHECK((bytesOf(file) == before));
    CHECK((bytesOf(other) == otherBefore));
}

TEST_CASE("JSON that breaks the schema is refused with its place, and the document stays as it is")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s, in = folder / u"in.json"_s;
    REQUIRE(ran({u"sample"_s, u"gelderland"_s, file}).code == 0);
    REQUIRE(ran({u"export"_s, file, folder / u"before.json"_s}).code == 0);
    const QByteArray before = bytesOf(file);
    write(in, "{\"oogst\": 1, \"person\": [\n{\"id\": \"0192f0c4-5d3a-7b21-9c5e-000000000001\", \"given_name\": \"Anna\"},\n"
              "{\"id\": \"0192f0c4-5d3a-7b21-9c5e-000000000002\", \"relation_owner\": \"0192f0c4-5d3a-7b21-9c5e-000000000009\"}]}");
    checkRefused({u"import"_s, file, in}, in);
    CHECK(ran({u"import"_s, file, in}).err.contains(u"person[1].relation_owner (line 3)"_s));
    CHECK((bytesOf(file) == before));
    REQUIRE(ran({u"export"_s, file, folder / u"after.json"_s}).code == 0);
    CHECK((bytesOf(folder / u"before.json"_s) == bytesOf(folder / u"after.json"_s)));
    checkRefused({u"import"_s, file, folder / u"not-there.json"_s}, folder / u"not-there.json"_s);
}

TEST_CASE("a document of a newer major version can be read, but nothing writes in it")
{
    const Folder folder;
    const QString file = folder / u"newer.oogst"_s, in = folder / u"in.json"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    // Byte 60 of an SQLite file is its user version, where storage keeps major × 1000 + minor.
    QByteArray bytes = bytesOf(file);
    bytes.replace(60, 4, QByteArray::fromHex("00000bb8"));
    write(file, bytes);
    write(in, "{\"oogst\": 1, \"person\": [{\"id\": \"0192f0c4-5d3a-7b21-9c5e-000000000001\"}]}");
    checkRefused({u"import"_s, file, in}, file);
    checkRefused({u"seat"_s, file, u"--meetup"_s, u"2019-09"_s}, file);
    checkRefused({u"undo"_s, file}, file);
    CHECK((bytesOf(file) == bytes));
    CHECK(ran({u"list"_s, file}).code == 0);
    CHECK(ran({u"export"_s, file, folder / u"out.json"_s}).code == 0);
    CHECK((bytesOf(folder / u"out.json"_s) == bytesOf(u":/samples/symposium.json"_s)));
    CHECK((bytesOf(file) == bytes));
}
