#include "harvest_support.h"

#include "gui/settings.h"
#include "gui/outline/outline_view.h"
#include "support/catch.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace oogst::testing {

OpenMeetup::OpenMeetup(int tableCount, int peopleCount, int roundCount, int seats)
{
    settings::useSettingsFile(folder.filePath(u"settings.ini"_s));
    auto made = Workspace::create(folder.filePath(u"test.oogst"_s));
    REQUIRE(made);
    workspace = std::move(*std::move(made));

    ChangeSet set{u"given"_s, {}};
    const auto add = [&](auto record) {
        record.id = workspace->idFor(record);
        set.add(record);
        return record.id;
    };
    Meetup m;
    m.title = u"Symposium"_s;
    meetup = add(m);
    for (const auto &[name, sector] : {std::pair{u"Gemeente Utrecht"_s, u"municipality"_s}, {u"Krachtstation"_s, u"residents_initiative"_s},
                                      {u"DOCK"_s, u"social_professional"_s}, {u"Movisie"_s, u"knowledge_institution"_s}}) {
        Organisation o;
        o.name = name;
        o.sector = sector;
        organisations += add(o);
    }
    for (int i = 1; i <= tableCount; ++i) {
        Table t;
        t.meetup = meetup;
        t.number = i;
        t.name = u"Vraagstuk %1"_s.arg(i);
        t.largest = seats;
        tables += add(t);
    }
    for (int i = 1; i <= roundCount; ++i) {
        Round r;
        r.meetup = meetup;
        r.number = i;
        rounds += add(r);
    }
    for (int i = 0; i < peopleCount; ++i) {
        Person p;
        p.givenName = u"Anna%1"_s.arg(i + 1);
        p.infix = i % 3 ? QString() : u"van der"_s;
        p.familyName = u"Berg%1"_s.arg(i + 1);
        Participation at;
        at.meetup = meetup;
        at.person = add(p);
        at.organisation = organisations[i % 4];
        at.invitation = InvitationState::Accepted;
        people += add(at);
    }
    REQUIRE(workspace->apply(set));
}

OpenPage::OpenPage() : OpenMeetup(2, 4), page(*workspace)
{
    page.resize(1100, 700);
    page.showMeetup(meetup);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.outline().setFocus();
}

void OpenPage::key(Qt::Key k, Qt::KeyboardModifiers modifiers)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : QApplication::focusWidget(), k, modifiers);
}

void OpenPage::type(const QString &text)
{
    for (const QChar &letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

} // namespace oogst::testing
