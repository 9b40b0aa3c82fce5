// libFuzzer: text with separators.

#include "exchange/lists/formats/csv.h"
#include "exchange/lists/formats/encoding.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(oogst::lists::readSeparated(oogst::lists::decodeText(bytes).text));
    return 0;
}
