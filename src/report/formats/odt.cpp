#include "report/formats/formats.h"
#include "report/formats/odt_package.h"
#include "report/language_of.h"
#include "report/links.h"
#include "report/words.h"

#include <QImage>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

/// Writes content.xml.
class OdtContent
{
public:
    OdtContent(QByteArray &out, OdtPackage &package, const QString &accent, const Report &report)
        : m_xml(&out)
        , m_package(package)
        , m_accent(accent)
        , m_language(report.language)
    {
        m_xml.writeStartDocument();
        for (const auto &[prefix, uri] : odtNamespaces)
            m_xml.writeNamespace(QLatin1StringView(uri), QLatin1StringView(prefix));
        m_xml.writeStartElement(u"office:document-content"_s);
        m_xml.writeAttribute(u"office:version"_s, u"1.2"_s);
        tableStyles(report);
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
    }
    void finish() { m_xml.writeEndDocument(); }

    void marks(const HouseStyle &house)
    {
        if (house.marks.isEmpty())
            return;
        start("text:p", "Mark");
        for (qsizetype i = 0; i < house.marks.size(); ++i) {
            const HouseMark &mark = house.marks[i];
            if (i > 0)
                m_xml.writeCharacters(u"   "_s.replace(u' ', QChar(0xA0)));
            if (mark.picture.isEmpty())
                text(mark.name);
            else
                picture(mark.picture, mark.alt.isEmpty() ? mark.name : mark.alt, 1.6);
        }
        m_xml.writeEndElement();
    }

    void startsPage(bool does) { m_startsPage = does; }

    void operator()(const blocks::Heading &block)
    {
        const int level = std::clamp(block.level, 1, 6);
        m_xml.writeStartElement(u"text:h"_s);
        m_xml.writeAttribute(u"text:style-name"_s, (std::exchange(m_startsPage, false) ? u"Heading_20_%1_page"_s : u"Heading_20_%1"_s).arg(level));
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(level));
        written(block.text);
        m_xml.writeEndElement();
    }
    void operator()(const blocks::Paragraph &block) { paragraph("Text_20_body", block.label, block.text); }
    void operator()(const blocks::List &block) { list(block.items); }
    void operator()(const blocks::Table &block) { table(block); }
    void operator()(const blocks::Chart &block)
    {
        if (!block.caption.isEmpty())
            paragraph("Caption", {}, block.caption);
        start("text:p", "Text_20_body");
        const QString name = m_package.addPicture(chartPicture(block, m_accent).toUtf8(), "svg");
        frame(name, block.alt.isEmpty() ? block.caption : block.alt, 16.0, 0.65 * double(block.bars.size()) + 0.1);
        m_xml.writeEndElement();
    }
    void operator()(const blocks::Quote &block)
    {
        paragraph("Quotations", {}, QChar(0x201C) + block.text + QChar(0x201D));
        if (!block.who.isEmpty())
            paragraph("Who", {}, u"— "_s + block.who);
    }
    void operator()(const blocks::Callout &block) { paragraph("Callout", block.label, block.text); }
    void operator()(const blocks::Figure &block)
    {
        if (block.picture.isEmpty()) {
            paragraph("Mark", {}, block.text);
            return;
        }
        start("text:p", "Text_20_body");
        picture(block.picture, block.alt, 6);
        m_xml.writeEndElement();
    }
    void operator()(const blocks::Cards &block)
    {
        for (const blocks::Card &card : block.cards) {
            paragraph("Text_20_body", card.over.isEmpty() || card.title.isEmpty() ? card.over + card.title : card.over + u" — "_s + card.title, card.below);
            for (const QString &line : card.lines + QStringList{card.mark})
                if (!line.isEmpty())
                    paragraph("Text_20_body", {}, line);
        }
    }

private:
    void start(const char *element, const char *look)
    {
        m_xml.writeStartElement(QLatin1StringView(element));
        m_xml.writeAttribute(u"text:style-name"_s, QLatin1StringView(look));
    }
    /// Line ends as such; several spaces stay several.
    void plain(const QString &words)
    {
        QString run;
        const auto flush = [&] { m_xml.writeCharacters(std::exchange(run, {})); };
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isSecondSpace = words[i] == u' ' && (i == 0 || words[i - 1] == u' ' || words[i - 1] == u'\n');
            if (words[i] != u'\n' && !isSecondSpace) {
                run += words[i];
                continue;
            }
            flush();
            m_xml.writeEmptyElement(words[i] == u'\n' ? u"text:line-break"_s : u"text:s"_s);
        }
        flush();
    }
    void text(const QString &words);
    void paragraph(const char *look, const QString &label, const QString &words)
    {
        start("text:p", look);
        labelled(label, words);
        m_xml.writeEndElement();
    }
    void labelled(const QString &label, const QString &words)
    {
        if (!label.isEmpty()) {
            start("text:span", "Strong");
            text(words.isEmpty() ? label : label + u": "_s);
            m_xml.writeEndElement();
        }
        written(words);
    }
    /// What people wrote, marked where it is in another language than the report.
    void written(const QString &words)
    {
        const auto told = languageOf(words);
        const bool isOther = told && *told != m_language;
        if (isOther)
            start("text:span", *told == Language::Dutch ? "In_20_Dutch" : "In_20_English");
        text(words);
        if (isOther)
            m_xml.writeEndElement();
    }
    void list(const QList<blocks::Item> &items)
    {
        start("text:list", "List_20_1");
        for (const blocks::Item &item : items) {
            m_xml.writeStartElement(u"text:list-item"_s);
            start("text:p", "List");
            labelled(item.label, item.text);
            if (!item.note.isEmpty()) {
                start("text:span", "Small");
                text(u"  "_s + item.note);
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
            if (!item.items.isEmpty())
                list(item.items);
            if (!item.closing.isEmpty())
                paragraph("List", {}, item.closing);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void cell(const char *look, const QString &words)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"Cell"_s);
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        for (const QString &part : words.split(u"\n\n"_s))
            paragraph(look, {}, part);
        m_xml.writeEndElement();
    }
    void table(const blocks::Table &block)
    {
        if (!block.caption.isEmpty())
            paragraph("Caption", {}, block.caption);
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"Grid"_s);
        m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(++m_tables));
        m_row = block.isForm ? "FormRow" : "Row";
        for (qsizetype i = 0; i < block.head.size(); ++i) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, columnStyle(m_tables, i));
        }
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        row(block.head, block.head.size(), "Table_20_Heading");
        m_xml.writeEndElement();
        for (const QStringList &cells : block.rows)
            row(cells, block.head.size(), "Table_20_Contents");
        m_xml.writeEndElement();
    }
    void row(const QStringList &cells, qsizetype count, const char *look)
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, QLatin1StringView(m_row));
        for (qsizetype i = 0; i < count; ++i)
            cell(look, cells.value(i));
        m_xml.writeEndElement();
    }
    /// The looks of what is in tables; each column as wide as what is in it.
    void tableStyles(const Report &report)
    {
        const auto style = [this](const QString &name, const char *family, const char *properties, const QList<std::pair<QString, QString>> &attributes) {
            m_xml.writeStartElement(u"style:style"_s);
            m_xml.writeAttribute(u"style:name"_s, name);
            m_xml.writeAttribute(u"style:family"_s, QLatin1StringView(family));
            m_xml.writeEmptyElement(QLatin1StringView(properties));
            for (const auto &[key, value] : attributes)
                m_xml.writeAttribute(key, value);
            m_xml.writeEndElement();
        };
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        style(u"Grid"_s, "table", "style:table-properties", {{u"style:width"_s, u"16cm"_s}, {u"table:align"_s, u"left"_s}});
        style(u"Row"_s, "table-row", "style:table-row-properties", {{u"fo:keep-together"_s, u"always"_s}});
        style(u"FormRow"_s, "table-row", "style:table-row-properties",
              {{u"style:min-row-height"_s, u"0.85cm"_s}, {u"fo:keep-together"_s, u"always"_s}});
        style(u"Cell"_s, "table-cell", "style:table-cell-properties",
              {{u"fo:padding"_s, u"0.08cm"_s}, {u"fo:border-bottom"_s, u"0.5pt solid #d5dae0"_s}});
        int number = 0;
        for (const ReportSection &section : report.sections)
            for (const Block &block : section.blocks)
                if (const auto *table = std::get_if<blocks::Table>(&block)) {
                    ++number;
                    const QList<double> widths = columnWidths(*table);
                    for (qsizetype i = 0; i < widths.size(); ++i)
                        style(columnStyle(number, i), "table-column", "style:table-column-properties",
                              {{u"style:column-width"_s, QString::number(widths[i], 'f', 2) + u"cm"_s}});
                }
        m_xml.writeEndElement();
    }
    static QString columnStyle(int table, qsizetype column)
    {
        return u"Table%1.%2"_s.arg(QString::number(table), QString::number(column + 1));
    }
    static QList<double> columnWidths(const blocks::Table &block)
    {
        constexpr qsizetype widest = 60; // characters: more goes on several lines
        constexpr double room = 16;      // centimetres
        QList<qsizetype> sizes;
        qsizetype all = 0;
        for (qsizetype i = 0; i < block.head.size(); ++i) {
            qsizetype size = block.isForm && i + 1 == block.head.size() ? widest / 2 : std::min(widest, block.head[i].size());
            for (const QStringList &cells : block.rows)
                size = std::max(size, std::min(widest, cells.value(i).size()));
            sizes += size + 4;
            all += size + 4;
        }
        QList<double> widths;
        for (const qsizetype size : std::as_const(sizes))
            widths += room * double(size) / double(all);
        return widths;
    }
    void picture(const QByteArray &png, const QString &alt, double centimetres)
    {
        const QSize size = QImage::fromData(png).size();
        frame(m_package.addPicture(png, "png"), alt, centimetres * size.width() / std::max(size.height(), 1), centimetres);
    }
    void frame(const QString &name, const QString &alt, double width, double height)
    {
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"draw:name"_s, name.section(u'/', -1));
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, QString::number(width, 'f', 2) + u"cm"_s);
        m_xml.writeAttribute(u"svg:height"_s, QString::number(height, 'f', 2) + u"cm"_s);
        m_xml.writeStartElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, name);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:show"_s, u"embed"_s);
        m_xml.writeAttribute(u"xlink:actuate"_s, u"onLoad"_s);
        m_xml.writeEndElement();
        m_xml.writeTextElement(u"svg:title"_s, alt);
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    OdtPackage &m_package;
    QString m_accent;
    Language m_language;
    const char *m_row = "Row";
    int m_tables = 0;
    bool m_startsPage = false;
};

/// A text as typed, its addresses as links.
void OdtContent::text(const QString &words)
{
    for (const LinkedText &part : linksIn(words)) {
        if (!part.address.isEmpty()) {
            m_xml.writeStartElement(u"text:a"_s);
            m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
            m_xml.writeAttribute(u"xlink:href"_s, QString::fromLatin1(part.address));
        }
        plain(part.text);
        if (!part.address.isEmpty())
            m_xml.writeEndElement();
    }
}

} // namespace

QByteArray reportToOdt(const Report &report)
{
    OdtPackage package(report, accentOf(report.house));
    QByteArray content;
    OdtContent writer(content, package, accentOf(report.house), report);
    writer.marks(report.house);
    for (const ReportSection &section : report.sections) {
        writer.startsPage(section.onNewPage);
        for (const Block &block : section.blocks)
            std::visit(writer, block);
    }
    writer.finish();
    return package.finish(content);
}

} // namespace oogst
