#include "workspace/question_line.h"

#include "support/catch.h"
#include "support/small_world.h"
#include "workspace/outcome_weight.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Archive : oogst::test::SmallWorld {
    Outcome say(const QString &text)
    {
        Outcome outcome;
        outcome.text = text;
        return add(outcome);
    }
};

} // namespace

TEST_CASE("a question has its whole line: words, joined words, agenda, progress, answer and promise")
{
    Archive a;
    const Outcome words = a.say(u"Hoe bereik ik jongeren?"_s), same = a.say(u"Jongeren komen niet"_s), answer = a.say(u"Via de school"_s);
    a.document.take(joinOutcomes(a.document, words.id, {same.id}));
    AgendaQuestion question;
    question.text = words.text;
    question.agenda = u"Kennisagenda"_s;
    question.origins = {words.id};
    question = a.add(question);
    for (const auto &[day, text] : {std::pair{QDate(2021, 3, 1), u"later"_s}, {QDate(2020, 3, 1), u"eerst"_s}}) {
        ProgressNote note;
        note.question = question.id;
        note.day = day;
        note.text = text;
        a.add(note);
    }
    Relation answers;
    answers.from = answer.id;
    answers.kind = RelationKind::Answers;
    answers.to = same.id;
    a.add(answers);
    Commitment promise;
    promise.what = u"De school bellen"_s;
    promise.origin = words.id;
    a.add(promise);
    QStringList texts;
    for (const QuestionStep &step : lineOf(a.document, question.id))
        texts += step.text;
    CHECK(texts == QStringList{words.text, same.text, u"Kennisagenda"_s, u"eerst"_s, u"later"_s, answer.text, u"De school bellen"_s});
    CHECK(lineOf(a.document, {}).isEmpty());
}

TEST_CASE("what is open stands per person and organisation over all meetups, who is late first")
{
    Archive a;
    Person karin;
    karin.givenName = u"Karin"_s;
    karin = a.add(karin);
    Organisation kus;
    kus.name = u"KUS"_s;
    kus = a.add(kus);
    const auto promise = [&](Id<Person> who, Id<Organisation> organisation, QDate term, CommitmentStatus status) {
        Commitment one;
        one.what = u"iets"_s;
        one.who = who;
        one.whoOrganisation = organisation;
        one.term = term.isValid() ? exactTerm(term) : Term{};
        one.status = status;
        a.add(one);
    };
    promise(karin.id, kus.id, QDate(2030, 1, 1), CommitmentStatus::Open);
    promise(karin.id, {}, {}, CommitmentStatus::Open);
    promise({}, kus.id, QDate(2020, 1, 1), CommitmentStatus::Open);
    promise({}, kus.id, QDate(2020, 1, 1), CommitmentStatus::Done);
    const auto open = openCommitments(a.document, QDate(2020, 6, 1));
    REQUIRE(open.size() == 2);
    CHECK(open[0].name == u"KUS"_s);
    CHECK(open[0].late == 1);
    CHECK(open[0].open == 1);
    CHECK(open[1].name == u"Karin"_s);
    CHECK(open[1].open == 2);
}
