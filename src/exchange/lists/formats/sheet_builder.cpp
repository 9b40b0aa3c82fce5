#include "exchange/lists/formats/sheet_builder.h"

#include "exchange/text.h"

#include <algorithm>
#include <utility>

namespace oogst::lists {

using exchange::Text;

void SheetBuilder::startRow(int row)
{
    finishRow();
    m_row = std::max(row, m_row + 1);
    m_isOpen = true;
}

void SheetBuilder::put(int column, const QString &text)
{
    if (text.isEmpty() || column < 0)
        return;
    if (column >= limit::columns)
        m_refused = Text::tr("It has more than %1 columns.").arg(limit::columns);
    else if (text.size() > limit::cellLength)
        m_refused = Text::tr("A cell is longer than %1 signs.").arg(limit::cellLength);
    else if (text.contains(QChar::Null))
        m_refused = Text::tr("It holds the sign NUL, which no text has. Repair or remove the line.");
    if (!m_refused.isEmpty())
        return;
    while (m_cells.size() <= column)
        m_cells += QString();
    m_cells[column] = text;
    m_text += text.size();
}

void SheetBuilder::repeatRow(int times)
{
    m_times = std::max(1, times);
}

void SheetBuilder::finishRow()
{
    if (!m_isOpen)
        return;
    const int times = std::exchange(m_times, 1);
    const int last = m_row + times - 1;
    m_isOpen = false;
    if (!m_refused.isEmpty()) {
        m_sheet.broken += {m_row, std::exchange(m_refused, QString())};
        m_room.takeBroken();
    }
    qint64 rowText = 1;
    for (const QString &cell : std::as_const(m_cells))
        rowText += cell.size();
    // A repeated row with people in it is that many people; an empty one costs nothing.
    for (int row = m_row; row <= last && !m_cells.isEmpty() && !isFull(); ++row) {
        const int before = m_sheet.lines.isEmpty() ? row - 1 : m_sheet.lines.last().number;
        constexpr int widestGap = 10'000;
        for (int blank = std::max(before + 1, row - widestGap); blank < row; ++blank)
            if (std::ranges::find(m_sheet.broken, blank, &Remark::line) == m_sheet.broken.end()) {
                m_sheet.lines += Line{blank, {}};
                m_room.take({});
            }
        m_sheet.lines += Line{row, m_cells};
        m_room.take(m_cells);
        if (row > m_row) // one copy here, but whoever reads the lines reads each of them
            m_text += rowText;
    }
    m_row = last;
    m_cells.clear();
}

Sheet SheetBuilder::take()
{
    finishRow();
    if (isFull()) {
        const QString why = m_room.problem();
        m_sheet.broken += {m_row, why.isEmpty() ? Text::tr("The list holds more text than any list of people: the rest was not read.") : why};
    }
    return std::move(m_sheet);
}

} // namespace oogst::lists
