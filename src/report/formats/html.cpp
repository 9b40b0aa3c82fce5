#include "report/formats/formats.h"
#include "report/language_of.h"
#include "report/links.h"
#include "report/qr_code.h"
#include "report/words.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QString style(const QString &accent)
{
    return u"body{font:16px/1.55 system-ui,'Noto Sans',sans-serif;color:#1f2933;background:#fff;max-width:44rem;margin:0 auto;padding:1rem}"
           "h1,h2,h3,h4{line-height:1.25}h1{font-size:2rem}h2,a,.mark{color:%1}h2{margin-top:2.2rem}small,.who,footer{color:#56606c}"
           ".skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem}"
           "header{border-bottom:2px solid %1;padding-bottom:.5rem}header img{max-height:4rem;margin-right:1.5rem}.mark{font-weight:bold;margin-right:1.5rem}"
           "ul,table,tr{white-space:normal}nav ul{columns:16rem;padding-left:1.2rem;font-size:.9rem}li>p{margin:.4rem 0}td>p{margin:0 0 .4rem}"
           "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold}"
           "th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #d5dae0;white-space:pre-line}"
           ".form td{height:2.2rem;min-width:10rem}p,li,blockquote{white-space:pre-line;overflow-wrap:anywhere}blockquote,.callout{border-left:4px solid %1;margin:1rem 0;padding:.3rem 1rem}"
           ".cards{display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr))}.card{border:1px solid #d5dae0;padding:.7rem}"
           ".card svg{width:6rem;float:right}figure{margin:1rem 0}svg{max-width:100%}"
           "@media print{nav,.skip{display:none}section.sheet{break-before:page}h2,h3,h4{break-after:avoid}tr,.card{break-inside:avoid}}"_s
        .arg(accent);
}

/// A text as typed, its addresses as links.
QString linked(const QString &text)
{
    QString html;
    for (const LinkedText &part : linksIn(text))
        html += part.address.isEmpty() ? part.text.toHtmlEscaped()
                                       : u"<a href=\"%1\">%2</a>"_s.arg(QString::fromLatin1(part.address).toHtmlEscaped(), part.text.toHtmlEscaped());
    return html;
}

/// Says so where a text is in another language than the report, so that it is read aloud as what it is.
QString told(const QString &text, const QString &html, Language around)
{
    const auto language = languageOf(text);
    return language && *language != around ? u"<span lang=\"%1\">%2</span>"_s.arg(wordOf(*language), html) : html;
}

/// What people wrote.
QString inlined(const QString &text, Language around)
{
    return told(text, linked(text), around);
}

/// A cell of a table: where several things were said, a paragraph each.
QString celled(const QString &text, Language around)
{
    const QStringList parts = text.split(u"\n\n"_s);
    if (parts.size() == 1)
        return inlined(text, around);
    QString html;
    for (const QString &part : parts)
        html += u"<p>%1</p>"_s.arg(inlined(part, around));
    return html;
}

QString wrapped(const char *tag, const QString &inside)
{
    return u"<%1>%2</%1>"_s.arg(QLatin1StringView(tag), inside);
}

QString labelled(const QString &label, const QString &text, Language around)
{
    return (label.isEmpty() ? QString() : wrapped("strong", (text.isEmpty() ? label : label + u": "_s).toHtmlEscaped())) + inlined(text, around);
}

QString listOf(const QList<blocks::Item> &items, Language around)
{
    QString html;
    for (const blocks::Item &item : items) {
        html += u"<li>"_s + labelled(item.label, item.text, around);
        if (!item.note.isEmpty())
            html += u" "_s + wrapped("small", linked(item.note));
        if (!item.items.isEmpty())
            html += listOf(item.items, around);
        if (!item.closing.isEmpty())
            html += wrapped("p", inlined(item.closing, around));
        html += u"</li>\n"_s;
    }
    return wrapped("ul", u"\n"_s + html);
}

QString pictureOf(const QByteArray &png, const QString &alt)
{
    return u"<img src=\"data:image/png;base64,%1\" alt=\"%2\">"_s.arg(QString::fromLatin1(png.toBase64()), alt.toHtmlEscaped());
}

QString codePicture(const blocks::Card &card)
{
    const QrModules code = qrCodeOf(card.code);
    QString bars;
    for (const QRect &bar : code.bars)
        bars += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"1\"/>"_s.arg(QString::number(bar.x()), QString::number(bar.y()),
                                                                        QString::number(bar.width()));
    return u"<svg viewBox=\"0 0 %1 %1\" role=\"img\"><title>%2</title>%3</svg>"_s.arg(
        QString::number(code.size), (card.codeAlt.isEmpty() ? card.code : card.codeAlt).toHtmlEscaped(), bars);
}

/// Writes the blocks; headings get ids to jump to.
struct HtmlBlocks {
    const QString &accent;
    int &headings;
    Language language;

    QString operator()(const blocks::Heading &block) const
    {
        return u"<h%1 id=\"h%2\">%3</h%1>\n"_s.arg(QString::number(std::clamp(block.level, 1, 6)), QString::number(++headings),
                                               told(block.text, block.text.toHtmlEscaped(), language));
    }
    QString operator()(const blocks::Paragraph &block) const { return wrapped("p", labelled(block.label, block.text, language)) + u'\n'; }
    QString operator()(const blocks::List &block) const { return listOf(block.items, language) + u'\n'; }
    QString operator()(const blocks::Table &block) const
    {
        QString html = block.caption.isEmpty() ? QString() : wrapped("caption", block.caption.toHtmlEscaped());
        QString head;
        for (const QString &cell : block.head)
            head += u"<th scope=\"col\">%1</th>"_s.arg(cell.toHtmlEscaped());
        html += wrapped("thead", wrapped("tr", head)) + u"<tbody>\n"_s;
        for (const QStringList &row : block.rows) {
            QString cells;
            for (qsizetype i = 0; i < block.head.size(); ++i)
                cells += i == 0 ? u"<th scope=\"row\">%1</th>"_s.arg(inlined(row.value(i), language)) : wrapped("td", celled(row.value(i), language));
            html += wrapped("tr", cells) + u'\n';
        }
        return (block.isForm ? u"<table class=\"form\">"_s : u"<table>"_s) + html + u"</tbody></table>\n"_s;
    }
    QString operator()(const blocks::Chart &block) const
    {
        const QString caption = block.caption.isEmpty() ? QString() : wrapped("figcaption", block.caption.toHtmlEscaped());
        return wrapped("figure", caption + chartPicture(block, accent)) + u'\n';
    }
    QString operator()(const blocks::Quote &block) const
    {
        const QString who = block.who.isEmpty() ? QString() : u"<p class=\"who\">— %1</p>"_s.arg(block.who.toHtmlEscaped());
        return wrapped("blockquote", wrapped("p", u"\u201C"_s + inlined(block.text, language) + u"\u201D"_s) + who) + u'\n';
    }
    QString operator()(const blocks::Callout &block) const
    {
        return u"<div class=\"callout\">%1</div>\n"_s.arg(wrapped("p", labelled(block.label, block.text, language)));
    }
    QString operator()(const blocks::Figure &block) const
    {
        return wrapped("p", block.picture.isEmpty() ? wrapped("strong", block.text.toHtmlEscaped()) : pictureOf(block.picture, block.alt)) + u'\n';
    }
    QString operator()(const blocks::Cards &block) const
    {
        QString html;
        for (const blocks::Card &card : block.cards) {
            QString inside = card.code.isEmpty() ? QString() : codePicture(card);
            const auto line = [&inside](const QString &text) {
                if (!text.isEmpty())
                    inside += wrapped("p", text);
            };
            line(card.over.toHtmlEscaped());
            line(card.title.isEmpty() ? QString() : wrapped("strong", card.title.toHtmlEscaped()));
            line(card.below.toHtmlEscaped());
            for (const QString &one : card.lines)
                line(one.toHtmlEscaped());
            line(card.mark.toHtmlEscaped());
            html += u"<section class=\"card\">%1</section>\n"_s.arg(inside);
        }
        return u"<div class=\"cards\">\n%1</div>\n"_s.arg(html);
    }
};

QString navigation(const Report &report, const Words &words)
{
    QString entries;
    int index = 0, count = 0;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *heading = std::get_if<blocks::Heading>(&block)) {
                ++index;
                if (heading->level != 2)
                    continue;
                ++count;
                entries += u"<li><a href=\"#h%1\">%2</a></li>\n"_s.arg(QString::number(index), heading->text.toHtmlEscaped());
            }
    if (count < 3)
        return {};
    return u"<nav aria-label=\"%1\"><ul>\n%2</ul></nav>\n"_s.arg(words.translate("report", "Contents").toHtmlEscaped(), entries);
}

bool hasTitle(const Report &report)
{
    return std::ranges::any_of(report.sections, [](const ReportSection &section) {
        return std::ranges::any_of(section.blocks, [](const Block &block) {
            const auto *heading = std::get_if<blocks::Heading>(&block);
            return heading && heading->level == 1;
        });
    });
}

QString masthead(const HouseStyle &house)
{
    QString marks;
    for (const HouseMark &mark : house.marks)
        marks += mark.picture.isEmpty() ? u"<span class=\"mark\">%1</span>"_s.arg(mark.name.toHtmlEscaped())
                                        : pictureOf(mark.picture, mark.alt.isEmpty() ? mark.name : mark.alt);
    return marks.isEmpty() ? QString() : wrapped("header", marks) + u'\n';
}

} // namespace

QByteArray reportToHtml(const Report &report)
{
    const Words words(report.language);
    const QString accent = accentOf(report.house), css = style(accent);
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(css.toUtf8(), QCryptographicHash::Sha256).toBase64());
    const QString title = (report.title.isEmpty() ? words.translate("report", "Report") : report.title).toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%2'; img-src data:; "
                   "base-uri 'none'; form-action 'none'\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s.arg(wordOf(report.language), hash);
    html += wrapped("title", title) + u'\n' + wrapped("style", css) + u"\n</head>\n<body>\n"_s;
    html += u"<a class=\"skip\" href=\"#main\">%1</a>\n"_s.arg(words.translate("report", "Skip to the text").toHtmlEscaped());
    html += masthead(report.house) + navigation(report, words) + u"<main id=\"main\">\n"_s;
    int headings = 0;
    if (!hasTitle(report)) // cards have none on paper
        html += wrapped("h1", title) + u'\n';
    const HtmlBlocks writer{accent, headings, report.language};
    for (const ReportSection &section : report.sections) {
        html += section.onNewPage ? u"<section class=\"sheet\">\n"_s : u"<section>\n"_s;
        for (const Block &block : section.blocks)
            html += std::visit(writer, block);
        html += u"</section>\n"_s;
    }
    html += u"</main>\n"_s;
    if (report.date.isValid())
        html += wrapped("footer", wrapped("p", title + u" · "_s + words.date(report.date).toHtmlEscaped())) + u'\n';
    return (html + u"</body>\n</html>\n"_s).toUtf8();
}

} // namespace oogst
