#include "core/rules/outcome_marks.h"

#include <utility>

namespace oogst {
namespace {

constexpr std::pair<char16_t, OutcomeKind> marks[]{
    {u'!', OutcomeKind::Observation},
    {u'?', OutcomeKind::KnowledgeQuestion},
    {u'>', OutcomeKind::Proposal},
    {u'+', OutcomeKind::Action},
};

} // namespace

std::optional<OutcomeKind> kindOfMark(const QString &text)
{
    if (text.size() > 1 && text[1].isSpace())
        for (const auto &[mark, kind] : marks)
            if (text[0] == mark)
                return kind;
    return std::nullopt;
}

QString markOfKind(OutcomeKind kind)
{
    for (const auto &[mark, marked] : marks)
        if (marked == kind)
            return QString(QChar(mark));
    return {};
}

} // namespace oogst
