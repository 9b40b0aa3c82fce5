// libFuzzer: workbooks of LibreOffice, zipped and flat.

#include "exchange/lists/formats/spreadsheets.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(oogst::lists::readOds(bytes));
    static_cast<void>(oogst::lists::readFlatOds(bytes));
    return 0;
}
