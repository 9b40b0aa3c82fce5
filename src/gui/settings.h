// What the program remembers between runs. Never anything about people but the names of recent files.

#pragma once

#include "gui/style.h"

#include <QByteArray>
#include <QStringList>

namespace oogst {

/// The language of the windows.
enum class Language { System, Dutch, English };

/// The settings of this user: an INI file in the place of the desktop, or the one `useSettingsFile` names.
namespace settings {

void useSettingsFile(const QString &path);

Theme theme();
void setTheme(Theme theme);
Language language();
void setLanguage(Language language);

/// How many copies of a document the program keeps; 0 for none.
int backupCopies();
void setBackupCopies(int copies);

/// Newest first; files that are gone stay in it, so that the start page can say so.
QStringList recentFiles();
void addRecentFile(const QString &path);
void removeRecentFile(const QString &path);

QByteArray windowState(const QString &name);
void setWindowState(const QString &name, const QByteArray &state);

} // namespace settings
} // namespace oogst
