// Where the headings of a sheet are, below titles and notes.

#include "exchange/lists/people/cell_words.h"
#include "exchange/lists/people/columns.h"

#include <algorithm>

namespace oogst::lists {
namespace {

using By = HeadingMeaning::By;

/// Headings nobody knows: the first line, when the lines below have addresses or numbers and it has none.
qsizetype unknownHeadingLineOf(const Sheet &sheet)
{
    const auto facts = [](const Line &line) {
        return std::ranges::count_if(line.cells, [](const QString &cell) { return isMail(cell) || isPhone(cell); });
    };
    const auto first = std::ranges::find_if(sheet.lines, [](const Line &line) { return !line.isBlank(); });
    if (first == sheet.lines.end() || first->cells.size() < 2 || facts(*first) > 0)
        return -1;
    const auto second = std::find_if(first + 1, sheet.lines.end(), [](const Line &line) { return !line.isBlank(); });
    return second != sheet.lines.end() && facts(*second) > 0 ? first - sheet.lines.begin() : -1;
}

} // namespace

qsizetype headingLineOf(const Sheet &sheet)
{
    qsizetype best = -1;
    int most = 0;
    qsizetype seen = 0;
    for (qsizetype i = 0; i < sheet.lines.size() && seen < 20; ++i) {
        if (sheet.lines[i].isBlank())
            continue;
        ++seen;
        int texts = 0, words = 0, known = 0, mails = 0;
        bool saysWho = false;
        for (const QString &cell : sheet.lines[i].cells) {
            if (cell.trimmed().isEmpty())
                continue;
            ++texts;
            mails += isMail(cell) ? 1 : 0;
            const HeadingMeaning meaning = meaningOf(cell);
            words += meaning.by == By::Word ? 1 : 0;
            known += meaning.isKnown() ? 1 : 0;
            saysWho = saysWho || (meaning.field >= PersonField::GivenName && meaning.field <= PersonField::OrderMail);
        }
        // A title is one cell; a line of people has a mail address. Of short lists all headings must be known, and say who.
        const bool isHeading = mails == 0 && (texts >= 3 ? known >= 1 : saysWho && words == texts);
        if (isHeading && known > most) {
            most = known;
            best = i;
        }
    }
    return best >= 0 ? best : unknownHeadingLineOf(sheet);
}

} // namespace oogst::lists
