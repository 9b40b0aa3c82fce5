// For in the room: badges, route cards and cards for on the tables.

#include "report/shapes/shapes.h"

#include "core/rules/names.h"

namespace oogst {
namespace {

/// What a scanner at the desk reads: it types the id, which finds the person without a name in it.
QString codeOf(const Participation &participation)
{
    return QStringLiteral("oogst:") + participation.id.text();
}

QString functionOf(const Letter &letter, const Participation &participation)
{
    if (!participation.function.isEmpty())
        return participation.function;
    for (const Affiliation &affiliation : letter.document.where(&Affiliation::person, participation.person))
        if (!affiliation.former && !affiliation.function.isEmpty())
            return affiliation.function;
    return {};
}

blocks::Card badge(const Letter &letter, const Participation &participation)
{
    const Words &words = letter.words;
    const Person person = letter.document.findOrEmpty(participation.person);
    blocks::Card card;
    card.over = letter.meetup.title;
    card.title = fullName(person);
    card.below = letter.organisation(organisationOf(participation, letter.document));
    card.lines += functionOf(letter, participation);
    if (person.consentPhoto == YesNoUnknown::No)
        card.mark = words.translate("report", "No photo");
    card.code = codeOf(participation);
    card.codeAlt = words.translate("report", "Code for the arrival desk");
    return card;
}

void addBadgeSheets(const Letter &letter, int columns, int rows, ReportBuilder &out)
{
    blocks::Cards cards{columns, rows, {}};
    for (const Participation &participation : guests(letter))
        cards.cards += badge(letter, participation);
    out.section(QStringLiteral("badges"));
    out.cards(cards);
}

} // namespace

void addBadges(const Letter &letter, ReportBuilder &out)
{
    addBadgeSheets(letter, 2, 5, out);
}

void addSmallBadges(const Letter &letter, ReportBuilder &out)
{
    addBadgeSheets(letter, 3, 8, out);
}

void addRouteCards(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    blocks::Cards cards{2, 4, {}};
    for (const Participation &participation : guests(letter)) {
        blocks::Card card;
        card.over = letter.meetup.title;
        card.title = fullName(letter.document.findOrEmpty(participation.person));
        const QList<std::pair<Round, Table>> route = routeOf(letter, participation.id);
        for (const auto &[round, table] : route) {
            QStringList line{letter.tableName(table), table.room};
            line.removeAll(QString());
            const QString where = line.join(QStringLiteral(", "));
            card.lines += route.size() > 1
                              ? words.translate("report", "Round %1: %2").arg(words.number(round.number), where)
                              : where;
        }
        if (route.isEmpty())
            card.below = words.translate("report", "No table yet: ask at the desk");
        cards.cards += card;
    }
    out.section(QStringLiteral("route_cards"));
    out.cards(cards);
}

void addTableCards(const Letter &letter, ReportBuilder &out)
{
    const Words &words = letter.words;
    blocks::Cards cards{1, 2, {}};
    for (const Table &table : letter.tables()) {
        const Issue issue = letter.document.findOrEmpty(table.issue);
        blocks::Card card;
        card.over = words.translate("report", "Table %1").arg(words.number(table.number));
        card.title = tableTitle(table, letter.document);
        if (card.title.isEmpty())
            card.title = card.over;
        card.below = issue.question;
        if (!table.room.isEmpty())
            card.lines += words.label<Table>(QLatin1StringView("room")) + QStringLiteral(": ") + table.room;
        cards.cards += card;
    }
    out.section(QStringLiteral("table_cards"));
    out.cards(cards);
}

} // namespace oogst
