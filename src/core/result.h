// What a call that may be refused returns: the value, or the problem.

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace oogst {

/// Why something was refused, for the person who asked: what happened and what to do, in the language
/// of the program. `place` names the spot (file, line, record, field) and is empty where there is none.
struct Problem {
    QString what;
    QString place;

    /// "place: what", as the command line and the message bar show it.
    QString text() const { return place.isEmpty() ? what : place + QStringLiteral(": ") + what; }
    bool operator==(const Problem &) const = default;
};

/// A value, or why there is none. Expected failures travel in this; exceptions do not cross a room.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_held(std::in_place_index<1>, std::move(problem)) {}

    bool isOk() const { return m_held.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const & { return std::get<0>(m_held); }
    T &value() & { return std::get<0>(m_held); }
    T &&value() && { return std::get<0>(std::move(m_held)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_held)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Problem &problem() const { return std::get<1>(m_held); }

private:
    std::variant<T, Problem> m_held;
};

/// For calls that return nothing but may be refused: `return Done{};`
struct Done {};

} // namespace oogst
