#include "gui/fuzzy.h"

#include <QStringList>

#include <algorithm>

namespace oogst {
namespace {

bool startsWordAt(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Letters in their order, mostly beginning words: "tgo" fits "tafel gelijkwaardig ontmoeten".
int lettersScore(const QString &word, const QString &text)
{
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : word) {
        const qsizetype before = at;
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return 0;
        score += startsWordAt(text, at) ? 6 : at == before + 1 ? 4 : 0;
    }
    // Letters scattered over a long text mean nothing.
    return score >= int(word.size()) * 3 ? score : 0;
}

int wordScore(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool ends = at + word.size() == text.size() || !text[at + word.size()].isLetterOrNumber();
        const int score = !startsWordAt(text, at) ? 40 : ends ? 100 : 70;
        best = std::max(best, score + (at == 0 ? 10 : 0));
    }
    return best > 0 || word.size() < 2 ? best : lettersScore(word, text);
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    int sum = 0;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int score = wordScore(word, text);
        if (score == 0)
            return 0;
        sum += score;
    }
    // Of two equal fits the shorter text says it better.
    return words.isEmpty() ? 0 : sum * 10 / int(words.size()) - int(std::min<qsizetype>(text.size(), 200)) / 10;
}

} // namespace oogst
