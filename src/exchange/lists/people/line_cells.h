// The cells of one line of a list, by what they are. Only for LineReader.

#pragma once

#include "exchange/lists/people/cell_words.h"
#include "exchange/lists/people/person_field.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace oogst::lists {

/// The cells of one line by what they are.
class LineCells
{
public:
    LineCells(const QHash<PersonField, QList<int>> &columns, const QHash<int, QString> &headings, int line, QStringList cells)
        : m_columns(columns), m_headings(headings), m_line(line), m_cells(std::move(cells))
    {
    }

    int line() const { return m_line; }
    QString at(int column) const { return m_cells.value(column).trimmed(); }
    QList<int> columns(PersonField field) const { return m_columns.value(field); }
    QString heading(int column) const { return m_headings.value(column); }
    /// The first filled cell of the field.
    QString first(PersonField field) const
    {
        for (const int column : columns(field))
            if (const QString cell = withoutTrail(at(column)); !cell.isEmpty())
                return cell;
        return {};
    }
    /// All different cells of the field that say something.
    QString joined(PersonField field) const
    {
        QStringList parts;
        for (const int column : columns(field))
            if (const QString cell = withoutTrail(at(column)); !saysNothing(cell) && !parts.contains(cell))
                parts += cell;
        return parts.join(QStringLiteral("; "));
    }
    /// Keeps a cell as an answer, under its heading.
    void answer(int column, const QString &cell)
    {
        if (!cell.isEmpty())
            m_answers += QStringLiteral("%1: %2").arg(m_headings.value(column), cell);
    }
    void answer(PersonField field)
    {
        for (const int column : columns(field))
            answer(column, withoutTrail(at(column)));
    }
    QStringList answers() const { return m_answers; }
    bool isEmpty() const
    {
        return std::ranges::all_of(m_cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }

private:
    const QHash<PersonField, QList<int>> &m_columns;
    const QHash<int, QString> &m_headings;
    int m_line;
    QStringList m_cells;
    QStringList m_answers;
};

} // namespace oogst::lists
