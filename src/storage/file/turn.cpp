#include "storage/file/turn.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace oogst {

Turn::Turn(QString path, int file) : m_path(std::move(path)), m_file(file) {}

Turn::Turn(Turn &&other) noexcept : m_path(std::move(other.m_path)), m_file(std::exchange(other.m_file, -1)) {}

Turn &Turn::operator=(Turn &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_file, other.m_file);
    return *this;
}

Turn::~Turn()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::optional<Turn> Turn::at(const QString &lockFile, qint64 longestWait)
{
    QElapsedTimer waited;
    waited.start();
    do {
        Turn turn(lockFile, ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (turn.m_file < 0)
            return {};
        while (::flock(turn.m_file, LOCK_EX | LOCK_NB) != 0) {
            if (waited.hasExpired(longestWait))
                return {};
            QThread::msleep(5);
        }
        if (turn.isOfThePath())
            return turn;
    } while (!waited.hasExpired(longestWait));
    return {};
}

/// Whoever had the turn before may have dropped the file that was waited for.
bool Turn::isOfThePath() const
{
    struct stat held, there;
    return ::fstat(m_file, &held) == 0 && ::stat(QFile::encodeName(m_path).constData(), &there) == 0 && held.st_ino == there.st_ino
           && held.st_dev == there.st_dev;
}

QByteArray Turn::note() const
{
    QByteArray bytes(512, '\0');
    const ssize_t count = ::pread(m_file, bytes.data(), size_t(bytes.size()), 0);
    return bytes.left(std::max<ssize_t>(0, count));
}

void Turn::setNote(const QByteArray &note) const
{
    // A note that is cut off by a full disk is read as none.
    if (::ftruncate(m_file, 0) != 0 || ::pwrite(m_file, note.constData(), size_t(note.size()), 0) != note.size())
        static_cast<void>(::ftruncate(m_file, 0) == 0);
}

void Turn::drop() const
{
    QFile::remove(m_path);
}

} // namespace oogst
