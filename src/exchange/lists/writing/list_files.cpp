#include "exchange/lists/writing/list_files.h"

#include "core/rules/names.h"
#include "exchange/text.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

using exchange::Text;

QString csvCell(const QString &text)
{
    QString cell = safeCell(text);
    cell.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const bool needsQuotes = cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.startsWith(u' ') || cell.endsWith(u' ')
                             || cell.contains(u',') || cell.contains(u'\t') || cell.startsWith(u"sep="_s);
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

// Signs that XML cannot hold would make a workbook nobody can open.
QString xmlText(const QString &text)
{
    QString plain;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            plain += c;
    return plain.left(32'767);
}

QByteArray cardText(const QString &text)
{
    QString plain = text;
    plain.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).remove(u'\r').replace(u'\n', u"\\n"_s);
    return plain.toUtf8();
}

QByteArray foldedCardLine(const QByteArray &line)
{
    QByteArray out;
    qsizetype length = 0;
    for (const char c : line) {
        const bool startsLetter = (static_cast<unsigned char>(c) & 0xc0) != 0x80;
        if (startsLetter && length >= 72) {
            out += "\r\n ";
            length = 1;
        }
        out += c;
        ++length;
    }
    return out + "\r\n";
}

} // namespace

QByteArray tableToCsv(const PeopleTable &table)
{
    QString text;
    const auto add = [&](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written += csvCell(cell);
        text += written.join(u';') + u"\r\n"_s;
    };
    add(table.headings);
    for (const QStringList &row : table.rows)
        add(row);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

Result<QByteArray> tableToXlsx(const PeopleTable &table, const QString &sheetName)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    lxw_workbook *workbook = workbook_new(QFile::encodeName(path).constData());
    if (!workbook)
        return Problem{Text::tr("The workbook cannot be made: %1.").arg(folder.errorString()), {}};
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    QString name = QString(sheetName).remove(forbidden).simplified().left(31);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, name.isEmpty() ? nullptr : name.toUtf8().constData());
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_format *text = workbook_add_format(workbook);
    format_set_num_format(text, "@");
    const auto put = [&](lxw_row_t row, qsizetype column, const QString &cell, lxw_format *format) {
        if (!cell.isEmpty())
            worksheet_write_string(sheet, row, lxw_col_t(column), xmlText(safeCell(cell)).toUtf8().constData(), format);
    };
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        qsizetype width = table.headings[column].size();
        put(0, column, table.headings[column], bold);
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            put(lxw_row_t(row + 1), column, table.rows[row].value(column), text);
            width = std::max(width, table.rows[row].value(column).size());
        }
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), double(std::clamp<qsizetype>(width + 2, 8, 50)), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.rows.isEmpty())
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.headings.size() - 1));
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return Problem{Text::tr("The workbook cannot be made: %1.").arg(QString::fromLatin1(lxw_strerror(error))), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Text::tr("The workbook cannot be made: %1.").arg(file.errorString()), {}};
    return file.readAll();
}

QByteArray peopleToCards(const Document &document, const QList<Id<Participation>> &people)
{
    QByteArray cards;
    const auto line = [&](const QByteArray &text) { cards += foldedCardLine(text); };
    for (const Id<Participation> &id : people) {
        const Participation part = document.findOrEmpty(id);
        const Person person = document.findOrEmpty(part.person);
        const QString organisation = document.findOrEmpty(organisationOf(part, document)).name;
        line("BEGIN:VCARD");
        line("VERSION:3.0");
        line("N:" + cardText(person.familyName) + ';' + cardText(person.givenName) + ';' + cardText(person.infix) + ";;");
        line("FN:" + cardText(fullName(person)));
        if (!person.knownAs.isEmpty())
            line("NICKNAME:" + cardText(person.knownAs));
        if (!organisation.isEmpty())
            line("ORG:" + cardText(organisation));
        if (!part.function.isEmpty())
            line("TITLE:" + cardText(part.function));
        if (!person.mail.isEmpty())
            line("EMAIL;TYPE=INTERNET:" + cardText(person.mail));
        if (!person.phone.isEmpty())
            line("TEL;TYPE=CELL:" + cardText(person.phone));
        line("END:VCARD");
    }
    return cards;
}

} // namespace oogst
