// libFuzzer: a fault that was planted. A run that does not find it in seconds finds nothing, and says so (scripts/torture).

#include <cstdint>
#include <cstdlib>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size >= 4 && std::memcmp(data, "Naam", 4) == 0 && size > 4 && data[4] == '"')
        abort();
    return 0;
}
