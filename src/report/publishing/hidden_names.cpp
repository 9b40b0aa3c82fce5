#include "report/publishing/hidden_names.h"

#include "report/text_gate.h"

#include <QRegularExpression>

#include <algorithm>

namespace oogst {
namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The words of a text and where they stand.
QList<Stretch> wordsIn(const QString &text)
{
    QList<Stretch> words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isPartOfWord(text[end]))
            ++end;
        if (end > i)
            words += {i, end - i};
        i = std::max(i + 1, end);
    }
    return words;
}

QStringList wordsOf(const QString &name)
{
    const QString clean = plainly(name).simplified();
    QStringList words;
    for (const Stretch &word : wordsIn(clean))
        words += clean.mid(word.start, word.length);
    return words;
}

constexpr qsizetype phoneDigits = 9; ///< what tells Dutch numbers apart

/// The last nine digits: "+31 6 …", "0031 6 …" and "06 …" are one number. Empty for what is too short to be one.
QString numberOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits.size() < phoneDigits ? QString() : digits.right(phoneDigits);
}

/// "Jan van der Berg", "Berg, Jan van der", "van der Berg", and what somebody is known as.
QList<QStringList> waysToName(const Person &person)
{
    constexpr qsizetype tellingAlone = 4; ///< shorter names are common words
    const QStringList given = wordsOf(person.givenName), infix = wordsOf(person.infix), family = wordsOf(person.familyName);
    QList<QStringList> ways;
    if (!given.isEmpty() && !family.isEmpty())
        ways += {given + infix + family, family + given + infix, given + family, family + given};
    if (!family.isEmpty() && (infix + family).join(u' ').size() >= tellingAlone)
        ways += infix + family;
    if (!person.knownAs.isEmpty())
        ways += wordsOf(person.knownAs);
    if (given.size() > 1)
        ways += given;
    if (family.isEmpty() && given.join(u' ').size() >= tellingAlone)
        ways += given;
    return ways;
}

/// First names that are words as well: alone they say nothing.
bool isAlsoAWord(const QString &name)
{
    static const QSet<QString> words{
        QStringLiteral("April"), QStringLiteral("August"), QStringLiteral("Augustus"), QStringLiteral("Beer"), QStringLiteral("Bent"), QStringLiteral("Bloem"),
        QStringLiteral("Dean"),  QStringLiteral("Faith"),  QStringLiteral("Fleur"),    QStringLiteral("Frank"), QStringLiteral("Grace"), QStringLiteral("Haan"),
        QStringLiteral("Heide"), QStringLiteral("Hope"),   QStringLiteral("Iris"),     QStringLiteral("Juli"), QStringLiteral("June"), QStringLiteral("Juni"),
        QStringLiteral("Lente"), QStringLiteral("Linde"),  QStringLiteral("Mark"),     QStringLiteral("Mees"), QStringLiteral("Merel"), QStringLiteral("Rein"),
        QStringLiteral("Roos"),  QStringLiteral("Rose"),   QStringLiteral("Sterre"),   QStringLiteral("Storm"), QStringLiteral("Valk"), QStringLiteral("Ward"),
        QStringLiteral("Will"),  QStringLiteral("Winter"), QStringLiteral("Wolf")};
    return words.contains(name);
}

/// Those whose words are printed under their name: they agreed to it.
QSet<QUuid> quotedByName(const Document &document, Id<Meetup> meetup, const Publication &publication)
{
    QSet<QUuid> people;
    const Id<Series> series = document.findOrEmpty(meetup).series;
    for (const auto &held : document.of(recordType<Outcome>())) {
        const auto &outcome = *static_cast<const Outcome *>(held.get());
        const bool isHere = outcome.meetup == meetup || (!series.isNull() && document.findOrEmpty(outcome.meetup).series == series);
        if (isHere && !outcome.contributor.isNull() && outcome.attribution == Attribution::FullName &&
            publication.mayPrint(outcome) && !publication.namedAs(outcome).words.isEmpty())
            people += outcome.contributor.value;
    }
    return people;
}

} // namespace

HiddenNames::HiddenNames(const Document &document, Id<Meetup> meetup, const Publication &publication)
{
    const QSet<QUuid> quoted = quotedByName(document, meetup, publication);
    QSet<QUuid> wereThere;
    for (const Participation &participation : document.where(&Participation::meetup, meetup))
        wereThere += participation.person.value;
    QSet<QString> told; // first names of those who may be named
    for (const auto &held : document.of(recordType<Person>())) {
        const auto &person = *static_cast<const Person *>(held.get());
        const QString mail = person.mail.trimmed().toLower(), phone = numberOf(person.phone);
        if (publication.mayReach(person.id)) {
            m_contacts += {mail, phone};
        } else {
            m_mails += mail;
            m_phones += phone;
        }
        const QStringList given = wordsOf(person.givenName);
        if (publication.mayName(person.id) || quoted.contains(person.id.value)) {
            told += QSet<QString>(given.begin(), given.end());
            continue;
        }
        for (const QStringList &way : waysToName(person))
            add(way);
        // "Fatima vertelde …": who reads along knows which Fatima was there.
        constexpr qsizetype shortest = 4;
        if (given.size() == 1 && given.first().size() >= shortest && wereThere.contains(person.id.value) && !isAlsoAWord(given.first()))
            m_firstNames += given.first();
    }
    m_firstNames -= told;
    for (QSet<QString> *set : {&m_mails, &m_phones, &m_contacts})
        set->remove(QString());
    m_mails -= m_contacts; // an address that people share
    m_phones -= m_contacts;
}

void HiddenNames::add(const QStringList &words)
{
    if (words.isEmpty())
        return;
    QStringList kept;
    for (const QString &word : words)
        kept += words.size() > 1 ? word.toLower() : word;
    m_byFirstWord[words.first().toLower()] += Name{kept};
}

QList<Stretch> HiddenNames::namesIn(const QString &text) const
{
    constexpr qsizetype widest = 3; // between two words of a name: ", " and line ends, no more
    QList<Stretch> found;
    if (m_byFirstWord.isEmpty() && m_firstNames.isEmpty())
        return found;
    const QList<Stretch> words = wordsIn(text);
    for (qsizetype i = 0; i < words.size(); ++i) {
        qsizetype longest = 0;
        const auto word = [&](qsizetype k) { return text.mid(words[k].start, words[k].length); };
        const auto fits = [&](const QStringList &name) {
            if (name.size() == 1)
                return word(i) == name.first();
            if (i + name.size() > words.size())
                return false;
            for (qsizetype k = 0; k < name.size(); ++k) {
                const bool isNear = k == 0 || words[i + k].start - words[i + k - 1].start - words[i + k - 1].length <= widest;
                if (!isNear || word(i + k).toLower() != name[k])
                    return false;
            }
            return true;
        };
        for (const Name &name : m_byFirstWord.value(word(i).toLower()))
            if (name.words.size() > longest && fits(name.words))
                longest = name.words.size();
        if (longest == 0 && m_firstNames.contains(word(i))) {
            // "Maria Ziekenhuis" is called after somebody else.
            const bool isOfLonger = i + 1 < words.size() && words[i + 1].start == words[i].start + words[i].length + 1 && text[words[i + 1].start - 1].isSpace()
                                    && text[words[i + 1].start].isUpper();
            longest = isOfLonger ? 0 : 1;
        }
        if (longest == 0)
            continue;
        const Stretch &last = words[i + longest - 1];
        found += {words[i].start, last.start + last.length - words[i].start};
        i += longest - 1;
    }
    return found;
}

QList<Stretch> HiddenNames::detailsIn(const QString &text) const
{
    QList<Stretch> found;
    for (const Stretch &detail : contactDetails(text)) {
        const QString words = text.mid(detail.start, detail.length);
        if (m_mails.contains(words.toLower()))
            found += detail;
    }
    return found + phonesIn(text);
}

/// Known numbers, however they are written.
QList<Stretch> HiddenNames::phonesIn(const QString &text) const
{
    constexpr qsizetype widest = 2; // between two digits of one number
    QList<Stretch> found;
    QString digits;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        if (!places.isEmpty() && i - places.last() > widest + 1) {
            digits += u' ';
            places += places.last();
        }
        digits += QChar(u'0' + text[i].digitValue());
        places += i;
    }
    for (qsizetype i = 0; i + phoneDigits <= digits.size(); ++i)
        if (m_phones.contains(digits.mid(i, phoneDigits))) {
            qsizetype start = places[i];
            while (start > 0 && (text[start - 1].isDigit() || QStringLiteral("+()- ").contains(text[start - 1])))
                --start;
            while (text[start] == u' ')
                ++start;
            found += {start, places[i + phoneDigits - 1] + 1 - start};
        }
    return found;
}

bool HiddenNames::isOfContact(const QString &detail) const
{
    return m_contacts.contains(detail.toLower()) || m_contacts.contains(numberOf(detail));
}

QString plainly(const QString &text)
{
    static const QRegularExpression unseen(QStringLiteral("[\\x{00AD}\\x{034F}\\x{200B}-\\x{200F}\\x{2060}-\\x{2064}\\x{FEFF}]"));
    return cleanText(text).remove(unseen);
}

QList<Stretch> contactDetails(const QString &text)
{
    static const QRegularExpression mail(QStringLiteral("[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression phone(QStringLiteral("(?<![\\d.,])(?:\\+[1-9]\\d{0,2}|00[1-9]\\d{0,2}|\\(?0)[\\s()-]*\\d(?:[\\s()-]*\\d){7,8}(?![\\d])"));
    QList<Stretch> found;
    for (const QRegularExpression &pattern : {mail, phone})
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch here = match.next();
            found += {here.capturedStart(), here.capturedLength()};
        }
    return found;
}

QList<Stretch> merged(QList<Stretch> stretches)
{
    std::ranges::sort(stretches, {}, &Stretch::start);
    QList<Stretch> apart;
    for (const Stretch &stretch : std::as_const(stretches)) {
        const qsizetype end = stretch.start + stretch.length;
        if (!apart.isEmpty() && stretch.start < apart.last().start + apart.last().length)
            apart.last().length = std::max(apart.last().start + apart.last().length, end) - apart.last().start;
        else
            apart += stretch;
    }
    return apart;
}

} // namespace oogst
