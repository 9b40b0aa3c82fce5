// Spreadsheets of LibreOffice and of all that write OpenDocument.

#include "exchange/lists/formats/sheet_builder.h"
#include "exchange/lists/formats/spreadsheets.h"
#include "exchange/lists/formats/xlsx_cells.h"
#include "exchange/lists/formats/zip_part.h"
#include "exchange/text.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using exchange::Text;

class Content
{
public:
    explicit Content(QIODevice *xml) : m_reader(xml) {}

    Result<QList<Sheet>> read()
    {
        QList<Sheet> sheets;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (m_reader.tokenType() == QXmlStreamReader::DTD)
                return problem(Text::tr("The file declares entities of its own, as no spreadsheet does."));
            if (m_reader.isStartElement() && m_reader.name() == u"table" && !said("name").isEmpty() && sheets.size() < 200)
                sheets += readSheet();
        }
        if (m_reader.hasError())
            return problem(Text::tr("The file is damaged: %1").arg(m_reader.errorString()));
        return sheets;
    }

private:
    Problem problem(const QString &what) const
    {
        return {what, Text::tr("%1, line %2").arg(u"content.xml"_s, QString::number(m_reader.lineNumber()))};
    }
    /// An attribute by its local name, whatever its prefix.
    QString said(const char *name) const
    {
        for (const QXmlStreamAttribute &attribute : m_reader.attributes())
            if (attribute.name() == QLatin1StringView(name))
                return attribute.value().toString();
        return {};
    }
    int times(const char *name) const { return std::clamp(said(name).toInt(), 1, 2'000'000); }
    bool isEnd(QStringView name) const { return m_reader.isEndElement() && m_reader.name() == name; }

    Sheet readSheet()
    {
        SheetBuilder sheet(said("name"));
        int column = 0, row = 1, depth = 0;
        while (!m_reader.atEnd() && !sheet.isFull()) {
            m_reader.readNext();
            if (m_reader.isStartElement() && m_reader.name() == u"table")
                ++depth; // a table within a cell
            if (isEnd(u"table") && depth-- == 0)
                break;
            if (!m_reader.isStartElement() || depth > 0)
                continue;
            if (m_reader.name() == u"table-column") {
                const int count = std::min(times("number-columns-repeated"), limit::columns);
                const bool isHidden = said("visibility") == u"collapse" || said("visibility") == u"filter";
                for (int i = 0; i < count && isHidden; ++i)
                    sheet.hideColumn(column + i);
                column += count;
            } else if (m_reader.name() == u"table-row") {
                const int count = times("number-rows-repeated");
                sheet.startRow(row);
                sheet.repeatRow(count);
                readRow(sheet);
                row += count;
            }
        }
        return sheet.take();
    }

    void readRow(SheetBuilder &sheet)
    {
        int column = 0;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (isEnd(u"table-row"))
                return;
            if (!m_reader.isStartElement())
                continue;
            if (m_reader.name() == u"table-cell" || m_reader.name() == u"covered-table-cell") {
                const bool isCovered = m_reader.name() == u"covered-table-cell";
                const int count = std::min(times("number-columns-repeated"), 20'000);
                const QString end = m_reader.name().toString();
                sheet.span({sheet.row(), column, times("number-rows-spanned"), times("number-columns-spanned")});
                const QString text = readCell(end, sheet);
                for (int i = 0; i < count && !text.isEmpty() && !isCovered && column + i <= limit::columns; ++i)
                    sheet.put(column + i, text);
                column += count;
            } else {
                m_reader.skipCurrentElement();
            }
        }
    }

    QString readCell(const QString &end, SheetBuilder &sheet)
    {
        const QString type = said("value-type"), value = said("value"), date = said("date-value"), time = said("time-value"),
                      boolean = said("boolean-value"), formula = said("formula"), stored = said("string-value");
        QStringList paragraphs;
        qsizetype length = 0;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            if (isEnd(end))
                break;
            if (!m_reader.isStartElement())
                continue;
            if (m_reader.name() == u"p" || m_reader.name() == u"h") {
                const QString paragraph = readParagraph();
                length += paragraph.size() + 1;
                if (length <= limit::cellLength + 1)
                    paragraphs += paragraph;
            } else {
                m_reader.skipCurrentElement(); // annotations, pictures, tables
            }
        }
        if (length > limit::cellLength + 1)
            return QString(limit::cellLength + 1, u' '); // its text was not kept; the sheet refuses the length
        const QString shown = paragraphs.join(u'\n').trimmed();
        if (!formula.isEmpty() && (shown.startsWith(u"#"_s) || shown.startsWith(u"Err:"_s))) {
            sheet.remark(Text::tr("A cell shows the error %1: it stays empty.").arg(shown));
            return {};
        }
        if (!formula.isEmpty() && type.isEmpty() && shown.isEmpty())
            sheet.remark(Text::tr("A cell holds a formula without a stored value: it stays empty. Open and save the file in Excel first."));
        if (type == u"float" || type == u"percentage" || type == u"currency")
            return numberShown(value, shown);
        if (type == u"date")
            return QString(date).replace(u'T', u' ').remove(QRegularExpression(u"( 00:00)?:00(\\.0+)?$"_s));
        if (type == u"time")
            return timeText(time, shown);
        if (type == u"boolean")
            return boolean.toUpper();
        return shown.isEmpty() ? stored.trimmed() : shown;
    }

    // A phone number shown as 0612345678 is stored as 612345678: the zero that is there stays.
    static QString numberShown(const QString &value, const QString &shown)
    {
        const QString plain = numberText(value, {}, false);
        static const QRegularExpression padded(u"^[0-9\\s\\-()+/]+$"_s);
        QString digits = shown;
        digits.remove(QRegularExpression(u"[^0-9]"_s));
        while (digits.startsWith(u'0') && digits.size() > 1)
            digits.remove(0, 1);
        return padded.match(shown).hasMatch() && !shown.startsWith(u'-') && digits == plain ? shown : plain;
    }

    static QString timeText(const QString &time, const QString &shown)
    {
        static const QRegularExpression parts(u"^PT(\\d+)H(\\d+)M([\\d.]+)S$"_s);
        const auto match = parts.match(time);
        return match.hasMatch() ? match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2).rightJustified(2, u'0') : shown;
    }

    /// Of a text that is longer than a cell may be only the beginning is kept, and a little more.
    QString readParagraph()
    {
        QString text;
        const auto add = [&text](auto more) {
            if (text.size() <= limit::cellLength)
                text += more;
        };
        int depth = 0;
        while (!m_reader.atEnd()) {
            m_reader.readNext();
            const auto name = m_reader.name();
            if (m_reader.isCharacters()) {
                add(m_reader.text().left(limit::cellLength + 1));
            } else if (m_reader.isStartElement()) {
                if (name == u"s")
                    add(QString(std::min(times("c"), 1000), u' '));
                else if (name == u"tab")
                    add(u'\t');
                else if (name == u"line-break")
                    add(u'\n');
                else if (name == u"annotation" || name == u"ruby-text" || name == u"note") {
                    m_reader.skipCurrentElement();
                    continue;
                }
                ++depth;
            } else if (m_reader.isEndElement() && depth-- == 0) {
                break;
            }
        }
        return text;
    }

    QXmlStreamReader m_reader;
};

// "manifest:encryption-data" stands in the manifest of a file with a password.
bool isLocked(ZipFile &file)
{
    const auto manifest = file.part(u"META-INF/manifest.xml"_s);
    if (!manifest)
        return false;
    QXmlStreamReader reader(manifest.get());
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"encryption-data")
            return true;
    return false;
}

} // namespace

Result<QList<Sheet>> readOds(const QByteArray &bytes)
{
    auto file = ZipFile::open(bytes);
    if (!file)
        return file.problem();
    if (isLocked(**file))
        return Problem{Text::tr("The file is locked with a password. Save it without one."), {}};
    const auto content = (*file)->part(u"content.xml"_s);
    if (!content)
        return Problem{Text::tr("This is a zip file, but no workbook. Save the list as .xlsx, .ods or .csv."), {}};
    auto sheets = Content(content.get()).read();
    if (!(*file)->problem().isEmpty())
        return Problem{(*file)->problem(), u"content.xml"_s};
    return sheets;
}

Result<QList<Sheet>> readFlatOds(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return Content(&buffer).read();
}

} // namespace oogst::lists
