// libFuzzer: a whole document as JSON, and its changes brought into one that is there.

#include "exchange/document_json.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto document = oogst::documentFromJson(bytes);
    if (!document) {
        if (document.problem().what.isEmpty())
            abort(); // refused without a word
        return 0;
    }
    // What was read is written so that it reads back the same.
    const QByteArray written = oogst::documentToJson(*document);
    const auto again = oogst::documentFromJson(written);
    if (!again || oogst::documentToJson(*again) != written)
        abort();
    static_cast<void>(oogst::importOf(oogst::Document(), bytes));
    return 0;
}
