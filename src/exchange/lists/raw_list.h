// A list as it stands in a file: sheets of lines of texts, each with the number people see.

#pragma once

#include "core/result.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace oogst::lists {

/// One line of cells. `number` is the line of a text file (where the record begins), or the row of a sheet.
struct Line {
    int number = 0;
    QStringList cells;

    bool isBlank() const;
    QString cell(qsizetype column) const { return cells.value(column); }
};

/// Something about one line: it could not be read, or it was read with a remark.
struct Remark {
    int line = 0;
    QString what;
    bool operator==(const Remark &) const = default;
};

/// Cells that a spreadsheet shows as one; its text stands in the first.
struct Span {
    int row = 0, column = 0; ///< of the first: the row from 1, the column from 0
    int rows = 1, columns = 1;
};

struct Sheet {
    QString name; ///< empty for files with one list
    QList<Line> lines;
    QList<Span> spans;
    QSet<int> hiddenColumns;
    bool isHidden = false;
    QList<Remark> broken; ///< lines that are not among `lines`, and why
    QList<Remark> remarks;///< lines that are, with what to know about them
};

/// A whole file.
struct RawList {
    QString format;   ///< "csv", "xlsx", "ods", "vcard", "ics", "text" (recipients of a mail)
    QString encoding; ///< of text files
    QList<Sheet> sheets;
};

/// Between several values in one cell: Google Contacts writes it, and cards are read so.
inline constexpr QLatin1StringView valueSeparator(" ::: ");

/// What no list of people goes beyond. A file that does is refused with the place, before memory is.
namespace limit {
inline constexpr qsizetype fileBytes = 64 << 20;
inline constexpr qsizetype unpackedBytes = 256 << 20;
inline constexpr qsizetype cellLength = 32'767; ///< that of Excel
inline constexpr qsizetype textTotal = 64 << 20; ///< characters in all cells together
inline constexpr int lines = 100'000;
inline constexpr int cells = 10'000'000;      ///< of all lines together, also empty ones
inline constexpr int filledCells = 3'000'000; ///< of those, with something in them
inline constexpr int columns = 1'024;
inline constexpr int spans = 100'000;
} // namespace limit

/// Reads a file of any format a list of people comes in, by what is in it and not by its name.
Result<RawList> readList(const QByteArray &bytes);

/// Counts what a list takes, line by line.
class Room
{
public:
    void take(const QStringList &cells);
    void takeBroken() { ++m_lines; }
    /// Why no more is read; empty while there is room.
    QString problem() const;

private:
    qsizetype m_lines = 0, m_cells = 0, m_filled = 0;
};

/// The place in a message: "line 12", "sheet “Blad1”, row 12".
QString linePlace(int line);
QString rowPlace(const QString &sheet, int row);

} // namespace oogst::lists
