// Arithmetic in which much can be divided: the finite field of a prime power, and products of such fields.

#pragma once

#include <vector>

namespace oogst::seating {

/// The elements are 0 … size-1; 0 is the zero. For a prime power this is the field GF(q), otherwise the product of the
/// fields of its prime powers, where an element can be divided by when it is zero in none of them.
class Ring
{
public:
    /// `size` is at least 1.
    explicit Ring(int size);

    /// The numbers around a wheel, 0 … size-1: only sums; there is nothing to divide by.
    static Ring wheel(int size);

    int size() const { return m_size; }
    int sum(int a, int b) const { return m_sum[at(a, b)]; }
    int product(int a, int b) const { return m_product[at(a, b)]; }
    /// Elements of which every two differ by one that can be divided by: as many as the smallest prime power.
    const std::vector<int> &spread() const { return m_spread; }

private:
    struct Wheel {};
    Ring(int size, Wheel);
    std::size_t at(int a, int b) const { return static_cast<std::size_t>(a) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(b); }

    int m_size;
    std::vector<int> m_sum, m_product, m_spread;
};

} // namespace oogst::seating
