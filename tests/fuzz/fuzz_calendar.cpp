// libFuzzer: calendars.

#include "exchange/lists/calendar.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(oogst::readCalendar(bytes));
    return 0;
}
