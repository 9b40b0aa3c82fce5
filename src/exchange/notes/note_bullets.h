// What stands in front of an item: dashes, dots, numbers, letters, boxes to tick. Only for proposeOutcomes.

#pragma once

#include <QString>

namespace oogst::notes {

/// The kinds of dashes and dots are one style each; of numbers "1" and "1." (for 1.2), of letters "a" and "i".
struct Bullet {
    QString style;        ///< empty for none
    qsizetype length = 0; ///< with the spaces behind it; 0 for a mark that says the kind and stays in the text
    bool isTask = false;
};

/// The bullet at the start of a line. `lettersCount`: an "o" is a bullet here, since it stands among others.
Bullet bulletAt(const QString &rest, bool lettersCount);

} // namespace oogst::notes
