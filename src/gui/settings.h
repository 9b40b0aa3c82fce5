// What the program remembers between runs. Never anything about people but the names of recent files.

#pragma once

#include "gui/style.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace oogst {

/// The language of the windows.
enum class ScreenLanguage { System, Dutch, English };

/// The settings of this user: an INI file in the place of the desktop, or the one `useSettingsFile` names.
namespace settings {

void useSettingsFile(const QString &path);

Theme theme();
void setTheme(Theme theme);
ScreenLanguage language();
void setLanguage(ScreenLanguage language);

/// The language that was chosen last for reports, "nl" or "en"; empty while none was.
QString reportLanguage();
void setReportLanguage(const QString &tag);

/// How many copies of a document the program keeps; 0 for none.
int backupCopies();
void setBackupCopies(int copies);

/// Newest first; files that are gone stay in it, so that the start page can say so.
QStringList recentFiles();
void addRecentFile(const QString &path);
void removeRecentFile(const QString &path);

QByteArray windowState(const QString &name);
void setWindowState(const QString &name, const QByteArray &state);

/// What columns of lists with these headings were chosen to be, by `columnName`. Names are hashes: no word of a list
/// stands in the settings.
QHash<QString, QString> columnsOfList(const QString &fingerprint);
void rememberColumnsOfList(const QString &fingerprint, const QHash<QString, QString> &fields);
QString columnName(const QString &key);

/// Pairs of records that somebody said are not the same, by their ids.
bool isKeptApart(const QString &one, const QString &other);
void keepApart(const QString &one, const QString &other);

} // namespace settings
} // namespace oogst
