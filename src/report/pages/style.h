// How the pages look: sizes, colours and fonts, in one place.

#pragma once

#include <QColor>
#include <QFont>

class QPaintDevice;

namespace oogst::pages {

// Points.
inline constexpr qreal pageWidth = 595.276, pageHeight = 841.89;
inline constexpr qreal marginSide = 25 * 72 / 25.4, marginTop = 20 * 72 / 25.4, marginBottom = 20 * 72 / 25.4;
inline constexpr qreal contentWidth = pageWidth - 2 * marginSide;
inline constexpr qreal bodySize = 10, smallSize = 8.5, footerSize = 8;
inline constexpr qreal lineSpacing = 1.08; ///< on top of what the font asks
inline constexpr qreal listIndent = 14;

// All with a contrast of at least 4.5 : 1 on white.
inline const QColor ink{0x1f, 0x29, 0x33};
inline const QColor softInk{0x56, 0x60, 0x6c};
inline const QColor accent{0x1f, 0x6f, 0x5c};
inline const QColor rule{0xd5, 0xda, 0xe0};
inline const QColor tint{0xf1, 0xf6, 0xf4};

enum class Face { Regular, Bold, Italic };

/// The family built into the program, whatever the computer has. Loads it the first time.
QFont font(qreal points, Face face = Face::Regular);

} // namespace oogst::pages
