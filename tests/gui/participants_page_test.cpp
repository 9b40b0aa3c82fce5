#include "gui/participants/participants_page.h"

#include "core/rules/names.h"
#include "gui/participants/participants_model.h"
#include "support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace = std::move(Workspace::create(folder.filePath(u"desk.oogst"_s))).value();
    Id<Meetup> meetup = makeMeetup(u"Symposium"_s);
    ParticipantsPage page{*workspace};

    Desk()
    {
        page.resize(1110, 620);
        page.showMeetup(meetup);
        page.show();
        QTest::qWait(1);
    }
    Id<Meetup> makeMeetup(const QString &title)
    {
        Meetup made;
        made.title = title;
        return workspace->add(title, made).value();
    }
    template <class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        REQUIRE(widget);
        return widget;
    }
    void add(const QString &line)
    {
        auto *field = find<QLineEdit>(u"add_person"_s);
        field->setFocus();
        QTest::keyClicks(field, line);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void add(const QStringList &lines)
    {
        for (const QString &line : lines)
            add(line);
    }
    const Document &document() const { return workspace->document(); }
    QTableView *grid() { return find<QTableView>(u"people_grid"_s); }
    QStringList names()
    {
        QStringList shown;
        for (int row = 0; row < grid()->model()->rowCount(); ++row)
            shown += grid()->model()->index(row, 0).data().toString();
        return shown;
    }
    Participation participation(const QString &name)
    {
        for (const Participation &one : document().where(&Participation::meetup, page.meetup()))
            if (fullName(document().findOrEmpty(one.person)) == name)
                return one;
        return {};
    }
    void choose(const QString &name)
    {
        grid()->setCurrentIndex(grid()->model()->index(int(names().indexOf(name)), 0));
    }
    void chooseAll()
    {
        grid()->setFocus();
        grid()->selectAll();
    }
};

void typeInto(QLineEdit *line, const QString &text)
{
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace

TEST_CASE("typing a name, an organisation and Enter puts somebody on the list, and the caret stays for the next")
{
    Desk desk;
    QSignalSpy done(&desk.page, &Page::done);
    desk.add({u"Anna van der Berg, Gemeente Utrecht"_s, u"Piet Aalbers"_s});
    CHECK(desk.names() == QStringList{u"Piet Aalbers"_s, u"Anna van der Berg"_s});
    CHECK(done.size() == 2);
    CHECK(desk.page.focusWidget() == desk.find<QLineEdit>(u"add_person"_s));
    CHECK(desk.document().findOrEmpty(desk.participation(u"Anna van der Berg"_s).organisation).name == u"Gemeente Utrecht"_s);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.names() == QStringList{u"Anna van der Berg"_s});
}

TEST_CASE("an empty list says what belongs there, and its button leads to the line that fills it")
{
    Desk desk;
    auto *fill = desk.find<QPushButton>(u"people_fill"_s);
    REQUIRE(fill->isVisible());
    QTest::mouseClick(fill, Qt::LeftButton);
    CHECK(desk.page.focusWidget() == desk.find<QLineEdit>(u"add_person"_s));
    desk.add(u"Anna Bakker"_s);
    CHECK_FALSE(fill->isVisible());
}

TEST_CASE("who is on the list already is refused and shown")
{
    Desk desk;
    desk.add({u"Anna Bakker"_s, u"Piet Mulder"_s});
    QSignalSpy refused(&desk.page, &Page::refused);
    desk.add(u"Anna Bakker"_s);
    CHECK(refused.size() == 1);
    CHECK(desk.names().size() == 2);
    CHECK(desk.grid()->currentIndex().siblingAtColumn(0).data().toString() == u"Anna Bakker"_s);
}

TEST_CASE("the list narrows while somebody types, and Escape shows everybody again")
{
    Desk desk;
    desk.add({u"Anna Bakker, DOCK"_s, u"Piet Mulder, Gemeente Utrecht"_s, u"Zoe Kok, Gemeente Arnhem"_s});
    // Typed keys carry no accents here, so the name gets its own afterwards.
    REQUIRE(desk.workspace->edit(u"accent"_s, desk.participation(u"Zoe Kok"_s).person, [](Person &p) { p.givenName = u"Zoë"_s; }));
    auto *filter = desk.find<QLineEdit>(u"filter_people"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"gemeente"_s);
    CHECK(desk.names() == QStringList{u"Zoë Kok"_s, u"Piet Mulder"_s});
    QTest::keyClicks(filter, u" zoe"_s);
    CHECK(desk.names() == QStringList{u"Zoë Kok"_s});
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(desk.names().size() == 3);
}

TEST_CASE("one key gives many people the same answer, in one step")
{
    Desk desk;
    desk.add({u"Anna Bakker"_s, u"Piet Mulder"_s, u"Mo Bos"_s});
    desk.chooseAll();
    QTest::keyClick(desk.grid(), Qt::Key_3, Qt::AltModifier);
    CHECK(desk.participation(u"Anna Bakker"_s).invitation == InvitationState::Accepted);
    CHECK(desk.participation(u"Mo Bos"_s).invitation == InvitationState::Accepted);
    CHECK(desk.find<QPushButton>(u"state_accepted"_s)->text().endsWith(u'3'));
    REQUIRE(desk.workspace->undo());
    CHECK(desk.participation(u"Mo Bos"_s).invitation == InvitationState::ToInvite);
}

TEST_CASE("a chip shows only one state, and a second click everybody")
{
    Desk desk;
    desk.add({u"Anna Bakker"_s, u"Piet Mulder"_s});
    desk.choose(u"Piet Mulder"_s);
    desk.grid()->setFocus();
    QTest::keyClick(desk.grid(), Qt::Key_4, Qt::AltModifier);
    auto *declined = desk.find<QPushButton>(u"state_declined"_s);
    REQUIRE(declined->isVisible());
    QTest::mouseClick(declined, Qt::LeftButton);
    CHECK(desk.names() == QStringList{u"Piet Mulder"_s});
    QTest::mouseClick(declined, Qt::LeftButton);
    CHECK(desk.names().size() == 2);
}

TEST_CASE("Delete takes somebody off the list, and the neighbour is chosen")
{
    Desk desk;
    desk.add({u"Anna Bakker"_s, u"Piet Mulder"_s, u"Mo Bos"_s});
    desk.choose(u"Mo Bos"_s);
    desk.grid()->setFocus();
    QTest::keyClick(desk.grid(), Qt::Key_Delete);
    CHECK(desk.names() == QStringList{u"Anna Bakker"_s, u"Piet Mulder"_s});
    CHECK(desk.grid()->currentIndex().row() == 1);
    CHECK(desk.document().all<Person>().size() == 3);
    REQUIRE(desk.workspace->undo());
    CHECK(desk.names().size() == 3);
}

TEST_CASE("what somebody types in the panel is written, and shows in the list")
{
    Desk desk;
    desk.add(u"Anna Bakker, DOCK"_s);
    desk.choose(u"Anna Bakker"_s);
    typeInto(desk.find<QWidget>(u"participation_form"_s)->findChild<QLineEdit *>(u"function"_s), u"wijkverpleegkundige"_s);
    CHECK(desk.participation(u"Anna Bakker"_s).function == u"wijkverpleegkundige"_s);
    CHECK(desk.grid()->model()->index(0, ParticipantsModel::Function).data().toString() == u"wijkverpleegkundige"_s);

    desk.find<QTabWidget>(u"participant_tabs"_s)->setCurrentIndex(1);
    typeInto(desk.find<QWidget>(u"person_form"_s)->findChild<QLineEdit *>(u"family_name"_s), u"Visser"_s);
    CHECK(desk.names() == QStringList{u"Anna Visser"_s});
}

TEST_CASE("care needs are closed until somebody opens them")
{
    Desk desk;
    desk.add(u"Anna Bakker"_s);
    desk.choose(u"Anna Bakker"_s);
    auto *tabs = desk.find<QTabWidget>(u"participant_tabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *form = desk.find<QWidget>(u"care_need_form"_s);
    CHECK_FALSE(form->isVisible());
    QTest::mouseClick(desk.find<QPushButton>(u"open_care"_s), Qt::LeftButton);
    REQUIRE(form->isVisible());
    typeInto(form->findChild<QLineEdit *>(u"diet"_s), u"geen noten"_s);
    const auto needs = desk.document().all<CareNeed>();
    REQUIRE(needs.size() == 1);
    CHECK(needs.first().diet == u"geen noten"_s);
    CHECK(needs.first().participation == desk.participation(u"Anna Bakker"_s).id);
}

TEST_CASE("groups, wanted partners, needs and organisations are added by typing and Enter")
{
    Desk desk;
    auto *tabs = desk.find<QTabBar>(u"people_lists"_s);
    const auto type = [&](int tab, const QString &name, const QString &text) {
        tabs->setCurrentIndex(tab);
        typeInto(desk.find<QLineEdit>(name + u"_add"_s), text);
    };
    type(1, u"groups"_s, u"enkele wethouders"_s);
    type(2, u"partners"_s, u"beleidsmakers @ Gemeente Utrecht"_s);
    type(3, u"needs"_s, u"ervaringen van anderen horen"_s);
    type(4, u"organisations"_s, u"DOCK"_s);
    const Document &document = desk.document();
    REQUIRE(document.all<GroupPresent>().size() == 1);
    CHECK(document.all<GroupPresent>().first().name == u"enkele wethouders"_s);
    REQUIRE(document.all<WantedPartner>().size() == 1);
    const WantedPartner partner = document.all<WantedPartner>().first();
    CHECK(partner.role == u"beleidsmakers"_s);
    CHECK(document.findOrEmpty(partner.organisation).name == u"Gemeente Utrecht"_s);
    CHECK(document.all<Need>().size() == 1);
    CHECK(document.all<Organisation>().size() == 2);
    tabs->setCurrentIndex(0);
    CHECK(desk.find<QPushButton>(u"missing_partners"_s)->isVisible());

    auto *groups = desk.find<QTableView>(u"groups_grid"_s);
    tabs->setCurrentIndex(1);
    groups->setFocus();
    QTest::keyClick(groups, Qt::Key_Delete);
    CHECK(document.all<GroupPresent>().isEmpty());
    REQUIRE(desk.workspace->undo());
    CHECK(document.all<GroupPresent>().size() == 1);
}

TEST_CASE("who was at an earlier meetup is no first-timer")
{
    Desk desk;
    desk.add(u"Anna Bakker"_s);
    desk.chooseAll();
    QTest::keyClick(desk.grid(), Qt::Key_3, Qt::AltModifier);
    REQUIRE(desk.workspace->edit(u"held"_s, desk.meetup, [](Meetup &m) { m.status = MeetupStatus::Held; }));
    desk.page.showMeetup(desk.makeMeetup(u"Vervolg"_s));
    desk.add({u"Anna Bakker"_s, u"Piet Mulder"_s});
    auto *chip = desk.find<QPushButton>(u"first_timers"_s);
    REQUIRE(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(desk.names() == QStringList{u"Piet Mulder"_s});
}

TEST_CASE("Enter in the list of known names means what was typed, unless one was picked")
{
    Desk desk;
    desk.add({u"Anna Bakkerink"_s, u"Piet Mulder"_s});
    desk.page.showMeetup(desk.makeMeetup(u"Vervolg"_s));
    auto *field = desk.find<QLineEdit>(u"add_person"_s);
    field->clearFocus();
    field->setFocus();
    QTest::keyClicks(field, u"Anna Bakker"_s);
    auto *popup = field->completer()->popup();
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(desk.names() == QStringList{u"Anna Bakker"_s});

    QTest::keyClicks(field, u"Pi"_s);
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTest::qWait(10);
    CHECK(desk.names() == QStringList{u"Anna Bakker"_s, u"Piet Mulder"_s});
    CHECK(desk.document().all<Person>().size() == 3);
    CHECK(field->text().isEmpty());
}

TEST_CASE("an edit elsewhere keeps the chosen person and the caret")
{
    Desk desk;
    for (int i = 0; i < 40; ++i)
        desk.add(u"Anna Bakker%1%2"_s.arg(QChar(u'a' + i % 26), QChar(u'a' + i / 26)));
    desk.grid()->setCurrentIndex(desk.grid()->model()->index(35, 0));
    const QString chosen = desk.grid()->currentIndex().data().toString();
    auto *filter = desk.find<QLineEdit>(u"filter_people"_s);
    filter->setFocus();
    const auto first = desk.document().all<Person>().first();
    REQUIRE(desk.workspace->edit(u"elsewhere"_s, first.id, [](Person &p) { p.phone = u"030"_s; }));
    CHECK(desk.grid()->currentIndex().data().toString() == chosen);
    CHECK(desk.page.focusWidget() == filter);
}

TEST_CASE("with three hundred people one change rebuilds nothing")
{
    Desk desk;
    ChangeSet set{u"300 people"_s, {}};
    Organisation organisation;
    organisation.id = desk.workspace->newId<Organisation>();
    organisation.name = u"Gemeente Utrecht"_s;
    set.add(organisation);
    for (int i = 0; i < 300; ++i) {
        Person person;
        person.id = desk.workspace->newId<Person>();
        person.givenName = u"Persoon"_s;
        person.familyName = u"Nummer%1"_s.arg(i, 3, 10, QChar(u'0'));
        set.add(person);
        Participation participation;
        participation.meetup = desk.meetup;
        participation.person = person.id;
        participation.organisation = organisation.id;
        participation.id = naturalId(participation);
        set.add(participation);
    }
    REQUIRE(desk.workspace->apply(set));
    REQUIRE(desk.names().size() == 300);
    const auto one = desk.participation(u"Persoon Nummer150"_s);
    QSignalSpy reset(desk.grid()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(desk.grid()->model(), &QAbstractItemModel::dataChanged);
    REQUIRE(desk.workspace->edit(u"one"_s, one.id, [](Participation &p) { p.function = u"x"_s; }));
    QApplication::processEvents();
    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
}
