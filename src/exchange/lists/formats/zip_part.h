// Parts of a zipped file, read as a stream and never larger than a list can be.

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace oogst::lists {

/// A zip file in memory. Lives as long as the parts opened from it.
class ZipFile
{
public:
    /// Refuses what is no zip file, is locked with a password, or is damaged.
    static Result<std::unique_ptr<ZipFile>> open(const QByteArray &bytes);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    bool has(const QString &name) const;
    /// The part as a stream; null when there is none. Reading stops with an error where the part is larger than
    /// allowed or holds a text without end: `problem` then says so.
    std::unique_ptr<QIODevice> part(const QString &name);
    /// Why reading a part went wrong, or empty.
    QString problem() const { return m_problem; }

private:
    friend class ZipPart;
    struct Archive;
    ZipFile(std::unique_ptr<Archive> archive);

    std::unique_ptr<Archive> m_archive;
    qint64 m_unpacked = 0;
    QString m_problem;
};

} // namespace oogst::lists
