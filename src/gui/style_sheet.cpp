#include "gui/style_sheet.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

/// Replaces "$name" by the colours.
QString filledIn(QString sheet, const Colours &c)
{
    const std::pair<QLatin1StringView, QColor> names[] = {
        {"$window"_L1, c.window},   {"$card"_L1, c.card},       {"$border"_L1, c.border},
        {"$text"_L1, c.text},       {"$muted"_L1, c.muted},     {"$accent"_L1, c.accent},
        {"$onAccent"_L1, c.onAccent}, {"$softer"_L1, c.isDark ? c.border : c.window},
        {"$soft"_L1, c.soft},       {"$onSoft"_L1, c.onSoft},
        {"$warningSoft"_L1, c.warningSoft}, {"$warning"_L1, c.warning},
        {"$problemSoft"_L1, c.problemSoft}, {"$problem"_L1, c.problem},
    };
    // Longer names first, so that "$soft" does not eat the start of "$softer".
    QList<std::pair<QLatin1StringView, QColor>> order(std::begin(names), std::end(names));
    std::ranges::sort(order, [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[name, colour] : order)
        sheet.replace(name, colour.name());
    return sheet;
}

constexpr const char *sheet = R"(
QToolTip { color: $text; background: $card; border: 1px solid $border; padding: 4px; }
*[look="card"] { background: $card; border: 1px solid $border; border-radius: 6px; }
*[look="pane"] { background: $card; border: 0; border-right: 1px solid $border; }
*[look="bar"] { background: $soft; border-radius: 4px; }
*[look="bar-problem"] { background: $problemSoft; border-radius: 4px; }
*[look="bar-problem"] QLabel { color: $problem; }
*[look="bar"] QLabel { color: $onSoft; }
QLabel[look="title"] { font-size: 15pt; font-weight: 600; color: $text; }
QLabel[look="heading"] { font-weight: 600; color: $text; }
QLabel[look="muted"] { color: $muted; }
QLabel[look="problem"] { color: $problem; }
QLabel[look="big"] { font-size: 18pt; font-weight: 600; color: $text; }
QLabel[look="chip"] { background: $soft; color: $onSoft; border-radius: 10px; padding: 3px 10px; font-weight: 600; }
QLabel[look="chip-plain"] { background: $softer; color: $text; border: 1px solid $border; border-radius: 10px; padding: 2px 9px; }
QLabel[look="chip-warning"] { background: $warningSoft; color: $warning; border-radius: 10px; padding: 3px 10px; font-weight: 600; }
QPushButton { background: $card; color: $text; border: 1px solid $border; border-radius: 5px; padding: 5px 12px; min-height: 16px; }
QPushButton:hover { border-color: $accent; }
QPushButton:pressed, QPushButton:checked { background: $soft; color: $onSoft; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $muted; border-color: $border; }
QPushButton:default, QPushButton[look="primary"] { background: $accent; color: $onAccent; border-color: $accent; font-weight: 600; }
QPushButton:default:focus, QPushButton[look="primary"]:focus { border: 2px solid $text; }
QPushButton:default:disabled, QPushButton[look="primary"]:disabled { background: $softer; color: $muted; border-color: $border; }
QPushButton[look="flat"] { border: 1px solid transparent; background: transparent; color: $accent; text-align: left; padding: 3px 6px; }
QPushButton[look="flat"]:hover { text-decoration: underline; }
QPushButton[look="flat"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 3px; color: $text; background: transparent; }
QToolButton:hover { background: $soft; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton:checked { background: $soft; color: $onSoft; }
QLineEdit, QPlainTextEdit, QTextEdit { background: $card; color: $text; border: 1px solid $border; border-radius: 4px; padding: 3px 6px; selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit { min-height: 18px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 2px 5px; }
*[faulty="true"] { border: 1px solid $problem; }
QListView, QTreeView, QTableView { background: $card; color: $text; border: 1px solid $border; border-radius: 4px; outline: 0; }
QListView::item, QTreeView::item { padding: 4px 2px; }
QListView#findingsList::item { border: 1px solid transparent; }
QListView#findingsList::item:focus { border: 1px solid $accent; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $soft; color: $onSoft; }
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 1px solid $accent; }
QHeaderView::section { background: $window; color: $muted; border: 0; border-bottom: 1px solid $border; padding: 5px 6px; }
QTreeView[look="tree"] { border: 0; }
QTreeView#outline::item:selected, QTreeView#outline::branch:selected { background: transparent; }
QListView[look="plain"] { border: 0; background: transparent; }
QTabBar { outline: 0; }
QTabBar[look="pages"] { border: 0; }
QTabBar[look="pages"]::tab { background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent; padding: 6px 14px; margin-right: 2px; }
QTabBar[look="pages"]::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar[look="pages"]::tab:hover { color: $text; }
QTabBar[look="pages"]::tab:selected:focus { background: $soft; color: $onSoft; border-bottom: 2px solid $accent; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[look="plain"] { background: transparent; }
QStatusBar { background: $card; color: $muted; border-top: 1px solid $border; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; padding: 0 8px; }
QMenuBar { background: $card; border-bottom: 1px solid $border; }
QMenuBar::item { padding: 4px 9px; background: transparent; color: $text; }
QMenuBar::item:selected { background: $soft; color: $onSoft; }
QMenu { background: $card; border: 1px solid $border; padding: 4px; color: $text; }
QMenu::item { padding: 5px 24px 5px 22px; border-radius: 3px; }
QMenu::item:selected { background: $soft; color: $onSoft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QSplitter::handle { background: transparent; }
)";

} // namespace

QString styleSheet(const Colours &colours)
{
    return filledIn(QString::fromLatin1(sheet), colours);
}

} // namespace oogst
