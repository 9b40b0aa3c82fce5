// One line of progress, with its evidence.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct AgendaQuestion;
struct Meetup;

/// What came of a knowledge question by an edition.
struct ProgressNote {
    Id<ProgressNote> id;
    Id<AgendaQuestion> question;
    Id<Meetup> meetup; ///< the edition it was reported at
    QDate day;
    QString text;
    QString evidence;

    bool operator==(const ProgressNote &) const = default;
};

template <>
struct RecordSchema<ProgressNote> {
    static constexpr int number = 22;
    static constexpr std::string_view table = "progress_note";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Progress");
    static constexpr std::tuple fields{
        field(1, &ProgressNote::id, "id", QT_TRANSLATE_NOOP("progress_note", "Id"), Key),
        field(2, &ProgressNote::question, "question", QT_TRANSLATE_NOOP("progress_note", "Question"), OwnedBy | Required),
        field(3, &ProgressNote::meetup, "meetup", QT_TRANSLATE_NOOP("progress_note", "Meetup")),
        field(4, &ProgressNote::day, "day", QT_TRANSLATE_NOOP("progress_note", "Date")),
        field(5, &ProgressNote::text, "text", QT_TRANSLATE_NOOP("progress_note", "Progress"), Required | LongText),
        field(6, &ProgressNote::evidence, "evidence", QT_TRANSLATE_NOOP("progress_note", "Evidence"), LongText),
    };
};

} // namespace oogst
