// Several people in one line: "Naam deelnemer 1", "Naam deelnemer 2", "Naam collega".

#pragma once

#include "exchange/lists/people/people_list.h"

namespace oogst::lists {

/// Whether cells below the heading count people: "Aantal personen", "Quantity".
bool saysHowMany(const QString &heading);
/// Remarks on lines, or orders, that stand for more people than the list has names for.
QList<Remark> placesWithoutName(const QList<ListedPerson> &people);

/// Which columns of a list stand for a second or further person of the same line.
class Companions
{
public:
    /// Finds them by the headings. Without a name for a second person there are none.
    explicit Companions(const QStringList &headings);

    bool isEmpty() const { return m_others.isEmpty(); }
    /// The headings as they are for one person: those of the first without their number, those of the others empty.
    QStringList ofOne(const QStringList &headings) const;
    /// The lines as they are for the first person.
    Sheet ofFirst(const Sheet &sheet) const;
    /// The columns of the others, to show with those of the first; adds to `columns` where the first has none.
    QList<ListColumn> columns(const Sheet &sheet, const QStringList &headings, qsizetype from) const;
    /// The people of a line, the first as it stands. Of the others only what is theirs, and what holds for the whole line:
    /// `columns` are those of the first.
    QList<Line> people(const Line &line, const QList<ListColumn> &columns) const;

private:
    struct Other {
        QHash<int, int> stands; ///< column of the other: the column of the first it stands for
    };
    QHash<int, QString> m_first; ///< column of the first, numbered: its heading without the number
    QList<Other> m_others;
};

} // namespace oogst::lists
