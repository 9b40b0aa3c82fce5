#include "gui/spelling/spelling.h"

#include <QFile>
#include <QPointer>
#include <QStandardPaths>
#include <QThreadPool>

#include <hunspell/hunspell.hxx>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

QStringList usualFolders()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"myspell/dicts"_s, QStandardPaths::LocateDirectory);
    folders += u"/usr/share/hunspell"_s;
    return folders;
}

} // namespace

Spelling &Spelling::dutch()
{
    static Spelling spelling(usualFolders(), u"nl_NL"_s);
    return spelling;
}

Spelling::Spelling(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        const QString rules = u"%1/%2.aff"_s.arg(folder, name), words = u"%1/%2.dic"_s.arg(folder, name);
        if (!QFile::exists(rules) || !QFile::exists(words))
            continue;
        // A tenth of a second or more: not while somebody types.
        QThreadPool::globalInstance()->start([self = QPointer<Spelling>(this), rules, words] {
            auto read = std::make_shared<Hunspell>(QFile::encodeName(rules).constData(), QFile::encodeName(words).constData());
            if (!self)
                return;
            QMetaObject::invokeMethod(
                self.data(),
                [self, read] {
                    if (!self)
                        return;
                    self->m_isUnicode = QByteArray::fromStdString(read->get_dict_encoding()).toUpper().contains("UTF");
                    self->m_hunspell = read;
                    emit self->ready();
                },
                Qt::QueuedConnection);
        });
        return;
    }
}

Spelling::~Spelling() = default;

QByteArray Spelling::encoded(const QString &word) const
{
    const QString plain = QString(word).replace(u'’', u'\'');
    return m_isUnicode ? plain.toUtf8() : plain.toLatin1();
}

QString Spelling::decoded(const std::string &word) const
{
    return m_isUnicode ? QString::fromStdString(word) : QString::fromLatin1(word.data(), qsizetype(word.size()));
}

bool Spelling::isRight(const QString &word) const
{
    return !m_hunspell || m_hunspell->spell(encoded(word).toStdString());
}

QStringList Spelling::suggestionsFor(const QString &word) const
{
    constexpr qsizetype most = 5;
    QStringList better;
    if (m_hunspell)
        for (const std::string &one : m_hunspell->suggest(encoded(word).toStdString()))
            if (better.size() < most)
                better += decoded(one);
    return better;
}

} // namespace oogst
