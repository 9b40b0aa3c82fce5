// The language of the windows: Dutch first, English complete.

#pragma once

#include "gui/settings.h"

#include <QLocale>

class QCoreApplication;

namespace oogst {

/// The locale that a setting means: "System" is English where the desktop speaks English, else Dutch.
QLocale localeOf(ScreenLanguage language);
/// Puts the translations of all rooms and of Qt in place, and the locale for numbers and days. Texts that stand
/// already are not changed: windows made afterwards speak the language.
void applyLanguage(QCoreApplication &app, ScreenLanguage language);

} // namespace oogst
