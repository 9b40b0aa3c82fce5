#include "core/rules/likeness.h"

#include "core/rules/person_name.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QString withOneSpelling(const QString &text)
{
    QString plain = comparable(text);
    static const QRegularExpression apostrophes(u"[’‘`´]"_s), dashes(u"\\s*[-‐‑–—]\\s*"_s);
    plain.replace(apostrophes, u"'"_s).replace(dashes, u"-"_s);
    return plain;
}

// What is left away, and what is written out, when organisations are compared.
constexpr std::array<std::pair<const char *, const char *>, 18> organisationWords = {{
    {"gem", "gemeente"}, {"gmte", "gemeente"}, {"prov", "provincie"}, {"st", ""}, {"stg", ""}, {"sticht", ""}, {"stichting", ""},
    {"ver", ""}, {"vereniging", ""}, {"bv", ""}, {"b.v", ""}, {"nv", ""}, {"cooperatie", ""}, {"de", ""}, {"het", ""},
    {"univ", "universiteit"}, {"hs", "hogeschool"}, {"u.a", ""},
}};

// One letter more, less, other, or two in turn.
bool isOneEditApart(const QString &one, const QString &other)
{
    const QString &shorter = one.size() <= other.size() ? one : other, &longer = one.size() <= other.size() ? other : one;
    if (longer.size() - shorter.size() > 1 || longer == shorter)
        return false;
    qsizetype from = 0;
    while (from < shorter.size() && shorter[from] == longer[from])
        ++from;
    if (shorter.size() < longer.size())
        return QStringView(shorter).mid(from) == QStringView(longer).mid(from + 1);
    if (QStringView(shorter).mid(from + 1) == QStringView(longer).mid(from + 1))
        return true;
    return from + 1 < shorter.size() && shorter[from] == longer[from + 1] && shorter[from + 1] == longer[from]
           && QStringView(shorter).mid(from + 2) == QStringView(longer).mid(from + 2);
}

// "J.", "J", "Jan" and "Jan Willem" may be one given name.
bool mayBeOneGivenName(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty() || one[0] != other[0])
        return false;
    const auto isInitials = [](const QString &name) { return name.size() == 1 || name.contains(u'.'); };
    return isInitials(one) || isInitials(other) || one.startsWith(other + u' ') || other.startsWith(one + u' ') || one == other
           || isOneEditApart(one, other);
}

bool mayBeOneFamilyName(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one.isEmpty() != other.isEmpty();
    return one == other || one.startsWith(other + u'-') || other.startsWith(one + u'-') || one.endsWith(u'-' + other)
           || other.endsWith(u'-' + one) || (one.size() > 3 && isOneEditApart(one, other));
}

} // namespace

QString comparable(const QString &text)
{
    // Most texts have nothing to fold, and there may be tens of thousands.
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text.simplified().toLower();
    QString plain;
    for (const QChar c : text.simplified().normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    return plain;
}

QString nameKey(const Person &person)
{
    QStringList parts{person.givenName, person.infix, person.familyName};
    parts.removeAll(QString());
    if (person.familyName.isEmpty() && !person.knownAs.isEmpty())
        return withOneSpelling(person.knownAs);
    return withOneSpelling(parts.join(u' '));
}

QString mailKey(const QString &mail)
{
    const QString plain = mail.simplified().toLower();
    return plain.count(u'@') == 1 && !plain.contains(u' ') ? plain : QString();
}

QString organisationKey(const QString &name)
{
    return withOneSpelling(name);
}

QString organisationLikeness(const QString &name)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}']+"_s), bracketedForm(u"\\((gem|gemeente)\\.?\\)"_s);
    QString plain = withOneSpelling(name);
    if (plain.contains(bracketedForm))
        plain = u"gemeente "_s + plain.remove(bracketedForm);
    static const QRegularExpression forms(u"\\b([bn])\\.v\\.?(?=\\s|$)"_s);
    plain.replace(forms, u"\\1v"_s);
    QStringList words;
    for (const QString &word : plain.split(gap, Qt::SkipEmptyParts)) {
        const auto known = std::ranges::find_if(organisationWords, [&](const auto &pair) { return word == QLatin1StringView(pair.first); });
        words += known == organisationWords.end() ? word : QString::fromLatin1(known->second);
    }
    words.removeAll(QString());
    return words.isEmpty() ? plain : words.join(u' ');
}

QString organisationSpelledOut(const QString &name)
{
    // "St." stays out: it is Stichting as well as Sint.
    static constexpr std::array<std::pair<const char *, const char *>, 7> brief = {{{"gem", "gemeente"}, {"gmte", "gemeente"}, {"prov", "provincie"},
        {"stg", "stichting"}, {"ver", "vereniging"}, {"univ", "universiteit"}, {"hs", "hogeschool"}}};
    static const QRegularExpression forms(u"\\b([bn])\\.v\\.?(?=\\s|$)"_s);
    QStringList words = withOneSpelling(name).replace(forms, u"\\1v"_s).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        for (const auto &[shortly, whole] : brief)
            if (word == QLatin1StringView(shortly) || (word.endsWith(u'.') && word.chopped(1) == QLatin1StringView(shortly)))
                word = QString::fromLatin1(whole);
    return words.join(u' ');
}

QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += c;
    if (phone.trimmed().startsWith(u'+') && digits.startsWith(u"31"_s))
        digits = u'0' + digits.mid(2);
    else if (digits.startsWith(u"0031"_s))
        digits = u'0' + digits.mid(4);
    if (digits.startsWith(u"00"_s) && phone.contains(u"(0)"_s))
        digits = digits.mid(1);
    return digits;
}

Identity identityOf(const Person &person, const QSet<Id<Organisation>> &organisations, const Document &document)
{
    Identity identity{person.id,     nameKey(person), mailKey(person.mail), phoneKey(person.phone),
                      organisations, {},              withOneSpelling(person.givenName), withOneSpelling(person.familyName)};
    for (const Id<Organisation> &organisation : organisations)
        if (const auto found = document.find(organisation))
            identity.organisationsAlike.insert(organisationLikeness(found->name));
    return identity;
}

Likeness likenessOf(const Identity &one, const Identity &other)
{
    const bool isSameName = !one.name.isEmpty() && one.name == other.name;
    const bool isSameMail = !one.mail.isEmpty() && one.mail == other.mail;
    const bool sharesOrganisation = one.organisations.intersects(other.organisations);
    const bool sharesLikeness = sharesOrganisation || one.organisationsAlike.intersects(other.organisationsAlike);
    if (isSameName && isSameMail)
        return Likeness::SameNameAndMail;
    if (isSameName && sharesOrganisation)
        return Likeness::SameNameAndOrganisation;
    if (isSameName) {
        // With other addresses at other organisations a name is just as common as it is.
        const bool isElsewhere = !one.mail.isEmpty() && !other.mail.isEmpty() && !one.organisationsAlike.isEmpty()
                                 && !other.organisationsAlike.isEmpty() && !one.organisationsAlike.intersects(other.organisationsAlike);
        return isElsewhere ? Likeness::None : Likeness::SameName;
    }
    const bool mayBeOneName = mayBeOneGivenName(one.given, other.given) && mayBeOneFamilyName(one.family, other.family);
    if (isSameMail && mayBeOneName)
        return Likeness::SameMail;
    if (sharesLikeness && mayBeOneName && !one.family.isEmpty() && !other.family.isEmpty() && one.family[0] == other.family[0])
        return Likeness::SimilarName;
    if (mayBeOneName && one.phone.size() >= 9 && one.phone == other.phone)
        return Likeness::SamePhone;
    return Likeness::None;
}

bool isSure(Likeness likeness, const Identity &one, const Identity &other)
{
    return likeness == Likeness::SameNameAndMail
           || (likeness == Likeness::SameNameAndOrganisation && one.mail.isEmpty() && other.mail.isEmpty());
}

QList<LikelyPair> likelyPairs(const QList<Identity> &identities)
{
    // Only who shares something is compared: a name, an address, a number, or an organisation and first letters.
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < identities.size(); ++i) {
        const Identity &identity = identities[i];
        if (!identity.name.isEmpty())
            groups[u"n:"_s + identity.name] += i;
        if (!identity.mail.isEmpty())
            groups[u"m:"_s + identity.mail] += i;
        if (identity.phone.size() >= 9)
            groups[u"p:"_s + identity.phone] += i;
        if (!identity.given.isEmpty() && !identity.family.isEmpty())
            for (const QString &organisation : identity.organisationsAlike)
                groups[u"o:%1/%2%3"_s.arg(organisation, identity.given.left(1), identity.family.left(1))] += i;
    }
    constexpr qsizetype largest = 400; // a group of more says nothing about who is who
    QList<LikelyPair> pairs;
    QSet<std::pair<qsizetype, qsizetype>> seen;
    for (const QList<qsizetype> &group : std::as_const(groups)) {
        if (group.size() > largest)
            continue;
        for (qsizetype i = 0; i < group.size(); ++i)
            for (qsizetype j = i + 1; j < group.size(); ++j) {
                const auto key = std::pair(group[i], group[j]);
                const Identity &one = identities[key.first], &other = identities[key.second];
                const Likeness likeness = seen.contains(key) ? Likeness::None : likenessOf(one, other);
                if (likeness == Likeness::None)
                    continue;
                seen.insert(key);
                pairs += {key.first, key.second, likeness, isSure(likeness, one, other)};
            }
    }
    std::ranges::sort(pairs, {}, [](const LikelyPair &pair) { return std::tuple(!pair.isSure, pair.one, pair.other); });
    return pairs;
}

QHash<Id<Person>, QSet<Id<Organisation>>> organisationsOfPeople(const Document &document)
{
    QHash<Id<Person>, QSet<Id<Organisation>>> known;
    for (const Affiliation &affiliation : document.all<Affiliation>())
        if (!affiliation.organisation.isNull())
            known[affiliation.person].insert(affiliation.organisation);
    for (const Participation &participation : document.all<Participation>())
        if (!participation.organisation.isNull())
            known[participation.person].insert(participation.organisation);
    return known;
}

} // namespace oogst
