#include "report/type/hyphenation.h"

#include <QFile>

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>

namespace oogst::type {
namespace {

constexpr qsizetype shortestWord = 7, longestWord = 80, leastBefore = 3, leastAfter = 3;

QString patternFile(const QByteArray &language)
{
    const QString name = language == "nl" ? QStringLiteral("hyph_nl_NL.dic") : QStringLiteral("hyph_en_US.dic");
    for (const char *folder : {"/usr/share/hyphen/", "/usr/local/share/hyphen/"})
        if (QFile::exists(QLatin1StringView(folder) + name))
            return QLatin1StringView(folder) + name;
    return {};
}

} // namespace

struct Hyphenation::Patterns {
    explicit Patterns(const QString &path)
        : dictionary(path.isEmpty() ? nullptr : hnj_hyphen_load(QFile::encodeName(path).constData()))
    {
        if (dictionary && qstrnicmp(dictionary->cset, "UTF-8", 5) != 0)
            isLatin1 = true;
    }
    ~Patterns()
    {
        if (dictionary)
            hnj_hyphen_free(dictionary);
    }
    Q_DISABLE_COPY_MOVE(Patterns)

    HyphenDict *dictionary;
    bool isLatin1 = false;
};

Hyphenation::Hyphenation(const QByteArray &language)
    : m_patterns(std::make_unique<Patterns>(patternFile(language)))
{
}

Hyphenation::~Hyphenation() = default;

QList<int> Hyphenation::places(const QString &text) const
{
    qsizetype first = 0, end = text.size();
    while (first < end && !text[first].isLetter())
        ++first;
    while (end > first && !text[end - 1].isLetter())
        --end;
    const QString word = text.mid(first, end - first).toLower();
    const bool isPlain =
        std::ranges::all_of(word, [](QChar c) { return c.isLetter() && c.unicode() < 0x100; });
    if (!m_patterns->dictionary || !isPlain || word.size() < shortestWord || word.size() > longestWord ||
        word.size() != end - first)
        return {};
    const QByteArray bytes = m_patterns->isLatin1 ? word.toLatin1() : word.toUtf8();
    QByteArray marks(bytes.size() + 5, '\0');
    char **replacements = nullptr;
    int *places = nullptr, *cuts = nullptr;
    hnj_hyphen_hyphenate2(m_patterns->dictionary, bytes.constData(), int(bytes.size()), marks.data(), nullptr,
                          &replacements, &places, &cuts);
    QList<int> found;
    qsizetype unit = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool isWhole = m_patterns->isLatin1 || (quint8(i + 1 < bytes.size() ? bytes[i + 1] : 0) & 0xC0) != 0x80;
        unit += isWhole ? 1 : 0;
        // Where the spelling would change ("cafeetje" to "café-tje") the word stays whole.
        const bool isChanged = replacements && replacements[i];
        if (isWhole && (marks[i] & 1) && !isChanged && unit >= leastBefore && word.size() - unit >= leastAfter)
            found += int(first + unit);
    }
    if (replacements)
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(replacements[i]); // NOLINT: handed over by a C library
    std::free(static_cast<void *>(replacements));
    std::free(places);
    std::free(cuts);
    return found;
}

} // namespace oogst::type
