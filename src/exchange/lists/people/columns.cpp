#include "exchange/lists/people/columns.h"

#include "core/rules/likeness.h"
#include "core/rules/person_name.h"
#include "exchange/lists/people/cell_words.h"
#include "exchange/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using exchange::Text;
using F = PersonField;
using By = HeadingMeaning::By;

constexpr qsizetype looked = 1000;

QString whyLeftOut(LeftOut reason)
{
    switch (reason) {
    case LeftOut::Nothing: return {};
    case LeftOut::Birthday: return Text::tr("Birthdays stay out: nothing here needs them.");
    case LeftOut::Address: return Text::tr("Addresses stay out: nothing here needs them.");
    case LeftOut::Gender: return Text::tr("Titles and gender stay out: nothing here needs them.");
    case LeftOut::Moment: return Text::tr("It says when the line was made.");
    case LeftOut::Money: return Text::tr("It is about money.");
    case LeftOut::Technical: return Text::tr("It is for the program that wrote the list.");
    case LeftOut::Invoice: return Text::tr("It is for the invoice.");
    case LeftOut::Buyer: return Text::tr("It is about who ordered, not about who comes.");
    case LeftOut::AddressBook: return Text::tr("A detail of an address book: nothing here needs it.");
    case LeftOut::Identity: return Text::tr("Numbers of the state stay out: nobody may keep them.");
    }
    return {};
}

class Columns
{
public:
    Columns(const Sheet &sheet, const QStringList &headings, qsizetype from, Layout layout, Width extent)
        : m_sheet(sheet), m_from(from), m_layout(layout)
    {
        qsizetype width = headings.size();
        for (qsizetype i = from; extent == Width::Lines && i < std::min(sheet.lines.size(), from + looked); ++i)
            width = std::max(width, sheet.lines[i].cells.size());
        QHash<QString, int> seen;
        for (int index = 0; index < std::min<qsizetype>(width, limit::columns); ++index)
            add(index, headings.value(index).simplified(), seen);
    }

    QList<ListColumn> take(const ListChoices &choices)
    {
        for (Candidate &candidate : m_all)
            weigh(candidate);
        chooseName();
        chooseMail();
        for (const F field : {F::Organisation, F::Function, F::Status, F::Attending, F::Arrived, F::FullName, F::GivenName, F::FamilyName,
                              F::Infix, F::MiddleName, F::Initials, F::KnownAs, F::Sector, F::Reason, F::InvitedBy, F::BroughtBy, F::AskedToBring,
                              F::Experience, F::JoinsNetwork, F::InterestedNext, F::OrderCode, F::TicketNumber, F::ConsentPhoto, F::NoPhoto,
                              F::ConsentListed, F::ConsentQuote})
            keepBest(field);
        QList<ListColumn> columns;
        for (Candidate &candidate : m_all) {
            if (isAddressBook(m_layout) && candidate.column.field == F::Answer)
                leaveOut(candidate, whyLeftOut(LeftOut::AddressBook));
            if (candidate.column.field == F::Answer && candidate.column.why.isEmpty())
                candidate.column.why = Text::tr("No field fits: it is kept with the person as an answer.");
            if (m_sheet.hiddenColumns.contains(candidate.column.index))
                leaveOut(candidate, Text::tr("The column is hidden in the list."));
            if (const auto chosen = choices.fields.constFind(candidate.column.key); chosen != choices.fields.constEnd()) {
                if (*chosen != candidate.column.field)
                    candidate.column.why = Text::tr("You chose this.");
                candidate.column.field = *chosen;
                candidate.column.isSure = true;
            }
            columns += candidate.column;
        }
        return columns;
    }

private:
    struct Candidate {
        ListColumn column;
        HeadingMeaning meaning;
        QStringList cells; ///< those filled
    };

    void add(int index, const QString &heading, QHash<QString, int> &seen)
    {
        Candidate candidate;
        candidate.column.index = index;
        candidate.column.heading = heading.isEmpty() ? Text::tr("column %1").arg(columnLetters(index)) : heading;
        const QString plain = heading.isEmpty() ? u"column "_s + QString::number(index) : plainHeading(heading);
        const int times = ++seen[plain];
        candidate.column.key = times == 1 ? plain : u"%1 (%2)"_s.arg(plain, QString::number(times));
        candidate.meaning = meaningOf(heading);
        for (qsizetype i = m_from; i < m_sheet.lines.size(); ++i) {
            const QString cell = m_sheet.lines[i].cell(index).trimmed();
            if (cell.isEmpty())
                continue;
            ++candidate.column.filled;
            if (candidate.cells.size() < looked)
                candidate.cells += cell;
        }
        if (candidate.column.filled == 0)
            return;
        candidate.column.example = candidate.cells.first();
        m_all += candidate;
    }

    template <class Is>
    static double share(const Candidate &candidate, Is &&is)
    {
        return candidate.cells.isEmpty() ? 0 : double(std::ranges::count_if(candidate.cells, is)) / double(candidate.cells.size());
    }
    /// Google joins several addresses in one cell.
    static bool holdsMail(const QString &cell)
    {
        return isMail(cell) || (cell.contains(u" ::: "_s) && isMail(cell.section(u" ::: "_s, 0, 0)));
    }
    /// States of a registration under a heading nobody knows: nearly all cells are, one at least keeps somebody away, and
    /// they are no plain yes and no to some other question.
    static bool saysWhoStaysAway(const Candidate &candidate)
    {
        const auto isState = [](const QString &cell) { return statusOf(cell).state.has_value() && yesOrNo(cell.section(u' ', 0, 0)) == YesNoUnknown::Unknown; };
        const auto isOut = [](const QString &cell) {
            const auto state = statusOf(cell).state;
            return state == InvitationState::Declined || state == InvitationState::Cancelled;
        };
        return share(candidate, [&](const QString &cell) { return isState(cell) || isOut(cell); }) >= 0.9 && share(candidate, isState) > 0.3
               && std::ranges::any_of(candidate.cells, isOut);
    }
    /// Days that lie many years apart, under a heading nobody knows: nobody registers for one meetup over that long.
    static bool holdsBirthdays(const Candidate &candidate)
    {
        constexpr int years = 12;
        QList<QDate> days;
        for (const QString &cell : candidate.cells)
            if (const auto moment = momentOf(cell))
                days += moment->date();
        if (days.isEmpty() || double(days.size()) < 0.8 * double(candidate.cells.size()))
            return false;
        const auto [first, last] = std::ranges::minmax(days);
        return last.year() - first.year() >= years;
    }
    static QString percent(double part) { return QString::number(qRound(part * 100)); }

    void leaveOut(Candidate &candidate, const QString &why)
    {
        candidate.column.field = F::LeaveOut;
        candidate.column.why = why;
    }
    void becomes(Candidate &candidate, F field, const QString &why)
    {
        candidate.column.field = field;
        candidate.column.why = why;
        candidate.column.isSure = false;
    }

    /// What a column is by itself: the heading proposes, the cells may say no.
    void weigh(Candidate &candidate)
    {
        ListColumn &column = candidate.column;
        column.field = candidate.meaning.field;
        column.why = candidate.meaning.leftOut != LeftOut::Nothing ? whyLeftOut(candidate.meaning.leftOut)
                     : candidate.meaning.by == By::Word            ? Text::tr("The heading says so.")
                     : candidate.meaning.by == By::Question        ? Text::tr("The question asks for it.")
                                                                   : QString();
        if (column.field == F::Answer)
            column.why.clear();
        const bool isByQuestion = candidate.meaning.by == By::Question;
        const double mails = share(candidate, holdsMail), phones = share(candidate, isPhone);
        if (!candidate.meaning.isKnown()) {
            if (mails >= 0.8)
                becomes(candidate, F::Mail, Text::tr("%1 % of the cells are mail addresses.").arg(percent(mails)));
            else if (phones >= 0.8)
                becomes(candidate, F::Phone, Text::tr("%1 % of the cells are phone numbers.").arg(percent(phones)));
            else if (holdsBirthdays(candidate))
                becomes(candidate, F::LeaveOut, whyLeftOut(LeftOut::Birthday));
            else if (saysWhoStaysAway(candidate))
                becomes(candidate, F::Status, Text::tr("The cells say who comes and who does not."));
            return;
        }
        const auto known = [&](auto &&is) { return share(candidate, is); };
        switch (column.field) {
        case F::Mail:
        case F::OrderMail:
            if (mails < 0.5) {
                const QString why = Text::tr("Only %1 % of the cells are mail addresses.").arg(percent(mails));
                isByQuestion ? becomes(candidate, F::Answer, why) : leaveOut(candidate, why);
            }
            break;
        case F::LeaveOut:
            if (candidate.meaning.leftOut == LeftOut::Gender && known([](const QString &cell) { return isInfix(cell) && !isFormOfAddress(cell); }) >= 0.5)
                becomes(candidate, F::Infix, Text::tr("The cells stand between given and family name."));
            else if (candidate.meaning.leftOut == LeftOut::Gender && (plainHeading(column.heading) == u"title" || plainHeading(column.heading) == u"titel")
                && known(isFormOfAddress) < 0.5 && !isAddressBook(m_layout))
                becomes(candidate, F::Function, Text::tr("The cells look like functions."));
            break;
        case F::Status:
            if (known([](const QString &cell) { return statusOf(cell).state.has_value(); }) < 0.5)
                becomes(candidate, F::Answer, Text::tr("The cells are no states of a registration."));
            break;
        case F::Attending:
            if (known([](const QString &cell) { return momentOf(cell).has_value(); }) > 0.5) {
                // "Aangemeld: 1-10-2026" is a yes, "Aanwezig: 17-11-2026 9:05" an arrival.
                static const QRegularExpression isThere(u"aanwezig|presen|attend|binnen"_s);
                if (comparable(column.heading).contains(isThere))
                    becomes(candidate, F::Arrived, Text::tr("The cells are moments."));
            } else if (known([](const QString &cell) { return answerOf(cell).state || saysNothing(cell); }) < 0.5) {
                becomes(candidate, F::Answer, Text::tr("The cells are no yes or no."));
            }
            break;
        case F::StateMark:
            // "Afgemeld: door ziekte" says it too; a list where nearly everybody says something asks something else.
            if (known([](const QString &cell) { return yesOrNo(cell) != YesNoUnknown::Unknown || momentOf(cell) || statusOf(cell).state || saysNothing(cell); }) < 0.5
                && double(candidate.column.filled) > 0.7 * double(m_sheet.lines.size() - m_from))
                becomes(candidate, F::Answer, Text::tr("The cells are no marks."));
            break;
        case F::Arrived:
            if (known([](const QString &cell) { return momentOf(cell) || yesOrNo(cell) != YesNoUnknown::Unknown || statusOf(cell).hasArrived; }) < 0.5)
                becomes(candidate, F::Answer, Text::tr("The cells are no moments."));
            break;
        case F::Role:
            if (known([](const QString &cell) { return roleOf(cell).has_value(); }) < 0.5)
                becomes(candidate, F::Function, Text::tr("The cells look like functions."));
            break;
        case F::JoinsNetwork:
        case F::InterestedNext:
            if (known([](const QString &cell) { return interestOf(cell) != Interest::Unknown; }) < 0.5)
                becomes(candidate, F::Answer, Text::tr("The cells are no yes or no."));
            break;
        case F::FullName:
            if (known([](const QString &cell) { return yesOrNo(cell) != YesNoUnknown::Unknown && cell.size() < 6; }) > 0.5)
                becomes(candidate, F::Attending, Text::tr("The cells are yes and no."));
            else if (known([](const QString &cell) { return std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); }); }) < 0.5)
                becomes(candidate, F::Answer, Text::tr("The cells are no names."));
            else if (known([](const QString &cell) { return isMail(cell) && mailIn(cell) == cell; }) > 0.5) // "Anna Bos <anna@x.example>" is a name
                becomes(candidate, F::Mail, Text::tr("%1 % of the cells are mail addresses.").arg(percent(mails)));
            break;
        case F::Mobile:
        case F::Phone:
        case F::HomePhone:
            if (phones < 0.3 && mails > 0.5)
                becomes(candidate, F::Mail, Text::tr("%1 % of the cells are mail addresses.").arg(percent(mails)));
            else if (phones < 0.3 && known([](const QString &cell) { return yesOrNo(cell) != YesNoUnknown::Unknown; }) > 0.5)
                becomes(candidate, F::Answer, Text::tr("The cells are no phone numbers."));
            break;
        default: break;
        }
    }

    QList<Candidate *> of(F field)
    {
        QList<Candidate *> found;
        for (Candidate &candidate : m_all)
            if (candidate.column.field == field && !m_sheet.hiddenColumns.contains(candidate.column.index))
                found += &candidate;
        return found;
    }

    /// "Voornaam | Naam": then the name is the family name.
    void chooseName()
    {
        const auto full = of(F::FullName), given = of(F::GivenName), family = of(F::FamilyName), initials = of(F::Initials);
        if (full.isEmpty() || (given.isEmpty() && initials.isEmpty()) || !family.isEmpty())
            return;
        for (Candidate *candidate : full) {
            int apart = 0, both = 0;
            const int first = given.isEmpty() ? initials.first()->column.index : given.first()->column.index;
            for (qsizetype i = m_from; i < m_sheet.lines.size(); ++i) {
                const QString name = comparable(m_sheet.lines[i].cell(candidate->column.index)), before = comparable(m_sheet.lines[i].cell(first));
                if (name.isEmpty() || before.isEmpty())
                    continue;
                ++both;
                apart += name.contains(before) ? 0 : 1;
            }
            const QString plain = plainHeading(candidate->column.heading);
            if (both > 0 && apart * 2 > both && (plain == u"naam" || plain == u"name" || plain == u"namen"))
                return becomes(*candidate, F::FamilyName, Text::tr("The given name stands in a column of its own."));
        }
    }

    /// The address of who comes goes before that of who ordered.
    void chooseMail()
    {
        QList<Candidate *> mails = of(F::Mail);
        if (mails.size() < 2)
            return;
        const auto rank = [&](const Candidate *candidate) {
            const QString plain = plainHeading(candidate->column.heading);
            const bool isOwn = plain.contains(u"aanwezige"_s) || plain.contains(u"attendee"_s) || plain.contains(u"deelnemer"_s)
                               || plain.contains(u"participant"_s);
            const bool isSecond = plain.contains(u'2') || plain.contains(u'3') || plain.contains(u'4');
            return std::tuple(!isOwn, isSecond, -candidate->column.filled, candidate->meaning.by == By::Word ? 0 : 1, candidate->column.index);
        };
        std::ranges::stable_sort(mails, {}, rank);
        const bool hasOwn = !std::get<0>(rank(mails.first()));
        const bool isTicket = m_layout == Layout::PretixOrders || m_layout == Layout::PretixCheckIn || m_layout == Layout::Eventbrite;
        for (Candidate *candidate : mails.mid(1)) {
            if (isTicket && hasOwn) {
                candidate->column.field = F::OrderMail;
                candidate->column.why = Text::tr("There is another column with the address of who comes.");
            } else if (isSame(*candidate, *mails.first())) {
                leaveOut(*candidate, Text::tr("It says the same as “%1”.").arg(mails.first()->column.heading));
            } else {
                becomes(*candidate, F::OrderMail, Text::tr("Used where “%1” is empty.").arg(mails.first()->column.heading));
                candidate->column.isSure = true;
            }
        }
    }

    bool isSame(const Candidate &one, const Candidate &other) const
    {
        for (qsizetype i = m_from; i < m_sheet.lines.size(); ++i) {
            const QString cell = m_sheet.lines[i].cell(one.column.index).trimmed();
            if (!cell.isEmpty() && cell != m_sheet.lines[i].cell(other.column.index).trimmed())
                return false;
        }
        return true;
    }

    /// Of repeated headings the fullest; the others stay with the person as answers, unless they say the same.
    void keepBest(F field)
    {
        QList<Candidate *> rivals = of(field);
        if (rivals.size() < 2)
            return;
        // "Aanwezig ochtend" and "Aanwezig middag" are one answer in parts.
        static const QRegularExpression part(u"ochtend|middag|avond|dagdeel|\\b(dag|deel|day) ?\\d|morning|afternoon|evening"_s);
        if (field == F::Attending && std::ranges::all_of(rivals, [](const Candidate *rival) { return comparable(rival->column.heading).contains(part); }))
            return;
        const double favour = 0.25 * double(std::min(looked, m_sheet.lines.size() - m_from));
        const auto worth = [&](const Candidate *candidate) {
            return double(candidate->column.filled) + (candidate->meaning.by == By::Word ? favour : 0);
        };
        std::ranges::stable_sort(rivals, std::greater{}, worth);
        for (Candidate *candidate : rivals.mid(1)) {
            const QString best = rivals.first()->column.heading;
            if (isSame(*candidate, *rivals.first()))
                leaveOut(*candidate, Text::tr("It says the same as “%1”.").arg(best));
            else
                becomes(*candidate, F::Answer, Text::tr("“%1” is fuller: this one is kept as an answer.").arg(best));
        }
    }

    const Sheet &m_sheet;
    qsizetype m_from;
    Layout m_layout;
    QList<Candidate> m_all;
};

} // namespace

QString columnLetters(int index)
{
    QString letters;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QList<ListColumn> columnsOf(const Sheet &sheet, const QStringList &headings, qsizetype from, Layout layout, Width width,
                            const ListChoices &choices)
{
    return Columns(sheet, headings, from, layout, width).take(choices);
}

QList<int> columnsFor(const QList<ListColumn> &columns, PersonField field)
{
    QList<int> found;
    for (const ListColumn &column : columns)
        if (column.field == field)
            found += column.index;
    return found;
}

} // namespace oogst::lists
