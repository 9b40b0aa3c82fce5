// Lists as programs write them, each in a folder of tests/cases/people: what is on it is known beforehand.
// UPDATE_EXPECTED=1 writes the expectations anew, for reading through.

#include "list_desk.h"
#include "support/catch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray linesOf(const QList<lists::Remark> &remarks)
{
    QJsonArray lines;
    for (const lists::Remark &remark : remarks)
        lines += u"%1: %2"_s.arg(QString::number(remark.line), remark.what);
    return lines;
}

QJsonObject stepOf(const PeopleList &list, const PeopleImport &import)
{
    QJsonObject columns;
    for (const ListColumn &column : list.columns)
        columns[column.key] = wordOf(column.field);
    QJsonArray suggestions;
    for (const ImportSuggestion &suggestion : import.suggestions)
        suggestions += u"%1 ~ %2"_s.arg(suggestion.oneName, suggestion.otherName);
    QJsonArray alike, twice;
    for (const auto &[one, other] : import.organisationsAlike)
        alike += one + u" ~ "_s + other;
    for (const DoubleEncoded &text : list.doubleEncoded)
        twice += text.before + u" → "_s + text.after;
    return {{u"layout"_s, lists::layoutName(list.layout)},
            {u"encoding"_s, list.encoding},
            {u"sheet"_s, list.sheet},
            {u"heading_line"_s, list.headingLine},
            {u"records"_s, list.records},
            {u"people"_s, list.people.size()},
            {u"blank"_s, list.blank},
            {u"persons"_s, import.persons},
            {u"organisations"_s, import.organisations},
            {u"merged"_s, import.merged},
            {u"added"_s, import.added},
            {u"columns"_s, columns},
            {u"refused"_s, linesOf(list.refused)},
            {u"remarks"_s, linesOf(list.remarks)},
            {u"skipped"_s, linesOf(list.skipped)},
            {u"kept"_s, linesOf(import.kept)},
            {u"lost_zeros"_s, linesOf(list.lostZeros)},
            {u"suggestions"_s, suggestions},
            {u"organisations_alike"_s, alike},
            {u"double_encoded"_s, twice},
            {u"summary"_s, import.set.summary}};
}

} // namespace

TEST_CASE("lists of every layout come out with the people that are on them, and read twice they add nobody")
{
    const QDir cases(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/people"));
    REQUIRE(cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 20);
    for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(cases.filePath(name));
        test::ListDesk desk;
        QJsonArray steps;
        const QStringList files = folder.entryList({u"given*"_s}, QDir::Files, QDir::Name);
        INFO(name.toStdString());
        for (const QString &file : files) {
            const auto import = desk.readFile(folder.filePath(file));
            INFO((import ? QString() : import.problem().text()).toStdString());
            REQUIRE(import);
            steps += stepOf(desk.list, *import);
            CHECK(desk.list.records == int(desk.list.people.size() + desk.list.refused.size()));
            CHECK(import->persons + import->merged == int(desk.list.people.size()));
        }
        const QJsonObject actual{{u"steps"_s, steps}, {u"people"_s, QJsonArray::fromStringList(desk.people())}};
        const QString expectedPath = folder.filePath(u"expected.json"_s);
        if (qEnvironmentVariableIsSet("UPDATE_EXPECTED")) {
            QFile out(expectedPath);
            REQUIRE(out.open(QIODevice::WriteOnly));
            out.write(QJsonDocument(actual).toJson());
        }
        QFile expected(expectedPath);
        REQUIRE(expected.open(QIODevice::ReadOnly));
        CHECK(QJsonDocument(actual).toJson() == QJsonDocument(QJsonDocument::fromJson(expected.readAll()).object()).toJson());

        for (const QString &file : files) {
            const Document before = desk.document;
            const auto again = desk.readFile(folder.filePath(file));
            REQUIRE(again);
            CHECK(again->added == 0);
            if (files.size() == 1)
                CHECK((desk.document == before));
        }
    }
}
