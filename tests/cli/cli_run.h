// Runs the command line inside the test.

#pragma once

#include "cli/run.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace oogst::test {

/// What one call printed and returned.
struct Ran {
    int code = 0;
    QString out;
    QString err;
};

Ran ran(const QStringList &arguments);

/// A folder of its own with paths in it, gone with the object.
class Folder
{
public:
    QString operator/(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

QByteArray bytesOf(const QString &path);
void write(const QString &path, const QByteArray &bytes);

} // namespace oogst::test
