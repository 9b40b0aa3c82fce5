// Turns the declarations of a record into its RecordType. Only core/records/registry.cpp includes this.

#pragma once

#include "core/schema/record_type.h"

#include <type_traits>
#include <utility>

namespace oogst::declare {

/// Converts to whatever a member wants, by value, but not to the record itself: for counting members.
template <class Record>
struct Anything {
    template <class T>
        requires(!std::is_same_v<std::remove_cvref_t<T>, Record>)
    operator T() const;
};

template <class Record, size_t... I>
constexpr bool takes(std::index_sequence<I...>)
{
    return requires { Record{(static_cast<void>(I), Anything<Record>{})...}; };
}

template <class Record, size_t N = 0>
constexpr size_t memberCount()
{
    if constexpr (takes<Record>(std::make_index_sequence<N + 1>{}))
        return memberCount<Record, N + 1>();
    else
        return N;
}

template <class C>
concept HasTarget = requires { typename C::Target; };
template <class C>
concept HasWords = requires { typename C::Words; };

inline QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

template <class Record, size_t Index>
FieldInfo fieldInfo()
{
    static constexpr auto f = std::get<Index>(RecordSchema<Record>::fields);
    using Value = std::remove_cvref_t<decltype(std::declval<Record>().*f.member)>;
    using C = Codec<Value>;
    FieldInfo info{f.number, text(f.name), f.label, C::kind, f.traits, f.since, f.maxLength, f.lowest, f.highest,
                   {}, {}, nullptr, nullptr};
    if constexpr (HasTarget<C>)
        info.refersTo = text(RecordSchema<typename C::Target>::table);
    if constexpr (HasWords<C>) {
        constexpr const auto &words = enumWords<typename C::Words>;
        info.words = QList<EnumWord>(words.begin(), words.end());
    }
    info.get = [](const void *record) { return C::pack(static_cast<const Record *>(record)->*f.member); };
    info.set = [](void *record, const QVariant &cell) {
        Value &member = static_cast<Record *>(record)->*f.member;
        if (!cell.isValid() || cell.isNull()) {
            member = Value{};
            return true;
        }
        auto value = C::unpack(cell);
        if (!value)
            return false;
        member = std::move(*value);
        return true;
    };
    return info;
}

template <class Record>
RecordType make()
{
    using Schema = RecordSchema<Record>;
    constexpr size_t declared = std::tuple_size_v<std::remove_cvref_t<decltype(Schema::fields)>>;
    static_assert(declared == memberCount<Record>(), "every member of the record needs a field(...) line");
    RecordType type;
    type.number = Schema::number;
    type.table = text(Schema::table);
    type.label = Schema::label;
    [&]<size_t... I>(std::index_sequence<I...>) { (type.fields.append(fieldInfo<Record, I>()), ...); }(
        std::make_index_sequence<declared>{});
    type.make = []() -> std::shared_ptr<void> { return std::make_shared<Record>(); };
    type.copy = [](const void *r) -> std::shared_ptr<void> {
        return std::make_shared<Record>(*static_cast<const Record *>(r));
    };
    return type;
}

} // namespace oogst::declare
