#include "exchange/lists/people/people_list.h"

#include "exchange/lists/people/cell_words.h"
#include "exchange/lists/people/columns.h"
#include "exchange/lists/people/companions.h"
#include "exchange/lists/people/line_kinds.h"
#include "exchange/lists/people/line_reader.h"
#include "exchange/text.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

using exchange::Text;
using lists::Line;
using lists::Sheet;

class Reader
{
public:
    Reader(const lists::RawList &list, const Sheet &sheet, const ListChoices &choices, const std::function<bool()> &isCancelled)
        : m_raw(list), m_sheet(sheet), m_choices(choices), m_isCancelled(isCancelled)
    {
    }

    PeopleList read()
    {
        m_list.format = m_raw.format;
        m_list.encoding = m_raw.encoding;
        m_list.sheet = m_sheet.name;
        m_list.refused = m_sheet.broken;
        m_list.remarks = m_sheet.remarks;
        fillSpans();
        const qsizetype heading = lists::headingLineOf(m_sheet);
        if (heading >= 0)
            for (QString &cell : m_sheet.lines[heading].cells)
                cell = lists::withoutBreaks(cell);
        const QStringList headings = heading < 0 ? QStringList() : m_sheet.lines[heading].cells;
        m_list.headingLine = heading < 0 ? 0 : m_sheet.lines[heading].number;
        m_list.layout = m_raw.format == u"vcard" ? lists::Layout::Cards : m_raw.format == u"ics" ? lists::Layout::Calendar : lists::layoutOf(headings);
        for (qsizetype i = 0; i < heading; ++i)
            if (!m_sheet.lines[i].isBlank())
                m_list.skipped += {m_sheet.lines[i].number, Text::tr("It stands above the headings.")};
        const qsizetype from = heading + 1;
        const auto width = m_raw.format == u"csv" && heading >= 0 ? lists::Width::Headings : lists::Width::Lines;
        const lists::Companions companions(m_list.layout == lists::Layout::List || m_list.layout == lists::Layout::GoogleForms
                                                   || m_list.layout == lists::Layout::MicrosoftForms
                                               ? headings
                                               : QStringList());
        m_list.columns = companions.isEmpty()
            ? lists::columnsOf(m_sheet, headings, from, m_list.layout, width, m_choices)
            : lists::columnsOf(companions.ofFirst(m_sheet), companions.ofOne(headings), from, m_list.layout, width, m_choices);
        if (m_list.layout == lists::Layout::List)
            guessNameColumns(heading >= 0);
        fingerprint(headings);
        for (ListColumn &column : m_list.columns)
            if (!headings.value(column.index).isEmpty())
                column.heading = headings[column.index];
        readLines(headings, from, companions);
        m_list.columns += companions.columns(m_sheet, headings, from);
        std::ranges::stable_sort(m_list.columns, {}, &ListColumn::index);
        // A broken line above the headings is none of the people.
        const auto above = [this](const lists::Remark &remark) { return remark.line < m_list.headingLine; };
        for (const lists::Remark &remark : std::as_const(m_list.refused))
            if (above(remark))
                m_list.skipped += remark;
        m_list.refused.removeIf(above);
        m_list.remarks += lists::placesWithoutName(m_list.people);
        const auto byLine = [](QList<lists::Remark> &remarks) { std::ranges::stable_sort(remarks, {}, &lists::Remark::line); };
        byLine(m_list.refused);
        byLine(m_list.remarks);
        byLine(m_list.skipped);
        m_list.records = int(m_list.people.size() + m_list.refused.size());
        leaveOpenWhoSaidNothing();
        return std::move(m_list);
    }

private:
    /// A text over several rows holds for each of them, so far as they have anything of their own.
    void fillSpans()
    {
        QHash<int, qsizetype> lineOf;
        if (!m_sheet.spans.isEmpty())
            for (qsizetype i = 0; i < m_sheet.lines.size(); ++i)
                lineOf.insert(m_sheet.lines[i].number, i);
        qsizetype filled = 0;
        for (const lists::Span &span : std::as_const(m_sheet.spans)) {
            const auto first = lineOf.constFind(span.row);
            if (span.columns > 1 || first == lineOf.constEnd())
                continue;
            const QString text = m_sheet.lines[*first].cell(span.column);
            for (qsizetype i = *first + 1; i < m_sheet.lines.size() && m_sheet.lines[i].number < span.row + span.rows && !text.isEmpty(); ++i) {
                Line &line = m_sheet.lines[i];
                if (line.isBlank() || !line.cell(span.column).isEmpty() || ++filled > lists::limit::lines)
                    continue;
                while (line.cells.size() <= span.column)
                    line.cells += QString();
                line.cells[span.column] = text;
                m_fromAbove[line.number].insert(span.column);
            }
        }
    }

    /// Somebody's own name, address and number are never those of the row above.
    Line withoutOwnFromAbove(Line line) const
    {
        for (const int column : m_fromAbove.value(line.number)) {
            const auto is = std::ranges::find(m_list.columns, column, &ListColumn::index);
            const bool isShared = is != m_list.columns.end() && (is->field == PersonField::Organisation || is->field == PersonField::Sector
                                  || is->field == PersonField::InvitedBy || is->field == PersonField::BroughtBy || is->field == PersonField::Answer);
            if (!isShared)
                line.cells[column].clear();
        }
        return line;
    }

    /// On a list that says who comes, an empty cell is no yes.
    void leaveOpenWhoSaidNothing()
    {
        const bool says = std::ranges::any_of(m_list.columns, [](const ListColumn &column) {
            return column.field == PersonField::Status || column.field == PersonField::Attending;
        });
        for (ListedPerson &person : m_list.people)
            if (says && !person.state)
                person.state = InvitationState::NoAnswer;
    }

    /// Without a heading that says "name", the first column of letters must be it, the next one the organisation.
    void guessNameColumns(bool hasHeadings)
    {
        const auto isName = [](const ListColumn &column) {
            return column.field >= PersonField::GivenName && column.field <= PersonField::KnownAs;
        };
        if (std::ranges::any_of(m_list.columns, isName))
            return;
        QList<PersonField> next{PersonField::FullName, PersonField::Organisation, PersonField::Function};
        for (const ListColumn &column : std::as_const(m_list.columns))
            next.removeOne(column.field);
        for (ListColumn &column : m_list.columns) {
            const bool isText = std::ranges::any_of(column.example, [](QChar c) { return c.isLetter(); }) && column.example.size() < 80;
            if (column.field != PersonField::Answer || !isText || next.isEmpty() || m_choices.fields.contains(column.key))
                continue;
            column.field = next.takeFirst();
            column.why = hasHeadings ? Text::tr("The heading is not known: guessed by the cells.")
                                     : Text::tr("The list has no headings: guessed by its place.");
            column.isSure = false;
            if (hasHeadings)
                return; // the name is needed; the rest may be answers
        }
    }

    void fingerprint(const QStringList &headings)
    {
        QStringList plain;
        for (const QString &heading : headings)
            plain += lists::plainHeading(heading);
        while (!plain.isEmpty() && plain.last().isEmpty())
            plain.removeLast();
        m_list.fingerprint = QString::fromLatin1(QCryptographicHash::hash(plain.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
    }

    bool isHeadingAgain(const Line &line, const QStringList &headings) const
    {
        QStringList cells = line.cells, heads = headings;
        for (QStringList *list : {&cells, &heads})
            while (!list->isEmpty() && list->last().trimmed().isEmpty())
                list->removeLast();
        return cells.size() > 1 && cells == heads;
    }

    /// The one text above those.
    bool isTitleOfOther(qsizetype at, const QStringList &headings) const
    {
        const auto filled = std::ranges::count_if(m_sheet.lines[at].cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        return filled == 1 && headings.size() > 2 && at + 1 < m_sheet.lines.size() && lists::areOtherHeadings(m_sheet.lines[at + 1], headings);
    }

    qsizetype lastFullLine(qsizetype from) const
    {
        for (qsizetype i = m_sheet.lines.size() - 1; i >= from; --i)
            if (std::ranges::count_if(m_sheet.lines[i].cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); }) > 1
                && !lists::isTotal(m_sheet.lines[i]))
                return i;
        return m_sheet.lines.size() - 1;
    }

    void readLines(const QStringList &headings, qsizetype from, const lists::Companions &companions)
    {
        lists::LineReader reader(m_list, m_choices);
        PeopleList second;
        second.layout = m_list.layout;
        reader.sectionIs(titleMeaning(from - 1));
        const qsizetype last = lastFullLine(from);
        qsizetype width = m_raw.format == u"csv" ? headings.size() : 0;
        m_isRagged = isRagged(from, width);
        int blank = 0;
        for (qsizetype i = from; i < m_sheet.lines.size(); ++i) {
            if (m_isCancelled && i % 64 == 0 && m_isCancelled())
                return;
            const Line &line = m_sheet.lines[i];
            if (line.isBlank()) {
                ++blank;
                continue;
            }
            if (lists::isTotal(line)) {
                m_list.skipped += {line.number, Text::tr("It is a line of totals.")};
                continue;
            }
            if (i > last && lists::isNote(line)) {
                m_list.skipped += {line.number, Text::tr("It is a note below the list.")};
                continue;
            }
            if (headings.size() > 1 && lists::isSection(line, m_sheet)) {
                m_list.skipped += {line.number, Text::tr("It is a heading within the list.")};
                reader.sectionIs(lists::sectionOf(lists::firstText(line)));
                continue;
            }
            if (isHeadingAgain(line, headings)) {
                m_list.skipped += {line.number, Text::tr("The headings stand here again.")};
                continue;
            }
            if (isTitleOfOther(i, headings)) {
                m_list.skipped += {line.number, Text::tr("It is a heading within the list.")};
                continue;
            }
            if (lists::areOtherHeadings(line, headings)) {
                // A second list below the first, as reports of meetings have it: with columns of its own.
                m_list.skipped += {line.number, Text::tr("Other headings begin here.")};
                second.columns = lists::columnsOf(m_sheet, line.cells, i + 1, m_list.layout, lists::Width::Lines, m_choices);
                reader = lists::LineReader(second, m_choices);
                width = 0;
                continue;
            }
            m_list.blank += std::exchange(blank, 0);
            if (const QString why = shapeProblem(i, width); !why.isEmpty())
                m_list.refused += {line.number, why};
            else
                for (const Line &somebody : companions.people(withoutOwnFromAbove(line), m_list.columns))
                    reader.take(somebody, m_list);
        }
    }

    /// What the name of the sheet or a title above the headings says of everybody on it.
    lists::StatusMeaning titleMeaning(qsizetype heading) const
    {
        for (qsizetype i = 0; i < heading; ++i)
            if (const auto said = lists::sectionOf(lists::firstText(m_sheet.lines[i])); said.state)
                return said;
        return lists::sectionOf(m_sheet.name);
    }

    /// A line whose cells do not stand under their headings: read any further it would mix people up.
    QString shapeProblem(qsizetype at, qsizetype width) const
    {
        if (width < 2)
            return {};
        const auto size = [this](qsizetype i) { return i < 0 || i >= m_sheet.lines.size() ? 0 : m_sheet.lines[i].cells.size(); };
        const QStringList &cells = m_sheet.lines[at].cells;
        const bool hasMore = cells.size() > width && std::ranges::any_of(cells.mid(width), [](const QString &cell) { return !cell.isEmpty(); });
        if (hasMore)
            return Text::tr("It has %1 cells, and there are %2 headings: a cell holds a separator without quotation marks.")
                .arg(QString::number(cells.size()), QString::number(width));
        const auto isOtherHalf = [&](qsizetype other) { return size(other) > 0 && size(other) < width && size(at) + size(other) - 1 == width; };
        const auto isBroken = [&](qsizetype other) { return isOtherHalf(other) && !areBothWhole(at, other); };
        if (cells.size() < width && (isBroken(at + 1) || isBroken(at - 1)))
            return Text::tr("It has %1 cells, and there are %2 headings: a line break cuts the line in two.")
                .arg(QString::number(cells.size()), QString::number(width));
        return {};
    }

    /// Whether two short lines are somebody each: both with an address where addresses stand, or on a list whose lines
    /// are short now and then, without anything that stands under the wrong heading.
    bool areBothWhole(qsizetype one, qsizetype other) const
    {
        const QList<int> mails = lists::columnsFor(m_list.columns, PersonField::Mail);
        const auto hasMail = [&](qsizetype at) {
            return std::ranges::any_of(mails, [&](int column) { return lists::isMail(m_sheet.lines[at].cell(column)); });
        };
        if (hasMail(one) && hasMail(other))
            return true;
        return m_isRagged && isUnderItsHeadings(one) && isUnderItsHeadings(other);
    }
    bool isUnderItsHeadings(qsizetype at) const
    {
        return std::ranges::none_of(m_list.columns, [&](const ListColumn &column) {
            const QString cell = m_sheet.lines[at].cell(column.index).trimmed();
            const bool isMailColumn = column.field == PersonField::Mail || column.field == PersonField::OrderMail;
            const bool isName = column.field >= PersonField::GivenName && column.field <= PersonField::KnownAs;
            const bool isPhoneColumn = column.field >= PersonField::Mobile && column.field <= PersonField::HomePhone;
            return !cell.isEmpty()
                   && ((isMailColumn && !lists::isMail(cell)) || (isName && (lists::isMail(cell) || lists::isPhone(cell))) || (isPhoneColumn && !lists::isPhone(cell))
                       || (column.field == PersonField::Organisation && (lists::isMail(cell) || lists::isPhone(cell))));
        });
    }
    /// Programs that leave out empty cells at the end make more than a stray line short.
    bool isRagged(qsizetype from, qsizetype width) const
    {
        int all = 0, isShort = 0;
        for (qsizetype i = from; i < m_sheet.lines.size(); ++i) {
            all += m_sheet.lines[i].isBlank() ? 0 : 1;
            isShort += !m_sheet.lines[i].isBlank() && m_sheet.lines[i].cells.size() < width ? 1 : 0;
        }
        return isShort > 2 && isShort * 4 > all;
    }

    const lists::RawList &m_raw;
    Sheet m_sheet;
    QHash<int, QSet<int>> m_fromAbove; ///< line, columns: filled from a text over several rows
    const ListChoices &m_choices;
    const std::function<bool()> &m_isCancelled;
    PeopleList m_list;
    bool m_isRagged = false;
};

/// How much a sheet looks like the one with the people: of a shop the one with the tickets, not that of who paid; who comes
/// before who does not; then the one with most people.
std::tuple<bool, bool, int, int, int> worthOf(const PeopleList &list)
{
    int personal = 0;
    for (const ListColumn &column : list.columns)
        personal += column.field >= PersonField::GivenName && column.field <= PersonField::Function ? 1 : 0;
    const bool hasTickets = list.layout == lists::Layout::PretixOrders && !lists::columnsFor(list.columns, PersonField::TicketNumber).isEmpty();
    const bool comes = !list.people.isEmpty() && !lists::sectionOf(list.sheet).state;
    return {hasTickets && !list.people.isEmpty(), comes, int(list.people.size()), personal, -int(list.refused.size())};
}

} // namespace

Result<PeopleList> readPeople(const lists::RawList &raw, const ListChoices &choices, const std::function<bool()> &isCancelled)
{
    std::optional<PeopleList> best;
    QStringList others;
    const bool hasVisible = std::ranges::any_of(raw.sheets, [](const Sheet &sheet) { return !sheet.isHidden && !sheet.lines.isEmpty(); });
    for (const Sheet &sheet : raw.sheets) {
        if ((sheet.isHidden && hasVisible && sheet.name != choices.sheet) || (sheet.lines.isEmpty() && sheet.broken.isEmpty()))
            continue;
        if (!choices.sheet.isEmpty() && sheet.name != choices.sheet) {
            others += sheet.name;
            continue;
        }
        PeopleList list = Reader(raw, sheet, choices, isCancelled).read();
        if (isCancelled && isCancelled())
            return Problem{Text::tr("Stopped."), {}};
        if (!best || worthOf(list) > worthOf(*best)) {
            if (best)
                others += best->sheet;
            best = std::move(list);
        } else {
            others += sheet.name;
        }
    }
    if (!best)
        return Problem{choices.sheet.isEmpty() ? Text::tr("There is nothing in this list.") : Text::tr("There is no sheet “%1”.").arg(choices.sheet), {}};
    if (best->columns.isEmpty() && best->refused.isEmpty())
        return Problem{Text::tr("There are no people in this list: there is nothing below its headings."), {}};
    best->otherSheets = others;
    return std::move(*best);
}

} // namespace oogst
