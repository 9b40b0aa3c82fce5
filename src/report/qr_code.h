// A text as a QR code.

#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace oogst {

/// The dark parts as bars in a square of `size` modules, with white around it.
struct QrModules {
    int size = 0;
    QList<QRect> bars;
};

/// Empty when the text is too long for any code.
QrModules qrCodeOf(const QString &text);

} // namespace oogst
