#include "exchange/lists/people/line_kinds.h"

#include "exchange/lists/people/cell_words.h"
#include "exchange/lists/people/heading_words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {

bool isTotal(const Line &line)
{
    static const QRegularExpression words(
        u"^(sub)?totaal\\b|^totalen\\b|^total\\b|^(totaal )?aantal( deelnemers| aanmeldingen| personen| inschrijvingen)?\\b|^som\\b|^sum\\b|^gemiddelde\\b|^average\\b|^eindtotaal\\b|^grand total\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList filled;
    for (const QString &cell : line.cells)
        if (!cell.trimmed().isEmpty())
            filled += cell.trimmed();
    if (filled.isEmpty() || std::ranges::any_of(filled, [](const QString &cell) { return cell.contains(u'@'); }))
        return false;
    static const QRegularExpression number(u"^[\\d.,%€\\s:-]+$"_s);
    if (!words.match(filled.first()).hasMatch())
        return false;
    // "Som Chai, 0612345678" is somebody: a total counts and has no phone; only its surest words go without a number.
    static const QRegularExpression sure(u"^(sub|eind)?totaal\\b|^totalen\\b|^(grand )?total\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const auto textCells = std::ranges::count_if(filled, [&](const QString &cell) { return !number.match(cell).hasMatch(); });
    const bool counts = textCells < filled.size() || sure.match(filled.first()).hasMatch();
    return textCells <= (counts ? 2 : 1) && std::ranges::none_of(filled, isPhone);
}

bool isNote(const Line &line)
{
    QStringList filled;
    for (const QString &cell : line.cells)
        if (!cell.trimmed().isEmpty())
            filled += cell.trimmed();
    if (filled.size() != 1)
        return false;
    const QString &text = filled.first();
    const bool hasFigures = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    return text.split(u' ', Qt::SkipEmptyParts).size() > 4 || hasFigures || text.contains(u'=') || text.startsWith(u'*') || text.endsWith(u':') || text.startsWith(u'(');
}

bool isSection(const Line &line, const Sheet &sheet)
{
    QStringList filled;
    int column = 0;
    for (int i = 0; i < line.cells.size(); ++i)
        if (!line.cells[i].trimmed().isEmpty()) {
            filled += line.cells[i].trimmed();
            column = i;
        }
    if (filled.size() != 1 || filled.first().contains(u'@') || filled.first().size() > 80 || isPhone(filled.first()))
        return false;
    static const QRegularExpression words(
        u"^(groep|tafel|deelnemers|sprekers|genodigden|gasten|organisatoren|aanmeldingen|aangemeld|aanwezigen|overigen?|tafelbegeleiders|begeleiders|notulisten|attendees|participants|speakers|guests|registered)( [\\w.,()/-]+)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString &text = filled.first();
    const auto isOver = [&](const Span &span) { return span.row == line.number && span.column == column && span.columns > 1; };
    return text.endsWith(u':') || sectionOf(text).state || words.match(text).hasMatch() || sectorWord(text) != text.simplified()
           || std::ranges::any_of(sheet.spans, isOver);
}

bool areOtherHeadings(const Line &line, const QStringList &headings)
{
    // Nearly every line is somebody: told by an address or a number, before any words are looked up.
    const auto isFact = [](const QString &cell) {
        return cell.contains(u'@') || std::ranges::count_if(cell, [](QChar c) { return c.isDigit(); }) > 2;
    };
    if (line.cells.size() < 3 || std::ranges::any_of(line.cells, isFact))
        return false;
    int known = 0;
    bool saysWho = false, saysWhere = false;
    for (const QString &cell : line.cells) {
        if (cell.trimmed().isEmpty())
            continue;
        const HeadingMeaning meaning = meaningOf(cell);
        if (meaning.by == HeadingMeaning::By::Word)
            ++known;
        else if (!headings.contains(cell) && known == 0)
            return false;
        saysWho = saysWho || meaning.field == PersonField::FullName || meaning.field == PersonField::FamilyName;
        saysWhere = saysWhere || meaning.field == PersonField::Mail || meaning.field == PersonField::Phone || meaning.field == PersonField::Mobile;
    }
    const auto filled = std::ranges::count_if(line.cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return saysWho && saysWhere && known >= 3 && known * 2 >= filled;
}

QString firstText(const Line &line)
{
    const auto filled = std::ranges::find_if(line.cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return filled == line.cells.end() ? QString() : filled->trimmed();
}

} // namespace oogst::lists
