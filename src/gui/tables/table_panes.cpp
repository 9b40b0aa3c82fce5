#include "gui/tables/table_panes.h"

#include "core/rules/names.h"
#include "gui/style.h"
#include "workspace/tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(TablePanes)
};

template <class Record>
GridColumn column(const QString &title, QString (*text)(const Record &, const Document &),
                  QVariant (*sortKey)(const Record &) = nullptr)
{
    GridColumn made{title, {}};
    made.text = [text](const void *record, const Document &document) {
        return text(*static_cast<const Record *>(record), document);
    };
    if (sortKey)
        made.sortKey = [sortKey](const void *record, const Document &) {
            return sortKey(*static_cast<const Record *>(record));
        };
    return made;
}

QString seatsOf(const Table &table, const Document &)
{
    if (table.smallest && table.largest && table.smallest != table.largest)
        return Texts::tr("%1 to %2").arg(QString::number(*table.smallest), QString::number(*table.largest));
    if (table.largest)
        return QString::number(*table.largest);
    return table.smallest ? Texts::tr("from %1").arg(*table.smallest) : QString();
}

// "1, 2": the tables of this file that are about the issue, at whatever meetup.
QString tablesOfIssue(const Issue &issue, const Document &document)
{
    QList<Table> tables = document.where(&Table::issue, issue.id);
    std::ranges::sort(tables, {}, &Table::number);
    QStringList numbers;
    for (const Table &table : tables)
        if (const QString number = QString::number(table.number); !numbers.contains(number))
            numbers += number;
    return numbers.join(u", "_s);
}

} // namespace

PaneContent issuesContent(Workspace &workspace, AskMeetup meetup)
{
    PaneContent content{&recordType<Issue>(), u"issues"_s, Texts::tr("Issues")};
    content.columns = {column<Issue>(Texts::tr("Issue"), [](const Issue &issue, const Document &) { return issue.title; }),
                       column<Issue>(Texts::tr("At table"), tablesOfIssue)};
    content.columns[0].sortKey = rankOf<Issue>;
    content.fields = formFields(recordType<Issue>(), {u"title"_s, u"question"_s, u"tags"_s});
    content.emptySentence = Texts::tr("The questions that the tables work on. Several tables may share one issue.");
    content.addText = Texts::tr("Add issue");
    content.typeHere = Texts::tr("New issue: type and press Enter");
    content.formSide = Qt::Vertical;
    content.formColumns = 1;
    content.add = [&workspace, meetup](const QString &typed) -> Result<QUuid> {
        const auto added = addIssue(workspace, meetup(), typed);
        if (!added)
            return added.problem();
        return added->value;
    };
    content.move = [&workspace, meetup](const QUuid &id, Direction direction) {
        return moveIssue(workspace, meetup(), {id}, direction);
    };
    return content;
}

PaneContent tablesContent(Workspace &workspace, AskMeetup meetup)
{
    const RecordType &type = recordType<Table>();
    PaneContent content{&type, u"tables_list"_s, Texts::tr("Tables")};
    content.columns = {column<Table>(
                           Texts::tr("No."), [](const Table &table, const Document &) { return QString::number(table.number); },
                           [](const Table &table) { return QVariant(table.number); }),
                       column<Table>(Texts::tr("About"), [](const Table &table, const Document &document) {
                           return tableTitle(table, document);
                       }),
                       column<Table>(Texts::tr("Seats"), seatsOf, [](const Table &table) { return QVariant(table.largest.value_or(0)); }),
                       column<Table>(labelOfField(type, u"facilitator"_s), [](const Table &table, const Document &document) {
                           return nameOf(table.facilitator, document);
                       }),
                       column<Table>(labelOfField(type, u"note_taker"_s), [](const Table &table, const Document &document) {
                           return nameOf(table.noteTaker, document);
                       }),
                       column<Table>(labelOfField(type, u"room"_s), [](const Table &table, const Document &) { return table.room; })};
    content.fields = formFields(type, {u"issue"_s, u"number"_s, u"facilitator"_s, u"note_taker"_s, u"smallest"_s, u"largest"_s,
                                       u"name"_s, u"room"_s});
    content.emptySentence = Texts::tr("No tables yet. How many do you want? Fill in the number above.");
    content.addText = Texts::tr("Add one table");
    content.formSide = Qt::Vertical;
    content.add = [&workspace, meetup](const QString &) -> Result<QUuid> {
        const auto added = addTable(workspace, meetup());
        if (!added)
            return added.problem();
        return added->value;
    };
    content.move = [&workspace](const QUuid &id, Direction direction) { return moveTable(workspace, {id}, direction); };
    return content;
}

PaneContent rulesContent(Workspace &workspace, AskMeetup meetup)
{
    PaneContent content{&recordType<SeatingRule>(), u"rules"_s, Texts::tr("Agreements")};
    content.columns = {column<SeatingRule>(Texts::tr("Agreement"), ruleInWords),
                       column<SeatingRule>(Texts::tr("Still to do"), [](const SeatingRule &rule, const Document &) {
                           return ruleLacks(rule);
                       })};
    content.columns[1].mark = [](const void *record, const Document &) {
        return ruleLacks(*static_cast<const SeatingRule *>(record)).isEmpty() ? QColor() : colours().warning;
    };
    content.fields = formFields(recordType<SeatingRule>(), {u"kind"_s, u"table"_s, u"people"_s});
    content.emptySentence = Texts::tr("Who sits together, apart, or at a certain table? “Anna and Piet not together”.");
    content.addText = Texts::tr("Add agreement");
    content.add = [&workspace, meetup](const QString &) -> Result<QUuid> {
        SeatingRule rule;
        rule.meetup = meetup();
        const auto added = workspace.add(Texts::tr("Agreement added"), rule);
        if (!added)
            return added.problem();
        return added->value;
    };
    content.formColumns = 1;
    return content;
}

} // namespace oogst
