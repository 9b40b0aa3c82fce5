// Where a word may be broken at the end of a line.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace oogst::type {

/// Patterns of libhyphen for one language. Where the computer has none, no word is broken.
class Hyphenation
{
public:
    /// `language` as in "nl".
    explicit Hyphenation(const QByteArray &language);
    ~Hyphenation();
    Q_DISABLE_COPY_MOVE(Hyphenation)

    /// The places in `word` before which a hyphen may come, rising. Punctuation around the word is passed over; what
    /// is no plain word (an address, a number) has none.
    QList<int> places(const QString &word) const;

private:
    struct Patterns;
    std::unique_ptr<Patterns> m_patterns;
};

} // namespace oogst::type
