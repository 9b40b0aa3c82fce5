// The Dutch dictionary, where one is installed: Hunspell, read once, in the background.

#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class Hunspell;

namespace oogst {

/// Without a dictionary every word is right and nothing is suggested.
class Spelling : public QObject
{
    Q_OBJECT

public:
    /// Of the language of the notes, Dutch. Starts reading the dictionary at the first call.
    static Spelling &dutch();
    /// Reads from a folder of dictionaries; `name` is like "nl_NL". For the tests.
    Spelling(const QStringList &folders, const QString &name);
    ~Spelling() override;

    bool isReady() const { return m_hunspell != nullptr; }
    bool isRight(const QString &word) const;
    /// At most five.
    QStringList suggestionsFor(const QString &word) const;

signals:
    /// The dictionary has been read.
    void ready();

private:
    QByteArray encoded(const QString &word) const;
    QString decoded(const std::string &word) const;

    std::shared_ptr<Hunspell> m_hunspell;
    bool m_isUnicode = true;
};

} // namespace oogst
