#include "gui/style.h"

#include "gui/style_sheet.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace oogst {
namespace {

Colours current = lightColours();
Theme theme = Theme::System;

struct SectorColour {
    const char *word;
    const char *light;
    const char *dark;
};

constexpr SectorColour sectorColours[] = {
    {"municipality", "#2563eb", "#6ea0ff"},          {"residents_initiative", "#1f6f5c", "#4fb89c"},
    {"social_professional", "#b45309", "#e8954a"},   {"knowledge_institution", "#7c3aed", "#b08cff"},
    {"housing_corporation", "#0e7490", "#4cb8d6"},   {"management_organisation", "#be185d", "#f07fb0"},
    {"province", "#4d7c0f", "#9bc653"},              {"other", "#5b6472", "#a3abb8"},
};

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.card);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.problem);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.soft);
    p.setColor(QPalette::HighlightedText, c.onSoft);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.card.lighter(110));
    p.setColor(QPalette::Midlight, c.border.lighter(105));
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.border.darker(120));
    p.setColor(QPalette::Shadow, c.isDark ? QColor(Qt::black) : c.border.darker(160));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

/// What the desktop had before we touched the palette.
bool isSystemDark()
{
    static const QPalette system = QGuiApplication::palette();
    return system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
}

/// The font that comes along (so that it looks the same everywhere), else the one of the desktop.
void useOwnFont(QApplication &app)
{
    static bool done = false;
    if (std::exchange(done, true))
        return;
    QString family;
    const QDir fonts(u":/fonts"_s);
    for (const QString &file : fonts.entryList(QDir::Files, QDir::Name)) {
        const int id = QFontDatabase::addApplicationFont(fonts.filePath(file));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (family.isEmpty() && !families.isEmpty() && !families.first().contains("Mono"_L1))
            family = families.first();
    }
    QFont font = app.font();
    if (!family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    app.setFont(font);
}

} // namespace

const Colours &colours()
{
    return current;
}

Colours lightColours()
{
    return {.window = 0xf5f6f8, .card = 0xffffff, .border = 0xd9dde3, .text = 0x1d2633, .muted = 0x5b6472,
            .accent = 0x1f6f5c, .onAccent = 0xffffff, .soft = 0xe6f2ee, .onSoft = 0x17594a, .warning = 0x9a4508,
            .warningSoft = 0xfff1e2, .problem = 0xb42318, .problemSoft = 0xfdecea, .isDark = false};
}

Colours darkColours()
{
    return {.window = 0x171b20, .card = 0x20262d, .border = 0x3a434d, .text = 0xe6eaef, .muted = 0xa7b0bc,
            .accent = 0x5cc7aa, .onAccent = 0x0c1f1a, .soft = 0x20423a, .onSoft = 0xb9ecdd, .warning = 0xf3b077,
            .warningSoft = 0x46301c, .problem = 0xff9d92, .problemSoft = 0x4a2522, .isDark = true};
}

void applyTheme(QApplication &app, Theme wanted)
{
    theme = wanted;
    const bool isDark = wanted == Theme::Dark || (wanted == Theme::System && isSystemDark());
    isSystemDark(); // remembers the palette of the desktop before ours is set
    current = isDark ? darkColours() : lightColours();
    useOwnFont(app);
    app.setStyle(QStyleFactory::create(u"Fusion"_s));
    app.setPalette(paletteOf(current));
    app.setStyleSheet(styleSheet(current));
}

Theme currentTheme()
{
    return theme;
}

QColor sectorColour(const QString &sector)
{
    for (const SectorColour &known : sectorColours)
        if (sector == QLatin1StringView(known.word))
            return QColor(QLatin1StringView(current.isDark ? known.dark : known.light));
    if (sector.isEmpty())
        return current.muted;
    // A steady hue from the letters; qHash differs per run, so count by hand.
    int hue = 0;
    for (const QChar letter : sector)
        hue = (hue * 31 + letter.unicode()) % 360;
    return QColor::fromHsl(hue, 140, current.isDark ? 170 : 95);
}

void setLook(QWidget *widget, const char *look)
{
    if (widget->property("look").toString() == QLatin1StringView(look))
        return; // finding the rules of a style costs more than most of what is shown with it
    widget->setProperty("look", QString::fromLatin1(look));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QIcon icon(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll();
    QIcon made;
    for (const auto &[mode, colour] : {std::pair(QIcon::Normal, current.text), std::pair(QIcon::Disabled, current.muted)}) {
        QByteArray coloured = drawing;
        QSvgRenderer renderer(coloured.replace("currentColor", colour.name().toLatin1()));
        for (const int size : {16, 24, 32, 48}) {
            QPixmap picture(size, size);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            renderer.render(&painter);
            made.addPixmap(picture, mode);
        }
    }
    return made;
}

} // namespace oogst
