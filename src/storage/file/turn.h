// The turn of one thread of one program at something that several programs use.

#pragma once

#include <QString>

#include <optional>

namespace oogst {

/// Ends with the object, and with its program however that ends: the lock is the kernel's. (A QLockFile whose program was
/// killed while it made it stays for ever.)
class Turn
{
public:
    /// Waits for the turn that this file stands for, which is made if need be; nothing when it cannot be made, or when
    /// somebody else has it for longer (milliseconds).
    static std::optional<Turn> at(const QString &lockFile, qint64 longestWait);

    Turn(Turn &&other) noexcept;
    Turn &operator=(Turn &&other) noexcept;
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;
    ~Turn();

    QByteArray note() const;
    void setNote(const QByteArray &note) const; ///< for whoever comes after
    void drop() const;                          ///< nobody needs the file any more; who waits for it makes another

private:
    Turn(QString path, int file);
    bool isOfThePath() const;

    QString m_path;
    int m_file = -1;
};

} // namespace oogst
