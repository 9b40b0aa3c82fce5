#include "core/schema/term_words.h"

#include <QHash>
#include <QRegularExpression>

#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace oogst::term_words {
namespace {

constexpr qsizetype longestText = 1000;

template <class Value>
class Dictionary
{
public:
    Dictionary(std::initializer_list<std::pair<const char *, Value>> entries)
    {
        for (const auto &[words, value] : entries) {
            const QStringList all = QString::fromLatin1(words).split(u' ');
            for (const QString &word : all)
                m_values.insert(word, value);
        }
    }
    std::optional<Value> find(const QString &word) const
    {
        const auto it = m_values.constFind(word);
        return it == m_values.constEnd() ? std::nullopt : std::optional(*it);
    }

private:
    QHash<QString, Value> m_values;
};

QString folded(const QString &words)
{
    static const QRegularExpression andAHalf(u"(\\d) ?½"_s), ofThe(u"\\bv[./]d\\b\\.?"_s, QRegularExpression::CaseInsensitiveOption),
        fortnight(u"\\b(?:an? )?fortnight\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QString text;
    QString apart = words.left(longestText);
    apart = apart.replace(ofThe, u"van de"_s).replace(fortnight, u"two weeks"_s);
    apart = apart.replace(andAHalf, u"\\1,5"_s).replace(u'½', u" half "_s).normalized(QString::NormalizationForm_KD);
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'‘' || c == u'’')
            text += u'\'';
        else if (c == u'–' || c == u'—' || c == u'‑' || c == u'‐')
            text += u'-';
        else
            text += c.toLower();
    }
    return text;
}

// Two digits are this century up to 69, as most programs read them.
int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    return digits.size() > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

QDate dayFirst(int first, int second, int year)
{
    return second > 12 ? QDate(year, first, second) : QDate(year, second, first);
}

Token written(const QRegularExpressionMatch &match)
{
    Token token{match.captured(), -1, {}, {}};
    const auto number = [&](const QString &name) { return match.captured(name).toInt(); };
    if (match.hasCaptured(u"iy"_s))
        token.day = QDate(number(u"iy"_s), number(u"im"_s), number(u"id"_s));
    else if (match.hasCaptured(u"y"_s))
        token.day = dayFirst(number(u"d"_s), number(u"m"_s), fullYear(match.captured(u"y"_s)));
    else if (match.hasCaptured(u"my"_s))
        token.month = QDate(number(u"my"_s), number(u"mm"_s), 1);
    else if (match.hasCaptured(u"ym"_s))
        token.month = QDate(number(u"yy"_s), number(u"ym"_s), 1);
    else if (match.hasCaptured(u"short"_s))
        token.number = fullYear(match.captured(u"short"_s));
    else if (match.hasCaptured(u"n"_s))
        token.number = number(u"n"_s);
    else if (match.hasCaptured(u"h"_s)) {
        token.number = number(u"h"_s);
        token.half = true;
    } else if (match.hasCaptured(u"coming"_s))
        token.text = u"aanstaande"_s;
    else if (match.hasCaptured(u"past"_s))
        token.text = u"jongstleden"_s;
    else if (match.hasCaptured(u"upto"_s))
        token.text = u"t/m"_s;
    return token;
}

} // namespace

QList<Token> cut(const QString &words)
{
    static const QRegularExpression pattern(u"(?<iy>\\b\\d{4})-(?<im>\\d{1,2})-(?<id>\\d{1,2})(?!\\d)"
                                            "|\\b(?<d>\\d{1,2})([-/.])(?<m>\\d{1,2})\\5(?<y>\\d{4}|\\d{2})\\b"
                                            "|\\b(?<mm>0?[1-9]|1[0-2])[-/](?<my>(?:19|20|21)\\d\\d)\\b"
                                            "|\\b(?<yy>(?:19|20|21)\\d\\d)-(?<ym>0[1-9]|1[0-2])\\b(?![-/\\d])"
                                            "|'(?<short>\\d\\d)\\b"
                                            "|(?<coming>\\ba\\.s\\b\\.?)|(?<past>\\bj\\.?l\\b\\.?)|(?<upto>\\bt\\.m\\b\\.?)"
                                            "|t/m|q(?<q>[1-4])\\b"
                                            "|\\b(?<h>\\d{1,2})[.,]5(?![\\d.,:]|\\p{L})"
                                            "|(?<n>\\d{1,6})(?:ste|de|e|st|nd|rd|th)?(?![a-z])"
                                            "|\\d+|\\p{L}+|[-/]"_s);
    QList<Token> tokens;
    auto matches = pattern.globalMatch(folded(words));
    while (matches.hasNext())
        tokens += written(matches.next());
    return tokens;
}

std::optional<int> monthNamed(const QString &word)
{
    static const Dictionary<int> months{
        {"januari january jan", 1},
        {"februari february feb febr", 2},
        {"maart march mrt mar", 3},
        {"april apr", 4},
        {"mei may", 5},
        {"juni june jun", 6},
        {"juli july jul", 7},
        {"augustus august aug", 8},
        {"september sept sep", 9},
        {"oktober october okt oct", 10},
        {"november nov", 11},
        {"december dec", 12},
    };
    return months.find(word);
}

bool isDoubtful(const QString &word)
{
    return word.size() <= 4
               ? word != "mei"_L1 && word != "juni"_L1 && word != "juli"_L1 && word != "june"_L1 && word != "july"_L1
               : word == "march"_L1 || word == "august"_L1 || word == "spring"_L1;
}

std::optional<Yearly> seasonNamed(const QString &word)
{
    static const Dictionary<Yearly> seasons{
        {"voorjaar lente spring", {3, 1, 3, 0}},
        {"zomer summer", {6, 1, 3, 0}},
        {"najaar herfst autumn fall", {9, 1, 3, 0}},
        {"winter", {12, 1, 3, 0}},
        {"zomervakantie", {7, 1, 2, 0}},
        {"schooljaar cursusjaar", {8, 1, 12, 0}},
    };
    return seasons.find(word);
}

std::optional<int> weekdayNamed(const QString &word)
{
    static const Dictionary<int> days{
        {"maandag monday", 1}, {"dinsdag tuesday", 2},   {"woensdag wednesday", 3}, {"donderdag thursday", 4},
        {"vrijdag friday", 5}, {"zaterdag saturday", 6}, {"zondag sunday", 7},
    };
    static const QRegularExpression partOfDay(u"(ochtend|morgen|middag|avond)$"_s);
    return days.find(QString(word).remove(partOfDay));
}

std::optional<Unit> unitNamed(const QString &word)
{
    static const Dictionary<Unit> units{
        {"uur uren hour hours", Unit::Hour},
        {"dag dagen dgn day days", Unit::Day},
        {"week weken weekje wkn weeks", Unit::Week},
        {"maand maanden maandje mnd mnden month months", Unit::Month},
        {"kwartaal kwartalen quarter quarters", Unit::Quarter},
        {"jaar jaren jaartje jr year years", Unit::Year},
    };
    return units.find(word);
}

std::optional<Part> partNamed(const QString &word)
{
    static const Dictionary<Part> parts{
        {"begin start early beginning", Part::Begin},
        {"medio half midden halverwege mid middle", Part::Middle},
        {"eind einde late end", Part::End},
        {"later rest", Part::Rest},
        {"eerder earlier", Part::SoFar},
    };
    return parts.find(word);
}

std::optional<Pointing> pointingNamed(const QString &word)
{
    static const Dictionary<Pointing> pointing{
        {"dit deze this current", Pointing::This},
        {"volgend volgende komend komende aanstaande aankomend aankomende eerstvolgende eerstkomende nieuw nieuwe next coming new", Pointing::Next},
        {"vorig vorige afgelopen verleden jongstleden last past previous", Pointing::Last},
    };
    return pointing.find(word);
}

std::optional<double> numberNamed(const QString &word)
{
    static const Dictionary<double> numbers{
        {"een a an one", 1}, {"anderhalf anderhalve", 1.5},
        {"half halve", 0.5}, {"twee two", 2},
        {"drie three", 3},   {"vier four", 4},
        {"vijf five", 5},    {"zes six", 6},
        {"zeven seven", 7},  {"acht eight", 8},
        {"negen nine", 9},   {"tien ten", 10},
        {"elf eleven", 11},  {"twaalf twelve", 12},
        {"dertien thirteen", 13}, {"veertien fourteen", 14},
        {"vijftien fifteen", 15}, {"zestien sixteen", 16},
        {"achttien eighteen", 18}, {"twintig twenty", 20},
        {"dertig thirty", 30},    {"zestig sixty", 60},
        {"negentig ninety", 90},  {"honderd hundred", 100},
    };
    return numbers.find(word);
}

std::optional<int> ordinalNamed(const QString &word)
{
    static const Dictionary<int> ordinals{
        {"eerste first", 1},
        {"tweede second", 2},
        {"derde third", 3},
        {"vierde laatste fourth last", 4},
    };
    return ordinals.find(word);
}

std::optional<int> dayNamed(const QString &word)
{
    static const Dictionary<int> days{
        {"vandaag today tonight vanochtend vanmorgen vanmiddag vanavond vannacht", 0},
        {"morgen tomorrow morgenochtend morgenmiddag morgenavond", 1},
        {"overmorgen", 2},
        {"gisteren yesterday", -1}, {"eergisteren", -2},
    };
    return days.find(word);
}

} // namespace oogst::term_words
