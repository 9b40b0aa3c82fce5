#include "cli_run.h"

#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

const QString cases = QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/notes/");

} // namespace

TEST_CASE("harvest reads notes into nested outcomes of a table, as one step that can be undone")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const QString before = ran({u"list"_s, file, u"outcome"_s, u"--json"_s}).out;
    const Ran read = ran({u"harvest"_s, file, cases + u"word-bullets/given.txt"_s, u"--meetup"_s, u"2019-09"_s, u"--table"_s, u"5"_s, u"--json"_s});
    INFO(read.err.toStdString());
    REQUIRE(read.code == 0);
    const QJsonObject result = jsonOf(read.out);
    const QJsonArray outcomes = result[u"outcomes"_s].toArray();
    REQUIRE(outcomes.size() == 7);
    CHECK(outcomes[3][u"depth"_s] == 2);
    CHECK(outcomes[3][u"parent"_s] == outcomes[2][u"id"_s]);
    CHECK(outcomes[5][u"kind"_s] == u"knowledge_question"_s);
    CHECK(outcomes[0][u"table"_s] == outcomes[6][u"table"_s]);
    CHECK(outcomes[0][u"line"_s] == 4);
    CHECK(result[u"left_out"_s].toArray().size() == 3);
    CHECK(ran({u"undo"_s, file}).code == 0);
    CHECK(ran({u"list"_s, file, u"outcome"_s, u"--json"_s}).out == before);
}

TEST_CASE("without --table the headings of the notes say which table, and who said it is found by name")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    write(folder / u"n.txt"_s, u"Tafel 2\n- “Eerst koffie, dan pas een plan maken” (Nathan Rozema)\nTafel 99\n- nergens\n"_s.toUtf8());
    const Ran read = ran({u"harvest"_s, file, folder / u"n.txt"_s, u"--meetup"_s, u"2019-09"_s, u"--json"_s});
    INFO(read.err.toStdString());
    REQUIRE(read.code == 0);
    const QJsonArray outcomes = jsonOf(read.out)[u"outcomes"_s].toArray();
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes[0][u"kind"_s] == u"quote"_s);
    CHECK(!outcomes[0][u"table"_s].toString().isEmpty());
    CHECK(!outcomes[0][u"contributor"_s].toString().isEmpty());
    CHECK(outcomes[1][u"table"_s].isUndefined());
}

TEST_CASE("harvest refuses what it cannot do, and changes nothing")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const QByteArray before = bytesOf(file);
    write(folder / u"n.txt"_s, "- een\n");
    write(folder / u"leeg.txt"_s, "\n \n");
    CHECK(ran({u"harvest"_s, file, folder / u"weg.txt"_s, u"--meetup"_s, u"2019-09"_s}).code == 1);
    CHECK(ran({u"harvest"_s, file, folder / u"leeg.txt"_s, u"--meetup"_s, u"2019-09"_s}).code == 1);
    CHECK(ran({u"harvest"_s, file, folder / u"n.txt"_s, u"--meetup"_s, u"2019-09"_s, u"--table"_s, u"99"_s}).code == 1);
    CHECK(ran({u"harvest"_s, file, folder / u"n.txt"_s, u"--meetup"_s, u"2019-09"_s, u"--table"_s, u"x"_s}).code == 2);
    CHECK(ran({u"harvest"_s, file, folder / u"n.txt"_s}).code == 2);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("notes from Windows and with a mark at the front are read as they were typed")
{
    const Folder folder;
    const QString file = folder / u"s.oogst"_s;
    REQUIRE(ran({u"sample"_s, u"symposium"_s, file}).code == 0);
    const auto textOf = [&](const QByteArray &bytes) {
        write(folder / u"n.txt"_s, bytes);
        const Ran read = ran({u"harvest"_s, file, folder / u"n.txt"_s, u"--meetup"_s, u"2019-09"_s, u"--json"_s});
        return jsonOf(read.out)[u"outcomes"_s][0][u"text"_s].toString();
    };
    CHECK(textOf("- caf\xe9\r\n") == u"café"_s);
    CHECK(textOf("\xef\xbb\xbf- café\n") == u"café"_s);
    CHECK(textOf(QByteArray("\xff\xfe", 2) + QByteArray("-\0 \0\xe9\0\xe9\0n\0", 10)) == u"één"_s);
}
