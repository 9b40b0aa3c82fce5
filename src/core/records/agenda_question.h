// What an owner takes up between editions.

#pragma once

#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Organisation;
struct Outcome;
struct Issue;

/// How far the answer is.
enum class QuestionStatus { Open, InProgress, Answered, Dropped };
template <>
inline constexpr auto enumWords<QuestionStatus> = std::to_array<EnumWord>({
    {"open", QT_TRANSLATE_NOOP("word", "Open")},
    {"in_progress", QT_TRANSLATE_NOOP("word", "In progress")},
    {"answered", QT_TRANSLATE_NOOP("word", "Answered")},
    {"dropped", QT_TRANSLATE_NOOP("word", "Dropped")},
});

/// A question on somebody’s knowledge agenda, from the words at the tables onward.
struct AgendaQuestion {
    Id<AgendaQuestion> id;
    Id<Organisation> owner;
    QString agenda; ///< the agenda or network it is on
    QString text;
    QuestionStatus status = QuestionStatus::Open;
    QList<Id<Outcome>> origins; ///< the words at the table
    Id<Issue> issue;

    bool operator==(const AgendaQuestion &) const = default;
};

template <>
struct RecordSchema<AgendaQuestion> {
    static constexpr int number = 21;
    static constexpr std::string_view table = "agenda_question";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Knowledge question");
    static constexpr std::tuple fields{
        field(1, &AgendaQuestion::id, "id", QT_TRANSLATE_NOOP("agenda_question", "Id"), Key),
        field(2, &AgendaQuestion::owner, "owner", QT_TRANSLATE_NOOP("agenda_question", "Owner")),
        field(3, &AgendaQuestion::agenda, "agenda", QT_TRANSLATE_NOOP("agenda_question", "Agenda")).upTo(200),
        field(4, &AgendaQuestion::text, "text", QT_TRANSLATE_NOOP("agenda_question", "Question"), Required | LongText),
        field(5, &AgendaQuestion::status, "status", QT_TRANSLATE_NOOP("agenda_question", "Status")),
        field(6, &AgendaQuestion::origins, "origins", QT_TRANSLATE_NOOP("agenda_question", "Comes from")),
        field(7, &AgendaQuestion::issue, "issue", QT_TRANSLATE_NOOP("agenda_question", "Issue")),
    };
};

} // namespace oogst
