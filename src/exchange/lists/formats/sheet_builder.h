// Cells into the lines of a sheet, within the limits.

#pragma once

#include "exchange/lists/raw_list.h"

namespace oogst::lists {

/// Takes rows in order. Rows left out between them become blank lines, as people see them.
class SheetBuilder
{
public:
    explicit SheetBuilder(const QString &name) { m_sheet.name = name; }

    /// `row` counts from 1; one that is not behind the row before is put behind it.
    void startRow(int row);
    /// A cell of the row; an empty text does nothing.
    void put(int column, const QString &text);
    /// The same row `times` times in all.
    void repeatRow(int times);
    void remark(const QString &what) { m_sheet.remarks += {m_row, what}; }
    void hideColumn(int column) { m_sheet.hiddenColumns.insert(column); }
    /// Beyond what a list has they are of no use and not kept.
    void span(const Span &span)
    {
        if (m_sheet.spans.size() < limit::spans && span.row > 0 && span.column >= 0 && (span.rows > 1 || span.columns > 1))
            m_sheet.spans += span;
    }
    void hide() { m_sheet.isHidden = true; }
    int row() const { return m_row; }
    bool isFull() const { return !m_room.problem().isEmpty() || m_text > limit::textTotal; }

    Sheet take();

private:
    void finishRow();

    Sheet m_sheet;
    QStringList m_cells;
    QString m_refused;
    int m_row = 0;
    int m_times = 1;
    bool m_isOpen = false;
    qsizetype m_text = 0;
    Room m_room;
};

} // namespace oogst::lists
