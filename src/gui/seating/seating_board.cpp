#include "gui/seating/seating_board.h"

#include "core/rules/names.h"
#include "core/rules/table_duties.h"
#include "gui/seating/chip_delegate.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace oogst {
namespace {

// Reads each function and each seat once: a meetup of hundreds of people stays quick.
class Reader
{
public:
    Reader(const Document &document, Id<Round> round) : m_document(document), m_round(round)
    {
        for (const Seat &seat : document.where(&Seat::round, round))
            m_seats.insert(seat.participation, seat);
        for (const Affiliation &affiliation : document.all<Affiliation>())
            if (!affiliation.former && !affiliation.organisation.isNull() && !m_organisations.contains(affiliation.person))
                m_organisations.insert(affiliation.person, affiliation.organisation);
    }

    Board read(Id<Meetup> meetup) const
    {
        Board board;
        for (const Table &table : m_document.where(&Table::meetup, meetup))
            board.tables += {table, tableTitle(table, m_document), {}, isClosed(table.id, m_round, m_document)};
        std::sort(board.tables.begin(), board.tables.end(),
                  [](const BoardTable &a, const BoardTable &b) { return a.table.number < b.table.number; });
        QHash<Id<Table>, qsizetype> at;
        for (qsizetype i = 0; i < board.tables.size(); ++i)
            at.insert(board.tables[i].table.id, i);
        QMap<QString, int> sectors;
        QList<Chip> away;
        const QList<Participation> people = m_document.where(&Participation::meetup, meetup);
        for (const Participation *one : inOrder(people)) {
            const Participation &participation = *one;
            const auto seat = m_seats.constFind(participation.id);
            const qsizetype where = seat == m_seats.constEnd() ? -1 : at.value(seat->table, -1);
            if (where < 0 && !isExpected(participation))
                continue;
            Chip chip = chipOf(participation, where < 0 ? nullptr : &board.tables[where].table);
            if (isExpected(participation))
                ++sectors[chip.sector];
            if (where < 0 && participation.absentRounds.contains(m_round)) {
                chip.duty = QCoreApplication::translate("SeatingBoard", "not there this round");
                away += chip;
                continue;
            }
            (where < 0 ? board.withoutSeat : board.tables[where].chips) += chip;
        }
        board.away = int(away.size());
        board.withoutSeat += away;
        for (auto it = sectors.begin(); it != sectors.end(); ++it)
            board.sectors += {it.key(), it.value()};
        std::stable_sort(board.sectors.begin(), board.sectors.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        return board;
    }

    QList<Chip> chipsAt(Id<Table> id) const
    {
        QList<Participation> people;
        for (const Seat &seat : m_seats)
            if (seat.table == id)
                if (const auto one = m_document.find(seat.participation))
                    people += *one;
        const Table table = m_document.findOrEmpty(id);
        QList<Chip> chips;
        for (const Participation *one : inOrder(people))
            chips += chipOf(*one, &table);
        return chips;
    }

private:
    QList<const Participation *> inOrder(const QList<Participation> &people) const
    {
        struct Entry {
            QCollatorSortKey key;
            const Participation *participation;
        };
        const QCollator collator(QLocale(QLocale::Dutch, QLocale::Netherlands));
        QList<Entry> entries;
        entries.reserve(people.size());
        for (const Participation &p : people) {
            const auto *person = static_cast<const Person *>(m_document.pointer(recordType<Person>(), p.person.value));
            entries += {collator.sortKey(person ? listName(*person) : QString()), &p};
        }
        std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
        QList<const Participation *> sorted;
        sorted.reserve(entries.size());
        for (const Entry &entry : std::as_const(entries))
            sorted += entry.participation;
        return sorted;
    }

    Chip chipOf(const Participation &participation, const Table *table) const
    {
        Chip chip;
        chip.participation = participation.id;
        chip.name = fullName(m_document.findOrEmpty(participation.person));
        const Id<Organisation> id = participation.organisation.isNull() ? m_organisations.value(participation.person)
                                                                        : participation.organisation;
        const Organisation organisation = m_document.findOrEmpty(id);
        chip.sector = organisation.sector;
        chip.organisation = organisation.name.isEmpty() ? sectorLabel(organisation.sector) : organisation.name;
        chip.locked = m_seats.value(participation.id).locked;
        const Duties duties = table ? dutiesAt(*table) : Duties{};
        if (table && duties.host == participation.id)
            chip.duty = QCoreApplication::translate("SeatingBoard", "table host");
        else if (table && duties.noteTaker == participation.id)
            chip.duty = QCoreApplication::translate("SeatingBoard", "note-taker");
        return chip;
    }

    struct Duties {
        Id<Participation> host, noteTaker;
    };

    Duties dutiesAt(const Table &table) const
    {
        const auto known = m_duties.constFind(table.id);
        if (known != m_duties.constEnd())
            return *known;
        return *m_duties.insert(table.id, {facilitatorOf(table, m_round, m_document), noteTakerOf(table, m_round, m_document)});
    }

    const Document &m_document;
    Id<Round> m_round;
    mutable QHash<Id<Table>, Duties> m_duties;
    QHash<Id<Participation>, Seat> m_seats;
    QHash<Id<Person>, Id<Organisation>> m_organisations;
};

} // namespace

Board readBoard(const Document &document, Id<Meetup> meetup, Id<Round> round)
{
    return Reader(document, round).read(meetup);
}

QList<Chip> chipsAt(const Document &document, Id<Table> table, Id<Round> round)
{
    return Reader(document, round).chipsAt(table);
}

void ChipModel::setChips(const QList<Chip> &chips)
{
    if (m_chips.isEmpty() && !chips.isEmpty()) {
        beginInsertRows({}, 0, int(chips.size()) - 1);
        m_chips = chips;
        endInsertRows();
        return;
    }
    QSet<Id<Participation>> known;
    for (const Chip &chip : chips)
        known.insert(chip.participation);
    for (int row = int(m_chips.size()) - 1; row >= 0; --row)
        if (!known.contains(m_chips[row].participation)) {
            beginRemoveRows({}, row, row);
            m_chips.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < chips.size(); ++row) {
        const bool stays = row < m_chips.size() && m_chips[row].participation == chips[row].participation;
        const int now = stays ? row : rowOf(chips[row].participation);
        if (now < 0) {
            beginInsertRows({}, row, row);
            m_chips.insert(row, chips[row]);
            endInsertRows();
        } else if (now != row) {
            beginMoveRows({}, now, now, {}, row);
            m_chips.move(now, row);
            endMoveRows();
        }
        if (m_chips[row] != chips[row]) {
            m_chips[row] = chips[row];
            emit dataChanged(index(row), index(row));
        }
    }
}

void ChipModel::setMarked(const QSet<Id<Participation>> &marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    if (!m_chips.isEmpty())
        emit dataChanged(index(0), index(int(m_chips.size()) - 1));
}

Id<Participation> ChipModel::at(int row) const
{
    return row >= 0 && row < m_chips.size() ? m_chips[row].participation : Id<Participation>{};
}

int ChipModel::rowOf(Id<Participation> participation) const
{
    for (int row = 0; row < m_chips.size(); ++row)
        if (m_chips[row].participation == participation)
            return row;
    return -1;
}

int ChipModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_chips.size());
}

QVariant ChipModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_chips.size())
        return {};
    const Chip &chip = m_chips[index.row()];
    QStringList parts{chip.name, chip.organisation, sectorLabel(chip.sector), chip.duty,
                      chip.locked ? tr("fixed") : QString()};
    parts.removeAll(QString());
    parts.removeDuplicates();
    switch (role) {
    case Qt::DisplayRole: return chip.name;
    case Qt::ToolTipRole: return parts.join(QLatin1Char('\n')).toHtmlEscaped();
    case Qt::AccessibleTextRole: return parts.join(QStringLiteral(", "));
    case ChipIdRole: return chip.participation.value;
    case ChipOrganisationRole: return chip.organisation;
    case ChipSectorRole: return chip.sector;
    case ChipLockedRole: return chip.locked;
    case ChipMarkedRole: return m_marked.contains(chip.participation);
    case ChipDutyRole: return chip.duty;
    default: return {};
    }
}

Qt::ItemFlags ChipModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

} // namespace oogst
