#include "report/publishing/half_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <chrono>

namespace oogst {
namespace {

const QString prefix = QStringLiteral(".oogst-"), lockEnding = QStringLiteral(".lock");

/// A lock of this computer is stale as soon as its process is gone; one of another computer, in a shared folder, when a
/// day has passed.
std::unique_ptr<QLockFile> lockAt(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(std::chrono::hours(24));
    return lock;
}

void cleanUp(const QString &parent)
{
    const QDir place(parent);
    const QStringList locks = place.entryList({prefix + u'*' + lockEnding}, QDir::Files | QDir::Hidden);
    for (const QString &name : locks) {
        const auto lock = lockAt(place.filePath(name));
        if (!lock->tryLock())
            continue; // its maker is at work
        const QString half = place.filePath(name.chopped(lockEnding.size()));
        if (!QFileInfo(half).isSymLink()) // never what a link of somebody else leads to
            QDir(half).removeRecursively();
    }
}

} // namespace

HalfFolder::HalfFolder(const QString &parent)
{
    cleanUp(parent);
    m_path = QDir(parent).filePath(prefix + QUuid::createUuid().toString(QUuid::Id128).left(12));
    // The lock comes before the folder and goes after it: a folder without one belongs to nobody of ours.
    m_lock = lockAt(m_path + lockEnding);
    m_isValid = m_lock->tryLock() && QDir().mkdir(m_path);
}

HalfFolder::~HalfFolder()
{
    if (m_isValid)
        QDir(m_path).removeRecursively();
}

QString HalfFolder::filePath(const QString &name) const
{
    return QDir(m_path).filePath(name);
}

bool HalfFolder::become(const QString &path)
{
    if (!m_isValid || !QDir().rename(m_path, path))
        return false;
    m_isValid = false;
    return true;
}

} // namespace oogst
