// libFuzzer: any list, all the way to people.

#include "exchange/lists/people/people_list.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto raw = oogst::lists::readList(bytes))
        static_cast<void>(oogst::readPeople(*raw));
    return 0;
}
