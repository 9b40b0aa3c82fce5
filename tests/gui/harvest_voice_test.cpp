// Whose voice a line is: each field from the keyboard, and all of it seen without clutter.

#include "gui/form_binder.h"
#include "gui/harvest/harvest_page.h"
#include "gui/harvest/outcome_detail.h"
#include "gui/outline/outcome_voice.h"
#include "gui/outline/outline_view.h"
#include "harvest_support.h"
#include "support/catch.h"
#include "workspace/seats.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Voices : oogst::testing::OpenPage {
    /// The field that the focus is in; empty outside the details.
    static QString fieldInFocus()
    {
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (const QString field = at->property("field").toString(); !field.isEmpty())
                return field;
        return {};
    }
};

} // namespace

TEST_CASE("with F4, Tab and the words themselves every field of whose voice it is gets filled in, and F4 goes back to the line")
{
    Voices v;
    Voices::type(u"Het loket kent de wijk niet"_s);
    Voices::key(Qt::Key_F4);
    REQUIRE(Voices::fieldInFocus() == u"contributor"_s);
    const QHash<QString, QString> words{{u"contributor"_s, u"Anna2"_s}, {u"held_by"_s, u"bewoners"_s}, {u"also_valid_for"_s, u"sociale professionals"_s},
                                        {u"reserve"_s, u"als er geld is"_s}, {u"keyword"_s, u"Onbekendheid"_s}, {u"heading"_s, u"Beelden"_s},
                                        {u"importance"_s, u"2"_s}, {u"closing"_s, u"Het gaat om kennen"_s}, {u"stage"_s, u"start"_s},
                                        {u"horizon_year"_s, u"2040"_s}, {u"partners"_s, u"GGD"_s}, {u"programmes"_s, u"Langer Thuis"_s},
                                        {u"instrument"_s, u"ontwikkeltafel"_s}, {u"comparing"_s, u"stad en dorp"_s}, {u"moment"_s, u"op het eind"_s}};
    QStringList visited;
    for (int i = 0; i < 60; ++i) {
        const QString field = Voices::fieldInFocus();
        if (!field.isEmpty() && !visited.contains(field)) {
            visited += field;
            if (qobject_cast<QCheckBox *>(QApplication::focusWidget()))
                Voices::key(Qt::Key_Space);
            else if (words.contains(field))
                Voices::type(words.value(field));
            else if (qobject_cast<QComboBox *>(QApplication::focusWidget()))
                Voices::key(Qt::Key_Down);
            if (field == u"contributor"_s) { // the name that is offered
                Voices::key(Qt::Key_Down);
                Voices::key(Qt::Key_Return);
            }
        }
        Voices::key(Qt::Key_Tab);
        if (visited.size() > 3 && Voices::fieldInFocus() == visited.first())
            break;
    }
    for (const char *field : {"contributor", "attribution", "permission", "held_by", "held_by_organisation", "also_valid_for", "basis", "support", "reserve",
                              "keyword", "heading", "importance", "sensitive", "closing", "issue", "stage", "horizon_year", "partners", "programmes",
                              "instrument", "comparing", "moment", "certainty"}) {
        INFO(field);
        CHECK(visited.contains(QLatin1StringView(field)));
    }
    if (Voices::fieldInFocus().isEmpty()) // past the last one: back into the details first
        Voices::key(Qt::Key_F4);
    Voices::key(Qt::Key_F4);
    REQUIRE(v.page.outline().editor().hasFocus());
    REQUIRE(QTest::qWaitFor([&] { return !v.stored().first().moment.isEmpty(); }, 4000));
    const Outcome said = v.stored().first();
    CHECK(said.text == u"Het loket kent de wijk niet"_s);
    CHECK(said.contributor == v.workspace->findOrEmpty(v.people[1]).person);
    CHECK(said.attribution == Attribution::FullName);
    CHECK(said.permission != YesNoUnknown::Unknown);
    CHECK(said.heldBy == QStringList{u"bewoners"_s});
    CHECK(!said.heldByOrganisation.isNull());
    CHECK(said.alsoValidFor == QStringList{u"sociale professionals"_s});
    CHECK(said.basis == Basis::TableTalk);
    CHECK(said.support == Support::Confirmed);
    CHECK(said.reserve == u"als er geld is"_s);
    CHECK(said.keyword == u"Onbekendheid"_s);
    CHECK(said.heading == u"Beelden"_s);
    CHECK(said.importance == 2);
    CHECK(said.sensitive);
    CHECK(said.closing == u"Het gaat om kennen"_s);
    CHECK(said.stage == u"start"_s);
    CHECK(said.horizonYear == 2040);
    CHECK(said.partners == QStringList{u"GGD"_s});
    CHECK(said.programmes == QStringList{u"Langer Thuis"_s});
    CHECK(said.instrument == u"ontwikkeltafel"_s);
    CHECK(said.comparing == u"stad en dorp"_s);
    CHECK(said.moment == u"op het eind"_s);
    CHECK(said.certainty == Certainty::Sure);
}

TEST_CASE("the row of a line tells in few words what is filled in and not what its place says; pointing at it tells all")
{
    Voices v;
    Outcome plain;
    plain.meetup = v.meetup;
    plain.table = v.table(1);
    plain.text = u"Gewoon gezegd"_s;
    plain.basis = Basis::TableTalk;
    const Document &document = v.workspace->document();
    CHECK(voiceInShort(document, plain).isEmpty());
    Outcome full = plain;
    full.basis = Basis::Organisers;
    full.support = Support::SupportedWithReserve;
    full.reserve = u"stelt ook hoge eisen"_s;
    full.contributor = v.workspace->findOrEmpty(v.people[1]).person;
    full.importance = 1;
    full.attribution = Attribution::FirstNameAndTown;
    CHECK(voiceInShort(document, full) == u"no. 1 · supported, but stelt ook hoge eisen · @Anna2 Berg2 · the organisers"_s);
    // Of a quotation it says whether the name may stand with it; what is sensitive comes first.
    full.kind = OutcomeKind::Quote;
    full.support = Support::Unknown;
    full.reserve.clear();
    CHECK(voiceInShort(document, full).contains(u"permission not asked"_s));
    full.permission = YesNoUnknown::No;
    full.sensitive = true;
    CHECK(voiceInShort(document, full) == u"sensitive · no. 1 · @Anna2 Berg2 · not by name · the organisers"_s);
    const QStringList all = voiceInFull(document, full).split(u'\n');
    CHECK(all.contains(u"Who said it: Anna2 Berg2"_s));
    CHECK(all.contains(u"Named as: First name and town"_s));
    CHECK(all.contains(u"Basis: The organisers"_s));
    CHECK(all.contains(u"Sensitive: yes"_s));
    CHECK(all.size() == 6);
    CHECK(voiceInFull(document, Outcome{}).isEmpty());
    // In the window: pointed at with the mouse, and told to who listens while it is edited.
    const auto id = v.workspace->add(u"x"_s, full);
    REQUIRE(id);
    v.page.reveal(recordType<Outcome>(), id->value);
    CHECK(v.page.outline().editor().accessibleDescription().contains(u"May be quoted by name: "_s));
    const QRect row = v.page.outline().visualRect(v.page.outline().outline().indexOf(*id));
    QHelpEvent help(QEvent::ToolTip, row.topRight() - QPoint(5, -5), v.page.outline().viewport()->mapToGlobal(row.center()));
    QApplication::sendEvent(v.page.outline().viewport(), &help);
    CHECK(QToolTip::text().contains(u"Named as: First name and town"_s));
    QToolTip::hideText();
}

TEST_CASE("@ offers who sits at the table first, then the others; # the issue of the table first")
{
    Voices v;
    REQUIRE(v.workspace->apply(seatAt(v.workspace->document(), v.people[3], v.rounds[0], v.table(1))));
    Issue own, other;
    own.title = u"Zichtbare waarde"_s;
    other.title = u"Geld en inkoop"_s;
    const auto ownId = v.workspace->add(u"x"_s, own), otherId = v.workspace->add(u"x"_s, other);
    REQUIRE((ownId && otherId));
    REQUIRE(v.workspace->edit(u"x"_s, v.table(1), [&](Table &t) { t.issue = *ownId; }));
    REQUIRE(v.workspace->edit(u"x"_s, v.table(2), [&](Table &t) { t.issue = *otherId; }));
    Voices::type(u"iets @"_s);
    auto *completer = v.page.outline().editor().findChild<QCompleter *>();
    REQUIRE(completer);
    const auto offered = [&] {
        QStringList names;
        for (int row = 0; row < completer->completionModel()->rowCount(); ++row)
            names += completer->completionModel()->index(row, 0).data().toString().section(u' ', 0, 0);
        return names;
    };
    CHECK(completer->popup()->isVisible());
    CHECK(offered() == QStringList{u"Anna4"_s, u"Anna1"_s, u"Anna2"_s, u"Anna3"_s});
    Voices::key(Qt::Key_Return);
    CHECK(v.page.outline().editor().hasFocus());
    Voices::type(u" #"_s);
    CHECK(offered() == QStringList{u"Zichtbare"_s, u"Geld"_s});
    Voices::type(u"inkoop"_s);
    CHECK(offered() == QStringList{u"Geld"_s});
    Voices::key(Qt::Key_Tab);
    // Escape closes the list and leaves the sign where somebody meant a sign.
    Voices::type(u" @"_s);
    Voices::key(Qt::Key_Escape);
    CHECK_FALSE(completer->popup()->isVisible());
    CHECK(v.page.outline().editor().hasFocus());
    Voices::type(u" 10 uur"_s);
    Voices::key(Qt::Key_Escape);
    REQUIRE(v.stored().size() == 1);
    CHECK(v.stored().first().contributor == v.workspace->findOrEmpty(v.people[3]).person);
    CHECK(v.stored().first().issue == *otherId);
    CHECK(v.stored().first().text.simplified() == u"iets @ 10 uur"_s);
}
