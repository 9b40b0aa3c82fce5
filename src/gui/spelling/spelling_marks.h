// The wavy line under words that are not in the dictionary.

#pragma once

#include <QSet>
#include <QSyntaxHighlighter>

namespace oogst {

/// A word in a text: where it begins and how long it is; no length for none.
struct WordSpan {
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
};

/// Marks words of a text that nobody knows: neither the dictionary nor the meetup. The word under the caret is
/// left alone until it is finished.
class SpellingMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellingMarks(QTextDocument *document);

    void setKnownNames(const QStringList &names);
    bool isRight(const QString &word) const;
    /// Empty for a word that is right.
    QStringList suggestionsFor(const QString &word) const;
    /// The first word of `text` that is not right and ends at `from` or behind it; else the first from the start.
    WordSpan nextWrong(const QString &text, int from) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    QSet<QString> m_names;
};

} // namespace oogst
