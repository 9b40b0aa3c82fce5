// What somebody did, as data: every write of the program is one of these.

#pragma once

#include "core/records/records.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace oogst {

/// One record before and after. No `before`: it is new. No `after`: it is removed.
struct RecordChange {
    const RecordType *type = nullptr;
    QUuid id;
    std::optional<Row> before;
    std::optional<Row> after;

    bool operator==(const RecordChange &) const = default;
};

/// What kind of step it was; stored as its word.
enum class StepKind { Edit, Undo, Redo, Import, Resolve, Merge, Erase };
template <>
inline constexpr auto enumWords<StepKind> = std::to_array<EnumWord>({
    {"edit", QT_TRANSLATE_NOOP("word", "Edit")},
    {"undo", QT_TRANSLATE_NOOP("word", "Undo")},
    {"redo", QT_TRANSLATE_NOOP("word", "Redo")},
    {"import", QT_TRANSLATE_NOOP("word", "Import")},
    {"resolve", QT_TRANSLATE_NOOP("word", "Choice")},
    {"merge", QT_TRANSLATE_NOOP("word", "Merge")},
    {"erase", QT_TRANSLATE_NOOP("word", "Erasure")},
});

/// A field about which somebody decided between several values: what the change set makes of it replaces all of them,
/// also when that is what was shown already. Field number 0 decides whether the record is there.
struct Decision {
    const RecordType *type = nullptr;
    QUuid id;
    int field = 0;

    bool operator==(const Decision &) const = default;
};

/// A step somebody takes, all or nothing. `summary` says what was done, in the language of who did it, for the
/// undo text and the history: "96 mensen ingedeeld".
struct ChangeSet {
    QString summary;
    QList<RecordChange> changes;
    StepKind kind = StepKind::Edit;
    QList<Decision> decided = {};

    bool isEmpty() const { return changes.isEmpty() && decided.isEmpty(); }

    /// Adds a new record. Its id must be set.
    template <class Record>
    void add(const Record &record)
    {
        changes += {&recordType<Record>(), record.id.value, std::nullopt, recordType<Record>().pack(&record)};
    }
    template <class Record>
    void edit(const Record &before, const Record &after)
    {
        const RecordType &type = recordType<Record>();
        Row from = type.pack(&before), to = type.pack(&after);
        if (from != to)
            changes += {&type, before.id.value, std::move(from), std::move(to)};
    }
    template <class Record>
    void remove(const Record &record)
    {
        changes += {&recordType<Record>(), record.id.value, recordType<Record>().pack(&record), std::nullopt};
    }
    /// True when a record of the type is among the changes: for views that show only some types.
    bool touches(const RecordType &type) const;
    template <class... Records>
    bool touchesAny() const
    {
        return (touches(recordType<Records>()) || ...);
    }
};

/// The id that the natural key of `record` gives.
template <class Record>
Id<Record> naturalId(const Record &record)
{
    return {recordType<Record>().naturalId(recordType<Record>().pack(&record))};
}

} // namespace oogst
