// The symposium of 2019 typed in live from its letter, by keyboard; and the follow-up edition planned from what it left open.

#include "facilitator.h"

#include "gui/next_edition/next_edition_dialog.h"
#include "workspace/outcomes.h"

#include <QPushButton>

using namespace oogst;
using namespace oogst::test;

namespace {

struct Line {
    int depth;
    OutcomeKind kind;
    QString text;

    bool operator==(const Line &) const = default;
};

std::optional<OutcomeKind> kindOf(const QString &word)
{
    for (size_t i = 0; i < enumWords<OutcomeKind>.size(); ++i)
        if (word == QLatin1StringView(enumWords<OutcomeKind>[i].word.data(), qsizetype(enumWords<OutcomeKind>[i].word.size())))
            return static_cast<OutcomeKind>(i);
    return std::nullopt;
}

// The lists of the letter as a person reads them: kind, nesting, words.
QList<Line> letter()
{
    QFile file(QStringLiteral(OOGST_SOURCE_DIR "/tests/cases/notes/source-letter/expected.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<Line> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u"//"_s))
            continue;
        qsizetype spaces = 0;
        while (line[spaces] == u' ')
            ++spaces;
        const qsizetype colon = line.indexOf(u": "_s);
        const auto kind = kindOf(line.mid(spaces, colon - spaces));
        REQUIRE(kind);
        lines += {int(spaces / 2), *kind, line.mid(colon + 2)};
    }
    return lines;
}

QList<Line> storedLines(const Document &document, Id<Meetup> meetup)
{
    const OutcomeTree tree = OutcomeTree::of(document, meetup);
    QList<Line> lines;
    const std::function<void(const QList<Id<Outcome>> &, int)> walk = [&](const QList<Id<Outcome>> &row, int depth) {
        for (const Id<Outcome> &id : row) {
            lines += Line{depth, tree.find(id)->kind, tree.find(id)->text};
            walk(tree.children(id), depth + 1);
        }
    };
    walk(tree.roots({}), 0);
    return lines;
}

// The key of a kind, or its entry in the menu for the few without one.
void choose(Facilitator &f, OutcomeKind kind)
{
    const QList<std::pair<OutcomeKind, Qt::Key>> keys{
        {OutcomeKind::Observation, Qt::Key_1}, {OutcomeKind::KnowledgeQuestion, Qt::Key_2}, {OutcomeKind::Proposal, Qt::Key_3},
        {OutcomeKind::Action, Qt::Key_4},      {OutcomeKind::Conclusion, Qt::Key_5},        {OutcomeKind::Example, Qt::Key_6},
        {OutcomeKind::Condition, Qt::Key_8},   {OutcomeKind::TopicForFollowUp, Qt::Key_9}};
    for (const auto &[known, key] : keys)
        if (known == kind)
            return f.structural(key, Qt::ControlModifier);
    ++f.keys;
    f.harvest().outline().setKind(kind);
}

} // namespace

TEST_CASE("the symposium of 2019 is typed in live from its letter, and what it left open becomes the follow-up edition")
{
    Facilitator f;
    REQUIRE(f.window.workspace()->edit(u"gegeven"_s, f.meetup, [](Meetup &m) {
        m.when = exactTerm(QDate(2019, 9, 19));
        m.nextWhen = readTerm(u"Over een of anderhalf jaar"_s, QDate(2019, 9, 19));
        m.nextDecision = NextDecision::Wish;
    }));
    const QList<Line> lines = letter();
    REQUIRE(lines.size() == 38);
    int depth = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            f.structural(Qt::Key_Return);
        // The first letter of the first line opens it; every line starts as the kind of the one above.
        Facilitator::write(lines[i].text);
        if (lines[i].depth > depth)
            f.structural(Qt::Key_Tab);
        for (; lines[i].depth < depth; --depth)
            f.structural(Qt::Key_Backtab, Qt::ShiftModifier);
        depth = lines[i].depth;
        if (i == 0 || lines[i].kind != lines[i - 1].kind)
            choose(f, lines[i].kind);
        REQUIRE(f.harvest().outline().editor().hasFocus());
    }
    f.structural(Qt::Key_Escape);
    const QList<Line> stored = storedLines(f.document(), f.meetup);
    REQUIRE(stored.size() == lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        INFO(i << ": " << lines[i].text.toStdString());
        CHECK(stored[i] == lines[i]);
    }
    WARN(f.keys << " structural keys for " << lines.size() << " lines");
    CHECK(f.keys <= 2 * lines.size());

    // The questions go to the agenda, one command each.
    int questions = 0;
    for (const Outcome &outcome : f.document().where(&Outcome::meetup, f.meetup))
        if (outcome.kind == OutcomeKind::KnowledgeQuestion) {
            f.harvest().outline().edit(outcome.id);
            f.command(u"outcomeToAgenda"_s);
            ++questions;
        }
    CHECK(questions == 6);
    CHECK(f.document().all<AgendaQuestion>().size() == questions);

    f.command(u"nextEdition"_s);
    auto *dialog = f.harvest().findChild<NextEditionDialog *>();
    REQUIRE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"planNext"_s), Qt::LeftButton);
    REQUIRE(f.document().all<Meetup>().size() == 2);
    const Meetup next = f.document().findOrEmpty(f.window.view()->meetup());
    CHECK(next.id != f.meetup);
    CHECK(next.when.earliest == QDate(2020, 9, 19));
    CHECK(next.when.latest == QDate(2021, 3, 19));
    // Every question of the agenda comes back at a table of its own, with its words; the day begins with what came of it.
    const QList<Table> tables = f.document().where(&Table::meetup, next.id);
    CHECK(tables.size() >= questions);
    CHECK(tables.size() <= 8);
    for (const AgendaQuestion &question : f.document().all<AgendaQuestion>()) {
        CHECK(std::ranges::count(tables, question.issue, &Table::issue) == 1);
        CHECK(f.document().findOrEmpty(question.issue).question == question.text);
    }
    QList<ProgrammeItem> items = f.document().where(&ProgrammeItem::meetup, next.id);
    std::ranges::sort(items, {}, &ProgrammeItem::position);
    REQUIRE(items.size() == 2);
    CHECK(items.first().kind == ProgrammeItemKind::Plenary);
    CHECK(next.occasion.contains(f.document().findOrEmpty(f.meetup).title));
    // One step: one undo takes the whole edition back.
    REQUIRE(f.window.workspace()->undo());
    CHECK(f.document().all<Meetup>().size() == 1);
    CHECK(f.document().all<Table>().isEmpty());
}
