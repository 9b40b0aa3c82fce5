#include "seating/rotations/ring.h"

#include <algorithm>

namespace oogst::seating {
namespace {

using Index = std::size_t;

struct PrimePower {
    int prime = 1, exponent = 0, size = 1;
};

std::vector<PrimePower> primePowersOf(int number)
{
    std::vector<PrimePower> powers;
    for (int prime = 2; number > 1; ++prime) {
        PrimePower power{prime};
        for (; number % prime == 0; number /= prime) {
            ++power.exponent;
            power.size *= prime;
        }
        if (power.exponent > 0)
            powers.push_back(power);
    }
    return powers;
}

// GF(q): polynomials over the integers modulo a prime, written as numbers in that base, modulo one that has no divisor.
class Field
{
public:
    explicit Field(PrimePower power) : m_power(power)
    {
        while (m_power.exponent > 1 && !isWhole())
            ++m_modulus;
    }

    int sum(int a, int b) const
    {
        int result = 0;
        for (int place = 1; place < m_power.size; place *= m_power.prime)
            result += (a / place + b / place) % m_power.prime * place;
        return result;
    }
    // Horner: from the highest term of `a` down, times x and modulo the polynomial each time.
    int product(int a, int b) const
    {
        int result = 0;
        for (int place = m_power.size / m_power.prime; place > 0; place /= m_power.prime) {
            result = timesX(result);
            for (int digit = a / place % m_power.prime; digit > 0; --digit)
                result = sum(result, b);
        }
        return result;
    }

private:
    // m_modulus holds what x to the highest power equals.
    int timesX(int a) const
    {
        if (m_power.exponent == 1)
            return 0;
        const int top = a / (m_power.size / m_power.prime);
        int result = a % (m_power.size / m_power.prime) * m_power.prime;
        for (int i = 0; i < top; ++i)
            result = sum(result, m_modulus);
        return result;
    }
    // A field has no two elements whose product is zero.
    bool isWhole() const
    {
        for (int a = 1; a < m_power.size; ++a)
            for (int b = a; b < m_power.size; ++b)
                if (product(a, b) == 0)
                    return false;
        return true;
    }

    PrimePower m_power;
    int m_modulus = 1;
};

} // namespace

Ring Ring::wheel(int size)
{
    return Ring(size, Wheel{});
}

Ring::Ring(int size, Wheel) : m_size(size), m_sum(Index(size) * Index(size)), m_product(m_sum.size(), 0), m_spread{0}
{
    for (int a = 0; a < size; ++a)
        for (int b = 0; b < size; ++b)
            m_sum[at(a, b)] = (a + b) % size;
}

Ring::Ring(int size) : m_size(size), m_sum(Index(size) * Index(size), 0), m_product(m_sum.size(), 0)
{
    int place = 1, smallest = size;
    m_spread.assign(Index(size), 0);
    for (const PrimePower &power : primePowersOf(size)) {
        const Field field(power);
        for (int a = 0; a < size; ++a) {
            for (int b = 0; b < size; ++b) {
                const int x = a / place % power.size, y = b / place % power.size;
                m_sum[at(a, b)] += field.sum(x, y) * place;
                m_product[at(a, b)] += field.product(x, y) * place;
            }
        }
        for (int i = 0; i < power.size; ++i)
            m_spread[Index(i)] += i * place;
        smallest = std::min(smallest, power.size);
        place *= power.size;
    }
    m_spread.resize(Index(smallest));
}

} // namespace oogst::seating
