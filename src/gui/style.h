// How the program looks: two palettes, one accent, and the looks a widget can have.

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

namespace oogst {

/// The setting "System / Light / Dark".
enum class Theme { System, Light, Dark };

/// The colours that stand. Everything that paints for itself takes them from `colours()`, never its own.
struct Colours {
    QColor window;     ///< behind the cards
    QColor card;
    QColor border;
    QColor text;
    QColor muted;      ///< second-rank text
    QColor accent;     ///< the one accent: the chosen, the main button
    QColor onAccent;
    QColor soft;       ///< the accent as a background
    QColor onSoft;
    QColor warning;    ///< text of what needs attention
    QColor warningSoft;
    QColor problem;    ///< text of what is wrong
    QColor problemSoft;
    bool isDark = false;
};
const Colours &colours();
/// The two palettes, for the test of contrast.
Colours lightColours();
Colours darkColours();

/// Sets style, palette, style sheet and font of the program. Can be called again at any time.
void applyTheme(QApplication &app, Theme theme);
Theme currentTheme();

/// The colour of a sector: always shown beside its word. Unknown sectors get a steady colour of their own.
QColor sectorColour(const QString &sector);

/// Gives a widget one of the looks of the style sheet: "card", "title", "heading", "muted", "primary", "flat",
/// "chip", "chip-plain", "chip-warning", "problem", "pane", "bar".
void setLook(QWidget *widget, const char *look);

/// An icon of resources/icons in the colour of text, for light and dark alike.
QIcon icon(const QString &name);

} // namespace oogst
