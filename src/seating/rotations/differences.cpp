#include "seating/rotations/differences.h"

namespace oogst::seating {
namespace {

using Index = std::size_t;

class Differences
{
public:
    Differences(const Ring &group, int rows, int length)
        : m_group(group), m_rows(rows), m_length(length), m_used(Index(rows) * Index(rows) * Index(group.size()), 0), m_minus(Index(group.size()))
    {
        for (int a = 0; a < group.size(); ++a)
            for (int b = 0; b < group.size(); ++b)
                if (group.sum(a, b) == 0)
                    m_minus[Index(a)] = b;
    }

    /// `[column][row]`, or nothing when there is none or it takes too long to find.
    std::optional<std::vector<std::vector<int>>> find()
    {
        if (addColumn())
            return m_columns;
        return {};
    }

private:
    static constexpr long patience = 300'000;

    char &used(int row, int other, int value) { return m_used[(Index(row) * Index(m_rows) + Index(other)) * Index(m_group.size()) + Index(value)]; }

    bool addColumn()
    {
        if (int(m_columns.size()) == m_length)
            return true;
        m_columns.push_back({0});
        if (fill())
            return true;
        m_columns.pop_back();
        return false;
    }

    bool fill()
    {
        const int row = int(m_columns.back().size());
        if (row == m_rows)
            return addColumn();
        // The first column adds nothing; in the second row the columns stand in order.
        const bool isFirst = m_columns.size() == 1, isSecond = row == 1;
        const int from = isFirst ? 0 : isSecond ? m_columns[m_columns.size() - 2][1] + 1 : 0;
        for (int value = from; value < (isFirst ? 1 : m_group.size()) && ++m_tried < patience; ++value) {
            const auto place = m_columns.size() - 1;
            std::vector<int> differences;
            bool isFree = true;
            for (int other = 0; other < row && isFree; ++other) {
                differences.push_back(m_group.sum(value, m_minus[Index(m_columns[place][Index(other)])]));
                isFree = !used(row, other, differences.back());
            }
            if (!isFree)
                continue;
            for (int other = 0; other < row; ++other)
                used(row, other, differences[Index(other)]) = 1;
            m_columns[place].push_back(value);
            if (fill())
                return true;
            m_columns[place].pop_back();
            for (int other = 0; other < row; ++other)
                used(row, other, differences[Index(other)]) = 0;
        }
        return false;
    }

    const Ring &m_group;
    int m_rows, m_length;
    std::vector<char> m_used; ///< `[row][other row][difference]`
    std::vector<int> m_minus;
    std::vector<std::vector<int>> m_columns;
    long m_tried = 0;
};

} // namespace

std::optional<std::vector<std::vector<int>>> differenceColumns(const Ring &group, int rows, int length)
{
    return rows <= length && length <= group.size() ? Differences(group, rows, length).find() : std::nullopt;
}

} // namespace oogst::seating
