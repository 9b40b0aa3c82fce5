// The pages of seating fit on the smallest screen, with many rounds and many people, also when everything on it is half
// as large again. OOGST_SHOTS=folder keeps their pictures, to look at; OOGST_SHOTS_LANGUAGE=en for English.

#include "fit_check.h"
#include "frame_support.h"

#include "gui/languages.h"
#include "gui/seating/chip_list.h"
#include "gui/seating/table_card.h"
#include "workspace/arrange.h"
#include "workspace/tables.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

// The language of the windows, while one looks.
struct Spoken {
    explicit Spoken(ScreenLanguage language) { applyLanguage(*qApp, language); }
    ~Spoken() { applyLanguage(*qApp, ScreenLanguage::English); }
};

class SeatingWindows : public test::FrameFixture
{
public:
    SeatingWindows(const QString &language, Theme theme, QSize screen) : m_theme(theme), m_screen(screen)
    {
        applyTheme(*qApp, theme);
        m_prefix = (theme == Theme::Dark ? u"dark-"_s : u"light-"_s) + language + QString::number(screen.width()) + u'-';
        window->resize(screen);
    }

    void openSymposium(int rounds)
    {
        m_meetup = sample().document().all<Meetup>().first().id;
        while (roundsOf(document(), m_meetup).size() < rounds)
            REQUIRE(addRound(*window->workspace(), m_meetup));
    }
    void openLarge(int people, int tables, int rounds)
    {
        Workspace &workspace = newDocument();
        Meetup made;
        made.title = u"Regiodag"_s;
        m_meetup = workspace.add(u"meetup"_s, made).value();
        REQUIRE(makeTables(workspace, m_meetup, tables, people / tables + 2));
        while (roundsOf(document(), m_meetup).size() < rounds)
            REQUIRE(addRound(workspace, m_meetup));
        ChangeSet set{u"people"_s, {}};
        for (int i = 0; i < people; ++i) {
            Person person;
            person.givenName = QStringList{u"Anna"_s, u"Bartholomeus"_s, u"Cees"_s, u"Fatima"_s}[i % 4];
            person.familyName = u"Voorbeeld-%1"_s.arg(i + 1);
            person.id = workspace.idFor(person);
            set.add(person);
            Participation one{.meetup = m_meetup, .person = person.id};
            one.invitation = InvitationState::Accepted;
            one.id = workspace.idFor(one);
            set.add(one);
        }
        REQUIRE(workspace.apply(set));
    }
    void seatAll()
    {
        const auto plan = arrange(document(), m_meetup, {});
        REQUIRE(plan);
        ChangeSet set = plan->set;
        set.summary = u"seated"_s;
        REQUIRE(window->workspace()->apply(set));
    }
    /// Something to repair: the people of one table have no place any more.
    void emptyFirstTable()
    {
        ChangeSet set{u"emptied"_s, {}};
        const Id<Table> first = tablesOf(document(), m_meetup).first().id;
        for (const Seat &seat : document().all<Seat>())
            if (seat.table == first && !seat.locked)
                set.remove(seat);
        REQUIRE(window->workspace()->apply(set));
    }

    const Document &document() { return window->workspace()->document(); }
    void goTo(int page)
    {
        window->view()->showMeetup(m_meetup);
        command(u"page%1"_s.arg(page))->trigger();
    }
    /// The first person at a table on the board gets the focus.
    void standOnFirst()
    {
        auto *page = find<QWidget>(u"seating"_s);
        page->findChildren<TableCard *>().value(1)->people().setFocus();
        QTest::qWait(250);
    }
    void look(const QString &name)
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        INFO(m_prefix.toStdString() << name.toStdString());
        CHECK(window->size() == m_screen);
        for (const QScrollArea *room : window->findChildren<QScrollArea *>())
            if (room->isVisible() && room->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
                INFO("beside the window: " << room->horizontalScrollBar()->maximum());
                CHECK(room->horizontalScrollBar()->maximum() == 0);
            }
        CHECK(test::FitCheck::misfits(*window).join(u'\n').toStdString() == "");
        if (const QString shots = qEnvironmentVariable("OOGST_SHOTS"); !shots.isEmpty())
            CHECK(window->grab().save(shots + u'/' + m_prefix + name + u".png"_s));
    }

private:
    Theme m_theme;
    QSize m_screen;
    QString m_prefix;
    Id<Meetup> m_meetup;
};

} // namespace

TEST_CASE("tables and seating fit at 1366 by 768, also enlarged, with three rounds and three hundred people", "[shots]")
{
    const bool isEnglish = qEnvironmentVariable("OOGST_SHOTS_LANGUAGE") == u"en";
    const Spoken language(isEnglish ? ScreenLanguage::English : ScreenLanguage::Dutch);
    for (const auto &[theme, screen] : {std::pair(Theme::Light, QSize(1366, 768)), std::pair(Theme::Dark, QSize(1366, 768)),
                                        std::pair(Theme::Light, QSize(911, 512)), std::pair(Theme::Dark, QSize(911, 512))}) {
        SeatingWindows windows(isEnglish ? u"en-"_s : u"nl-"_s, theme, screen);
        const auto walk = [&](const QString &name) {
            windows.goTo(4);
            windows.look(name + u"tables"_s);
            auto *lists = windows.find<QTabBar>(u"table_lists"_s);
            lists->setCurrentIndex(1);
            windows.look(name + u"rules"_s);
            lists->setCurrentIndex(2);
            windows.look(name + u"per-round"_s);
            lists->setCurrentIndex(0);
            windows.goTo(5);
            windows.look(name + u"board"_s);
            windows.standOnFirst();
            windows.look(name + u"why"_s);
            windows.command(u"bestPlaceAction"_s)->trigger();
            windows.look(name + u"best"_s);
            windows.command(u"weighSeating"_s)->trigger();
            windows.look(name + u"weigh"_s);
            windows.command(u"weighSeating"_s)->trigger();
            windows.emptyFirstTable();
            windows.command(u"repairSeating"_s)->trigger();
            auto *bar = windows.find<QWidget>(u"repairBar"_s);
            REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 20000));
            windows.look(name + u"repair"_s);
            windows.find<QPushButton>(u"acceptRepair"_s)->click();
            windows.look(name + u"cards"_s);
        };
        windows.openSymposium(3);
        windows.seatAll();
        walk(u"sample-"_s);
        windows.openLarge(300, 30, 4);
        windows.seatAll();
        walk(u"300-"_s);
    }
}
