// The report page on small screens: every button whole and in sight, in both languages of the screen, light and dark, and
// the preview of what is printed for in the room. OOGST_SHOTS=folder keeps their pictures, to look at.

#include "frame_support.h"

#include "gui/languages.h"
#include "gui/reports/report_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QSignalSpy>
#include <QTimer>

using namespace oogst;
using namespace Qt::Literals::StringLiterals;
using test::FrameFixture;

namespace {

constexpr QSize laptop{1366, 768}, enlarged{911, 512}; ///< the second is the first at 150 %

class ReportWindow : public FrameFixture
{
public:
    explicit ReportWindow(Theme theme) { applyTheme(*qApp, theme); }
    ~ReportWindow()
    {
        applyTheme(*qApp, Theme::Light);
        applyLanguage(*qApp, ScreenLanguage::English);
    }
    Q_DISABLE_COPY_MOVE(ReportWindow)

    void open()
    {
        command(u"page7"_s)->trigger();
        page = window->findChild<ReportPage *>();
        REQUIRE(page);
        REQUIRE(page->isVisible());
        waitShown();
    }
    void waitShown()
    {
        REQUIRE(QTest::qWaitFor([this] { return page->findChild<QLabel *>(u"reportState"_s)->text().contains(u'(') ||
                                                page->findChild<QPdfView *>()->document()->pageCount() > 0; }, 30000));
        QTest::qWait(400);
    }
    void choose(Shape shape)
    {
        QSignalSpy shown(page, &ReportPage::shown);
        auto *shapes = find<QComboBox>(u"reportShape"_s);
        shapes->setCurrentIndex(shapes->findText(labelOf(shape)));
        emit shapes->activated(shapes->currentIndex());
        REQUIRE(QTest::qWaitFor([&] { return !shown.isEmpty(); }, 30000));
        QTest::qWait(400); // the pages are painted in a thread of their own
    }
    /// Nothing asks for more width than there is, and every button has room for its text. Down, the page may scroll.
    void checkButtons()
    {
        QCoreApplication::processEvents();
        CHECK(window->width() <= wanted.width());
        CHECK(window->height() <= wanted.height());
        CHECK(page->minimumSizeHint().width() <= page->parentWidget()->width());
        CHECK(page->width() <= page->parentWidget()->width());
        for (QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            const int left = button->mapTo(page, QPoint()).x();
            INFO(button->objectName().toStdString() << ": " << button->text().toStdString() << " from " << left << " of " << page->width());
            CHECK(left >= 0);
            CHECK(left + button->width() <= page->width());
            CHECK(button->width() >= button->minimumSizeHint().width());
        }
    }
    void resize(QSize size)
    {
        wanted = size;
        window->resize(size);
        QTest::qWait(200);
    }
    void take(QWidget *widget, const QString &name)
    {
        if (const QString shots = qEnvironmentVariable("OOGST_SHOTS"); !shots.isEmpty())
            CHECK(widget->grab().save(shots + u"/reports-"_s + name + u".png"_s));
    }

    ReportPage *page = nullptr;
    QSize wanted = laptop;
};

/// Three hundred people at one meetup, with long names here and there.
void fill(Workspace &workspace)
{
    const Id<Meetup> meetup = workspace.document().all<Meetup>().first().id;
    ChangeSet set{u"x"_s, {}};
    for (int i = 0; i < 300; ++i) {
        Person person;
        person.id = workspace.newId<Person>();
        person.givenName = i % 7 == 0 ? u"Wilhelmina-Frederika"_s : u"Noor"_s;
        person.familyName = i % 5 == 0 ? u"van Oldenbarnevelt-Schimmelpenninck %1"_s.arg(i) : u"Bakker %1"_s.arg(i);
        Participation participation;
        participation.meetup = meetup;
        participation.person = person.id;
        participation.id = Id<Participation>{recordType<Participation>().naturalId(recordType<Participation>().pack(&participation))};
        participation.invitation = InvitationState::Accepted;
        set.add(person);
        set.add(participation);
    }
    const auto added = workspace.apply(set);
    INFO((added ? std::string() : added.problem().what.toStdString()));
    REQUIRE(added);
}

constexpr Shape roomShapes[] = {Shape::Badges, Shape::SmallBadges, Shape::RouteCards, Shape::TableCards, Shape::SignIn, Shape::Photographer, Shape::Catering};

} // namespace

TEST_CASE("no button of the report page is cut off on a small screen or at one and a half times the size")
{
    for (const ScreenLanguage language : {ScreenLanguage::Dutch, ScreenLanguage::English})
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            applyLanguage(*qApp, language);
            ReportWindow frame(theme);
            frame.sample();
            frame.open();
            for (const QSize &size : {laptop, enlarged}) {
                frame.resize(size);
                INFO(size.width() << (language == ScreenLanguage::Dutch ? " Dutch" : " English"));
                frame.checkButtons();
                const QString name = u"%1-%2-%3"_s.arg(theme == Theme::Dark ? u"dark"_s : u"light"_s, language == ScreenLanguage::Dutch ? u"nl"_s : u"en"_s, QString::number(size.width()));
                frame.take(frame.window.get(), name);
                frame.command(u"checkReport"_s)->trigger();
                frame.checkButtons();
                frame.take(frame.window.get(), name + u"-findings"_s);
                frame.command(u"page1"_s)->trigger();
                frame.command(u"page7"_s)->trigger();
                QTest::qWait(200);
            }
        }
}

TEST_CASE("cards and lists for three hundred people are on the page and in the preview of what is printed")
{
    applyLanguage(*qApp, ScreenLanguage::Dutch);
    const auto [theme, size] = GENERATE(std::pair(Theme::Light, laptop), std::pair(Theme::Dark, enlarged));
    const QString suffix = theme == Theme::Dark ? u"-dark-911"_s : QString();
    ReportWindow frame(theme);
    fill(frame.sample());
    frame.open();
    frame.resize(size);
    for (const Shape shape : roomShapes) {
        const QString name = QString::fromLatin1(enumWords<Shape>[size_t(shape)].word.data(), qsizetype(enumWords<Shape>[size_t(shape)].word.size()));
        INFO(name.toStdString());
        frame.choose(shape);
        frame.checkButtons();
        frame.take(frame.window.get(), u"room-"_s + name + suffix);
        const int pages = frame.page->findChild<QPdfView *>()->document()->pageCount();
        int previewed = 0;
        QTimer::singleShot(0, frame.page, [&] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            REQUIRE(preview);
            preview->resize(size.boundedTo(QSize(1000, 700)));
            auto *sheets = preview->findChild<QPrintPreviewWidget *>();
            REQUIRE(sheets);
            CHECK(QTest::qWaitFor([&] { return sheets->pageCount() == pages; }, 20000));
            QTest::qWait(300);
            previewed = sheets->pageCount();
            frame.take(preview, u"preview-"_s + name + suffix);
            preview->reject();
        });
        frame.command(u"printReport"_s)->trigger();
        CHECK(previewed == pages);
        CHECK(pages >= 1);
    }
}
