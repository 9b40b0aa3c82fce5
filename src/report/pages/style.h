// How the pages look: sizes and colours, in one place.

#pragma once

#include <QColor>
#include <QSizeF>

namespace oogst::pages {

// Points.
inline constexpr double pageWidth = 595.276, pageHeight = 841.89;
inline constexpr double marginSide = 25 * 72 / 25.4, marginTop = 20 * 72 / 25.4, marginBottom = 20 * 72 / 25.4;
inline constexpr double contentWidth = pageWidth - 2 * marginSide;
inline constexpr double contentHeight = pageHeight - marginTop - marginBottom;
inline constexpr double bodySize = 10, smallSize = 8.5, cellSize = 9, footerSize = 8;
inline constexpr double listIndent = 14;

// Of the size of a font.
inline constexpr double lineHeight = 1.42, baseLine = 1.06;

/// The colours of one report. All text has a contrast of at least 4.5 : 1 with what is behind it.
struct Palette {
    QColor ink{0x1f, 0x29, 0x33};
    QColor softInk{0x56, 0x60, 0x6c};
    QColor accent{0x1f, 0x6f, 0x5c};
    QColor rule{0xd5, 0xda, 0xe0};
    QColor tint{0xf1, 0xf6, 0xf4};
};

} // namespace oogst::pages
