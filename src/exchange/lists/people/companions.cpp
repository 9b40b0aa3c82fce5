#include "exchange/lists/people/companions.h"

#include "exchange/text.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using exchange::Text;

/// Whose a heading is: 1 for the first, 0 when it does not say. `plain` loses the words that say it.
struct Whose {
    int number = 0;
    QString plain;
};

constexpr int most = 20; ///< people in one line; a grid of questions has higher numbers

Whose whoseIs(const QString &heading)
{
    static const QString who = u"(?:deelnem(?:er|ster)|persoon|gast|aanmelding|bezoeker|aanwezige|attendee|participant|guest|person|registrant|delegate)"_s;
    static const QRegularExpression numbered(u"\\b(?:(?:van|of|for|voor) (?:de )?)?(?:%1 ?(?:nr )?(\\d{1,2})|(\\d{1,2}) ?(?:e|ste|de|nd|rd|th|st)? %1)\\b"_s.arg(who));
    static const QRegularExpression counted(u"\\b(?:(?:van|of|for|voor) (?:de |the )?)?(eerste|tweede|derde|vierde|vijfde|first|second|third|fourth|fifth) %1\\b"_s.arg(who));
    static const QRegularExpression colleague(
        u"\\b(?:(?:van|of|for|voor) )?(?:(?:de|je|uw|jouw|een|your|a) )?(?:collega|introducee?|colleague|plus one|extra (?:persoon|deelnemer|gast|person|guest))(?: (\\d{1,2}))?\\b"_s);
    static const QRegularExpression bare(u"^(naam|volledige naam|voornaam|achternaam|tussenvoegsel|name|full name|first name|last name|surname|functie|organisatie|dieetwensen) (\\d{1,2})$"_s);
    static const QStringList order{u"eerste"_s, u"tweede"_s, u"derde"_s, u"vierde"_s, u"vijfde"_s, u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s};
    const QString plain = plainHeading(heading);
    const auto without = [&plain](const QRegularExpressionMatch &match) {
        return (plain.left(match.capturedStart()) + u' ' + plain.mid(match.capturedEnd())).simplified();
    };
    if (const auto match = numbered.match(plain); match.hasMatch())
        return {(match.captured(1) + match.captured(2)).toInt(), without(match)};
    if (const auto match = counted.match(plain); match.hasMatch())
        return {int(order.indexOf(match.captured(1)) % 5) + 1, without(match)};
    if (const auto match = bare.match(plain); match.hasMatch())
        return {match.captured(2).toInt(), match.captured(1)};
    if (const auto match = colleague.match(plain); match.hasMatch() && !plain.contains(u"collega van"_s) && !plain.contains(u"introducee van"_s))
        return {match.captured(1).isEmpty() ? 2 : match.captured(1).toInt() + 1, without(match)};
    return {0, plain};
}

/// "E-mail deelnemer 2" and "E-mailadres" are one field; an answer is told by its words.
QString fieldOf(const QString &plain)
{
    if (plain.isEmpty())
        return wordOf(PersonField::FullName);
    const HeadingMeaning meaning = meaningOf(plain);
    return meaning.field == PersonField::Answer || meaning.field == PersonField::LeaveOut ? plain : wordOf(meaning.field);
}

bool isName(const QString &field)
{
    return field == wordOf(PersonField::FullName) || field == wordOf(PersonField::GivenName) || field == wordOf(PersonField::FamilyName);
}

/// What holds for everybody of a line: where they come from, who asked them, whether they come.
bool isShared(const ListColumn &column)
{
    static constexpr std::array shared{PersonField::Organisation, PersonField::Sector, PersonField::Status, PersonField::Attending,
                                       PersonField::StateMark, PersonField::InvitedBy, PersonField::BroughtBy, PersonField::OrderCode};
    return std::ranges::find(shared, column.field) != shared.end();
}

} // namespace

bool saysHowMany(const QString &heading)
{
    static const QRegularExpression counts(
        u"^((totaal )?aantal|met hoeveel)( (personen|mensen|deelnemers|gasten|bezoekers|kaarten|tickets|kaartjes|plaatsen|aanmeldingen))?( (kom|komt) (je|u|jullie))?$"
        "|^(ticket )?quantity$|^(number of|how many|no of) (people|persons|guests|attendees|tickets|places|participants)$|^party size$"_s);
    return counts.match(plainHeading(heading)).hasMatch();
}

QList<Remark> placesWithoutName(const QList<ListedPerson> &people)
{
    struct Group {
        int line = 0, places = 0, names = 0;
    };
    QHash<QString, Group> groups;
    for (const ListedPerson &person : people) {
        if (person.state == InvitationState::Declined || person.state == InvitationState::Cancelled)
            continue;
        // The places of an order stand on each of its lines, or on one of them.
        Group &group = groups[person.order.isEmpty() ? u"line "_s + QString::number(person.line) : person.order];
        group.line = group.names == 0 ? person.line : group.line;
        group.places = std::max(group.places, person.places);
        ++group.names;
    }
    QList<Remark> remarks;
    for (const Group &group : std::as_const(groups))
        if (group.places > group.names)
            remarks += {group.line, Text::tr("It stands for %1 people, and %2 of them have a name here. Ask who else comes.")
                                        .arg(QString::number(group.places), QString::number(group.names))};
    return remarks;
}

Companions::Companions(const QStringList &headings)
{
    QHash<QString, int> first, unmarked;
    QMap<int, QHash<QString, int>> others;
    for (int i = 0; i < headings.size(); ++i) {
        if (headings[i].trimmed().isEmpty())
            continue;
        const Whose whose = whoseIs(headings[i]);
        const QString field = fieldOf(whose.plain);
        QHash<QString, int> &own = whose.number == 0 ? unmarked : whose.number == 1 ? first : others[whose.number];
        if (whose.number > most || own.contains(field))
            continue;
        own.insert(field, i);
        if (whose.number == 1)
            m_first.insert(i, whose.plain.isEmpty() ? u"naam deelnemer"_s : whose.plain + u" deelnemer"_s);
    }
    const auto hasName = [](const QHash<QString, int> &fields) {
        return std::ranges::any_of(fields.keys(), isName);
    };
    for (const QHash<QString, int> &own : std::as_const(others)) {
        if (!hasName(own) || !(hasName(first) || hasName(unmarked)))
            continue;
        Other other;
        for (auto it = own.begin(); it != own.end(); ++it)
            if (const int column = first.value(it.key(), unmarked.value(it.key(), -1)); column >= 0)
                other.stands.insert(it.value(), column);
        // "Voornaam; Achternaam" and "Naam collega": the whole name reads in the place of the given name.
        const int whole = own.value(wordOf(PersonField::FullName), -1);
        if (whole >= 0 && !other.stands.contains(whole)) {
            const QString given = wordOf(PersonField::GivenName);
            if (const int column = first.value(given, unmarked.value(given, -1)); column >= 0)
                other.stands.insert(whole, column);
        }
        if (!other.stands.isEmpty())
            m_others += other;
    }
    if (m_others.isEmpty())
        m_first.clear();
}

QStringList Companions::ofOne(const QStringList &headings) const
{
    QStringList plain = headings;
    for (auto it = m_first.begin(); it != m_first.end(); ++it)
        plain[it.key()] = it.value();
    for (const Other &other : m_others)
        for (auto it = other.stands.begin(); it != other.stands.end(); ++it)
            plain[it.key()].clear();
    return plain;
}

Sheet Companions::ofFirst(const Sheet &sheet) const
{
    Sheet ofFirst = sheet;
    for (Line &line : ofFirst.lines)
        line = people(line, {}).first();
    return ofFirst;
}

QList<ListColumn> Companions::columns(const Sheet &sheet, const QStringList &headings, qsizetype from) const
{
    QList<ListColumn> found;
    for (const Other &other : m_others) {
        for (auto it = other.stands.begin(); it != other.stands.end(); ++it) {
            ListColumn column{it.key(), headings.value(it.key()), plainHeading(headings.value(it.key())), PersonField::LeaveOut,
                              Text::tr("It is of another person in the same line, and read as “%1”.").arg(headings.value(it.value()))};
            for (qsizetype i = from; i < sheet.lines.size(); ++i)
                if (const QString cell = sheet.lines[i].cell(it.key()).trimmed(); !cell.isEmpty()) {
                    column.example = column.filled++ == 0 ? cell : column.example;
                }
            if (column.filled > 0)
                found += column;
        }
    }
    std::ranges::sort(found, {}, &ListColumn::index);
    return found;
}

QList<Line> Companions::people(const Line &line, const QList<ListColumn> &columns) const
{
    QList<Line> people{line};
    for (const Other &other : m_others) {
        Line own{line.number, QStringList(line.cells.size())};
        bool isSomebody = false;
        for (auto it = other.stands.begin(); it != other.stands.end(); ++it) {
            const QString cell = line.cell(it.key()).trimmed();
            if (it.key() < people.first().cells.size())
                people.first().cells[it.key()].clear();
            while (own.cells.size() <= it.value())
                own.cells += QString();
            own.cells[it.value()] = cell;
            isSomebody = isSomebody || !cell.isEmpty();
        }
        if (!isSomebody)
            continue;
        for (const ListColumn &column : columns)
            if (column.index < own.cells.size() && own.cells[column.index].isEmpty() && isShared(column))
                own.cells[column.index] = line.cell(column.index);
        people += own;
    }
    return people;
}

} // namespace oogst::lists
