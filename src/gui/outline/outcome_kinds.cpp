#include "gui/outline/outcome_kinds.h"

#include "gui/style.h"

namespace oogst {

QColor kindColour(OutcomeKind kind)
{
    const bool dark = colours().isDark;
    const auto pick = [dark](const char *light, const char *onDark) {
        return QColor(QLatin1StringView(dark ? onDark : light));
    };
    switch (kind) {
    case OutcomeKind::Observation:
    case OutcomeKind::Conclusion:
    case OutcomeKind::Difference: return pick("#1d5bd6", "#8ab4ff");
    case OutcomeKind::KnowledgeQuestion:
    case OutcomeKind::Research: return pick("#6d3bd8", "#c4a8ff");
    case OutcomeKind::Proposal:
    case OutcomeKind::PossibleSolution:
    case OutcomeKind::SuccessFactor: return pick("#1d6b52", "#74d3ae");
    case OutcomeKind::Action:
    case OutcomeKind::Condition: return pick("#a6480a", "#f2ad72");
    case OutcomeKind::Example:
    case OutcomeKind::Image: return pick("#0b6b85", "#74cfe3");
    case OutcomeKind::TopicForFollowUp:
    case OutcomeKind::FailureFactor: return pick("#b3174f", "#f79bbd");
    case OutcomeKind::Position:
    case OutcomeKind::Stream:
    case OutcomeKind::Quote:
    case OutcomeKind::Remark: break;
    }
    return colours().muted;
}

QList<OutcomeKind> kindsOnDigits()
{
    return {OutcomeKind::Observation, OutcomeKind::KnowledgeQuestion, OutcomeKind::Proposal,  OutcomeKind::Action,
            OutcomeKind::Conclusion,  OutcomeKind::Example,           OutcomeKind::Quote,     OutcomeKind::Condition,
            OutcomeKind::TopicForFollowUp, OutcomeKind::Remark};
}

QList<OutcomeKind> kindsForMenu()
{
    QList<OutcomeKind> kinds = kindsOnDigits();
    for (size_t i = 0; i < enumWords<OutcomeKind>.size(); ++i)
        if (const auto kind = static_cast<OutcomeKind>(i); !kinds.contains(kind))
            kinds += kind;
    return kinds;
}

QString digitOfKind(OutcomeKind kind)
{
    const qsizetype at = kindsOnDigits().indexOf(kind);
    return at < 0 ? QString() : QStringLiteral("Ctrl+%1").arg((at + 1) % 10);
}

} // namespace oogst
