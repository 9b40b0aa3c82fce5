// Table sheets: what came out of each table, a page each. Agenda extracts: what each owner takes up.

#include "report/sections/sections.h"
#include "report/shapes/shapes.h"

namespace oogst {
namespace {

bool isWanted(const Letter &letter, const QUuid &id)
{
    return letter.options.only.isNull() || letter.options.only == id;
}

/// What was promised or asked because of what this table said.
QList<blocks::Item> commitmentsOf(const Letter &letter, const Table &table)
{
    const QList<Commitment> all = letter.ofMeetup<Commitment>();
    QList<blocks::Item> items;
    for (const Commitment &commitment : all) {
        const auto origin = letter.document.find(commitment.origin);
        if (origin && origin->table == table.id && letter.publication.mayPrint(*origin))
            items += commitmentItem(letter, commitment, all);
    }
    return items;
}

} // namespace

void addTableSheets(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    out.section(QStringLiteral("title"));
    out.heading(1, words.translate("report", "What came out of the tables"));
    out.paragraph(contextLine(letter));
    bool isFirst = true;
    for (const Table &table : letter.tables()) {
        if (!isWanted(letter, table.id.value))
            continue;
        const QString id = QStringLiteral("table_%1").arg(table.number);
        const bool isOnFirstPage = std::exchange(isFirst, false);
        if (isOnFirstPage)
            out.section(id);
        else
            out.sectionOnNewPage(id);
        addTable(letter, table, 2, out, isOnFirstPage ? QString() : contextLine(letter)); // each sheet goes its own way
        const QList<blocks::Item> owed = commitmentsOf(letter, table);
        out.heading(3, words.translate("report", "Requests, promises and actions"));
        out.list(owed);
    }
    if (isFirst)
        out.paragraph(words.translate("report", "There are no tables yet."));
}

void addAgendaExtracts(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    out.section(QStringLiteral("title"));
    out.heading(1, words.translate("report", "Knowledge agenda"));
    out.paragraph(contextLine(letter));
    bool isFirst = true;
    int number = 0;
    for (const AgendaPart &part : agendaParts(letter, AgendaScope::Meetup)) {
        if (!isWanted(letter, part.organisation.value))
            continue;
        const QString id = QStringLiteral("owner_%1").arg(++number);
        const bool isOnFirstPage = std::exchange(isFirst, false);
        if (isOnFirstPage)
            out.section(id);
        else
            out.sectionOnNewPage(id);
        out.heading(2, part.owner);
        out.paragraph(isOnFirstPage ? QString() : contextLine(letter));
        out.paragraph(words.translate("report", "%n question(s) on this agenda, with where they come from.", nullptr,
                                      int(part.items.size())));
        out.list(part.items);
    }
    if (number == 0)
        out.paragraph(words.translate("report", "There are no knowledge questions yet."));
}

} // namespace oogst
