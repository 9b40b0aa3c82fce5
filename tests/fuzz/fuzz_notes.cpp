// libFuzzer: typed-up notes.

#include "exchange/notes/notes_reader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(oogst::proposeOutcomes(oogst::textOfNotes(bytes)));
    return 0;
}
