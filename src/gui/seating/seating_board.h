// Who sits where in one round, read from the records in the shape that the page shows.

#pragma once

#include "core/document.h"

#include <QAbstractListModel>
#include <QSet>

namespace oogst {

/// One person on the board.
struct Chip {
    Id<Participation> participation;
    QString name;
    QString organisation; ///< its name, or the word of the sector when there is no organisation
    QString sector;
    QString duty; ///< "host" or "note-taker" at this table, or empty
    bool locked = false;

    bool operator==(const Chip &) const = default;
};

struct BoardTable {
    Table table;
    QString title;
    QList<Chip> chips;
    bool closed = false; ///< nobody sits here in this round
};

struct Board {
    QList<BoardTable> tables;   ///< by number
    QList<Chip> withoutSeat;    ///< expected people without a seat in this round; last those who are not there then
    int away = 0;               ///< how many of those are not there
    QList<std::pair<QString, int>> sectors; ///< expected people by sector, largest first
};

/// People stand by family name.
Board readBoard(const Document &document, Id<Meetup> meetup, Id<Round> round);

/// Who sits at one table in that round, by family name.
QList<Chip> chipsAt(const Document &document, Id<Table> table, Id<Round> round);

/// The chips of one card.
class ChipModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Keeps the rows that stay.
    void setChips(const QList<Chip> &chips);
    void setMarked(const QSet<Id<Participation>> &marked);
    Id<Participation> at(int row) const;
    int rowOf(Id<Participation> participation) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Chip> m_chips;
    QSet<Id<Participation>> m_marked;
};

} // namespace oogst
