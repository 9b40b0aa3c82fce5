// Who comes, who does not and who has arrived: what a line of a list says about it.

#include "exchange/lists/people/cell_words.h"
#include "exchange/lists/people/line_cells.h"
#include "exchange/lists/people/line_reader.h"
#include "exchange/text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {

using exchange::Text;
using F = PersonField;

namespace {

bool staysAway(const StatusMeaning &said)
{
    return said.state == InvitationState::Declined || said.state == InvitationState::Cancelled;
}

void join(ListedPerson &person, const StatusMeaning &said)
{
    // What keeps somebody away goes before what lets them in.
    if (!person.state || *person.state == InvitationState::Accepted)
        person.state = said.state;
    person.hasArrived = person.hasArrived || said.hasArrived;
    person.isNoShow = person.isNoShow || said.isNoShow;
}

/// What the answer to "are you coming?" means under its heading: of "Aangemeld op 1-10" and "Bevestigd: nee", too.
StatusMeaning answerUnder(const QString &heading, const QString &cell)
{
    static const QRegularExpression confirmed(u"bevestigd|toegezegd|confirmed"_s, QRegularExpression::CaseInsensitiveOption);
    if (yesOrNo(cell) == YesNoUnknown::No && heading.contains(confirmed))
        return {InvitationState::Invited};
    return momentOf(cell) ? StatusMeaning{InvitationState::Accepted} : answerOf(cell);
}

/// The column that lets in most: of a day in parts, one part will do. -1 when none says anything.
int bestAnswer(const LineCells &cells)
{
    int best = -1;
    for (const int column : cells.columns(F::Attending)) {
        const QString cell = withoutTrail(cells.at(column));
        if (!cell.isEmpty() && (best < 0 || (staysAway(answerOf(withoutTrail(cells.at(best)))) && !staysAway(answerOf(cell)))))
            best = column;
    }
    return best;
}

} // namespace

void LineReader::readState(LineCells &cells, ListedPerson &person, PeopleList &list) const
{
    const auto take = [&](F field, const QString &cell, StatusMeaning said) {
        if (cell.isEmpty() || (!said.state && saysNothing(cell)))
            return;
        if (!said.state) {
            // Nobody is made a participant by a word that is not known.
            said.state = InvitationState::Invited;
            list.remarks += {cells.line(), Text::tr("The state “%1” is not known: taken as invited.").arg(cell)};
            cells.answer(field);
        }
        if (staysAway(said) && cell.split(u' ', Qt::SkipEmptyParts).size() > 2 && person.reason.isEmpty())
            person.reason = cell.left(500);
        join(person, said);
    };
    const QString status = cells.first(F::Status);
    take(F::Status, status, statusOf(status));
    if (const int column = bestAnswer(cells); column >= 0) {
        const QString answer = withoutTrail(cells.at(column));
        take(F::Attending, answer, answerUnder(cells.heading(column), answer));
    }
    readMarks(cells, person);
    if (const QString reason = cells.first(F::Reason); !saysNothing(reason)) {
        person.reason = reason.left(500);
        if (reason.size() > 500)
            cells.answer(F::Reason);
    }
    const QString arrived = cells.first(F::Arrived);
    if (const auto moment = momentOf(arrived)) {
        person.hasArrived = true;
        person.arrivedAt = *moment;
    } else if (yesOrNo(arrived) == YesNoUnknown::Yes || statusOf(arrived).hasArrived) {
        person.hasArrived = true;
    } else if (!arrived.isEmpty() && yesOrNo(arrived) == YesNoUnknown::Unknown && !saysNothing(arrived)) {
        list.remarks += {cells.line(), Text::tr("“%1” is no moment of arrival.").arg(arrived)};
        cells.answer(F::Arrived);
    }
    if (!person.state && m_section.state)
        join(person, m_section);
    if (person.hasArrived && !person.state)
        person.state = InvitationState::Accepted;
    person.order = cells.first(F::OrderCode);
    const QString number = cells.first(F::TicketNumber);
    cells.answer(F::OrderCode);
    cells.answer(F::TicketNumber);
    person.ticket = person.order.isEmpty() ? QString() : person.order + u'/' + number;
}

/// "Afgemeld: x": the heading is the state, and anything but a no below it says that it holds.
void LineReader::readMarks(LineCells &cells, ListedPerson &person) const
{
    for (const int column : cells.columns(F::StateMark)) {
        const QString cell = withoutTrail(cells.at(column));
        const bool isMark = cell.compare(u"x"_s, Qt::CaseInsensitive) == 0 || cell == u"/" || yesOrNo(cell) == YesNoUnknown::Yes;
        if (cell.isEmpty() || (!isMark && (yesOrNo(cell) == YesNoUnknown::No || saysNothing(cell))))
            continue;
        static const QRegularExpression before(u"^(heeft (zich )?|is |zelf |(staat )?op (de )?|datum (van )?)|datum$"_s);
        StatusMeaning said = statusOf(plainHeading(cells.heading(column)).remove(before));
        if (!said.state)
            said.state = InvitationState::Invited; // chosen by hand for a heading that says no state
        join(person, said);
        if (!isMark && !momentOf(cell)) {
            if (person.reason.isEmpty() && staysAway(said))
                person.reason = cell.left(500);
            else
                cells.answer(column, cell);
        }
    }
}

} // namespace oogst::lists
