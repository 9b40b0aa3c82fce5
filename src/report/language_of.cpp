#include "report/language_of.h"

#include <QSet>

namespace oogst {
namespace {

constexpr int enough = 80; ///< words to look at: more do not tell more

/// Words that are common in one of the two and no word of the other ("in", "is", "of" and "over" tell nothing).
const QSet<QString> &commonWords(Language language)
{
    const auto words = [](const char *text) {
        const QStringList list = QString::fromLatin1(text).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    };
    static const QSet<QString> dutch = words(
        "de het een en van dat die te op voor met zijn niet aan er om ook als bij naar uit wat wie hoe waar welke wij je dan "
        "maar meer nog wel geen kan kunnen moet moeten worden wordt hebben heeft hun onze ons deze dit tussen zich elkaar mensen "
        "wil willen gaat gaan hij zij ze ik mijn jij jullie uw alle veel heel zo daar hier toen omdat zodat echt elk elke iets niets "
        "vraag vragen gemeente gemeenten bewoners wijk zorg samen werken");
    static const QSet<QString> english = words(
        "the and to that for it with on are by from not have has were or which you they their our who when "
        "should would could more can been if there this these those than into about what how where why people "
        "each other between because without while your its them his her she he do does did i will");
    return language == Language::Dutch ? dutch : english;
}

/// Spellings of one of the two alone.
bool looksDutch(const QString &word)
{
    static const QStringList inside{QStringLiteral("ij"), QStringLiteral("aa"), QStringLiteral("uu"), QStringLiteral("ieuw"),
                                    QStringLiteral("schap")};
    static const QStringList endings{QStringLiteral("heid"), QStringLiteral("lijk"), QStringLiteral("tie"), QStringLiteral("isch")};
    const auto has = [&word](const QString &part) { return word.contains(part); };
    const auto ends = [&word](const QString &part) { return word.endsWith(part); };
    return word.size() > 3 && (std::ranges::any_of(inside, has) || std::ranges::any_of(endings, ends));
}

/// How many words point to each of the two.
struct Votes {
    int dutch = 0, english = 0;

    void count(const QString &text)
    {
        if (text.contains(u'@') && !text.contains(u' ')) // an address
            return;
        int seen = 0;
        for (qsizetype i = 0; i < text.size() && seen < enough;) {
            qsizetype end = i;
            while (end < text.size() && (text[end].isLetter() || text[end].isMark()))
                ++end;
            if (end > i) {
                count(text.mid(i, end - i).toLower(), text[i].isUpper() && i > 0);
                ++seen;
            }
            i = std::max(i + 1, end);
        }
    }
    std::optional<Language> winner() const
    {
        if (dutch > 2 * english)
            return Language::Dutch;
        if (english > 2 * dutch)
            return Language::English;
        return {};
    }

private:
    void count(const QString &word, bool isName)
    {
        const bool isDutch = commonWords(Language::Dutch).contains(word), isEnglish = commonWords(Language::English).contains(word);
        dutch += isDutch || (!isName && !isEnglish && looksDutch(word)) ? 1 : 0;
        english += isEnglish ? 1 : 0;
    }
};

/// Counts the texts of blocks.
struct BlockVotes {
    Votes votes;
    void add(const QList<blocks::Item> &items)
    {
        for (const blocks::Item &item : items) {
            votes.count(item.text);
            votes.count(item.closing);
            add(item.items);
        }
    }
    void operator()(const blocks::Heading &block) { votes.count(block.text); }
    void operator()(const blocks::Paragraph &block) { votes.count(block.text); }
    void operator()(const blocks::List &block) { add(block.items); }
    void operator()(const blocks::Table &block)
    {
        for (const QStringList &row : block.rows)
            for (const QString &cell : row)
                votes.count(cell);
    }
    void operator()(const blocks::Chart &) {}
    void operator()(const blocks::Quote &block) { votes.count(block.text); }
    void operator()(const blocks::Callout &block) { votes.count(block.text); }
    void operator()(const blocks::Figure &) {}
    void operator()(const blocks::Cards &block)
    {
        for (const blocks::Card &card : block.cards)
            votes.count(card.below);
    }
};

} // namespace

std::optional<Language> languageOf(const QString &text)
{
    Votes votes;
    votes.count(text);
    return votes.winner();
}

Language mainLanguageOf(const Report &report)
{
    constexpr int sure = 200; // words that told: the rest is in the same language
    BlockVotes counted;
    for (const ReportSection &section : report.sections)
        for (const Block &block : section.blocks) {
            std::visit(counted, block);
            if (counted.votes.dutch + counted.votes.english > sure)
                return counted.votes.winner().value_or(report.language);
        }
    return counted.votes.winner().value_or(report.language);
}

} // namespace oogst
