#include "report/house_colours.h"

#include <algorithm>
#include <cmath>

namespace oogst {
namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor tintOf(const QColor &colour)
{
    constexpr double part = 0.07;
    const auto mix = [](int value) { return int(std::lround(255 - part * (255 - value))); };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

QColor readable(const QColor &colour)
{
    constexpr int step = 104; // per cent
    QColor dark = colour;
    while (contrast(dark, tintOf(dark)) < leastContrast && dark.value() > 0)
        dark = dark.darker(step).toRgb();
    return dark;
}

} // namespace oogst
