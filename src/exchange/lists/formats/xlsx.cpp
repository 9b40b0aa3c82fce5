// Workbooks of Excel and of all that write like it.

#include "exchange/lists/formats/sheet_builder.h"
#include "exchange/lists/formats/spreadsheets.h"
#include "exchange/lists/formats/xlsx_cells.h"
#include "exchange/lists/formats/zip_part.h"
#include "exchange/text.h"

#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using exchange::Text;

struct SheetPart {
    QString name, path;
    bool isHidden = false;
};

class Workbook
{
public:
    explicit Workbook(std::unique_ptr<ZipFile> file) : m_file(std::move(file)) {}

    Result<QList<Sheet>> read()
    {
        const QString main = target(u"_rels/.rels"_s, {}, u"/officeDocument"_s);
        m_path = main.isEmpty() ? u"xl/workbook.xml"_s : main;
        if (!m_file->has(m_path))
            return Problem{Text::tr("This is a zip file, but no workbook. Save the list as .xlsx, .ods or .csv."), {}};
        readRelations();
        readWorkbook();
        StyleReader styles;
        walk(m_styles, [&](QXmlStreamReader &reader) {
            styles.take(reader);
            return styles.formats.size() < 1'000'000;
        });
        m_formats = styles.formats;
        readSharedTexts();
        QList<Sheet> sheets;
        for (const SheetPart &part : std::as_const(m_sheets))
            if (m_problem.what.isEmpty())
                sheets += readSheet(part);
        if (!m_file->problem().isEmpty())
            return Problem{m_file->problem(), m_problem.place};
        if (!m_problem.what.isEmpty())
            return m_problem;
        return sheets;
    }

private:
    static QString folderOf(const QString &path) { return path.contains(u'/') ? path.section(u'/', 0, -2) : QString(); }
    static QString relationsOf(const QString &path)
    {
        const QString folder = folderOf(path);
        return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + path.section(u'/', -1) + u".rels"_s;
    }
    // Targets are relative to the folder of the part, or absolute.
    static QString resolved(const QString &folder, const QString &to)
    {
        if (to.startsWith(u'/'))
            return to.mid(1);
        return QDir::cleanPath(folder.isEmpty() ? to : folder + u'/' + to);
    }

    /// Goes through a part; a DTD or broken XML is a problem with its place.
    template <class Take>
    void walk(const QString &path, Take &&take)
    {
        const auto part = m_file->part(path);
        if (!part)
            return;
        QXmlStreamReader reader(part.get());
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::DTD)
                return fail(Text::tr("The file declares entities of its own, as no spreadsheet does."), path, reader.lineNumber());
            if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
                if (!take(reader))
                    return;
        }
        if (reader.hasError())
            fail(Text::tr("The file is damaged: %1").arg(reader.errorString()), path, reader.lineNumber());
    }
    void fail(const QString &what, const QString &path, qint64 line)
    {
        if (m_problem.what.isEmpty())
            m_problem = {what, Text::tr("%1, line %2").arg(path, QString::number(line))};
    }

    QString target(const QString &relations, const QString &folder, const QString &typeEnd)
    {
        QString found;
        walk(relations, [&](QXmlStreamReader &reader) {
            const auto attributes = reader.attributes();
            if (reader.isStartElement() && reader.name() == u"Relationship" && attributes.value("Type"_L1).endsWith(typeEnd) && found.isEmpty())
                found = resolved(folder, attributes.value("Target"_L1).toString());
            return true;
        });
        return found;
    }

    void readRelations()
    {
        const QString folder = folderOf(m_path);
        walk(relationsOf(m_path), [&](QXmlStreamReader &reader) {
            if (!reader.isStartElement() || reader.name() != u"Relationship")
                return true;
            const auto attributes = reader.attributes();
            const QString to = resolved(folder, attributes.value("Target"_L1).toString());
            m_targets.insert(attributes.value("Id"_L1).toString(), to);
            if (attributes.value("Type"_L1).endsWith(u"/styles"_s))
                m_styles = to;
            else if (attributes.value("Type"_L1).endsWith(u"/sharedStrings"_s))
                m_texts = to;
            return true;
        });
    }

    void readWorkbook()
    {
        walk(m_path, [&](QXmlStreamReader &reader) {
            if (!reader.isStartElement())
                return true;
            const auto attributes = reader.attributes();
            if (reader.name() == u"workbookPr") {
                const auto value = attributes.value("date1904"_L1);
                m_is1904 = value == u"1" || value == u"true";
            } else if (reader.name() == u"sheet" && m_sheets.size() < 200) {
                SheetPart part{attributes.value("name"_L1).toString(), {}, attributes.value("state"_L1).contains("idden"_L1)};
                for (const QXmlStreamAttribute &attribute : attributes)
                    if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                        part.path = m_targets.value(attribute.value().toString());
                m_sheets += part;
            }
            return true;
        });
    }

    /// The text of what stands here: runs joined, phonetic runs skipped. The reader stands on its start.
    static QString richText(QXmlStreamReader &reader, QStringView end)
    {
        QString text;
        int phonetic = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isEndElement() && reader.name() == end && phonetic == 0)
                break;
            if (reader.name() == u"rPh")
                phonetic += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
            else if (reader.isStartElement() && reader.name() == u"t" && phonetic == 0)
                text += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        return unescaped(text);
    }

    void readSharedTexts()
    {
        qsizetype total = 0;
        walk(m_texts, [&](QXmlStreamReader &reader) {
            if (reader.isStartElement() && reader.name() == u"si") {
                m_shared += richText(reader, u"si");
                total += m_shared.last().size() + 16;
                if (total > limit::textTotal) {
                    fail(Text::tr("The file holds more text than any list of people."), m_texts, reader.lineNumber());
                    return false;
                }
            }
            return true;
        });
    }

    Sheet readSheet(const SheetPart &part)
    {
        SheetBuilder sheet(part.name);
        if (part.isHidden)
            sheet.hide();
        constexpr int mostRows = 1'048'576;
        int column = 0, row = 0, rows = 0;
        walk(part.path, [&](QXmlStreamReader &reader) {
            if (!reader.isStartElement())
                return true;
            const auto attributes = reader.attributes();
            if (reader.name() == u"col" && attributes.value("hidden"_L1) != u"" && attributes.value("hidden"_L1) != u"0"
                && attributes.value("hidden"_L1) != u"false") {
                const int last = std::min(attributes.value("max"_L1).toInt(), limit::columns);
                for (int hidden = attributes.value("min"_L1).toInt(); hidden <= last; ++hidden)
                    sheet.hideColumn(hidden - 1);
            } else if (reader.name() == u"row") {
                const int said = attributes.value("r"_L1).toInt();
                row = said > 0 ? said : row + 1;
                sheet.startRow(row);
                column = 0;
                if (++rows > mostRows) {
                    fail(Text::tr("The sheet has more rows than any spreadsheet can."), part.path, reader.lineNumber());
                    return false;
                }
            } else if (reader.name() == u"c") {
                const QString reference = attributes.value("r"_L1).toString();
                if (const int at = columnOf(reference); at >= 0)
                    column = at;
                readCell(reader, sheet, column);
                ++column;
            } else if (reader.name() == u"mergeCell") {
                const QString from = attributes.value("ref"_L1).toString().section(u':', 0, 0), to = attributes.value("ref"_L1).toString().section(u':', 1, 1);
                sheet.span({rowOf(from), columnOf(from), rowOf(to) - rowOf(from) + 1, columnOf(to) - columnOf(from) + 1});
            }
            return !sheet.isFull();
        });
        return sheet.take();
    }

    void readCell(QXmlStreamReader &reader, SheetBuilder &sheet, int column)
    {
        const QString type = reader.attributes().value("t"_L1).toString();
        const int style = reader.attributes().value("s"_L1).toInt();
        QString value, rich;
        bool hasValue = false, hasFormula = false;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isEndElement() && reader.name() == u"c")
                break;
            if (!reader.isStartElement())
                continue;
            if (reader.name() == u"v") {
                value = reader.readElementText(QXmlStreamReader::IncludeChildElements);
                hasValue = true;
            } else if (reader.name() == u"is") {
                rich = richText(reader, u"is");
            } else if (reader.name() == u"f") {
                hasFormula = true;
            }
        }
        if (hasFormula && !hasValue)
            sheet.remark(Text::tr("A cell holds a formula without a stored value: it stays empty. Open and save the file in Excel first."));
        if (type == u"e")
            sheet.remark(Text::tr("A cell shows the error %1: it stays empty.").arg(value));
        else
            sheet.put(column, textOf(type, value, rich, style).trimmed());
    }

    QString textOf(const QString &type, const QString &value, const QString &rich, int style) const
    {
        if (type == u"s") {
            bool ok = false;
            const int index = value.toInt(&ok);
            return ok ? m_shared.value(index) : QString();
        }
        if (type == u"inlineStr")
            return rich.isEmpty() ? unescaped(value) : rich;
        if (type == u"str")
            return unescaped(value);
        if (type == u"b")
            return value.trimmed() == u"1" || value.trimmed() == u"true" ? u"TRUE"_s : u"FALSE"_s;
        if (type == u"d")
            return QString(value).replace(u'T', u' ');
        return value.isEmpty() ? rich : numberText(value.trimmed(), m_formats.value(style), m_is1904);
    }

    std::unique_ptr<ZipFile> m_file;
    QString m_path, m_styles = u"xl/styles.xml"_s, m_texts = u"xl/sharedStrings.xml"_s;
    QHash<QString, QString> m_targets;
    QList<SheetPart> m_sheets;
    QStringList m_shared;
    QList<NumberFormat> m_formats;
    bool m_is1904 = false;
    Problem m_problem;
};

} // namespace

Result<QList<Sheet>> readXlsx(const QByteArray &bytes)
{
    auto file = ZipFile::open(bytes);
    if (!file)
        return file.problem();
    return Workbook(std::move(file).value()).read();
}

} // namespace oogst::lists
