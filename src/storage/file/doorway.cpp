#include "storage/file/doorway.h"

#include "storage/backups.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace oogst {
namespace {

constexpr QLatin1String aside("-aside");

/// Where the turn at this document is kept, and the note; none without a data folder.
QString doorOf(const QString &path)
{
    const QString folder = backupTerms().folder + QStringLiteral("/doors");
    if (backupTerms().folder.isEmpty() || !QDir().mkpath(folder))
        return {};
    const QByteArray place = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder + QLatin1Char('/') + QString::fromLatin1(place);
}

} // namespace

Doorway::Doorway(const QString &path) : m_path(sql::withoutLinks(path))
{
    if (const QString door = doorOf(m_path); !door.isEmpty())
        m_turn = Turn::at(door, sql::SqliteConnection::longestWait);
}

Doorway::~Doorway()
{
    if (m_turn && !QFile::exists(m_path + sql::sideSuffix))
        m_turn->drop();
}

void Doorway::setStrangeSideFilesAside() const
{
    const auto noted = m_turn ? sql::FileNodes::fromText(m_turn->note()) : std::nullopt;
    const sql::FileNodes now = sql::FileNodes::at(m_path);
    if (!noted || now.side != noted->side || (now.main == noted->main && now.device == noted->device))
        return;
    // The other document is gone, and with it what the side file builds on; who has it open has all of it.
    QFile::remove(m_path + sql::sideSuffix + aside);
    QFile::rename(m_path + sql::sideSuffix, m_path + sql::sideSuffix + aside);
    QFile::remove(m_path + sql::indexSuffix);
}

void Doorway::noteOpen(const sql::SqliteConnection &document) const
{
    if (m_turn && document.isStillThere())
        m_turn->setNote(document.nodes().toText());
}

void dropSetAside(const QString &path)
{
    QFile::remove(sql::withoutLinks(path) + sql::sideSuffix + aside);
}

} // namespace oogst
