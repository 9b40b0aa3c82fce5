// Which format a file has, by what is in it.

#include "exchange/lists/raw_list.h"

#include "exchange/lists/calendar.h"
#include "exchange/lists/formats/cards.h"
#include "exchange/lists/formats/csv.h"
#include "exchange/lists/formats/encoding.h"
#include "exchange/lists/formats/recipients.h"
#include "exchange/lists/formats/spreadsheets.h"
#include "exchange/text.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using exchange::Text;

/// A text with separators that was opened in a spreadsheet without being taken apart: every line stands in the first column.
void takeApart(Sheet &sheet)
{
    QList<qsizetype> filled;
    for (qsizetype i = 0; i < sheet.lines.size(); ++i) {
        if (sheet.lines[i].isBlank())
            continue;
        if (std::any_of(sheet.lines[i].cells.begin() + 1, sheet.lines[i].cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            return;
        filled += i;
    }
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u',')}) {
        // One comma says nothing: "Bos, Anna" is a name.
        const auto isJoined = [&](qsizetype i) { return sheet.lines[i].cell(0).count(separator) >= (separator == u',' ? 2 : 1); };
        if (filled.size() < 2 || std::ranges::count_if(filled, isJoined) * 10 < filled.size() * 9)
            continue;
        for (const qsizetype i : std::as_const(filled))
            if (const Sheet apart = readSeparated(u"sep=%1\n"_s.arg(separator) + sheet.lines[i].cell(0)); apart.lines.size() == 1)
                sheet.lines[i].cells = apart.lines.first().cells;
        sheet.remarks += {sheet.lines[filled.first()].number, Text::tr("All of the list stood in one column. It was taken apart.")};
        return;
    }
}

Result<RawList> spreadsheet(const QString &format, Result<QList<Sheet>> sheets)
{
    if (!sheets)
        return sheets.problem();
    for (Sheet &sheet : *sheets)
        takeApart(sheet);
    return RawList{format, {}, *sheets};
}

/// The guests of the appointments, as a list.
Result<RawList> guests(const QByteArray &bytes)
{
    const auto events = readCalendar(bytes);
    if (!events)
        return events.problem();
    Sheet sheet;
    sheet.lines += Line{0, {u"Name"_s, u"E-mail"_s, u"Attendee Status"_s}};
    for (const CalendarEvent &event : *events)
        for (const CalendarGuest &guest : event.guests) {
            const QString name = guest.name.isEmpty() ? guest.mail : guest.name;
            if (guest.kind == GuestKind::Thing) {
                sheet.remarks += {event.line, Text::tr("“%1” is a room or a thing: it stays out.").arg(name)};
                continue;
            }
            if (guest.kind == GuestKind::Group) {
                sheet.broken += {event.line, Text::tr("It is a group, not a person: “%1”. Ask who is in it.").arg(name)};
                continue;
            }
            sheet.lines += Line{event.line, {guest.name.isEmpty() || guest.name == guest.mail ? QString() : guest.name, guest.mail, guest.answer}};
        }
    return RawList{u"ics"_s, {}, {sheet}};
}

Result<RawList> separated(const QByteArray &bytes)
{
    const DecodedText decoded = decodeText(bytes);
    if (const auto recipients = readRecipients(decoded.text))
        return RawList{u"text"_s, decoded.encoding, {*recipients}};
    Sheet sheet = readSeparated(decoded.text);
    for (const int line : decoded.otherLines)
        sheet.remarks += {line, Text::tr("This line is in Windows-1252, the others are in UTF-8: it was read as such.")};
    return RawList{u"csv"_s, decoded.encoding, {sheet}};
}

} // namespace

bool Line::isBlank() const
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

void Room::take(const QStringList &cells)
{
    ++m_lines;
    m_cells += cells.size();
    m_filled += std::ranges::count_if(cells, [](const QString &cell) { return !cell.isEmpty(); });
}

QString Room::problem() const
{
    if (m_lines >= limit::lines)
        return Text::tr("The list is longer than %1 lines: the rest was not read.").arg(limit::lines);
    if (m_cells > limit::cells || m_filled > limit::filledCells)
        return Text::tr("The list has more than %L1 cells: the rest was not read.").arg(m_filled > limit::filledCells ? limit::filledCells : limit::cells);
    return {};
}

QString linePlace(int line)
{
    return Text::tr("line %1").arg(line);
}

QString rowPlace(const QString &sheet, int row)
{
    return Text::tr("sheet “%1”, row %2").arg(sheet, QString::number(row));
}

Result<RawList> readList(const QByteArray &bytes)
{
    if (bytes.size() > limit::fileBytes)
        return Problem{Text::tr("The file is larger than %1 MB. That is no list of people.").arg(limit::fileBytes >> 20), {}};
    if (bytes.trimmed().isEmpty())
        return Problem{Text::tr("The file is empty."), {}};
    if (bytes.startsWith("PK\x03\x04")) {
        // The first part of an OpenDocument file says what it is, unpacked.
        if (bytes.left(200).contains("opendocument.spreadsheet"))
            return spreadsheet(u"ods"_s, readOds(bytes));
        const auto workbook = readXlsx(bytes);
        if (!workbook && bytes.contains("content.xml") && !bytes.contains("xl/workbook"))
            return spreadsheet(u"ods"_s, readOds(bytes));
        return spreadsheet(u"xlsx"_s, workbook);
    }
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return Problem{Text::tr("This is an old Excel file (.xls), or one locked with a password. Save it as .xlsx without a password."), {}};
    if (bytes.startsWith("SQLite format 3"))
        return Problem{Text::tr("This is a document, not a list of people. Open it, or merge it."), {}};
    if (bytes.startsWith("%PDF"))
        return Problem{Text::tr("This is a PDF. Ask for the list as .xlsx, .ods or .csv."), {}};
    const QString start = decodeText(bytes.left(4096)).text.trimmed();
    if (start.startsWith(u"BEGIN:VCARD"_s, Qt::CaseInsensitive))
        return RawList{u"vcard"_s, {}, {readCards(bytes)}};
    if (start.startsWith(u"BEGIN:VCALENDAR"_s, Qt::CaseInsensitive))
        return guests(bytes);
    if (start.startsWith(u"<?xml"_s) && start.contains(u"office:document"_s))
        return spreadsheet(u"ods"_s, readFlatOds(bytes));
    if (start.startsWith(u"<html"_s, Qt::CaseInsensitive) || start.startsWith(u"<!DOCTYPE"_s, Qt::CaseInsensitive)
        || start.startsWith(u"<table"_s, Qt::CaseInsensitive))
        return Problem{Text::tr("This is a web page, also where its name ends in .xls. Open it in Excel and save it as .xlsx."), {}};
    return separated(bytes);
}

} // namespace oogst::lists
