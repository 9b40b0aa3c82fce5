#include "support/catch.h"

#include "core/rules/outcome_marks.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a mark counts only with a space behind it")
{
    CHECK(kindOfMark(u"+ bellen"_s) == OutcomeKind::Action);
    CHECK(kindOfMark(u"> idee"_s) == OutcomeKind::Proposal);
    CHECK_FALSE(kindOfMark(u"+31 6 1234"_s));
    CHECK_FALSE(kindOfMark(u"!"_s));
}

TEST_CASE("each mark stands for one kind, and that kind for it")
{
    for (size_t i = 0; i < enumWords<OutcomeKind>.size(); ++i)
        if (const QString mark = markOfKind(static_cast<OutcomeKind>(i)); !mark.isEmpty())
            CHECK(kindOfMark(mark + u" x"_s) == static_cast<OutcomeKind>(i));
}
