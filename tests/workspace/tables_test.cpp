#include "workspace/tables.h"

#include "support/catch.h"
#include "workspace/participants.h"

#include <QTemporaryDir>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(folder.filePath(u"desk.oogst"_s))).value();
    Id<Meetup> meetup;

    Desk()
    {
        Series series;
        series.title = u"Gemeenschapskracht"_s;
        Meetup made;
        made.series = workspace->add(u"series"_s, series).value();
        made.title = u"Symposium"_s;
        meetup = workspace->add(u"meetup"_s, made).value();
    }
    const Document &document() const { return workspace->document(); }
    QStringList issueTitles() const
    {
        QStringList titles;
        for (const Issue &issue : issuesOf(document(), meetup))
            titles += issue.title;
        return titles;
    }
    QStringList tableLines() const
    {
        QStringList lines;
        for (const Table &table : tablesOf(document(), meetup))
            lines += u"%1 %2"_s.arg(QString::number(table.number), document().findOrEmpty(table.issue).title);
        return lines;
    }
    QStringList warnings() const
    {
        QStringList texts;
        for (const TableWarning &warning : tableWarnings(document(), meetup))
            texts += warning.text;
        return texts;
    }
};

} // namespace

TEST_CASE("eight tables over six issues: two issues get two tables, side by side, and one round is there")
{
    Desk desk;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s})
        REQUIRE(addIssue(*desk.workspace, desk.meetup, title));
    const auto made = makeTables(*desk.workspace, desk.meetup, 8, 12);
    REQUIRE(made);
    CHECK(*made == 8);
    CHECK(desk.tableLines() == QStringList{u"1 A"_s, u"2 A"_s, u"3 B"_s, u"4 B"_s, u"5 C"_s, u"6 D"_s, u"7 E"_s, u"8 F"_s});
    CHECK(roundsOf(desk.document(), desk.meetup).size() == 1);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.tableLines().isEmpty());
    CHECK(roundsOf(desk.document(), desk.meetup).isEmpty());
}

TEST_CASE("more tables go to the issues that have the fewest, and no table is taken away")
{
    Desk desk;
    REQUIRE(addIssue(*desk.workspace, desk.meetup, u"A"_s));
    REQUIRE(addIssue(*desk.workspace, desk.meetup, u"B"_s));
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 1, {}));
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 3, {}));
    CHECK(desk.tableLines() == QStringList{u"1 A"_s, u"2 A"_s, u"3 B"_s});
    CHECK(*makeTables(*desk.workspace, desk.meetup, 2, {}) == 0);
    CHECK(desk.tableLines().size() == 3);
}

TEST_CASE("tables can be made before there are issues or people")
{
    Desk desk;
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 2, {}));
    CHECK(desk.tableLines() == QStringList{u"1 "_s, u"2 "_s});
    CHECK(seatsPerTable(desk.document(), desk.meetup, 2) == 6);
}

TEST_CASE("issues and tables move among each other")
{
    Desk desk;
    QList<Id<Issue>> issues;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
        issues += addIssue(*desk.workspace, desk.meetup, title).value();
    REQUIRE(moveIssue(*desk.workspace, desk.meetup, issues[2], Direction::Up));
    CHECK(desk.issueTitles() == QStringList{u"A"_s, u"C"_s, u"B"_s});
    REQUIRE(moveIssue(*desk.workspace, desk.meetup, issues[0], Direction::Up));
    CHECK(desk.issueTitles() == QStringList{u"A"_s, u"C"_s, u"B"_s});
    REQUIRE(moveIssue(*desk.workspace, desk.meetup, issues[0], Direction::Down));
    CHECK(desk.issueTitles() == QStringList{u"C"_s, u"A"_s, u"B"_s});

    const auto first = addTable(*desk.workspace, desk.meetup, issues[0]).value();
    const auto second = addTable(*desk.workspace, desk.meetup, issues[1]).value();
    REQUIRE(moveTable(*desk.workspace, second, Direction::Up));
    CHECK(desk.document().findOrEmpty(second).number == 1);
    CHECK(desk.document().findOrEmpty(first).number == 2);
}

TEST_CASE("issues without a place, or with the same one, can be ordered too")
{
    Desk desk;
    const auto series = desk.document().findOrEmpty(desk.meetup).series;
    QList<Id<Issue>> issues;
    for (const QString &title : {u"A"_s, u"B"_s, u"C"_s}) {
        Issue issue;
        issue.series = series;
        issue.title = title;
        issues += desk.workspace->add(title, issue).value();
    }
    const QStringList before = desk.issueTitles();
    const Id<Issue> last = issuesOf(desk.document(), desk.meetup).last().id;
    REQUIRE(moveIssue(*desk.workspace, desk.meetup, last, Direction::Up));
    CHECK(desk.issueTitles() == QStringList{before[0], before[2], before[1]});
}

TEST_CASE("two tables with one number get different ones when one moves")
{
    Desk desk;
    const auto first = addTable(*desk.workspace, desk.meetup).value();
    const auto second = addTable(*desk.workspace, desk.meetup).value();
    REQUIRE(desk.workspace->edit(u"number"_s, second, [](Table &t) { t.number = 1; }));
    const Id<Table> lower = tablesOf(desk.document(), desk.meetup).last().id;
    REQUIRE(moveTable(*desk.workspace, lower, Direction::Up));
    CHECK(desk.document().findOrEmpty(first).number != desk.document().findOrEmpty(second).number);
    CHECK(tablesOf(desk.document(), desk.meetup).first().id == lower);
}

TEST_CASE("what is not right yet is said in words, with the tables it is about")
{
    Desk desk;
    const auto issue = addIssue(*desk.workspace, desk.meetup, u"A"_s).value();
    CHECK(desk.warnings().isEmpty());
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 2, 1));
    QList<Id<Participation>> people;
    for (const QString &name : {u"Anna Bakker"_s, u"Piet Mulder"_s, u"Mo Bos"_s})
        people += addParticipant(*desk.workspace, desk.meetup, readParticipant(name)).value();
    REQUIRE(setInvitation(*desk.workspace, people, InvitationState::Accepted));

    CHECK(desk.warnings().filter(u"2 seats for 3 people"_s).size() == 1);
    CHECK(desk.warnings().filter(u"Without host: table 1, 2"_s).size() == 1);

    const auto tables = tablesOf(desk.document(), desk.meetup);
    for (const Table &table : tables)
        REQUIRE(desk.workspace->edit(u"host"_s, table.id, [&](Table &t) {
            t.facilitator = people[0];
            t.largest = 2;
            t.issue = issue;
        }));
    CHECK(desk.warnings() == QStringList{u"Anna Bakker hosts two tables"_s});

    REQUIRE(desk.workspace->edit(u"host"_s, tables[1].id, [&](Table &t) { t.facilitator = people[1]; }));
    CHECK(desk.warnings().isEmpty());
    REQUIRE(setInvitation(*desk.workspace, {people[1]}, InvitationState::Cancelled));
    CHECK(desk.warnings() == QStringList{u"Piet Mulder, host of table 2, does not come"_s});
}

TEST_CASE("an agreement reads as a sentence and says what it lacks")
{
    Desk desk;
    const auto anna = addParticipant(*desk.workspace, desk.meetup, readParticipant(u"Anna Bakker"_s)).value();
    const auto piet = addParticipant(*desk.workspace, desk.meetup, readParticipant(u"Piet Mulder"_s)).value();
    SeatingRule rule;
    rule.kind = SeatingRuleKind::Apart;
    rule.people = {anna};
    CHECK_FALSE(ruleLacks(rule).isEmpty());
    rule.people += piet;
    CHECK(ruleLacks(rule).isEmpty());
    CHECK(ruleInWords(rule, desk.document()) == u"Anna Bakker and Piet Mulder not together"_s);
    rule.kind = SeatingRuleKind::FixedTable;
    CHECK_FALSE(ruleLacks(rule).isEmpty());
    rule.table = addTable(*desk.workspace, desk.meetup).value();
    CHECK(ruleLacks(rule).isEmpty());
    CHECK(ruleInWords(rule, desk.document()) == u"Anna Bakker and Piet Mulder at table 1"_s);
}

TEST_CASE("a warning about many tables tells those in a row as from and to")
{
    Desk desk;
    REQUIRE(makeTables(*desk.workspace, desk.meetup, 9, 10));
    CHECK(desk.warnings().filter(u"Without host: table 1–9"_s).size() == 1);
    const Id<Participation> host = addParticipant(*desk.workspace, desk.meetup, readParticipant(u"Anna Bakker"_s)).value();
    REQUIRE(setInvitation(*desk.workspace, {host}, InvitationState::Accepted));
    REQUIRE(desk.workspace->edit(u"host"_s, tablesOf(desk.document(), desk.meetup)[2].id, [&](Table &t) { t.facilitator = host; }));
    CHECK(desk.warnings().filter(u"Without host: table 1, 2, 4–9"_s).size() == 1);
}
