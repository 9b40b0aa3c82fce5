// Breaks runs of text into lines: as much on a line as fits, long words hyphenated, words longer than a line broken.

#include "report/pages/text.h"

#include <algorithm>
#include <numeric>

namespace oogst::pages {

/// Sets the lines of one Text.
class Composer
{
public:
    Composer(Press &press, const QList<Run> &runs, double width)
        : m_press(press)
        , m_width(width)
        , m_set(std::make_shared<Text::Set>())
    {
        m_set->runs = runs;
        m_set->press = &press;
    }

    std::shared_ptr<const Text::Set> compose();

private:
    /// A piece of one run in one direction.
    struct Bit {
        QString text;
        int run = 0;
        quint8 level = 0;
        type::ShapedPtr shaped;
    };
    using Word = QList<Bit>;

    double sizeOf(const Bit &bit) const { return m_set->runs[bit.run].size; }
    double widthOf(const Bit &bit) const { return bit.shaped->width * sizeOf(bit) / 1000; }
    double widthOf(const Word &word) const;
    Bit bit(const QString &text, int run, quint8 level) const;
    enum class Place { Inside, Last };
    void add(const Word &word, Place place = Place::Inside);
    bool pullDown(const Word &last);
    void put(const Word &word);
    bool hyphenate(const Word &word);
    void chop(const Bit &bit);
    void endLine();
    void orderVisually();

    Press &m_press;
    double m_width;
    std::shared_ptr<Text::Set> m_set;
    Word m_line;
    QList<qsizetype> m_starts; ///< of the words in the line
    double m_used = 0;
    int m_hyphens = 0; ///< lines in a row that end in a hyphen
};

Composer::Bit Composer::bit(const QString &text, int run, quint8 level) const
{
    using Direction = type::Shaper::Direction;
    const Direction direction = level % 2 == 1 ? Direction::RightToLeft : Direction::LeftToRight;
    return {text, run, level, m_press.shaper.shape(text, m_set->runs[run].face, direction)};
}

/// What a word takes at the end of a line: the space after it may hang out.
double Composer::widthOf(const Word &word) const
{
    double width = 0;
    for (const Bit &part : word)
        width += widthOf(part);
    return width - (word.last().shaped->width - word.last().shaped->widthWithoutSpace) * sizeOf(word.last()) / 1000;
}

std::shared_ptr<const Text::Set> Composer::compose()
{
    QString whole;
    QList<qsizetype> ends;
    for (const Run &run : m_set->runs) {
        whole += run.text;
        ends += whole.size();
    }
    Word word;
    int run = 0;
    for (const type::Chunk &chunk : m_press.shaper.chunks(whole)) {
        qsizetype at = chunk.start;
        const qsizetype end = at + chunk.length;
        while (at < end) {
            while (ends[run] <= at)
                ++run;
            const qsizetype next = std::min(end, ends[run]);
            // A line end is a space to who reads on: words must not be glued.
            word += bit(whole.mid(at, next - at).replace(u'\n', u' '), run, chunk.level);
            at = next;
        }
        if (!chunk.mayBreakAfter)
            continue;
        add(std::exchange(word, {}), chunk.mustBreakAfter || end == whole.size() ? Place::Last : Place::Inside);
        if (chunk.mustBreakAfter)
            endLine();
    }
    if (!word.isEmpty())
        add(word);
    endLine();
    return m_set;
}

void Composer::add(const Word &word, Place place)
{
    constexpr double hair = 0.01;
    if (m_used + widthOf(word) <= m_width + hair) {
        put(word);
    } else if (place == Place::Last && pullDown(word)) {
        return;
    } else if ((place == Place::Inside || m_line.isEmpty()) && hyphenate(word)) {
        return;
    } else if (!m_line.isEmpty()) {
        endLine();
        m_hyphens = 0;
        add(word, place);
    } else {
        for (const Bit &part : word)
            chop(part);
    }
}

/// A last word that is short takes the one before it along: it would look forlorn on a line by itself.
bool Composer::pullDown(const Word &last)
{
    constexpr double short_ = 32;
    constexpr qsizetype leastLeft = 3; ///< words
    if (m_starts.size() <= leastLeft || widthOf(last) > std::min(short_, m_width / 5))
        return false;
    const Word before = m_line.mid(m_starts.last());
    double width = 0;
    for (const Bit &part : before)
        width += widthOf(part);
    if (width + widthOf(last) > m_width / 2 || before.first().level > 0)
        return false;
    m_line.resize(m_starts.last());
    endLine();
    m_hyphens = 0;
    put(before);
    put(last);
    return true;
}

void Composer::put(const Word &word)
{
    m_starts += m_line.size();
    for (const Bit &part : word) {
        m_line += part;
        m_used += widthOf(part);
    }
}

bool Composer::hyphenate(const Word &word)
{
    constexpr double leastRoom = 34; // less white at the end of a line is no reason to break a word
    constexpr int mostInARow = 2;
    const double room = m_width - m_used;
    if (word.size() != 1 || word.first().level > 0 || m_set->runs[word.first().run].isWhole || (!m_line.isEmpty() && (room < leastRoom || m_hyphens >= mostInARow)))
        return false;
    const Bit &whole = word.first();
    const type::Hyphenation *hyphenation = m_press.hyphenation(m_set->runs[whole.run].language);
    const QList<int> places = hyphenation ? hyphenation->places(whole.text) : QList<int>();
    const type::ShapedPtr hyphen = m_press.shaper.hyphen(m_set->runs[whole.run].face);
    for (qsizetype i = places.size() - 1; i >= 0; --i) {
        const Bit before = bit(whole.text.left(places[i]), whole.run, whole.level);
        if (widthOf(before) + hyphen->width * sizeOf(whole) / 1000 > room)
            continue;
        put({before, Bit{{}, whole.run, whole.level, hyphen}});
        endLine();
        ++m_hyphens;
        add({bit(whole.text.mid(places[i]), whole.run, whole.level)});
        return true;
    }
    return false;
}

/// Breaks what is longer than a line between any two characters.
void Composer::chop(const Bit &long_)
{
    const double size = sizeOf(long_);
    const auto startsCharacter = [&](int place) {
        const QChar c = long_.text[place];
        return !c.isMark() && !c.isLowSurrogate() && c != QChar(0x200D) &&
               (place == 0 || long_.text[place - 1] != QChar(0x200D));
    };
    int first = 0;
    double used = m_used, from = 0;
    const double step = long_.shaped->signs.isEmpty() ? 0 : long_.shaped->width * size / 1000 / double(long_.text.size());
    const bool isForward = long_.level % 2 == 0;
    for (qsizetype i = 1; i < long_.shaped->signs.size(); ++i) {
        const int place = long_.shaped->signs[i].start;
        if (place <= first || place >= long_.text.size() || !startsCharacter(place))
            continue;
        // Right to left the places run the other way; there, evenly wide characters are near enough.
        const double x = isForward ? long_.shaped->signs[i].x * size / 1000 : step * place;
        const bool isLast = i + 1 == long_.shaped->signs.size();
        const double next = isForward ? (isLast ? long_.shaped->widthWithoutSpace : long_.shaped->signs[i + 1].x) * size / 1000
                                      : step * (place + 1);
        if (used + next - from <= m_width)
            continue;
        put({bit(long_.text.mid(first, place - first), long_.run, long_.level)});
        endLine();
        first = place;
        from = x;
        used = 0;
    }
    put({bit(long_.text.mid(first), long_.run, long_.level)});
}

/// Places the parts of the line from left to right, which differs from the order of reading where scripts mix.
void Composer::orderVisually()
{
    QList<qsizetype> order(m_line.size());
    std::iota(order.begin(), order.end(), 0);
    quint8 highest = 0;
    for (const Bit &part : std::as_const(m_line))
        highest = std::max(highest, part.level);
    for (quint8 level = highest; level > 0; --level)
        for (qsizetype i = 0; i < order.size(); ++i) {
            qsizetype end = i;
            while (end < order.size() && m_line[order[end]].level >= level)
                ++end;
            std::reverse(order.begin() + i, order.begin() + end);
            i = std::max(i, end);
        }
    Text::Line &line = m_set->lines.last();
    line.parts.resize(m_line.size());
    double x = 0;
    for (const qsizetype i : order) {
        line.parts[i] = {m_line[i].shaped, x, m_line[i].run};
        x += widthOf(m_line[i]);
    }
}

void Composer::endLine()
{
    Text::Line line;
    double size = m_set->runs.isEmpty() ? bodySize : m_line.isEmpty() ? m_set->runs.first().size : 0;
    for (const Bit &part : std::as_const(m_line))
        size = std::max(size, sizeOf(part));
    if (m_line.isEmpty() && !m_set->lines.isEmpty() && m_used == 0)
        return; // the end after the last line
    // An empty line parts what stands above and below it; half the height does that.
    const bool isBlank = !m_line.isEmpty() && std::ranges::all_of(m_line, [](const Bit &part) { return part.text.trimmed().isEmpty(); });
    line.height = lineHeight * size * (isBlank ? 0.5 : 1);
    line.base = baseLine * size;
    line.width = m_line.isEmpty() ? 0 : widthOf(m_line);
    m_set->lines += line;
    orderVisually();
    m_line.clear();
    m_starts.clear();
    m_used = 0;
}

Text::Text(Press &press, const QList<Run> &runs, double width)
    : m_set(Composer(press, runs, width).compose())
{
}

} // namespace oogst::pages
