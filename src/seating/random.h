// Chance that is the same everywhere: the standard's distributions differ between libraries.

#pragma once

#include <cstdint>

namespace oogst::seating {

/// splitmix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// A number from 0 up to, not including, `count`, which is positive.
    int below(int count)
    {
        return static_cast<int>((static_cast<std::uint64_t>(static_cast<std::uint32_t>(next() >> 32))
                                 * static_cast<std::uint32_t>(count)) >> 32);
    }

private:
    std::uint64_t m_state;
};

} // namespace oogst::seating
