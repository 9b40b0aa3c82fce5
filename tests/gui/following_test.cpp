// Pages that stand behind another one follow the document when they are shown again.

#include "gui/following.h"
#include "workspace/workspace.h"

#include "support/catch.h"
#include "support/temporary_folder.h"

#include <QStackedWidget>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Stack {
    test::TemporaryFolder folder;
    std::unique_ptr<Workspace> workspace;
    QStackedWidget pages;
    QWidget *front = new QWidget, *back = new QWidget;
    QList<ChangeSet> seen;
    bool mustNow = false;

    Stack()
    {
        auto made = Workspace::create(folder.file(u"paginas.oogst"_s));
        REQUIRE(made);
        workspace = std::move(*made);
        pages.addWidget(back);
        pages.addWidget(front);
        followWhileShown(*workspace, back, [this](const ChangeSet &set) { seen += set; }, [this] { return mustNow; });
    }
    Id<Meetup> add(const QString &title)
    {
        Meetup meetup;
        meetup.title = title;
        return *workspace->add(u"x"_s, meetup);
    }
    void rename(Id<Meetup> id, const QString &title)
    {
        REQUIRE(workspace->edit(u"x"_s, id, [&](Meetup &m) { m.title = title; }));
    }
};

} // namespace

TEST_CASE("a page that was never shown follows at once, and so does one in view")
{
    Stack stack;
    stack.add(u"een"_s);
    CHECK(stack.seen.size() == 1);
    stack.pages.show();
    stack.add(u"twee"_s);
    CHECK(stack.seen.size() == 2);
}

TEST_CASE("a page behind another hears everything at once when it comes back, each record once as it was first and is last")
{
    Stack stack;
    stack.pages.show();
    const Id<Meetup> old = stack.add(u"oud"_s);
    stack.seen.clear();
    stack.pages.setCurrentWidget(stack.front);
    const Id<Meetup> fresh = stack.add(u"nieuw"_s);
    stack.rename(old, u"ouder"_s);
    stack.rename(old, u"oudst"_s);
    CHECK(stack.seen.isEmpty());

    stack.pages.setCurrentWidget(stack.back);
    REQUIRE(stack.seen.size() == 1);
    const QList<RecordChange> changes = stack.seen.first().changes;
    REQUIRE(changes.size() == 2);
    const auto titleIn = [](const std::optional<Row> &row) { return (*row)[recordType<Meetup>().indexOf(u"title"_s)].toString(); };
    CHECK(changes[0].id == fresh.value);
    CHECK(!changes[0].before);
    CHECK(changes[1].id == old.value);
    CHECK(titleIn(changes[1].before) == u"oud"_s);
    CHECK(titleIn(changes[1].after) == u"oudst"_s);

    // Nothing is told twice, and from now on it is in view.
    stack.pages.setCurrentWidget(stack.front);
    stack.pages.setCurrentWidget(stack.back);
    CHECK(stack.seen.size() == 1);
    stack.rename(old, u"nu"_s);
    CHECK(stack.seen.size() == 2);
}

TEST_CASE("a hidden page that is busy with how things were hears of changes at once")
{
    Stack stack;
    stack.pages.show();
    stack.pages.setCurrentWidget(stack.front);
    stack.mustNow = true;
    stack.add(u"een"_s);
    CHECK(stack.seen.size() == 1);
}
