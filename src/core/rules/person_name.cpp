#include "core/rules/person_name.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

// Words that stand between given and family name, in Dutch names and in those of neighbours.
constexpr std::array infixWords = {
    "van", "de", "der", "den", "het", "'t", "’t", "`t", "ten", "ter", "te", "in", "op", "aan", "bij", "onder", "over",
    "uit", "uijt", "voor", "tot", "'s", "’s", "d'", "d’", "l'", "l’", "la", "le", "los", "las", "du", "des", "da", "do", "dos",
    "das", "di", "del", "della", "el", "al", "ait", "aït", "bin", "ibn", "abu", "abou", "oulad", "von", "vom", "zu", "zur", "zum", "am", "auf", "v.d.", "v/d", "vd",
};
// Of those, what may begin a name that has no given name. The others are given names as well: "Al", "Di", "Do".
constexpr std::array opening = {
    "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "in", "op", "aan", "von", "v.d.", "v/d", "vd",
};

// What stands before a name. The first ones are that without a full stop too; "Ing" without one is a given name.
constexpr std::array sureTitles = {"dr", "drs", "ir", "prof", "dhr", "mevr", "mw", "mevrouw", "meneer"};
constexpr std::array titles = {"ing", "mr", "mrs", "ms", "em", "dott", "ds"};

constexpr std::array degrees = {
    "msc", "bsc", "ma", "ba", "mba", "phd", "llm", "llb", "emba", "rn", "mpa", "mph", "mme", "bba", "meng", "beng", "md",
    "bhs", "mcm", "dba", "cpa", "rc", "ra", "pmp", "psm", "cism", "cissp", "mphil", "hons", "acc", "pcc", "bed", "med", "mim",
    "mmc", "edd", "bnursing", "mmi", "mci", "bpm", "mbi", "mpm",
};
constexpr std::array sureDegrees = {"msc", "bsc", "phd", "mba", "llm", "llb", "emba"};

template <size_t Size>
bool isOneOf(const std::array<const char *, Size> &words, const QString &word)
{
    return std::ranges::any_of(words, [&](const char *known) { return word.compare(QString::fromUtf8(known), Qt::CaseInsensitive) == 0; });
}

QString withoutDots(QString word)
{
    return word.remove(u'.');
}

// Written as a degree: "MSc", "MA"; "Ma" is a name.
bool isDegree(const QString &word)
{
    const QString plain = withoutDots(word);
    const auto capitals = std::ranges::count_if(plain, [](QChar c) { return c.isUpper(); });
    return isOneOf(sureDegrees, plain) || (capitals > 1 && isOneOf(degrees, plain));
}

bool isTitle(const QString &word)
{
    return isOneOf(sureTitles, withoutDots(word)) || (word.endsWith(u'.') && isOneOf(titles, withoutDots(word)));
}

// "MSc", "MSc MBA", "PhD candidate"
bool isAllDegrees(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,/&|]+"));
    const QStringList words = text.split(gap, Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, isDegree);
}

bool isPronouns(const QString &text)
{
    static const QRegularExpression known(
        QStringLiteral("^\\s*(she|her|hers|he|him|his|they|them|theirs|zij|haar|hij|hem|zijn|die|hen|hun|ze)"
                       "(\\s*/\\s*(she|her|hers|he|him|his|they|them|theirs|zij|haar|hij|hem|zijn|die|hen|hun|ze))+\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    return known.match(text).hasMatch();
}

// Pictures, flags and dingbats; letters, marks and punctuation of every script stay.
QString withoutPictures(const QString &text)
{
    QString plain;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters) {
        const QChar::Category category = QChar::category(c);
        const bool isPicture = (category == QChar::Symbol_Other && c >= 0x2000) || category == QChar::Other_Format || category == QChar::Other_PrivateUse
                               || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x1f000 && c <= 0x1faff) || c == 0x20e3;
        if (!isPicture)
            plain += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        else if (!plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.simplified();
}

QString withoutPronouns(const QString &text)
{
    static const QRegularExpression bracket(QStringLiteral("[(\\[]([^()\\[\\]]*)[)\\]]"));
    QString plain = text;
    QRegularExpressionMatchIterator found = bracket.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (isPronouns(match.captured(1)) || isAllDegrees(match.captured(1)))
            plain.remove(match.captured(0));
    }
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isPronouns(words.last()))
        return words.mid(0, words.size() - 1).join(u' ');
    return plain.simplified();
}

QString withoutDegrees(const QString &text)
{
    QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    while (parts.size() > 1 && isAllDegrees(parts.last()))
        parts.removeLast();
    for (qsizetype i = 1; i < parts.size(); ++i) { // "Berg, mr. dr. K. van den"
        QStringList behind = parts[i].split(u' ', Qt::SkipEmptyParts);
        while (behind.size() > 1 && isTitle(behind.first()))
            behind.removeFirst();
        parts[i] = u' ' + behind.join(u' ');
    }
    QStringList words = parts.join(u',').simplified().split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && text != text.toUpper() && isDegree(words.last()))
        words.removeLast();
    if (words.size() > 2 && words[0].compare(u"de"_s, Qt::CaseInsensitive) == 0 && words[1].compare(u"heer"_s, Qt::CaseInsensitive) == 0)
        words = words.mid(2);
    while (words.size() > 1 && isTitle(words.first()))
        words.removeFirst();
    QString plain = words.join(u' ');
    while (plain.endsWith(u',') || plain.endsWith(u'|') || plain.endsWith(u'-'))
        plain = plain.chopped(1).trimmed();
    return plain;
}

qsizetype infixesBefore(const QStringList &words)
{
    qsizetype count = 0;
    while (count < words.size() && isInfix(words[count]))
        ++count;
    return count;
}

qsizetype infixesBehind(const QStringList &words)
{
    qsizetype count = 0;
    while (count < words.size() && isInfix(words[words.size() - 1 - count]))
        ++count;
    return count;
}

/// "Piet Bos jr.": it belongs to the family name before it.
bool isGeneration(const QString &word)
{
    static constexpr std::array words = {"jr", "sr", "jr.", "sr.", "junior", "senior"};
    return isOneOf(words, word);
}

/// Where two family names are joined: "Bos-de Wit", "Bos - de Wit", "Bos- de Wit". The word they begin at, or the end.
QStringList::const_iterator joinedFamily(const QStringList &words)
{
    for (auto it = words.begin() + 1; it != words.end(); ++it) {
        const qsizetype hyphen = it->lastIndexOf(u'-');
        if (hyphen < 0 || it + 1 == words.end())
            continue;
        const bool standsAlone = hyphen == 0 && it - words.begin() > 1; // "Bos - de Wit", "Bos -de Wit"
        if (standsAlone)
            return it - 1;
        const QString tail = it->mid(hyphen + 1);
        if (hyphen > 0 && (tail.isEmpty() || isInfix(tail)))
            return it;
    }
    return words.end();
}

PersonName readInOrder(const QStringList &words)
{
    if (words.size() > 2 && isGeneration(words.last())) {
        PersonName name = readInOrder(words.mid(0, words.size() - 1));
        name.familyName += u' ' + words.last();
        return name;
    }
    PersonName name;
    if (words.isEmpty())
        return name;
    if (words.size() == 1) {
        name.givenName = words.first();
        return name;
    }
    const auto isInfixWord = [](const QString &word) { return isInfix(word); };
    // From the first infix on it is infix, up to the first word that is none: "Anna Maria van der Berg-Jansen".
    const auto first = isOneOf(opening, words.first()) ? words.begin() : std::find_if(words.begin() + 1, words.end() - 1, isInfixWord);
    if (const auto joined = joinedFamily(words); joined < first) {
        name.givenName = QStringList(words.begin(), joined).join(u' ');
        name.familyName = QStringList(joined, words.end()).join(u' ');
        return name;
    }
    if (first == words.end() - 1 && !isInfix(*first)) {
        // Without one the last word is the family name: "Jan Willem Bakker".
        name.givenName = QStringList(words.begin(), words.end() - 1).join(u' ');
        name.familyName = words.last();
        return name;
    }
    const auto last = std::find_if_not(first, words.end() - 1, isInfixWord);
    name.givenName = QStringList(words.begin(), first).join(u' ');
    name.infix = QStringList(first, last).join(u' ');
    name.familyName = QStringList(last, words.end()).join(u' ');
    return name;
}

// "Berg, Anna van der", "van der Berg, Anna", "Berg, van der, Anna"
PersonName readTurned(const QStringList &parts)
{
    PersonName name;
    QStringList family = parts.first().simplified().split(u' ', Qt::SkipEmptyParts);
    QStringList rest = parts.mid(1).join(u' ').simplified().split(u' ', Qt::SkipEmptyParts);
    const qsizetype before = infixesBefore(family), behindFamily = before == 0 ? infixesBehind(family) : 0;
    QStringList infix;
    if (before > 0 && before < family.size()) {
        infix = family.mid(0, before);
        family = family.mid(before);
    } else if (behindFamily > 0 && behindFamily < family.size()) {
        infix = family.mid(family.size() - behindFamily);
        family = family.mid(0, family.size() - behindFamily);
    }
    const qsizetype behind = infixesBehind(rest), ahead = infixesBefore(rest);
    if (behind > 0 && behind < rest.size()) {
        infix = rest.mid(rest.size() - behind) + infix;
        rest = rest.mid(0, rest.size() - behind);
    } else if (parts.size() > 2 && ahead > 0 && ahead < rest.size()) {
        infix = rest.mid(0, ahead) + infix;
        rest = rest.mid(ahead);
    }
    name.givenName = rest.join(u' ');
    name.infix = infix.join(u' ');
    name.familyName = family.join(u' ');
    return name;
}

} // namespace

bool isInfix(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::ranges::all_of(words, [](const QString &word) { return isOneOf(infixWords, word); });
}

QString plainName(const QString &text)
{
    const QString plain = withoutDegrees(withoutPronouns(withoutPictures(text.simplified())));
    return plain.isEmpty() ? text.simplified() : plain;
}

PersonName readName(const QString &text)
{
    const QString whole = text.simplified();
    const QString plain = plainName(whole);
    const qsizetype bracket = plain.indexOf(u'(');
    PersonName name;
    if (bracket > 0) {
        // "Chris (Arnhem)": a given name and what tells this Chris from the others.
        const qsizetype end = plain.indexOf(u')', bracket); // "Bos) Anna (x": one before it closes nothing
        name = readName(end < 0 ? plain.left(bracket) : plain.left(bracket) + u' ' + plain.mid(end + 1));
        name.knownAs = whole;
        return name;
    }
    const QStringList parts = plain.split(u',', Qt::SkipEmptyParts);
    name = parts.size() > 1 ? readTurned(parts) : readInOrder(plain.split(u' ', Qt::SkipEmptyParts));
    static const QRegularExpression address(u"^(dhr|mevr|mw|mevrouw|meneer|de heer|heer)\\b\\.?"_s, QRegularExpression::CaseInsensitiveOption);
    if (name.familyName.isEmpty() && !plain.contains(u' ') && plain != whole && address.match(whole).hasMatch())
        std::swap(name.givenName, name.familyName); // "mevrouw Bakker"
    if (plain != whole)
        name.knownAs = whole;
    return name;
}

PersonName joinName(const QString &givenName, const QString &infix, const QString &familyName)
{
    const QString given = givenName.simplified(), between = infix.simplified(), family = familyName.simplified();
    if (family.isEmpty() && between.isEmpty())
        return readName(given);
    if (given.isEmpty() && between.isEmpty() && family.contains(u' '))
        return readName(family);
    const QString typed = QStringList{given, between, family}.join(u' ').simplified();
    PersonName name{plainName(given), between, plainName(family), {}};
    const QString plain = QStringList{name.givenName, name.infix, name.familyName}.join(u' ').simplified();
    if (name.infix.isEmpty()) {
        QStringList words = name.familyName.split(u' ', Qt::SkipEmptyParts);
        if (const qsizetype turned = name.familyName.indexOf(u','); turned > 0) {
            // "Berg, van der": the infix behind a comma, as address books have it.
            if (const QString behind = name.familyName.mid(turned + 1).simplified(); isInfix(behind)) {
                name.infix = behind;
                name.familyName = name.familyName.left(turned).simplified();
            }
        } else if (const qsizetype count = infixesBefore(words); count > 0 && count < words.size()) {
            name.infix = words.mid(0, count).join(u' ');
            name.familyName = words.mid(count).join(u' ');
        } else if (const qsizetype behind = infixesBehind(words); behind > 0 && behind < words.size() && !name.givenName.isEmpty()) {
            // "Heuvel van den", as lists have it that sort on the family name.
            name.infix = words.mid(words.size() - behind).join(u' ');
            name.familyName = words.mid(0, words.size() - behind).join(u' ');
        }
        QStringList first = name.givenName.split(u' ', Qt::SkipEmptyParts);
        if (const qsizetype count = infixesBehind(first); name.infix.isEmpty() && count > 0 && count < first.size() && !name.familyName.isEmpty()) {
            // "Anna van der" | "Berg": the infix slipped into the first column.
            name.infix = first.mid(first.size() - count).join(u' ');
            name.givenName = first.mid(0, first.size() - count).join(u' ');
        }
    } else if (name.familyName.startsWith(name.infix + u' ', Qt::CaseInsensitive) && name.familyName.size() > name.infix.size() + 1) {
        // The infix in both columns.
        name.familyName = name.familyName.mid(name.infix.size() + 1);
    }
    if (plain != typed)
        name.knownAs = typed;
    return name;
}

} // namespace oogst
