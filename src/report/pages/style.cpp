#include "report/pages/style.h"

#include <QFontDatabase>

namespace oogst::pages {
namespace {

QString loadFamily()
{
    QString family = QStringLiteral("Noto Sans");
    for (const char *style : {"Regular", "Bold", "Italic", "BoldItalic"}) {
        const int id =
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/NotoSans-%1.ttf").arg(QLatin1StringView(style)));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (!families.isEmpty())
            family = families.first();
    }
    return family;
}

} // namespace

QFont font(qreal points, Face face)
{
    static const QString family = loadFamily();
    QFont font(family);
    font.setPointSizeF(points);
    font.setBold(face == Face::Bold);
    font.setItalic(face == Face::Italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

} // namespace oogst::pages
