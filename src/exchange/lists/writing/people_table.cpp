#include "exchange/lists/writing/people_table.h"

#include "core/rules/names.h"
#include "exchange/text.h"

#include <QCollator>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

using exchange::Text;

QString yesNo(YesNoUnknown answer)
{
    return answer == YesNoUnknown::Unknown ? QString() : labelOf(answer);
}

QString interestText(Interest interest)
{
    return interest == Interest::Unknown ? QString() : labelOf(interest);
}

QString stateText(const Participation &part)
{
    return part.noShow ? Text::tr("No-show") : labelOf(part.invitation);
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toTimeZone(QTimeZone("Europe/Amsterdam")).toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString rolesText(const QList<ParticipantRole> &roles)
{
    QStringList words;
    for (const ParticipantRole role : roles)
        words += labelOf(role);
    return words.join(u", "_s);
}

class Builder
{
public:
    Builder(const Document &document, Id<Meetup> meetup, const TableParts &parts) : m_document(document), m_parts(parts)
    {
        for (const Participation &part : document.where(&Participation::meetup, meetup))
            if (parts.only.isEmpty() || parts.only.contains(part.id))
                m_people += part;
        QCollator collator{QLocale(QLocale::Dutch)};
        QHash<Id<Participation>, QString> names;
        for (const Participation &part : std::as_const(m_people))
            names.insert(part.id, listName(document.findOrEmpty(part.person)));
        std::ranges::stable_sort(m_people, [&](const Participation &one, const Participation &other) {
            return collator.compare(names.value(one.id), names.value(other.id)) < 0;
        });
    }

    PeopleTable take()
    {
        QStringList questions;
        for (const Participation &part : std::as_const(m_people))
            for (const QString &answer : part.answers)
                if (const QString question = questionOf(answer); m_parts.hasAnswers && !questions.contains(question))
                    questions += question;
        PeopleTable table;
        table.headings = {Text::tr("Given name"), Text::tr("Infix"),    Text::tr("Family name"), Text::tr("Known as"),
                          Text::tr("Organisation"), Text::tr("Function"), Text::tr("Sector")};
        if (m_parts.hasContact)
            table.headings += {Text::tr("E-mail"), Text::tr("Phone")};
        if (m_parts.hasAnswers)
            table.headings += {Text::tr("Status"), Text::tr("Reason"), Text::tr("Arrived at"), Text::tr("Role"), Text::tr("Photos"),
                               Text::tr("On the participants list"), Text::tr("May be quoted by name"), Text::tr("Experience"),
                               Text::tr("Joins the network"), Text::tr("Wants to come next time")};
        if (m_parts.hasCare)
            table.headings += {Text::tr("Diet"), Text::tr("Allergy"), Text::tr("Accessibility")};
        table.headings += questions;
        for (const Participation &part : std::as_const(m_people))
            table.rows += row(part, questions);
        return table;
    }

private:
    static QString questionOf(const QString &answer)
    {
        const qsizetype colon = answer.indexOf(u": "_s);
        return colon > 0 ? answer.left(colon) : Text::tr("Answer");
    }

    QStringList row(const Participation &part, const QStringList &questions) const
    {
        const Person person = m_document.findOrEmpty(part.person);
        const Organisation organisation = m_document.findOrEmpty(organisationOf(part, m_document));
        QStringList cells{person.givenName, person.infix,  person.familyName, person.knownAs,
                          organisation.name, part.function, sectorLabel(organisation.sector)};
        if (m_parts.hasContact)
            cells += {person.mail, person.phone};
        if (m_parts.hasAnswers)
            cells += {stateText(part), part.reason, momentText(part.arrivedAt), rolesText(part.roles), yesNo(person.consentPhoto),
                      yesNo(person.consentListed), yesNo(person.consentQuote), part.experience, interestText(part.joinsNetwork),
                      interestText(part.interestedNext)};
        if (m_parts.hasCare) {
            CareNeed key;
            key.participation = part.id;
            const CareNeed care = m_document.findOrEmpty(naturalId(key));
            cells += {care.diet, care.allergy, care.access};
        }
        for (const QString &question : questions) {
            QStringList answers;
            for (const QString &answer : part.answers)
                if (questionOf(answer) == question)
                    answers += answer.startsWith(question + u": "_s) ? answer.mid(question.size() + 2) : answer;
            cells += answers.join(u"; "_s);
        }
        return cells;
    }

    const Document &m_document;
    const TableParts &m_parts;
    QList<Participation> m_people;
};

const QRegularExpression &unsafe()
{
    static const QRegularExpression start(u"^'*[=+\\-@\t\r]"_s);
    return start;
}

} // namespace

PeopleTable peopleTable(const Document &document, Id<Meetup> meetup, const TableParts &parts)
{
    return Builder(document, meetup, parts).take();
}

QString safeCell(const QString &text)
{
    return unsafe().match(text).hasMatch() ? u'\'' + text : text;
}

QString plainCell(const QString &cell)
{
    // ="0612345678" is how programs keep Excel from dropping a zero: a text, and nothing to calculate.
    static const QRegularExpression text(u"^=\"([^\"]*)\"$"_s);
    if (const auto match = text.match(cell); match.hasMatch())
        return match.captured(1);
    return cell.startsWith(u'\'') && unsafe().match(cell).hasMatch() ? cell.mid(1) : cell;
}

} // namespace oogst
