#include "exchange/notes/note_sort.h"

#include "exchange/notes/note_chrome.h"
#include "exchange/notes/note_headings.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::notes {
namespace {

// Minutes number their headings: then a number in the margin is one, also when its words are not known.
QSet<QString> headingNumbersOf(const QList<Paragraph> &paragraphs)
{
    QSet<QString> styles;
    for (const QString &style : {u"1"_s, u"1."_s}) {
        const auto numbered = [&](const Paragraph &p) { return p.style == style && p.column == 0; };
        const auto known = std::ranges::count_if(paragraphs, [&](const Paragraph &p) { return numbered(p) && p.words() <= 6 && sectionOf(p.text).isKnown(); });
        if (known >= 2 && known * 2 >= std::ranges::count_if(paragraphs, numbered))
            styles += {u"1"_s, style}; // above a heading with two numbers stands one with one
    }
    return styles;
}

} // namespace

bool isLong(const Paragraph &p)
{
    static const QRegularExpression innerEnd(u"[.!?]\\s+\\p{Lu}"_s);
    return p.text.size() > 200 || (p.text.size() > 110 && innerEnd.match(p.text).hasMatch());
}

SortOfNotes sortOf(const QList<Paragraph> &paragraphs)
{
    const auto plain = [](const Paragraph &p) {
        return !p.isItem() && !p.isMarkedHeading && !isChrome(p) && !isFacts(p) && !isGreeting(p) && !isFarewell(p);
    };
    const auto items = std::ranges::count_if(paragraphs, &Paragraph::isItem);
    const auto texts = std::ranges::count_if(paragraphs, plain);
    const auto longs = std::ranges::count_if(paragraphs, [&](const Paragraph &p) { return plain(p) && isLong(p); });
    const auto shouted = std::ranges::count_if(paragraphs, [](const Paragraph &p) { return p.text == p.text.toUpper() && p.words() > 1; });
    SortOfNotes sort;
    sort.hasItems = items > 0;
    sort.isShort = longs * 4 < texts;
    sort.isPlainList = sort.isShort && (items < 3 || texts > 3 * items);
    sort.isShouted = shouted >= 4 && shouted * 3 >= std::ranges::count_if(paragraphs, [](const Paragraph &p) { return p.words() > 1; }) * 2;
    sort.headingNumbers = headingNumbersOf(paragraphs);
    return sort;
}

} // namespace oogst::notes
