// A folder that is not finished yet: hidden, and cleaned up by who comes next when its maker was killed.

#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace oogst {

/// Made hidden beside its later place. Gone again with this object, unless `become` gave it its name.
class HalfFolder
{
public:
    /// In `parent`, which exists. First takes away what makers that are no more left behind there.
    explicit HalfFolder(const QString &parent);
    ~HalfFolder();
    Q_DISABLE_COPY_MOVE(HalfFolder)

    /// Whether it could be made.
    bool isValid() const { return m_isValid; }
    QString path() const { return m_path; }
    QString filePath(const QString &name) const;
    /// Gives it its lasting name, all at once.
    bool become(const QString &path);

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock; ///< beside the folder, so that it goes last
    bool m_isValid = false;
};

} // namespace oogst
