#include "core/rules/names.h"
#include "core/rules/problems.h"
#include "exchange/document_json.h"
#include "needs_map.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>

using namespace oogst;
using namespace oogst::test;

namespace {

const QStringList sampleNames{QStringLiteral("bouwstenen"), QStringLiteral("gelderland"), QStringLiteral("stimuland"),
                              QStringLiteral("symposium"), QStringLiteral("west-oost")};

QByteArray sampleJson(const QString &name)
{
    QFile file(QStringLiteral(OOGST_SOURCE_DIR "/resources/samples/%1.json").arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const Document &sample(const QString &name)
{
    static QHash<QString, Document> read;
    if (const auto it = read.constFind(name); it != read.constEnd())
        return *it;
    const auto document = documentFromJson(sampleJson(name));
    INFO((name + QStringLiteral(": ") + (document ? QString() : document.problem().text())).toStdString());
    REQUIRE(document);
    return *read.insert(name, *document);
}

QList<NeedRow> needs()
{
    return readNeeds(QStringLiteral(OOGST_SOURCE_DIR "/docs/needs.md"));
}

/// The texts and lists of a record, as one would call it.
QString nameOf(const RecordType &type, const QUuid &id, const Document &document)
{
    if (&type == &recordType<Table>())
        return tableTitle(document.findOrEmpty(Id<Table>{id}), document);
    QStringList parts;
    const Row row = document.row(type, id).value_or(Row());
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (type.fields[i].kind == Kind::Text && row[i].isValid())
            parts += row[i].toString();
        if (type.fields[i].kind == Kind::Texts)
            parts += cell::toTexts(row[i]).value_or(QStringList());
    }
    return parts.join(QLatin1Char(' '));
}

/// A cell in the words that docs/needs.md uses.
QString spelled(const FieldInfo &field, const QVariant &cell, const Document &document)
{
    if (!cell.isValid())
        return {};
    const auto named = [&](const QString &id) {
        return nameOf(*recordTypeNamed(field.refersTo), QUuid::fromString(id), document);
    };
    switch (field.kind) {
    case Kind::Boolean: return QStringLiteral("true");
    case Kind::Reference: return named(cell.toString());
    case Kind::References: {
        QStringList names;
        for (const QString &id : cell::toTexts(cell).value_or(QStringList()))
            names += named(id);
        return names.join(QStringLiteral(", "));
    }
    case Kind::Texts:
    case Kind::Words: return cell::toTexts(cell).value_or(QStringList()).join(QStringLiteral(", "));
    case Kind::Term: {
        const Term term = cell::toTerm(cell).value_or(Term());
        return term.words + QLatin1Char(' ') + term.earliest.toString(Qt::ISODate) + QLatin1Char(' ') +
               term.latest.toString(Qt::ISODate);
    }
    default: return cell.toString();
    }
}

std::pair<const RecordType *, int> fieldNamed(const QString &name)
{
    const RecordType *type = recordTypeNamed(name.section(QLatin1Char('.'), 0, 0));
    return {type, type ? type->indexOf(name.section(QLatin1Char('.'), 1)) : -1};
}

/// Numbers and choices must be equal; in texts the words must stand, whatever their capitals.
bool holds(const FieldInfo &field, const QString &spelling, const QString &words)
{
    const bool whole = field.kind == Kind::Integer || field.kind == Kind::Word || field.kind == Kind::Boolean;
    return whole ? spelling == words : spelling.contains(words, Qt::CaseInsensitive);
}

bool holds(const Document &document, const NeedCheck &check)
{
    const RecordType *type = check.words.isEmpty() ? nullptr : fieldNamed(check.words.first().first).first;
    if (!type)
        return false;
    for (const QUuid &id : document.of(*type).keys()) {
        const Row row = *document.row(*type, id);
        const bool all = std::ranges::all_of(check.words, [&](const auto &pair) {
            const auto [ofType, index] = fieldNamed(pair.first);
            return ofType == type && index >= 0 &&
                   holds(type->fields[index], spelled(type->fields[index], row[index], document), pair.second);
        });
        if (all)
            return true;
    }
    return false;
}

ChangeSet everythingIn(const Document &document)
{
    ChangeSet set;
    for (const RecordType *type : allRecordTypes())
        for (const QUuid &id : document.of(*type).keys())
            set.changes += {type, id, std::nullopt, document.row(*type, id)};
    return set;
}

} // namespace

TEST_CASE("each of the 98 needs has one row in docs/needs.md, with checks, a page and a report section")
{
    QStringList expected;
    for (const auto &[letter, count] : {std::pair{'P', 23}, {'I', 20}, {'H', 30}, {'R', 9}, {'F', 16}})
        for (int i = 1; i <= count; ++i)
            expected += QStringLiteral("%1%2").arg(QLatin1Char(letter)).arg(i, 2, 10, QLatin1Char('0'));
    const QStringList pages{QStringLiteral("Overzicht"), QStringLiteral("Programma"),    QStringLiteral("Deelnemers"),
                            QStringLiteral("Tafels"),    QStringLiteral("Indeling"),     QStringLiteral("Oogst"),
                            QStringLiteral("Verslag"),   QStringLiteral("Kennisagenda"), QStringLiteral("Reeks")};
    QStringList found;
    for (const NeedRow &row : needs()) {
        INFO(row.id.toStdString());
        found += row.id;
        CHECK(!row.checks.isEmpty());
        CHECK(!row.sections.isEmpty());
        CHECK(!row.pages.isEmpty());
        for (const QString &page : row.pages)
            CHECK(pages.contains(page));
    }
    CHECK(found == expected);
}

TEST_CASE("every field that a need is held in exists, is used by a check and is no remark")
{
    for (const NeedRow &row : needs()) {
        QStringList used;
        for (const NeedCheck &check : row.checks)
            for (const auto &[name, words] : check.words)
                used += name;
        for (const QString &name : row.heldIn + used) {
            INFO(row.id.toStdString() << ' ' << name.toStdString());
            CHECK(fieldNamed(name).second >= 0);
            CHECK(!name.endsWith(QStringLiteral(".note")));
        }
        INFO(row.id.toStdString());
        CHECK(std::ranges::any_of(row.heldIn, [&](const QString &name) { return used.contains(name); }));
    }
}

TEST_CASE("the samples hold the words of every need in the field made for it")
{
    for (const NeedRow &row : needs())
        for (const NeedCheck &check : row.checks) {
            REQUIRE(sampleNames.contains(check.sample));
            QString said = row.id + QLatin1Char(' ') + check.sample;
            for (const auto &[name, words] : check.words)
                said += QStringLiteral(" %1 “%2”").arg(name, words);
            INFO(said.toStdString());
            CHECK(holds(sample(check.sample), check));
        }
}

TEST_CASE("a check of docs/needs.md fails for words that stand elsewhere, and for fields of two records")
{
    const auto said = [](const char *text) {
        return holds(sample(QStringLiteral("stimuland")), readCheck(QString::fromUtf8(text)));
    };
    CHECK(said("`stimuland` `meetup.when` “eind november”"));
    CHECK(!said("`stimuland` `meetup.when` “eind december”"));
    CHECK(!said("`stimuland` `meetup.title` “eind november”"));
    CHECK(said("`stimuland` `person.family_name` “Boer”"));
    CHECK(!said("`stimuland` `person.family_name` “Boer” + `person.given_name` “Renske”"));
    CHECK(!said("`stimuland` `meetup.nothing` “eind november”"));
    CHECK(!said("`stimuland`"));
}

TEST_CASE("every sample keeps the rules and is written as the program writes it")
{
    CHECK(QDir(QStringLiteral(OOGST_SOURCE_DIR "/resources/samples")).entryList({QStringLiteral("*.json")}).size() ==
          sampleNames.size());
    for (const QString &name : sampleNames) {
        INFO(name.toStdString());
        const Document &document = sample(name);
        QStringList problems;
        for (const Problem &problem : problemsIn(everythingIn(document), Document()))
            problems += problem.text();
        CHECK(problems == QStringList());
        CHECK(documentToJson(document) == sampleJson(name));
    }
}

TEST_CASE("the days of a vague term in the samples are those that its words mean")
{
    int vague = 0;
    const auto check = [&](const Term &term, QDate anchor) {
        if (term.isEmpty())
            return;
        INFO(term.words.toStdString());
        CHECK(readTerm(term.words, anchor) == term);
        vague += term.isExact() ? 0 : 1;
    };
    for (const QString &name : sampleNames) {
        const Document &document = sample(name);
        for (const Meetup &meetup : document.all<Meetup>()) {
            check(meetup.when, meetup.publishedOn);
            check(meetup.nextWhen, meetup.when.latest);
            for (const Need &need : document.where(&Need::meetup, meetup.id))
                check(need.saidWhen, meetup.when.latest);
            for (const Commitment &commitment : document.where(&Commitment::meetup, meetup.id))
                check(commitment.term, meetup.when.latest);
        }
    }
    CHECK(vague >= 5);
}

TEST_CASE("the symposium seats its 96 people at eight tables, colleagues apart")
{
    const Document &document = sample(QStringLiteral("symposium"));
    CHECK(document.all<Table>().size() == 8);
    CHECK(document.all<Round>().size() == 1);
    int seated = 0;
    for (const Table &table : document.all<Table>()) {
        const QList<Seat> seats = document.where(&Seat::table, table.id);
        seated += int(seats.size());
        CHECK(seats.size() <= *table.largest);
        QSet<QUuid> organisations, people;
        for (const Seat &seat : seats) {
            const auto participation = document.findOrEmpty(seat.participation);
            CHECK(isExpected(participation));
            organisations += organisationOf(participation, document).value;
            people += seat.participation.value;
        }
        CHECK(organisations.size() == seats.size());
        CHECK(people.contains(table.facilitator.value));
        CHECK(people.contains(table.noteTaker.value));
    }
    CHECK(seated == 96);
    const QList<Participation> invited = document.all<Participation>();
    CHECK(std::ranges::count_if(invited, isExpected) == 96);
    CHECK(invited.size() == 102);
}
