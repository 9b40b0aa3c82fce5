#include "gui/settings.h"

#include "workspace/server_access.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace oogst::settings {
namespace {

constexpr int version = 1;
constexpr qsizetype mostRecent = 10;

QString &file()
{
    static QString path;
    return path;
}

std::unique_ptr<QSettings> open()
{
    auto store = file().isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"oogst"_s, u"oogst"_s)
                                  : std::make_unique<QSettings>(file(), QSettings::IniFormat);
    if (!store->contains(u"version"_s))
        store->setValue(u"version"_s, version);
    return store;
}

} // namespace

void useSettingsFile(const QString &path)
{
    file() = path;
}

Theme theme()
{
    const QString word = open()->value(u"theme"_s).toString();
    return word == u"light" ? Theme::Light : word == u"dark" ? Theme::Dark : Theme::System;
}

void setTheme(Theme theme)
{
    open()->setValue(u"theme"_s, theme == Theme::Light ? u"light"_s : theme == Theme::Dark ? u"dark"_s : u"system"_s);
}

ScreenLanguage language()
{
    const QString word = open()->value(u"language"_s).toString();
    return word == u"nl" ? ScreenLanguage::Dutch : word == u"en" ? ScreenLanguage::English : ScreenLanguage::System;
}

void setLanguage(ScreenLanguage language)
{
    open()->setValue(u"language"_s, language == ScreenLanguage::Dutch ? u"nl"_s : language == ScreenLanguage::English ? u"en"_s : u"system"_s);
}

QString reportLanguage()
{
    return open()->value(u"report_language"_s).toString();
}

void setReportLanguage(const QString &tag)
{
    open()->setValue(u"report_language"_s, tag);
}

int backupCopies()
{
    return std::clamp(open()->value(u"backup_copies"_s, 10).toInt(), 0, 100);
}

void setBackupCopies(int copies)
{
    open()->setValue(u"backup_copies"_s, copies);
}

QStringList recentFiles()
{
    return open()->value(u"recent"_s).toStringList();
}

void addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    // Of a server the address, never the password.
    const QString whole = server::isAddress(path) ? server::withoutPassword(path) : QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    open()->setValue(u"recent"_s, files.mid(0, mostRecent));
}

void removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    open()->setValue(u"recent"_s, files);
}

QByteArray windowState(const QString &name)
{
    return open()->value(u"window/"_s + name).toByteArray();
}

void setWindowState(const QString &name, const QByteArray &state)
{
    open()->setValue(u"window/"_s + name, state);
}

QHash<QString, QString> columnsOfList(const QString &fingerprint)
{
    QHash<QString, QString> fields;
    const auto store = open();
    store->beginGroup(u"lists/"_s + fingerprint);
    for (const QString &name : store->childKeys())
        fields.insert(name, store->value(name).toString());
    return fields;
}

void rememberColumnsOfList(const QString &fingerprint, const QHash<QString, QString> &fields)
{
    const auto store = open();
    store->beginGroup(u"lists/"_s + fingerprint);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        store->setValue(it.key(), it.value());
}

QString columnName(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

namespace {

QString pairName(const QString &one, const QString &other)
{
    return u"apart/"_s + std::min(one, other) + u'_' + std::max(one, other);
}

} // namespace

bool isKeptApart(const QString &one, const QString &other)
{
    return open()->contains(pairName(one, other));
}

void keepApart(const QString &one, const QString &other)
{
    open()->setValue(pairName(one, other), true);
}

} // namespace oogst::settings
