#include "exchange/document_json.h"

#include "random_document.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace oogst;
using oogst::test::randomDocument;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Document documentOf(const QByteArray &json)
{
    const auto document = documentFromJson(json);
    INFO((document ? QString() : document.problem().text()).toStdString());
    REQUIRE(document);
    return *document;
}

} // namespace

TEST_CASE("input that breaks the format is refused with its place and what to do")
{
    const QDir cases(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/import"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(names.size() > 30);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QString folder = cases.filePath(name);
        Document current;
        if (QFile::exists(folder + QStringLiteral("/current.json")))
            current = documentOf(contentOf(folder + QStringLiteral("/current.json")));
        const auto set = importOf(current, contentOf(folder + QStringLiteral("/given.json")));
        REQUIRE(!set);
        const QByteArray said = set.problem().text().toUtf8() + '\n';
        QFile expected(folder + QStringLiteral("/expected.txt"));
        if (qEnvironmentVariableIsSet("UPDATE_EXPECTED")) {
            REQUIRE(expected.open(QIODevice::WriteOnly));
            expected.write(said);
            expected.close();
        }
        CHECK(said == contentOf(expected.fileName()));
    }
}

TEST_CASE("imported into an empty file, a document is identical and one step")
{
    const Document incoming = randomDocument(3);
    const auto set = importOf(Document(), documentToJson(incoming));
    REQUIRE(set);
    CHECK(set->kind == StepKind::Import);
    CHECK(set->changes.size() == incoming.count());
    CHECK(set->summary.contains(QString::number(incoming.count())));
    Document document;
    document.take(*set);
    CHECK(document == incoming);
}

TEST_CASE("imported a second time, a document changes nothing")
{
    const Document document = randomDocument(4);
    const auto set = importOf(document, documentToJson(document));
    REQUIRE(set);
    CHECK(set->isEmpty());
}

TEST_CASE("imported into another document, new records come in beside what is there")
{
    const Document mine = randomDocument(5), theirs = randomDocument(6);
    const auto set = importOf(mine, documentToJson(theirs));
    REQUIRE(set);
    Document both = mine;
    both.take(*set);
    CHECK(both.count() == mine.count() + theirs.count());
}

TEST_CASE("an absent field keeps its value, null clears it")
{
    Document document = documentOf(R"({"oogst": 1, "person": [
        {"id": "0192f0c4-5d3a-7b21-9c5e-000000000001", "given_name": "Anna", "phone": "06", "mail": "anna@voorbeeld.nl"}]})");
    const auto set = importOf(document, R"({"oogst": 1, "person": [
        {"id": "0192f0c4-5d3a-7b21-9c5e-000000000001", "phone": null, "family_name": "Berg"},
        {"id": "0192f0c4-5d3a-7b21-9c5e-000000000002", "relation_owner": "0192f0c4-5d3a-7b21-9c5e-000000000001"}]})");
    REQUIRE(set);
    CHECK(set->changes.size() == 2);
    document.take(*set);
    const auto anna = document.find(Id<Person>::fromText(QStringLiteral("0192f0c4-5d3a-7b21-9c5e-000000000001")));
    REQUIRE(anna);
    CHECK(anna->givenName == QStringLiteral("Anna"));
    CHECK(anna->familyName == QStringLiteral("Berg"));
    CHECK(anna->mail == QStringLiteral("anna@voorbeeld.nl"));
    CHECK(anna->phone.isEmpty());
}

TEST_CASE("a change may leave out what the file has already")
{
    Document document = documentOf(R"({"oogst": 1, "organisation": [{"id": "0192f0c4-5d3a-7b21-9c5e-000000000001", "name": "Ede"}]})");
    const auto set = importOf(document, R"({"oogst": 1, "organisation": [{"id": "0192f0c4-5d3a-7b21-9c5e-000000000001", "town": "Ede"}]})");
    REQUIRE(set);
    document.take(*set);
    CHECK(document.all<Organisation>().first().name == QStringLiteral("Ede"));
    CHECK(document.all<Organisation>().first().town == QStringLiteral("Ede"));
}
