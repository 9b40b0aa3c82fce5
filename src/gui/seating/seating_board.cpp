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
    Reader(const Document &document, Id<Meetup> meetup, Id<Round> round) : m_document(document), m_meetup(meetup), m_round(round)
    {
        for (const Seat &seat : document.where(&Seat::round, round))
            m_seats.insert(seat.participation, seat);
        for (const Affiliation &affiliation : document.all<Affiliation>())
            if (!affiliation.former && !affiliation.organisation.isNull() && !m_organisations.contains(affiliation.person))
                m_organisations.insert(affiliation.person, affiliation.organisation);
    }

    Board read()
    {
        Board board;
        for (const Table &table : m_document.where(&Table::meetup, m_meetup))
            board.tables += {table, tableTitle(table, m_document), {}, isClosed(table.id, m_round, m_document)};
        std::sort(board.tables.begin(), board.tables.end(),
                  [](const BoardTable &a, const BoardTable &b) { return a.table.number < b.table.number; });
        QHash<Id<Table>, qsizetype> at;
        for (qsizetype i = 0; i < board.tables.size(); ++i)
            at.insert(board.tables[i].table.id, i);
        QMap<QString, int> sectors;
        QList<Chip> away;
        for (const Participation &participation : inOrder()) {
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

private:
    QList<Participation> inOrder() const
    {
        QList<Participation> people = m_document.where(&Participation::meetup, m_meetup);
        QHash<Id<Participation>, QString> names;
        for (const Participation &p : std::as_const(people))
            names.insert(p.id, listName(m_document.findOrEmpty(p.person)));
        const QCollator collator(QLocale(QLocale::Dutch, QLocale::Netherlands));
        QHash<Id<Participation>, QCollatorSortKey> keys;
        for (auto it = names.begin(); it != names.end(); ++it)
            keys.insert(it.key(), collator.sortKey(it.value()));
        std::stable_sort(people.begin(), people.end(), [&](const Participation &a, const Participation &b) {
            return keys.constFind(a.id)->compare(*keys.constFind(b.id)) < 0;
        });
        return people;
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
        if (table && facilitatorOf(*table, m_round, m_document) == participation.id)
            chip.duty = QCoreApplication::translate("SeatingBoard", "table host");
        else if (table && noteTakerOf(*table, m_round, m_document) == participation.id)
            chip.duty = QCoreApplication::translate("SeatingBoard", "note-taker");
        return chip;
    }

    const Document &m_document;
    Id<Meetup> m_meetup;
    Id<Round> m_round;
    QHash<Id<Participation>, Seat> m_seats;
    QHash<Id<Person>, Id<Organisation>> m_organisations;
};

} // namespace

Board readBoard(const Document &document, Id<Meetup> meetup, Id<Round> round)
{
    return Reader(document, meetup, round).read();
}

void ChipModel::setChips(const QList<Chip> &chips)
{
    const auto known = [](const QList<Chip> &list, const Chip &chip) {
        return std::any_of(list.begin(), list.end(), [&](const Chip &c) { return c.participation == chip.participation; });
    };
    for (int row = int(m_chips.size()) - 1; row >= 0; --row)
        if (!known(chips, m_chips[row])) {
            beginRemoveRows({}, row, row);
            m_chips.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < chips.size(); ++row) {
        const int now = rowOf(chips[row].participation);
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
