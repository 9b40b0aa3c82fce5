// For in the room: badges, route cards and cards for on the tables.

#include "report/shapes/shapes.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"

namespace oogst {
namespace {

/// What a scanner at the desk reads: it types the id, which finds the person without a name in it.
QString codeOf(const Participation &participation)
{
    return QStringLiteral("oogst:") + participation.id.text();
}

QList<Participation> cardHolders(const Letter &letter)
{
    QList<Participation> people = guests(letter);
    const QList<QUuid> &wanted = letter.options.participants;
    people.removeIf([&](const Participation &p) {
        return (!wanted.isEmpty() && !wanted.contains(p.id.value)) || (!letter.options.only.isNull() && letter.options.only != p.person.value);
    });
    return people;
}

/// What somebody does at the table in that round, for on the card.
QString dutyOf(const Letter &letter, Id<Participation> who, const Round &round, const Table &table)
{
    if (facilitatorOf(table, round.id, letter.document) == who)
        return letter.words.label<Table>(QLatin1StringView("facilitator"));
    if (noteTakerOf(table, round.id, letter.document) == who)
        return letter.words.label<Table>(QLatin1StringView("note_taker"));
    return {};
}

/// "Tafelbegeleider: Anna de Wit (ronde 1, 2), Piet Mos (ronde 3)"; without the rounds where it is one person.
QString dutyLine(const Letter &letter, const Table &table, QLatin1StringView field,
                 Id<Participation> (*dutyIn)(const Table &, Id<Round>, const Document &))
{
    const Words &words = letter.words;
    QList<Round> rounds = letter.ofMeetup<Round>();
    std::ranges::sort(rounds, {}, &Round::number);
    if (rounds.isEmpty())
        rounds += Round();
    QList<std::pair<Id<Participation>, QStringList>> people;
    for (const Round &round : std::as_const(rounds)) {
        const Id<Participation> who = dutyIn(table, round.id, letter.document);
        if (who.isNull() || isClosed(table.id, round.id, letter.document)
            || !letter.publication.mayName(letter.document.findOrEmpty(who).person))
            continue;
        auto known = std::ranges::find(people, who, &std::pair<Id<Participation>, QStringList>::first);
        if (known == people.end())
            known = people.insert(people.end(), {who, {}});
        known->second += words.number(round.number);
    }
    QStringList names;
    for (const auto &[who, when] : std::as_const(people)) {
        const QString name = nameOf(who, letter.document);
        names += people.size() == 1 ? name
                                    : words.translate("report", "%1 (round %2)").arg(name, when.join(QStringLiteral(", ")));
    }
    return names.isEmpty() ? QString() : words.label<Table>(field) + QStringLiteral(": ") + names.join(QStringLiteral(", "));
}

blocks::Card badge(const Letter &letter, const Participation &participation)
{
    const Words &words = letter.words;
    const Person person = letter.document.findOrEmpty(participation.person);
    blocks::Card card;
    card.over = letter.meetup.title;
    card.title = fullName(person);
    card.below = letter.organisation(organisationOf(participation, letter.document));
    card.lines += functionOf(participation, letter.document);
    if (person.consentPhoto == YesNoUnknown::No)
        card.mark = words.translate("report", "No photo");
    card.code = codeOf(participation);
    card.codeAlt = words.translate("report", "Code for the arrival desk");
    return card;
}

/// The sheets; a page that says why there are none yet.
void addSheets(const Letter &letter, const QString &section, const blocks::Cards &cards, const QString &none, ReportBuilder &out)
{
    out.section(section);
    if (!cards.cards.isEmpty())
        return out.cards(cards);
    out.heading(1, letter.words.of(letter.options.shape));
    out.paragraph(contextLine(letter));
    out.paragraph(none);
}

void addBadgeSheets(const Letter &letter, int columns, int rows, ReportBuilder &out)
{
    blocks::Cards cards{columns, rows, {}};
    for (const Participation &participation : cardHolders(letter))
        cards.cards += badge(letter, participation);
    addSheets(letter, QStringLiteral("badges"), cards, letter.words.translate("report", "Nobody is expected yet."), out);
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
    for (const Participation &participation : cardHolders(letter)) {
        blocks::Card card;
        card.over = letter.meetup.title;
        card.title = fullName(letter.document.findOrEmpty(participation.person));
        const QList<std::pair<Round, Table>> route = routeOf(letter, participation.id);
        for (const auto &[round, table] : route) {
            QStringList line{letter.tableName(table), table.room, dutyOf(letter, participation.id, round, table)};
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
    addSheets(letter, QStringLiteral("route_cards"), cards, words.translate("report", "Nobody is expected yet."), out);
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
            card.title = std::exchange(card.over, {});
        card.below = issue.question;
        if (!table.room.isEmpty())
            card.lines += words.label<Table>(QLatin1StringView("room")) + QStringLiteral(": ") + table.room;
        for (const QString &line : {dutyLine(letter, table, QLatin1StringView("facilitator"), facilitatorOf),
                                    dutyLine(letter, table, QLatin1StringView("note_taker"), noteTakerOf)})
            if (!line.isEmpty())
                card.lines += line;
        cards.cards += card;
    }
    addSheets(letter, QStringLiteral("table_cards"), cards, words.translate("report", "There are no tables yet."), out);
}

} // namespace oogst
