// Colours that can be read on white, whatever colour an organiser has.

#pragma once

#include <QColor>

namespace oogst {

/// How much two colours differ, from 1 to 21, as WCAG 2 counts it.
double contrast(const QColor &a, const QColor &b);

/// The least contrast of text with what is behind it.
inline constexpr double leastContrast = 4.5;

/// The colour itself, or as much darker as it takes to be read on white and on its own tint.
QColor readable(const QColor &colour);

/// A very light shade of the colour, for behind text.
QColor tintOf(const QColor &colour);

} // namespace oogst
