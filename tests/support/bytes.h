// What is in files, for tests that look for it.

#pragma once

#include <QDir>
#include <QFile>

namespace oogst::test {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All that lies in a folder and below, in one heap.
inline QByteArray allBytesIn(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot))
        all += entry.isDir() ? allBytesIn(entry.filePath()) : bytesOf(entry.filePath());
    return all;
}

} // namespace oogst::test
