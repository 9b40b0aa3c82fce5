// A facilitator writes: budget 10 of the design, on the real window, and the follow-up edition planned from what was left open.

#include "facilitator.h"

#include "gui/next_edition/next_edition_dialog.h"

#include <QPushButton>

using namespace oogst;
using namespace oogst::test;

TEST_CASE("twenty nested outcomes take 38 keys beside the words, on the real window and without a mouse")
{
    Facilitator f;
    // Four groups of a question with four answers under it: typing starts the first line by itself.
    for (int group = 0; group < 4; ++group) {
        if (group > 0) {
            f.structural(Qt::Key_Return);
            f.structural(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        Facilitator::type(u"? vraag %1"_s.arg(group));
        for (int answer = 0; answer < 4; ++answer) {
            f.structural(Qt::Key_Return);
            if (answer == 0)
                f.structural(Qt::Key_Tab);
            Facilitator::type(u"! antwoord %1"_s.arg(answer));
        }
    }
    const int typed = f.keys;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    const auto outcomes = f.document().where(&Outcome::meetup, f.meetup);
    REQUIRE(outcomes.size() == 20);
    CHECK(std::ranges::count(outcomes, OutcomeKind::KnowledgeQuestion, &Outcome::kind) == 4);
    CHECK(std::ranges::count_if(outcomes, [](const Outcome &o) { return !o.parent.isNull(); }) == 16);
    CHECK(typed <= harvestBudget(10, u"keys"_s));
}

TEST_CASE("the follow-up edition is planned from what the symposium left open")
{
    Facilitator f;
    REQUIRE(f.window.openSample(u"symposium"_s));
    const Id<Meetup> first = f.document().all<Meetup>().first().id;
    f.window.view()->showMeetup(first);
    f.window.view()->meetupView().openPage(u"harvest"_s);
    f.command(u"nextEdition"_s);
    auto *dialog = f.harvest().findChild<NextEditionDialog *>();
    REQUIRE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"planNext"_s), Qt::LeftButton);
    REQUIRE(f.document().all<Meetup>().size() == 2);
    const Id<Meetup> next = f.window.view()->meetup();
    CHECK(next != first);
    const Meetup planned = f.document().findOrEmpty(next);
    CHECK(planned.when.words == u"Over een of anderhalf jaar"_s);
    CHECK(planned.when.earliest == QDate(2020, 9, 19));
    CHECK(f.document().where(&Table::meetup, next).size() >= 6);        // the open questions, by issue
    CHECK(f.document().where(&WantedPartner::meetup, next).size() == 3); // who was missing
    CHECK(f.document().where(&Participation::meetup, next).size() > 10); // who wants to come or join
    CHECK(f.document().where(&Organiser::meetup, next).size() == f.document().where(&Organiser::meetup, first).size());
}
