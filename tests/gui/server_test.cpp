// A document on a server in the window: address, password, recent documents.

#include "frame_support.h"

#include "gui/document_place.h"
#include "gui/languages.h"
#include "gui/server_dialog.h"
#include "gui/start_page.h"
#include "support/private_server.h"
#include "workspace/server_access.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace oogst;
using namespace oogst::test;
using namespace Qt::Literals::StringLiterals;

namespace {

bool waitUntil(const std::function<bool()> &isSo)
{
    return QTest::qWaitFor(isSo, 10'000);
}

ServerDialog *dialogOf(MainWindow &window)
{
    auto *dialog = window.findChild<ServerDialog *>();
    REQUIRE(dialog);
    return dialog;
}

} // namespace

TEST_CASE("a document on a server opens with its password, which is kept nowhere")
{
    FrameFixture frame;
    PrivateServer &server = PrivateServer::shared();
    const QString database = PrivateServer::databaseIn(server.freshAddress()), login = u"wachtwoord_"_s + database;
    server.makeLoginWithPassword(login, u"heel geheim"_s);
    server.sql(database, u"ALTER DATABASE %1 OWNER TO %2"_s.arg(database, login));
    const QString address = server.address(database, login);
    REQUIRE(Workspace::create(server::withPassword(address, u"heel geheim"_s)));

    frame.command(u"openServer"_s)->trigger();
    ServerDialog *dialog = dialogOf(*frame.window);
    auto *place = dialog->findChild<QLineEdit *>(u"address"_s), *password = dialog->findChild<QLineEdit *>(u"password"_s);
    auto *said = dialog->findChild<QLabel *>(u"said"_s);
    QPushButton *open = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    place->setText(u"server"_s);
    open->click();
    CHECK(said->text().contains(u"postgresql://"_s));
    CHECK(!password->isVisible());
    place->setText(address);
    open->click();
    REQUIRE(waitUntil([&] { return password->isVisible(); }));
    CHECK(password->echoMode() == QLineEdit::Password);
    password->setText(u"fout"_s);
    open->click();
    REQUIRE(waitUntil([&] { return said->text().contains(u"does not accept"_s); }));
    password->setText(u"heel geheim"_s);
    open->click();
    REQUIRE(waitUntil([&] { return frame.window->workspace() != nullptr; }));
    CHECK(frame.window->windowTitle().contains(database));
    CHECK(frame.window->workspace()->path() == address);
    REQUIRE(frame.window->workspace()->add(u"Bijeenkomst toegevoegd"_s, Meetup{.title = u"Op de server"_s}));

    // Among the recent documents stands the address; from there the password is asked anew.
    CHECK((settings::recentFiles() == QStringList{address}));
    QFile kept(frame.folder.file(u"settings.ini"_s));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(!kept.readAll().contains("geheim"));
    frame.window->closeFile();
    frame.window->openAny(address);
    REQUIRE(waitUntil([&] {
        auto *again = frame.window->findChild<ServerDialog *>();
        return again && again->findChild<QLineEdit *>(u"password"_s)->isVisible();
    }));
}

TEST_CASE("a server that needs no password opens without a question, and one that is not there says so")
{
    FrameFixture frame;
    const QString address = PrivateServer::shared().freshAddress();
    REQUIRE(Workspace::create(address));
    frame.window->openAny(address);
    REQUIRE(waitUntil([&] { return frame.window->workspace() != nullptr; }));
    frame.window->closeFile();
    frame.window->openAny(u"postgresql://iemand@/niets?host=/nergens"_s);
    ServerDialog *dialog = dialogOf(*frame.window);
    auto *said = dialog->findChild<QLabel *>(u"said"_s);
    REQUIRE(waitUntil([&] { return said->text().contains(u"does not answer"_s); }));
    CHECK(!frame.window->workspace());
}

TEST_CASE("a document is named after its file or its database")
{
    CHECK(documentName(u"/thuis/ans/noord.oogst"_s) == u"noord"_s);
    CHECK(documentName(u"postgresql://ans@server.nl:5433/noord?sslmode=require"_s) == u"noord"_s);
    CHECK(documentPlace(u"postgresql://ans@server.nl:5433/noord"_s) == u"server.nl"_s);
    CHECK(mayBeThere(u"postgresql://ans@server.nl/noord"_s));
    CHECK(!mayBeThere(u"/nergens/noord.oogst"_s));
}

TEST_CASE("the dialog for a server draws, light and dark", "[shots]")
{
    const QString folder = qEnvironmentVariable("OOGST_SHOTS");
    applyLanguage(*qApp, ScreenLanguage::Dutch);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        FrameFixture frame;
        applyTheme(*qApp, theme);
        frame.command(u"openServer"_s)->trigger();
        ServerDialog *dialog = dialogOf(*frame.window);
        dialog->tryAddress(u"postgresql://fleur@/noord?host=/nergens"_s);
        auto *said = dialog->findChild<QLabel *>(u"said"_s);
        REQUIRE(waitUntil([&] { return said->text().contains(u"antwoordt niet"_s); }));
        dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"geheim"_s);
        CHECK(dialog->width() <= 1366);
        if (!folder.isEmpty())
            CHECK(dialog->grab().save(folder + (theme == Theme::Dark ? u"/dark-server.png"_s : u"/light-server.png"_s)));
    }
    applyLanguage(*qApp, ScreenLanguage::English);
}
