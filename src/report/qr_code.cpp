#include "report/qr_code.h"

#include <qrcodegen/qrcodegen.hpp>

#include <stdexcept>

namespace oogst {

QrModules qrCodeOf(const QString &text)
{
    using qrcodegen::QrCode;
    constexpr int quiet = 4; // modules of white around it, as the standard asks
    QrModules made;
    try {
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
        made.size = code.getSize() + 2 * quiet;
        for (int y = 0; y < code.getSize(); ++y)
            for (int x = 0; x < code.getSize(); ++x) {
                const int first = x;
                while (x < code.getSize() && code.getModule(x, y))
                    ++x;
                if (x > first)
                    made.bars += QRect(first + quiet, y + quiet, x - first, 1);
            }
    } catch (const std::length_error &) {
        return {};
    }
    return made;
}

} // namespace oogst
