#include "gui/outline/pasted_lines.h"

#include <QHash>
#include <QMimeData>
#include <QRegularExpression>
#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

constexpr qsizetype longestRead = 2'000'000; // of HTML: more takes longer than anybody waits for a paste

// "&eacute;", "&#8211;": the letters that the programs people copy from write in another way.
QString withLetters(QString text)
{
    static const QHash<QString, char16_t> named{{u"amp"_s, u'&'},     {u"lt"_s, u'<'},      {u"gt"_s, u'>'},      {u"quot"_s, u'"'},    {u"apos"_s, u'\''},
                                                {u"nbsp"_s, u' '},    {u"eacute"_s, u'é'},  {u"egrave"_s, u'è'},  {u"ecirc"_s, u'ê'},   {u"euml"_s, u'ë'},
                                                {u"iuml"_s, u'ï'},    {u"ouml"_s, u'ö'},    {u"uuml"_s, u'ü'},    {u"auml"_s, u'ä'},    {u"aacute"_s, u'á'},
                                                {u"agrave"_s, u'à'},  {u"oacute"_s, u'ó'},  {u"ccedil"_s, u'ç'},  {u"euro"_s, u'€'},    {u"ndash"_s, u'–'},
                                                {u"mdash"_s, u'—'},   {u"lsquo"_s, u'‘'},   {u"rsquo"_s, u'’'},   {u"ldquo"_s, u'“'},   {u"rdquo"_s, u'”'},
                                                {u"hellip"_s, u'…'},  {u"bull"_s, u'•'},    {u"middot"_s, u'·'},  {u"rarr"_s, u'→'}};
    static const QRegularExpression letter(u"&(?:#(\\d{1,6})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = letter.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        plain += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const char32_t code = match.hasCaptured(1) ? match.captured(1).toUInt() : match.hasCaptured(2) ? match.captured(2).toUInt(nullptr, 16) : named.value(match.captured(3));
        plain += code == 0 ? match.captured() : QString::fromUcs4(&code, 1);
    }
    return plain + text.mid(from);
}

// Reads the tags itself and builds nothing of them: what was copied can hold anything. Of a list each item is a line behind a
// dash, two spaces deeper for each level; other blocks are lines without one, apart from the list before them.
class ListsOfHtml
{
public:
    QString read(const QString &html)
    {
        static const QRegularExpression unread(u"<!--.*?-->|<(style|script|head|title)\\b.*?</\\1\\s*>"_s,
                                               QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression piece(u"<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>|([^<]+)|<"_s);
        for (auto it = piece.globalMatch(QString(html).remove(unread)); it.hasNext();) {
            const auto match = it.next();
            match.hasCaptured(3) ? void(m_text += withLetters(match.captured(3))) : readTag(match.captured(2).toLower(), !match.captured(1).isEmpty());
        }
        endLine();
        return m_lines.join(u'\n');
    }

private:
    void readTag(const QString &tag, bool isEnd)
    {
        static const QSet<QString> blocks{u"p"_s, u"div"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"tr"_s, u"table"_s, u"blockquote"_s, u"section"_s};
        if (tag == u"ul"_s || tag == u"ol"_s) {
            endLine();
            m_level = qMax(0, m_level + (isEnd ? -1 : 1));
        } else if (tag == u"li"_s) {
            endLine();
            m_isItem = !isEnd;
        } else if (tag == u"br"_s || blocks.contains(tag)) {
            m_level > 0 ? void(m_text += u' ') : endLine(); // within an item it is one line
        }
    }
    void endLine()
    {
        const QString text = std::exchange(m_text, {}).simplified();
        if (text.isEmpty())
            return;
        const bool isInList = m_level > 0;
        if (!isInList && std::exchange(m_wasInList, isInList))
            m_lines += QString();
        m_wasInList = isInList;
        const QString indent(2 * qMax(0, m_level - 1), u' ');
        m_lines += isInList && std::exchange(m_isItem, false) ? indent + u"- "_s + text : indent + text;
    }

    QStringList m_lines;
    QString m_text;
    int m_level = 0;
    bool m_isItem = false, m_wasInList = false;
};

} // namespace

QString pastedLines(const QMimeData &copied)
{
    static const QRegularExpression item(u"<li\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (!copied.hasHtml())
        return copied.text();
    const QString html = copied.html();
    if (html.size() > longestRead || html.count(item) < 2)
        return copied.text();
    return ListsOfHtml().read(html);
}

void LinesEntry::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(pastedLines(*source));
}

} // namespace oogst
