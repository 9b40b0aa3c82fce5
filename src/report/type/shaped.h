// A piece of text as signs to paint: what the shaper makes and pages place.

#pragma once

#include <QList>

#include <memory>

namespace oogst::type {

/// One sign. Places and widths are in thousandths of the font size, from the start of the piece on the base line.
struct Sign {
    int font = 0;       ///< in FontBook
    quint32 glyph = 0;  ///< in that font
    quint16 code = 0;   ///< what stands in the page for it and its text; 0: painted as an outline, it has no text of its own
    bool isBox = false; ///< no font has the character: a box is drawn
    float x = 0, y = 0;
    int start = 0; ///< of its text, in the piece
};

/// Signs in the order of reading, which is not always from left to right.
struct Shaped {
    QList<Sign> signs;
    float width = 0;
    float widthWithoutSpace = 0; ///< without the space at the end
    int length = 0;              ///< of the text
};
using ShapedPtr = std::shared_ptr<const Shaped>;

} // namespace oogst::type
