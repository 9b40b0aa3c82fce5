#include "exchange/lists/formats/csv.h"

#include "exchange/text.h"

#include <algorithm>
#include <map>

namespace oogst::lists {
namespace {

using exchange::Text;

constexpr int looked = 50;         // records for finding the separator
constexpr int linesInOneCell = 60; // more than that in quotes means a quote was never closed

/// One record from a place on, or why there is none.
struct Record {
    QStringList cells;
    qsizetype next = 0; ///< where the following one starts
    int breaks = 0;     ///< line breaks it took up, without its own end
    QString problem;
};

class Scanner
{
public:
    Scanner(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    Record record(qsizetype from) const
    {
        Record record;
        qsizetype at = from;
        while (true) {
            QString cell;
            at = startsQuoted(at) ? quoted(at, cell, record) : plain(at, cell);
            if (!record.problem.isEmpty())
                return record;
            if (cell.contains(QChar::Null))
                record.problem = Text::tr("It holds the sign NUL, which no text has. Repair or remove the line.");
            if (cell.size() > limit::cellLength)
                record.problem = Text::tr("A cell is longer than %1 signs.").arg(limit::cellLength);
            if (record.cells.size() >= limit::columns)
                record.problem = Text::tr("It has more than %1 columns.").arg(limit::columns);
            if (!record.problem.isEmpty())
                return record;
            record.cells += cell;
            if (at >= m_text.size() || m_text[at] != m_separator)
                break;
            ++at;
        }
        record.next = behindLineEnd(at);
        return record;
    }

    /// Where the physical line behind `from` starts.
    qsizetype nextLine(qsizetype from) const
    {
        while (from < m_text.size() && m_text[from] != u'\n' && m_text[from] != u'\r')
            ++from;
        return behindLineEnd(from);
    }

private:
    qsizetype behindLineEnd(qsizetype at) const
    {
        if (at < m_text.size() && m_text[at] == u'\r')
            return at + (at + 1 < m_text.size() && m_text[at + 1] == u'\n' ? 2 : 1);
        return at + 1;
    }
    bool endsCell(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == m_separator || m_text[at] == u'\n' || m_text[at] == u'\r';
    }
    qsizetype behindSpaces(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        return at;
    }
    bool startsQuoted(qsizetype at) const
    {
        at = behindSpaces(at);
        return at < m_text.size() && m_text[at] == u'"';
    }
    qsizetype plain(qsizetype at, QString &cell) const
    {
        const qsizetype start = at;
        while (!endsCell(at))
            ++at;
        cell = m_text.mid(start, at - start).trimmed();
        return at;
    }
    qsizetype quoted(qsizetype at, QString &cell, Record &record) const
    {
        const int breaksBefore = record.breaks;
        for (at = behindSpaces(at) + 1; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (c == u'"') {
                if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
                    cell += c;
                    ++at;
                } else if (const qsizetype end = behindSpaces(at + 1); endsCell(end)) {
                    return end;
                } else if (record.breaks > breaksBefore) {
                    break; // a quote of a later line: this one was never closed
                } else {
                    cell += c; // a quote within quotes that nobody doubled
                }
                continue;
            }
            if (c == u'\r' && at + 1 < m_text.size() && m_text[at + 1] == u'\n')
                continue;
            if (c == u'\n' || c == u'\r') {
                if (++record.breaks - breaksBefore > linesInOneCell)
                    break;
                cell += u'\n';
                continue;
            }
            cell += c;
            if (cell.size() > limit::cellLength) {
                record.problem = Text::tr("A cell is longer than %1 signs.").arg(limit::cellLength);
                return at;
            }
        }
        record.problem = Text::tr("A quotation mark is opened and not closed.");
        return at;
    }

    const QString &m_text;
    QChar m_separator;
};

/// How well a separator fits: how many of the first lines have the most common number of cells, times that number.
double fitOf(const QString &text, QChar separator)
{
    const Scanner scanner(text, separator);
    std::map<qsizetype, int> counts;
    int records = 0;
    for (qsizetype at = 0; at < text.size() && records < looked;) {
        const Record record = scanner.record(at);
        if (!record.problem.isEmpty()) {
            at = scanner.nextLine(at);
            continue;
        }
        at = record.next;
        if (record.cells.size() == 1 && record.cells.first().isEmpty())
            continue;
        ++counts[record.cells.size()];
        ++records;
    }
    double best = 0;
    for (const auto &[cells, lines] : counts)
        if (cells > 1)
            best = std::max(best, double(lines) / records * (1 + std::min<qsizetype>(cells, 20) / 100.0));
    return best;
}

/// The number of cells most lines have; 0 when there is no such number.
qsizetype widthOf(const QList<Line> &lines)
{
    std::map<qsizetype, int> counts;
    for (const Line &line : lines)
        if (!line.isBlank())
            ++counts[line.cells.size()];
    qsizetype width = 0;
    int most = 0, all = 0;
    for (const auto &[cells, number] : counts) {
        all += number;
        if (number > most) {
            most = number;
            width = cells;
        }
    }
    return most * 2 > all ? width : 0;
}

Sheet readLines(const QString &text, qsizetype from, int firstLine, QChar separator, qsizetype width)
{
    const Scanner scanner(text, separator);
    Sheet sheet;
    Room room;
    int number = firstLine;
    while (from < text.size()) {
        if (const QString why = room.problem(); !why.isEmpty()) {
            sheet.broken += {number, why};
            break;
        }
        Record record = scanner.record(from);
        // A line break in quotes may also be a quote that a later line happens to close: then the width tells.
        if (record.problem.isEmpty() && record.breaks > 0 && width > 0 && record.cells.size() != width)
            record.problem = Text::tr("A quotation mark is opened and not closed.");
        if (!record.problem.isEmpty()) {
            sheet.broken += {number, record.problem};
            room.takeBroken();
            from = scanner.nextLine(from);
            ++number;
            continue;
        }
        room.take(record.cells);
        sheet.lines += {number, record.cells};
        from = record.next;
        number += 1 + record.breaks;
    }
    return sheet;
}

} // namespace

QChar separatorOf(const QString &text)
{
    QChar best = u';';
    double most = 0;
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u','), QChar(u'|')}) {
        const double fit = fitOf(text, separator);
        if (fit > most + 1e-9) {
            most = fit;
            best = separator;
        }
    }
    return best;
}

Sheet readSeparated(const QString &text)
{
    qsizetype from = 0;
    int firstLine = 1;
    QChar separator;
    const qsizetype end = text.indexOf(u'\n');
    const QString first = text.left(end < 0 ? text.size() : end).trimmed();
    QString named = first;
    if (named.startsWith(u'"') && named.endsWith(u'"'))
        named = named.mid(1, named.size() - 2);
    if (named.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && named.size() <= 5) {
        // "sep=" and a tab that trimming took away.
        separator = named.size() == 5 ? named[4] : QChar(u'\t');
        from = end < 0 ? text.size() : end + 1;
        firstLine = 2;
    } else {
        separator = separatorOf(text);
    }
    const Sheet read = readLines(text, from, firstLine, separator, 0);
    const qsizetype width = widthOf(read.lines);
    return width > 1 ? readLines(text, from, firstLine, separator, width) : read;
}

} // namespace oogst::lists
