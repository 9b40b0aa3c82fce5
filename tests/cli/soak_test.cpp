// soak: what it acknowledges is in the document, in every kind of work.

#include "cli_run.h"

#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList tokensAfter(const QString &word, const QString &out)
{
    QStringList tokens;
    for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith(word + u' '))
            tokens += line.mid(word.size() + 1);
    return tokens;
}

QJsonArray listed(const QString &file, const QString &record)
{
    const Ran list = ran({u"list"_s, file, record, u"--json"_s});
    REQUIRE(list.code == 0);
    return QJsonDocument::fromJson(list.out.toUtf8())[record].toArray();
}

QSet<QString> outcomeTexts(const QString &file)
{
    QSet<QString> texts;
    for (const QJsonValue &outcome : listed(file, u"outcome"_s))
        texts += outcome[u"text"_s].toString();
    return texts;
}

} // namespace

TEST_CASE("soak acknowledges edits that are in the document, in every kind of work")
{
    const QString mode = GENERATE(u"--edit"_s, u"--merge"_s, u"--import"_s, u"--erase"_s, u"--compact"_s, u"--migrate"_s);
    INFO(mode.toStdString());
    const Folder folder;
    const QString file = folder / u"soak.oogst"_s;
    const Ran soak = ran({u"soak"_s, file, u"--run"_s, u"1"_s, mode, u"--count"_s, u"12"_s});
    CHECK(soak.code == 0);
    CHECK(soak.err.isEmpty());
    const QStringList tokens = tokensAfter(u"ACK"_s, soak.out);
    CHECK(tokens.size() >= 12);
    CHECK(QSet(tokens.begin(), tokens.end()).size() == tokens.size());
    const QSet<QString> texts = outcomeTexts(file);
    for (const QString &token : tokens)
        CHECK(texts.contains(token));
    for (const QString &token : tokensAfter(u"ERASED"_s, soak.out))
        CHECK(!QString::fromUtf8(QJsonDocument(listed(file, u"person"_s)).toJson()).contains(token));
    CHECK(ran({u"check"_s, file}).code == 0);
}

TEST_CASE("two soaks with the same number make different tokens")
{
    const Folder folder;
    QStringList tokens;
    for (int i = 0; i < 2; ++i)
        tokens += tokensAfter(u"ACK"_s, ran({u"soak"_s, folder / u"soak.oogst"_s, u"--run"_s, u"7"_s, u"--count"_s, u"3"_s}).out);
    CHECK(tokens.size() == 6);
    CHECK(QSet(tokens.begin(), tokens.end()).size() == 6);
}

TEST_CASE("soak acknowledges nothing that was refused, and gives up")
{
    const Folder folder;
    write(folder / u"other.txt"_s, "no document");
    const Ran soak = ran({u"soak"_s, folder / u"other.txt"_s, u"--run"_s, u"1"_s, u"--patience"_s, u"0"_s});
    CHECK(soak.code == 1);
    CHECK(soak.out.isEmpty());
    CHECK(soak.err.contains(u"other.txt"_s));
    CHECK(bytesOf(folder / u"other.txt"_s) == "no document");
    CHECK(ran({u"soak"_s, folder / u"no/such/folder.oogst"_s, u"--run"_s, u"1"_s, u"--patience"_s, u"0"_s}).code == 1);
}

TEST_CASE("soak wants a number and one kind of work")
{
    const Folder folder;
    const QString file = folder / u"soak.oogst"_s;
    CHECK(ran({u"soak"_s, file}).code == 2);
    CHECK(ran({u"soak"_s, file, u"--run"_s, u"many"_s}).code == 2);
    CHECK(ran({u"soak"_s, file, u"--run"_s, u"1"_s, u"--edit"_s, u"--merge"_s}).code == 2);
    CHECK(ran({u"soak"_s, file, u"--run"_s, u"1"_s, u"--count"_s, u"few"_s}).code == 2);
    CHECK(!QFile::exists(file));
}
