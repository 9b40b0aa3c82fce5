#include "report/formats/formats.h"
#include "report/links.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

/// The beginning of a line that a dot would make the first of a list.
bool isNumber(QStringView line)
{
    return !line.isEmpty() && std::ranges::all_of(line.trimmed(), [](QChar c) { return c.isDigit(); });
}

/// What Markdown would take for its own gets a backslash.
QString escaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool startsLine = out.isEmpty() || out.endsWith(u'\n');
        const bool isSign = QStringView(u"\\`*_{}[]<>#|~&").contains(c) || (startsLine && QStringView(u"+-=:").contains(c))
                            || (c == u'!' && i + 1 < text.size() && text[i + 1] == u'[');
        const bool isNumbering = (c == u'.' || c == u')') && i > 0 && isNumber(QStringView(out).mid(out.lastIndexOf(u'\n') + 1));
        if (isSign || isNumbering)
            out += u'\\';
        out += c;
    }
    return out;
}

/// A text of one or more lines, its addresses as links.
QString inlined(const QString &text, const QString &newLine = u"  \n"_s)
{
    QString out;
    for (const LinkedText &part : linksIn(text))
        out += part.address.isEmpty() ? escaped(part.text)
                                      : u"[%1](<%2>)"_s.arg(escaped(part.text), QString::fromLatin1(part.address));
    return out.replace(u'\n', newLine);
}

QString labelled(const QString &label, const QString &text, const QString &newLine = u"  \n"_s)
{
    if (label.isEmpty())
        return inlined(text, newLine);
    return u"**%1** "_s.arg(escaped(text.isEmpty() ? label : label + u':')) + inlined(text, newLine);
}

QString listOf(const QList<blocks::Item> &items, int depth)
{
    const QString indent(depth * 4, u' '), newLine = u"  \n    "_s + indent;
    QString out;
    for (const blocks::Item &item : items) {
        out += indent + u"- "_s + labelled(item.label, item.text, newLine).trimmed();
        if (!item.note.isEmpty())
            out += u" ("_s + inlined(item.note, newLine) + u')';
        out += u'\n' + listOf(item.items, depth + 1);
        if (!item.closing.isEmpty())
            out += u'\n' + indent + u"    "_s + inlined(item.closing, newLine) + u"\n\n"_s;
    }
    return out;
}

QString rowOf(const QStringList &cells, qsizetype count)
{
    QString out = u"|"_s;
    for (qsizetype i = 0; i < count; ++i)
        out += u' ' + inlined(cells.value(i), u"<br>"_s) + u" |"_s;
    return out + u'\n';
}

struct MarkdownBlocks {
    QString operator()(const blocks::Heading &block) const { return QString(std::clamp(block.level, 1, 6), u'#') + u' ' + escaped(block.text); }
    QString operator()(const blocks::Paragraph &block) const { return labelled(block.label, block.text); }
    QString operator()(const blocks::List &block) const { return listOf(block.items, 0).trimmed(); }
    QString operator()(const blocks::Table &block) const
    {
        QString out = block.caption.isEmpty() ? QString() : u"**%1**\n\n"_s.arg(escaped(block.caption));
        out += rowOf(block.head, block.head.size()) + u'|' + u" --- |"_s.repeated(block.head.size()) + u'\n';
        for (const QStringList &row : block.rows)
            out += rowOf(row, block.head.size());
        return out;
    }
    QString operator()(const blocks::Chart &block) const { return (block.caption.isEmpty() ? QString() : u"**%1** "_s.arg(escaped(block.caption))) + inlined(block.alt); }
    QString operator()(const blocks::Quote &block) const
    {
        const QString who = block.who.isEmpty() ? QString() : u"\n>\n> — "_s + inlined(block.who, u"  \n> "_s);
        return u"> \u201C"_s + inlined(block.text, u"  \n> "_s) + u"\u201D"_s + who;
    }
    QString operator()(const blocks::Callout &block) const { return u"> "_s + labelled(block.label, block.text, u"  \n> "_s); }
    QString operator()(const blocks::Figure &block) const { return u"**%1**"_s.arg(escaped(block.picture.isEmpty() ? block.text : block.alt)); }
    QString operator()(const blocks::Cards &block) const
    {
        QString out;
        for (const blocks::Card &card : block.cards) {
            QStringList names{card.over, card.title}, parts{card.below};
            parts += card.lines;
            parts += card.mark;
            for (QStringList *list : {&names, &parts})
                list->removeAll(QString());
            out += u"- **%1** %2\n"_s.arg(escaped(names.join(u" — "_s)), escaped(parts.join(u" · "_s)));
        }
        return out.trimmed();
    }
};

} // namespace

QByteArray reportToMarkdown(const Report &report)
{
    QStringList parts;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks)
            parts += std::visit(MarkdownBlocks{}, block).trimmed();
    parts.removeAll(QString());
    return (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

} // namespace oogst
