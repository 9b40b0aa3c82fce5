// A document that turns out to be damaged while somebody works in it.

#include "storage/damage.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a large document that turns out to be damaged can only be read from then on, and says why")
{
    const TemporaryFolder folder;
    const QString path = folder.file(u"groot.oogst"_s);
    {
        auto made = Workspace::create(path);
        REQUIRE(made);
        ChangeSet many{u"many"_s, {}};
        for (int i = 0; i < 30'000; ++i)
            many.add(Person{.id = {QUuid::createUuid()}, .givenName = u"Wilhelmina van het lange eind %1"_s.arg(i)});
        REQUIRE((*made)->apply(many));
    }
    tearPage(path, "ch_cell");
    auto opened = Workspace::open(path);
    REQUIRE(opened);
    Workspace &workspace = **opened;
    CHECK(workspace.readOnlyReason().isEmpty());
    QString said;
    QObject::connect(&workspace, &Workspace::turnedOutDamaged, &workspace, [&](const Problem &problem) { said = problem.what; });
    workspace.watch();
    for (QDeadlineTimer patience(20'000); said.isEmpty() && !patience.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    CHECK(!said.isEmpty());
    CHECK(workspace.readOnlyReason() == said);
    CHECK(!workspace.add(u"p"_s, Person{.givenName = u"Te laat"_s}));
}
