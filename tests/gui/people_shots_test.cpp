// The windows of people: every control has a name and fits on the smallest screen. OOGST_SHOTS=folder keeps their pictures,
// to look at; OOGST_SHOTS_LANGUAGE=en for English.

#include "frame_support.h"

#include "gui/languages.h"
#include "gui/lists/duplicates_dialog.h"
#include "gui/lists/list_preview.h"
#include "workspace/participants.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

class PeopleWindows : public test::FrameFixture
{
public:
    void checkNames(QWidget *dialog, const QString &name)
    {
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            INFO(name.toStdString() << ": " << widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
            REQUIRE(face);
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        }
    }
    /// No text of a label or button is cut off.
    void checkTexts(QWidget *dialog, const QString &name)
    {
        for (QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible() && !label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored) {
                INFO(name.toStdString() << ": " << label->text().toStdString());
                CHECK(label->width() >= label->minimumSizeHint().width());
            }
        for (QAbstractButton *button : dialog->findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->text().isEmpty()) {
                INFO(name.toStdString() << ": " << button->text().toStdString());
                CHECK(button->width() >= button->minimumSizeHint().width());
            }
    }
    void look(QWidget *dialog, const QString &name)
    {
        REQUIRE(dialog);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        CHECK(dialog->width() <= 1366);
        CHECK(dialog->height() <= 768);
        checkNames(dialog, name);
        checkTexts(dialog, name);
        const QString shots = qEnvironmentVariable("OOGST_SHOTS");
        if (!shots.isEmpty())
            CHECK(dialog->grab().save(shots + u'/' + prefix + name + u".png"_s));
        // A laptop of 1366 × 768 at 150 %, less the frame and a bar of the desktop.
        const QSize before = dialog->size(), small(905, 470);
        dialog->resize(before.boundedTo(small));
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        INFO(name.toStdString() << " at 150 %: " << dialog->width() << " × " << dialog->height());
        CHECK(dialog->width() <= small.width());
        CHECK(dialog->height() <= small.height());
        checkTexts(dialog, name);
        if (!shots.isEmpty())
            CHECK(dialog->grab().save(shots + u'/' + prefix + u"small-"_s + name + u".png"_s));
        dialog->resize(before);
        QCoreApplication::processEvents();
    }
    QString prefix;
};

QByteArray awkwardList()
{
    QByteArray list = "\xEF\xBB\xBF" "Deelnemers symposium;;;;;;;;;\r\n\r\n"
                      "Naam;Namens wie;E-mailadres;Mobiel;Geboortedatum;Postcode;Komt?;Dieetwensen;veld_9;Heb je nog iets op te merken over de dag?\r\n"
                      "Jos\xC3\x83\xC2\xA9 P\xC3\x83\xC2\xA9rez;Caf\xC3\x83\xC2\xA9 Noord;jose@x.example;612345678;1-1-1980;3511AA;ja;vegetarisch;12;\r\n"
                      "Anna van der Berg;Gemeente Utrecht;anna@x.example;0612345678;;;ja;;;Graag een plek vooraan\r\n"
                      "Anna van den Berg;Gem. Utrecht;anna@x.example;;;;nee, helaas;;;\r\n"
                      ";Gemeente Zeist;info@zeist.example;;;;ja;;;\r\n"
                      "Ben Cox;Wijkraad;ben.x.example;;;;misschien;;;\"nooit dicht\r\n";
    for (int i = 0; i < 40; ++i)
        list += "Mens Nummer" + QByteArray::number(i) + ";Organisatie met een behoorlijk lange naam " + QByteArray::number(i % 7) + ";m" + QByteArray::number(i) + "@x.example;06"
                + QByteArray::number(10'000'000 + i) + ";;;ja;;;\r\n";
    return list + "Totaal;45;;;;;;;;\r\n";
}

} // namespace

TEST_CASE_METHOD(PeopleWindows, "the windows of people fit, and every control has a name", "[shots]")
{
    applyLanguage(*qApp, qEnvironmentVariable("OOGST_SHOTS_LANGUAGE") == u"en"_s ? ScreenLanguage::English : ScreenLanguage::Dutch);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(*qApp, theme);
        prefix = theme == Theme::Dark ? u"dark-"_s : u"light-"_s;
        sample();
        const Id<Meetup> meetup = window->workspace()->document().all<Meetup>().first().id;
        window->view()->showMeetup(meetup);
        QFile file(folder.file(u"deelnemers symposium.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(awkwardList());
        file.close();
        window->openList(file.fileName());
        auto *preview = window->findChild<ListPreview *>();
        REQUIRE(preview);
        REQUIRE(QTest::qWaitFor([&] { return preview->list() && !preview->isReading(); }, 20'000));
        look(preview, u"preview"_s);
        auto *tabs = preview->findChild<QTabWidget *>();
        const QSize wide = preview->size();
        preview->resize(800, 500);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        const auto *columns = preview->findChild<QScrollArea *>();
        REQUIRE(columns);
        CHECK(columns->horizontalScrollBar()->maximum() == 0);
        if (const QString shots = qEnvironmentVariable("OOGST_SHOTS"); !shots.isEmpty())
            CHECK(preview->grab().save(shots + u'/' + prefix + u"narrow-preview.png"_s));
        preview->resize(wide);
        for (int tab = 1; tab < tabs->count(); ++tab)
            if (tabs->isTabVisible(tab)) {
                tabs->setCurrentIndex(tab);
                look(preview, u"preview-tab%1"_s.arg(tab));
            }
        preview->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(20); // until all has its place
        if (const QString shots = qEnvironmentVariable("OOGST_SHOTS"); !shots.isEmpty())
            CHECK(window->grab().save(shots + u'/' + prefix + u"participants.png"_s));
        const QWidget *page = window->view()->meetupView().currentPage();
        for (const QWidget *around = page; around; around = around->parentWidget())
            if (const auto *scroll = qobject_cast<const QScrollArea *>(around)) {
                CHECK(scroll->verticalScrollBar()->maximum() == 0);
                CHECK(scroll->horizontalScrollBar()->maximum() == 0);
            }
        const auto open = [&](const QString &action, const QString &name) {
            command(action)->trigger();
            auto *dialog = window->findChild<QDialog *>(name);
            look(dialog, name);
            return dialog;
        };
        const auto close = [](QDialog *dialog) {
            dialog->reject();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        command(u"doubleNames"_s)->trigger();
        auto *double_ = window->findChild<DuplicatesDialog *>();
        look(double_, u"doubles"_s);
        double_->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        close(open(u"invitationRound"_s, u"invitationRound"_s));
        const auto who = addParticipant(*window->workspace(), meetup, readParticipant(u"Wim te Nodigen, Buurthuis"_s)).value();
        REQUIRE(window->workspace()->edit(u"x"_s, window->workspace()->findOrEmpty(who).person, [](Person &p) { p.mail = u"wim@x.example"_s; }));
        REQUIRE(setInvitation(*window->workspace(), {who}, InvitationState::ToInvite));
        close(open(u"drafts"_s, u"drafts"_s));
        QDialog *desk = open(u"arrivalDesk"_s, u"arrivalDesk"_s);
        QTest::keyClicks(desk->findChild<QLineEdit *>(u"arrivalLine"_s), u"mens"_s);
        look(desk, u"arrival-found"_s);
        QTest::keyClick(desk->findChild<QLineEdit *>(u"arrivalLine"_s), Qt::Key_Return);
        look(desk, u"arrival-in"_s);
        QTest::keyClicks(desk->findChild<QLineEdit *>(u"arrivalLine"_s), u"Karel Nieuw, Dorpsraad"_s);
        look(desk, u"arrival-walkin"_s);
        close(desk);
        close(open(u"personData"_s, u"personData"_s));
        window->closeFile();
    }
    applyLanguage(*qApp, ScreenLanguage::English);
}
