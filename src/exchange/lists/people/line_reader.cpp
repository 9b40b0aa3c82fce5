#include "exchange/lists/people/line_reader.h"

#include "core/rules/likeness.h"
#include "exchange/lists/formats/encoding.h"
#include "exchange/lists/people/cell_words.h"
#include "exchange/lists/people/columns.h"
#include "exchange/lists/people/companions.h"
#include "exchange/lists/people/line_cells.h"
#include "exchange/lists/people/name_cells.h"
#include "exchange/lists/writing/people_table.h"
#include "exchange/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {

using exchange::Text;
using F = PersonField;

namespace {

/// Address books join several values in one cell.
QStringList valuesIn(const QString &cell, Layout layout)
{
    if (layout != Layout::GoogleContacts && layout != Layout::Cards)
        return cell.isEmpty() ? QStringList() : QStringList{cell};
    QStringList values = cell.split(valueSeparator, Qt::SkipEmptyParts);
    for (QString &value : values)
        value = value.trimmed();
    return values;
}

QStringList mailsIn(const QString &cell, Layout layout)
{
    QStringList mails;
    for (const QString &value : valuesIn(cell, layout)) {
        const bool isSeveral = value.count(u'@') > 1 && !value.contains(u'<');
        const QStringList parts = isSeveral ? value.split(QRegularExpression(u"[;,\\s]+"_s), Qt::SkipEmptyParts) : QStringList{value};
        for (const QString &part : parts)
            mails += mailIn(part);
    }
    return mails;
}

QString tooLong(const ListedPerson &person)
{
    struct Limit {
        const QString &text;
        int length;
        F field;
    };
    const Limit limits[] = {
        {person.name.givenName, 100, F::GivenName}, {person.name.infix, 40, F::Infix},   {person.name.familyName, 120, F::FamilyName},
        {person.mail, 254, F::Mail},                {person.phone, 40, F::Phone},        {person.organisation, 200, F::Organisation},
        {person.diet, 200, F::Diet},                {person.allergy, 200, F::Allergy},   {person.access, 200, F::Access},
    };
    for (const Limit &limit : limits)
        if (limit.text.size() > limit.length)
            return Text::tr("“%1” is longer than %2 signs: “%3…”").arg(labelOfPersonField(limit.field), QString::number(limit.length), limit.text.left(40));
    return {};
}

} // namespace

LineReader::LineReader(const PeopleList &list, const ListChoices &choices) : m_layout(list.layout), m_choices(choices)
{
    for (const ListColumn &column : list.columns) {
        m_columns[column.field] += column.index;
        m_headings[column.index] = column.heading;
        if (m_layout == Layout::Cards && column.heading == u"Kind")
            m_kindColumn = column.index;
        if (m_countColumn < 0 && saysHowMany(column.heading))
            m_countColumn = column.index;
    }
}

void LineReader::take(const Line &line, PeopleList &list) const
{
    QStringList texts = line.cells;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        texts[i] = withoutInvisible(plainCell(texts[i]));
        const QString repaired = repairedText(texts[i]);
        if (repaired.isEmpty())
            continue;
        list.doubleEncoded += {line.number, m_headings.value(int(i)), texts[i], repaired};
        if (m_choices.repairsEncoding)
            texts[i] = repaired;
    }
    LineCells cells(m_columns, m_headings, line.number, texts);
    ListedPerson person;
    person.line = line.number;
    readName(cells, person);
    readContact(cells, person, list);
    readWork(cells, person);
    if (const QString why = nameProblem(cells, person); !why.isEmpty()) {
        list.refused += {line.number, why};
        return;
    }
    readCare(cells, person);
    readConsent(cells, person);
    readState(cells, person, list);
    readInvitation(cells, person);
    if (const QString why = tooLong(person); !why.isEmpty()) {
        list.refused += {line.number, why};
        return;
    }
    if (m_countColumn >= 0)
        person.places = std::clamp(cells.at(m_countColumn).toInt(), 1, 1000);
    cells.answer(F::Answer);
    person.answers = cells.answers();
    list.people += person;
}

QString LineReader::oneLine(const QString &cell) const
{
    return m_layout == Layout::Oogst ? cell : cell.simplified();
}

QString LineReader::nameProblem(const LineCells &cells, const ListedPerson &person) const
{
    const QString organisation = person.organisation;
    const QString kind = m_kindColumn < 0 ? QString() : cells.at(m_kindColumn);
    const bool isWholeName = cells.first(F::GivenName).isEmpty() && cells.first(F::FamilyName).isEmpty();
    const bool isOrganisation = kind == u"org" || kind == u"group"
                                || (isWholeName && !organisation.isEmpty() && comparable(cells.first(F::FullName)) == comparable(organisation));
    if (isOrganisation)
        return Text::tr("It is an organisation, not a person: “%1”.").arg(organisation.isEmpty() ? cells.first(F::FullName) : organisation);
    if (!person.name.isEmpty())
        return {};
    if (!organisation.isEmpty())
        return Text::tr("There is no name of a person in it, only an organisation: “%1”.").arg(organisation);
    if (!person.mail.isEmpty())
        return Text::tr("There is no name in it, only an address: “%1”.").arg(person.mail);
    return Text::tr("There is no name in it.");
}

void LineReader::readName(const LineCells &cells, ListedPerson &person) const
{
    if (m_layout == Layout::Oogst) {
        // Our own list: nothing has to be guessed.
        person.name = {cells.first(F::GivenName), cells.first(F::Infix), cells.first(F::FamilyName), cells.first(F::KnownAs)};
        return;
    }
    QString given = cells.first(F::GivenName), infix = cells.first(F::Infix), family = cells.first(F::FamilyName);
    if (isNameToCome(given) || (isNameToCome(family) && family != u"-" && family != u"."))
        return;
    if (saysNothing(infix) || infix == u"-")
        infix.clear();
    if (family == u"-" || family == u".")
        family.clear();
    const QString middle = cells.first(F::MiddleName);
    if (!middle.isEmpty() && isInfix(middle) && infix.isEmpty())
        infix = middle;
    else if (!middle.isEmpty())
        given = given.isEmpty() ? middle : given + u' ' + middle;
    if (given.isEmpty() && !family.isEmpty())
        given = cells.first(F::Initials);
    if (infix.isEmpty() && !given.isEmpty() && !family.isEmpty())
        infix = infixBetween(given, family, cells.first(F::FullName));
    if (!given.isEmpty() || !family.isEmpty())
        person.name = joinName(given, infix, family);
    else if (const QString full = withoutAddress(cells.first(F::FullName)); !full.isEmpty() && !isNameToCome(full) && !isNameToCome(full.left(14)))
        person.name = oogst::readName(full);
    else if (const QString known = cells.first(F::KnownAs); !known.isEmpty())
        person.name = oogst::readName(known);
    // "Anna Bos <anna@x.example>" under the mail, and no name anywhere else.
    if (const QString mail = cells.first(F::Mail); person.name.isEmpty() && withoutAddress(mail) != mail)
        person.name = oogst::readName(withoutAddress(mail).remove(u'"').simplified());
    if (const QString known = cells.first(F::KnownAs); !known.isEmpty() && person.name.knownAs.isEmpty() && !person.name.isEmpty()
                                                       && comparable(known) != comparable(person.name.givenName))
        person.name.knownAs = known;
    person.name.knownAs = person.name.knownAs.left(120);
}

void LineReader::readContact(LineCells &cells, ListedPerson &person, PeopleList &list) const
{
    for (const F field : {F::Mail, F::OrderMail}) {
        for (const int column : cells.columns(field)) {
            const QString cell = cells.at(column);
            if (cell.isEmpty() || cell.compare(u"anonymous"_s, Qt::CaseInsensitive) == 0 || saysNothing(cell))
                continue;
            if (cell.startsWith(u"/o="_s, Qt::CaseInsensitive)) {
                list.remarks += {cells.line(), Text::tr("This is an address within an office only, and stays out: “%1”.").arg(cell.left(60))};
                continue;
            }
            const QStringList mails = mailsIn(cell, m_layout);
            if (field == F::OrderMail && person.orderMail.isEmpty())
                person.orderMail = mails.value(0);
            for (const QString &mail : mails) {
                if (person.mail.isEmpty())
                    person.mail = mail;
                else if (mailKey(mail) != mailKey(person.mail))
                    cells.answer(column, mail);
            }
        }
    }
    // "Anna Bos <anna@x.example>" under the name: the address is hers.
    if (const QString full = cells.first(F::FullName); person.mail.isEmpty() && withoutAddress(full) != full)
        if (const QString mail = addressBehind(full); isMail(mail))
            person.mail = mail;
    if (!person.mail.isEmpty() && !isMail(person.mail))
        list.remarks += {cells.line(), person.mail.contains(u'@') ? Text::tr("This mail address is not right: “%1”.").arg(person.mail)
                                                                  : Text::tr("This mail address is not right, an @ is missing: “%1”.").arg(person.mail)};
    for (const F field : {F::Mobile, F::Phone, F::HomePhone}) {
        for (const int column : cells.columns(field)) {
            for (const QString &value : valuesIn(cells.at(column), m_layout)) {
                if (saysNothing(value))
                    continue;
                // Excel shows no apostrophe before a number kept as text; some programs write it.
                if (person.phone.isEmpty())
                    person.phone = value.startsWith(u'\'') ? value.mid(1) : value;
                else if (phoneKey(value) != phoneKey(person.phone))
                    cells.answer(column, value);
            }
        }
    }
    if (const QString whole = withZero(person.phone); !whole.isEmpty()) {
        list.lostZeros += {cells.line(), Text::tr("%1 may have been %2.").arg(person.phone, whole)};
        if (m_choices.restoresZeros)
            person.phone = whole;
    }
    static const QRegularExpression shortened(u"^[0-9][.,]?[0-9]*E\\+[0-9]+$"_s, QRegularExpression::CaseInsensitiveOption);
    if (shortened.match(person.phone).hasMatch())
        list.remarks += {cells.line(), Text::tr("This phone number was shortened by a spreadsheet: “%1”. Look it up.").arg(person.phone)};
}

void LineReader::readWork(LineCells &cells, ListedPerson &person) const
{
    for (const int column : cells.columns(F::Organisation)) {
        const QStringList values = valuesIn(withoutTrail(cells.at(column)), m_layout);
        if (person.organisation.isEmpty() && !values.isEmpty() && !saysNothing(values.first()))
            person.organisation = oneLine(values.first());
        for (const QString &other : values.mid(1))
            cells.answer(column, other);
    }
    const QString function = cells.first(F::Function);
    if (function.size() > 200)
        cells.answer(F::Function);
    else if (!saysNothing(function))
        person.function = oneLine(function);
    if (const QString sector = cells.first(F::Sector); !saysNothing(sector)) {
        person.sector = sectorWord(sector);
        if (person.sector.size() > 60) {
            person.sector.clear();
            cells.answer(F::Sector);
        }
    }
    for (const int column : cells.columns(F::Role)) {
        const QString cell = withoutTrail(cells.at(column));
        const QStringList words = cell.split(QRegularExpression(u"[;,/&]| en | and "_s), Qt::SkipEmptyParts);
        for (const QString &word : words)
            if (const auto role = roleOf(word)) {
                if (!person.roles.contains(*role) && *role != ParticipantRole::Participant)
                    person.roles += *role;
            } else {
                cells.answer(column, word.trimmed());
            }
    }
}

void LineReader::readCare(const LineCells &cells, ListedPerson &person) const
{
    person.diet = cells.joined(F::Diet);
    person.allergy = cells.joined(F::Allergy);
    person.access = cells.joined(F::Access);
    // "Waar moeten we rekening mee houden?" is answered with either.
    if (isDietAlone(person.access)) {
        person.diet += (person.diet.isEmpty() ? QString() : u"; "_s) + person.access;
        person.access.clear();
    }
}

void LineReader::readConsent(LineCells &cells, ListedPerson &person) const
{
    const auto consent = [&](F field) {
        const QString cell = cells.first(field);
        const YesNoUnknown answer = yesOrNo(cell);
        if (answer == YesNoUnknown::Unknown)
            cells.answer(field);
        return answer;
    };
    person.listed = consent(F::ConsentListed);
    person.quote = consent(F::ConsentQuote);
    person.photo = consent(F::ConsentPhoto);
    const YesNoUnknown objects = objectsIn(cells.first(F::NoPhoto));
    if (objects == YesNoUnknown::Unknown)
        cells.answer(F::NoPhoto);
    if (objects != YesNoUnknown::Unknown)
        person.photo = objects == YesNoUnknown::Yes ? YesNoUnknown::No : YesNoUnknown::Yes;
}

void LineReader::readInvitation(LineCells &cells, ListedPerson &person) const
{
    const auto text = [&](F field, int limit) {
        const QString cell = cells.joined(field);
        if (cell.size() <= limit)
            return cell;
        cells.answer(field);
        return QString();
    };
    person.invitedBy = text(F::InvitedBy, 200);
    person.broughtBy = text(F::BroughtBy, 200);
    person.askedToBring = text(F::AskedToBring, 60);
    if (!person.askedToBring.isEmpty())
        person.askedToBring = sectorWord(person.askedToBring);
    person.experience = text(F::Experience, 200);
    person.asks = text(F::Asks, 4000);
    person.offers = text(F::Offers, 4000);
    const auto interest = [&](F field) {
        const Interest said = interestOf(cells.first(field));
        if (said == Interest::Unknown)
            cells.answer(field);
        return said;
    };
    person.joinsNetwork = interest(F::JoinsNetwork);
    person.interestedNext = interest(F::InterestedNext);
}

} // namespace oogst::lists
