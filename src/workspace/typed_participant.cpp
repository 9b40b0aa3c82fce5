#include "workspace/participants.h"

#include "core/rules/names.h"

#include <algorithm>
#include <array>

namespace oogst {
namespace {

// Words that stand between given and family name, in Dutch names and in those of neighbours.
constexpr std::array infixWords = {
    "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "in", "op", "aan", "bij", "onder", "over",
    "uit", "uijt", "voor", "tot", "'s", "’s", "d'", "l'", "la", "le", "du", "des", "da", "do", "dos", "di", "del", "el",
    "al", "von", "vom", "zu", "zur", "zum", "am", "auf",
};

bool isInfix(const QString &word)
{
    return std::ranges::any_of(infixWords, [&](const char *infix) {
        return word.compare(QString::fromUtf8(infix), Qt::CaseInsensitive) == 0;
    });
}

bool worksAt(const Document &document, Id<Person> person, Id<Organisation> organisation)
{
    const auto functions = document.where(&Affiliation::person, person);
    const auto comings = document.where(&Participation::person, person);
    return std::ranges::any_of(functions, [&](const Affiliation &a) { return a.organisation == organisation; })
           || std::ranges::any_of(comings, [&](const Participation &p) { return p.organisation == organisation; });
}

QString nameKey(const TypedParticipant &typed)
{
    Person person;
    person.givenName = typed.givenName;
    person.infix = typed.infix;
    person.familyName = typed.familyName;
    person.knownAs = typed.knownAs;
    return comparable(fullName(person));
}

} // namespace

TypedParticipant readParticipant(const QString &typed)
{
    TypedParticipant read;
    const qsizetype comma = typed.indexOf(u',');
    const QString name = typed.left(comma < 0 ? typed.size() : comma).simplified();
    if (comma >= 0)
        read.organisation = typed.mid(comma + 1).simplified();

    const qsizetype bracket = name.indexOf(u'(');
    if (bracket > 0) {
        // "Chris (Arnhem)": a given name and what tells this Chris from the others.
        const TypedParticipant inner = readParticipant(name.left(bracket));
        read.givenName = inner.givenName;
        read.infix = inner.infix;
        read.familyName = inner.familyName;
        read.knownAs = name;
        return read;
    }
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return read;
    if (words.size() == 1 || isInfix(words.first())) {
        QString &only = words.size() == 1 ? read.givenName : read.familyName;
        only = words.takeLast();
        read.infix = words.join(u' ');
        return read;
    }
    // From the first infix on it is infix, up to the first word that is none: "Anna Maria van der Berg-Jansen".
    auto first = std::find_if(words.begin() + 1, words.end() - 1, isInfix);
    if (first == words.end() - 1)
        first = words.begin() + 1;
    const auto last = std::find_if_not(first, words.end() - 1, isInfix);
    read.givenName = QStringList(words.begin(), first).join(u' ');
    read.infix = QStringList(first, last).join(u' ');
    read.familyName = QStringList(last, words.end()).join(u' ');
    return read;
}

QString comparable(const QString &text)
{
    QString plain;
    for (const QChar c : text.simplified().normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    return plain;
}

Id<Organisation> organisationNamed(const Document &document, const QString &name)
{
    const QString wanted = comparable(name);
    if (wanted.isEmpty())
        return {};
    const auto organisations = document.all<Organisation>();
    for (const Organisation &organisation : organisations)
        if (comparable(organisation.name) == wanted)
            return organisation.id;
    for (const Organisation &organisation : organisations)
        for (const QString &other : organisation.alsoKnownAs)
            if (comparable(other) == wanted)
                return organisation.id;
    return {};
}

Id<Person> personMeant(const Document &document, const TypedParticipant &typed)
{
    const QString wanted = nameKey(typed);
    const Id<Organisation> organisation = organisationNamed(document, typed.organisation);
    if (!typed.organisation.isEmpty() && organisation.isNull())
        return {};
    Id<Person> meant;
    for (const Person &person : document.all<Person>()) {
        if (comparable(fullName(person)) != wanted)
            continue;
        if (!organisation.isNull() && !worksAt(document, person.id, organisation))
            continue;
        if (!meant.isNull())
            return {};
        meant = person.id;
    }
    return meant;
}

} // namespace oogst
